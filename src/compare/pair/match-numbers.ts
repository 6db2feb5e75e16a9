import type { Span } from "../../core/index.js";
import { compareQuantities, type QuantityRelation, unitsMeet } from "../align/compare-quantities.js";
import type { AccountView } from "../read/account-view.js";
import { lemmaAt } from "../read/bag.js";
import { headOfSpan } from "../read/slots.js";
import { areContrasting } from "../words/contrasting-words.js";
import { nearest } from "./content-words.js";
import type { NumberMention } from "./number-mentions.js";
import { isFunctionWord, wordKey } from "./word-key.js";

/** Two numbers that answer one question. */
export interface NumberMatch {
  readonly x: NumberMention;
  readonly y: NumberMention;
  readonly relation: Exclude<QuantityRelation, "incomparable">;
  /** How much of what they count and what is told of it is alike: words in common, about. */
  readonly tie: number;
  /** Words beside them say that they count over other stretches. */
  readonly otherScope: boolean;
}

/**
 * The numbers of two sentences paired by what they count, best ties first.
 *
 * @param near - the sentences are alike otherwise: the only sum, share or length in each answers one question
 */
export function matchNumbers(
  a: AccountView,
  b: AccountView,
  left: readonly NumberMention[],
  right: readonly NumberMention[],
  near = false,
): readonly NumberMatch[] {
  const options: NumberMatch[] = [];
  const group = (number: NumberMention): string =>
    [...number.scope]
      .filter((word) => GROUPS.test(word))
      .sort()
      .join(" ");
  for (const x of current(left)) {
    for (const y of current(right)) {
      const match = matched(a, b, x, y, left, right, near);
      if (match && (match.relation === "apart" || group(x) === group(y))) options.push({ ...match, otherScope: otherScope(a, b, x, y) });
    }
  }
  const agrees = (match: NumberMatch): number => Number(match.relation !== "apart");
  options.sort(
    (p, q) => q.tie + agrees(q) - (p.tie + agrees(p)) || agrees(q) - agrees(p) || p.x.start - q.x.start || p.y.start - q.y.start,
  );
  const found: NumberMatch[] = [];
  for (const option of options) {
    if (found.some((match) => match.x === option.x || match.y === option.y)) continue;
    // Beside a number of the kind on which both agree, another needs a tie of its own.
    const agreed = found.some((match) => match.relation !== "apart" && unitsMeet(match.x.unit, option.x.unit));
    if (option.relation === "apart" && agreed && option.tie < 1.5) continue;
    found.push(option);
  }
  return found;
}

/** Part of a people that a figure is about. */
const GROUPS = /^(?:man|men|woman|women|male|female|child|adult)$/;

/** Without the outdated values that stand beside a newer one. */
const current = (numbers: readonly NumberMention[]): readonly NumberMention[] =>
  numbers.filter(
    (x) => !x.superseded || !numbers.some((y) => !y.superseded && (unitsMeet(x.unit, y.unit) || y.unit === "" || x.unit === "")),
  );

const isMeasure = (unit: string): boolean =>
  unit !== "" &&
  unit !== "person" &&
  unit !== "percent" &&
  unit !== "year" &&
  unit !== "age" &&
  !/^(?:yard|foot|feet|metre|meter|m|km|kilometre|kilometer|mile|kg|acre|hectare)$/.test(unit) &&
  !/^[A-Z]{3}$/.test(unit);

const isUnit = (unit: string): boolean => unit !== "" && unit !== "person" && unit !== "age";

const onlyOne = (numbers: readonly NumberMention[], number: NumberMention): boolean =>
  numbers.filter((other) => unitsMeet(other.unit, number.unit)).length === 1;

/** "13 miles east of Cloverdale", "two miles from the camp" */
const DISTANCE =
  /^[^,.;]{0,30}?\b(?:north|south|east|west|northeast|northwest|southeast|southwest|from|off|outside|of)\b(?: of)?(?: the)? ([^,.;]{1,40})/i;

const origin = (view: AccountView, number: Span): string | undefined =>
  DISTANCE.exec(view.document.text.slice(number.end, number.end + 90))?.[1]?.toLowerCase();

const isDistance = (view: AccountView, number: Span): boolean => /\p{L}/u.test(origin(view, number) ?? "");

