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
  bias: [-9.57, -5.32],
  plain: [2.91, 2.71],
  share: [3.1, -0.05],
  other: [-0.75, -0.21],
  aligned: [0.76, 0.48],
  reality: [-0.98, -2.23],
  modifiers: [-2.19, -2.37],
  numbers: [2.2, 1.61],
  stray: [-3.96, -0.99],
  core: [-0.17, -0.83],
  cover: [2.16, 1.41],
  deeds: [-0.66, -0.68],
  length: [1.75, 0.94],
  lengths: [5.4, 2.5],
  sharedDay: [1.35, 0.6],
  otherDay: [-1.84, -0.32],
  scoped: [-5.3, -2.85],
  clash: [-1.64, 4.53],
  clashStrong: [-1.9, 0.13],
  clashWeak: [1.52, 1.12],
  clashNumber: [-1.31, -0.73],
  clashOnlyModality: [-2.04, 0.21],
  clashMany: [-3.75, -6.61],
  tie: [-0.18, 0.25],
  state: [0.27, 1.28],
  ratio: [-0.86, -1.09],
  several: [0.66, 1.55],
  numberCore: [-1.86, -1.3],
  weakRest: [-1.41, -3.77],
};

/** `core` from which clauses are one but for what clashes. */
const ONE_CLAUSE = 0.45;

/** `core` from which what is told as done here and as possible there is one deed. */
const ONE_DEED = 0.6;

/**
 * Chance from which a clash is told: the pairs it was fitted on were also those whose errors shaped the rules, so that it
 * is surer of itself there than on other texts.
 */
const SURE = 0.55;

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
