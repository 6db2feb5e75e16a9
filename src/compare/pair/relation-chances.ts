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
  bias: [-3.16, -1.86],
  plain: [2.42, 2.30],
  share: [1.62, -1.05],
  other: [-2.11, -0.95],
  aligned: [0.21, 0.11],
  reality: [-3.64, -2.80],
  modifiers: [-1.84, -1.85],
  numbers: [3.66, 2.72],
  stray: [-3.83, -0.65],
  core: [2.46, 0.99],
  cover: [2.77, 1.68],
  scoped: [-5.56, -3.15],
  clash: [-1.68, 4.10],
  clashStrong: [-0.29, 1.87],
  clashWeak: [-0.71, 0.74],
  clashNumber: [-0.91, -0.23],
  clashModality: [-0.15, 1.51],
  clashMany: [-4.00, -7.16],
  tie: [-0.12, 0.27],
  state: [1.36, 3.10],
  ratio: [-1.02, -1.43],
  several: [0.10, 0.54],
  numberCore: [-1.82, -1.45],
  weakRest: [-2.81, -3.22],
};

/** `core` from which clauses are one but for what clashes. */
const ONE_CLAUSE = 0.45;

/** Some slot clashes in one scope; a name or word set against another only in clauses that are one otherwise. */
export const mayClash = ({ clash, scoped, clashWeak, core }: PairEvidence): boolean =>
  clash > 0 && scoped === 0 && (clashWeak === 0 || core >= ONE_CLAUSE);

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
