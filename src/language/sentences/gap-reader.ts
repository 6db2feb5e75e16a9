import { KNOWN_WORDS } from "../lemma/known-words.js";
import type { WordSpans } from "../tokenise/tokenise.js";
import * as kind from "./token-kind.js";

/** Features are numbers below this. */
export const FEATURES = 1 << 15;

/** Reads the gaps of one block of text (words `from..to`, no blank line inside). Ask for gaps in order. */
export interface GapReader {
  /**
   * Features of the gap after the word `row`, written to `out`.
   *
   * @param first - first word of the sentence that is open
   * @returns how many; 0 where no sentence can end
   */
  features(row: number, first: number, out: Uint16Array): number;
  /** Score that the last gap asked for must reach: more than 0 between words that may be one name. */
  margin(): number;
}

/** "the 12th Amendment", "President Trump": an end without any sign needs good reasons. */
const NAME_MARGIN = 1.5;

const isWord = (k: number): boolean => k < kind.STOP || k === kind.I_WORD;

const bucket = (n: number): number => (n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 20 ? 6 : n < 35 ? 7 : 8);

function mix(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(template + 0x9e37, 0x85ebca6b) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f) ^ c;
  h = Math.imul(h ^ (h >>> 15), 0x165667b1);
  return ((h ^ (h >>> 13)) >>> 0) % FEATURES;
}

