import type { Span } from "../../core/index.js";
import type { WordVectors } from "../../language/index.js";
import type { AccountView } from "../read/account-view.js";
import { hangsOn, headOfSpan, isNegated } from "../read/slots.js";
import { opposed } from "./align-propositions.js";
import { argumentMismatches, otherNames, phraseLikeness, placeClashes, roleMeets } from "./arguments.js";
import type { ConflictSlot } from "./compare-pair.js";
import { complementClash } from "./complement-clash.js";
import { wordLikeness } from "./content-words.js";
import { fillerMismatches } from "./filler-mismatches.js";
import type { NumberMatch } from "./match-numbers.js";
import type { Proposition } from "./propositions.js";
import { compareFields, type TimeFields, timeFields } from "./time-words.js";
import { wordKey } from "./word-key.js";

/** A slot whose values in two sentences exclude each other. */
export interface Mismatch {
  readonly slot: ConflictSlot;
  readonly a: Span | null;
  readonly b: Span | null;
  readonly why: string;
  /** It shows a clash whatever else differs (one predicate, affirmed and denied). */
  readonly strong?: boolean;
  readonly otherScope?: boolean;
  /** It shows a clash only where nearly all else agrees (another name may be another name of the same). */
  readonly weak?: boolean;
}

/** All clashing slots of two sentences. */
export function mismatches(
  a: AccountView,
  b: AccountView,
  pairs: readonly (readonly [Proposition, Proposition])[],
  numbers: readonly NumberMatch[],
  propositions: readonly [readonly Proposition[], readonly Proposition[]],
  vectors: WordVectors,
): readonly Mismatch[] {
  const values = [...numberMismatches(a, b, numbers), ...timeMismatches(a, b, pairs, vectors)];
  const others = [...values, ...predicateMismatches(a, b, pairs, vectors)];
  const parties = argumentMismatches(a, b, pairs, others.length > 0, vectors);
  const things = others.length + parties.length > 0 ? null : complementClash(a, propositions[0], b, propositions[1]);
  const known = [...others, ...parties, ...(things ? [things] : [])];
  return [...known, ...(known.length === 0 ? fillerMismatches(a, b, pairs, vectors) : [])];
}

/** Clashes of days and places in clauses that tell one happening by all but their predicates: none is sure. */
export const looseMismatches = (
  a: AccountView,
  b: AccountView,
  pair: readonly [Proposition, Proposition],
  vectors: WordVectors,
): readonly Mismatch[] =>
  [...timeMismatches(a, b, [pair], vectors), ...placeClashes(a, pair[0], b, pair[1])].map((mismatch) => ({
    ...mismatch,
    weak: true,
    loose: true,
  }));

const words = (view: AccountView, span: Span): string => view.words(span).replace(/\s+/g, " ");

const numberMismatches = (a: AccountView, b: AccountView, numbers: readonly NumberMatch[]): readonly Mismatch[] =>
  numbers
    .filter((match) => match.relation === "apart")
    .map(({ x, y, otherScope }) => ({
      slot: x.value === 0 || y.value === 0 ? "polarity" : "number",
      a: x,
      b: y,
      why: `${words(a, x)} against ${words(b, y)}`,
      otherScope,
      // One person has one age.
      ...(x.unit === "age" && y.unit === "age" && x.names.size > 0 && y.names.size > 0 ? { strong: true } : {}),
    }));

