/** A stretch of local clock time: minutes since 1970-01-01T00:00 on the clock of its place, `to` exclusive. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

const DAY = 1440;
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [5 * 60, 12 * 60],
  MI: [11 * 60, 14 * 60],
  AF: [12 * 60, 18 * 60],
  DT: [6 * 60, 19 * 60],
  EV: [17 * 60, 24 * 60],
  NI: [19 * 60, 30 * 60],
};
const SEASONS: Readonly<Record<string, readonly [number, number]>> = { SP: [3, 6], SU: [6, 9], FA: [9, 12], WI: [12, 15] };

const day = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date) / 60000;

/** Monday of an ISO week. */
function week(year: number, number: number): number {
  const fourth = day(year, 1, 4);
  const weekday = (new Date(fourth * 60000).getUTCDay() + 6) % 7;
  return fourth - weekday * DAY + (number - 1) * 7 * DAY;
}

/**
 * The stretch of time that an ISO 8601 / TIMEX3 value covers; null for references without a place in the
 * calendar (`PRESENT_REF`, durations, values with unknown parts).
 *
 * @example
 * timeRange("2017-04-06TMO") // five to noon of that day
 */
export function timeRange(value: string): TimeRange | null {
  const slash = value.indexOf("/");
  if (slash >= 0) {
    const from = value.slice(0, slash);
    const to = value.slice(slash + 1);
    const first = from === ".." ? { from: Number.NEGATIVE_INFINITY, to: 0 } : timeRange(from);
    const last = to === ".." ? { from: 0, to: Number.POSITIVE_INFINITY } : timeRange(to);
    return first && last ? { from: first.from, to: last.to } : null;
  }
  const match = /^(\d{3,4})(?:-(?:W(\d\d)(?:-(\d|WE))?|Q([1-4])|(SP|SU|FA|WI)|(\d\d)(?:-(\d\d)(?:T(.*))?)?))?$/.exec(value);
  if (!match) return null;
  const [, y = "", w, wd, quarter, season, m, d, clock] = match;
  const year = Number(y);
  if (y.length === 3) return m === undefined ? { from: day(year * 10, 1, 1), to: day(year * 10 + 10, 1, 1) } : null;
  if (w !== undefined) {
    const monday = week(year, Number(w));
    if (wd === "WE") return { from: monday + 5 * DAY, to: monday + 7 * DAY };
    if (wd !== undefined) return { from: monday + (Number(wd) - 1) * DAY, to: monday + Number(wd) * DAY };
    return { from: monday, to: monday + 7 * DAY };
  }
  if (quarter !== undefined) return { from: day(year, Number(quarter) * 3 - 2, 1), to: day(year, Number(quarter) * 3 + 1, 1) };
  if (season !== undefined) {
    const [first, last] = SEASONS[season] ?? [1, 13];
    return { from: day(year, first, 1), to: day(year, last, 1) };
  }
  if (m === undefined) return { from: day(year, 1, 1), to: day(year + 1, 1, 1) };
  if (d === undefined) return { from: day(year, Number(m), 1), to: day(year, Number(m) + 1, 1) };
  const start = day(year, Number(m), Number(d));
  if (clock === undefined) return { from: start, to: start + DAY };
  const part = PARTS[clock.slice(0, 2)];
  if (part) return { from: start + part[0], to: start + part[1] };
  const hours = /^(\d\d)(?::?(\d\d))?/.exec(clock);
  if (!hours) return { from: start, to: start + DAY };
  const at = start + Number(hours[1]) * 60 + Number(hours[2] ?? 0);
  return { from: at, to: at + (hours[2] === undefined ? 60 : 1) };
}

/** Minutes that clocks of a zone are ahead of UTC at a local time; 0 for a zone that is not known. */
export function zoneOffset(zone: string, localMinutes: number): number {
  if (!Number.isFinite(localMinutes)) return 0;
  const parts: Record<string, number> = {};
  for (const { type, value } of clockParts(zone, new Date(localMinutes * 60000))) parts[type] = Number(value);
  const { year, month = 1, day: date = 1, hour = 0, minute = 0 } = parts;
  return year === undefined ? 0 : Math.round(Date.UTC(year, month - 1, date, hour % 24, minute) / 60000 - localMinutes);
}

function clockParts(timeZone: string, date: Date): readonly Intl.DateTimeFormatPart[] {
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone,
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      hourCycle: "h23",
    }).formatToParts(date);
  } catch {
    return [];
  }
}

/** The range on the clock of UTC. */
export function toUtc(range: TimeRange, zone: string): TimeRange {
  return { from: range.from - zoneOffset(zone, range.from), to: range.to - zoneOffset(zone, range.to) };
}
