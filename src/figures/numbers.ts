import type { Span } from "../core/index.js";
import { type NumberToken, numberTokens } from "./number-tokens.js";

/** A number in a text. */
export interface NumberMention extends Span {
  readonly value: number;
  readonly form: "digits" | "words";
  /** "third", "11th": a place in an order, no quantity. */
  readonly ordinal: boolean;
  /** "two thirds", "half", "4/5". */
  readonly fraction: boolean;
  /** Plural scale words without a number: "dozens", "tens of thousands". The value is the least they mean. */
  readonly vague: boolean;
}

interface Parsed {
  readonly value: number;
  readonly next: number;
  readonly fraction: boolean;
  /** Last scale word, for "3 million and a quarter". */
  readonly scale: number;
}

const JOINT = /^(?:\s{1,3}|\s?[-–]\s?|,\s)?$/;

/** Whole number from token `i` on ("4 thousand 3 hundred and 21"), or null. */
function whole(run: readonly NumberToken[], i: number): (Parsed & { readonly andAt: number; readonly beforeAnd: number }) | null {
  let [total, group, last, scale, at] = [0, 0, Number.POSITIVE_INFINITY, 1, i];
  let [andAt, beforeAnd] = [-1, 0];
  let seen = false;
  for (; at < run.length; at++) {
    const token = run[at];
    if (!token) break;
    if (token.kind === "ones" || token.kind === "tens" || token.kind === "digits") {
      const small = token.kind === "digits" ? Number.isInteger(token.value) && token.value < 1000 : true;
      const fits =
        !seen ||
        (small && token.value < last && last >= 100) ||
        (last >= 20 && last < 100 && last % 10 === 0 && token.kind === "ones" && token.value > 0 && token.value < 10);
      if (!fits || (seen && token.kind === "digits" && run[at - 1]?.kind === "digits")) break;
      group += token.value;
      last = token.kind === "digits" && token.value >= 100 ? 1 : token.value;
    } else if (token.kind === "scale" && !token.plural) {
      if (token.value === 100) {
        if (group >= 100) break;
        group = (group === 0 ? 1 : group) * 100;
      } else {
        if (seen && group === 0 && total > 0) total *= token.value;
        else total += (group === 0 ? 1 : group) * token.value;
        group = 0;
      }
      last = token.value;
      scale = token.value;
    } else if (token.kind === "and" && seen && last >= 100) {
      const following = run[at + 1];
      if (!following || !["ones", "tens", "digits"].includes(following.kind) || following.value >= last) break;
      [andAt, beforeAnd] = [at, total + group];
      continue;
    } else break;
    seen = true;
  }
  return seen ? { value: total + group, next: at, fraction: false, scale, andAt, beforeAnd } : null;
}

/** Digits after "point": "nought three" 03, "seventy-one" 71. */
function decimals(run: readonly NumberToken[], i: number): { readonly digits: string; readonly next: number } {
  let [digits, at] = ["", i];
  for (; at < run.length; at++) {
    const token = run[at];
    if (!token || (token.kind !== "ones" && token.kind !== "tens")) break;
    const unit = run[at + 1];
    if (token.kind === "tens" && unit?.kind === "ones" && unit.value < 10 && unit.value > 0) {
      digits += String(token.value + unit.value);
      at++;
    } else digits += String(token.value);
  }
  return { digits, next: at };
}

/** Denominator at `i`: "fifths" 5, "twenty-firsts" 21. */
function denominator(
  run: readonly NumberToken[],
  i: number,
): { readonly value: number; readonly plural: boolean; readonly next: number } | null {
  const [a, b] = [run[i], run[i + 1]];
  if (a?.kind === "part") return { value: a.value, plural: a.plural, next: i + 1 };
  if (a?.kind === "tens" && (b?.kind === "ordinal" || b?.kind === "part") && b.value < 10)
    return { value: a.value + b.value, plural: b.plural, next: i + 2 };
  return null;
}

