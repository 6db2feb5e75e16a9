import type { Document, Timex } from "../../core/index.js";
import { treeOf } from "../tree.js";
import { type Anchor, anchorOf } from "./anchor.js";
import { addMonths, dayNumber, dayOf, formatMonth, formatWeek, formatYear, weekdayOf } from "./calendar.js";
import type { TimeExpression, TimeMeaning, TimeUnit } from "./expression.js";
import { findTimes } from "./find-times.js";
import { type DateContext, dayValue, type Point, type Resolved, resolveDate, weekValue } from "./resolve-date.js";
import { rowAt, type Tense, tenseAround } from "./tense.js";
import { UNIT_CODES } from "./time-words.js";

/** How far back a day told of still holds in news, in characters. */
const REACH = 700;

type Shift = Extract<TimeMeaning, { kind: "shift" }>;

/** ISO 8601 length: `PT35M`, `P2W`, `PXY`; halves of larger units go down a unit where that is exact. */
export function lengthValue(unit: TimeUnit, amount: number | undefined): string {
  const code = UNIT_CODES[unit];
  const factor = unit === "fortnight" ? 2 : unit === "quarter" ? 3 : 1;
  const letters = unit === "quarter" ? "M" : code;
  const whole = amount === undefined ? undefined : amount * factor;
  const n = whole === undefined ? "X" : String(Math.round(whole * 1000) / 1000);
  if (whole !== undefined && !Number.isInteger(whole)) {
    const smaller: Partial<Record<TimeUnit, readonly [string, number]>> = {
      minute: ["TS", 60],
      hour: ["TM", 60],
      day: ["TH", 24],
      year: ["M", 12],
      decade: ["Y", 10],
      century: ["Y", 100],
    };
    const down = smaller[unit];
    if (down && Number.isInteger(whole * down[1])) return lengthCode(down[0], String(whole * down[1]));
  }
  return lengthCode(letters, n);
}

const lengthCode = (code: string, n: string): string => (code.startsWith("T") ? `PT${n}${code.slice(1)}` : `P${n}${code}`);

const UNKNOWN: Readonly<Record<TimeUnit, string>> = {
  second: "XXXX-XX-XX",
  minute: "XXXX-XX-XX",
  hour: "XXXX-XX-XX",
  day: "XXXX-XX-XX",
  weekend: "XXXX-WXX-WE",
  week: "XXXX-WXX",
  fortnight: "XXXX-WXX",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};

/** `amount` units from a point, as precise as the unit. */
function moved(base: Point, unit: TimeUnit, amount: number, basis: Resolved["basis"]): Resolved {
  switch (unit) {
    case "day":
    case "second":
    case "minute":
    case "hour":
      return base.day === undefined ? { value: UNKNOWN.day, basis } : dayValue(base.day + Math.round(amount), basis);
    case "weekend": {
      if (base.day === undefined) return { value: UNKNOWN.weekend, basis };
      const at = base.day + amount * 7;
      return { value: `${formatWeek(at)}-WE`, point: { ...weekValue(at, basis).point, year: dayOf(at).year }, basis };
    }
    case "week":
    case "fortnight": {
      if (base.day === undefined) return { value: UNKNOWN.week, basis };
      return weekValue(base.day + Math.round(amount * (unit === "week" ? 7 : 14)), basis);
    }
    case "month": {
      if (base.month === undefined) return { value: UNKNOWN.month, basis };
      const to = addMonths({ year: base.year, month: base.month, day: 1 }, Math.round(amount));
      return { value: formatMonth(to.year, to.month), point: { year: to.year, month: to.month }, basis };
    }
    case "quarter": {
      if (base.month === undefined) return { value: UNKNOWN.quarter, basis };
      const to = addMonths({ year: base.year, month: base.month, day: 1 }, Math.round(amount) * 3);
      const quarter = Math.ceil(to.month / 3);
      return { value: `${formatYear(to.year)}-Q${quarter}`, point: { year: to.year, month: quarter * 3 - 2 }, basis };
    }
    case "year": {
      const year = base.year + (amount < 0 ? Math.ceil(amount) : Math.floor(amount));
      return { value: formatYear(year), point: { year }, basis };
    }
    case "decade": {
      const year = base.year + Math.round(amount * 10);
      return { value: String(Math.floor(year / 10)), point: { year }, basis };
    }
    case "century": {
      const year = base.year + Math.round(amount * 100);
      return { value: String(Math.floor(year / 100)).padStart(2, "0"), basis };
    }
  }
}

