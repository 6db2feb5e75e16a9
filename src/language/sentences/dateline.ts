import type { WordSpans } from "../tokenise/tokenise.js";
import * as kind from "./token-kind.js";

/** Longest dateline in words, its dash included. */
const LONGEST = 18;

const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** Small words inside names of places. */
const LINK = /^(?:de|del|la|le|of|the|al|el|do|da|di|on|near|sur)$/;

/**
 * Row after the dateline that opens a block ("TOKYO --", "SEOUL, South Korea (AP) —", "Moscow, April 6 -"), or -1.
 * It is no part of the sentence that follows, and misleads a parser that takes it for its subject.
 */
export function datelineEnd(text: string, words: WordSpans, from: number, to: number): number {
  const at = (list: readonly number[], row: number): number => list[row] as number;
  const kindOf = (row: number): number => kind.tokenKind(text, at(words.start, row), at(words.end, row));
  const form = (row: number): string => text.slice(at(words.start, row), at(words.end, row));
  const first = kindOf(from);
  const saint =
    (first === kind.TITLE || first === kind.ABBREVIATION) && /^[A-Z]{2,}\.$/.test(form(from)) && kindOf(from + 1) === kind.UPPER;
  const capitals = saint || (first === kind.UPPER && at(words.end, from) - at(words.start, from) > 2);
  if (!capitals && first !== kind.CAPITAL && first !== kind.OPEN && first !== kind.ABBREVIATION && first !== kind.TITLE) return -1;
  let agency = first === kind.OPEN;
  let dated = false;
  let brackets = 0;
  const last = Math.min(to - 3, from + LONGEST);
  for (let row = from; row < last; row++) {
    const k = kindOf(row);
    if (k === kind.OPEN) brackets++;
    if (k === kind.CLOSE) brackets--;
    if (k === kind.DASH && row > from) {
      if (brackets > 0) return -1;
      const loose = at(words.start, row) > at(words.end, row - 1) || at(words.end, row) - at(words.start, row) > 1;
      if (!loose) {
        if (capitals || first === kind.CAPITAL) continue;
        return -1;
      }
      if (!(capitals || agency || dated)) return -1;
      const next = kindOf(row + 1);
      return next === kind.CAPITAL ||
        next === kind.I_WORD ||
        next === kind.OPEN_QUOTE ||
        next === kind.PLAIN_QUOTE ||
        (next === kind.UPPER && kindOf(row + 2) === kind.LOWER)
        ? row + 1
        : -1;
    }
    if (k === kind.OPEN) agency = true;
    else if (k === kind.CAPITAL && MONTH.test(form(row)) && row > from) dated = true;
    else if (k === kind.LOWER && !LINK.test(form(row))) return -1;
    else if (k === kind.COLON || k === kind.SEMICOLON || (k >= kind.DOTS && k <= kind.MIXED_END)) return -1;
  }
  return -1;
}
