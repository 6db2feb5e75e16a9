import { type TimeRange, timeRange, toUtc } from "./time-range.js";

/** A time as an account gives it, with the zones its clock may be on: the stated one alone, or the likely ones. */
export interface TimeValue {
  readonly iso: string;
  /** IANA zones in order of likelihood; empty where nothing is known. */
  readonly zones: readonly string[];
  /** The zone is stated by the words or by the account's dateline, not guessed. */
  readonly stated: boolean;
}

/**
 * How two times of one happening stand to each other: `equal`; one `finer` inside the other; `overlap`;
 * `zones`: apart on the calendar, together once clocks are set alike; `apart`; `open`: one cannot be placed.
 */
export type TimeRelation = "equal" | "finer" | "overlap" | "zones" | "apart" | "open";

const overlaps = (a: TimeRange, b: TimeRange): boolean => a.from < b.to && b.from < a.to;
const holds = (a: TimeRange, b: TimeRange): boolean => a.from <= b.from && a.to >= b.to;
/** Minutes between two stretches; below 0 where they overlap. */
const gapOf = (a: TimeRange, b: TimeRange): number => Math.max(b.from - a.to, a.from - b.to);
/** Clocks of the world differ by 26 hours at most: what lies further apart needs no zones. */
const MOST_APART = 27 * 60;
const isClock = (r: TimeRange): boolean => r.to - r.from <= 60;
/** Printed clock times of one happening differ by some minutes between accounts. */
const SLACK = 10;

/**
 * Compares two times. Calendar first: "Thursday" and "Thursday morning" agree on any clock. Only where the
 * calendars part are zones applied, and only where the clocks of the two accounts differ.
 *
 * @example
 * compareTimes({ iso: "2017-04-06/2017-04-07", zones: ["America/New_York"], stated: true },
 *   { iso: "2017-04-07", zones: ["Asia/Tokyo"], stated: false }) // "overlap"
 */
export function compareTimes(a: TimeValue, b: TimeValue): TimeRelation {
  const left = timeRange(a.iso);
  const right = timeRange(b.iso);
  if (!left || !right) return "open";
  const sameClock = a.zones.length === 0 || b.zones.length === 0 || a.zones[0] === b.zones[0];
  if (a.iso === b.iso) return "equal";
  if (isClock(left) && isClock(right)) return clocks(a, b, left, right);
  if (left.from === right.from && left.to === right.to) return "equal";
  if (holds(left, right) || holds(right, left)) return sameClock ? "finer" : zoned(a, b, left, right) ? "zones" : "finer";
  if (overlaps(left, right)) return "overlap";
  return zoned(a, b, left, right) ? "zones" : "apart";
}

function clocks(a: TimeValue, b: TimeValue, left: TimeRange, right: TimeRange): TimeRelation {
  const near = (x: TimeRange, y: TimeRange): boolean => Math.abs(x.from - y.from) <= SLACK;
  if (near(left, right)) return left.from === right.from ? "equal" : "overlap";
  if (gapOf(left, right) > MOST_APART) return "apart";
  for (const za of a.zones) for (const zb of b.zones) if (za !== zb && near(toUtc(left, za), toUtc(right, zb))) return "zones";
  // One clock stated, the other not: a whole number of hours apart (at most three) may be another zone of the same country.
  const gap = Math.abs(left.from - right.from);
  if (a.stated !== b.stated && gap % 60 === 0 && gap <= 180) return "zones";
  return "apart";
}

function zoned(a: TimeValue, b: TimeValue, left: TimeRange, right: TimeRange): boolean {
  if (gapOf(left, right) > MOST_APART) return false;
  for (const za of a.zones) for (const zb of b.zones) if (za !== zb && overlaps(toUtc(left, za), toUtc(right, zb))) return true;
  return false;
}