/** Times of aligned predicates none of which agree. The first clash of each pair of predicates counts. */
function timeMismatches(
  a: AccountView,
  b: AccountView,
  pairs: readonly (readonly [Proposition, Proposition])[],
  vectors: WordVectors,
): readonly Mismatch[] {
  const found: Mismatch[] = [];
  for (const [p, q] of pairs) {
    // Deeds of other parties have days of their own.
    const strangers =
      (otherSubjects(p, q) && phraseLikeness(a, p.patient, b, q.patient, vectors) <= 0) || otherNames(a, p.patient, b, q.patient);
    const left = timesOf(a, p);
    const right = timesOf(b, q);
    let clash: Mismatch | null = null;
    let agrees = false;
    for (const x of left) {
      for (const y of right) {
        const fx = timeFields(x.value, withClock(a, x));
        const fy = timeFields(y.value, withClock(b, y));
        const relation = compareFields(fx, fy);
        // A bare year that is not the year of the day: another happening.
        if (relation === "date" && isYear(fx) !== isYear(fy) && (isDay(fx) || isDay(fy))) {
          clash ??= { slot: "date", a: x, b: y, why: `${words(a, x)} against ${words(b, y)}`, otherScope: true };
          continue;
        }
        // "yesterday" of two accounts: of which days, only their dates would tell, and those are of the issue.
        if (relation === "date" && otherIssue(a, fx, b, fy, isDeictic(a.words(x)) || isDeictic(b.words(y))))
          clash ??= { slot: "date", a: x, b: y, why: `${words(a, x)} against ${words(b, y)}`, otherScope: true };
        else if (a.words(x).toLowerCase() === b.words(y).toLowerCase()) agrees = true;
        else if (relation === "date" || relation === "time")
          clash ??= { slot: relation, a: x, b: y, why: `${words(a, x)} against ${words(b, y)}` };
        else if (relation === "same" || !((isYear(fx) && isDay(fy)) || (isDay(fx) && isYear(fy)))) agrees = true;
        // "in 1994" against a bare day of the running year: another happening.
        else clash ??= { slot: "date", a: x, b: y, why: `${words(a, x)} against ${words(b, y)}`, otherScope: true };
      }
    }
    if (!clash || agrees) continue;
    // The day on which something was said is no clash in what was said; two full dates are two statements.
    if (p.reporting || q.reporting) {
      if (p.reporting && q.reporting && left.some((time) => /\d/.test(words(a, time))) && right.some((time) => /\d/.test(words(b, time))))
        found.push({ ...clash, otherScope: true });
      continue;
    }
    // What is planned for one day and was done on another happens twice.
    if (strangers || (p.reality !== q.reality && finite(a, p, b, q))) clash = { ...clash, otherScope: true };
    if (!found.some((m) => m.a?.start === clash?.a?.start && m.b?.start === clash?.b?.start)) found.push(clash);
  }
  return found;
}

/** A time with the hour before it ("half past eight on" before "Friday morning"). */
const withClock = (view: AccountView, time: Span): string =>
  (/\b(?:quarter|half) (?:past|to) \w{1,8} (?:on )?$/i.exec(view.document.text.slice(Math.max(0, time.start - 30), time.start))?.[0] ??
    "") + view.words(time);

const isDeictic = (words: string): boolean =>
  /\b(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening|week))\b/i.test(words);

/** Days of two accounts that are more than three apart, one reckoned from its account: each tells the news of its day. */
function otherIssue(a: AccountView, x: TimeFields, b: AccountView, y: TimeFields, reckoned: boolean): boolean {
  const day = ({ year, month, day: date }: TimeFields): number | undefined =>
    year === undefined || month === undefined || date === undefined ? undefined : Date.UTC(year, month - 1, date) / 86_400_000;
  const [p, q] = [day(x), day(y)];
  return reckoned && laterAccount(a, b) && p !== undefined && q !== undefined && Math.abs(p - q) > 3;
}

const WEIGHING = new Set(
  "consider weigh mull threaten contemplate propose suggest demand seek plan prepare urge discuss debate".split(" "),
);

/** Whether the predicate only thinks of, or asks for, the deed its object names. */
const weighing = (p: Proposition): boolean => WEIGHING.has(p.lemma);

/** One weighs what the other does. */
function weighs(a: AccountView, p: Proposition, b: AccountView, q: Proposition): boolean {
  const [view, thought, deed] = weighing(p) ? [a, p, q] : [b, q, p];
  return thought.patient >= 0 && view.document.tokens.upos[thought.patient] === "NOUN" && wordKey(view, thought.patient) === deed.word.key;
}

const isDay = (fields: ReturnType<typeof timeFields>): boolean => fields.weekday !== undefined || fields.day !== undefined;

const isYear = (fields: ReturnType<typeof timeFields>): boolean =>
  fields.year !== undefined && fields.month === undefined && fields.weekday === undefined;

