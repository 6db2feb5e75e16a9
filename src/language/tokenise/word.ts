import { classAt, DIGIT, isApostrophe, isDigit, isHyphen, isLetter, isUpper, isWordUnit, LETTER } from "./characters.js";
import { EMAIL, HOST, matchEnd, NUMBER_CODE, SCHEME } from "./patterns.js";
import { stopBelongs } from "./stop.js";
import { FILE_ENDINGS, NAME_SYLLABLES, PREFIXES, SLASH_WORDS, SUFFIXES, TOP_DOMAINS, UNITS, WEAK_PREFIXES } from "./word-lists.js";

/** The text being read, with the little that must be remembered. */
export interface Reader {
  readonly text: string;
  /** Where the last single quotation mark was opened and not yet closed, or -1. */
  quote: number;
  /** Place of the next `@` at or after the reading place; -1 for none, -2 for not looked. */
  nextAt: number;
}

/** End of a word; `plain` where it needs no look for clitics. */
export interface WordEnd {
  readonly end: number;
  readonly plain: boolean;
}

const AMPERSAND = 0x26;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const AT = 0x40;
const STAR = 0x2a;

/** End of the run of letters and digits from `at`. */
export function runEnd(text: string, at: number): number {
  let to = at;
  while (isWordUnit(text, to)) to++;
  return to;
}

/** Reads the word that begins at `at` (a letter or digit). */
export function readWord(reader: Reader, at: number): WordEnd {
  const { text } = reader;
  let to = runEnd(text, at);
  const next = text.charCodeAt(to);
  if (to === text.length || next === 0x20 || next === 0x0a) return { end: to, plain: false };
  const address = addressEnd(reader, at, to);
  if (address > 0) return { end: address, plain: true };
  if (isDigit(text, at)) {
    const number = numberEnd(text, at, to);
    if (number > 0) return { end: number, plain: true };
  } else if (isDigit(text, to - 1) === false && next === FULL_STOP && isDigit(text, to + 1)) {
    return { end: stopBelongs(text, at, to) ? to + 1 : to, plain: true };
  }
  let part = at;
  for (;;) {
    const joined = joinedEnd(reader, at, part, to);
    if (joined === to) break;
    part = lastPart(text, to, joined);
    to = joined;
  }
  if (text.charCodeAt(to) === FULL_STOP && stopBelongs(text, at, to)) return { end: to + 1, plain: true };
  return { end: to, plain: false };
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
  const right = runEnd(text, to + 1);
  if (sign === FULL_STOP) return stopInside(text, at, part, to, right) ? right : to;
  if (isHyphen(sign)) return hyphenHolds(text, at, part, to, right) ? right : to;
  if (sign === AMPERSAND) return to - at <= 4 && right - to <= 6 && isUpperish(text, at, to) && isUpperish(text, to + 1, right) ? right : to;
  if (sign === SLASH) return SLASH_WORDS.has(text.slice(at, right).toLowerCase()) ? right : to;
  if (sign === AT || sign === STAR) return isLetter(text, to - 1) && isLetter(text, to + 1) ? right : to;
  return to;
}

function isUpperish(text: string, from: number, to: number): boolean {
  const lower = !isUpper(text, from) && to - from > 1;
  return !lower && isLetter(text, from) && (to - from === 1 || isUpper(text, to - 1));
}

const CLITIC_TAIL = /(?:s|re|ve|ll|d|m|t)(?![\p{L}\p{N}])/iuy;

function apostropheEnd(reader: Reader, at: number, part: number, to: number): number {
  const { text } = reader;
  if (isLetter(text, to + 1)) {
    const tail = matchEnd(CLITIC_TAIL, text, to + 1);
    if (isDigit(text, to - 1)) return tail > 0 && text.charCodeAt(to + 1) === 0x73 ? tail : to;
    if (tail > 0) return tail;
    const mark = text.charCodeAt(to);
    if (mark === 0x27 || mark === 0x2019 || mark === 0x2bc) return runEnd(text, to + 1);
    return to;
  }
  if (part !== at && !isLetter(text, to - 1)) return to;
  const mark = text.charCodeAt(to);
  if (mark !== 0x27 && mark !== 0x2019) return to;
  if (text.charCodeAt(to + 1) === mark || isWordUnit(text, to + 1) || !isLetter(text, to - 1)) return to;
  const last = text.charAt(to - 1).toLowerCase();
  if (reader.quote >= 0 && at - reader.quote < 400) {
    return to;
  }
  if (last === "s" || last === "z" || last === "x") return to + 1;
  if (last === "n" && /i/i.test(text.charAt(to - 2)) && to - at > 3) return to + 1;
  return to;
}

