import type { PairEvidence } from "./pair-evidence.js";

/** Chances of the three relations, summing to 1. */
export interface RelationChances {
  readonly same: number;
  readonly conflict: number;
  readonly different: number;
}

/** Weights of `same` and of `conflict` against `different`. */
type Weights = Readonly<Record<keyof PairEvidence | "bias", readonly [same: number, conflict: number]>>;

/**
 * Multinomial logistic weights, fitted by `training/compare/pair-relation.ts` on the development parts of the pairs in
 * `data/gold` (training/README.md).
 */
export const WEIGHTS: Weights = {
  bias: [-3.39, -2.29],
  plain: [2.18, 2.44],
  share: [3.37, 0.52],
  other: [-2.61, -1.55],
  aligned: [-0.01, -0.38],
  reality: [-1.42, -1.83],
  modifiers: [-2.12, -2.59],
  numbers: [3.71, 3.01],
  stray: [-3.98, -1.14],
  core: [2.03, 0.36],
  cover: [2.18, 1.76],
  scoped: [-5.38, -2.83],
  clash: [-1.71, 4.12],
  clashStrong: [-1.86, -0.09],
  clashWeak: [1.69, 1.52],
  clashNumber: [-1.14, -0.61],
  clashOnlyModality: [-2.08, -0.28],
  clashMany: [-3.69, -6.23],
  tie: [-0.39, -0.19],
  state: [0.24, 1.23],
  ratio: [-0.55, -0.54],
  several: [0.68, 1.73],
  numberCore: [-1.63, -0.86],
  weakRest: [-1.36, -4.0],
};

/** `core` from which clauses are one but for what clashes. */
const ONE_CLAUSE = 0.45;

/** `core` from which what is told as done here and as possible there is one deed. */
const ONE_DEED = 0.6;

/**
 * Chance from which a clash is told: the pairs it was fitted on were also those whose errors shaped the rules, so that it
 * is surer of itself there than on other texts.
 */
const SURE = 0.6;

/** The likeliest relation; a conflict only where it is sure. */
export function likeliest({ same, conflict, different }: RelationChances): keyof RelationChances {
  if (conflict >= SURE) return "conflict";
  return same >= different ? "same" : "different";
}

/** Some slot clashes in one scope; a name or word set against another only in clauses that are one otherwise. */
export const mayClash = ({ clash, scoped, clashWeak, clashOnlyModality, core }: PairEvidence): boolean =>
  clash > 0 && scoped === 0 && (clashWeak === 0 || core >= ONE_CLAUSE) && (clashOnlyModality === 0 || core >= ONE_DEED);

/**
 * How two sentences stand to each other, by their evidence.
 */
export function relationChances(evidence: PairEvidence): RelationChances {
  let [same, conflict] = WEIGHTS.bias;
  for (const key of Object.keys(evidence) as (keyof PairEvidence)[]) {
    same += WEIGHTS[key][0] * evidence[key];
    conflict += WEIGHTS[key][1] * evidence[key];
  }
  const [s, c] = [Math.exp(same), mayClash(evidence) ? Math.exp(conflict) : 0];
  return { same: s / (s + c + 1), conflict: c / (s + c + 1), different: 1 / (s + c + 1) };
}
