import type { BodyBlock } from "./filter-blocks.js";
import type { FlatDom } from "./flat-dom.js";
import { tagNamed } from "./tags.js";

const BLOCKQUOTE_TAG = tagNamed("blockquote");
const P_TAG = tagNamed("p");

const kept = (item: BodyBlock): boolean => item.reason === undefined;

/** More blocks of that kind are no story with a few pull quotes. */
const MOST_QUOTES = 60;

/** Words set out of the story in large type: a quotation, or a block that is no paragraph, whose words another block has. */
export function dropPullQuotes(dom: FlatDom, items: readonly BodyBlock[]): void {
  let story: readonly string[] | undefined;
  let pulled = -1;
  let looked = 0;
  for (const item of items) {
    if (looked > MOST_QUOTES) return;
    if (!kept(item) || item.text.length > 300) continue;
    const setOut = item.kind === "paragraph" && item.text.length >= 25 && dom.tag[item.block.element] !== P_TAG;
    if (item.kind !== "quote" && !setOut) continue;
    looked++;
    const words = letters(item.text);
    const quotation = item.kind === "quote" ? quotationRow(dom, item.block.element) : -1;
    story ??= items.filter((one) => kept(one) && one.kind === "paragraph" && one.text.length > 60).map((one) => letters(one.text));
    if (words.length >= 25 && story.some((text) => text.length > words.length && text.includes(words))) {
      item.reason = "duplicate";
      pulled = quotation;
    } else if (quotation >= 0 && quotation === pulled && item.text.length < 60) item.reason = "duplicate";
  }
}

function quotationRow(dom: FlatDom, element: number): number {
  let row = element;
  while (row >= 0 && dom.tag[row] !== BLOCKQUOTE_TAG) row = dom.parent[row] ?? -1;
  return row;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
