import type { Span } from "../core/index.js";
import type { QuoteRegion } from "./quote-marks.js";
import type { Reading } from "./reading.js";

/** Rows from `first` up to and without `last`. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

const OPENERS = /^["\u201c\u201e\u00ab\u2018'`]+$/;

/**
 * Characters of a stretch of rows without the punctuation at its edges; quotation marks stay where
 * their pair lies inside, and a quotation that begins inside is taken whole. Null if no word is left.
 */
export function trimmed(reading: Reading, rows: Rows): Span | null {
  let { first, last } = rows;
  const pair = (row: number): QuoteRegion | undefined => reading.outer[reading.quotedBy[row] ?? -1];
  while (first < last && reading.upos(first) === "PUNCT") {
    const region = pair(first);
    if (
      region &&
      region.start === reading.start(first) &&
      OPENERS.test(reading.form(first)) &&
      (region.end <= reading.end(last - 1) + 2 || region === pair(last - 1))
    )
      break;
    if (
      /^[[($]/.test(reading.form(first)) &&
      reading.text.slice(reading.start(first), reading.end(last - 1)).includes(reading.form(first) === "[" ? "]" : ")")
    )
      break;
    first++;
  }
  while (last > first && (reading.upos(last - 1) === "PUNCT" || (reading.upos(last - 1) === "CCONJ" && last - first > 1))) {
    const region = pair(last - 1);
    if (region && region.start >= reading.start(first) && region.end >= reading.end(last - 1)) break;
    if (/^[\])]$/.test(reading.form(last - 1)) && /[[(]/.test(reading.text.slice(reading.start(first), reading.start(last - 1)))) break;
    last--;
  }
  if (first >= last) return null;
  const start = reading.start(first);
  let end = reading.end(last - 1);
  const region = pair(last - 1);
  // a quotation that begins inside the report belongs to it to its end
  if (region && region.start >= start && region.end > end && region.paragraph === pairParagraph(reading, first)) end = region.end;
  return /[\p{L}\p{N}]/u.test(reading.text.slice(start, end)) ? { start, end } : null;
}

function pairParagraph(reading: Reading, row: number): number {
  const offset = reading.start(row);
  let low = 0;
  let high = reading.paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.paragraphs[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A stretch of rows less the rows of another: none, one or two stretches. */
export function without(rows: Rows, hole: Rows): Rows[] {
  if (hole.last <= rows.first || hole.first >= rows.last) return [rows];
  const parts: Rows[] = [];
  if (hole.first > rows.first) parts.push({ first: rows.first, last: hole.first });
  if (hole.last < rows.last) parts.push({ first: hole.last, last: rows.last });
  return parts;
}

/**
 * The rows of the cue clause: the verb with its subject, auxiliaries, adverbs, recipients and times,
 * all dependents but the content.
 */
export function cueRows(reading: Reading, verb: number, content: ReadonlySet<number>): Rows {
  let first = verb;
  let last = verb + 1;
  const stops = [...content];
  const before = stops.filter((c) => c < verb).map((c) => reading.right[c] ?? c);
  const after = stops.filter((c) => c > verb).map((c) => reading.left[c] ?? c);
  const floor = Math.max(-1, ...before.filter((r) => r < verb));
  const ceiling = Math.min(reading.tree.tokens.length, ...after.filter((r) => r > verb));
  for (const child of reading.tree.children(verb)) {
    if (content.has(child)) continue;
    const relation = reading.relation(child);
    if (relation === "punct" || relation === "conj" || relation === "parataxis" || relation === "cc") continue;
    const from = reading.left[child] ?? child;
    const to = reading.right[child] ?? child;
    if (child < verb && from > floor) first = Math.min(first, from);
    if (child > verb && to < ceiling) last = Math.max(last, to + 1);
  }
  return { first, last };
}
