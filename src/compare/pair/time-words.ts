/** A time as its words give it, field by field; what the words leave out is absent. */
export interface TimeFields {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  /** Minutes after midnight on the clock of `zone`. */
  readonly clock?: number;
  /** Minutes ahead of UTC, where the words name a zone. */
  readonly zone?: number;
  readonly part?: "night" | "morning" | "afternoon" | "evening";
}

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const PARTS: Readonly<Record<string, TimeFields["part"]>> = { MO: "morning", AF: "afternoon", EV: "evening", NI: "night" };
const ZONES: Readonly<Record<string, number>> = {
  est: -5,
  edt: -4,
  et: -5,
  eastern: -5,
  cst: -6,
  cdt: -5,
  ct: -6,
  central: -6,
  mst: -7,
  mdt: -6,
  mt: -7,
  mountain: -7,
  pst: -8,
  pdt: -7,
  pt: -8,
  pacific: -8,
  gmt: 0,
  utc: 0,
  bst: 1,
  cet: 1,
  cest: 2,
};

const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

/**
 * Reads the fields of a time from its value and words; the words add what the value leaves open.
 *
 * @example
 * timeFields("XXXX-WXX-4", "Thursday night") // { weekday: 4, part: "night" }
 */
export function timeFields(value: string, words: string): TimeFields {
  const text = words.toLowerCase();
  const fields: { -readonly [K in keyof TimeFields]: TimeFields[K] } = {};
  const date = /^(\d{4}|XXXX)-(\d\d)(?:-(\d\d))?/.exec(value);
  if (date) {
    if (date[1] !== "XXXX") fields.year = Number(date[1]);
    fields.month = Number(date[2]);
    if (date[3] !== undefined) fields.day = Number(date[3]);
  } else if (/^\d{4}/.test(value)) fields.year = Number(value.slice(0, 4));
  const week = /-W(?:\d\d|XX)-(\d)/.exec(value);
  if (week) fields.weekday = Number(week[1]);
  else if (fields.weekday === undefined) {
    const named = WEEKDAYS.findIndex((day) => new RegExp(`\\b${day}(?:s|rs|nes|ur)?(?:day)?\\b`).test(text));
    if (named >= 0) fields.weekday = named + 1;
  }
  // The words name a day of the week or a clock time alone: which week or day is the reader's guess from the date of the account.
  const dated = /\d{1,2}(?:st|nd|rd|th)?\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/.test(
    text.replace(/\d{1,2}[:.]\d\d|\d{1,2}\s?[ap]\.?\s?m\b/g, ""),
  );
  const deictic = /today|tonight|yesterday|tomorrow|last|next|this|ago|later|earlier|same day|previous|following/.test(text);
  if (!dated && !deictic && fields.day !== undefined) {
    const weekday = WEEKDAYS.findIndex((day) => new RegExp(`\\b${day}(?:s|rs|nes|ur)?(?:day)?\\b`).test(text));
    delete fields.year;
    delete fields.month;
    delete fields.day;
    if (weekday >= 0) fields.weekday = weekday + 1;
  }
  if (fields.weekday === undefined && fields.year !== undefined && fields.month !== undefined && fields.day !== undefined) {
    fields.weekday = ((new Date(Date.UTC(fields.year, fields.month - 1, fields.day)).getUTCDay() + 6) % 7) + 1;
  }
  // The year of "12 March" or "September" is the reader's guess too.
  if (!deictic && fields.year !== undefined && fields.month !== undefined && !/\d{4}/.test(text)) delete fields.year;
  const clock = clockOf(text);
  if (clock !== undefined) fields.clock = clock;
  const zone = /\b(est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|gmt|utc|bst|cet|cest|eastern|central|mountain|pacific)\b/.exec(
    text.replace(/\./g, ""),
  );
  if (zone && clock !== undefined) fields.zone = (ZONES[zone[1] ?? ""] ?? 0) * 60;
  // "overnight" runs from one day's evening to the next one's morning.
  const part = /\bovernight\b/.test(text) ? undefined : (PARTS[/T(MO|AF|EV|NI)/.exec(value)?.[1] ?? ""] ?? partOf(text));
  if (part !== undefined) fields.part = part;
  return fields;
}

