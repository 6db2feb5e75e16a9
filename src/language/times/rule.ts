import type { DateParts, TimeMeaning, TimeReading, TimeUnit } from "./expression.js";
import { DAY_PARTS } from "./time-words.js";

/** What a rule may look at beside its own words. */
export interface RuleContext {
  /** Up to 40 characters before the match, and after it. */
  readonly before: string;
  readonly after: string;
  /** The words matched. */
  readonly words: string;
}

/** Named groups of a match; groups that took no part are undefined. */
export type Groups = Readonly<Record<string, string | undefined>>;

/**
 * One rule of the time grammar: a regular expression (tried at the start of a word, ended at the end of one)
 * and the reading of its groups; null where the words are no time after all.
 */
export interface TimeRule {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, context: RuleContext) => TimeReading | null;
}

/** A rule whose match holds several expressions, each in a named group (`a`, `b`). */
export interface SplitRule {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, context: RuleContext) => Readonly<Record<string, TimeReading>> | null;
}

/** Compiles the source of a rule: sticky, without regard to case, ended at the end of a word. */
export const rule = (source: string, read: TimeRule["read"]): TimeRule => ({ pattern: new RegExp(`${source}(?![A-Za-z0-9])`, "iy"), read });

export const splitRule = (source: string, read: SplitRule["read"]): SplitRule => ({
  pattern: new RegExp(`${source}(?![A-Za-z0-9])`, "diy"),
  read,
});

export const calendar = (parts: DateParts, pull?: "past" | "future" | "this" | "same"): TimeMeaning =>
  pull ? { kind: "calendar", parts, pull } : { kind: "calendar", parts };

export const shift = (from: "published" | "narrative", unit: TimeUnit, amount: number, within?: DateParts): TimeMeaning =>
  within ? { kind: "shift", from, unit, amount, within } : { kind: "shift", from, unit, amount };

export const duration = (unit: TimeUnit, amount: number | undefined): TimeMeaning => ({ kind: "duration", unit, amount });

/** Time of day of a part of the day (`TMO`, `T12:00`), or undefined. */
export function clockOfPart(part: string | undefined): string | undefined {
  const code = part === undefined ? undefined : DAY_PARTS[part.toLowerCase().replace(/^(?:early|late|mid)[ -]/, "")];
  return code === undefined || code.startsWith("T") ? code : `T${code}`;
}

/** A reading without the keys that are undefined. */
export function reading(meaning: TimeMeaning, extra: { [K in "clock" | "zone" | "mod"]?: TimeReading[K] | undefined } = {}): TimeReading {
  return {
    meaning,
    ...(extra.clock === undefined ? {} : { clock: extra.clock }),
    ...(extra.zone === undefined ? {} : { zone: extra.zone }),
    ...(extra.mod === undefined ? {} : { mod: extra.mod }),
  };
}

/** Date parts without the keys that are undefined. */
export function parts(all: { [K in keyof DateParts]?: DateParts[K] | undefined }): DateParts {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as DateParts;
}