/** Sorts out one shift; a shift that nothing anchors stays a reference to past, present or future. */
function resolveShift(m: Shift, anchor: Anchor, told: Point | undefined, tense: Tense): Resolved {
  const useTold = m.from === "narrative" && told !== undefined && (m.unit !== "day" || told.day !== undefined);
  const published = anchor.published === undefined ? undefined : pointOf(anchor.published);
  const base = useTold ? told : m.from === "narrative" && anchor.narrative ? undefined : published;
  const basis = useTold ? "text" : "published";
  if (m.amount === undefined) {
    return { value: m.side === 1 ? "FUTURE_REF" : "PAST_REF", basis: "text" };
  }
  if (base === undefined) {
    if (m.from === "narrative" || Number.isNaN(m.amount)) return { value: UNKNOWN[m.unit], basis: "text" };
    return { value: m.amount < 0 ? "PAST_REF" : m.amount > 0 ? "FUTURE_REF" : "PRESENT_REF", basis: "text" };
  }
  let amount = m.amount;
  if (Number.isNaN(amount)) {
    // "The weekend" lies behind on a weekday of news, unless the verb looks ahead.
    const weekday = base.day === undefined ? 7 : weekdayOf(base.day);
    amount = weekday >= 6 || tense === "future" ? 0 : -1;
  }
  const at = moved(base, m.unit, amount, basis);
  if (!m.within || !at.point) return at;
  if (m.within.weekday !== undefined) {
    return at.point.day === undefined
      ? { value: `XXXX-WXX-${m.within.weekday}`, basis }
      : dayValue(at.point.day + m.within.weekday - 1, basis);
  }
  const inYear = resolveDate({ ...m.within, year: at.point.year }, { published: undefined, told: undefined, narrative: true, tense });
  return { ...inYear, basis };
}

const pointOf = (number: number): Point => {
  const { year, month } = dayOf(number);
  return { year, month, day: number };
};

const SMALL = new Set<TimeUnit>(["second", "minute", "hour"]);

/** Words right before a length that loosen it. */
function looseness(before: string): Timex["mod"] | undefined {
  const match =
    /\b(?:(about|around|nearly|almost|some|roughly|approximately|close to|up to about)|(more than|over|at least|in excess of|longer than)|(less than|under|up to|at most|fewer than|no more than))(?: the| a)? $/i.exec(
      before,
    );
  return match?.[1] ? "APPROX" : match?.[2] ? "MORE_THAN" : match?.[3] ? "LESS_THAN" : undefined;
}

/** Whether the words are a name or a verb after all ("April Ryan", "may", "they march"). */
function isNoTime(document: Document, e: TimeExpression): boolean {
  const words = document.text.slice(e.start, e.end);
  if (/^[A-Za-z]+$/.test(words)) {
    const row = rowAt(document, e.start);
    const upos = row < 0 || document.tokens.start[row] !== e.start ? "" : document.tokens.upos[row];
    if (/^(?:may|march|mar|sat|sun|spring|fall|second)$/i.test(words) && (upos === "AUX" || upos === "VERB")) return true;
  }
  return false;
}

interface Told {
  readonly point: Point;
  readonly at: number;
}

/**
 * Finds time expressions and gives them TIMEX3 values (ISO-TimeML; value conventions of TempEval-3) against the
 * day of publication, the tense of the governing verb and the times told before. Fills `times`.
 * Without a day of publication only what the text itself settles gets a date; the rest keeps X parts or a `_REF`.
 *
 * @example
 * resolveTimes(document).times // [{start, end, type: "DATE", value: "2017-04-06", basis: "published"}]
 */
export function resolveTimes(document: Document): Document {
  const found = findTimes(document.text).filter((e) => !isNoTime(document, e) && !inName(document, e));
  const anchor = anchorOf(document, found);
  const tree = hasTrees(document) ? treeOf(document.tokens) : null;
  const times: Timex[] = [];
  let day: Told | undefined;
  let any: Told | undefined;
  for (const e of found) {
    let tense: Tense | undefined;
    const tenseHere = (): Tense => {
      tense ??= tenseAround(document, tree, e.start, e.end);
      // "Wednesday's launch is dangerous": a day that owns something is past unless the verb looks ahead.
      if (tense === "present" && /^['’]s\b/.test(document.text.slice(e.end, e.end + 3))) tense = "past";
      return tense;
    };
    const reach = (t: Told | undefined): Point | undefined => (t && (anchor.narrative || e.start - t.at <= REACH) ? t.point : undefined);
    const resolved = resolveOne(e, e.meaning, anchor, reach(day), reach(any), tenseHere);
    if (!resolved) continue;
    const { timex, point } = resolved;
    times.push(withMarks(document, e, timex, anchor));
    if (point) {
      // A bare year that repeats the one told of keeps its month.
      const same = any !== undefined && point.month === undefined && any.point.year === point.year;
      any = { point: same ? (any?.point ?? point) : point, at: e.end };
      if (point.day !== undefined) day = any;
      else if (anchor.narrative && !same) day = undefined;
    }
  }
  return { ...document, times, steps: [...document.steps, { name: "times", version: "1" }] };
}

const hasTrees = ({ tokens }: Document): boolean => {
  for (let i = 0; i < tokens.length && i < 200; i++) if ((tokens.head[i] ?? -1) >= 0) return true;
  return false;
};

/** Inside a person's name, or the first word of another longer one ("April Ryan", "Sunday Times"). */
function inName(document: Document, e: TimeExpression): boolean {
  const { names } = document;
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.end ?? 0) <= e.start) low = middle + 1;
    else high = middle;
  }
  const name = names[low];
  if (!name || name.start > e.start || name.end < e.end || name.end - name.start <= e.end - e.start) return false;
  if (!/^[A-Z][a-z]+$/.test(document.text.slice(e.start, e.end))) return false;
  return name.type === "PER" || (name.type === "ORG" && name.start === e.start);
}