/** A full stop between two runs: decimals, acronyms, file names, names of newsgroups. */
function stopInside(text: string, at: number, part: number, to: number, right: number): boolean {
  const left = to - part;
  const size = right - to - 1;
  if (isDigit(text, to - 1) && isDigit(text, to + 1)) return true;
  if (left === 1 && size === 1 && isLetter(text, part) && isLetter(text, to + 1)) return true;
  const key = text.slice(to + 1, Math.min(right, to + 6)).toLowerCase();
  if (size <= 4 && FILE_ENDINGS.has(key) && size > 1 && !isUpper(text, to + 1)) return true;
  const whole = text.slice(at, Math.min(right, at + 8)).toLowerCase();
  if (whole === "ph.d" || whole === "m.sc" || whole === "b.sc" || whole === "b.com" || whole === "ed.d" || whole === "ll.b" || whole === "ll.m") return true;
  if (part !== at || isUpper(text, to + 1) || !isLetter(text, to + 1)) return part !== at && text.charCodeAt(part - 1) === FULL_STOP && !isUpper(text, part) && left > 1 && isLetter(text, to + 1) && !isUpper(text, to + 1);
  return text.charCodeAt(right) === FULL_STOP && isLetter(text, right + 1) && !isUpper(text, right + 1) && !isUpper(text, at) && left > 1;
}

/** Whether a hyphened word stays one word: prefixes, a few suffixes, given names of two syllables. */
function hyphenHolds(text: string, at: number, part: number, to: number, right: number): boolean {
  const rightKey = text.slice(to + 1, Math.min(right, to + 12)).toLowerCase();
  if (SUFFIXES.has(rightKey)) return true;
  if (part !== at && !isHyphen(text.charCodeAt(part - 1))) return false;
  const key = text.slice(part, Math.min(to, part + 12)).toLowerCase();
  if (key === "e" && !isUpper(text, to + 1)) return /^(?:mail|commerc|book|read|bik|cig|visa|visit|ticket|learn|gov|sport|scooter|bay|filing|sign)/.test(rightKey);
  if (PREFIXES.has(key) && isLetter(text, to + 1) && !isAllUpper(text, part, to)) {
    if (WEAK_PREFIXES.has(key) && !weakPrefixHolds(key, rightKey)) return false;
    return true;
  }
  if (key === "mid" && isDigit(text, to + 1)) return true;
  if (isUpper(text, part) && to - part >= 2 && to - part <= 6 && NAME_SYLLABLES.has(rightKey)) return NAME_SYLLABLES.has(key) || text.charCodeAt(part - 1) === 0x20;
  return false;
}

function isAllUpper(text: string, from: number, to: number): boolean {
  return to - from > 1 && isUpper(text, from) && isUpper(text, to - 1);
}

function weakPrefixHolds(prefix: string, right: string): boolean {
  switch (prefix) {
    case "co":
    case "ex":
    case "un":
    case "sub":
    case "super":
    case "mini":
    case "counter":
    case "cross":
    case "post":
    case "re":
    case "pro":
    case "extra":
    case "bio":
      return !(prefix === "pro" && (right === "rata" || right === "forma"));
    case "over":
      return right !== "the" && right !== "all";
    case "under":
      return right !== "the";
    case "vice":
      return right !== "versa";
    default:
      return false;
  }
}

