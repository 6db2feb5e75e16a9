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
  bias: [-3.21, -1.9],
  plain: [2.55, 2.35],
  share: [1.61, -0.89],
  other: [-2.29, -1.01],
  aligned: [0.23, 0.07],
  reality: [-3.63, -2.77],
  modifiers: [-1.87, -1.99],
  numbers: [3.68, 2.73],
  stray: [-3.93, -1.12],
  core: [2.16, 0.6],
  cover: [3.17, 1.99],
  scoped: [-5.61, -3.05],
  clash: [-1.65, 4.12],
  clashStrong: [-0.28, 1.88],
  clashWeak: [-0.95, 0.39],
  clashNumber: [-0.86, -0.15],
  clashOnlyModality: [-0.23, 1.46],
  clashMany: [-4.01, -7.19],
  tie: [-0.13, 0.26],
  state: [1.37, 3.11],
  ratio: [-1.02, -1.43],
  several: [0.1, 0.54],
  numberCore: [-1.87, -1.54],
  weakRest: [-2.85, -3.19],
};

/** `core` from which clauses are one but for what clashes. */
const ONE_CLAUSE = 0.45;

/** `core` from which what is told as done here and as possible there is one deed. */
const ONE_DEED = 0.6;

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