function partOf(text: string): TimeFields["part"] {
  if (/\b(?:evening)\b/.test(text)) return "evening";
  if (/\b(?:night|tonight)\b/.test(text)) return "night";
  if (/\bafternoon\b/.test(text)) return "afternoon";
  return /\b(?:morning|dawn|daybreak)\b/.test(text) ? "morning" : undefined;
}

function clockOf(text: string): number | undefined {
  const half = /\b(quarter|half) (past|to) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b/.exec(text);
  if (half) {
    const hour = numberWords[half[3] ?? ""] ?? Number(half[3]);
    const minutes = half[1] === "half" ? 30 : 15;
    const at = half[2] === "to" ? hour * 60 - minutes : hour * 60 + minutes;
    return /evening|afternoon|night|p\.?m/.test(text) && hour < 12 ? at + 720 : at;
  }
  if (/\bmidnight\b/.test(text)) return 0;
  if (/\bnoon\b/.test(text)) return 720;
  const clock = /\b(\d{1,2})(?:[:.](\d\d))?\s*(a\.?\s?m\b|p\.?\s?m\b)?/.exec(text);
  if (!clock || (clock[3] === undefined && clock[2] === undefined)) return undefined;
  const hour = Number(clock[1]);
  if (hour > 24) return undefined;
  const late = clock[3]?.startsWith("p") || (clock[3] === undefined && /evening|afternoon/.test(text) && hour < 12);
  return ((hour % 12) + (late ? 12 : clock[3] === undefined && hour >= 12 ? 12 : 0)) * 60 + Number(clock[2] ?? 0);
}

/** How two times stand field by field: `date` or `time` where they exclude each other, `same` where fields they share agree, `open` where they share none. */
export function compareFields(a: TimeFields, b: TimeFields): "date" | "time" | "same" | "open" {
  let shared = false;
  const differ = (x: number | undefined, y: number | undefined): boolean => {
    if (x === undefined || y === undefined) return false;
    shared = true;
    return x !== y;
  };
  const otherDay = differ(a.year, b.year) || differ(a.month, b.month) || differ(a.day, b.day) || differ(a.weekday, b.weekday);
  // "Thursday night" against "early Friday": days apart, and the part of the day tells them apart.
  if (otherDay) return a.part !== undefined && b.part !== undefined && a.part !== b.part ? "time" : "date";
  if (a.clock !== undefined && b.clock !== undefined) {
    shared = true;
    const gap = Math.abs(a.clock - (a.zone ?? 0) - (b.clock - (b.zone ?? 0)));
    if (a.zone !== undefined && b.zone !== undefined) return gap <= 10 ? "same" : "time";
    const plain = Math.abs(a.clock - b.clock);
    // One clock names its zone, the other keeps its own: whole hours apart may be one moment.
    if (plain > 10 && !((a.zone === undefined) !== (b.zone === undefined) && plain % 60 === 0 && plain <= 180)) return "time";
  } else if (a.part !== undefined && b.part !== undefined) {
    shared = true;
    const late = (part: TimeFields["part"]): boolean => part === "evening" || part === "night";
    if (a.part !== b.part && !(late(a.part) && late(b.part))) return "time";
  } else if (a.clock !== undefined || b.clock !== undefined) {
    const clock = a.clock ?? b.clock ?? 0;
    const part = a.part ?? b.part;
    if (part !== undefined && !fits(clock, part)) return "time";
  }
  return shared ? "same" : "open";
}

function fits(clock: number, part: NonNullable<TimeFields["part"]>): boolean {
  switch (part) {
    case "morning":
      return clock < 750;
    case "afternoon":
      return clock >= 690 && clock < 1110;
    case "evening":
    case "night":
      return clock >= 990 || clock < 330;
  }
}
