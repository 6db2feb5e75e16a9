import { numberOf } from "../../text/index.js";
import type { TimeMeaning, TimeReading, TimeUnit } from "./expression.js";
import {
  clockOfPart,
  duration,
  type Groups,
  type RuleContext,
  reading,
  rule,
  type SplitRule,
  shift,
  splitRule,
  type TimeRule,
} from "./rule.js";
import {
  DAY_PART,
  MONTH,
  modOf,
  monthOf,
  NUMBER,
  PART_OF,
  SEASON,
  SEASONS,
  UNIT,
  UNIT_CODES,
  unitOf,
  VAGUE,
  WEEKDAY_FULL,
  weekdayOfWord,
} from "./time-words.js";

const AMOUNT = `(?:(?<half>half(?: an?)?|an? half|one[ -]half)|\\[?(?<number>${NUMBER})\\]?(?<plus>(?: |-)and(?: |-)a(?: |-)(?:half|quarter))?|(?<vague>${VAGUE})|(?<one>an?))`;

/** Amount of a match of {@link AMOUNT}: undefined for "several", null where it is none. */
function amountOf(g: Groups): number | undefined | null {
  if (g["half"]) return 0.5;
  if (g["number"]) {
    const n = numberOf(g["number"]);
    if (n === undefined) return null;
    return g["plus"] ? n + (/half/i.test(g["plus"]) ? 0.5 : 0.25) : n;
  }
  return g["vague"] ? undefined : 1;
}

const ENDED =
  /^(?:$|[\s]*[.,;:!?)\]”"—–]|['’]s\b| (?:and|but|when|while|that|in|at|on|with|as|to|for|by|from|who|which|had|was|were|has|have|is)\b)/;

/** "two weeks ago", "a day before", "three hours later": how far, from where. */
function away(g: Groups, { after }: RuleContext): TimeReading | null {
  const unit = unitOf(g["unit"] ?? "");
  const n = amountOf(g);
  if (unit === undefined || n === null) return null;
  const amount = n !== undefined && g["more"] ? n + 0.5 : n;
  const word = (g["word"] ?? "").toLowerCase();
  const ahead = /later|after|from now|hence|from today|time/.test(word);
  const from = /ago|from now|hence|from today|time/.test(word) ? "published" : "narrative";
  if (/^(?:before|after|prior to)$/.test(word) && !ENDED.test(after)) return null;
  if (amount === undefined) return reading({ kind: "shift", from, unit, amount: undefined, side: ahead ? 1 : -1 });
  return reading(shift(from, unit, ahead ? amount : -amount));
}

const UNITS_FOR_LENGTH =
  /\b(?:for|in|within|after|over|of|took|takes|take|taking|last|lasts|lasted|lasting|spent|spend|spending|and|or|through|across|just|only|mere|since|than|nearly|almost|about|wait|waited|waiting|drag(?:ged)?|up to|under|until|during|couple|be|were|was|by) (?:the |these |those )?$/i;

function length(g: Groups, context: RuleContext): TimeReading | null {
  const { before, after, words } = context;
  const unit = unitOf(g["unit"] ?? "");
  const n = amountOf(g);
  if (unit === undefined || n === null) return null;
  const written = (g["unit"] ?? "").toLowerCase();
  const plural = /s$/.test(written);
  // "the second half", "a second term", "two second chances": no lengths.
  if (unit === "second" && !plural && (g["one"] || g["vague"] || (n !== 1 && !/-/.test(words)) || /^ [a-z]/i.test(after))) return null;
  if (g["one"] && plural) return null;
  if (unit === "quarter" && (g["one"] || !plural || /^ (?:of|million)/.test(after) || /three[- ]quarters/i.test(words))) return null;
  if (
    n !== undefined &&
    n > 1 &&
    !plural &&
    !/-/.test(words) &&
    !/^(?:min|sec|hr|yr)/i.test(written) &&
    !/^[ -](?:old|period|term|deal|contract|sentence|plan|ban|stint|span|extension|low|high|war)\b/i.test(after)
  )
    return null;
  if (/^[ -](?:war|wars)\b/i.test(after) && /^[A-Z]/.test(words)) return null;
  if (g["one"] && isRate(before)) return reading({ kind: "set", value: `P${unit.length ? code(unit, 1) : ""}` });
  if (/^night/.test(written)) return g["one"] ? null : reading({ kind: "duration", unit: "day", amount: n });
  return reading(duration(unit, n));
}

