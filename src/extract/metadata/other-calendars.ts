/** A day of the Gregorian calendar with where it stood in the text. */
export interface FoundDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

const ERA = /(令和|平成|昭和)\s?(元|\d{1,2})年\s?(\d{1,2})月\s?(\d{1,2})日/;
/** Year before the first of each era. */
const BEFORE: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** A day counted in Japanese eras: "令和6年3月5日" is 5 March 2024. */
export function eraDay(text: string): FoundDay | undefined {
  const match = ERA.exec(text);
  if (match === null) return undefined;
  const [all, era = "", year, month, day] = match;
  return {
    year: (BEFORE[era] ?? 0) + (year === "元" ? 1 : Number(year)),
    month: Number(month),
    day: Number(day),
    start: match.index,
    end: match.index + all.length,
  };
}

const SOLAR_MONTHS = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split(" ");
const SOLAR = new RegExp(`(?<!\\d)(\\d{1,2}) (${SOLAR_MONTHS.join("|")}) (?:ماه )?(1[34]\\d{2})(?!\\d)`);

/**
 * A day of the Iranian solar calendar, its figures already Latin: "15 اسفند 1402" is 5 March 2024.
 * Leap years by the 33-year cycle, right for the years 1343 to 1472 of that calendar.
 */
export function solarDay(text: string): FoundDay | undefined {
  const match = SOLAR.exec(text);
  if (match === null) return undefined;
  const days = dayNumber(Number(match[3]), SOLAR_MONTHS.indexOf(match[2] ?? "") + 1, Number(match[1])) - dayNumber(1399, 1, 1);
  const date = new Date(Date.UTC(2020, 2, 20 + days));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    start: match.index,
    end: match.index + match[0].length,
  };
}

function dayNumber(solarYear: number, month: number, day: number): number {
  const year = solarYear + 1595;
  const leaps = Math.floor(year / 33) * 8 + Math.floor(((year % 33) + 3) / 4);
  return 365 * year + leaps + day + (month < 7 ? (month - 1) * 31 : (month - 7) * 30 + 186);
}
