import { classAt, DIGIT, isApostrophe, isUpper, LETTER } from "../tokenise/characters.js";
import { ABBREVIATIONS, TITLE_ABBREVIATIONS } from "../tokenise/word-lists.js";

/** What a token is to the sentence splitter. */
export const LOWER = 0;
export const CAPITAL = 1;
export const UPPER = 2;
export const NUMBER = 3;
export const STOP = 4;
export const DOTS = 5;
export const EXCLAIM = 6;
export const QUESTION = 7;
export const MIXED_END = 8;
export const COLON = 9;
export const SEMICOLON = 10;
export const COMMA = 11;
export const DASH = 12;
export const OPEN = 13;
export const CLOSE = 14;
export const OPEN_QUOTE = 15;
export const CLOSE_QUOTE = 16;
export const PLAIN_QUOTE = 17;
export const ABBREVIATION = 18;
export const TITLE = 19;
export const ACRONYM = 20;
export const INITIAL = 21;
export const FACE = 22;
export const BULLET = 23;
export const ADDRESS = 24;
export const SYMBOL = 25;
export const EDGE = 26;
export const I_WORD = 27;

const ACRONYM_FORM = /^(?:[^.\s]\.){2,}$/;
const FACE_FORM = /^(?:[:;=8xX>][-o^']?[()[\]DPpO|\\/*3@$]{1,3}|[()]-?[:;=]|<3|[\^\-oOT][_.-]*[\^\-oOT])$/;

/** Kind of the token `start..end`. */
export function tokenKind(text: string, start: number, end: number): number {
  const unit = text.charCodeAt(start);
  const length = end - start;
  const kind = classAt(text, start);
  if (kind === LETTER) {
    if (text.charCodeAt(end - 1) === 0x2e) {
      if (length === 2) return isUpper(text, start) ? INITIAL : ABBREVIATION;
      const form = text.slice(start, Math.min(end, start + 20));
      if (ACRONYM_FORM.test(form)) return ACRONYM;
      const key = form.slice(0, -1).toLowerCase();
      if (TITLE_ABBREVIATIONS.has(key)) return TITLE;
      return ABBREVIATIONS.has(key) ? ABBREVIATION : ADDRESS;
    }
    if (length > 5 && /[@/]|\.\w/.test(text.slice(start, Math.min(end, start + 60)))) return ADDRESS;
    if (!isUpper(text, start)) return LOWER;
    if (length === 1) return unit === 0x49 ? I_WORD : UPPER;
    return isUpper(text, end - 1) && isUpper(text, start + 1) ? UPPER : CAPITAL;
  }
  if (kind === DIGIT) return NUMBER;
  switch (unit) {
    case 0x2e:
    case 0x2026:
    case 0x21:
    case 0x3f:
    case 0x203d:
    case 0x2047:
    case 0x2048:
    case 0x2049:
      return endKind(text, start, end);
    case 0x3002:
      return STOP;
    case 0xff01:
      return EXCLAIM;
    case 0xff1f:
      return QUESTION;
    case 0x3a:
      return length === 1 ? COLON : FACE;
    case 0x3b:
      return length === 1 ? SEMICOLON : FACE;
    case 0x2c:
      return COMMA;
    case 0x2d:
    case 0x2013:
    case 0x2014:
      return length > 1 && text.charCodeAt(start + 1) !== unit ? FACE : DASH;
    case 0x28:
    case 0x5b:
    case 0x7b:
      return length === 1 ? OPEN : FACE;
    case 0x29:
    case 0x5d:
    case 0x7d:
      return length === 1 ? CLOSE : FACE;
    case 0x201c:
    case 0xab:
    case 0x201e:
      return OPEN_QUOTE;
    case 0x201d:
    case 0xbb:
      return CLOSE_QUOTE;
    case 0x22:
      return PLAIN_QUOTE;
    case 0x2a:
    case 0x2022:
    case 0xb7:
    case 0x25cf:
    case 0x25aa:
    case 0x3e:
    case 0x2192:
      return BULLET;
    default:
  }
  if (isApostrophe(unit)) {
    if (length > 2) return LOWER;
    return unit === 0x2018 ? OPEN_QUOTE : PLAIN_QUOTE;
  }
  if (length > 1 && length < 6 && FACE_FORM.test(text.slice(start, end))) return FACE;
  return kind >= 5 || (unit >= 0x2600 && unit < 0x27c0) ? FACE : SYMBOL;
}

function endKind(text: string, start: number, end: number): number {
  let dots = 0;
  let exclaims = 0;
  let questions = 0;
  for (let at = start; at < end && at < start + 50; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2e) dots++;
    else if (unit === 0x2026) dots += 3;
    else if (unit === 0x21) exclaims++;
    else if (unit === 0x3f) questions++;
    else return LOWER;
  }
  if (exclaims === 0 && questions === 0) return dots === 1 ? STOP : DOTS;
  if (dots === 0 && questions === 0) return EXCLAIM;
  return dots === 0 && exclaims === 0 ? QUESTION : MIXED_END;
}