interface One {
  readonly timex: { readonly type: Timex["type"]; readonly value: string; readonly basis: "text" | "published" };
  readonly point?: Point;
}

function resolveOne(
  e: TimeExpression,
  m: TimeMeaning,
  anchor: Anchor,
  day: Point | undefined,
  any: Point | undefined,
  tense: () => Tense,
): One | null {
  const context = (): DateContext => ({ published: anchor.published, told: any, narrative: anchor.narrative, tense: tense() });
  const dated = (r: Resolved): One => {
    const clocked = e.clock !== undefined && /^(?:-?\d{4}|XXXX)-(?:\d\d|XX)-(?:\d\d|XX)$/.test(r.value);
    const value = clocked ? `${r.value}${e.clock}` : e.clock !== undefined && /_REF$/.test(r.value) ? `XXXX-XX-XX${e.clock}` : r.value;
    return { timex: { type: value !== r.value ? "TIME" : "DATE", value, basis: r.basis }, ...(r.point ? { point: r.point } : {}) };
  };
  switch (m.kind) {
    case "calendar": {
      const told = m.parts.weekday !== undefined && m.pull === "same" ? day : any;
      return dated(resolveDate(m.parts, { ...context(), told: anchor.narrative && m.parts.weekday !== undefined ? day : told }, m.pull));
    }
    case "shift": {
      if (SMALL.has(m.unit))
        return {
          timex: { type: "DURATION", value: lengthValue(m.unit, m.amount === undefined ? undefined : Math.abs(m.amount)), basis: "text" },
        };
      return dated(
        resolveShift(
          m,
          anchor,
          m.unit === "day" || m.unit === "week" || m.unit === "weekend" ? (day ?? (m.unit === "day" ? undefined : any)) : any,
          m.amount !== undefined && Number.isNaN(m.amount) ? tense() : "none",
        ),
      );
    }
    case "offset": {
      const base = m.base.kind === "calendar" ? resolveDate(m.base.parts, context(), m.base.pull) : null;
      if (!base?.point || base.point.day === undefined)
        return { timex: { type: "DURATION", value: lengthValue(m.unit, Math.abs(m.amount)), basis: "text" } };
      if (m.unit === "day") return dated(moved(base.point, "day", m.amount, base.basis));
      if (m.unit === "week") return dated(dayValue(base.point.day + 7 * m.amount, base.basis));
      const to = addMonths(dayOf(base.point.day), m.amount * (m.unit === "year" ? 12 : 1));
      return dated(dayValue(dayNumber(to), base.basis));
    }
    case "interval": {
      const from = m.from.kind === "calendar" ? resolveDate(m.from.parts, context(), m.from.pull) : null;
      const to = m.to.kind === "calendar" && from ? resolveDate(m.to.parts, { ...context(), told: from.point ?? any }, m.to.pull) : null;
      if (!from || !to) return null;
      let end = to.value;
      if (from.point?.day !== undefined && to.point?.day !== undefined) {
        let last = to.point.day;
        if (m.to.kind === "calendar" && m.to.parts.weekday !== undefined) while (last < from.point.day) last += 7;
        end = dayValue(last, to.basis).value;
        const week = weekdayOf(from.point.day);
        if (week === 1 && last - from.point.day === 6) end = "";
        if (end === "") return { timex: { type: "DATE", value: formatWeek(from.point.day), basis: from.basis }, point: from.point };
      }
      return { timex: { type: "DATE", value: `${from.value}/${end}`, basis: from.basis }, ...(from.point ? { point: from.point } : {}) };
    }
    case "duration":
      return { timex: { type: "DURATION", value: lengthValue(m.unit, m.amount), basis: "text" } };
    case "set":
      return { timex: { type: "SET", value: m.value, basis: "text" } };
    case "reference":
      return { timex: { type: "DATE", value: m.value, basis: "text" } };
    case "clock": {
      const published = anchor.published === undefined || anchor.narrative ? undefined : pointOf(anchor.published);
      const base = day ?? published;
      const value = base?.day === undefined ? "XXXX-XX-XX" : dayValue(base.day, "text").value;
      return { timex: { type: "TIME", value: `${value}${e.clock ?? ""}`, basis: (day ?? !published) ? "text" : "published" } };
    }
  }
}

/** Puts place, modifier, zone and the kind of basis to a value. */
function withMarks(document: Document, e: TimeExpression, { type, value, basis }: One["timex"], anchor: Anchor): Timex {
  const mod = e.mod ?? (type === "DURATION" ? looseness(document.text.slice(Math.max(0, e.start - 24), e.start)) : undefined);
  const daily = /^\d{4}-\d\d-\d\d/.test(value);
  const timeZone = e.zone ?? (basis === "published" && daily ? anchor.timeZone : undefined);
  return {
    start: e.start,
    end: e.end,
    type,
    value,
    basis: basis === "published" ? anchor.basis : "text",
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(mod === undefined ? {} : { mod }),
  };
}
