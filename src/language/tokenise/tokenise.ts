import { classAt, DIGIT, IDEOGRAPH, LETTER, SPACE } from "./characters.js";
import { cutClitics } from "./clitics.js";
import { punctuationEnd } from "./punctuation.js";
import type { Reader } from "./reader.js";
import { readWord } from "./word.js";

/**
 * The syntactic words of a text, one row each: `don't` has two. Rows are in text order and do not overlap;
 * only white space and control characters stand between them.
 */
export interface WordSpans {
  readonly length: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Row of the first word of the multi-word token, -1 for plain words. */
  readonly multiword: readonly number[];
}

/**
 * Cuts a text into words by the conventions of UD English (EWT and GUM, release 2.16): clitics and contractions are
 * multi-word tokens, hyphened words fall apart unless the first part is a prefix, addresses and abbreviations hold together.
 * Linear in the length of the text; never throws.
 *
 * @example
 * const words = tokenise("They can't.");
 * words.start.map((start, i) => text.slice(start, words.end[i])); // ["They", "ca", "n't", "."]
 */
export function tokenise(text: string): WordSpans {
  const start: number[] = [];
  const end: number[] = [];
  const multiword: number[] = [];
  const push = (from: number, to: number, first: number): void => {
    start.push(from);
    end.push(to);
    multiword.push(first);
  };
  const token = (from: number, to: number): void => {
    const cut = to - from < 61 ? cutClitics(text.slice(from, to)) : null;
    if (!cut) {
      push(from, to, -1);
      return;
    }
    const first = start.length;
    let at = from;
    for (const length of cut) {
      push(at, at + length, first);
      at += length;
    }
  };
  const reader: Reader = { text, quote: -1, nextAt: -2 };
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    if (kind === LETTER || kind === DIGIT) {
      const word = readWord(reader, at);
      if (word.whole) push(at, word.end, -1);
      else token(at, word.end);
      at = word.end;
      continue;
    }
    const to = kind === IDEOGRAPH ? ideographEnd(text, at) : punctuationEnd(reader, at);
    push(at, to, -1);
    at = to;
  }
  return { length: start.length, start, end, multiword };
}

/** Han names inside other text are one word; longer runs are cut character by character. */
function ideographEnd(text: string, at: number): number {
  if (classAt(text, at - 1) === IDEOGRAPH) return at + 1;
  let to = at + 1;
  while (to - at < 5 && classAt(text, to) === IDEOGRAPH) to++;
  return to - at < 5 ? to : at + 1;
}
