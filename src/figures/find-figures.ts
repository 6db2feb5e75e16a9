import type { Bound, Document, Figure, Span, Timex } from "../core/index.js";
import { resolveTimes } from "../language/index.js";
import { type Amount, amountsOf } from "./amounts.js";
import { boundOf } from "./bounds.js";
import { countedBy } from "./counted.js";
import { findNumbers } from "./numbers.js";
import { subjectOf } from "./subject.js";

const LABEL =
  /\b(?:article|articles|resolution|flight|no\.|nos\.|number|chapter|section|sections|page|pages|room|route|highway|interstate|channel|level|phase|stage|version|type|category|grade|class|line|act|rule|amendment|paragraph|table|boeing|airbus|apollo|soyuz|iphone|windows|group of|top|round|game|week|day|unit|district|ward|precinct|school|psalm|verse|gate|terminal|platform|area|sector|zone|bus|train|kings?|world war|super bowl|formula|big|figure|part|volume|vol\.|season|episode|title|order|case|directive|protocol|pier|building|block|apartment|apt\.|suite|lane|exit|junction|studio|studios|model|series|mark|mk|ps|xbox|section|under-|aged?|code|dial|call|text) $/i;

/** Code of an airline or a train before its number ("Flight LW 221"). */
const CARRIER = /\b(?:[Ff]lights?|[Tt]rains?) [A-Z][A-Z\d]{1,2} $/;

const CHANGE =
  /\b(?:rose|rises?|rising|risen|fell|falls?|falling|fallen|grew|grown|grow|increas\w+|decreas\w+|cut|cuts|cutting|drop\w*|up|down|rais\w+|climb\w*|jump\w*|went|gone|reduc\w+|lower\w*|surg\w+|slid|slipp\w+|declin\w+|expand\w*|shr[aiu]nk|swell\w*|swollen|soar\w*|plung\w+|widen\w*|doubl\w+|tripl\w+)\b[^.;]{0,60}$/i;

const SCORE =
  /\b(?:won|win|wins|beat|beats|lost|lose|defeat(?:ed)?|victory|score[ds]?|draw|drew|voted?|lead|led|ruled|by a|by)[^.;]{0,24}$/i;

/**
 * Finds quantities: counts, money (ISO 4217), percentages and points, measures and lengths of time, ranges and bounds,
 * with the words that say what is counted. Dates, times of day, ordinals, labels ("Article 5") and pronouns are none.
 * Fractions of something are shares: "two thirds of voters" is 66.67 percent. Fills `figures`.
 *
 * @example
 * findFigures(document).figures // [{value: 35, unit: "minute", of: "teleconference", bound: "exact", ...}]
 */
export function findFigures(document: Document): Document {
  const { text } = document;
  const times = document.steps.some((step) => step.name === "times") ? document.times : resolveTimes(document).times;
  const amounts = amountsOf(text, findNumbers(text));
  const figures: Figure[] = [];
  let time = 0;
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i];
    if (!amount) continue;
    while (time < times.length && (times[time]?.end ?? 0) <= amount.start) time++;
    if (!isQuantity(text, amount, times[time])) continue;
    const next = amounts[i + 1];
    const range = next ? rangeOf(text, amount, next) : null;
    if (range && next) {
      const money = amount.money && next.unit === "";
      figures.push(figureOf(document, { ...next, start: amount.start, ...(money ? { unit: amount.unit, money } : {}) }, range));
      i++;
      continue;
    }
    figures.push(figureOf(document, amount, null));
  }
  return {
    ...document,
    figures: inOrder([...figures, ...wholesOf(document)]),
    steps: [...document.steps, { name: "figures", version: "1" }],
  };
}