/** Number from token `i` on, or null. */
function parse(run: readonly NumberToken[], i: number): Parsed | null {
  const first = run[i];
  if (!first) return null;
  if (first.kind === "fraction") return scaled(run, { value: first.value, next: i + 1, fraction: true, scale: 1 });
  if (first.kind === "half") {
    const skip = run[i + 1]?.kind === "a" ? 2 : 1;
    return scaled(
      run,
      { value: 0.5, next: i + 1, fraction: true, scale: 1 },
      skip === 2 && ["scale", "dozen"].includes(run[i + 2]?.kind ?? "") ? i + 2 : i + 1,
    );
  }
  if (first.kind === "a") {
    const following = run[i + 1];
    if (following?.kind === "half") return { value: 0.5, next: i + 2, fraction: true, scale: 1 };
    const part = denominator(run, i + 1);
    if (part && !part.plural) return scaled(run, { value: 1 / part.value, next: part.next, fraction: true, scale: 1 });
    if (following?.kind === "dozen" && !following.plural) return { value: 12, next: i + 2, fraction: false, scale: 1 };
    if (following?.kind === "scale" && !following.plural) return tail(run, whole(run, i + 1));
    return null;
  }
  if (first.kind === "part" && first.value === 4 && !first.plural && run[i + 1]?.kind === "scale")
    return scaled(run, { value: 0.25, next: i + 1, fraction: true, scale: 1 });
  return tail(run, whole(run, i));
}

/** A scale word after a fraction: "half a million", "three quarters billion". */
function scaled(run: readonly NumberToken[], parsed: Parsed, at = parsed.next): Parsed {
  const token = run[at];
  if (token?.kind === "scale" && !token.plural && token.value >= 100)
    return { ...parsed, value: parsed.value * token.value, next: at + 1, fraction: false, scale: token.value };
  if (token?.kind === "dozen") return { ...parsed, value: parsed.value * 12, next: at + 1, fraction: false };
  return parsed;
}

/** What may follow a whole number: decimals, a fraction, a dozen. */
function tail(run: readonly NumberToken[], head: ReturnType<typeof whole>): Parsed | null {
  if (!head) return null;
  const token = run[head.next];
  if (token?.kind === "point") {
    const after = decimals(run, head.next + 1);
    if (after.digits !== "")
      return scaled(run, { value: Number(`${head.value}.${after.digits}`), next: after.next, fraction: false, scale: 1 });
  }
  if (token?.kind === "dozen") return { value: head.value * 12, next: head.next + 1, fraction: false, scale: 1 };
  if (token?.kind === "fraction" && run[head.next - 1]?.kind === "digits")
    return { value: head.value + token.value, next: head.next + 1, fraction: false, scale: 1 };
  const inWords = run[head.next - 1]?.kind !== "digits";
  const part = inWords ? denominator(run, head.next) : null;
  if (part && (part.plural || head.value === 1)) {
    if (head.andAt >= 0) {
      const numerator = head.value - head.beforeAnd;
      if (numerator < part.value)
        return {
          value: head.beforeAnd + (numerator / part.value) * (head.scale >= 1000 ? head.scale : 1),
          next: part.next,
          fraction: false,
          scale: 1,
        };
    }
    return scaled(run, { value: head.value / part.value, next: part.next, fraction: true, scale: 1 });
  }
  if (token?.kind === "and") {
    const added = fractionAfter(run, head.next + 1);
    // "3 million and a quarter" is 3.25 million, "one hundred and three quarters" is 100.75.
    if (added)
      return scaled(run, {
        value: head.value + added.value * (head.scale >= 1000 ? head.scale : 1),
        next: added.next,
        fraction: false,
        scale: 1,
      });
  }
  if (token?.kind === "over") {
    const below = whole(run, head.next + 1);
    if (below && below.value > head.value) return { value: head.value / below.value, next: below.next, fraction: true, scale: 1 };
  }
  return head;
}

function fractionAfter(run: readonly NumberToken[], i: number): { readonly value: number; readonly next: number } | null {
  if (run[i]?.kind === "a") {
    if (run[i + 1]?.kind === "half") return { value: 0.5, next: i + 2 };
    const part = denominator(run, i + 1);
    return part && !part.plural ? { value: 1 / part.value, next: part.next } : null;
  }
  const upper = whole(run, i);
  const lower = upper ? denominator(run, upper.next) : null;
  return upper && lower && (lower.plural || upper.value === 1) && upper.value < lower.value
    ? { value: upper.value / lower.value, next: lower.next }
    : null;
}

const LEAST: Readonly<Record<string, number>> = {
  dozens: 24,
  scores: 40,
  tens: 20,
  hundreds: 200,
  thousands: 2000,
  millions: 2e6,
  billions: 2e9,
  trillions: 2e12,
};
const VAGUE =
  /(?<![A-Za-z])(?:(?:tens|dozens|scores|hundreds) of (?:thousands|millions|billions)|dozens|scores|hundreds|thousands|millions|billions|trillions)(?![A-Za-z])/gi;