/** Of its own, or of the verb before it ("noticed a leak at 2 a.m. and closed the valves"). */
function timesOf(view: AccountView, { row }: Proposition): AccountView["document"]["times"] {
  const own = timesAt(view, row);
  return own.length === 0 && view.document.tokens.deprel[row] === "conj" ? timesAt(view, view.document.tokens.head[row] ?? -1) : own;
}

const timesAt = (view: AccountView, row: number): AccountView["document"]["times"] =>
  view.document.times.filter(
    (time) => time.type !== "DURATION" && time.type !== "SET" && dates(view, headOfSpan(view, time), row) && !namesEdition(view, time),
  );

/** "the 2007 Oscars": the year tells which, not when. */
const namesEdition = (view: AccountView, time: Span): boolean => {
  const { tokens } = view.document;
  const [first, last] = view.rows(time);
  for (let row = first; row < last; row++) {
    if (/^\d{4}$/.test(tokens.form[row] ?? ""))
      return /^(?:nummod|amod|compound|flat)/.test(tokens.deprel[row] ?? "") && view.tree.childrenOf(row, "case").length === 0;
  }
  return false;
};

/** A time in front of everything dates what follows, whatever the parser makes of it. */
const dates = (view: AccountView, row: number, predicate: number): boolean =>
  hangsOn(view, row, predicate) ||
  ((view.document.tokens.head[row] ?? -1) < 0 && view.document.tokens.sentence[row] === view.document.tokens.sentence[predicate]);

/** Whether what two predicates say beyond themselves is in good part the same; nothing more said is no bar. */
function restMeets(p: Proposition, q: Proposition): boolean {
  const left = [...p.keys].filter((key) => key !== p.group);
  const right = new Set([...q.keys].filter((key) => key !== q.group));
  if (left.length < 2 || right.size < 2) return true;
  return left.filter((key) => right.has(key)).length / Math.min(left.length, right.size) >= 0.5;
}

/** Accounts of different days: what was planned in the one may be done in the other. */
const laterAccount = (a: AccountView, b: AccountView): boolean => {
  const day = (view: AccountView): string | undefined => view.document.article.published?.iso.slice(0, 10);
  return day(a) !== undefined && day(b) !== undefined && day(a) !== day(b);
};

/** Predicates affirmed in one and denied in the other, turned into their opposite, or told as done here and planned there. */
export function predicateMismatches(
  a: AccountView,
  b: AccountView,
  pairs: readonly (readonly [Proposition, Proposition])[],
  vectors: WordVectors,
): readonly Mismatch[] {
  const found: Mismatch[] = [];
  const spanOf = (view: AccountView, p: Proposition): Span => ({
    start: view.document.tokens.start[p.row] ?? 0,
    end: view.document.tokens.end[p.row] ?? 0,
  });
  for (const [p, q] of pairs) {
    const related = p.group === q.group;
    const opposite = opposed(p, q);
    const agent = roleMeets(a, p.agent, b, q.agent);
    const patient = phraseLikeness(a, p.patient, b, q.patient, vectors);
    const weighed = weighing(p) !== weighing(q) && !p.negated && !q.negated && patient > 0 && agent > 0;
    // "is considering a run": the deed is the object of the weighing.
    const nominal = weighing(p) !== weighing(q) && !p.negated && !q.negated && agent >= 0 && weighs(a, p, b, q);
    if ((weighed || nominal) && !related && !opposite && !laterAccount(a, b)) {
      found.push({ slot: "modality", a: spanOf(a, p), b: spanOf(b, q), why: `${p.lemma} against ${q.lemma}` });
      continue;
    }
    if ((!related && !opposite) || (p.reporting && q.reporting && !opposite)) continue;
    if (opposite !== (p.negated !== q.negated)) {
      // "I didn't feel we were ready", "I feel we weren't ready"
      if (RAISING.has(p.lemma) && (a.tree.child(p.row, "ccomp") >= 0 || b.tree.child(q.row, "ccomp") >= 0)) continue;
      // "cannot go on losing": a negation further up may reach down.
      if (!opposite && negatedAbove(...(p.negated ? ([b, q.row] as const) : ([a, p.row] as const)))) continue;
      // One deed of other parties, or in other places, may well be done here and not there.
      if (
        agent < 0 ||
        patient < 0 ||
        (agent + patient === 0 && !oneParty(a, p, b, q)) ||
        !(restMeets(p, q) || patient > 0) ||
        placeClashes(a, p, b, q).length > 0
      )
        continue;
      found.push({
        slot: "polarity",
        a: spanOf(a, p),
        b: spanOf(b, q),
        why: opposite ? `${p.lemma} against ${q.lemma}` : `${p.lemma}: affirmed in one, denied in the other`,
        strong: true,
      });
    } else if (!opposite && p.reality !== q.reality && !p.reporting && finite(a, p, b, q) && !laterAccount(a, b)) {
      if (patient < 0 || !(restMeets(p, q) || (agent > 0 && patient > 0))) continue;
      found.push({
        slot: "modality",
        a: spanOf(a, p),
        b: spanOf(b, q),
        why: `${p.lemma}: ${p.reality} in one, ${q.reality} in the other`,
        otherScope: again(a, p.row) !== again(b, q.row),
      });
    }
  }
  return found;
}

