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
  bias: [-3.13, -1.5],
  plain: [2.5, 2.7],
  share: [1.11, -1.34],
  other: [-2.27, -0.52],
  aligned: [0.33, 0.09],
  reality: [-3.73, -2.79],
  modifiers: [-2.51, -2.04],
  numbers: [4.05, 2.74],
  stray: [-4.1, -0.91],
  core: [2.41, 0.36],
  cover: [3.41, 1.58],
  scoped: [-5.61, -3.14],
  clash: [-1.85, 3.81],
  clashStrong: [-0.29, 1.98],
  clashWeak: [-0.81, 0.57],
  clashNumber: [-0.64, 0.04],
  clashModality: [-0.04, 1.76],
  clashMany: [-3.6, -6.38],
  tie: [-0.24, 0.12],
  state: [-0.12, 0.68],
  ratio: [-0.91, -1.11],
  numberCore: [-1.97, -1.6],
  weakRest: [-2.79, -3.37],
};

/**
 * How two sentences stand to each other, by their evidence. A conflict needs a slot that clashes in one scope.
 */
export function relationChances(evidence: PairEvidence): RelationChances {
  let [same, conflict] = WEIGHTS.bias;
  for (const key of Object.keys(evidence) as (keyof PairEvidence)[]) {
    same += WEIGHTS[key][0] * evidence[key];
    conflict += WEIGHTS[key][1] * evidence[key];
  }
  const clashes = evidence.clash > 0 && evidence.scoped === 0;
  const [s, c] = [Math.exp(same), clashes ? Math.exp(conflict) : 0];
  return { same: s / (s + c + 1), conflict: c / (s + c + 1), different: 1 / (s + c + 1) };
}
