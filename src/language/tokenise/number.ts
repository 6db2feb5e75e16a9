import { isApostrophe, isDigit, isLetter, isWordUnit, runEnd } from "./characters.js";
import { matchEnd, NUMBER_CODE } from "./patterns.js";
import { FILE_ENDINGS, UNITS } from "./word-lists.js";

const COMMA = 0x2c;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;

/**
 * End of the number that begins at `at`: decimals, thousands, clock times, dates with slashes, telephone numbers, `17th`, `1960s`,
 * the cut before a unit. -1 where digits only begin a word of another kind.
 *
 * @param runTo - end of the run of letters and digits
 */
export function numberEnd(text: string, at: number, runTo: number): number {
  let digits = at;
  while (isDigit(text, digits)) digits++;
  if (digits < runTo) return unitCut(text, digits, runTo);
  const sign = text.charCodeAt(digits);
  const code = sign === HYPHEN || sign === SLASH ? matchEnd(NUMBER_CODE, text, at) : -1;
  if (code > 0) return code;
  let to = digits;
  let slashes = 0;
  while (isDigit(text, to + 1) && joins(text, to, to - at, slashes)) {
    if (text.charCodeAt(to) === SLASH) slashes++;
    to++;
    while (isDigit(text, to)) to++;
  }
  const right = runEnd(text, to);
  if (right > to) {
    const cut = unitCut(text, to, right);
    return cut > 0 ? cut : right;
  }
  if (isApostrophe(text.charCodeAt(to)) && text.charCodeAt(to + 1) === 0x73 && !isWordUnit(text, to + 2)) return to + 2;
  if (text.charCodeAt(to) === FULL_STOP && isLetter(text, to + 1)) {
    const end = runEnd(text, to + 1);
    if (end - to < 6 && FILE_ENDINGS.has(text.slice(to + 1, end).toLowerCase())) return end;
  }
  return to;
}

/** Whether the sign at `to` holds two runs of digits together. */
function joins(text: string, to: number, length: number, slashes: number): boolean {
  const sign = text.charCodeAt(to);
  if (sign === COMMA) return isDigit(text, to + 2) && isDigit(text, to + 3) && !isDigit(text, to + 4);
  if (sign === SLASH) return length <= 8 && slashes < 2;
  return sign === FULL_STOP || sign === COLON;
}

/** `35mm` is cut after the digits, `17th` and `3D` are one word: -1. */
function unitCut(text: string, digits: number, to: number): number {
  const size = to - digits;
  if (size > 3) return -1;
  const unit = text.slice(digits, to).toLowerCase();
  if (UNITS.has(unit)) return digits;
  // "5p.m."
  const next = text.charAt(to + 1).toLowerCase();
  return (unit === "a" || unit === "p") && text.charCodeAt(to) === FULL_STOP && next === "m" ? digits : -1;
}
