import type { WordSpans } from "../tokenise/tokenise.js";
import { lineBreaks } from "./blocks.js";
import * as kind from "./token-kind.js";

/** A line of this share of the block's longest is taken as full: the break after it only folds the text. */
const FULL = 0.72;
/** Longest lines of folded text; longer ones are paragraphs on one line each. */
const FOLD_MAX = 130;
const FOLD_MIN = 40;

/** What a single line break before a word says: nothing (0), some evidence (1), an end (2). */
export type LineEvidence = 0 | 1 | 2;

/**
 * What the single line breaks of a block say about sentence ends. Folded text (lines of about one width) breaks
 * anywhere; a line that stops short, or a line of a list, a heading or a paragraph on one line ends what stands on it.
 *
 * @returns evidence before each row that begins a line
 */
export function lineEvidence(text: string, words: WordSpans, from: number, to: number): ReadonlyMap<number, LineEvidence> {
  const starts: number[] = [];
  for (let row = from + 1; row < to; row++) {
    const gap = words.end[row - 1] as number;
    if ((words.start[row] as number) > gap && lineBreaks(text, gap, words.start[row] as number) > 0) starts.push(row);
  }
  const evidence = new Map<number, LineEvidence>();
  if (starts.length === 0) return evidence;
  const widths = [from, ...starts].map((row, i) => (words.end[(starts[i] ?? to) - 1] as number) - (words.start[row] as number));
  const longest = widths.reduce((a, b) => Math.max(a, b), 0);
  const folded = longest >= FOLD_MIN && longest <= FOLD_MAX;
  starts.forEach((row, i) => {
    const next = kind.tokenKind(text, words.start[row] as number, words.end[row] as number);
    const last = kind.tokenKind(text, words.start[row - 1] as number, words.end[row - 1] as number);
    const opens = next !== kind.LOWER && next !== kind.COMMA && next !== kind.CLOSE && next !== kind.SEMICOLON;
    const item =
      next === kind.BULLET ||
      next === kind.DASH ||
      (next === kind.NUMBER && /^[.)]/.test(text.slice(words.end[row] as number, (words.end[row] as number) + 1)));
    if (last === kind.COMMA || last === kind.OPEN || (last === kind.DASH && !item)) evidence.set(row, 0);
    else if (item) evidence.set(row, 2);
    else if (folded && (widths[i] as number) >= longest * FULL) evidence.set(row, 0);
    else evidence.set(row, opens ? 2 : last >= kind.STOP && last <= kind.MIXED_END ? 1 : 0);
  });
  return evidence;
}
