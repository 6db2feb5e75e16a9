/**
 * Fits the weights of src/compare/pair/relation-chances.ts: multinomial logistic regression with a ridge on the
 * parts of the pairs of sentences in data/gold whose errors are read (its README).
 *
 * usage: npx tsx training/compare/pair-relation.ts
 *
 * Prints figures with each story left out in turn (twelve folds), with each set left out (the nearest to unseen texts), then the weights.
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

const RIDGE = 6;
/**
 * What a pair of a part counts for, 1 otherwise: in the one other matters share more words than one matter in other words does, by
 * intent; the other keeps its figures so, and parts left out lose nothing by it.
 */
const SHARES: Readonly<Record<string, number>> = { "news-pairs dev3": 0.2, "claim-pairs dev2": 1.7 };
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
    .filter(({ part }) => part.startsWith("dev")),
);
/** "own-01a" and "own-01b" are of one story, "news-quake-1" and "news-quake-2" too. */
const examples = pairs.map((pair) => ({
  set: pair.file,
  part: `${pair.file} ${pair.part}`,
  story: pair.id.replace(/(?:-\d+|[a-z])$/, ""),
  label: LABELS.indexOf(pair.label as (typeof LABELS)[number]),
  evidence: pairFindings(view("a", pair.a), view("b", pair.b), models.vectors, models.meanings ?? (() => null)).evidence,
}));

type Example = (typeof examples)[number];

const keys = Object.keys(examples[0]?.evidence ?? {}) as (keyof PairEvidence)[];
const row = (evidence: PairEvidence): readonly number[] => [1, ...keys.map((key) => evidence[key])];

interface Fitted {
  /** Of each label, bias first, in units of the evidence. */
  readonly weights: readonly (readonly number[])[];
}

/** Newton's method for the three labels, evidence brought to one spread. */
function fit(rows: readonly (readonly number[])[], labels: readonly number[], shares: readonly number[]): Fitted {
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
        const error = (shares[i] ?? 1) * ((p[a] ?? 0) - (labels[i] === a ? 1 : 0));
        for (let j = 0; j < d; j++) gradient[a * d + j] = (gradient[a * d + j] ?? 0) + error * (r[j] ?? 0);
        for (let b = 0; b < k; b++) {
          const w = (shares[i] ?? 1) * (p[a] ?? 0) * ((a === b ? 1 : 0) - (p[b] ?? 0));
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
const fold = (example: Example): number => stories.indexOf(`${example.set} ${example.story}`) % FOLDS;
const fitted = (some: readonly Example[]): Fitted =>
  fit(
    some.map((example) => row(example.evidence)),
    some.map((example) => example.label),
    some.map((example) => SHARES[example.part] ?? 1),
  );

/** Figures of each group's pairs, judged by weights fitted without that group. */
function leaveOut(name: string, group: (example: Example) => string | number): void {
  const judged = [...new Set(examples.map(group))].flatMap((left) => {
    const model = fitted(examples.filter((example) => group(example) !== left));
    return examples.filter((example) => group(example) === left).map((example) => ({ ...example, found: decide(model, example.evidence) }));
  });
  for (const part of [...new Set(examples.map((example) => example.part)), "all"]) {
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
    process.stdout.write(`// ${name}, ${part}: ${figures.join(", ")}\n`);
  }
}

leaveOut("stories left out", fold);
leaveOut("sets left out", (example) => example.part);
const { weights } = fitted(examples);
const against = (label: number, j: number): string => ((weights[label]?.[j] ?? 0) - (weights[2]?.[j] ?? 0)).toFixed(2);
for (const [j, key] of ["bias", ...keys].entries()) process.stdout.write(`  ${key}: [${against(0, j)}, ${against(1, j)}],\n`);