function vagueNumbers(text: string): readonly NumberMention[] {
  return [...text.matchAll(VAGUE)].map((match) => {
    const words = match[0].toLowerCase().split(" of ");
    const value = (LEAST[words[0] ?? ""] ?? 0) * (words[1] ? (LEAST[words[1]] ?? 2) / 2 : 1);
    return {
      start: match.index,
      end: match.index + match[0].length,
      value,
      form: "words" as const,
      ordinal: false,
      fraction: false,
      vague: true,
    };
  });
}

/** Standing for a thing already told of: "this one", "the one you mean". */
const isPronoun = (text: string, start: number, end: number): boolean =>
  /^one$/i.test(text.slice(start, end)) &&
  (/\b(?:the|this|that|which|each|every|any|some|another|no|good|bad|only|other|new|old|last|next|first) $/i.test(
    text.slice(Math.max(0, start - 8), start),
  ) ||
    /^(?:['’]s| (?:another|can|could|should|would|may|might|must|who|whose|that|has to)\b)/i.test(text.slice(end, end + 12)));

/**
 * Numbers of a text in digits and words, left to right: grouping ("1,200", "1 200", "1.200,5"), scales, fractions,
 * decimals in words, dozens, negatives and powers.
 *
 * @example
 * findNumbers("two and a half million")[0].value // 2500000
 */
export function findNumbers(text: string): readonly NumberMention[] {
  const tokens = numberTokens(text);
  const found: NumberMention[] = [];
  let run: NumberToken[] = [];
  const flush = (): void => {
    numbersOfRun(text, run, found);
    run = [];
  };
  for (const token of tokens) {
    const last = run[run.length - 1];
    if (last && !JOINT.test(text.slice(last.end, Math.min(token.start, last.end + 6)))) flush();
    else if (last && token.start - last.end > 4) flush();
    else if (last && /,/.test(text.slice(last.end, token.start)) && token.kind !== "and" && last.kind !== "scale") flush();
    run.push(token);
  }
  flush();
  return merged(found, vagueNumbers(text));
}

function numbersOfRun(text: string, run: readonly NumberToken[], found: NumberMention[]): void {
  for (let i = 0; i < run.length; ) {
    const token = run[i];
    if (!token) return;
    const minus = token.kind === "minus" ? i + 1 : i;
    const parsed = parse(run, minus);
    if (!parsed || parsed.next <= minus) {
      if (token.kind === "part" || token.kind === "ordinal") {
        found.push({ start: token.start, end: token.end, value: token.value, form: "words", ordinal: true, fraction: false, vague: false });
      }
      i++;
      continue;
    }
    const first = run[minus];
    const last = run[parsed.next - 1];
    if (!first || !last) return;
    let start = run[i]?.start ?? first.start;
    let value = minus > i ? -parsed.value : parsed.value;
    const sign = minus === i && first.kind !== "a" ? /(?:^|[\s(:;,])([-−]) {0,2}$/.exec(text.slice(Math.max(0, start - 4), start)) : null;
    if (sign && !/[\w)] [-−] $/.test(text.slice(Math.max(0, start - 4), start))) {
      value = -value;
      start -= sign[0].length - sign[0].search(/[-−]/);
    }
    const ordinalEnd = last.kind === "digits" ? /^(?:st|nd|rd|th)(?![A-Za-z])/i.exec(text.slice(last.end, last.end + 3)) : null;
    const follower = run[parsed.next];
    const place = follower?.kind === "part" && !follower.plural && !parsed.fraction && last.kind === "scale" && first.kind === "a";
    if (!isPronoun(text, first.start, last.end)) {
      found.push({
        start,
        end: last.end + (ordinalEnd?.[0].length ?? 0),
        value: place ? value * (follower?.value ?? 1) : value,
        form: first.kind === "digits" ? "digits" : "words",
        ordinal: ordinalEnd !== null || place === true,
        fraction: parsed.fraction,
        vague: false,
      });
      if (place) {
        const made = found[found.length - 1];
        if (made && follower) found[found.length - 1] = { ...made, end: follower.end };
      }
    }
    i = place ? parsed.next + 1 : parsed.next;
  }
}

/** Two lists in order as one; what overlaps an earlier entry is left out. */
function merged(a: readonly NumberMention[], b: readonly NumberMention[]): readonly NumberMention[] {
  const all = [...a, ...b].sort((x, y) => x.start - y.start || y.end - x.end);
  const out: NumberMention[] = [];
  for (const mention of all) if (mention.start >= (out[out.length - 1]?.end ?? 0)) out.push(mention);
  return out;
}
