import { isDigit, isHyphen, isLetter, isUpper, runEnd } from "./characters.js";
import { NAME_SYLLABLES, PREFIXES, SUFFIXES } from "./word-lists.js";

/** What may follow `e-`. */
const ELECTRONIC = /^(?:mail|commerc|book|read|bik|cig|visa|visit|ticket|learn|gov|sport|scooter|bay|filing|sign|meter|waste)/;

/** Prefixes that make two words with these. */
const EXCEPTIONS: ReadonlySet<string> = new Set([
  "de-facto",
  "de-jure",
  "pro-rata",
  "pro-forma",
  "over-the",
  "over-all",
  "under-the",
  "vice-versa",
  "re-the",
]);

/**
 * Whether the word goes on over the hyphen at `to` ("non-profit", "Jong-un"); else the hyphen is a token between two words.
 *
 * @param at - start of the word so far
 * @param part - start of its last run of letters and digits
 */
export function hyphenHolds(text: string, at: number, part: number, to: number): boolean {
  const right = runEnd(text, to + 1);
  const after = text.slice(to + 1, Math.min(right, to + 14)).toLowerCase();
  if (SUFFIXES.has(after)) return true;
  if (after === "e" && isUpper(text, part) && to - part > 3) return true;
  if (part !== at && !isHyphen(text.charCodeAt(part - 1))) return false;
  const key = text.slice(part, Math.min(to, part + 12)).toLowerCase();
  if (key === "e") return ELECTRONIC.test(after);
  if (key === "mid" && isDigit(text, to + 1)) return true;
  if (PREFIXES.has(key) && isLetter(text, to + 1)) return !(to - part > 1 && isUpper(text, to - 1)) && !EXCEPTIONS.has(`${key}-${after}`);
  if (!isUpper(text, part) || to - part < 2 || to - part > 6 || !NAME_SYLLABLES.has(after)) return false;
  return NAME_SYLLABLES.has(key) || text.charCodeAt(part - 1) === 0x20;
}