/** Number of a word, whatever its case; long ones by their ends. */
function wordHash(text: string, start: number, end: number): number {
  const form = text.slice(start, Math.min(end, start + 24)).toLowerCase();
  let h = 0x811c9dc5;
  for (let i = 0; i < form.length; i++) h = Math.imul(h ^ form.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

export function createGapReader(text: string, words: WordSpans, from: number, to: number): GapReader {
  const at = (list: readonly number[], row: number): number => list[row] as number;
  const kinds = new Uint8Array(to - from);
  for (let row = from; row < to; row++) kinds[row - from] = tokenKindAt(text, words, row);
  const kindOf = (row: number): number => (row >= from && row < to ? (kinds[row - from] as number) : kind.EDGE);
  const glued = (row: number): boolean => row > from && row < to && at(words.end, row - 1) === at(words.start, row);
  const word = (row: number): number => (row >= from && row < to ? wordHash(text, at(words.start, row), at(words.end, row)) : 0);
  const style = caseStyle(kinds);

  // quotation marks and brackets open at the word `seen`
  let seen = from;
  let plain = 0;
  let curly = 0;
  let brackets = 0;
  let opened = -1;
  let margin = 0;
  const advance = (row: number): void => {
    for (; seen <= row; seen++) {
      const k = kindOf(seen);
      if (k === kind.PLAIN_QUOTE && text.charCodeAt(at(words.start, seen)) === 0x22) {
        plain ^= 1;
        opened = plain === 1 ? seen : -1;
      } else if (k === kind.OPEN_QUOTE) {
        curly = 1;
        opened = seen;
      } else if (k === kind.CLOSE_QUOTE) {
        curly = 0;
        opened = -1;
      } else if (k === kind.OPEN) brackets++;
      else if (k === kind.CLOSE && brackets > 0) brackets--;
    }
  };

  return {
    margin: () => margin,
    features(row, first, out) {
      advance(row);
      const next = row + 1;
      if (next >= to || (at(words.multiword, next) >= 0 && at(words.multiword, next) !== next)) return 0;
      const n = kindOf(next);
      const gap = glued(next) ? 0 : 1;
      // signs that close belong to what they close
      if (gap === 0 && (n === kind.CLOSE || n === kind.CLOSE_QUOTE || n === kind.COMMA || n === kind.SEMICOLON || n === kind.COLON))
        return 0;
      if (gap === 0 && n === kind.PLAIN_QUOTE && !glued(next + 1)) return 0;
      if (n >= kind.STOP && n <= kind.MIXED_END) return 0;
      let tail = row;
      let closer = 0;
      while (tail > first && row - tail < 3) {
        const k = kindOf(tail);
        const quote = k === kind.CLOSE_QUOTE || (k === kind.PLAIN_QUOTE && (glued(tail) || gap === 1));
        if (!quote && k !== kind.CLOSE) break;
        closer = quote ? 1 : 2;
        tail--;
      }
      const p = kindOf(tail);
      if ((p === kind.LOWER || p === kind.COMMA || p === kind.OPEN || p === kind.OPEN_QUOTE) && n === kind.LOWER && closer === 0) return 0;
      if (gap === 0 && p < kind.STOP && n < kind.STOP) return 0;
      const opener = n === kind.OPEN || n === kind.OPEN_QUOTE || n === kind.PLAIN_QUOTE || n === kind.BULLET || n === kind.DASH ? 1 : 0;
      const head = next + opener;
      const n2 = kindOf(opener ? head : next + 1);
      const ends = p >= kind.STOP && p <= kind.MIXED_END;
      const before = ends ? tail - 1 : tail;
      const b = before >= first ? kindOf(before) : kind.EDGE;
      const beforeWord = before >= first ? word(before) : 0;
      const beforeLength = before >= first ? Math.min(5, at(words.end, before) - at(words.start, before)) : 0;
      const headWord = word(head);
      const small =
        head < to ? text.slice(at(words.start, head), Math.min(at(words.end, head), at(words.start, head) + 24)).toLowerCase() : "";
      const known = KNOWN_WORDS.has(small) ? 1 : 0;
      const quoted = (plain | curly) + (opened >= first ? 2 : 0) + (brackets > 0 ? 4 : 0);
      const length = bucket(tail - first);
      margin = closer === 0 && ((p !== kind.LOWER && isWord(p) && isWord(n)) || p === kind.TITLE) ? NAME_MARGIN : 0;
      const pn = p * 32 + n;
      const shape = (closer * 2 + gap) * 2 + opener;
      let count = 0;
      const add = (template: number, x: number, y: number, z: number): void => {
        out[count++] = mix(template, x, y, z);
      };
      add(1, p, 0, 0);
      add(2, pn, shape, 0);
      add(3, pn, shape, n2);
      add(4, p, headWord, 0);
      add(5, p, beforeWord, ends ? 1 : 0);
      add(6, pn, length, 0);
      add(7, pn, quoted, closer);
      add(8, pn, style, gap);
      add(9, pn, known, b);
      add(10, pn, bucket(to - next), 0);
      add(11, headWord, word(head + 1), p);
      add(12, pn, word(tail), 0);
      add(13, pn, b, beforeLength);
      add(14, pn, headWord, b);
      add(15, pn, beforeWord, known);
      add(16, p, style, known * 32 + n2);
      add(17, beforeWord, headWord, p);
      add(18, pn, kindOf(first), length);
      return count;
    },
  };
}

const tokenKindAt = (text: string, words: WordSpans, row: number): number =>
  kind.tokenKind(text, words.start[row] as number, words.end[row] as number);

/** How the writer treats sentence beginnings: 0 too little to say, 1 capitals, 2 mixed, 3 small letters; 4 all capitals. */
function caseStyle(kinds: Uint8Array): number {
  let small = 0;
  let large = 0;
  let upper = 0;
  let letters = 0;
  for (let i = 0; i < kinds.length; i++) {
    const k = kinds[i] as number;
    if (k === kind.UPPER) upper++;
    if (k <= kind.UPPER) letters++;
    if (i === 0 || (kinds[i - 1] as number) < kind.STOP || (kinds[i - 1] as number) > kind.MIXED_END || kinds[i - 1] === kind.DOTS)
      continue;
    if (k === kind.LOWER) small++;
    else if (k <= kind.UPPER || k === kind.I_WORD) large++;
  }
  if (letters > 5 && upper * 2 > letters) return 4;
  if (small + large === 0) return 0;
  if (small === 0) return 1;
  return small > large ? 3 : 2;
}
