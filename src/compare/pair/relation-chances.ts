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
  bias: [-6.6, -4.87],
  plain: [1.95, 1.91],
  aligned: [0.71, 0.89],
  reality: [-0.75, -0.99],
  modifiers: [-1.11, -1.45],
  numbers: [1.03, 0.1],
  stray: [-3, -1.32],
  core: [-0.79, -0.2],
  cover: [1.35, 1.21],
  deeds: [-0.7, -0.87],
  agents: [-0.85, -0.6],
  gist: [4.13, 1.5],
  gone: [-4.3, -2.98],
  length: [1.01, 0.69],
  lengths: [3.75, 2.01],
  sharedDay: [0.97, 0.48],
  otherDay: [-1.21, 0.36],
  scoped: [-3.88, -2.73],
  clash: [-1.99, 3.05],
  clashWeak: [1.21, -0.97],
  clashNumber: [-0.65, -0.53],
  clashOnlyModality: [-2.19, -0.88],
  clashMany: [-3.84, -6.02],
  state: [0.15, 1.8],
  ratio: [-0.89, -1.17],
  several: [-2.22, -2.12],
  numberCore: [-1.27, -0.01],
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
