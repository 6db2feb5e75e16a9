import type { Span } from "../core/index.js";
import { SCALES } from "../text/index.js";

/** One word or numeral of a number, or a word that joins two. */
export interface NumberToken extends Span {
  readonly kind:
    | "digits"
    | "ones"
    | "tens"
    | "scale"
    | "half"
    | "part"
    | "ordinal"
    | "dozen"
    | "fraction"
    | "and"
    | "a"
    | "point"
    | "over"
    | "minus";
  readonly value: number;
  /** Plural ("fifths", "dozens"). */
  readonly plural: boolean;
}

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const TENTHS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(" ");
const VULGAR: Readonly<Record<string, number>> = {
  "½": 1 / 2,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "¼": 1 / 4,
  "¾": 3 / 4,
  "⅕": 1 / 5,
  "⅛": 1 / 8,
  "⅜": 3 / 8,
  "⅝": 5 / 8,
  "⅞": 7 / 8,
};

type Entry = readonly [NumberToken["kind"], number];

const WORDS = new Map<string, Entry>([
  ...ONES.map((w, i): [string, Entry] => [w, ["ones", i]]),
  ["nought", ["ones", 0]],
  ...TENS.map((w, i): [string, Entry] => [w, ["tens", (i + 2) * 10]]),
  ["fourty", ["tens", 40]],
  ...Object.entries(SCALES).map(([w, v]): [string, Entry] => [w, ["scale", v]]),
  ["quadrillion", ["scale", 1e15]],
  ["half", ["half", 0.5]],
  ["quarter", ["part", 4]],
  ...ORDINALS.map((w, i): [string, Entry] => [w, [i === 0 || i === 1 ? "ordinal" : "part", i + 1]]),
  ...TENTHS.map((w, i): [string, Entry] => [w, ["part", (i + 2) * 10]]),
  ...Object.entries(SCALES).map(([w, v]): [string, Entry] => [`${w}th`, ["part", v]]),
  ["dozen", ["dozen", 12]],
  ["doz", ["dozen", 12]],
  ["and", ["and", 0]],
  ["a", ["a", 1]],
  ["an", ["a", 1]],
  ["point", ["point", 0]],
  ["over", ["over", 0]],
  ["minus", ["minus", -1]],
  ["negative", ["minus", -1]],
]);

const PLURALS = new Set(["part", "ordinal", "dozen", "scale"]);

const DIGITS =
  "\\d{1,3}(?:,\\d{3}){1,6}(?:\\.\\d{1,12})?(?!\\d)|\\d{1,3}(?:\\.\\d{3}){1,5},\\d{1,12}(?!\\d)|\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3}){1,5}(?![\\d,.])|\\d{1,18}(?:\\.\\d{1,12})?|\\.\\d{1,12}";
const POWER = "(?:\\s?[x×]\\s?10\\^?[-−]?\\d{1,3}|[eE][+-]?\\d{1,3}(?![A-Za-z\\d])|\\^[-−]?\\d{1,3})?";
const TOKEN = new RegExp(
  `(?<frac>\\d{1,4}/\\d{1,4}(?![/\\d]))|(?<digits>${DIGITS})(?<power>${POWER})(?<kilo>\\s{0,2}[kK](?![A-Za-z]))?|(?<vulgar>[${Object.keys(VULGAR).join("")}])|(?<word>[A-Za-z]{1,16})`,
  "g",
);

/** Value of a numeral, with either mark for thousands. */
function valueOfDigits(digits: string): number {
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(digits)) return Number(digits.replace(/\./g, "").replace(",", "."));
  return Number(digits.replace(/[,\s\u00a0\u202f]/g, ""));
}

function powered(value: number, power: string): number {
  const exponent = Number(/[-−]?\d+$/.exec(power.replace(/[x×]\s?10/, ""))?.[0].replace("−", "-") ?? 0);
  return /^\^/.test(power) ? value ** exponent : Number(`${value}e${exponent}`);
}

/** Numerals and number words of a text, in order. */
export function numberTokens(text: string): readonly NumberToken[] {
  const found: NumberToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const groups = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (groups["word"] !== undefined) {
      const word = groups["word"].toLowerCase();
      const entry =
        WORDS.get(word) ??
        (word.endsWith("s") ? pluralOf(word.slice(0, -1)) : undefined) ??
        (word === "halves" ? (["half", 0.5] as const) : undefined);
      const glued = /[\w]/.test(text[start - 1] ?? "") && !/[\d-]/.test(text[start - 1] ?? "");
      if (entry && !glued) found.push({ kind: entry[0], value: entry[1], start, end, plural: word.endsWith("s") });
      continue;
    }
    if (groups["frac"] !== undefined) {
      const [a = 0, b = 1] = groups["frac"].split("/").map(Number);
      if (b > 0) found.push({ kind: "fraction", value: a / b, start, end, plural: false });
      continue;
    }
    if (groups["vulgar"] !== undefined) {
      found.push({ kind: "fraction", value: VULGAR[groups["vulgar"]] ?? 0, start, end, plural: false });
      continue;
    }
    const before = text[start - 1] ?? "";
    // "v2", "F16", "1.2.3", "12:30": part of a name or a code.
    if (/[A-Za-z_]/.test(before) && !/(?:USD|EUR|GBP|JPY|CNY|Rs|RM|US|A|C|HK)$/.test(text.slice(Math.max(0, start - 3), start))) continue;
    const value = powered(valueOfDigits(groups["digits"] ?? ""), groups["power"] ?? "");
    if (!Number.isFinite(value)) continue;
    const kilo = groups["kilo"] === undefined ? 1 : 1000;
    found.push({ kind: "digits", value: groups["power"] ? value : value * kilo, start, end, plural: false });
  }
  return found;
}

const pluralOf = (word: string): Entry | undefined => {
  const entry = WORDS.get(word);
  return entry && PLURALS.has(entry[0]) && word !== "second" ? entry : undefined;
};