const code = (unit: TimeUnit, n: number): string => {
  const c = UNIT_CODES[unit];
  return c.startsWith("T") ? `T${n}${c.slice(1)}` : `${n}${c}`;
};

/** "20 miles a day", "twice a week", "$5 million a year": a rate. */
const isRate = (before: string): boolean =>
  /\b(?:once|twice|times|percent|%|million|billion|trillion|thousand|dollars|euros|pounds|yen|barrels|miles|kilomet(?:er|re)s|tons|tonnes|people|hours|minutes|days|weeks|deaths|cases|\d) ?$/i.test(
    before,
  ) || /\d[\d,.]* [a-z]+s $/i.test(before);

const PERIOD = "(?<unit>day|night|morning|afternoon|evening|weekend|week|month|quarter|year|decade|century|fiscal year|season)";

function period(words: string): { readonly unit: TimeUnit; readonly clock?: string | undefined } | null {
  const w = words.toLowerCase();
  if (w === "fiscal year" || w === "season") return { unit: "year" };
  const part = clockOfPart(w);
  if (part) return { unit: "day", clock: part };
  const unit = unitOf(w);
  return unit ? { unit } : null;
}

const deictic = (g: Groups, { before, after, words }: RuleContext): TimeReading | null => {
  const found = period(g["unit"] ?? "");
  if (!found) return null;
  const pull = (g["pull"] ?? "").toLowerCase();
  if (/season/i.test(g["unit"] ?? "") && !/last|next|this/.test(pull)) return null;
  const mod = modOf(g["mod"]);
  const { unit, clock } = found;
  // "over the last year" measures, "last year" dates.
  if (/^the (?:last|past)$/.test(pull) && !clock) return /^ of\b/.test(after) ? null : reading(duration(unit, 1));
  if (/^the (?:next|following|coming)$/.test(pull) && unit === "decade") return reading(duration(unit, 1));
  if (unit === "day" && !clock && /^(?:last|this past|past)$/.test(pull)) return null;
  if (/^this (?:day|night)$/i.test(`${pull} ${g["unit"]}`) && /\bto $/i.test(before))
    return reading({ kind: "reference", value: "PRESENT_REF" });
  const amount = /last|past|previous|preceding|prior/.test(pull) ? -1 : /next|coming|following/.test(pull) ? 1 : 0;
  const narrative = /^the|^that|^following|^previous|same/.test(pull) && !/^the coming/.test(pull);
  if (/^last$/.test(pull) && clock && clock !== "TNI" && clock !== "TEV") return null;
  if (/^prior|^previous|^past/i.test(words) && !/\bthe\b/.test(pull) && unit !== "year") return null;
  return reading(shift(narrative ? "narrative" : "published", unit, amount), { clock, mod });
};

