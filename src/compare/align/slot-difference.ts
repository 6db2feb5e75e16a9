import type { Span } from "../../core/index.js";
import { countryByCode } from "../../knowledge/index.js";
import { answerOneQuestion } from "../pair/match-numbers.js";
import { numberMentions } from "../pair/number-mentions.js";
import type { AccountView } from "../read/account-view.js";
import { likeness } from "../read/bag.js";
import type { FactCandidate, FigureSlot, PlaceSlot, TimeSlot } from "../read/fact-candidate.js";
import { isAcronymOf, sidesMeet } from "../read/parties.js";
import { compareTimes } from "../time/compare-times.js";
import { timeRange } from "../time/time-range.js";
import { areOpposites } from "../words/related-words.js";
import { daysApart, otherAsOf } from "./as-of.js";
import { compareQuantities } from "./compare-quantities.js";
import { isSureTelling, otherPeople } from "./sure-clash.js";

/** How one slot of a fact stands in two accounts. `none`: the same, or one is silent. */
export type SlotRelation = "none" | "finer" | "zones" | "rounding" | "update" | "scope" | "conflict";

export type Slot = "number" | "date" | "time" | "place" | "actor" | "polarity" | "attribute";

/** A difference in one slot with the words that show it. */
export interface SlotDifference {
  readonly slot: Slot;
  readonly relation: SlotRelation;
  readonly a: Span | null;
  readonly b: Span | null;
  readonly why: string;
}

const difference = (slot: Slot, relation: SlotRelation, a: Span | null, b: Span | null, why: string): SlotDifference => ({
  slot,
  relation,
  a,
  b,
  why,
});

/** Days counted from a day told before, which is easily read wrongly. */
const COUNTED_ON =
  /\b(?:the (?:previous|following|next|same) (?:day|night|morning|evening)|(?:the|a) day (?:before|earlier|later|after)|that (?:day|night))\b/i;

/** Two days one after the other. */
function neighbours(a: string, b: string): boolean {
  const [x, y] = [timeRange(a), timeRange(b)];
  return x !== null && y !== null && Math.max(x.from - y.to, y.from - x.to) <= 0;
}

/** "overnight Thursday" may be the night to Thursday or that to Friday. */
function withinADay(a: string, b: string): boolean {
  const [x, y] = [timeRange(a), timeRange(b)];
  return x !== null && y !== null && Math.max(x.from - y.to, y.from - x.to) <= 1440;
}

/** Deeds of other parties have days and places of their own. */
const otherParties = (a: FactCandidate, b: FactCandidate): boolean =>
  (a.who.length > 0 && b.who.length > 0 && !sidesMeet(a.who, b.who)) || otherPeople(a, b);

/** Likeness of what two facts say beyond their predicates from which they are one deed, whatever it is called. */
const ONE_DEED = 0.4;

/** The same of two plans, which one story has few of. */
const ONE_PLAN = 0.25;

/**
 * Whether two lined-up facts surely tell one deed: by one identity, predicate or act below it, or in mostly the same words.
 * What lines up by its names alone ("was arrested on Saturday", "appeared in court on Monday") is often two.
 */
export function isOneDeed(a: FactCandidate, b: FactCandidate): boolean {
  if ((a.identity !== undefined && a.identity === b.identity) || (a.rule.startsWith("order-") && b.rule.startsWith("order-"))) return true;
  // An agreement, an appeal, a plan of the same parties needs no more.
  if (a.kind === b.kind && a.kind !== "event" && a.kind !== "detail" && a.kind !== "statement" && sidesMeet(a.who, b.who)) return true;
  if (a.modality === "planned" && b.modality === "planned" && likeness(a.bag, b.bag) >= ONE_PLAN) return true;
  const acts = (fact: FactCandidate): readonly string[] => [fact.predicate, ...(fact.deed === undefined ? [] : [fact.deed])];
  return acts(a).some((act) => acts(b).includes(act)) || areOpposites(a.what, b.what) || likeness(a.content, b.content) >= ONE_DEED;
}

