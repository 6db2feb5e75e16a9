import type { FactCandidate } from "../read/fact-candidate.js";
import { sameParty, sidesMeet } from "../read/parties.js";
import { timeRange } from "../time/time-range.js";
import { countedState, countedStateOfKey } from "../words/counted-states.js";
import { areOpposites } from "../words/related-words.js";
import { compareQuantities, unitsMeet } from "./compare-quantities.js";
import { type FactWord, isName, nearness } from "./fact-words.js";

/** A fact with the words it is told in. */
export interface Worded {
  readonly fact: FactCandidate;
  readonly words: readonly FactWord[];
}

/** What speaks for two accounts telling one fact. Shares and chances run from 0 to 1. */
export interface Evidence {
  /** Weight of the words that stand near one of the other telling, of the telling covered better. */
  readonly covered: number;
  /** The same of the other telling. */
  readonly coveredBoth: number;
  /** By equal words and names alone. */
  readonly equal: number;
  readonly equalBoth: number;
  /** How near the predicates are. */
  readonly act: number;
  readonly opposite: number;
  readonly who: number;
  readonly whoElse: number;
  readonly figuresAgree: number;
  readonly figuresApart: number;
  /** Both count people of one state ("dead"), or of two. */
  readonly oneState: number;
  readonly otherState: number;
  /** Both are dated, by times of their own that meet. */
  readonly time: number;
  readonly quotes: number;
  /** One source (1), unknown (0), another (-1). */
  readonly speaker: number;
  readonly oneKind: number;
  readonly twoFigures: number;
  readonly oneFigure: number;
  /** Two figures apart without one state. */
  readonly looseCount: number;
  /** Telling names in common, at most two. */
  readonly names: number;
  readonly reported: number;
  /** Likeness by rule (`affinity`), and whether it is enough by itself. */
  readonly likeness: number;
  readonly alike: number;
}

/**
 * Logistic weights of one fact, fitted by `training/compare/one-fact.ts` on the development stories and readouts of
 * `data/gold`; the bias is raised by .5 there, so that half is the point to decide at (training/README.md).
 */
export const WEIGHTS: Readonly<Record<keyof Evidence | "bias", number>> = {
  bias: -4.12,
  covered: 2.65,
  coveredBoth: 2.7,
  equal: 0.27,
  equalBoth: 2.09,
  act: 0.01,
  opposite: -0.42,
  who: 0.09,
  whoElse: -0.02,
  figuresAgree: 5.14,
  figuresApart: -1.36,
  oneState: 1.1,
  otherState: 0.38,
  time: 2.82,
  quotes: -0.59,
  speaker: -0.15,
  oneKind: 0.29,
  twoFigures: -0.61,
  oneFigure: -0.99,
  looseCount: -2.16,
  names: 0.36,
  reported: 0.01,
  likeness: 2.33,
  alike: 0.36,
};

/** Chance that two tellings are of one fact. */
export function chanceOfOneFact(evidence: Evidence): number {
  let sum = WEIGHTS.bias;
  for (const key of Object.keys(evidence) as (keyof Evidence)[]) sum += WEIGHTS[key] * evidence[key];
  return 1 / (1 + Math.exp(-sum));
}

/** A name that few facts hold is what a fact is about. */
const RARE = 0.6;

/**
 * Evidence for two tellings being of one fact.
 *
 * @param rarity - weight of a key, near 1 for one that few facts of the story hold
 * @param byRule - likeness by rule, and whether it is enough by itself
 */
