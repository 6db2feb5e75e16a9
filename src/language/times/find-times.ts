import { numberOf } from "../../text/index.js";
import { CALENDAR_RULES, CALENDAR_SPLITS, zonedWeekdays } from "./calendar-rules.js";
import { CLOCK_RULES } from "./clock-rules.js";
import type { TimeExpression, TimeMeaning } from "./expression.js";
import { BEFORE_DATE, LENGTH_RULES, LENGTH_SPLITS, REFERENCE_RULES, RELATIVE_RULES } from "./relative-rules.js";
import type { RuleContext, SplitRule, TimeRule } from "./rule.js";
import { unitOf } from "./time-words.js";
import { ZONE, zoneOf } from "./zones.js";

/** How far a rule may look around its match, in characters. */
const LOOK = 40;

const ZONED_WEEKDAYS = zonedWeekdays(ZONE);
const RULES: readonly TimeRule[] = [
  ZONED_WEEKDAYS,
  ...CALENDAR_RULES,
  ...CLOCK_RULES,
  ...RELATIVE_RULES,
  ...LENGTH_RULES,
  ...REFERENCE_RULES,
];
const SPLITS: readonly SplitRule[] = [...CALENDAR_SPLITS, ...LENGTH_SPLITS];

/** Words that can begin an expression: everything else is passed over. */
const TRIGGER =
  /(?<![A-Za-z0-9])(?:\d|['’‘]\d0s|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|fall|winter|the|this|that|these|those|last|next|past|previous|preceding|prior|following|recent|coming|upcoming|future|foreseeable|near|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousands?|tens|millions?|dozens|scores|half|quarter|several|many|few|some|a few|couple|numerous|countless|untold|every|each|once|twice|early|mid|middle|late|later|latter|earlier|beginning|start|end|close|turn|rest|remainder|year|fiscal|in|by|at|q[1-4]|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|nineteenth|twentieth|today|yesterday|tomorrow|tonight|overnight|now|right|until|till|for|even|currently|current|nowadays|presently|present|more|less|nearly|almost|about|around|over|just|least|roughly|recently|someday|sooner|seconds|minutes|hours?|days?|nights|weeks?|months?|years|decades?|century|centuries|hourly|daily|nightly|weekly|fortnightly|biweekly|monthly|bimonthly|quarterly|yearly|annual|annually|biennial|semiannual|biannual|per|noon|midday|midnight|lunchtime|dawn|dusk|daybreak|nightfall|weekend|christmas|easter|new year|thanksgiving|halloween|martin|groundhog|valentine|presidents|international women|st\.? patrick|april fool|earth day|anzac|shrove|ash wed|palm sun|maundy|good fri|pentecost|victory day|mother|memorial|father|juneteenth|canada day|bastille|labou?r day|columbus|guy fawkes|armistice|veterans|black fri|election day|boxing|d-day|ve day|v-e|vj day|v-j|ad|a\.d))/gi;

const IDIOMS =
  /(?<![A-Za-z0-9])(?:(?:11th|eleventh)[- ]hours?|(?:at the )?end of the day(?=[,.;:])|day[- ]to[- ]day|day[- ]by[- ]day|day in(?: and)?,? day out|year[- ](?:on|over)[- ]year|week[- ](?:on|over)[- ]week|month[- ](?:on|over)[- ]month|rush hour|happy hour|man of the hour|rainy day|call it a day|once upon a time|time after time|second[- ]hand|every now and then|now and then|now and again|9-to-5|nine[- ]to[- ]five|split second|any second|(?:six|seven|thirty|hundred)[- ](?:day|years?)['’]? war|saturday night live|monday night football|good morning|60 minutes|bloody sunday|in the nick of time|dead of night|day one|modern[- ]day|latter[- ]day|d-day(?= style)|may day call|prime of|20th century fox|21st century fox|one[- ]on[- ]one|by the minute|up to the minute|last[- ]minute|the night shift|at the eleventh hour|sunday (?:times|mail|mirror|express|telegraph|school)|friday prayers?|first quarter(?=finals?)|minute by minute|seconds? of all)(?![A-Za-z0-9])/gi;

/** Newspapers and shows named after days and times of day. */
const TITLES =
  /(?<![A-Za-z0-9])(?:The |the )?(?:Daily|Sunday|Evening|Morning|Weekly|Monthly|Today) (?:Times|Mail|Mirror|Express|Telegraph|Post|Star|Standard|News|Show|Edition|Herald|Globe|Sun|Beast|Show)(?![A-Za-z0-9])/g;

const contextAt = (text: string, start: number, end: number): RuleContext => ({
  before: text.slice(Math.max(0, start - LOOK), start),
  after: text.slice(end, end + LOOK),
  words: text.slice(start, end),
});

/** Longest expression (or pair) that starts exactly at `at`. */
function expressionsAt(text: string, at: number): readonly TimeExpression[] {
  let best: readonly TimeExpression[] = [];
  let bestEnd = at;
  for (const { pattern, read } of SPLITS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const end = at + (match?.[0].length ?? 0);
    if (!match?.groups || end <= bestEnd) continue;
    const readings = read(match.groups, contextAt(text, at, end));
    if (!readings) continue;
    best = Object.entries(readings).map(([name, reading]) => {
      const [start = at, stop = end] = match.indices?.groups?.[name] ?? [];
      return { ...reading, start, end: stop };
    });
    bestEnd = end;
  }
  for (const { pattern, read } of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const end = at + (match?.[0].length ?? 0);
    if (!match || end <= bestEnd) continue;
    const reading = read(match.groups ?? {}, contextAt(text, at, end));
    if (!reading) continue;
    best = [{ ...reading, start: at, end }];
    bestEnd = end;
  }
  return best;
}

/**
 * Time expressions of a text with what they say, not yet anchored; left to right, longest first, none overlapping.
 * Rule-based in the manner of HeidelTime (Strötgen & Gertz 2010); linear in the length of the text.
 */
export function findTimes(text: string): readonly TimeExpression[] {
  const found: TimeExpression[] = [];
  const idioms = [...text.matchAll(IDIOMS), ...text.matchAll(TITLES)]
    .map((m) => ({ start: m.index, end: m.index + m[0].length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let idiom = 0;
  let free = 0;
  TRIGGER.lastIndex = 0;
  for (let match = TRIGGER.exec(text); match; match = TRIGGER.exec(text)) {
    const at = match.index;
    TRIGGER.lastIndex = at + 1;
    if (at < free) continue;
    while (idiom < idioms.length && (idioms[idiom]?.end ?? 0) <= at) idiom++;
    const skip = idioms[idiom];
    if (skip && skip.start <= at) continue;
    const here = beforeDate(text, at) ?? expressionsAt(text, at);
    const last = here[here.length - 1];
    if (!last || (skip && skip.start < last.end)) continue;
    found.push(...here);
    free = last.end;
  }
  return shareYears(text, joined(text, found));
}

/** "two days before Christmas": the lengths is moved from the date that follows. */
function beforeDate(text: string, at: number): readonly TimeExpression[] | null {
  BEFORE_DATE.lastIndex = at;
  const match = BEFORE_DATE.exec(text);
  if (!match?.groups) return null;
  const [base] = expressionsAt(text, at + match[0].length);
  const unit = unitOf(match.groups["unit"] ?? "");
  const amount = match.groups["number"] ? numberOf(match.groups["number"]) : 1;
  if (base?.meaning.kind !== "calendar" || unit === undefined || amount === undefined) return null;
  const sign = /after/i.test(match.groups["word"] ?? "") ? 1 : -1;
  return [{ start: at, end: base.end, meaning: { kind: "offset", unit, amount: sign * amount, base: base.meaning } }];
}

const isDated = (m: TimeMeaning): boolean =>
  m.kind === "shift"
    ? m.unit === "day" || m.within?.weekday !== undefined
    : m.kind === "calendar" && (m.parts.day !== undefined || m.parts.weekday !== undefined || m.parts.holiday !== undefined);

/** Joins a day and a time of day that stand together ("10 a.m. on Friday"), and a zone to its time. */
function joined(text: string, found: readonly TimeExpression[]): readonly TimeExpression[] {
  const out: TimeExpression[] = [];
  for (const raw of found) {
    const last = out[out.length - 1];
    const gap = last ? text.slice(last.end, Math.min(raw.start, last.end + 20)) : "";
    const near = last !== undefined && raw.start - last.end < 20;
    if (
      near &&
      last &&
      raw.meaning.kind === "clock" &&
      isDated(last.meaning) &&
      (last.clock === undefined || last.clock.length === 3) &&
      /^,? ?(?:(?:at|around|about|in|by|shortly before|shortly after) )?(?:the )?\(?$/.test(gap)
    ) {
      out[out.length - 1] = { ...last, ...raw, meaning: last.meaning, start: last.start };
      continue;
    }
    if (
      near &&
      last &&
      last.meaning.kind === "clock" &&
      isDated(raw.meaning) &&
      raw.clock === undefined &&
      /^,? ?\(?(?:on |of )?(?:the )?$/.test(gap)
    ) {
      out[out.length - 1] = {
        ...raw,
        ...(last.clock ? { clock: last.clock } : {}),
        ...(last.zone ? { zone: last.zone } : {}),
        start: last.start,
      };
      continue;
    }
    if (
      near &&
      last &&
      last.meaning.kind === "clock" &&
      raw.meaning.kind === "shift" &&
      raw.meaning.unit === "day" &&
      raw.clock?.length === 3 &&
      /^ $/.test(gap)
    ) {
      out[out.length - 1] = { ...raw, ...last, meaning: raw.meaning, end: raw.end };
      continue;
    }
    out.push(raw);
  }
  return out.map((e) => {
    if (e.zone !== undefined || !(isDated(e.meaning) || e.meaning.kind === "clock")) return e;
    ZONE_AFTER.lastIndex = e.end;
    const zone = ZONE_AFTER.exec(text);
    const name = zone?.groups ? zoneOf(zone.groups["zone"] ?? "") : undefined;
    return zone && name ? { ...e, zone: name, end: e.end + zone[0].length } : e;
  });
}

const ZONE_AFTER = new RegExp(`,? (?<zone>${ZONE})(?![A-Za-z0-9])`, "iy");

const LINK = /^ ?(?:,|\/|and|to|or|through|until|till|-|–|—|, and)? ?(?:the )?(?:on )?(?:in )?$/;

/** "from April to September 1957", "July 29 - August 2 1920": the year of the later date holds for the earlier. */
function shareYears(text: string, found: readonly TimeExpression[]): readonly TimeExpression[] {
  const out = [...found];
  for (let i = out.length - 2; i >= 0; i--) {
    const [a, b] = [out[i], out[i + 1]];
    if (a?.meaning.kind !== "calendar" || b?.meaning.kind !== "calendar" || a.meaning.pull) continue;
    const [p, q] = [a.meaning.parts, b.meaning.parts];
    if (p.year !== undefined || q.year === undefined || (p.month === undefined && p.season === undefined)) continue;
    if (q.month === undefined && q.season === undefined) continue;
    if (b.start - a.end > 24 || !LINK.test(text.slice(a.end, b.start))) continue;
    const earlier = p.month !== undefined && q.month !== undefined && p.month > q.month;
    out[i] = { ...a, meaning: { ...a.meaning, parts: { ...p, year: earlier ? q.year - 1 : q.year } } };
  }
  return out;
}

/** Years far before publication stand in histories; used to tell a narrative from news. */
export const yearsNamed = (found: readonly TimeExpression[]): readonly number[] =>
  found.flatMap((e) => (e.meaning.kind === "calendar" && e.meaning.parts.year !== undefined ? [e.meaning.parts.year] : []));