/** "this morning" of two accounts: what the words are reckoned from differs, not what they say. */
const sameWords = (left: string, right: string): boolean =>
  left.toLowerCase() === right.toLowerCase() || (DEICTIC.test(left) && DEICTIC.test(right));

const DEICTIC = /^(?:today|tonight|this (?:morning|afternoon|evening|week|month|year)|earlier today|now)\b/i;

/** A clock or part of a day that names no day itself, so that its day is read from the text around. */
const bareClock = (words: string, iso: string): boolean => iso.includes("T") && !NAMES_DAY.test(words);

const NAMES_DAY =
  /\d{4}|\d(?:st|nd|rd|th)\b|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)days?|to(?:night|morrow)|days?|weeks?|eve|(?:jan|febr)uary|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\b|march|april|may|june|july|august|(?:sept|nov|dec)ember|october)/i;

/** "at 6:42 a.m." and "6.42 a.m. on Sunday": one clock, whatever day the words around the bare one give it. */
function sameClock(a: TimeSlot, left: string, b: TimeSlot, right: string): boolean {
  if (!bareClock(left, a.iso) && !bareClock(right, b.iso)) return false;
  return b.iso.includes("T") && a.iso.includes("T") && compareTimes({ ...a, iso: onDayOf(a.iso, b.iso) }, b) !== "apart";
}

/** The clock of one time on the day of another. */
const onDayOf = (clock: string, day: string): string => day.slice(0, day.indexOf("T")) + clock.slice(clock.indexOf("T"));

/** "October", "28 October": one month whose year no account states. */
function oneMonth(left: string, right: string, a: string, b: string): boolean {
  return (
    a.slice(5, 7) === b.slice(5, 7) &&
    a.slice(0, 4) !== b.slice(0, 4) &&
    !/\d{4}/.test(left) &&
    !/\d{4}/.test(right) &&
    a.length < 8 !== b.length < 8
  );
}

/** Difference in when, null where one account gives no time of its own. */
export function timeDifference(a: FactCandidate, b: FactCandidate, va: AccountView, vb: AccountView): SlotDifference | null {
  if (!a.when || !b.when || a.when.inherited || b.when.inherited || otherParties(a, b)) return null;
  const left = va.words(a.when);
  const right = vb.words(b.when);
  const slot: Slot = /T/.test(a.when.iso) && /T/.test(b.when.iso) ? "time" : "date";
  const values = `${left} (${a.when.iso}) and ${right} (${b.when.iso})`;
  switch (compareTimes(a.when, b.when)) {
    case "equal":
    case "open":
      return difference(slot, "none", a.when, b.when, "");
    case "finer":
      return difference(slot, "finer", a.when, b.when, `one time is finer: ${values}`);
    case "overlap":
      return difference(slot, "finer", a.when, b.when, `the times overlap: ${values}`);
    case "zones":
      return difference(
        slot,
        "zones",
        a.when,
        b.when,
        `compatible once time zones are applied: ${values}, clocks ${a.when.tz ?? "unknown"} and ${b.when.tz ?? "unknown"}`,
      );
    case "apart":
      if (sameClock(a.when, left, b.when, right)) return difference(slot, "none", a.when, b.when, "");
      if (sameWords(left, right) || oneMonth(left, right, a.when.iso, b.when.iso) || !isOneDeed(a, b) || !isSureTelling(a, b)) return null;
      if (otherSpan(a, b) || namesTime(va, a, b.when.iso) || namesTime(vb, b, a.when.iso) || ages(a.when.iso, b.when.iso)) return null;
      if ((NIGHT.test(left) || NIGHT.test(right)) && withinADay(a.when.iso, b.when.iso))
        return difference(slot, "finer", a.when, b.when, `a night reaches into the next day: ${values}`);
      if ((COUNTED_ON.test(left) || COUNTED_ON.test(right)) && neighbours(a.when.iso, b.when.iso))
        return difference(slot, "finer", a.when, b.when, `a day counted from another day: ${values}`);
      return daysApart(va, vb) > 2
        ? difference(slot, "update", a.when, b.when, `two days, told ${daysApart(va, vb)} days apart: maybe two happenings: ${values}`)
        : difference(slot, "conflict", a.when, b.when, `the times exclude each other: ${values}`);
  }
}

