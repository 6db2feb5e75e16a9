import { furnitureLine } from "../furniture/furniture-line.js";
import { endsAsSentence, isProse } from "../prose.js";
import type { BodyBlock } from "./filter-blocks.js";
import type { FlatDom } from "./flat-dom.js";
import { firstTextRow } from "./text-blocks.js";

const kept = (item: BodyBlock): boolean => item.reason === undefined;

/** Part of the body's prose that stands before a comments label, at least, for all after it to be comments. */
const BEFORE_COMMENTS = 0.12;

/** Reasons a label may have got before, as a line. */
const LABELS: ReadonlySet<string> = new Set(["related", "newsletter", "comments", "contact"]);

/** What stands above the title, and short lines between the title and the first prose (share counts, times, labels). */
export function trimHead(items: readonly BodyBlock[], titleRow: number): void {
  const prose = items.filter((item) => kept(item) && isProse(item.text));
  const above = prose.filter((item) => firstTextRow(item.block) < titleRow);
  if (above.length * 5 <= prose.length)
    for (const item of items) if (kept(item) && firstTextRow(item.block) < titleRow) item.reason = "outside";
  const first = items.findIndex((item) => kept(item) && (isProse(item.text) || item.kind !== "paragraph"));
  for (let i = 0; i < first; i++) {
    const item = items[i];
    if (item !== undefined && kept(item) && item.text.length < 80 && !endsAsSentence(item.text)) item.reason = "header";
  }
}

/**
 * Sections that furniture opens: after a label of comments everything to the end; after a label of
 * related stories or a newsletter the short or linked blocks under it.
 */
export function cutSections(dom: FlatDom, items: readonly BodyBlock[]): void {
  let all = 0;
  for (const item of items) if (kept(item) && isProse(item.text)) all += item.block.length;
  let before = 0;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item === undefined) continue;
    const named = item.reason === undefined || LABELS.has(item.reason) || (item.reason === "share" && item.kind === "heading");
    const label = item.text.length <= 90 && named ? labelOf(item) : undefined;
    if (label === "comments" && before >= Math.max(200, all * BEFORE_COMMENTS)) {
      for (const rest of items.slice(i)) if (kept(rest)) rest.reason = "comments";
      return;
    }
    if (label === "contact" && item.kind === "heading" && before > all * 0.5) {
      dropUnder(dom, items, i, "contact");
      continue;
    }
    if ((label === "related" || label === "newsletter") && (item.kind === "heading" || item.text.length < 40)) {
      if (kept(item)) item.reason = label;
      for (let next = i + 1; next < items.length; next++) {
        const under = items[next];
        if (under === undefined || under.kind === "heading") break;
        if (!kept(under)) continue;
        const linked = under.block.linkLength > under.block.length * 0.5;
        if (under.block.length >= 120 && !linked) break;
        if (!linked && under.kind !== "list-item" && endsAsSentence(under.text)) break;
        under.reason = label;
      }
    } else if (kept(item) && isProse(item.text)) before += item.block.length;
  }
}

const GATE: ReadonlySet<string> = new Set(["paywall", "meter", "registration"]);

/** What a gate offers stands under its first line: short lines up to the next prose or heading. */
export function dropGates(items: readonly BodyBlock[]): void {
  let reason: string | undefined;
  for (const item of items) {
    if (item.reason !== undefined) {
      if (GATE.has(item.reason)) reason = item.reason;
    } else if (isProse(item.text) || item.kind === "heading") reason = undefined;
    else if (reason !== undefined) item.reason = reason;
  }
}

/** Drops a heading and all up to the next one of its level. */
function dropUnder(dom: FlatDom, items: readonly BodyBlock[], at: number, reason: string): void {
  const level = dom.tag[items[at]?.block.element ?? 0];
  for (let i = at; i < items.length; i++) {
    const item = items[i];
    if (item === undefined || (i > at && item.kind === "heading" && dom.tag[item.block.element] === level)) return;
    if (kept(item)) item.reason = reason;
  }
}

/** A count of comments is a label where it is a heading; else it may be a counter on a button. */
const COMMENT_COUNT = /^\d[\d,.]{0,6} (?:comments?|responses?|replies|kommentare?|commentaires?|comentarios?|commenti)\b.{0,40}$/i;

function labelOf(item: BodyBlock): string | undefined {
  if (item.kind === "heading" && COMMENT_COUNT.test(item.text)) return "comments";
  const line = furnitureLine(item.text);
  return line?.sure === true ? line.reason : undefined;
}
