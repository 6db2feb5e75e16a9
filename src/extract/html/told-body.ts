import { blockText } from "./block-text.js";
import type { FlatDom } from "./flat-dom.js";
import type { TextBlock } from "./text-blocks.js";

/** Blocks whose words stand in the `articleBody` that the page's JSON-LD declares. */
export interface ToldBody {
  readonly blocks: ReadonlySet<TextBlock>;
  /** Smallest element that holds nearly all of them, -1 where none was found. */
  readonly row: number;
}

const NONE: ToldBody = { blocks: new Set(), row: -1 };

/** Finds the declared body in the page by its words; the declaration itself is often shorter and has no paragraphs. */
export function toldBody(dom: FlatDom, blocks: readonly TextBlock[], articleBody: string | undefined): ToldBody {
  if (articleBody === undefined || articleBody.length < 300) return NONE;
  const told = letters(
    articleBody
      .slice(0, 200_000)
      .replace(/<[^<>]{0,300}>/g, " ")
      .replace(/&(?:#\d{1,6}|#x[\da-f]{1,6}|\w{2,10});/gi, ""),
  );
  const found = new Set<TextBlock>();
  let total = 0;
  for (const block of blocks) {
    if (block.length < 40) continue;
    const words = letters(blockText(dom, block, 200));
    if (words.length < 30 || !told.includes(words.slice(0, 70))) continue;
    found.add(block);
    total += block.length;
  }
  if (total < 200) return NONE;
  const weight = new Map<number, number>();
  for (const block of found)
    for (let row = block.element; row >= 0; row = dom.parent[row] ?? -1) weight.set(row, (weight.get(row) ?? 0) + block.length);
  let best = -1;
  for (const [row, value] of weight) if (value >= total * 0.9 && row > best) best = row;
  return { blocks: found, row: best };
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