/** Times told from the day of publication or from a time told before. */
export const RELATIVE_RULES: readonly TimeRule[] = [
  rule(`(?:(?<mod>early|late|earlier|later) )?(?<d>today|yesterday|tomorrow)(?: (?<part>${DAY_PART}))?`, (g, { before, after, words }) => {
    if (/\bUSA $/.test(before) || /^ (?:show|programme)\b/.test(after)) return null;
    const amount = { today: 0, yesterday: -1, tomorrow: 1 }[(g["d"] ?? "").toLowerCase()] ?? 0;
    return reading(shift("published", "day", amount), {
      clock: clockOfPart(g["part"]),
      mod: /^(?:early|late) /i.test(words) ? modOf(g["mod"]) : undefined,
    });
  }),
  rule("tonight", () => reading(shift("published", "day", 0), { clock: "TNI" })),
  rule("the day before yesterday", () => reading(shift("published", "day", -2))),
  rule("the day after tomorrow", () => reading(shift("published", "day", 2))),
  rule("(?<mod>early |late )?(?<pull>this|last) (?<mod2>early |late |mid-)?(?<part>morning|afternoon|evening|night)", (g) => {
    if (/last/i.test(g["pull"] ?? "") && !/night|evening/i.test(g["part"] ?? "")) return null;
    return reading(shift("published", "day", /last/i.test(g["pull"] ?? "") ? -1 : 0), {
      clock: clockOfPart(g["part"]),
      mod: modOf(g["mod"] ?? g["mod2"]),
    });
  }),
  rule(
    `(?:(?<mod>early|late|mid|earlier|later|${PART_OF.slice(3, -1)}) ?)?(?<pull>this past|this coming|the past|the last|the coming|the previous|the preceding|the prior|the next|the following|the same|that same|this same|previous|following|last|next|this|that) ${PERIOD}(?!s|-old| time| and a half)`,
    deictic,
  ),
  rule(
    `(?:the )?(?:(?<day>day|night|week|month|year|morning|evening|weekend)) (?<word>before|earlier|after|later|prior)(?: last)?`,
    (g, { after, words, before }) => {
      const found = period(g["day"] ?? "");
      if (!found || /last$/i.test(words)) return null;
      const ahead = /after|later/i.test(g["word"] ?? "");
      if (!/^the /i.test(words) && !(/earlier|later/i.test(g["word"] ?? "") && /\ba $/.test(before))) return null;
      if (!ENDED.test(after)) return null;
      return reading(shift("narrative", found.unit, ahead ? 1 : -1), { clock: found.clock });
    },
  ),
  rule(
    `(?:(?:more|less) than |nearly |almost |about |around |over |just |at least |roughly |some )?${AMOUNT}[ -](?<unit>${UNIT})(?<more> and a half)? (?<word>ago|earlier|later|from now|from today|hence|before|after|previously|in advance|prior)`,
    away,
  ),
  rule(`(?<unit>${UNIT}) (?<word>ago|earlier|later|from now|hence)`, (g) => {
    const unit = unitOf(g["unit"] ?? "");
    if (unit === undefined || !/s$/i.test(g["unit"] ?? "")) return null;
    const ahead = !/ago|earlier/i.test(g["word"] ?? "");
    return reading({
      kind: "shift",
      from: /ago|now/i.test(g["word"] ?? "") ? "published" : "narrative",
      unit,
      amount: undefined,
      side: ahead ? 1 : -1,
    });
  }),
  rule(`in ${AMOUNT} (?<unit>${UNIT})['’]s? (?<word>time)`, away),
  rule(
    `(?:the |these |this )?(?:past|last|previous|preceding|recent|next|coming|following|first|final|opening|closing|upcoming) (?<number>${NUMBER}|${VAGUE})(?:-| )(?<unit>${UNIT})`,
    (g) => {
      const unit = unitOf(g["unit"] ?? "");
      const n = numberOf(g["number"] ?? "");
      return unit === undefined ? null : reading(duration(unit, n));
    },
  ),
  rule(
    `(?<which>the (?:last|past|next|coming|recent|final|first|early|intervening|succeeding|following|previous)|recent|coming|upcoming|past|these|those|future|previous|preceding|subsequent|succeeding|following) (?<unit>seconds|minutes|hours|days|nights|weeks|weekends|months|years|decades|centuries)`,
    (g) => {
      const unit = unitOf(g["unit"] ?? "");
      const which = (g["which"] ?? "").toLowerCase();
      if (unit === undefined || /^those$/.test(which)) return null;
      if (/^these$/.test(which)) return unit === "day" ? reading({ kind: "reference", value: "PRESENT_REF" }) : null;
      if (/recent|^past|^the past/.test(which)) return reading({ kind: "reference", value: "PAST_REF" });
      if (/coming|upcoming|future|^the next/.test(which)) return reading({ kind: "reference", value: "FUTURE_REF" });
      return reading(duration(unit, undefined));
    },
  ),
  rule(
    `(?<part>(?:the |by )?(?:end|start|beginning|middle|rest|remainder|close|turn|first half|second half|latter half|latter part|early part|first part|last part)(?: of)?|earlier in|later in|earlier that|later that|later the same|earlier the same|later this|earlier this|late in|early in) (?:the |that |this )?(?<unit>day|week|weekend|month|quarter|year|decade|century)`,
    (g, { before, words }) => {
      const unit = unitOf(g["unit"] ?? "");
      if (unit === undefined || unit === "century" || unit === "decade") return null;
      if (unit === "day" && /^(?:the )?end/i.test(words) && /\bat $/i.test(before)) return null;
      if (!/\b(?:the|that|this|same)\b/i.test(words.replace(/^the /i, "")) && !/^end of/i.test(words)) return null;
      // "the end of the month": of the month told of in a history, of this month in news.
      const narrative = /that|same|the (?:day|week|month|year)$/i.test(words) && !/this/i.test(words);
      return reading(shift(narrative ? "narrative" : "published", unit, 0), { mod: modOf(g["part"]) });
    },
  ),
  rule("(?:the )?year[ -]end|(?:the )?year['’]s end|the end of year", () => reading(shift("published", "year", 0), { mod: "END" })),
  rule(`(?<part>that|the same) (?<p>morning|afternoon|evening|night)`, (g) =>
    reading(shift("narrative", "day", 0), { clock: clockOfPart(g["p"]) }),
  ),
  rule("the (?<n>next|following|previous) (?<p>morning|afternoon|evening|night)", (g) =>
    reading(shift("narrative", "day", /previous/i.test(g["n"] ?? "") ? -1 : 1), { clock: clockOfPart(g["p"]) }),
  ),
  rule(
    "the (?<mod>early |late )?(?<p>morning hours|evening hours|early hours|small hours|morning|evening|night|afternoon)(?= of )",
    (g, { after }) =>
      !/^ of (?:the )?(?:\d|[A-Z]|that|this)/.test(after)
        ? null
        : reading({ kind: "clock" }, { clock: clockOfPart(g["p"]), mod: modOf(g["mod"]) }),
  ),
  rule("in the (?<mod>early |late )?(?<p>morning|afternoon|evening|early hours|small hours)(?! hours| of)", (g) =>
    reading({ kind: "clock" }, { clock: clockOfPart(g["p"]), mod: modOf(g["mod"]) }),
  ),
  rule("overnight", (_, { after }) =>
    /^ (?:success|stay|bag|train|delivery|shift|guest)/.test(after) ? null : reading({ kind: "clock" }, { clock: "TNI" }),
  ),
  rule("(?:over )?the weekend", () => reading(shift("published", "weekend", Number.NaN))),
];

