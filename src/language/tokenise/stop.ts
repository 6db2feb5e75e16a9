import { classAt, isDigit, isLetter, isLineBreak, isUpper, runEnd, SPACE } from "./characters.js";
import { ABBREVIATIONS, FILE_ENDINGS, NUMBER_ABBREVIATIONS, WORDS_TOO } from "./word-lists.js";

/** Degrees and the like, written with a stop inside. */
const DEGREES: ReadonlySet<string> = new Set(["ph.d", "m.sc", "b.sc", "b.com", "ed.d", "ll.b", "ll.m", "d.phil", "m.phil"]);

/** White space looked over for what follows a stop. */
const LOOK = 200;

/** First place at or after `at` that is not white space, and how many line breaks lie before it. */
function skipSpace(text: string, at: number): { readonly at: number; readonly lines: number } {
  let to = at;
  let lines = 0;
  while (to < text.length && to - at < LOOK && classAt(text, to) === SPACE) {
    if (isLineBreak(text.charCodeAt(to))) lines++;
    to++;
  }
  return { at: to, lines };
}

/** Whether the full stop at `to` belongs to the word `from..to` ("Mr.", "U.S.", "J.") rather than to the sentence. */
export function stopBelongs(text: string, from: number, to: number): boolean {
  const length = to - from;
  if (length > 12 || text.charCodeAt(to + 1) === 0x2e) return false;
  const key = text.slice(from, to).toLowerCase();
  const acronym = key.includes(".");
  if (!acronym && length > 1 && !ABBREVIATIONS.has(key) && !NUMBER_ABBREVIATIONS.has(key)) return false;
  const after = skipSpace(text, to + 1);
  if (length === 1) return isLetter(text, from) && initialHolds(text, from, after.at, after.lines);
  if (acronym) return ACRONYM.test(key) || ABBREVIATIONS.has(key) || DEGREES.has(key);
  if (NUMBER_ABBREVIATIONS.has(key)) return isDigit(text, after.at) && (key !== "no" || isUpper(text, from)) && after.lines === 0;
  if (key === "etc") return after.at < text.length && after.lines === 0 && !isUpper(text, after.at);
  const meaning = WORDS_TOO.get(key);
  if (meaning === undefined) return true;
  if (!isUpper(text, from) || after.at >= text.length || after.lines > 0) return false;
  return meaning === "before-name" || !isUpper(text, after.at);
}

const ACRONYM = /^[^.\s](?:\.[^.\s]){1,6}$/;

/** "J. Smith", "George W. Bush" against "vitamin C." */
function initialHolds(text: string, from: number, next: number, lines: number): boolean {
  if (next >= text.length) return false;
  if (!isUpper(text, from))
    return lines === 0 && /[cpvbdmrt]/.test(text.charAt(from)) && (isDigit(text, next) || /[a-z]/.test(text.charAt(next)));
  if (lines > 1) return false;
  if (text.charAt(from) === "I" && classAt(text, from - 1) === SPACE && /[a-z]/.test(text.charAt(from - 2))) return false;
  return isUpper(text, next) || /[a-z,]/.test(text.charAt(next));
}

/**
 * End of the word that goes on over the full stop at `to` (acronyms, file names, names of newsgroups, decimals),
 * or `to` itself.
 */
export function stopInside(text: string, at: number, part: number, to: number): number {
  const right = runEnd(text, to + 1);
  return holds(text, at, part, to, right) ? right : to;
}

function holds(text: string, at: number, part: number, to: number, right: number): boolean {
  const left = to - part;
  const size = right - to - 1;
  if (isDigit(text, to - 1) && isDigit(text, to + 1)) return true;
  if (!isLetter(text, to + 1)) return false;
  if (left === 1 && size === 1 && isLetter(text, part)) return true;
  if (size > 1 && size <= 4 && FILE_ENDINGS.has(text.slice(to + 1, right).toLowerCase())) {
    if (!isUpper(text, to + 1) || (isUpper(text, right - 1) && isUpper(text, to - 1))) return true;
  }
  if (right - at <= 7 && DEGREES.has(text.slice(at, right).toLowerCase())) return true;
  // comp.sources.unix: small letters and two stops at least
  if (isUpper(text, to + 1) || isUpper(text, part) || left < 2) return false;
  return text.charCodeAt(part - 1) === 0x2e && part > at
    ? true
    : text.charCodeAt(right) === 0x2e && isLetter(text, right + 1) && !isUpper(text, right + 1);
}
