/** Classes of UTF-16 code units, as the tokeniser needs them. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SYMBOL = 3;
/** A character that is a word by itself for want of spaces (Han). */
export const IDEOGRAPH = 4;
/** First half of a surrogate pair. */
export const HIGH = 5;
/** Second half of a surrogate pair; by itself, a broken character. */
export const LOW = 6;

/** Ranges of code units, inclusive, with their class; everything else above U+00BF is a letter. */
const RANGES: readonly (readonly [first: number, last: number, kind: number])[] = [
  [0x00, 0x20, SPACE],
  [0x21, 0x2f, SYMBOL],
  [0x30, 0x39, DIGIT],
  [0x3a, 0x40, SYMBOL],
  [0x41, 0x5a, LETTER],
  [0x5b, 0x5e, SYMBOL],
  [0x5f, 0x5f, LETTER],
  [0x60, 0x60, SYMBOL],
  [0x61, 0x7a, LETTER],
  [0x7b, 0x7e, SYMBOL],
  [0x7f, 0xa0, SPACE],
  [0xa1, 0xa9, SYMBOL],
  [0xab, 0xac, SYMBOL],
  [0xae, 0xb1, SYMBOL],
  [0xb2, 0xb3, DIGIT],
  [0xb4, 0xb4, SYMBOL],
  [0xb6, 0xb8, SYMBOL],
  [0xb9, 0xb9, DIGIT],
  [0xbb, 0xbf, SYMBOL],
  [0xd7, 0xd7, SYMBOL],
  [0xf7, 0xf7, SYMBOL],
  [0x37e, 0x37e, SYMBOL],
  [0x387, 0x387, SYMBOL],
  [0x55a, 0x55f, SYMBOL],
  [0x589, 0x58f, SYMBOL],
  [0x5be, 0x5be, SYMBOL],
  [0x5c0, 0x5c0, SYMBOL],
  [0x5c3, 0x5c3, SYMBOL],
  [0x5c6, 0x5c6, SYMBOL],
  [0x5f3, 0x5f4, SYMBOL],
  [0x600, 0x60f, SYMBOL],
  [0x61b, 0x61f, SYMBOL],
  [0x660, 0x669, DIGIT],
  [0x66a, 0x66d, SYMBOL],
  [0x6d4, 0x6d4, SYMBOL],
  [0x6f0, 0x6f9, DIGIT],
  [0x964, 0x965, SYMBOL],
  [0x966, 0x96f, DIGIT],
  [0xe3f, 0xe3f, SYMBOL],
  [0x1361, 0x1368, SYMBOL],
  [0x1680, 0x1680, SPACE],
  [0x2000, 0x200b, SPACE],
  [0x200e, 0x200f, SPACE],
  [0x2010, 0x2027, SYMBOL],
  [0x2028, 0x202f, SPACE],
  [0x2030, 0x205e, SYMBOL],
  [0x205f, 0x206f, SPACE],
  [0x2070, 0x2079, DIGIT],
  [0x207a, 0x207e, SYMBOL],
  [0x2080, 0x2089, DIGIT],
  [0x208a, 0x208e, SYMBOL],
  [0x20a0, 0x20cf, SYMBOL],
  [0x2100, 0x2101, SYMBOL],
  [0x2116, 0x2117, SYMBOL],
  [0x2120, 0x2123, SYMBOL],
  [0x2190, 0x2bff, SYMBOL],
  [0x2e00, 0x2fff, SYMBOL],
  [0x3000, 0x3000, SPACE],
  [0x3001, 0x3004, SYMBOL],
  [0x3008, 0x3020, SYMBOL],
  [0x3030, 0x3030, SYMBOL],
  [0x3400, 0x4dbf, IDEOGRAPH],
  [0x4e00, 0x9fff, IDEOGRAPH],
  [0xd800, 0xdbff, HIGH],
  [0xdc00, 0xdfff, LOW],
  [0xe000, 0xf8ff, SYMBOL],
  [0xf900, 0xfaff, IDEOGRAPH],
  [0xfd3e, 0xfd3f, SYMBOL],
  [0xfe10, 0xfe19, SYMBOL],
  [0xfe30, 0xfe6b, SYMBOL],
  [0xfeff, 0xfeff, SPACE],
  [0xff01, 0xff0f, SYMBOL],
  [0xff10, 0xff19, DIGIT],
  [0xff1a, 0xff20, SYMBOL],
  [0xff3b, 0xff40, SYMBOL],
  [0xff5b, 0xff65, SYMBOL],
  [0xffe0, 0xffff, SYMBOL],
];

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000).fill(LETTER);
  for (const [first, last, kind] of RANGES) classes.fill(kind, first, last + 1);
  return classes;
}

function buildUpper(): Uint8Array {
  const upper = new Uint8Array(0x530);
  for (let unit = 0; unit < upper.length; unit++) {
    const letter = String.fromCharCode(unit);
    if (letter.toLowerCase() !== letter) upper[unit] = 1;
  }
  return upper;
}

/** Class of each UTF-16 code unit. Fixed ranges rather than `\p{..}`, so that all hosts agree. */
export const CLASSES: Uint8Array = buildClasses();
const UPPER = buildUpper();

/** Class of the code unit at `at`, {@link SPACE} outside the text. */
export const classAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? (CLASSES[text.charCodeAt(at)] ?? SPACE) : SPACE;

export const isLetter = (text: string, at: number): boolean => classAt(text, at) === LETTER;
export const isDigit = (text: string, at: number): boolean => classAt(text, at) === DIGIT;

/** Letter, digit or ideograph: what a word can go on with. */
export function isWordUnit(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === LETTER || kind === DIGIT;
}

/** Whether the unit is an upper-case letter (Latin, Greek, Cyrillic, Armenian). */
export const isUpper = (text: string, at: number): boolean => UPPER[text.charCodeAt(at)] === 1;

/** Straight and curly apostrophes and single quotes. */
export const isApostrophe = (unit: number): boolean =>
  unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x60 || unit === 0xb4 || unit === 0x2bc || unit === 0x201b;

/** Hyphens that may stand inside a word. */
export const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011;

/** Line feed or another character that ends a line. */
export const isLineBreak = (unit: number): boolean =>
  unit === 0x0a || unit === 0x0d || unit === 0x0b || unit === 0x0c || unit === 0x85 || unit === 0x2028 || unit === 0x2029;

/** End of the run of letters and digits from `at`. */
export function runEnd(text: string, at: number): number {
  let to = at;
  while (isWordUnit(text, to)) to++;
  return to;
}