/** A figure of a whole year, and of a day: what is told of a sum is not when it was. */
function otherSpan(a: FactCandidate, b: FactCandidate): boolean {
  if (a.kind !== "figure" || b.kind !== "figure" || !a.when || !b.when) return false;
  return /^\d{4}$/.test(a.when.iso) !== /^\d{4}$/.test(b.when.iso);
}

const NIGHT = /\b(?:over)?night\b/i;

/** Centuries apart: one is no time but a number. */
function ages(a: string, b: string): boolean {
  const [x, y] = [a, b].map((iso) => Number(/^\d{4}/.exec(iso)?.[0] ?? Number.NaN));
  return Math.abs((x ?? 0) - (y ?? 0)) > 200;
}

const sentenceAround = (view: AccountView, { main }: FactCandidate): Span => {
  const sentence = view.document.sentences.find(({ start, end }) => start <= main.start && main.start < end) ?? main;
  return { start: sentence.start, end: Math.max(sentence.end, main.end) };
};

/** The sentence of a telling gives the other's time too ("won in *2005* for hosting the *2004* show"): of which, is not sure. */
function namesTime(view: AccountView, fact: FactCandidate, iso: string): boolean {
  const { start, end } = sentenceAround(view, fact);
  return view.document.times.some((time) => start <= time.start && time.end <= end && time.value === iso);
}

/** Buildings and roads, which stand in a town or pass it. */
const SITE =
  /\b(?:center|centre|clinic|hospital|school|court|courthouse|airport|station|stadium|hotel|camp|university|interstate|route|highway|motorway|road|street|avenue|building|house)\b/i;

const otherLevel = (a: PlaceSlot, b: PlaceSlot): boolean => SITE.test(a.name) !== SITE.test(b.name);

/** Whether a place is where something goes, whence it comes, or where it is: "lived in X" and "moved to Y" are no contradiction. */
function wayOf(view: AccountView, { where }: FactCandidate): "to" | "from" | "at" {
  const before = where ? view.document.text.slice(Math.max(0, where.start - 12), where.start) : "";
  return /\b(?:to|into|towards?) (?:the )?$/i.test(before) ? "to" : /\bfrom (?:the )?$/i.test(before) ? "from" : "at";
}

/** The sentence of a telling names the other's place too ("the Hill quarter of *Orsa*"): one may lie in the other. */
function names(view: AccountView, fact: FactCandidate, place: PlaceSlot): boolean {
  const words = view.words(sentenceAround(view, fact)).toLowerCase();
  return words.includes((place.name.split(",")[0] ?? place.name).toLowerCase());
}

/** Difference in where. */
export function placeDifference(a: FactCandidate, b: FactCandidate, va?: AccountView, vb?: AccountView): SlotDifference | null {
  if (!a.where || !b.where || otherParties(a, b)) return null;
  const values = `${a.where.name} and ${b.where.name}`;
  const one = namesOf(a.where);
  const two = namesOf(b.where);
  if (one[0] === two[0])
    return difference(
      "place",
      one.length === two.length ? "none" : "finer",
      a.where,
      b.where,
      one.length === two.length ? "" : `one place is more precise: ${values}`,
    );
  if (one.some((name) => two.includes(name)))
    return difference("place", "finer", a.where, b.where, `one place lies in the other: ${values}`);
  const country = (place: PlaceSlot): string | undefined =>
    place.country !== undefined && place.within.length === 0 ? place.country : undefined;
  if (isWholeCountry(a.where) !== isWholeCountry(b.where) && country(a.where) !== undefined && a.where.country === b.where.country) {
    return difference("place", "finer", a.where, b.where, `one place lies in the other: ${values}`);
  }
  if (one.some((x) => two.some((y) => x.includes(y) || y.includes(x))))
    return difference("place", "finer", a.where, b.where, `one place is more precise: ${values}`);
  if (va && vb && otherAsOf(a, b, va, vb))
    return difference(
      "place",
      "update",
      a.where,
      b.where,
      `two places, told ${daysApart(va, vb)} days apart: maybe two happenings: ${values}`,
    );
  if (
    va &&
    vb &&
    (!isOneDeed(a, b) ||
      !isSureTelling(a, b) ||
      wayOf(va, a) !== wayOf(vb, b) ||
      otherLevel(a.where, b.where) ||
      names(va, a, b.where) ||
      names(vb, b, a.where))
  )
    return null;
  return difference("place", "conflict", a.where, b.where, `the places exclude each other: ${values}`);
}

