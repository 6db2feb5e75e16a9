import type { TimeReading } from "./expression.js";
import {
  calendar,
  clockOfPart,
  type Groups,
  parts,
  type RuleContext,
  reading,
  rule,
  type SplitRule,
  shift,
  splitRule,
  type TimeRule,
} from "./rule.js";
import {
  DAY,
  DAY_PART,
  DECADE_WORD,
  DECADE_WORDS,
  MONTH,
  modOf,
  monthOf,
  ORDINAL,
  ordinalOf,
  PART_OF,
  SEASON,
  SEASONS,
  WEEKDAY,
  WEEKDAY_FULL,
  weekdayOfWord,
  YEAR,
} from "./time-words.js";
import { zoneOf } from "./zones.js";

const int = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : Number.parseInt(digits, 10));

/** Words that name people in the plural or things that come in counts: "2000 people" is no year. */
const COUNTED =
  /^ (?:(?:\w+ ){0,1})(?:people|persons|men|women|children|soldiers|troops|officers|police|workers|employees|residents|refugees|migrants|prisoners|civilians|members|students|voters|protesters|demonstrators|homes|houses|buildings|vehicles|tons|tonnes|miles|kilomet(?:er|re)s|km|met(?:er|re)s|feet|dollars|euros|pounds|yen|yuan|rubles|jobs|votes|points|times|shares|percent|degrees|calories|words|copies|units|guns|tanks|ships|aircraft|square|cubic|of them|years|days|hours|feet|m\b|mph|kg)/i;

