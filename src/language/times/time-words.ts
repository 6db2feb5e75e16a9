import { NUMBER_DIGITS, NUMBER_WORDS } from "../../text/index.js";
import type { TimeUnit } from "./expression.js";

const MONTH_NAMES = "january february march april may june july august september october november december".split(" ");
const WEEKDAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday".split(" ");

/** Month number of a name or abbreviation ("Sept." 9), or undefined. */
export function monthOf(word: string): number | undefined {
  const key = word.toLowerCase().replace(/\W/g, "").slice(0, 3);
  const at = MONTH_NAMES.findIndex((name) => name.startsWith(key));
  return key.length === 3 && at >= 0 ? at + 1 : undefined;
}

/** ISO weekday of a name or abbreviation, or undefined. */
export function weekdayOfWord(word: string): number | undefined {
  const key = word.toLowerCase().replace(/\W/g, "").slice(0, 3);
  const at = WEEKDAY_NAMES.findIndex((name) => name.startsWith(key));
  return key.length === 3 && at >= 0 ? at + 1 : undefined;
}

const UNIT_WORDS: Readonly<Record<string, TimeUnit>> = {
  second: "second",
  sec: "second",
  minute: "minute",
  min: "minute",
  hour: "hour",
  hr: "hour",
  day: "day",
  night: "day",
  weekend: "weekend",
  week: "week",
  wk: "week",
  fortnight: "fortnight",
  month: "month",
  quarter: "quarter",
  year: "year",
  yr: "year",
  decade: "decade",
  centurie: "century",
  century: "century",
};

export const unitOf = (word: string): TimeUnit | undefined => UNIT_WORDS[word.toLowerCase().replace(/\.$/, "").replace(/s$/, "")];

/** TIMEX3 designator of a unit, with `T` before parts of a day. */
export const UNIT_CODES: Readonly<Record<TimeUnit, string>> = {
  second: "TS",
  minute: "TM",
  hour: "TH",
  day: "D",
  weekend: "WE",
  week: "W",
  fortnight: "W",
  month: "M",
  quarter: "Q",
  year: "Y",
  decade: "DE",
  century: "CE",
};

export const SEASONS: Readonly<Record<string, "SP" | "SU" | "FA" | "WI">> = {
  spring: "SP",
  springtime: "SP",
  summer: "SU",
  summertime: "SU",
  autumn: "FA",
  fall: "FA",
  winter: "WI",
  wintertime: "WI",
};

export const DAY_PARTS: Readonly<Record<string, string>> = {
  dawn: "MO",
  daybreak: "MO",
  morning: "MO",
  mornings: "MO",
  "early hours": "MO",
  "small hours": "MO",
  "morning hours": "MO",
  lunchtime: "T12:00",
  noon: "T12:00",
  midday: "T12:00",
  afternoon: "AF",
  dusk: "EV",
  evening: "EV",
  "evening hours": "EV",
  night: "NI",
  nightfall: "NI",
  midnight: "T24:00",
};

export const DECADE_WORDS: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
};

export const ORDINAL_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"
    .split(" ")
    .map((word, i) => [word, i + 1]),
);

const any = (words: readonly string[]): string => `(?:${[...words].sort((a, b) => b.length - a.length).join("|")})`;

/** Sources of regular expressions that rules are put together from. */
export const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Sept\\.?|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Oct|Nov|Dec)\\.?)(?![A-Za-z]|-a-)";
export const WEEKDAY_FULL = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
export const WEEKDAY = `(?:${WEEKDAY_FULL}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\.?)(?![A-Za-z])`;
export const DAY = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\dA-Za-z]|[.:]\\d)";
export const YEAR = "(?:1\\d{3}|20\\d{2})(?![\\d%]|[.,:/]\\d)";
export const UNIT =
  "(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weekends?|weeks?|fortnights?|months?|quarters?|years?|yrs?|decades?|centur(?:y|ies))(?![A-Za-z])";
export const NUMBER = `(?:${NUMBER_DIGITS}(?: (?:hundred|thousand|million|billion))?|${NUMBER_WORDS})`;
export const VAGUE =
  "(?:a few(?: more| short)?|few|several|many|some|a couple(?: of)?|couple of|a number of|a handful of|numerous|countless|dozens of|scores of|hundreds of|thousands of|tens of thousands of|millions of|untold)";
export const SEASON = any(["spring", "springtime", "summer", "summertime", "autumn", "fall", "winter"]);
export const DAY_PART = any(["morning", "afternoon", "evening", "night", "noon", "midday", "midnight", "dawn", "lunchtime"]);
export const DECADE_WORD = any(Object.keys(DECADE_WORDS));
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${any(Object.keys(ORDINAL_WORDS))})`;
/** Words that narrow a period to its start, middle or end. */
export const PART_OF =
  "(?:(?:the )?(?:very )?(?:early|mid|late|latter)[ -]|mid-|(?:the )?(?:very )?(?:beginning|start|end|middle|close|first half|second half|latter half|early part|first part|latter part|last part|final days|last days|closing days|first days|opening days|first weeks|last weeks) of (?:the )?)";

/** TIMEX3 mod of the words of {@link PART_OF}. */
export function modOf(words: string | undefined): "START" | "MID" | "END" | undefined {
  if (words === undefined) return undefined;
  const w = words.toLowerCase();
  if (/\bmid|middle/.test(w)) return "MID";
  if (/\b(?:late|latter|end|close|closing|final|last|second half)/.test(w)) return "END";
  return /\b(?:early|beginning|start|first|opening)/.test(w) ? "START" : undefined;
}

/** Ordinal in digits or words as a number, or undefined. */
export const ordinalOf = (word: string): number | undefined => {
  const digits = /^\d+/.exec(word);
  return digits ? Number(digits[0]) : ORDINAL_WORDS[word.toLowerCase()];
};
