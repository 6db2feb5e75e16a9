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
 * Multinomial logistic weights, fitted by `training/compare/pair-relation.ts` on the parts of the pairs in
 * `data/gold` whose errors are read (training/README.md).
 */
export const WEIGHTS: Weights = {
  bias: [-9.09, -4.39],
  plain: [3.01, 2.9],
  share: [3.15, -0.08],
  other: [-0.86, -0.46],
  aligned: [0.82, 0.59],
  reality: [-0.99, -2.12],
  modifiers: [-2.27, -2.44],
  numbers: [2.14, 1.56],
  stray: [-4.14, -1.18],
  core: [0.28, -0.18],
  cover: [1.7, 0.8],
  deeds: [-0.75, -0.9],
  gone: [-4.96, -5.06],
  length: [1.6, 0.67],
  lengths: [5.88, 2.62],
  sharedDay: [1.16, 0.36],
  otherDay: [-2.04, -0.52],
  scoped: [-5.39, -2.98],
  clash: [-1.75, 4.44],
  clashStrong: [-1.9, 0.14],
  clashWeak: [0.89, 0.24],
  clashNumber: [-1.17, -0.51],
  clashOnlyModality: [-2.13, 0.01],
  clashMany: [-3.79, -6.65],
  tie: [-0.26, 0.11],
  state: [0.23, 1.21],
  ratio: [-0.88, -1.13],
  several: [0.64, 1.51],
  numberCore: [-1.56, -0.77],
  weakRest: [0.94, -0.8],
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
