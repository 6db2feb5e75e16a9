import { addressEnd } from "./address.js";
import { isApostrophe, isDigit, isHyphen, isLetter, isUpper, isWordUnit, runEnd } from "./characters.js";
import { hyphenHolds } from "./hyphen.js";
import { numberEnd } from "./number.js";
import { matchEnd } from "./patterns.js";
import type { Reader } from "./reader.js";
import { stopBelongs, stopInside } from "./stop.js";
import { SLASH_WORDS } from "./word-lists.js";

/** End of a word; `whole` where it needs no look for clitics. */
export interface WordEnd {
  readonly end: number;
  readonly whole: boolean;
}

const DOLLAR = 0x24;
const AMPERSAND = 0x26;
const STAR = 0x2a;
const FULL_STOP = 0x2e;
const SLASH = 0x2f;
const AT = 0x40;

/** Reads the word that begins at `at` (a letter or digit). */
export function readWord(reader: Reader, at: number): WordEnd {
  const { text } = reader;
  let to = runEnd(text, at);
  if (isDigit(text, at)) {
    const number = addressOrNumber(reader, at, to);
    if (number > 0) return { end: number, whole: false };
  } else {
    const next = text.charCodeAt(to);
    if (to === text.length || next === 0x20 || next === 0x0a) return { end: to, whole: false };
    const address = addressEnd(reader, at, to);
    if (address > 0) return { end: address, whole: true };
    if (next === DOLLAR && to - at <= 3 && isUpper(text, to - 1)) return { end: to + 1, whole: true };
  }
  let part = at;
  for (;;) {
    const joined = joinedEnd(reader, at, part, to);
    if (joined === to) break;
    part = lastPart(text, to, joined);
    to = joined;
  }
  if (text.charCodeAt(to) === FULL_STOP && stopBelongs(text, at, to)) return { end: to + 1, whole: true };
  return { end: to, whole: false };
}

function addressOrNumber(reader: Reader, at: number, runTo: number): number {
  const address = addressEnd(reader, at, runTo);
  return address > 0 ? address : numberEnd(reader.text, at, runTo);
}

/** Start of the run of letters and digits that ends at `to`, not before `from`. */
function lastPart(text: string, from: number, to: number): number {
  let part = to;
  while (part > from && isWordUnit(text, part - 1)) part--;
  return part;
}

/** Whether the word goes on over the sign at `to`; gives the new end, or `to` itself. */
function joinedEnd(reader: Reader, at: number, part: number, to: number): number {
  const { text } = reader;
  const sign = text.charCodeAt(to);
  if (isApostrophe(sign)) return apostropheEnd(reader, at, part, to);
  if (!isWordUnit(text, to + 1)) return to;
  if (sign === FULL_STOP) return stopInside(text, at, part, to);
  if (isHyphen(sign)) return hyphenHolds(text, at, part, to) ? runEnd(text, to + 1) : to;
  if (sign === AMPERSAND) return ampersandEnd(text, at, to);
  if (sign === SLASH && to - at <= 3) {
    const right = runEnd(text, to + 1);
    return right - to <= 4 && SLASH_WORDS.has(text.slice(at, right).toLowerCase()) ? right : to;
  }
  if ((sign === AT || sign === STAR) && isLetter(text, to - 1) && isLetter(text, to + 1)) return runEnd(text, to + 1);
  return to;
}

/** `AT&T`, `R&D`: capitals on both sides, or single letters. */
function ampersandEnd(text: string, at: number, to: number): number {
  const right = runEnd(text, to + 1);
  const capitals = (from: number, end: number): boolean =>
    isLetter(text, from) && (end - from === 1 || (isUpper(text, from) && isUpper(text, end - 1)));
  return to - at <= 4 && right - to <= 6 && capitals(at, to) && capitals(to + 1, right) ? right : to;
}

const CLITIC_TAIL = /(?:s|re|ve|ll|d|m|t)(?![\p{L}\p{N}])/iuy;
const APOSTROPHES_INSIDE = /['’ʼ]/;

/** How far a single quotation mark may be from its partner. */
const QUOTE_SPAN = 400;

function apostropheEnd(reader: Reader, at: number, part: number, to: number): number {
  const { text } = reader;
  const mark = text.charCodeAt(to);
  if (isLetter(text, to + 1)) {
    const tail = matchEnd(CLITIC_TAIL, text, to + 1);
    if (isDigit(text, to - 1)) return tail > 0 && tail === to + 2 && text.charCodeAt(to + 1) === 0x73 ? tail : to;
    if (tail > 0) return tail;
    return APOSTROPHES_INSIDE.test(text.charAt(to)) ? runEnd(text, to + 1) : to;
  }
  // possessive of a plural ("ministers'"), or dropped g ("cookin'")
  if ((mark !== 0x27 && mark !== 0x2019) || !isLetter(text, to - 1) || (part !== at && !isLetter(text, part))) return to;
  if (text.charCodeAt(to + 1) === mark || isWordUnit(text, to + 1)) return to;
  if (reader.quote >= 0 && at - reader.quote < QUOTE_SPAN) return to;
  const last = text.charAt(to - 1).toLowerCase();
  if (last === "s" || last === "z" || last === "x") return to + 1;
  return last === "n" && text.charAt(to - 2).toLowerCase() === "i" && to - at > 3 ? to + 1 : to;
}
