import type { FeatureName } from "./model-file.js";

/** First code unit beyond the case tables of a model. */
const CASE_LIMIT = 0x530;
const SHAPE_LENGTH = 10;

/** What the features of a word are made of (training/FORMAT.md, section 2). */
export interface WordStrings extends Readonly<Record<FeatureName, string>> {}

const APOSTROPHES = new Set([0x2018, 0x2019, 0x201a, 0x201b, 0x2032, 0xb4, 0x60]);
const QUOTES = new Set([0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb, 0x2033]);

/** Quotation marks, dashes and no-break spaces to their ASCII forms. */
function plainUnit(unit: number): number {
  if (unit < 0x60) return unit;
  if (APOSTROPHES.has(unit)) return 0x27;
  if (QUOTES.has(unit)) return 0x22;
  if ((unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212) return 0x2d;
  return unit === 0xa0 ? 0x20 : unit;
}

/**
 * The strings behind the features of a word form.
 *
 * @param lower - tensor `lower` of the model: lower case of each unit below 0x530
 * @param kinds - tensor `class`: 1 upper case, 2 lower case, 3 digit
 */
export function wordStrings(form: string, lower: Uint16Array, kinds: Uint8Array): WordStrings {
  const word = form === "''" || form === "’’" || form === "``" || form === "‘‘" ? '"' : form;
  let normal = "";
  let shape = "";
  let previous = -1;
  let run = 0;
  let pair = 0;
  for (let i = 0; i < word.length; i++) {
    const unit = plainUnit(word.charCodeAt(i));
    if (unit === 0x27) pair++;
    const small = unit < CASE_LIMIT ? (lower[unit] as number) : unit;
    normal += String.fromCharCode(small >= 0x30 && small <= 0x39 ? 0x30 : small);
    if (shape.length === SHAPE_LENGTH) continue;
    const symbol = shapeUnit(unit, kinds);
    run = symbol === previous ? run + 1 : 1;
    previous = symbol;
    if (run <= 3) shape += String.fromCharCode(symbol);
  }
  if (pair === 2 && word.length === 2) {
    normal = '"';
    shape = '"';
  }
  const edged = `^${normal}$`;
  return { form: normal, pre3: edged.slice(0, 4), suf2: edged.slice(-3), suf3: edged.slice(-4), suf4: edged.slice(-5), shape };
}

function shapeUnit(unit: number, kinds: Uint8Array): number {
  if (unit >= CASE_LIMIT) return 0x75;
  const kind = kinds[unit];
  if (kind === 1) return 0x58;
  if (kind === 2) return 0x78;
  return kind === 3 ? 0x64 : unit;
}

/** 32-bit hash of a string (FNV-1a over its bytes, finished as in MurmurHash3). */
export function hash32(text: string, seed: number): number {
  let h = (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)) | 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    h = Math.imul(h ^ (unit & 255), 0x01000193);
    h = Math.imul(h ^ (unit >>> 8), 0x01000193);
  }
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  h ^= h >>> 16;
  return h >>> 0;
}

/** Index of a key in an ascending list, or -1. */
export function findKey(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] as number;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