const YEAR_SIGNALS =
  /(?:^|[\s(])(?:in|since|by|until|till|from|to|between|during|before|after|of|early|late|mid|year|and|through|throughout|the|around|circa|c\.|for|fiscal|summer|spring|autumn|fall|winter|into|late|late in|as early as|until)[\s-]*$/i;

const NOT_A_YEAR =
  /(?:[$€£¥#§]|\b(?:no\.|number|about|around|nearly|almost|some|over|least|most|than|approximately|roughly|up to|room|flight|route|highway|page|section|resolution|channel|article)) ?$/i;

/** Whether four digits read as a year here. */
function isYear(year: number, { before, after }: RuleContext): boolean {
  if (/[\d$€£¥#.,:/-]$/.test(before) && !/[^\d][-–]$/.test(before) && !/[)a-z.,] ?[–-]$/i.test(before)) return false;
  if (/^ ?(?:%|million|billion|trillion)/.test(after)) return false;
  const signalled = YEAR_SIGNALS.test(before);
  if (COUNTED.test(after)) return false;
  if (NOT_A_YEAR.test(before) && !/\b(?:around|about) $/i.test(before)) return false;
  if (year >= 1900 && year <= 2060) return signalled || year % 100 !== 0 || /^[\s]*[.,;)]/.test(after);
  return signalled || /\($/.test(before) || /^\)/.test(after);
}

/** Whether a month's name is meant as one: "may", "march" and short forms in running text are not. */
function isMonthName(word: string, alone: boolean, context: RuleContext): boolean {
  if (/^[A-Z]/.test(word)) {
    if (!alone) return true;
    if (/^(?:May|March|April|June|August|Jan|Mar|Apr|Jun|Jul|Aug|Oct|Dec)\b/.test(word)) {
      const signalled =
        /\b(?:in|since|by|until|till|from|to|between|during|before|after|of|early|late|mid|last|next|this|through|throughout|for|and|or|on|that|the|every|each|as of|following|previous|around|into)[\s-]*$/i.test(
          context.before,
        ) || /\b(?:last|next|this|that|every|each|mid)\b/i.test(context.words);
      const named = /^ [A-Z][a-z]/.test(context.after) && !signalled;
      if (/^(?:May|March)/.test(word)) return signalled;
      return !named;
    }
    return true;
  }
  return !/^(?:may|march|mar|jan|jun|sep|dec|oct|nov|aug)\b/i.test(word) || (!alone && !/^(?:may|march|mar)\b/i.test(word));
}

const day = (g: Groups, context: RuleContext): TimeReading | null => {
  const month = monthOf(g["month"] ?? "");
  const number = int(g["day"]) ?? (g["ord"] ? ordinalOf(g["ord"]) : undefined);
  if (month === undefined || number === undefined || !isMonthName(g["month"] ?? "", false, context)) return null;
  if (g["year"] === undefined && /^ ?(?:%|percent|million|billion|billion|people)/.test(context.after)) return null;
  const weekday = g["wd"] ? weekdayOfWord(g["wd"]) : undefined;
  const base = { month, day: number, year: int(g["year"]), weekday };
  const second = int(g["day2"]);
  const clock = clockOfPart(g["part"]);
  if (second !== undefined) {
    return reading({ kind: "interval", from: calendar(parts(base)), to: calendar(parts({ ...base, weekday: undefined, day: second })) });
  }
  return reading(calendar(parts(base)), { clock });
};

const relativeYear = (words: string | undefined): { readonly from: "published" | "narrative"; readonly amount: number } | null => {
  if (words === undefined) return null;
  if (/last/i.test(words)) return { from: "published", amount: -1 };
  if (/following|next/i.test(words)) return { from: /following|the next/i.test(words) ? "narrative" : "published", amount: 1 };
  if (/previous|prior|preceding/i.test(words)) return { from: "narrative", amount: -1 };
  if (/this/i.test(words)) return { from: "published", amount: 0 };
  return { from: "narrative", amount: 0 };
};

const pullOf = (words: string | undefined): "past" | "future" | "this" | "same" | undefined => {
  if (words === undefined) return undefined;
  if (/past|last|previous|preceding/i.test(words)) return "past";
  if (/next|coming|following/i.test(words)) return "future";
  if (/this/i.test(words)) return "this";
  return /same|that/i.test(words) ? "same" : undefined;
};

const OF_YEAR =
  "(?:,? (?:of |in )?(?<rel>(?:that|that same|the same|the following|the next|the previous|the preceding|last|this|next) year))?";
const PULL =
  "(?:(?<pull>this past|this coming|last|next|this|the previous|the preceding|the following|the same|that same|that|this same) )?";

const month = (g: Groups, context: RuleContext): TimeReading | null => {
  const number = monthOf(g["month"] ?? "");
  const year = int(g["year"]);
  if (number === undefined || !isMonthName(g["month"] ?? "", year === undefined && g["rel"] === undefined, context)) return null;
  const mod = modOf(g["mod"]);
  if (/^that$/i.test(g["pull"] ?? "") && !/\b(?:in|by|until|since|late|early|before|after) $/i.test(context.before)) return null;
  const relative = relativeYear(g["rel"]);
  if (relative) return reading(shift(relative.from, "year", relative.amount, { month: number }), { mod });
  return reading(calendar(parts({ month: number, year }), pullOf(g["pull"])), { mod });
};

/** Dates by day, month, year, decade, century, season, quarter and weekday. */
export const CALENDAR_RULES: readonly TimeRule[] = [
  rule(
    "(?<year>\\d{4})-(?<month>0[1-9]|1[0-2])-(?<day>[0-2]\\d|3[01])(?:[T ](?<clock>[0-2]\\d:[0-5]\\d)(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?<zone>Z|UTC|GMT)?)?",
    (g) =>
      reading(calendar(parts({ year: int(g["year"]), month: int(g["month"]), day: int(g["day"]) })), {
        clock: g["clock"] ? `T${g["clock"]}` : undefined,
        zone: g["zone"] ? "Etc/UTC" : undefined,
      }),
  ),
  rule("(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<year>\\d{4}|\\d{2})", (g) => {
    const [a, b, y] = [int(g["a"]) ?? 0, int(g["b"]) ?? 0, int(g["year"]) ?? 0];
    const year = y < 100 ? (y > 60 ? 1900 + y : 2000 + y) : y;
    const [m, d] = a > 12 ? [b, a] : [a, b];
    return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? reading(calendar({ year, month: m, day: d })) : null;
  }),
  rule("9/11", (_, { after }) => (/^ ?(?:points|votes)/.test(after) ? null : reading(calendar({ year: 2001, month: 9, day: 11 })))),
  rule(`(?:the )?(?<month>Sept(?:\\.|ember)?) (?<day>11)(?:th)?(?= (?:terror|attack|hijack))`, () =>
    reading(calendar({ year: 2001, month: 9, day: 11 })),
  ),
  rule(
    `(?:(?<wd>${WEEKDAY})(?: (?<part>${DAY_PART}))?,? )?(?:the )?(?<month>${MONTH}) (?:the )?(?<day>${DAY})(?: ?[-–—] ?(?<day2>${DAY}))?(?:,? ?(?:of )?(?<year>${YEAR}))?`,
    day,
  ),
  rule(
    `(?:(?<wd>${WEEKDAY})(?: (?<part>${DAY_PART}))?,? )?(?:the )?(?<day>${DAY})(?: ?[-–—] ?(?<day2>${DAY}))?(?: of)?[ -](?<month>${MONTH})(?:(?:,? (?:of )?|-)(?<year>${YEAR}))?`,
    day,
  ),
  rule(`(?:the )?(?<ord>${ORDINAL}) (?:day )?of (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`, day),
  rule(`(?:later in |earlier in |the month of )?(?<mod>${PART_OF})?(?<month>${MONTH})(?:,| of| in)? ?(?<year>${YEAR})`, month),
  rule(`(?:later in |earlier in |the month of )?(?<mod>${PART_OF})?${PULL}(?<month>${MONTH})${OF_YEAR}`, month),
  rule(
    `(?:the )?(?<ord>first|second) half (?:of )?(?:(?:fiscal )?(?<year>${YEAR})|(?<rel>(?:this|last|next|that|the|the following|the previous) year))`,
    (g) => {
      const half = ordinalOf(g["ord"] ?? "");
      if (g["year"]) return reading(calendar(parts({ half, year: int(g["year"]) })));
      const relative = /^the year$/i.test(g["rel"] ?? "") ? { from: "published" as const, amount: 0 } : relativeYear(g["rel"]);
      return relative ? reading(shift(relative.from, "year", relative.amount, parts({ half }))) : null;
    },
  ),
  rule(`(?:the )?(?<mod>${PART_OF})?(?:(?:the )?(?:fiscal )?year |fiscal |later in |earlier in )?(?<year>${YEAR})`, (g, context) => {
    const year = int(g["year"]) ?? 0;
    const marked = g["mod"] !== undefined || /year|fiscal|later|earlier/i.test(context.words);
    if (!marked && !isYear(year, context)) return null;
    if (marked && COUNTED.test(context.after)) return null;
    return reading(calendar({ year }), { mod: modOf(g["mod"]) });
  }),
  rule("(?:AD |A\\.D\\. )?(?<n>\\d{1,4}) (?<era>BC|B\\.C\\.|BCE|B\\.C\\.E\\.|AD|A\\.D\\.|CE)", (g) =>
    reading(calendar({ year: /^b/i.test(g["era"] ?? "") ? -(int(g["n"]) ?? 0) : (int(g["n"]) ?? 0) })),
  ),
  rule("(?:AD|A\\.D\\.) (?<n>\\d{1,4})", (g) => reading(calendar({ year: int(g["n"]) ?? 0 }))),
  rule(`(?:the )?(?<mod>${PART_OF})?(?:the )?(?<d>1\\d|20)(?<t>\\d)0['’]?s`, (g) =>
    reading(calendar({ decade: Number(`${g["d"]}${g["t"]}`) }), { mod: modOf(g["mod"]) }),
  ),
  rule(`(?:the )?(?<mod>${PART_OF})?(?:the )?['’‘](?<t>[1-9])0s`, (g) => {
    const t = int(g["t"]) ?? 0;
    return reading(calendar({ decade: t >= 3 ? 190 + t : 200 + t }), { mod: modOf(g["mod"]) });
  }),
  rule(`(?:the )?(?<mod>${PART_OF})?(?:the )?(?<pre>nineteen[ -])?(?<w>${DECADE_WORD})`, (g, { before, after, words }) => {
    // "in his forties" is an age.
    if (/\b(?:his|her|their|my|your|our|its) (?:early |mid-?|late )?$/i.test(before) || !/\bthe\b|nineteen/i.test(words)) return null;
    if (/^ percent|^%/.test(after)) return null;
    return reading(calendar({ decade: 190 + (DECADE_WORDS[(g["w"] ?? "").toLowerCase()] ?? 0) }), { mod: modOf(g["mod"]) });
  }),
  rule(`(?:the )?(?<mod>${PART_OF})?(?:the )?(?<ord>${ORDINAL})[ -]century(?: (?<bc>BC|B\\.C\\.|BCE))?`, (g, { after }) => {
    const n = ordinalOf(g["ord"] ?? "");
    if (n === undefined || n > 22 || /^ (?:Fox|Studios)/.test(after)) return null;
    return reading(calendar({ century: g["bc"] ? -n : n - 1 }), { mod: modOf(g["mod"]) });
  }),
  rule(
    `(?:the )?(?<mod>${PART_OF})?(?:the )?(?:fiscal )?(?<ord>first|second|third|fourth|1st|2nd|3rd|4th)[ -]quarter(?:(?: of| in|,)?(?: the)?(?: fiscal)? (?<year>${YEAR})|${OF_YEAR})`,
    (g, { after, before }) => {
      if (
        /^ (?:of the game|of play|lead|touchdown)|finals?/i.test(after) ||
        (/\bin the $/i.test(before) === false && /^ (?:touchdown|goal)/.test(after))
      )
        return null;
      const quarter = ordinalOf(g["ord"] ?? "");
      const relative = relativeYear(g["rel"]);
      if (relative) return reading(shift(relative.from, "year", relative.amount, parts({ quarter })));
      return reading(calendar(parts({ quarter, year: int(g["year"]) })), { mod: modOf(g["mod"]) });
    },
  ),
  rule(`Q(?<q>[1-4])(?: (?:of )?(?<year>${YEAR}))?`, (g) => reading(calendar(parts({ quarter: int(g["q"]), year: int(g["year"]) })))),
  rule(
    `(?:later in |earlier in )?(?<mod>${PART_OF})?${PULL}(?<the>the )?(?<mod2>early |late |mid-)?(?<season>${SEASON})(?: season)?(?:(?: of| in|,)? (?<year>${YEAR})(?:[-–/](?:\\d{4}|\\d{2}))?|${OF_YEAR})`,
    (g, { before, after }) => {
      const word = (g["season"] ?? "").toLowerCase();
      const season = SEASONS[word];
      const strong = g["year"] !== undefined || g["rel"] !== undefined || g["pull"] !== undefined;
      if (!strong) {
        if (
          word === "fall" &&
          (/^ (?:of|in|from|to|by|on|short|below|under|into|behind|apart|for)\b/.test(after) ||
            !/(?:\b(?:in|during|by|until|since|this|last|next) )$/.test(before))
        )
          return null;
        if (
          word === "spring" &&
          !/\b(?:in|during|by|until|since|of|through|for|before|after|over|late|early|spent|this|last|and) (?:the )?$/i.test(before) &&
          !g["the"] &&
          !g["mod2"]
        )
          return null;
        if (/^(?:winter|summer|spring|fall)$/.test(word) && /^ (?:Olympics|Olympic|Games|Palace|Soldier|White House)/i.test(after))
          return null;
        if (/^[A-Z]/.test(g["season"] ?? "") && /^ [A-Z]/.test(after)) return null;
      }
      const mod = modOf(g["mod"]) ?? modOf(g["mod2"]);
      const relative = relativeYear(g["rel"]);
      if (relative) return reading(shift(relative.from, "year", relative.amount, parts({ season })), { mod });
      return reading(calendar(parts({ season, year: int(g["year"]) }), pullOf(g["pull"])), { mod });
    },
  ),
  rule(
    `(?:(?<mod>early|late|mid|earlier|later)[ -](?:on )?)?(?:(?<pull>this past|this coming|the previous|the preceding|the following|the same|that same|past|last|next|this|that|the) )?(?<wd>${WEEKDAY_FULL})(?: (?:at |in the )?(?<part>(?:early |late |mid-?)?(?:${DAY_PART})))?(?: (?<rel>(?:of )?(?:last|next|this) week))?`,
    (g, { before, after, words }) => {
      // "agreed that Wednesday's launch ...": a conjunction, no pointer.
      if (/^that$/i.test(g["pull"] ?? "") && !/\b(?:on|by|until|since|late|early|before|after) $/i.test(before)) return null;
      const weekday = weekdayOfWord(g["wd"] ?? "");
      if (
        weekday === undefined ||
        /^ (?:Times|Mail|Mirror|Express|Telegraph|Post|school|prayers|Night (?:Live|Football)|Evening Post)\b/.test(after)
      )
        return null;
      const clock = clockOfPart(g["part"]);
      const mod = /^(?:early|late|mid)[ -]/i.test(words) ? modOf(g["mod"]) : undefined;
      if (g["rel"]) {
        const amount = /last/i.test(g["rel"]) ? -1 : /next/i.test(g["rel"]) ? 1 : 0;
        return reading(shift("published", "week", amount, { weekday }), { clock, mod });
      }
      const pull = /^the$/i.test(g["pull"] ?? "") ? undefined : pullOf(g["pull"]);
      if (/previous|preceding|following/i.test(g["pull"] ?? "")) {
        return reading(shift("narrative", "week", pull === "past" ? -1 : 1, { weekday }), { clock, mod });
      }
      return reading(calendar({ weekday }, pull), { clock, mod });
    },
  ),
];

const TIGHT = "(?: ?[-–—] ?| (?:and|to|or|until|through|till|thru) )";

/** Two days of one month. */
const daysOfMonth = (g: Groups, context: RuleContext): { readonly a: TimeReading; readonly b: TimeReading } | null => {
  const m = monthOf(g["month"] ?? "");
  if (m === undefined || !isMonthName(g["month"] ?? "", false, context)) return null;
  const year = int(g["year"]);
  return {
    a: reading(calendar(parts({ month: m, day: int(g["day"]), year }))),
    b: reading(calendar(parts({ month: m, day: int(g["day2"]), year }))),
  };
};

/** Pairs that share a part: "April 6 and 7", "8 to 10 May 1940", "1957-60", "Thursday and Friday, U.S. time". */
export const CALENDAR_SPLITS: readonly SplitRule[] = [
  splitRule(
    `(?<a>(?<month>${MONTH}) (?<day>${DAY})) (?:and|to|or|until|through|till|thru) (?<b>(?<day2>${DAY})(?:,? (?<year>${YEAR}))?)(?! (?:people|percent|million|billion|of|other|more|years|days|${MONTH}))`,
    daysOfMonth,
  ),
  splitRule(
    `(?<a>(?<day>${DAY})) (?:and|to|or|until|through|till) (?<b>(?<day2>${DAY})(?: of)? (?<month>${MONTH})(?:,? (?<year>${YEAR}))?)`,
    daysOfMonth,
  ),
  splitRule(
    `(?<a>(?<y1>${YEAR.replace("(?![\\d%]|[.,:/]\\d)", "")}))${TIGHT.replace("[-–—]", "[-–—/]")}(?<b>(?<y2>(?:1\\d|20)\\d\\d|\\d\\d))(?![\\d,.:%-]*\\d)`,
    (g, { before, after, words }) => {
      const first = int(g["y1"]) ?? 0;
      const tail = int(g["y2"]) ?? 0;
      const short = (g["y2"] ?? "").length === 2;
      if (short && / /.test(words)) return null;
      const second = short ? first - (first % 100) + tail : tail;
      if (second <= first || second - first > 400 || COUNTED.test(after) || /[\d$€£#.,:/-]$/.test(before)) return null;
      return { a: reading(calendar({ year: first })), b: reading(calendar({ year: second })) };
    },
  ),
];

/** "Thursday and Friday, U.S. time": two weekdays under one zone are one stretch of time. */
export function zonedWeekdays(zone: string): TimeRule {
  return rule(`(?<a>${WEEKDAY_FULL})(?: and | to |-|–| through )(?<b>${WEEKDAY_FULL}),? \\(?(?<zone>${zone})`, (g) => {
    const [a, b] = [weekdayOfWord(g["a"] ?? ""), weekdayOfWord(g["b"] ?? "")];
    if (a === undefined || b === undefined) return null;
    return reading({ kind: "interval", from: calendar({ weekday: a }), to: calendar({ weekday: b }) }, { zone: zoneOf(g["zone"] ?? "") });
  });
}
