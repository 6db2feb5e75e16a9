import { vectorLikeness } from "../../language/index.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { sameParty, sidesMeet } from "../read/parties.js";
import type { TimeRange } from "../time/time-range.js";
import { areOpposites } from "../words/related-words.js";
import { compareQuantities, unitsMeet } from "./compare-quantities.js";
import type { Nearness } from "./nearness.js";
import { contextOf, shares, type Worded, type Wording } from "./worded.js";

/** What speaks for two accounts telling one fact. Shares and chances run from 0 to 1. */
export interface Evidence extends Nearness {
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
  /** How near the directions of all words taken together are. */
  readonly gist: number;
  /** How near acts and what they are done by and to are, taken together. */
  readonly deed: number;
  /** How near the heads of subjects and objects are. */
  readonly parts: number;
  /** Weight of the sentences' words that stand near one of the other sentence, better and worse. */
  readonly context: number;
  readonly contextBoth: number;
  /** Names of both, none of them in common. */
  readonly namesElse: number;
  /** How little the shorter telling says: 1 for one word. */
  readonly short: number;
  /** Telling names in common, at most two. */
  readonly names: number;
  readonly reported: number;
  /** Likeness by rule (`affinity`), and whether it is enough by itself. */
  readonly likeness: number;
  readonly alike: number;
}

/**
 * Logistic weights of one fact, fitted by `training/compare/one-fact.ts` on the development stories and readouts of
 * `data/gold` (training/README.md).
 */
export const WEIGHTS: Readonly<Record<keyof Evidence | "bias", number>> = {
  bias: -3.93,
  covered: -0.52,
  coveredBoth: 1.01,
  equal: 0.28,
  equalBoth: 1.69,
  act: 0.09,
  opposite: -0.53,
  who: -0.05,
  whoElse: 0.25,
  figuresAgree: 3.76,
  figuresApart: 0,
  oneState: 0.58,
  otherState: -0.31,
  time: 1.37,
  quotes: -0.05,
  speaker: -0.12,
  oneKind: 0.02,
  twoFigures: -1.45,
  oneFigure: -0.97,
  looseCount: -2.05,
  names: 0.65,
  gist: 1.15,
  deed: -0.29,
  parts: 0.44,
  context: 1.02,
  contextBoth: 1.33,
  namesElse: 0.18,
  short: -0.28,
  reported: -0,
  likeness: 1.56,
  alike: -0.38,
  meaning: 1.75,
  meaningBehind: 1.21,
  contextBehind: 2.12,
};

/** Sum of what speaks for something, each sign times its weight. */
export function logOdds<Sign extends string>(
  weights: Readonly<Record<Sign | "bias", number>>,
  signs: Readonly<Record<Sign, number>>,
): number {
  let sum = weights.bias;
  for (const name in signs) sum += weights[name] * signs[name];
  return sum;
}

/**
 * Evidence for two tellings being of one fact.
 *
 * @param likeness - of words of the comparison
 * @param byRule - likeness by rule, and whether it is enough by itself
 * @param nearness - of the two beside their rivals
 */
export function evidenceOf(
  left: Worded,
  right: Worded,
  likeness: Wording["likeness"],
  byRule: { readonly likeness: number; readonly alike: boolean },
  nearness: Nearness,
): Evidence {
  const [a, b] = [left.fact, right.fact];
  const words = shares(left.words, right.words, likeness);
  const context = contextOf(left, right, likeness);
  const act = actNearness(left, right, likeness);
  const parts = partsNearness(left, right, likeness);
  const figures = figureEvidence(a, b);
  const counted = a.figures.length > 0 && b.figures.length > 0 && left.states.size > 0 && right.states.size > 0;
  const oneState = counted && [...left.states].some((state) => right.states.has(state));
  const known = a.who.length > 0 && b.who.length > 0;
  const meets = sidesMeet(a.who, b.who);
  const [x, y] = [a.attribution.source, b.attribution.source];
  const shared = left.words.filter(({ key }) => left.names.has(key) && right.names.has(key)).length;
  const twoFigures = a.kind === "figure" && b.kind === "figure";
  const is = (value: boolean): number => (value ? 1 : 0);
  return {
    covered: Math.max(...words.near),
    coveredBoth: Math.min(...words.near),
    equal: Math.max(...words.equal),
    equalBoth: Math.min(...words.equal),
    act,
    opposite: is(areOpposites(a.what, b.what) || areOpposites(a.predicate, b.predicate)),
    who: is(meets),
    whoElse: is(known && !meets),
    figuresAgree: figures.agree,
    figuresApart: is(figures.apart),
    oneState: is(oneState),
    otherState: is(counted && !oneState),
    time: is(timesMeet(left.dated, right.dated)),
    quotes: is(a.quote !== undefined && b.quote !== undefined),
    speaker: x && y ? (sameParty(x, y) ? 1 : -1) : 0,
    oneKind: is(a.kind === b.kind),
    twoFigures: is(twoFigures),
    oneFigure: is((a.kind === "figure") !== (b.kind === "figure")),
    looseCount: is(twoFigures && figures.apart && !oneState),
    gist: left.gist && right.gist ? Math.max(0, vectorLikeness(left.gist, right.gist)) : 0,
    deed: act * parts,
    parts,
    context: Math.max(...context),
    contextBoth: Math.min(...context),
    namesElse: is(shared === 0 && left.names.size > 0 && right.names.size > 0),
    short: 1 / Math.max(1, Math.min(left.words.length, right.words.length)),
    names: Math.min(2, shared),
    reported: is(a.rule.includes("reported") || b.rule.includes("reported")),
    likeness: Math.max(-0.3, Math.min(1, byRule.likeness)),
    alike: is(byRule.alike),
    ...nearness,
  };
}

function actNearness(left: Worded, right: Worded, likeness: Wording["likeness"]): number {
  const acts = (fact: FactCandidate): readonly string[] => (fact.deed === undefined ? [fact.predicate] : [fact.predicate, fact.deed]);
  if (acts(left.fact).some((act) => acts(right.fact).includes(act))) return 1;
  return left.act && right.act ? likeness(left.act, right.act) : 0;
}

/** How near the heads of subjects and objects are, each by its nearest. */
function partsNearness(left: Worded, right: Worded, likeness: Wording["likeness"]): number {
  if (left.arguments.length === 0 || right.arguments.length === 0) return 0;
  const [few, many] =
    left.arguments.length <= right.arguments.length ? [left.arguments, right.arguments] : [right.arguments, left.arguments];
  return few.reduce((sum, word) => sum + Math.max(...many.map((other) => likeness(word, other))), 0) / few.length;
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

const timesMeet = (a: TimeRange | null, b: TimeRange | null): boolean =>
  a !== null && b !== null && Math.max(a.from - b.to, b.from - a.to) <= 0;