/** Both are reckoned from places that share a word. */
const oneOrigin = (a: AccountView, x: Span, b: AccountView, y: Span): boolean => {
  const words = (view: AccountView, number: Span): readonly string[] =>
    (origin(view, number) ?? "").split(/[^\p{L}\p{N}]+/u).filter((w) => w.length > 2);
  const theirs = words(b, y);
  return words(a, x).some((word) => theirs.includes(word));
};

function matched(
  a: AccountView,
  b: AccountView,
  x: NumberMention,
  y: NumberMention,
  left: readonly NumberMention[],
  right: readonly NumberMention[],
  near: boolean,
): Omit<NumberMatch, "otherScope"> | null {
  if (!unitsMeet(x.unit, y.unit) && x.unit !== "" && y.unit !== "") return null;
  const relation =
    addsUp(x, y, right) || addsUp(y, x, left)
      ? "rounding"
      : farApart(x, y)
        ? "apart"
        : compareQuantities({ ...x, unit: x.unit || y.unit }, { ...y, unit: y.unit || x.unit });
  if (relation === "incomparable") return null;
  const named = sharesName(x, y);
  if (x.unit === "age" && y.unit === "age" && x.names.size > 0 && y.names.size > 0 && !onePerson(x, y)) return null;
  // Of several shares or sums each has its own place or owner.
  const listed = !onlyOne(left, x) || !onlyOne(right, y);
  if (listed && !named && x.names.size > 0 && y.names.size > 0 && isUnit(x.unit) && relation === "apart") return null;
  // A bare number may leave out a person or a scale, no other unit.
  if (
    relation === "apart" &&
    x.unit !== y.unit &&
    (x.unit === "" || y.unit === "") &&
    !/^(?:person|magnitude|degree|point)$/.test(x.unit + y.unit) &&
    !(x.unit + y.unit === "percent" && Math.max(x.value ?? 1, y.value ?? 1) < 1)
  )
    return null;
  const states = x.state !== undefined && y.state !== undefined;
  if (states && x.state !== y.state) return null;
  if (relation === "apart" && otherThing(x, y)) return null;
  const lone = near && isUnit(x.unit) && isUnit(y.unit) && onlyOne(left, x) && onlyOne(right, y);
  if (relation === "apart" && !lone && x.unit !== "storey" && x.measure !== "" && y.measure !== "" && x.measure !== y.measure) return null;
  const tie =
    Math.max(tieOf(x, y), tieOf(y, x)) +
    (states ? 1 : x.unit === "person" && y.unit === "person" ? 0.5 : 0) +
    (x.unit === "age" && y.unit === "age" && named ? 1 : 0) +
    (x.measure !== "" && x.measure === y.measure ? 0.5 : 0) +
    (named ? 0.3 : 0);
  // "Twelve of the injured": which of them, only what is told of them says.
  if (relation === "apart" && (x.partitive || y.partitive) && !x.acts.some((act) => nearest(act, y.acts) >= 0.5)) return null;
  // "Three of the soldiers": some of those that the other counts.
  if (relation === "apart" && x.partitive !== y.partitive && (x.value ?? 0) < (y.value ?? 0) === x.partitive) return null;
  // Distances from two places.
  if (relation === "apart" && unitsMeet(x.unit, "mile") && isDistance(a, x) && isDistance(b, y) && !oneOrigin(a, x, b, y)) return null;
  // The only magnitude or depth in each needs no further tie; lengths of time are of many things.
  const alone =
    isMeasure(x.unit) &&
    isMeasure(y.unit) &&
    onlyOne(left, x) &&
    onlyOne(right, y) &&
    (!unitsMeet(x.unit, "minute") || tie >= 0.5 || x.acts.some((act) => nearest(act, y.acts) >= 0.5));
  if (relation === "apart" && !alone && !lone && tie < 1) return null;
  return { x, y, relation, tie: alone ? Math.max(1, tie) : tie };
}

/** Plain or rounded values of one unit that no rounding brings together ("about 20 miles", "about 26 miles"). */
const farApart = (x: NumberMention, y: NumberMention): boolean => {
  const near = (number: NumberMention): boolean => number.bound === "exact" || number.bound === "about";
  if (!near(x) || !near(y) || x.unit !== y.unit || x.unit === "minute" || x.range || y.range) return false;
  const [small, great] = [Math.min(x.value ?? 0, y.value ?? 0), Math.max(x.value ?? 0, y.value ?? 0)];
  return small > 0 && great / small > 1.2;
};

/** "Jenkin" may be "John Jenkin", "Katie Jenkin" is another. */
const onePerson = (x: NumberMention, y: NumberMention): boolean => {
  const common = [...x.names].filter((name) => y.names.has(name)).length;
  return common > 0 && (common === x.names.size || common === y.names.size);
};

