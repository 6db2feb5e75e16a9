/**
 * Fits the weights of src/compare/pair/relation-chances.ts: multinomial logistic regression with a ridge on the
 * parts of the pairs of sentences in data/gold whose errors are read (its README).
 *
 * usage: npx tsx training/compare/pair-relation.ts
 *
 * Prints accuracy with each story left out in turn (twelve folds), then the weights of all.
 */
import { readFileSync } from "node:fs";
import { pairFindings } from "../../src/compare/pair/compare-pair.js";
import type { PairEvidence } from "../../src/compare/pair/pair-evidence.js";
import { likeliest, mayClash } from "../../src/compare/pair/relation-chances.js";
import { viewAccount } from "../../src/compare/read/account-view.js";
import { codeArticle, loadNodeModels } from "../../src/pipeline/index.js";
import { plainArticle } from "../../src/text/index.js";

interface Side {
  readonly text: string;
  readonly date?: string | null;
}

interface Pair {
  readonly id: string;
  readonly part: string;
  readonly a: Side;
  readonly b: Side;
  readonly label: string;
}

const RIDGE = 3;
const FOLDS = 12;
const LABELS = ["same", "conflict", "different"] as const;
const GOLD = new URL("../../data/gold/", import.meta.url);

const models = await loadNodeModels();
const view = (id: string, { text, date }: Side) => {
  const { document, record } = codeArticle(plainArticle({ id, text, ...(date ? { published: date } : {}) }), models);
  return viewAccount(id, document, record);
};

const pairs = ["claim-pairs", "outlet-pairs", "news-pairs"].flatMap((file) =>
  readFileSync(new URL(`${file}.jsonl`, GOLD), "utf8")
    .trim()
    .split("\n")
    .map((line) => ({ file, ...(JSON.parse(line) as Pair) }))
    .filter(({ part }) => part === "dev" || part === "dev2"),
);
/** "own-01a" and "own-01b" are of one story, "news-quake-1" and "news-quake-2" too. */
const examples = pairs.map((pair) => ({
  set: pair.file,
  part: `${pair.file} ${pair.part}`,
  story: pair.id.replace(/(?:-\d+|[a-z])$/, ""),
  label: LABELS.indexOf(pair.label as (typeof LABELS)[number]),
  evidence: pairFindings(view("a", pair.a), view("b", pair.b), models.vectors).evidence,
}));

const keys = Object.keys(examples[0]?.evidence ?? {}) as (keyof PairEvidence)[];
const row = (evidence: PairEvidence): readonly number[] => [1, ...keys.map((key) => evidence[key])];

interface Fitted {
  /** Of each label, bias first, in units of the evidence. */
  readonly weights: readonly (readonly number[])[];
}

/** Newton's method for the three labels, evidence brought to one spread. */
function fit(rows: readonly (readonly number[])[], labels: readonly number[]): Fitted {
  const [n, d, k] = [rows.length, rows[0]?.length ?? 0, LABELS.length];
  const mean = Array.from({ length: d }, (_, j) => (j === 0 ? 0 : rows.reduce((sum, r) => sum + (r[j] ?? 0), 0) / n));
  const spread = mean.map((m, j) => (j === 0 ? 1 : Math.sqrt(rows.reduce((sum, r) => sum + ((r[j] ?? 0) - m) ** 2, 0) / n) || 1));
  const x = rows.map((r) => r.map((value, j) => (value - (mean[j] ?? 0)) / (spread[j] ?? 1)));
  let weights = Array.from({ length: k }, () => new Array<number>(d).fill(0));
  const ridge = (j: number): number => (j === 0 ? 0.001 : RIDGE);
  for (let step = 0; step < 25; step++) {
    const size = d * k;
    const gradient = new Array<number>(size).fill(0);
    const hessian = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    x.forEach((r, i) => {
      const p = softmax(weights, r);
      for (let a = 0; a < k; a++) {
        const error = (p[a] ?? 0) - (labels[i] === a ? 1 : 0);
        for (let j = 0; j < d; j++) gradient[a * d + j] = (gradient[a * d + j] ?? 0) + error * (r[j] ?? 0);
        for (let b = 0; b < k; b++) {
          const w = (p[a] ?? 0) * ((a === b ? 1 : 0) - (p[b] ?? 0));
          for (let j = 0; j < d; j++) {
            const line = hessian[a * d + j] as number[];
            const scaled = w * (r[j] ?? 0);
            for (let l = 0; l < d; l++) line[b * d + l] = (line[b * d + l] ?? 0) + scaled * (r[l] ?? 0);
          }
        }
      }
    });
    for (let a = 0; a < k; a++)
      for (let j = 0; j < d; j++) {
        gradient[a * d + j] = (gradient[a * d + j] ?? 0) + ridge(j) * (weights[a]?.[j] ?? 0);
        const line = hessian[a * d + j] as number[];
        line[a * d + j] = (line[a * d + j] ?? 0) + ridge(j);
      }
    const change = solve(hessian, gradient);
    weights = weights.map((w, a) => w.map((value, j) => value - (change[a * d + j] ?? 0)));
    if (Math.max(...change.map(Math.abs)) < 1e-6) break;
  }
  return {
    weights: weights.map((w) =>
      w.map((value, j) => (j === 0 ? value - w.slice(1).reduce((sum, v, l) => sum + (v * (mean[l + 1] ?? 0)) / (spread[l + 1] ?? 1), 0) : value / (spread[j] ?? 1))),
    ),
  };
}