/** Whether an amount measures or counts something here. */
function isQuantity(text: string, amount: Amount, time: Timex | undefined): boolean {
  const { number } = amount;
  const inTime = time !== undefined && time.start < amount.end && time.end > amount.start;
  if (inTime && (time.type !== "DURATION" || amount.money)) return time.type === "SET" && number.start < time.start;
  if (amount.unit !== "")
    return !(number.fraction && number.form === "digits" && /^\d+\/\d+$/.test(text.slice(number.start, number.end)) && amount.unit === "");
  const before = text.slice(Math.max(0, number.start - 24), number.start);
  const after = text.slice(number.end, number.end + 24);
  if (number.form === "digits") {
    if (/[#/:§@]\s?$/.test(before) || /^[:/]\d|^\.\d/.test(after) || /^[A-Za-z_]/.test(after)) return false;
    // "3-2" is a score, "9-11" without a noun a code.
    if (/^[-–]\d{1,3}(?![\d,]|\.\d|[ -]?(?:percent|%|million|billion|[a-z]+s\b))/.test(after) || /\d[-–]$/.test(before)) return false;
    if (/[A-Za-z]-$/.test(before) || LABEL.test(before) || CARRIER.test(before)) return false;
    if (/^-(?!odd|plus|strong|member|seat|person|point|fold|way|page|storey|story|room|bed|ton|nation|year)[A-Z]/.test(after)) return false;
    // "Boeing 737", "Apollo 11": a number at the end of a name.
    if (/[^.!?”"\n\s] [A-Z][A-Za-z]+ $/.test(before) && !/^ [a-z]/.test(after) && !text.slice(number.start, number.end).includes(","))
      return false;
  } else {
    const words = text.slice(number.start, number.end).toLowerCase();
    if (
      /^one$/.test(words) &&
      !/^ (?:person|man|woman|child|soldier|officer|policeman|civilian|student|worker|journalist|protester|missile|death|killed|dead|injured|wounded|missing|other)\b/.test(
        after,
      )
    )
      return false;
    if (
      /\b(?:the|these|those|both|other|its|his|her|their|our|any|all|last|first|next|past) $/i.test(before) &&
      number.value <= 10 &&
      !/^ (?:dead|killed|injured|wounded)/.test(after) &&
      !number.fraction
    )
      return false;
    if (LABEL.test(before) && !/\b(?:top|big|call|text|week|day|case|school|order|level|part|model|series|line|act|aged) $/i.test(before))
      return false;
    if (/^[- ](?:time|way|sided|on|fold|another|of them)\b/.test(after) && number.value <= 10) return false;
  }
  if (number.fraction)
    return /^(?: of|,? of| the| its| their| his)\b/.test(after) || (/^[- ](?:majority|share|stake)/.test(after) && number.form === "words");
  return true;
}

/** The two ends of "30 to 40", "between 5 and 10 percent", "$3-4 million"; null where they are two figures. */
function rangeOf(text: string, a: Amount, b: Amount): readonly [number, number] | null {
  const gap = text.slice(a.end, b.start);
  const before = text.slice(Math.max(0, a.start - 80), a.start);
  const between = /\bbetween (?:about |around )?$/i.test(before);
  if (!(/^ ?(?:to|[-–—]|or) ?$/.test(gap) || (between && /^ and $/.test(gap)))) return null;
  if (a.unit !== "" && a.unit !== b.unit && !(a.money && b.unit === "" && b.number.form === "digits")) return null;
  if (b.money && !a.money && a.unit !== "") return null;
  if (/\bfrom (?:about |around )?$/i.test(before) && CHANGE.test(before)) return null;
  if (/[-–]/.test(gap) && b.unit === "" && SCORE.test(before)) return null;
  if (/ or /.test(gap) && a.number.form !== b.number.form) return null;
  // "$30 to $40 million", "5-10 thousand": the scale holds for both.
  const low = a.scale === 1 && b.scale > 1 && a.value < b.value / b.scale && a.value < 1000 ? a.value * b.scale : a.value;
  return low < b.value && !a.number.vague && !b.number.vague ? [low, b.value] : null;
}

function figureOf(document: Document, amount: Amount, range: readonly [number, number] | null): Figure {
  const { text } = document;
  const bounded = boundOf(text, amount.start, amount.end);
  const counted = countedBy(document, amount, bounded.before);
  const share = amount.number.fraction && amount.unit === "";
  const unit = share
    ? "percent"
    : isMagnitude(text, amount)
      ? "magnitude"
      : amount.unit !== ""
        ? amount.unit
        : counted.person
          ? "person"
          : "";
  const value = share ? rounded(amount.value * 100, 2) : rounded(amount.value, 9);
  const bound: Bound = range ? "range" : bounded.bound !== "exact" ? bounded.bound : amount.number.vague ? "atLeast" : bounded.bound;
  const of = counted.of !== "" ? counted.of : subjectOf(document, amount);
  const evidence: Span = { start: amount.start - bounded.before, end: Math.max(counted.end, amount.end + bounded.after) };
  return {
    start: amount.start,
    end: amount.end,
    ...(range ? { range } : { value }),
    unit,
    of,
    bound,
    evidence: [evidence],
    ...(isRhetorical(text, amount, value, unit) ? { rhetorical: true } : {}),
  };
}

const isMagnitude = (text: string, amount: Amount): boolean =>
  amount.unit === "" &&
  (/\bmagnitude[- ](?:of |about )?$/i.test(text.slice(Math.max(0, amount.start - 18), amount.start)) ||
    /^[- ]magnitude\b/.test(text.slice(amount.end, amount.end + 11)));

const rounded = (value: number, digits: number): number => Number(Number(value.toPrecision(12)).toFixed(digits));

/** "100 percent support", "a thousand apologies": no measure. */
function isRhetorical(text: string, amount: Amount, value: number, unit: string): boolean {
  const after = text.slice(amount.end, amount.end + 30);
  if (unit === "percent" && (value === 100 || value === 110 || value === 150 || value === 200 || value === 1000)) {
    return /^ (?:support|supportive|sure|certain|behind|committed|commitment|confident|right|wrong|correct|true|effort|agree|agreement|backing|loyal|loyalty|convinced|with|ready|opposed|against|safe|clear|honest|serious|focused|in favou?r|for|on board|satisfied|happy|responsible|accurate|false|untrue|confidence|certainty|trust)\b/i.test(
      after,
    );
  }
  return (
    unit === "" &&
    value >= 1000 &&
    /^ (?:times|apologies|thanks|reasons|words|miles away|percent|questions|excuses)\b/.test(after) &&
    amount.number.form === "words" &&
    /\ba $/i.test(
      `${text.slice(Math.max(0, amount.start - 2), amount.start)}${/^a /i.test(text.slice(amount.start, amount.end)) ? "a " : ""}`,
    )
  );
}

const WHOLE =
  /(?<![A-Za-z])(?<lead>effectively|virtually|nearly|almost|practically|essentially) (?<all>all|every)(?<of> of)?(?= (?!the time|day|night|year|week|month|other|along|but))/gi;

/** "effectively all of its oil imports": a share of about 100 percent. */
function wholesOf(document: Document): readonly Figure[] {
  const { text } = document;
  return [...text.matchAll(WHOLE)].flatMap((match) => {
    const all = match.groups?.["all"] ?? "";
    const start = match.index + match[0].length - all.length - (match.groups?.["of"]?.length ?? 0);
    const end = start + all.length;
    const amount: Amount = {
      start,
      end,
      value: 100,
      unit: "percent",
      money: false,
      scale: 1,
      adjectival: false,
      number: { start, end, value: 100, form: "words", ordinal: false, fraction: false, vague: false },
    };
    const counted = countedBy(document, amount, match[0].length - all.length);
    if (counted.of === "") return [];
    return [
      {
        start: match.index,
        end,
        value: 100,
        unit: "percent",
        of: counted.of,
        bound: "about" as const,
        evidence: [{ start: match.index, end: counted.end }],
      },
    ];
  });
}

/** Figures in text order; of two that overlap the first stays. */
function inOrder(figures: readonly Figure[]): readonly Figure[] {
  const out: Figure[] = [];
  for (const figure of [...figures].sort((a, b) => a.start - b.start))
    if (figure.start >= (out[out.length - 1]?.end ?? 0)) out.push(figure);
  return out;
}