/** "will lift off again": another time. */
const again = (view: AccountView, row: number): boolean =>
  view.tree.childrenOf(row, "advmod").some((child) => /^(?:again|anew|afresh)$/i.test(view.document.tokens.form[child] ?? ""));

const RAISING = new Set("think believe feel expect suppose imagine reckon want".split(" "));

function negatedAbove(view: AccountView, row: number): boolean {
  let at = view.document.tokens.head[row] ?? -1;
  for (let steps = 0; at >= 0 && steps < 3; steps++) {
    if (isNegated(view, at)) return true;
    at = view.document.tokens.head[at] ?? -1;
  }
  return false;
}

/** Both subjects are told, and are strangers. */
const otherSubjects = (p: Proposition, q: Proposition): boolean =>
  p.subject !== undefined && q.subject !== undefined && p.subject.name === q.subject.name && wordLikeness(p.subject, q.subject) < 0.2;

/** Nothing speaks against one party: a pronoun stands for it, or the subjects are alike. */
const oneParty = (a: AccountView, p: Proposition, b: AccountView, q: Proposition): boolean =>
  !thingFor(a, p.patient, b, q.patient) &&
  !thingFor(a, p.patient, b, q.agent) &&
  !thingFor(b, q.patient, a, p.agent) &&
  !thingFor(b, q.patient, a, p.patient) &&
  oneSubjectOrPronoun(a, p, b, q);

/** "results were released", "he was released" */
function thingFor(a: AccountView, x: number, b: AccountView, y: number): boolean {
  if (x < 0 || y < 0 || !/^(?:he|she|him|her)$/i.test(b.document.tokens.form[y] ?? "") || a.document.tokens.upos[x] !== "NOUN")
    return false;
  const mention = a.mention(x);
  return mention === undefined || a.document.entities[mention.entity]?.type !== "PER";
}

const oneSubjectOrPronoun = (a: AccountView, p: Proposition, b: AccountView, q: Proposition): boolean =>
  [p.agent, p.patient].some((row) => pronoun(a, row)) ||
  [q.agent, q.patient].some((row) => pronoun(b, row)) ||
  (p.subject !== undefined && q.subject !== undefined && wordLikeness(p.subject, q.subject) >= 0.5);

const pronoun = (view: AccountView, row: number): boolean => row >= 0 && view.document.tokens.upos[row] === "PRON";

/** The deed told as done is told in a past or perfect of its own, not by an infinitive, a participle or "is hosting". */
function finite(a: AccountView, p: Proposition, b: AccountView, q: Proposition): boolean {
  const [view, done] = p.reality === "done" ? [a, p] : [b, q];
  if (done.reality !== "done") return true;
  const { tokens } = view.document;
  const feats = tokens.feats[done.row] ?? "";
  const helper = view.tree.childrenOf(done.row, "aux").some((aux) => /^(?:has|have|had|was|were|did|'ve)$/i.test(tokens.form[aux] ?? ""));
  return helper || (/Tense=Past/.test(feats) && /VerbForm=Fin/.test(feats));
}