/** Numbers: decimals, thousands, clock times, dates with slashes, telephone numbers, and the cut before a unit. */
function numberEnd(text: string, at: number, runTo: number): number {
  let digits = at;
  while (isDigit(text, digits)) digits++;
  if (digits < runTo) return unitCut(text, at, digits, runTo);
  const code = text.charCodeAt(digits) === 0x2d || text.charCodeAt(digits) === SLASH ? matchEnd(NUMBER_CODE, text, at) : -1;
  if (code > 0) return code;
  let to = digits;
  for (;;) {
    const sign = text.charCodeAt(to);
    if (!isDigit(text, to + 1)) break;
    if (sign === COMMA && !(isDigit(text, to + 2) && isDigit(text, to + 3) && !isDigit(text, to + 4))) break;
    if (sign !== COMMA && sign !== FULL_STOP && sign !== COLON && sign !== SLASH) break;
    if (sign === SLASH && (to - at > 8 || /[^\d/]/.test(text.slice(at, to)))) break;
    to++;
    while (isDigit(text, to)) to++;
  }
  const right = runEnd(text, to);
  if (right > to) return unitCut(text, at, to, right);
  if (isApostrophe(text.charCodeAt(to)) && text.charCodeAt(to + 1) === 0x73 && !isWordUnit(text, to + 2)) return to + 2;
  if (text.charCodeAt(to) === FULL_STOP && /^[ap]\.?m\b/i.test("")) return to;
  return isHyphen(text.charCodeAt(to)) || text.charCodeAt(to) === FULL_STOP || to > digits || !isWordUnit(text, to + 1) ? to : to;
}

/** `35mm` is `35` and `mm`, `17th` and `3D` are one word. */
function unitCut(text: string, at: number, digits: number, to: number): number {
  if (to - digits <= 3 && UNITS.has(text.slice(digits, to).toLowerCase())) {
    const single = to - digits === 1;
    if (!single || /[kKmMbBnft]/.test(text.charAt(digits))) return digits;
  }
  const key = text.slice(digits, Math.min(to, digits + 3)).toLowerCase();
  if ((key === "a" || key === "p") && text.charCodeAt(to) === FULL_STOP && /m/i.test(text.charAt(to + 1))) return digits;
  if (text.charCodeAt(to) === 0x2e && isLetter(text, to + 1)) return -1;
  return -1;
}

/** End of an e-mail or web address that begins at `at`, or -1. */
function addressEnd(reader: Reader, at: number, runTo: number): number {
  const { text } = reader;
  const sign = text.charCodeAt(runTo);
  if (reader.nextAt !== -1 && reader.nextAt < at) reader.nextAt = text.indexOf("@", at);
  if (reader.nextAt >= at && reader.nextAt - at <= 64) {
    const end = matchEnd(EMAIL, text, at);
    if (end > 0) return end;
  }
  if (sign === COLON || sign === FULL_STOP) {
    const end = matchEnd(SCHEME, text, at);
    if (end > 0) return bodyEnd(text, end);
  }
  if (sign === FULL_STOP || sign === 0x2d) {
    HOST.lastIndex = at;
    const host = HOST.exec(text);
    if (host && TOP_DOMAINS.has((host[1] ?? "").toLowerCase()) && isHost(host[0], host[1] ?? "")) {
      const end = at + host[0].length;
      return text.charCodeAt(end) === SLASH ? bodyEnd(text, end) : end;
    }
  }
  return -1;
}

/** "end.It" is no host: the last label must be in the case of the rest, and short ones need company. */
function isHost(host: string, label: string): boolean {
  if (/^[A-Z][a-z]*$/.test(label)) return false;
  if (host.split(".").every((part) => part.length === 1)) return false;
  if (label.length === 2 && host.indexOf(".") === host.length - 3) return /^(?:io|eu|tv|fm|me|us|uk)$/.test(label) ? /^[a-zA-Z0-9-]{2,}\.(?:io|eu|tv|fm|us|uk)$/.test(host) : false;
  return true;
}

/** End of an address whose fixed beginning ends at `from`: up to white space, less closing punctuation. */
function bodyEnd(text: string, from: number): number {
  let to = from;
  let open = 0;
  for (; to < text.length; to++) {
    const unit = text.charCodeAt(to);
    if (unit <= 0x20 || unit === 0xa0 || unit === 0x22 || unit === 0x3c || unit === 0x3e || unit === 0x7c) break;
    if (unit > 0x7f && classAt(text, to) !== LETTER && classAt(text, to) !== DIGIT) break;
    if (unit === 0x28) open++;
    if (unit === 0x29 && open-- === 0) break;
    if (unit === 0x5d) break;
  }
  while (to > from && /[.,;:!?'’*_]/.test(text.charAt(to - 1))) to--;
  return to;
}