function softmax(weights: readonly (readonly number[])[], r: readonly number[]): readonly number[] {
  const scores = weights.map((w) => w.reduce((sum, value, j) => sum + value * (r[j] ?? 0), 0));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Gauss with the greatest pivot. */
function solve(matrix: number[][], right: readonly number[]): readonly number[] {
  const n = right.length;
  const m = matrix.map((line, i) => [...line, right[i] ?? 0]);
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let i = column + 1; i < n; i++) if (Math.abs(m[i]?.[column] ?? 0) > Math.abs(m[pivot]?.[column] ?? 0)) pivot = i;
    [m[column], m[pivot]] = [m[pivot] as number[], m[column] as number[]];
    const top = m[column] as number[];
    for (let i = column + 1; i < n; i++) {
      const line = m[i] as number[];
      const factor = (line[column] ?? 0) / (top[column] ?? 1);
      if (factor !== 0) for (let j = column; j <= n; j++) line[j] = (line[j] ?? 0) - factor * (top[j] ?? 0);
    }
  }
  const result = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    const line = m[i] as number[];
    let value = line[n] ?? 0;
    for (let j = i + 1; j < n; j++) value -= (line[j] ?? 0) * (result[j] ?? 0);
    result[i] = value / (line[i] ?? 1);
  }
  return result;
}

function decide({ weights }: Fitted, evidence: PairEvidence): number {
  const [same = 0, clash = 0, different = 0] = softmax(weights, row(evidence));
  const conflict = mayClash(evidence) ? clash : 0;
  const sum = same + conflict + different;
  return LABELS.indexOf(likeliest({ same: same / sum, conflict: conflict / sum, different: different / sum }));
}

const stories = [...new Set(examples.map((example) => `${example.set} ${example.story}`))].sort();
const fold = (example: (typeof examples)[number]): number => stories.indexOf(`${example.set} ${example.story}`) % FOLDS;
const judged = Array.from({ length: FOLDS }, (_, f) => {
  const train = examples.filter((example) => fold(example) !== f);
  const fitted = fit(
    train.map((example) => row(example.evidence)),
    train.map((example) => example.label),
  );
  return examples.filter((example) => fold(example) === f).map((example) => ({ ...example, found: decide(fitted, example.evidence) }));
}).flat();
for (const part of [...new Set(judged.map((example) => example.part)), "all"]) {
  const some = judged.filter((example) => part === "all" || example.part === part);
  const count = (test: (example: (typeof judged)[number]) => boolean): number => some.filter(test).length;
  const [called, conflicts, right] = [
    count((e) => e.found === 1),
    count((e) => e.label === 1),
    count((e) => e.found === 1 && e.label === 1),
  ];
  const figures = [
    `${some.length} pairs`,
    `accuracy ${(count((e) => e.found === e.label) / some.length).toFixed(3)}`,
    `conflict precision ${(right / called).toFixed(3)} recall ${(right / conflicts).toFixed(3)}`,
    `false alarms ${((called - right) / (some.length - conflicts)).toFixed(3)}`,
  ];
  process.stdout.write(`// ${part}: ${figures.join(", ")}\n`);
}
const { weights } = fit(
  examples.map((example) => row(example.evidence)),
  examples.map((example) => example.label),
);
const against = (label: number, j: number): string => ((weights[label]?.[j] ?? 0) - (weights[2]?.[j] ?? 0)).toFixed(2);
for (const [j, key] of ["bias", ...keys].entries()) process.stdout.write(`  ${key}: [${against(0, j)}, ${against(1, j)}],\n`);