export function evidenceOf(
  left: Worded,
  right: Worded,
  rarity: (key: string) => number,
  byRule: { readonly likeness: number; readonly alike: boolean },
): Evidence {
  const [a, b] = [left.fact, right.fact];
  const near = [share(left.words, right.words, nearness, rarity), share(right.words, left.words, nearness, rarity)];
  const equal = [share(left.words, right.words, equality, rarity), share(right.words, left.words, equality, rarity)];
  const figures = figureEvidence(a, b);
  const states = [statesOf(left), statesOf(right)] as const;
  const counted = a.figures.length > 0 && b.figures.length > 0 && states[0].size > 0 && states[1].size > 0;
  const oneState = counted && [...states[0]].some((state) => states[1].has(state));
  const known = a.who.length > 0 && b.who.length > 0;
  const meets = sidesMeet(a.who, b.who);
  const [x, y] = [a.attribution.source, b.attribution.source];
  const shared = left.words.filter(({ key }) => isName(key) && rarity(key) > RARE && right.words.some((word) => word.key === key)).length;
  const twoFigures = a.kind === "figure" && b.kind === "figure";
  const is = (value: boolean): number => (value ? 1 : 0);
  return {
    covered: Math.max(...near),
    coveredBoth: Math.min(...near),
    equal: Math.max(...equal),
    equalBoth: Math.min(...equal),
    act: actNearness(left, right),
    opposite: is(areOpposites(a.what, b.what) || areOpposites(a.predicate, b.predicate)),
    who: is(meets),
    whoElse: is(known && !meets),
    figuresAgree: figures.agree,
    figuresApart: is(figures.apart),
    oneState: is(oneState),
    otherState: is(counted && !oneState),
    time: is(ownTimesMeet(a, b)),
    quotes: is(a.quote !== undefined && b.quote !== undefined),
    speaker: x && y ? (sameParty(x, y) ? 1 : -1) : 0,
    oneKind: is(a.kind === b.kind),
    twoFigures: is(twoFigures),
    oneFigure: is((a.kind === "figure") !== (b.kind === "figure")),
    looseCount: is(twoFigures && figures.apart && !oneState),
    names: Math.min(2, shared),
    reported: is(a.rule.includes("reported") || b.rule.includes("reported")),
    likeness: Math.max(-0.3, Math.min(1, byRule.likeness)),
    alike: is(byRule.alike),
  };
}

const equality = (a: FactWord, b: FactWord): number => (a.key === b.key ? 1 : 0);

/** Weight of one telling's words that the other has, each by its nearest. */
function share(
  words: readonly FactWord[],
  others: readonly FactWord[],
  near: (a: FactWord, b: FactWord) => number,
  rarity: (key: string) => number,
): number {
  let found = 0;
  let all = 0;
  for (const word of words) {
    const weight = word.weight * rarity(word.key);
    all += weight;
    let best = 0;
    for (const other of others) best = Math.max(best, near(word, other));
    found += weight * best;
  }
  return all === 0 ? 0 : found / all;
}

function actNearness({ fact: a, words }: Worded, { fact: b, words: others }: Worded): number {
  const acts = (fact: FactCandidate): readonly string[] => (fact.deed === undefined ? [fact.predicate] : [fact.predicate, fact.deed]);
  if (acts(a).some((act) => acts(b).includes(act))) return 1;
  const [p, q] = [words.find((word) => word.row === a.row), others.find((word) => word.row === b.row)];
  return p && q ? nearness(p, q) : 0;
}

function figureEvidence(a: FactCandidate, b: FactCandidate): { readonly agree: number; readonly apart: boolean } {
  let agree = 0;
  let apart = false;
  for (const x of a.figures) {
    for (const y of b.figures) {
      if (!unitsMeet(x.unit, y.unit)) continue;
      const relation = compareQuantities(x, y);
      // "two" is in every text
      if (relation === "equal") agree = Math.max(agree, (x.value ?? 0) > 2 ? 1 : 0.4);
      else if (relation === "rounding") agree = Math.max(agree, 0.8);
      else if (relation === "apart") apart = true;
    }
  }
  return { agree, apart: apart && agree === 0 };
}

/** States of those counted ("dead"), by the words of a fact; of a bare figure by its clause's. */
function statesOf({ fact, words }: Worded): ReadonlySet<string> {
  const keys = fact.kind === "figure" ? [fact.predicate, ...fact.bag.keys()] : [];
  return new Set([...words.map(({ lemma }) => countedState(lemma)), ...keys.map(countedStateOfKey)].filter((state) => state !== undefined));
}

function ownTimesMeet(a: FactCandidate, b: FactCandidate): boolean {
  // a time taken over from the happening is no time of the fact
  if (!a.when || !b.when || a.when.inherited || b.when.inherited) return false;
  const left = timeRange(a.when.iso);
  const right = timeRange(b.when.iso);
  return left !== null && right !== null && Math.max(left.from - right.to, right.from - left.to) <= 0;
}
