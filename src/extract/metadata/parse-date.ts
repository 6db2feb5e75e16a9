import { monthNumber } from "./month-number.js";
import { eraDay, type FoundDay, solarDay } from "./other-calendars.js";

/** A date as printed or in metadata: ISO 8601 as precise as the source, with its zone where one is named. */
export interface ParsedDate {
  readonly iso: string;
  readonly timeZone?: string;
}

const ZONES: Readonly<Record<string, string>> = {
  utc: "+00:00",
  gmt: "+00:00",
  z: "+00:00",
  bst: "+01:00",
  cet: "+01:00",
  cest: "+02:00",
  eet: "+02:00",
  msk: "+03:00",
  ist: "+05:30",
  jst: "+09:00",
  kst: "+09:00",
  hkt: "+08:00",
  sgt: "+08:00",
  aest: "+10:00",
  aedt: "+11:00",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
};
const ISO = /(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2}|[+-]\d{2}\b)?)?/i;
const COMPACT = /\b((?:19|20)\d{2})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?\b/;
const MONTH_FIRST = /(?<![\p{L}\p{M}])([\p{L}\p{M}]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (?:at )?((?:19|20)\d{2})\b/gu;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th|\.|er|º)?(?: of| de| d’| d')? ([\p{L}\p{M}]{2,12})\.?,?(?: de[l]?)? ((?:19|20)\d{2})(?!\d)/gu;
const NUMERIC = /\b((?:19|20)\d{2})[/.](\d{1,2})[/.](\d{1,2})\b/;
/** Points put the day first everywhere; with strokes the order depends on the country. */
const POINTED = /\b(\d{1,2})\. ?(\d{1,2})\. ?((?:19|20)\d{2})\b/;
const STROKES = /\b(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})\b/;
const EAST_ASIAN = /((?:19|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
/** Figures of other scripts: Arabic, Persian, Devanagari, Bengali, full width. */
const FIGURES = /[٠-٩۰-۹०-९০-৯０-９]/g;
const CLOCK = /\b(\d{1,2})(?:[:.h時](\d{2}))?(?::(\d{2}))?分?\s?([ap])\.?\s?m\b\.?|\b(\d{1,2})[:.h時](\d{2})(?::(\d{2}))?/i;

/**
 * Reads the first full date (year, month, day) of a text, with its clock and zone where they are
 * printed; month names of some twenty languages, Japanese eras, the Iranian calendar. Orders that
 * depend on the country (03/04/2021) are not guessed: undefined.
 *
 * @example
 * parseDate("Published 2:30 p.m. EST, Jan. 5, 2021") // { iso: "2021-01-05T14:30:00-05:00", timeZone: "-05:00" }
 */
export function parseDate(raw: string): ParsedDate | undefined {
  const text = raw
    .slice(0, 300)
    .replace(/\s+/g, " ")
    .replace(FIGURES, (figure) => String(latinFigure(figure)));
  const iso = ISO.exec(text);
  if (iso !== null)
    return build(
      iso[1],
      iso[2],
      iso[3],
      iso[4],
      iso[5],
      iso[6],
      zoneOf(iso[7]) ?? (iso[4] === undefined ? undefined : zoneIn(text.slice(iso.index + iso[0].length))),
    );
  const compact = COMPACT.exec(text);
  if (compact !== null) {
    const read = build(compact[1], compact[2], compact[3], compact[4], compact[5], compact[6], zoneOf(compact[7]));
    if (read !== undefined) return read;
  }
  const day = calendarDay(text);
  if (day === undefined) return undefined;
  const rest = `${text.slice(0, day.start)} ${" ".repeat(3)}${text.slice(day.end)}`;
  const clock = CLOCK.exec(rest);
  if (clock === null) return build(day.year, day.month, day.day);
  const hour12 = clock[4]?.toLowerCase();
  let hour = Number(clock[1] ?? clock[5]);
  if (hour12 === "p" && hour < 12) hour += 12;
  if (hour12 === "a" && hour === 12) hour = 0;
  return build(
    day.year,
    day.month,
    day.day,
    String(hour).padStart(2, "0"),
    clock[2] ?? clock[6] ?? "00",
    clock[3] ?? clock[7],
    zoneIn(rest.slice(clock.index + clock[0].length)),
  );
}

const latinFigure = (figure: string): number => {
  const code = figure.charCodeAt(0);
  return (code - (code >= 0xff10 ? 0 : code >= 0x0966 ? 6 : 0)) % 16;
};

/** Where the first full date of a short text stands, ISO dates included; undefined where it has none. */
export function dateSpan(text: string): { readonly start: number; readonly end: number } | undefined {
  const iso = /\b\d{4}-\d{2}-\d{2}\b/.exec(text);
  return iso === null ? calendarDay(text) : { start: iso.index, end: iso.index + iso[0].length };
}

/** The first full date of a text, whichever way it is written. */
function calendarDay(text: string): FoundDay | undefined {
  const found: FoundDay[] = [];
  const add = (match: RegExpExecArray | null, year: number, month: number, day: number): void => {
    if (match === null) return;
    const name = match[month] ?? "";
    const number = /^\d/.test(name) ? Number(name) : monthNumber(name);
    if (number === undefined) return;
    found.push({
      year: Number(match[year]),
      month: number,
      day: Number(match[day]),
      start: match.index,
      end: match.index + match[0].length,
    });
  };
  for (const match of text.matchAll(MONTH_FIRST)) add(match, 3, 1, 2);
  for (const match of text.matchAll(DAY_FIRST)) add(match, 3, 2, 1);
  add(NUMERIC.exec(text), 1, 2, 3);
  add(POINTED.exec(text), 3, 2, 1);
  add(EAST_ASIAN.exec(text), 1, 2, 3);
  const strokes = STROKES.exec(text);
  if (strokes !== null) {
    const monthFirst = strokesOrder(strokes, text);
    if (monthFirst !== undefined) add(strokes, 3, monthFirst ? 1 : 2, monthFirst ? 2 : 1);
  }
  for (const day of [eraDay(text), solarDay(text)]) if (day !== undefined) found.push(day);
  return found.sort((a, b) => a.start - b.start)[0];
}

/** Whether 03/15/2024 has the month first: told by a figure over 12 or by an American time zone, else undefined. */
function strokesOrder(match: RegExpExecArray, text: string): boolean | undefined {
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first > 12 || second > 12 || first === second) return second > 12;
  return /[ap]\.?m\.? (?:[ecmp][sd]?t)\b/i.test(text.slice(match.index)) ? true : undefined;
}

function zoneOf(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  if (/^z$/i.test(zone)) return "+00:00";
  const digits = zone.replace(":", "");
  return `${digits.slice(0, 3)}:${digits.length >= 5 ? digits.slice(3, 5) : "00"}`;
}

/** A zone named right after a clock: "EST", "GMT+9", "+0900". */
function zoneIn(after: string): string | undefined {
  const match = /^\s?\(?(?:(UTC|GMT)?\s?([+-]\d{1,2})(?::?(\d{2}))?(?!\d)|([A-Z]{1,4})\b)/.exec(after);
  if (match === null) return undefined;
  if (match[2] !== undefined) {
    const hours = Number(match[2]);
    if (Math.abs(hours) > 14) return undefined;
    return `${hours < 0 || match[2].startsWith("-") ? "-" : "+"}${String(Math.abs(hours)).padStart(2, "0")}:${match[3] ?? "00"}`;
  }
  return ZONES[(match[4] ?? "").toLowerCase()];
}

function build(
  year?: string | number,
  month?: string | number,
  day?: string | number,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): ParsedDate | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!(y >= 1990 && y <= 2100 && m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate())) return undefined;
  const date = `${String(y)}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return { iso: date };
  const iso = `${date}T${hour}:${minute ?? "00"}:${second ?? "00"}`;
  return zone === undefined ? { iso } : { iso: `${iso}${zone === "+00:00" ? "Z" : zone}`, timeZone: zone };
}
