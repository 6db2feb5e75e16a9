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
  bias: [-6.4, -4.77],
  plain: [1.87, 1.91],
  aligned: [0.82, 0.9],
  reality: [-0.64, -0.96],
  modifiers: [-1.1, -1.41],
  numbers: [1.05, 0.1],
  stray: [-3.21, -1.29],
  core: [-0.91, -0.28],
  cover: [1.35, 1.33],
  deeds: [-0.74, -0.96],
  agents: [-0.83, -0.61],
  gist: [4.2, 1.45],
  gone: [-4.3, -2.97],
  length: [0.94, 0.67],
  lengths: [3.67, 1.84],
  sharedDay: [1, 0.47],
  otherDay: [-1.22, 0.23],
  scoped: [-3.87, -2.77],
  clash: [-2.06, 3.12],
  clashWeak: [1.17, -1.16],
  clashNumber: [-1.33, -0.55],
  clashOnlyModality: [-2.23, -0.95],
  clashMany: [-3.78, -5.99],
  state: [0.48, 1.8],
  ratio: [-1, -1.17],
  several: [-2.12, -2.09],
  numberCore: [-1.51, -0.01],
};

/** `core` from which clauses are one but for what clashes. */
const ONE_CLAUSE = 0.45;

/** `core` from which what is told as done here and as possible there is one deed. */
const ONE_DEED = 0.6;

/** Chance from which a clash is told: likelier than both others together (docs/comparison.md has what lower and higher ones give). */
const SURE = 0.5;

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
