import { classAt, DIGIT, HIGH, isApostrophe, isDigit, isLetter, isWordUnit, LETTER, LOW, runEnd, SPACE, SYMBOL } from "./characters.js";
import { DRAWN, EMOJI, EMOTICON, matchEnd, PHONE_PREFIX } from "./patterns.js";
import type { Reader } from "./reader.js";
import { ELISIONS, FILE_ENDINGS } from "./word-lists.js";

/** Signs whose runs are one token ("...", "?!", "--", "***"). */
const ENDERS = /[.!?…‽⁈⁉]/;
const RUNS = /[-–—*=_~#+|<>$^•·]/;

/** End of the run of one character from `at`. */
function sameEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  let to = at + 1;
  while (text.charCodeAt(to) === unit) to++;
  return to;
}

/** End of the punctuation token, symbol or picture that begins at `at`. */
export function punctuationEnd(reader: Reader, at: number): number {
  const { text } = reader;
  const unit = text.charCodeAt(at);
  const sign = text.charAt(at);
  const kind = classAt(text, at);
  if (kind === HIGH || kind === LOW || unit > 0x20ff) {
    const emoji = matchEnd(EMOJI, text, at);
    if (emoji > 0) return emoji;
    if (kind === HIGH) return surrogateEnd(text, at);
    if (kind === LOW) return at + 1;
  }
  if (!isWordUnit(text, at - 1)) {
    const face = matchEnd(EMOTICON, text, at);
    if (face > 0) return face;
  }
  if (isApostrophe(unit)) return apostropheToken(reader, at);
  if (ENDERS.test(sign)) return enderEnd(text, at);
  if (RUNS.test(sign)) {
    const drawn = matchEnd(DRAWN, text, at);
    const same = sameEnd(text, at);
    if (drawn > same) return drawn;
    if (sign === "#" && same === at + 1 && isLetter(text, same)) return runEnd(text, same);
    if (sign === "+" && classAt(text, at - 1) === SPACE) {
      const phone = matchEnd(PHONE_PREFIX, text, at);
      if (phone > 0) return phone;
    }
    return sign === "$" && isDigit(text, same) ? at + 1 : same;
  }
  if (sign === "@" && isLetter(text, at + 1) && classAt(text, at - 1) === SPACE) return runEnd(text, at + 1);
  return at + 1;
}

/** Letters beyond the basic plane go on as a word; anything else is a token by itself. */
function surrogateEnd(text: string, at: number): number {
  return classAt(text, at + 1) === LOW ? at + 2 : at + 1;
}

/** Full stops, exclamation and question marks; ".5" is a number and ".doc" a file ending. */
function enderEnd(text: string, at: number): number {
  if (text.charAt(at) === "." && !isWordUnit(text, at - 1)) {
    if (isDigit(text, at + 1) && classAt(text, at - 1) !== SYMBOL) return numberAfterStop(text, at + 1);
    if (isDigit(text, at + 1) && /[$£€(]/.test(text.charAt(at - 1))) return numberAfterStop(text, at + 1);
    if (isLetter(text, at + 1)) {
      const to = runEnd(text, at + 1);
      if (to - at < 6 && FILE_ENDINGS.has(text.slice(at + 1, to).toLowerCase())) return to;
    }
  }
  let to = at + 1;
  while (to < text.length && ENDERS.test(text.charAt(to))) to++;
  return to;
}

function numberAfterStop(text: string, at: number): number {
  let to = at;
  while (classAt(text, to) === DIGIT) to++;
  return to;
}

/** An apostrophe that begins a token: elision ("'em", "'60s"), doubled quote, stray clitic, quotation mark. */
function apostropheToken(reader: Reader, at: number): number {
  const { text } = reader;
  const unit = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  if ((second === unit || (unit === 0x2018 && second === 0x2019)) && text.charCodeAt(at + 2) !== unit) return at + 2;
  const before = classAt(text, at - 1);
  const opens = before === SPACE || /[([{"“—–-]/.test(text.charAt(at - 1));
  if (opens && (unit === 0x27 || unit === 0x2019 || unit === 0x2018)) {
    if (isDigit(text, at + 1) && isDigit(text, at + 2)) {
      const to = runEnd(text, at + 1);
      if (to - at === 3 || (to - at === 4 && text.charAt(to - 1) === "s")) return to;
    }
    if (classAt(text, at + 1) === LETTER) {
      const to = runEnd(text, at + 1);
      const key = text.slice(at + 1, Math.min(to, at + 8)).toLowerCase();
      if (key === "s" || ELISIONS.has(key)) return to;
    }
    reader.quote = at;
    return at + 1;
  }
  reader.quote = -1;
  return at + 1;
}
