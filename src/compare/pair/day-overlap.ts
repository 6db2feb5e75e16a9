import type { AccountView } from "../read/account-view.js";
import { compareFields, type TimeFields, timeFields } from "./time-words.js";

/** How the times of two sentences stand to each other, whatever they date. */
export interface DayOverlap {
  /** Some time of the one may be one of the other. */
  readonly shared: boolean;
  /** Both give times that can be compared, and each excludes each. */
  readonly apart: boolean;
  /** One alone tells of a time long gone ("last year", "three months ago"). */
  readonly gone: boolean;
}

/** Lengths and repetitions of time are left out. */
export function dayOverlap(a: AccountView, b: AccountView): DayOverlap {
  const relations = timesIn(a).flatMap((x) => timesIn(b).map((y) => compareFields(x, y)));
  const shared = relations.includes("same");
  return {
    shared,
    gone: !shared && isGone(a) !== isGone(b),
    apart: !shared && relations.some((relation) => relation === "date" || relation === "time"),
  };
}

const GONE =
  /\b(?:last|previous) (?:month|year|season|decade|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:months?|years?|decades?) (?:ago|earlier|before)\b/i;

const isGone = (view: AccountView): boolean => GONE.test(view.document.text);

const timesIn = (view: AccountView): readonly TimeFields[] =>
  view.document.times
    .filter((time) => time.type !== "DURATION" && time.type !== "SET")
    .map((time) => timeFields(time.value, view.words(time)));