const sharesName = (x: NumberMention, y: NumberMention): boolean => [...x.names].some((name) => y.names.has(name));

/** "53 people" are "48 passengers and five crew". */
const addsUp = (whole: NumberMention, part: NumberMention, others: readonly NumberMention[]): boolean =>
  others.some(
    (other) => other !== part && other.start - part.end < 40 && part.value !== undefined && part.value + (other.value ?? 0) === whole.value,
  );

/** Bare counts of things that no word brings together. */
function otherThing(x: NumberMention, y: NumberMention): boolean {
  const bare = (number: NumberMention): boolean => number.unit === "" || number.unit === "person";
  if (!bare(x) || !bare(y) || (x.unit === "person" && y.unit === "person")) return false;
  const [one, two] = [x.context[0], y.context[0]];
  return (
    one !== undefined && two !== undefined && x.state === undefined && (nearest(one, y.context) < 0.5 || nearest(two, x.context) < 0.5)
  );
}

const tieOf = (x: NumberMention, y: NumberMention): number =>
  x.context.reduce((sum, word) => sum + (word.name || word.weight < 0.5 ? 0.4 : 1) * nearest(word, y.context), 0);

/**
 * Whether two numbers of two accounts answer one question: people in one state, one measure, one stretch of time and one
 * owner; ages only of people named alike.
 *
 * @param here - the sentence of each
 */
export function answerOneQuestion(
  a: AccountView,
  b: AccountView,
  x: NumberMention,
  y: NumberMention,
  here: readonly [Span, Span],
): boolean {
  if (x.state !== undefined && y.state !== undefined && x.state !== y.state) return false;
  if (x.measure !== "" && y.measure !== "" && x.measure !== y.measure && x.unit !== "person") return false;
  if (x.unit === "age" || y.unit === "age") return [...x.names].some((name) => y.names.has(name));
  return !otherSet(x, y) && !otherOwner(a, b, x, y, here);
}

function otherScope(a: AccountView, b: AccountView, x: NumberMention, y: NumberMention): boolean {
  if (otherField(x, y)) return true;
  // Ages a year and more apart, told as many years apart.
  if (x.unit === "age" && y.unit === "age")
    return yearsBetween(a, b) >= 0.5 && Math.abs((x.value ?? 0) - (y.value ?? 0)) <= yearsBetween(a, b) + 1;
  const period = (number: NumberMention): string | undefined => [...number.scope].find((word) => word.startsWith("period:"));
  const [p, q] = [period(x), period(y)];
  if (p !== q && (p === undefined ? long(q) || onADay(a) : q === undefined ? long(p) || onADay(b) : true)) return true;
  if (otherMonths(a, x, b, y)) return true;
  // Told of places that share nothing: two counts.
  const [here, there] = [placesOf(a), placesOf(b)];
  const onePlace = (place: string): boolean =>
    [...there].some((other) => other === place || other.startsWith(`${place} `) || place.startsWith(`${other} `));
  if (here.size > 0 && there.size > 0 && ![...here].some(onePlace)) return true;
  // A province, set against the country.
  const [placed, otherPlaced] = [here.size > 0 && !isPart(a), there.size > 0 && !isPart(b)];
  if (x.scope.has("country") !== y.scope.has("country") && (x.scope.has("country") ? isPart(b) : isPart(a))) return true;
  return otherSet(x, y, placed, otherPlaced) || otherOwner(a, b, x, y) || asked(a, x) !== asked(b, y);
}

/** Named as a part of a country. */
const isPart = (view: AccountView): boolean =>
  view.document.tokens.lemma.some((lemma) => /^(?:province|district|county|region|municipality|prefecture)$/.test(lemma.toLowerCase()));

const ASKING = new Set("ask seek demand request recommend urge".split(" "));

/** What is only asked for ("the prosecutor asked for 20 years"). */
function asked(view: AccountView, number: Span): boolean {
  const { tokens } = view.document;
  for (let row = headOfSpan(view, number), steps = 0; row >= 0 && steps < 8; row = tokens.head[row] ?? -1, steps++)
    if (tokens.upos[row] === "VERB" && ASKING.has(lemmaAt(view, row))) return true;
  return false;
}

