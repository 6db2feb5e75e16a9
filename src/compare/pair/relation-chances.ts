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
  bias: [-8.73, -5.01],
  names: [0.07, -0.37],
  nameless: [0.78, -0.34],
  plain: [1.36, 1.5],
  share: [2.66, 0.25],
  other: [0.69, 0.57],
  aligned: [0.74, 0.52],
  reality: [-0.97, -1.48],
  modifiers: [-2.03, -2.06],
  numbers: [2.16, 1.41],
  stray: [-3.28, -1.57],
  core: [-0.3, -0.47],
  cover: [1.65, 1.1],
  deeds: [-0.99, -0.64],
  acts: [0.79, 0.21],
  gone: [-3.5, -3.65],
  length: [1.46, 0.96],
  lengths: [4.81, 2.64],
  sharedDay: [1.15, 0.62],
  otherDay: [-1.58, -0.41],
  scoped: [-4.59, -3.25],
  clash: [-2.06, 3.66],
  clashWeak: [0.05, -0.9],
  clashNumber: [-1.33, -0.9],
  clashOnlyModality: [-1.48, 0.06],
  clashMany: [-2.98, -5.64],
  tie: [-0.18, 0.27],
  state: [0.16, 1.14],
  ratio: [-0.9, -1.11],
  weakRest: [1.01, 0.05],
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
