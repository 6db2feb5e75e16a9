import { isDigit, isLetter, isUpper, SPACE, classAt, isLineBreak } from "./characters.js";
import { ABBREVIATIONS, NUMBER_ABBREVIATIONS } from "./word-lists.js";

/** First place at or after `at` that is not white space, and whether a line ended before it. */
export function skipSpace(text: string, at: number): { readonly at: number; readonly lines: number } {
  let to = at;
  let lines = 0;
  while (to < text.length && to - at < 200 && classAt(text, to) === SPACE) {
    if (isLineBreak(text.charCodeAt(to))) lines++;
    to++;
  }
  return { at: to, lines };
}

/**
 * Whether the full stop at `to` belongs to the word `from..to` ("Mr.", "U.S.", "J.") rather than to the sentence.
 */
export function stopBelongs(text: string, from: number, to: number): boolean {
  const length = to - from;
  if (length > 12 || text.charCodeAt(to + 1) === 0x2e) return false;
  const after = skipSpace(text, to + 1);
  if (length === 1) return isLetter(text, from) && initialHolds(text, from, after.at, after.lines);
  const key = text.slice(from, to).toLowerCase();
  if (key.includes(".")) return isAcronym(key) || ABBREVIATIONS.has(key) || key === "ph.d" || key === "m.sc" || key === "b.sc";
  if (NUMBER_ABBREVIATIONS.has(key)) return isDigit(text, after.at) && (key !== "no" || isUpper(text, from)) && after.lines === 0;
  if (!ABBREVIATIONS.has(key)) return false;
  if (WORDS_TOO.has(key)) return isUpper(text, from) === (key !== "in") && after.at < text.length && after.lines === 0 && !(isUpper(text, after.at) && !TITLED.has(key));
  return true;
}

/** Abbreviations spelled like common words: they take the stop only with a capital and before a capital or digit. */
const WORDS_TOO: ReadonlySet<string> = new Set(["sat", "sun", "mar", "gen", "fig", "min", "max", "ill", "mass", "wash", "miss", "tex", "la", "ore", "col", "wed", "misc", "spec", "conf", "fax", "mob", "app", "ref", "par"]);
const TITLED: ReadonlySet<string> = new Set(["sun", "sat", "wed", "mar", "gen", "col", "fig", "mass", "ill", "wash", "tex", "ore", "la"]);

const isAcronym = (key: string): boolean => /^[^.\s](?:\.[^.\s]){1,6}$/.test(key);

/** "J. Smith", "George W. Bush" against "vitamin C." */
function initialHolds(text: string, from: number, next: number, lines: number): boolean {
  if (!isUpper(text, from)) return lines === 0 && next < text.length && (isDigit(text, next) || /[a-z]/.test(text.charAt(next))) && /[cpvbdmrt]/.test(text.charAt(from));
  if (next >= text.length || lines > 1) return false;
  if (text.charAt(from) === "I" && classAt(text, from - 1) === SPACE && /[a-z]/.test(text.charAt(from - 2))) return false;
  if (isUpper(text, next)) return true;
  return /[a-z,]/.test(text.charAt(next));
}