/** Told of different things of one field ("profit", "revenue"), each in one sentence only. */
const otherField = (x: NumberMention, y: NumberMention): boolean =>
  x.context.some(
    (word) =>
      !y.context.some((other) => other.key === word.key) &&
      y.context.some((other) => areContrasting(word.lemma, other.lemma) && !x.context.some((mine) => mine.key === other.key)),
  );

const yearsBetween = (a: AccountView, b: AccountView): number => {
  const [p, q] = [a, b].map((view) => Date.parse(view.document.article.published?.iso.slice(0, 10) ?? ""));
  return Number.isFinite(p) && Number.isFinite(q) ? Math.abs((p ?? 0) - (q ?? 0)) / 31_557_600_000 : 0;
};

/** Counted over months, not from one day of a happening on. */
const long = (period: string | undefined): boolean =>
  period !== undefined && /(?:year|month|season|quarter|decade)$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^\d{4}$/.test(period);

/** Figures of two months, quarters or years. */
function otherMonths(a: AccountView, x: NumberMention, b: AccountView, y: NumberMention): boolean {
  const months = (view: AccountView, number: Span): readonly string[] =>
    view.document.times.flatMap((time) => {
      const value = /^(?:\d{4}|XXXX)(?:-(?:\d\d|Q\d|H\d|S[PUM]|SU|FA|WI))?$/.exec(time.value)?.[0];
      return value === undefined || value === "XXXX" || !oneSentence(view, time, number) ? [] : [value];
    });
  const [here, there] = [months(a, x), months(b, y)];
  const meets = (m: string, n: string): boolean => {
    const [year, part] = [m.slice(0, 4), m.slice(5)];
    const [otherYear, otherPart] = [n.slice(0, 4), n.slice(5)];
    return (year === otherYear || year === "XXXX" || otherYear === "XXXX") && (part === otherPart || part === "" || otherPart === "");
  };
  return here.length > 0 && there.length > 0 && !here.some((m) => there.some((n) => meets(m, n)));
}

const oneSentence = (view: AccountView, p: Span, q: Span): boolean => {
  const of = (span: Span): number => view.document.tokens.sentence[view.rows(span)[0]] ?? -1;
  return of(p) === of(q);
};

/** Words beside one of them alone set another scope ("nationwide", "a further"). */
function otherSet(x: NumberMention, y: NumberMention, placedX = false, placedY = false): boolean {
  // "across the city" may be the town that the other names.
  const plain = (number: NumberMention, otherPlaced: boolean): readonly string[] =>
    [...number.scope].filter((word) => !word.startsWith("period:") && !(otherPlaced && /^(?:city|region|province|country)$/.test(word)));
  return plain(x, placedY).some((word) => !y.scope.has(word)) || plain(y, placedX).some((word) => !x.scope.has(word));
}

/** Counts of two owners, neither of whom the other sentence knows. */
const otherOwner = (a: AccountView, b: AccountView, x: NumberMention, y: NumberMention, here?: readonly [Span, Span]): boolean =>
  x.names.size > 0 && y.names.size > 0 && !mentioned(b, x.names, here?.[1]) && !mentioned(a, y.names, here?.[0]);

/** Places that a sentence tells of, peoples for their countries, without where its sources sit ("officials in Delhi"). */
function placesOf(view: AccountView): ReadonlySet<string> {
  const sources = view.record.statements.flatMap(({ speaker }) => (speaker ? [speaker] : []));
  const told = (span: Span): boolean => !sources.some((source) => source.start < span.start && span.end <= source.end);
  return new Set([
    ...view.document.places
      .filter(told)
      .flatMap((place) => [place.name.toLowerCase(), ...(place.country === undefined ? [] : [place.country])]),
    ...view.document.mentions.flatMap((mention) => {
      const entity = view.document.entities[mention.entity];
      if (!entity || mention.form !== "name" || !/^(?:GPE|LOC|NORP)$/.test(entity.type) || !told(mention)) return [];
      return [...(entity.type === "NORP" ? [] : [entity.name.toLowerCase()]), ...(entity.country === undefined ? [] : [entity.country])];
    }),
  ]);
}

/** The sentence tells of one day. */
const onADay = (view: AccountView): boolean => view.document.times.some((time) => /-W\w\w-\d|-\d\d-\d\d/.test(time.value));

function mentioned(view: AccountView, keys: ReadonlySet<string>, span: Span = { start: 0, end: view.document.text.length }): boolean {
  const [first, last] = view.rows(span);
  for (let row = first; row < last; row++) if (!isFunctionWord(view, row) && keys.has(wordKey(view, row))) return true;
  return false;
}
