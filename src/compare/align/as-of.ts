import type { AccountView } from "../read/account-view.js";
import type { FactCandidate, FigureSlot } from "../read/fact-candidate.js";
import { compareTimes } from "../time/compare-times.js";
import { timeRange } from "../time/time-range.js";

/** Accounts of one event come within so many days; later ones tell a later state, or another event. */
const ONE_EVENT = 2;

const WEEK = 7 * 1440;

const published = (view: AccountView): string | undefined => view.document.article.published?.iso.slice(0, 10);

/** Days between the publication of two accounts; 0 where one gives no date. */
export function daysApart(a: AccountView, b: AccountView): number {
  const [x, y] = [Date.parse(published(a) ?? ""), Date.parse(published(b) ?? "")];
  return Number.isNaN(x) || Number.isNaN(y) ? 0 : Math.abs(x - y) / 86_400_000;
}

/**
 * Whether two facts are told as of other times: by accounts more than two days apart, with no day of their own in common.
 * What they say differently may then both have been so.
 */
export function otherAsOf(a: FactCandidate, b: FactCandidate, va: AccountView, vb: AccountView): boolean {
  return daysApart(va, vb) > ONE_EVENT && !sharedDay(a, b);
}

function sharedDay(a: FactCandidate, b: FactCandidate): boolean {
  if (!a.when || !b.when || a.when.inherited || b.when.inherited) return false;
  // A year in common is no day in common.
  const [x, y] = [timeRange(a.when.iso), timeRange(b.when.iso)];
  if (!x || !y || Math.min(x.to - x.from, y.to - y.from) > WEEK) return false;
  const relation = compareTimes(a.when, b.when);
  return relation !== "apart" && relation !== "open";
}

/** Words that call a figure one of several in time. */
const PASSING =
  /\b(?:preliminary|initial(?:ly)?|(?<!(?:minutes?|hours?|days?|weeks?|months?|years?) )earlier|so far|at least|provisional|original(?:ly)?|revised|updated|upgraded|downgraded|(?:has|have|had) (?:risen|climbed|grown|fallen|reached)|(?:rose|climbed|grew|rises|climbs) to|now stands?|still)\b/i;

/** Words that tell of a count that has grown ("two more have died, *bringing the number of dead to* six"). */
const ADDED = /\b(?:bring|brings|bringing|brought|raising|raised|taking|took) the (?:\w+ ){0,5}to\b|\b(?:risen|climbed|grown|rose) to\b/i;

/** What a figure of another day may have become by itself: speed, share, heat, burnt ground, a price. */
const CHANGING = /^(?:mph|km\/h|kph|knot|percent|degree|celsius|fahrenheit|acre|hectare|ha|square mile|square kilometre|square kilometer)$/;

/**
 * Whether two figures of one thing are an earlier and a later state rather than a contradiction: a toll that rose, a
 * preliminary figure, a measure that changes from day to day.
 *
 * @example
 * // "at least 12 dead" on Monday, "19 dead" on Tuesday
 */
export function isUpdate(a: FactCandidate, b: FactCandidate, va: AccountView, vb: AccountView): boolean {
  const [x, y] = [a.figures[0], b.figures[0]];
  if (!x || !y) return false;
  if (otherAsOf(a, b, va, vb)) return true;
  const later = isLater(va, vb);
  const passing = PASSING.test(around(va, x)) || PASSING.test(around(vb, y));
  const [greater, view] = rises([x, y]) ? [y, vb] : [x, va];
  if (x.unit === "person" && y.unit === "person" && ADDED.test(around(view, greater))) return true;
  if (x.unit === "person" && y.unit === "person") return later === undefined ? false : rises(later ? [y, x] : [x, y]) || passing;
  if (later === undefined) return passing && (x.unit === "magnitude" || CHANGING.test(x.unit));
  return passing || (CHANGING.test(x.unit) && !sharedDay(a, b));
}

/** Characters on both sides of a figure in which a word speaks of it. */
const NEAR = 60;

/** The words around a figure, of its sentence. */
function around(view: AccountView, { start, end }: FigureSlot): string {
  const sentence = view.document.sentences.find((one) => one.start <= start && start < one.end) ?? { start, end };
  return view.words({ start: Math.max(sentence.start, start - NEAR), end: Math.min(sentence.end, end + NEAR) });
}

/** Whether the first account is the later one; undefined on one day. */
function isLater(a: AccountView, b: AccountView): boolean | undefined {
  const [x, y] = [published(a), published(b)];
  return x === undefined || y === undefined || x === y ? undefined : x > y;
}

const rises = ([early, late]: readonly [FigureSlot, FigureSlot]): boolean =>
  (late.value ?? late.range?.[1] ?? 0) > (early.value ?? early.range?.[1] ?? 0);