const namesOf = (place: PlaceSlot): readonly string[] =>
  (place.within.length > 0 ? [place.name.split(", ")[0] ?? place.name, ...place.within] : [place.name]).map((name) =>
    name.toLowerCase().replace(/^the /, ""),
  );

/** A country by its name or its letters ("U.S."). */
const isWholeCountry = ({ name, country, within }: PlaceSlot): boolean =>
  within.length === 0 &&
  country !== undefined &&
  (/^(?:\p{Lu}\.?){2,4}$/u.test(name) || countryByCode(country)?.name === name.replace(/^the /i, ""));

/** Difference in a measured figure. */
export function figureDifference(a: FigureSlot, b: FigureSlot, va: AccountView, vb: AccountView): SlotDifference {
  const values = `${va.words(a)} and ${vb.words(b)}`;
  switch (compareQuantities(a, b)) {
    case "equal":
      return difference("number", "none", a, b, "");
    case "rounding":
      return difference("number", "rounding", a, b, `the same figure, rounded or bounded: ${values}`);
    case "apart":
      return oneQuestion(a, b, va, vb)
        ? difference("number", "conflict", a, b, `the figures exclude each other: ${values}`)
        : difference("number", "scope", a, b, `two figures that count different things: ${values}`);
    case "incomparable":
      return difference("number", "none", a, b, "");
  }
}

/** Whether two figures count one thing, as far as the sentences around them tell. */
function oneQuestion(a: FigureSlot, b: FigureSlot, va: AccountView, vb: AccountView): boolean {
  const around = (view: AccountView, { start, end }: Span): Span =>
    view.document.sentences.find((sentence) => sentence.start <= start && end <= sentence.end) ?? { start, end };
  const here = [around(va, a), around(vb, b)] as const;
  const mentionIn = (view: AccountView, figure: Span, sentence: Span) =>
    numberMentions(view, () => null, sentence).find((mention) => mention.start < figure.end && figure.start < mention.end);
  const [x, y] = [mentionIn(va, a, here[0]), mentionIn(vb, b, here[1])];
  return !x || !y || answerOneQuestion(va, vb, x, y, here);
}

const ACTS = new Set<FactCandidate["kind"]>(["event", "sanction", "appeal", "agreement", "commitment", "assurance", "statement"]);

/**
 * Difference in who acts: one deed with one content told of two named sides. Deeds of other times, or with figures of
 * their own ("X got 3 % of the vote", "Y got 5 %"), are two deeds.
 */
export function actorDifference(a: FactCandidate, b: FactCandidate): SlotDifference | null {
  if (!ACTS.has(a.kind) || a.who.length === 0 || b.who.length === 0 || sidesMeet(a.who, b.who)) return null;
  if (a.figures.length > 0 || b.figures.length > 0 || likeness(a.content, b.content) < 0.35) return null;
  if (a.when && b.when && compareTimes(a.when, b.when) === "apart") return null;
  const named = (fact: FactCandidate): boolean => fact.who.every((party) => party.country !== undefined);
  if (!named(a) || !named(b)) return null;
  // One body under its full and its short name.
  if (a.who.some((x) => b.who.some((y) => isAcronymOf(x.name, y.name) || isAcronymOf(y.name, x.name)))) return null;
  const names = (fact: FactCandidate): string => fact.who.map((party) => party.name).join(", ");
  return difference("actor", "conflict", a.main, b.main, `told of different actors: ${names(a)} and ${names(b)}`);
}