const TIMES = `(?:once|twice|three times|four times|five times|several times|${NUMBER} times)`;

/** Lengths of time and repetitions. */
export const LENGTH_RULES: readonly TimeRule[] = [
  rule(`${AMOUNT}[ -](?<unit>${UNIT})(?:[ -](?:long|old|olds))?(?![A-Za-z])(?! and a half)`, length),
  rule(`(?:an?|one) (?<unit>${UNIT}) and a half`, (g) => {
    const unit = unitOf(g["unit"] ?? "");
    return unit === undefined ? null : reading(duration(unit, 1.5));
  }),
  rule(`(?<number>three quarters|a quarter|quarter) of an hour`, (g) =>
    reading(duration("minute", /three/i.test(g["number"] ?? "") ? 45 : 15)),
  ),
  rule(`half[ -](?:an? )?(?<unit>hour|day|year|century|decade|minute|month)`, (g) => {
    const unit = unitOf(g["unit"] ?? "");
    return unit === undefined ? null : reading(duration(unit, 0.5));
  }),
  rule(
    "(?<unit>day|week|month|year|hour|decade|century|decades|years|months|weeks|days|hours|centuries)[ -]?(?:long|old)",
    (g, { words }) => {
      const unit = unitOf(g["unit"] ?? "");
      if (unit === undefined || /s$/i.test(g["unit"] ?? "") !== /s[ -]/.test(words)) return null;
      if (/^(?:day|month|hour|year|week)[ -]?old$/i.test(words)) return null;
      return reading(duration(unit, /s$/i.test(g["unit"] ?? "") ? undefined : 1));
    },
  ),
  rule("(?<unit>seconds|minutes|hours|days|nights|weeks|months|years|decades|centuries)", (g, { before, after }) => {
    const unit = unitOf(g["unit"] ?? "");
    if (
      unit === undefined ||
      /\b(?:opening|early|war|school|dog|fiscal|light|election|teenage|holy|working|business|trading) $/i.test(before)
    )
      return null;
    const placed =
      UNITS_FOR_LENGTH.test(before) ||
      /^ (?:before|after|of|long|to come|away|into|on end)\b/.test(after) ||
      (/(?:^|[.!?”"]\s|\n)$/.test(before) && /^ (?:of|after|before)\b/.test(after));
    return placed ? reading(duration(unit, undefined)) : null;
  }),
  rule(
    `(?:${TIMES} )?(?:every|each)(?: (?:single|and every))? (?<n>other |${NUMBER} |few )?(?<unit>${UNIT}|morning|afternoon|evening)`,
    (g) => {
      const part = clockOfPart(g["unit"]);
      if (part && !/^(?:night)s?$/i.test(g["unit"] ?? "")) return reading({ kind: "set", value: `XXXX-XX-XX${part}` });
      const unit = unitOf(g["unit"] ?? "");
      if (unit === undefined) return null;
      const n = /other/i.test(g["n"] ?? "") ? 2 : g["n"] ? numberOf(g["n"]) : 1;
      return reading({ kind: "set", value: n === undefined ? `PX${UNIT_CODES[unit]}` : `P${code(unit, n)}` });
    },
  ),
  rule(`(?:every|each) (?:other )?(?<wd>${WEEKDAY_FULL})(?: (?<part>${DAY_PART}))?`, (g) =>
    reading({ kind: "set", value: `XXXX-WXX-${weekdayOfWord(g["wd"] ?? "")}${clockOfPart(g["part"]) ?? ""}` }),
  ),
  rule(`(?<wd>${WEEKDAY_FULL})s(?: (?<part>mornings|afternoons|evenings|nights))?`, (g) =>
    reading({ kind: "set", value: `XXXX-WXX-${weekdayOfWord(g["wd"] ?? "")}` }),
  ),
  rule(`(?:every|each) (?<month>${MONTH})`, (g) =>
    reading({ kind: "set", value: `XXXX-${String(monthOf(g["month"] ?? "")).padStart(2, "0")}` }),
  ),
  rule(`(?:every|each) (?<season>${SEASON})`, (g) => reading({ kind: "set", value: `XXXX-${SEASONS[(g["season"] ?? "").toLowerCase()]}` })),
  rule(`(?:${TIMES} )?(?:a|an|per) (?<unit>second|minute|hour|day|night|week|month|quarter|year|decade)`, (g, { words, before }) => {
    const unit = unitOf(g["unit"] ?? "");
    const rate = /^per/i.test(words) || !/^an? /i.test(words) || isRate(before);
    return unit === undefined || !rate ? null : reading({ kind: "set", value: `P${code(unit, 1)}` });
  }),
  rule(
    "(?<w>hourly|daily|nightly|weekly|fortnightly|biweekly|monthly|bimonthly|quarterly|yearly|annually|annual|biennial|semiannual|biannual)",
    (g, { before, after }) => {
      const word = (g["w"] ?? "").toLowerCase();
      const value =
        {
          hourly: "PT1H",
          daily: "P1D",
          nightly: "P1D",
          weekly: "P1W",
          fortnightly: "P2W",
          biweekly: "P2W",
          monthly: "P1M",
          bimonthly: "P2M",
          quarterly: "P3M",
          biennial: "P2Y",
          semiannual: "P6M",
          biannual: "P6M",
        }[word] ?? "P1Y";
      // "The Daily Mail", "Business Weekly": names.
      if (/^[A-Z]/.test(g["w"] ?? "") && (/^ [A-Z]/.test(after) || /[A-Z]\w+ $/.test(before))) return null;
      return reading({ kind: "set", value });
    },
  ),
];

/** "12 and 18 months", "three to five days": two lengths with one unit. */
export const LENGTH_SPLITS: readonly SplitRule[] = [
  splitRule(
    `(?<a>(?<n1>${NUMBER})) (?:and|to|or) (?<b>(?<n2>${NUMBER})(?: |-)(?<unit>${UNIT})(?:[ -]old)?)(?! (?:ago|later|earlier|before|after))`,
    (g) => {
      const unit = unitOf(g["unit"] ?? "");
      const [n1, n2] = [numberOf(g["n1"] ?? ""), numberOf(g["n2"] ?? "")];
      if (unit === undefined || n1 === undefined || n2 === undefined || n1 >= n2 || unit === "quarter") return null;
      return { a: reading(duration(unit, n1)), b: reading(duration(unit, n2)) };
    },
  ),
];

const ref = (value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF"): TimeMeaning => ({ kind: "reference", value });

/** Past, present and future without a date. */
export const REFERENCE_RULES: readonly TimeRule[] = [
  rule("(?:right |until |till |by |for |even )?(?<now>now)", (_, { before, after }) =>
    /\b(?:every|just) $/i.test(before) || /^ and (?:then|again)\b/.test(after) ? null : reading(ref("PRESENT_REF")),
  ),
  rule(
    "(?:currently|nowadays|presently|at present|at the moment|for the time being|the time being|present-day|to this day|the present)",
    (_, { after }) => (/^ (?:value|invention|king)/.test(after) ? null : reading(ref("PRESENT_REF"))),
  ),
  rule("current", (_, { before, after }) =>
    /\b(?:electric|electrical|ocean|alternating|direct) $/i.test(before) || /^ (?:account|affairs)/.test(after) || !/^ [a-z\d]/i.test(after)
      ? null
      : reading(ref("PRESENT_REF")),
  ),
  rule("at (?:the|that) time(?! being)", (_, { before, after }) =>
    /^ of\b/.test(after) || /\bsame $/.test(before) ? null : reading(ref("PAST_REF")),
  ),
  rule("(?:more )?recently|in recent times|the recent past|the other day", () => reading(ref("PAST_REF"))),
  rule("the past", (_, { after }) =>
    /^(?:$|[.,;:!?)”"'’]| (?:and|but|to|has|have|was|is|that|in|with|it|he|she|they|we)\b|[^ ])/.test(after)
      ? reading(ref("PAST_REF"))
      : null,
  ),
  rule("(?:the )?(?:near |immediate |foreseeable |distant |very near )?future", (_, { words, before, after }) =>
    !/^ [A-Z]/.test(after) && (/^the /i.test(words) || /\b(?:in|for|any|in the) $/i.test(before) || /^ [a-z]/.test(after))
      ? reading(ref("FUTURE_REF"))
      : null,
  ),
  rule("earlier", (_, { before, after }) => {
    const comparative =
      /^ (?:than|in|on|this|that|today|the|last|version|and)\b/.test(after) ||
      /\b(?:\d|ago|years?|days?|months?|weeks?|hours?|minutes?|much|no|even|any) $/i.test(before);
    return comparative ? null : reading(ref("PAST_REF"));
  }),
  rule("someday|one day soon|sooner or later", () => reading(ref("FUTURE_REF"))),
];

/** "two days before Christmas", "the day after July 4": a calendar date moved. The date is read by the caller. */
export const BEFORE_DATE = new RegExp(
  `(?:(?<number>${NUMBER})|(?<one>the|an?)) (?<unit>days?|weeks?|months?|years?) (?<word>before|after|prior to) (?:the )?(?=[A-Z\\d])`,
  "iy",
);
