import { dayNumber, dayOf, daysInMonth, formatDay, formatMonth, formatWeek, formatYear, isDay, weekdayOf } from "./calendar.js";
import type { DateParts } from "./expression.js";
import { HOLIDAYS } from "./holidays.js";
import type { Tense } from "./tense.js";

/** A point on the calendar as precise as the words; `day` is a day number. */
export interface Point {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A value with the point it stands for (none for values with X) and where it came from. */
export interface Resolved {
  readonly value: string;
  readonly point?: Point;
  readonly basis: "text" | "published";
}

/** What a partial date may hang on. */
export interface DateContext {
  readonly published: number | undefined;
  /** Time last told of, where it may be used. */
  readonly told: Point | undefined;
  readonly narrative: boolean;
  readonly tense: Tense;
}

type Pull = "past" | "future" | "this" | "same" | undefined;

export const pointOfDay = (number: number): Point => {
  const { year, month } = dayOf(number);
  return { year, month, day: number };
};

export const dayValue = (number: number, basis: Resolved["basis"]): Resolved => ({
  value: formatDay(dayOf(number)),
  point: pointOfDay(number),
  basis,
});
const two = (n: number): string => String(n).padStart(2, "0");

/** Year of a partial date that hangs on the year told of; after November, January is the next year's. */
function yearTold(told: Point, month: number): number {
  return told.month !== undefined && month - told.month <= -8 ? told.year + 1 : told.year;
}

/** Side that tense and words point to; news looks back unless its verb looks ahead. */
const sideOf = (pull: Pull, tense: Tense): "past" | "future" | "near" =>
  pull === "past"
    ? "past"
    : pull === "future" || tense === "future"
      ? "future"
      : tense === "present"
        ? "near"
        : tense === "past"
          ? "past"
          : "near";

function monthAndDay(month: number, day: number, context: DateContext, pull: Pull): Resolved {
  const unknown: Resolved = { value: `XXXX-${two(month)}-${two(day)}`, basis: "text" };
  if (day < 1 || day > daysInMonth(2000, month)) return unknown;
  const on = (year: number): number => dayNumber({ year, month, day });
  if ((context.narrative || context.published === undefined) && context.told) return dayValue(on(yearTold(context.told, month)), "text");
  if (context.published === undefined || context.narrative) return unknown;
  const now = context.published;
  const { year } = dayOf(now);
  const days = [on(year - 1), on(year), on(year + 1)];
  const back = days.filter((d) => d <= now).pop() ?? on(year);
  const ahead = days.find((d) => d >= now) ?? on(year);
  const side = sideOf(pull, context.tense);
  const nearest = now - back <= ahead - now ? back : ahead;
  // A day just past or just ahead is meant whatever the verb ("is to run from January 23").
  const picked = side === "past" ? back : side === "future" ? (now - back <= 45 && ahead - now > 200 ? back : ahead) : nearest;
  return dayValue(picked, "published");
}

function monthOnly(month: number, context: DateContext, pull: Pull): Resolved {
  const at = (year: number, basis: Resolved["basis"]): Resolved => ({ value: formatMonth(year, month), point: { year, month }, basis });
  if (pull === "same" && context.told) return at(context.told.year, "text");
  if ((context.narrative || context.published === undefined) && context.told) {
    const { told } = context;
    if (pull === "past") return at(told.month !== undefined && month < told.month ? told.year : told.year - 1, "text");
    if (pull === "future") return at(told.month !== undefined && month > told.month ? told.year : told.year + 1, "text");
    return at(yearTold(told, month), "text");
  }
  if (context.published === undefined || context.narrative) return { value: `XXXX-${two(month)}`, basis: "text" };
  const now = dayOf(context.published);
  if (pull === "this") return at(now.year, "published");
  const side = sideOf(pull, context.tense);
  if (side === "past") return at(month < now.month || (month === now.month && pull !== "past") ? now.year : now.year - 1, "published");
  if (side === "future") return at(month > now.month || (month === now.month && pull !== "future") ? now.year : now.year + 1, "published");
  const back = (now.month - month + 12) % 12;
  const ahead = (month - now.month + 12) % 12;
  if (context.tense === "present" && ahead < back) return at(month >= now.month ? now.year : now.year + 1, "published");
  return at(month <= now.month ? now.year : now.year - 1, "published");
}

function weekdayOnly(weekday: number, context: DateContext, pull: Pull): Resolved {
  const base =
    pull === "same" && context.told?.day !== undefined ? context.told.day : context.narrative ? context.told?.day : context.published;
  if (base === undefined) return { value: `XXXX-WXX-${weekday}`, basis: "text" };
  const basis = base === context.published && pull !== "same" ? "published" : "text";
  const ahead = (weekday - weekdayOf(base) + 7) % 7;
  const back = (weekdayOf(base) - weekday + 7) % 7;
  const monday = base - weekdayOf(base) + 1;
  if (pull === "this") return dayValue(monday + weekday - 1, basis);
  if (pull === "future") return dayValue(monday + 7 + weekday - 1, basis);
  if (pull === "past") return dayValue(base - (back === 0 ? 7 : back), basis);
  if (context.narrative || pull === "same") return dayValue(base + ahead, basis);
  return dayValue(context.tense === "future" || context.tense === "present" ? base + ahead : base - back, basis);
}

const SEASON_MONTH = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

function seasonOf(season: keyof typeof SEASON_MONTH, context: DateContext, pull: Pull): Resolved {
  const starts = SEASON_MONTH[season];
  const at = (year: number, basis: Resolved["basis"]): Resolved => ({
    value: `${formatYear(year)}-${season}`,
    point: { year, month: starts },
    basis,
  });
  if ((context.narrative || context.published === undefined || pull === "same") && context.told) {
    return at(context.told.year + (pull === "past" ? -1 : pull === "future" ? 1 : 0), "text");
  }
  if (context.published === undefined || context.narrative) return { value: `XXXX-${season}`, basis: "text" };
  const now = dayOf(context.published);
  const index = now.year * 12 + now.month;
  const startOf = (year: number): number => year * 12 + starts;
  const years = [now.year - 2, now.year - 1, now.year, now.year + 1];
  const running = years.find((y) => startOf(y) <= index && index < startOf(y) + 3);
  const ended = years.filter((y) => startOf(y) + 3 <= index).pop() ?? now.year - 1;
  const coming = years.find((y) => startOf(y) > index) ?? now.year + 1;
  if (pull === "past") return at(ended, "published");
  if (pull === "future") return at(coming, "published");
  if (running !== undefined) return at(running, "published");
  if (pull === "this") return at(now.month <= 2 && season === "WI" ? now.year - 1 : now.year, "published");
  return at(
    sideOf(pull, context.tense) === "past" || (context.tense === "none" && startOf(coming) - index > 4) ? ended : coming,
    "published",
  );
}

function quarterOf(quarter: number, context: DateContext): Resolved {
  const at = (year: number, basis: Resolved["basis"]): Resolved => ({
    value: `${formatYear(year)}-Q${quarter}`,
    point: { year, month: quarter * 3 - 2 },
    basis,
  });
  if ((context.narrative || context.published === undefined) && context.told) return at(context.told.year, "text");
  if (context.published === undefined || context.narrative) return { value: `XXXX-Q${quarter}`, basis: "text" };
  const now = dayOf(context.published);
  const current = Math.ceil(now.month / 3);
  if (context.tense === "future") return at(quarter >= current ? now.year : now.year + 1, "published");
  return at(quarter <= current ? now.year : now.year - 1, "published");
}

function holidayOf(name: string, context: DateContext, pull: Pull): Resolved {
  const dayIn = HOLIDAYS[name];
  if (!dayIn) return { value: "XXXX-XX-XX", basis: "text" };
  const on = (year: number): number => dayNumber(dayIn(year));
  const base = context.narrative || context.published === undefined ? undefined : context.published;
  if (base === undefined) {
    if (context.told) return dayValue(on(context.told.year), "text");
    const { month, day } = dayIn(2001);
    return {
      value: month === dayIn(2002).month && day === dayIn(2002).day ? `XXXX-${two(month)}-${two(day)}` : "XXXX-XX-XX",
      basis: "text",
    };
  }
  const { year } = dayOf(base);
  const days = [on(year - 1), on(year), on(year + 1)];
  const back = days.filter((d) => (pull === "past" ? d < base : d <= base)).pop() ?? on(year - 1);
  const ahead = days.find((d) => (pull === "future" ? d > base : d >= base)) ?? on(year + 1);
  if (pull === "this") return dayValue(on(year), "published");
  const side = sideOf(pull, context.tense);
  return dayValue(side === "past" ? back : side === "future" ? ahead : base - back <= ahead - base ? back : ahead, "published");
}

/** Value of a calendar date, whole or partial. A part that nothing settles stays X. */
export function resolveDate(parts: DateParts, context: DateContext, pull?: "past" | "future" | "this" | "same"): Resolved {
  const { year, month, day } = parts;
  if (parts.decade !== undefined) return { value: String(parts.decade), point: { year: parts.decade * 10 }, basis: "text" };
  if (parts.century !== undefined) return { value: parts.century < 0 ? `-${two(-parts.century)}` : two(parts.century), basis: "text" };
  if (year !== undefined) {
    if (parts.holiday) {
      const dayIn = HOLIDAYS[parts.holiday];
      if (dayIn) return dayValue(dayNumber(dayIn(year)), "text");
    }
    if (parts.season)
      return { value: `${formatYear(year)}-${parts.season}`, point: { year, month: SEASON_MONTH[parts.season] }, basis: "text" };
    if (parts.quarter !== undefined)
      return { value: `${formatYear(year)}-Q${parts.quarter}`, point: { year, month: parts.quarter * 3 - 2 }, basis: "text" };
    if (parts.half !== undefined) return { value: `${formatYear(year)}-H${parts.half}`, point: { year }, basis: "text" };
    if (month === undefined) return { value: formatYear(year), point: { year }, basis: "text" };
    if (day === undefined) return { value: formatMonth(year, month), point: { year, month }, basis: "text" };
    return isDay({ year, month, day })
      ? dayValue(dayNumber({ year, month, day }), "text")
      : { value: formatMonth(year, month), point: { year, month }, basis: "text" };
  }
  if (parts.holiday) return holidayOf(parts.holiday, context, pull);
  if (month !== undefined) return day === undefined ? monthOnly(month, context, pull) : monthAndDay(month, day, context, pull);
  if (parts.weekday !== undefined) return weekdayOnly(parts.weekday, context, pull);
  if (parts.season) return seasonOf(parts.season, context, pull);
  if (parts.quarter !== undefined) return quarterOf(parts.quarter, context);
  return { value: "XXXX", basis: "text" };
}

/** Value of a week as ISO 8601, with its Monday as the point. */
export const weekValue = (number: number, basis: Resolved["basis"]): Resolved => ({
  value: formatWeek(number),
  point: pointOfDay(number - weekdayOf(number) + 1),
  basis,
});
