import type { Span } from "../core/index.js";
import { SCALES } from "../text/index.js";
import { CURRENCY_AFTER, CURRENCY_BEFORE, currencyOf } from "./currencies.js";
import type { NumberMention } from "./numbers.js";
import { UNIT_AFTER, unitOf } from "./units.js";

/** A number with its unit. `end` takes in the unit. */
export interface Amount extends Span {
  readonly value: number;
  /** Canonical unit or ISO 4217 code; empty for plain numbers. */
  readonly unit: string;
  readonly money: boolean;
  readonly number: NumberMention;
  /** Factor of a scale word or letter in the words ("$5 million": 1e6), 1 where there is none. */
  readonly scale: number;
  /** Written with a hyphen before a noun ("35-minute call"). */
  readonly adjectival: boolean;
}

const BEFORE = new RegExp(`(?<![A-Za-z])${CURRENCY_BEFORE.replace("(?:Rs", "(?:us\\$|[Rr]s")}[ \\u00a0]?$`);
const AFTER = new RegExp(`[ \\u00a0-]?${CURRENCY_AFTER}`, "iy");
const UNIT = new RegExp(UNIT_AFTER, "iy");
const SCALE_LETTER = /[ \u00a0]?(?<letter>mn|mln|m|bn|b|tn|trn|k)(?![A-Za-z'’])/iy;
const SCALE_WORD = new RegExp(`[ \\u00a0-](?<word>${Object.keys(SCALES).join("|")})(?![A-Za-z])`, "iy");
const LETTERS: Readonly<Record<string, number>> = { m: 1e6, mn: 1e6, mln: 1e6, b: 1e9, bn: 1e9, tn: 1e12, trn: 1e12, k: 1e3 };

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

/** Codes and signs are written large; "try 3 times" is no Turkish lira. */
function currencyAfter(
  text: string,
  index: number,
  number: NumberMention,
): { readonly code: string; readonly factor: number; readonly end: number } | null {
  const match = at(AFTER, text, index);
  const written = match?.groups?.["cur"];
  if (!match || written === undefined) return null;
  if (
    /^[a-z]{3}$/.test(written) &&
    !/^(?:usd|eur|gbp|rmb|yen|won|baht|rand)$/.test(written) &&
    currencyOf(written)?.code.toLowerCase() === written
  )
    return null;
  if (/^won$/i.test(written) && Math.abs(number.value) < 100) return null;
  if (
    /^(?:rand|real|lei|lev|som|lari|dram|peso|birr|franc|dinar|dong|baht)$/i.test(written) &&
    Math.abs(number.value) === 1 &&
    /^[A-Z]/.test(written)
  )
    return null;
  if (/^pounds?$/i.test(written)) {
    // Weight, unless the words speak of money.
    const after = text.slice(index + match[0].length, index + match[0].length + 30);
    const before = text.slice(Math.max(0, number.start - 40), number.start);
    if (/^[ -]?pound$/i.test(match[0]) && /^-/.test(match[0])) return null;
    if (
      /\b(?:weigh|lost|gained|load|carry)/i.test(before) ||
      /^ of (?!debt|aid|public|funding|investment|savings|cuts|damage)[a-z]/i.test(after) ||
      /^ (?:heavier|lighter|bomb)/.test(after)
    )
      return null;
  }
  if (/^(?:cents?)$/i.test(written)) return { code: "cent", factor: 1, end: index + match[0].length };
  if (/^(?:pence|penny|p)$/i.test(written)) return { code: "penny", factor: 1, end: index + match[0].length };
  const known = currencyOf(written);
  return known ? { ...known, end: index + match[0].length } : null;
}

/** Numbers with the units that stand at them; numbers eaten by another amount ("13 dollars and 45 cents") are left out. */
export function amountsOf(text: string, numbers: readonly NumberMention[]): readonly Amount[] {
  const out: Amount[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i];
    if (!number || number.ordinal || number.start < (out[out.length - 1]?.end ?? 0)) continue;
    const { amount, used } = amountOf(text, number, numbers[i + 1]);
    out.push(amount);
    i += used;
  }
  return out;
}

function amountOf(
  text: string,
  number: NumberMention,
  next: NumberMention | undefined,
): { readonly amount: Amount; readonly used: number } {
  let { start, end, value } = number;
  let used = 0;
  let scale = spelledScale(text.slice(number.start, number.end));
  const sign = BEFORE.exec(text.slice(Math.max(0, start - 12), start));
  const before = sign?.groups?.["cur"] === undefined || number.vague ? undefined : currencyOf(sign.groups["cur"]);
  if (sign && before) start -= sign[0].length;
  const make = (unit: string, money: boolean, extra: Partial<Amount> = {}) => ({
    amount: { start, end, value, unit, money, number, scale, adjectival: false, ...extra },
    used,
  });
  const letter = scale === 1 ? at(SCALE_LETTER, text, end) : null;
  const letterScale = LETTERS[letter?.groups?.["letter"]?.toLowerCase() ?? ""] ?? 1;
  const afterLetter = letter && number.form === "digits" ? currencyAfter(text, end + letter[0].length, number) : null;
  if (letter && number.form === "digits" && (before || afterLetter)) {
    value *= letterScale;
    scale = letterScale;
    end += letter[0].length;
  }
  if (before) {
    value *= before.factor;
    return make(before.code, true);
  }
  const after = currencyAfter(text, end, number);
  if (after) {
    const from = end;
    end = after.end;
    value *= after.factor;
    const word = at(SCALE_WORD, text, end);
    if (word && scale === 1) {
      scale = SCALES[word.groups?.["word"]?.toLowerCase() ?? ""] ?? 1;
      value *= scale;
      end += word[0].length;
    } else if (
      next &&
      next.value < 100 &&
      Number.isInteger(next.value) &&
      /^,? (?:and )?$/.test(text.slice(end, next.start)) &&
      scale === 1
    ) {
      const cents = /^[ -]?(?:cents?|pence|kopecks?)(?![A-Za-z])/i.exec(text.slice(next.end, next.end + 9));
      if (cents || /^(?:$|\.?\s*$|[.,;] | more\b)/.test(text.slice(next.end, next.end + 6))) {
        const digits = text.slice(next.start, next.end);
        value += cents || !/^\d$/.test(digits) ? next.value / 100 : next.value / 10;
        end = next.end + (cents?.[0].length ?? 0);
        used = 1;
      }
    }
    return make(after.code, true, { adjectival: text[from] === "-" });
  }
  const unit = at(UNIT, text, end);
  const written =
    unit?.groups?.["unit"] ?? (unit?.groups?.["tight"] !== undefined ? "m" : unit?.groups?.["inch"] !== undefined ? "inch" : undefined);
  if (unit && written !== undefined && accepts(text, number, unit, written)) {
    const from = end;
    end += unit[0].length;
    const name = /^pounds?$/i.test(written) ? "pound" : (unitOf(written) ?? written);
    if (
      name === "foot" &&
      next &&
      /^,? $/.test(text.slice(end, next.start)) &&
      /^ (?:in(?:ches)?|")/.test(text.slice(next.end, next.end + 7)) &&
      next.value < 12
    ) {
      value += next.value / 12;
      end = next.end + (/^ (?:inches|in|")/.exec(text.slice(next.end, next.end + 7))?.[0].length ?? 0);
      used = 1;
    }
    return make(name, false, { adjectival: text[from] === "-" });
  }
  const weight = /^[ -]pounds?(?![A-Za-z])/i.exec(text.slice(end, end + 8));
  if (weight) {
    const hyphen = text[end] === "-";
    end += weight[0].length;
    return make("pound", false, { adjectival: hyphen });
  }
  return make("", false);
}

const spelledScale = (words: string): number => {
  const word = /(hundred|thousand|lakh|million|crore|billion|trillion)$/i.exec(words);
  return word ? (SCALES[(word[1] ?? "").toLowerCase()] ?? 1) : 1;
};

/** Whether a unit word is one here: no "second half", "three turns of fate", "5 minute" of a name. */
function accepts(text: string, number: NumberMention, unit: RegExpExecArray, written: string): boolean {
  const w = written.toLowerCase();
  const hyphen = /^-/.test(unit[0]);
  if (number.vague && /^%|percent/.test(w)) return false;
  if (w === "second" && !hyphen && number.value !== 1) return false;
  if (w === "second" && number.value === 1) return false;
  if (w === "m" && (number.form !== "digits" || number.value > 20_000)) return false;
  if (/^(?:g|k|ha|b)$/.test(w)) return number.form === "digits" && !/^[A-Z]$/.test(written);
  if (w === "degree" || w === "degrees")
    return !/^ (?:in|from|of)\b/.test(text.slice(number.end + unit[0].length, number.end + unit[0].length + 5));
  return true;
}
