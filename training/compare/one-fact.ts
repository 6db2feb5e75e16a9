/**
 * Fits the weights of src/compare/align/one-fact.ts and standing.ts.
 *
 * usage: npx tsx training/compare/one-fact.ts [FREE_TEXT.jsonl...]
 *
 * Told as one fact: the marked matters of the development stories and readouts in data/gold. Told as two: all other pairs of their facts, and
 * pairs of facts of one account, and of accounts of different matters, there and in free texts ({"text"} a line: Wikinews, official readouts).
 * Prints recall and precision with each story left out in turn, then the weights of all.
 */
import { readdirSync, readFileSync } from "node:fs";
import type { Span } from "../../src/core/index.js";
import { affinity, canBeOne, weights as rarityOfFacts } from "../../src/compare/align/affinity.js";
import type { Told } from "../../src/compare/align/group-facts.js";
import { nearnessOf } from "../../src/compare/align/nearness.js";
import { type Evidence, evidenceOf, WEIGHTS } from "../../src/compare/align/one-fact.js";
import { partnersOf, type Standing, STANDING_WEIGHTS } from "../../src/compare/align/standing.js";
import { wordingOf } from "../../src/compare/align/worded.js";
import { factsOfView } from "../../src/compare/facts-of.js";
import { viewAccount } from "../../src/compare/read/account-view.js";
import { loadNodeModels, readAccount } from "../../src/pipeline/index.js";

/** Words of two or more accounts, by the account's place, that tell one matter. */
interface Matter {
  readonly spans: readonly (readonly Span[])[];
  /** May stand together, need not. */
  readonly open: boolean;
}

interface Case {
  readonly id: string;
  readonly accounts: readonly { readonly id: string; readonly text: string; readonly date?: string }[];
  readonly matters: readonly Matter[];
}

interface Example {
  readonly case: string;
  readonly i: number;
  readonly j: number;
  readonly evidence: Evidence;
  readonly one: boolean;
  readonly byRule: number;
  /** Of two accounts (1), or of one (0). */
  readonly across: boolean;
}

/** Pairs of free texts whose words are covered less than this teach little. */
const HARD = 0.35;

const GOLD = new URL("../../data/gold/", import.meta.url);
const json = (url: URL): unknown => JSON.parse(readFileSync(url, "utf8"));
const models = await loadNodeModels();

function developmentCases(): readonly Case[] {
  const cases: Case[] = [];
  type Story = {
    readonly id: string;
    readonly split: string;
    readonly accounts: readonly { readonly id: string; readonly published: string; readonly title: string; readonly text: string }[];
    readonly pairs?: readonly { readonly a: string; readonly b: string; readonly relation: string }[];
    readonly matters?: readonly { readonly words: Readonly<Record<string, string>>; readonly relation: string }[];
  };
  const files = readdirSync(new URL("outlets/", GOLD)).filter((file) => file.endsWith(".json"));
  for (const story of files.sort().flatMap((file) => json(new URL(`outlets/${file}`, GOLD)) as readonly Story[])) {
    if (story.split !== "dev") continue;
    const accounts = story.accounts.map(({ id, published, title, text }) => ({ id, date: published, text: `${title}\n\n${text}` }));
    const spans = (text: string, words: string | undefined): readonly Span[] => {
      if (words === undefined) return [];
      const start = text.indexOf(words);
      return [{ start, end: start + words.length }];
    };
    const matters = story.matters ?? (story.pairs ?? []).map(({ a, b, relation }) => ({ words: { a, b } as Record<string, string>, relation }));
    cases.push({
      id: story.id,
      accounts,
      matters: matters.map(({ words, relation }) => ({
        spans: accounts.map(({ id, text }) => spans(text, words[id])),
        open: relation === "related",
      })),
    });
  }
  type Readout = {
    readonly pair: string;
    readonly part: string;
    readonly accounts: readonly { readonly id: string; readonly date: string; readonly text: string }[];
    readonly facts: readonly {
      readonly inAccounts: readonly string[];
      readonly optional?: boolean;
      readonly evidence: readonly (Span & { readonly account: string })[];
    }[];
  };
  for (const name of readdirSync(new URL("readouts/", GOLD)).filter((file) => file.endsWith(".json"))) {
    const gold = json(new URL(`readouts/${name}`, GOLD)) as Readout;
    if (gold.part !== "dev") continue;
    cases.push({
      id: gold.pair,
      accounts: gold.accounts.map(({ id, date, text }) => ({ id, date, text })),
      matters: gold.facts
        .filter((fact) => fact.inAccounts.length === 2)
        .map((fact) => ({
          spans: gold.accounts.map(({ id }) => fact.evidence.filter((span) => span.account === id)),
          open: fact.optional === true,
        })),
    });
  }
  return cases;
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const closeness = (spans: readonly Span[], main: Span): number =>
  Math.max(0, ...spans.map((span) => overlap(span, main) / (span.end - span.start + main.end - main.start - overlap(span, main))));

/** Facts of a case, and its examples. */
function examplesOf(one: Case): { readonly facts: readonly Told[]; readonly examples: readonly Example[] } {
  const views = one.accounts.map(({ id, text, date }) => {
    const coded = readAccount({ id, text, ...(date === undefined ? {} : { date }) }, models);
    return viewAccount(id, coded.document, coded.record);
  });
  const facts = views.flatMap((view, account) => factsOfView(view).map((fact): Told => ({ account, fact })));
  const wording = wordingOf(facts, views, models.vectors, models.meanings);
  const weigh = rarityOfFacts(facts);
  const labels = new Map<string, boolean | null>();
  for (const matter of one.matters) {
    const near = (account: number): readonly number[] =>
      facts
        .map((told, i) => ({ i, close: told.account === account ? closeness(matter.spans[account] ?? [], told.fact.main) : 0 }))
        .filter(({ close }) => close > 0)
        .sort((x, y) => y.close - x.close)
        .map(({ i }) => i);
    const tellers = views.map((_, account) => near(account));
    tellers.forEach((left, x) => {
      for (const right of tellers.slice(x + 1)) {
        for (const i of left) for (const j of right) if (labels.get(`${i}:${j}`) !== true) labels.set(`${i}:${j}`, null);
        if (left[0] !== undefined && right[0] !== undefined && !matter.open) labels.set(`${left[0]}:${right[0]}`, true);
      }
    });
  }
  const across = facts.flatMap((a, i) => facts.flatMap((b, j) => (j > i && a.account !== b.account && canBeOne(a.fact, b.fact) ? [[i, j] as const] : [])));
  const nearness = nearnessOf(facts, wording, across);
  const examples: Example[] = [];
  facts.forEach((a, i) =>
    facts.forEach((b, j) => {
      if (j <= i || !canBeOne(a.fact, b.fact)) return;
      const across = a.account !== b.account;
      const label = across ? labels.get(`${i}:${j}`) : false;
      // facts of one account whose words overlap may be one
      if (label === null || (!across && overlap(a.fact.main, b.fact.main) > 0)) return;
      const likeness = affinity(a.fact, b.fact, weigh);
      const [left, right] = [wording.facts[i], wording.facts[j]];
      if (!left || !right) return;
      const evidence = evidenceOf(left, right, wording.likeness, { likeness, alike: likeness >= 0.5 }, nearness(i, j));
      examples.push({ case: one.id, i, j, evidence, one: label === true, byRule: likeness, across });
    }),
  );
  return { facts, examples };
}

const NAMES = Object.keys(WEIGHTS).filter((name) => name !== "bias") as (keyof Evidence)[];
const STANDINGS = Object.keys(STANDING_WEIGHTS).filter((name) => name !== "bias") as (keyof Standing)[];

interface Row {
  readonly x: readonly number[];
  readonly y: number;
  readonly weight: number;
}

/** Logistic regression by Newton's steps, with a ridge on all but the bias, which draws the weights to `prior`. */
function fit(rows: readonly Row[], size: number, ridge = 1, prior: readonly number[] = []): readonly number[] {
  const weights = Array.from({ length: size }, (_, k) => prior[k] ?? 0);
  for (let step = 0; step < 12; step++) {
    const slope = weights.map((weight, k) => (k === 0 ? 0 : -ridge * (weight - (prior[k] ?? 0))));
    const curve = weights.map((_, k) => weights.map((__, m) => (k === m && k > 0 ? ridge : 0)));
    for (const { x, y, weight } of rows) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0)));
      const held = weight * p * (1 - p);
      for (let k = 0; k < size; k++) {
        const value = x[k] ?? 0;
        if (value === 0) continue;
        slope[k] = (slope[k] ?? 0) + weight * (y - p) * value;
        const row = curve[k] ?? [];
        for (let m = 0; m < size; m++) row[m] = (row[m] ?? 0) + held * value * (x[m] ?? 0);
      }
    }
    solve(curve, slope).forEach((move, k) => {
      weights[k] = (weights[k] ?? 0) + move;
    });
  }
  return weights;
}

/** Solves a system of linear equations by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, k) => [...row, right[k] ?? 0]);
  const size = rows.length;
  for (let k = 0; k < size; k++) {
    let pivot = k;
    for (let r = k; r < size; r++) if (Math.abs(rows[r]?.[k] ?? 0) > Math.abs(rows[pivot]?.[k] ?? 0)) pivot = r;
    const [top, own] = [rows[pivot] ?? [], rows[k] ?? []];
    rows[k] = top;
    if (pivot !== k) rows[pivot] = own;
    for (let r = 0; r < size; r++) {
      const row = rows[r] ?? [];
      if (r === k || row[k] === 0) continue;
      const times = (row[k] ?? 0) / (top[k] ?? 1);
      for (let m = k; m <= size; m++) row[m] = (row[m] ?? 0) - times * (top[m] ?? 0);
    }
  }
  return rows.map((row, k) => (row[size] ?? 0) / (row[k] ?? 1));
}

/** Weights of the evidence and of the standing. */
interface Weights {
  readonly evidence: readonly number[];
  readonly standing: readonly number[];
}

interface ReadCase {
  readonly one: Case;
  readonly facts: readonly Told[];
  readonly examples: readonly Example[];
}

const oddsBy = (weights: readonly number[], evidence: Evidence): number =>
  NAMES.reduce((sum, name, k) => sum + evidence[name] * (weights[k + 1] ?? 0), weights[0] ?? 0);

/** Pairs of two accounts with how they stand. */
function standingsOf({ facts, examples }: ReadCase, weights: readonly number[]): readonly { readonly e: Example; readonly standing: Standing }[] {
  const partners = partnersOf(facts);
  const across = examples.filter((e) => e.across).map((e) => ({ e, odds: oddsBy(weights, e.evidence) }));
  for (const { e, odds } of across) partners.add(e.i, e.j, odds);
  return across.map(({ e, odds }) => ({ e, standing: partners.standing(e.i, e.j, odds) }));
}

/** What a pair of one account, or of texts of other matters, weighs in the fit of the evidence; of the latter, in that of the standing. */
const PART = 0.02;
const PART_STANDING = 0.1;

/** Chance from which two are taken for one: more rows are marked ones than before at that of one half. */
const LEAST = 0.4;
/** The last fit is drawn to the weights in use, so that what no case tells stays as it was. */
const RIDGE = 3;
const IN_USE = [WEIGHTS.bias, ...NAMES.map((name) => WEIGHTS[name])];

function fitAll(cases: readonly ReadCase[], free: readonly ReadCase[], ridge = 1, prior: readonly number[] = []): Weights {
  const row = (e: Example, weight: number): Row => ({ x: [1, ...NAMES.map((name) => e.evidence[name])], y: e.one ? 1 : 0, weight });
  const evidence = fit(
    [
      ...cases.flatMap(({ examples }) => examples.map((e) => row(e, e.across ? 1 : PART))),
      ...free.flatMap(({ examples }) => examples.map((e) => row(e, PART))),
    ],
    NAMES.length + 1,
    ridge,
    prior,
  );
  const stand = (one: ReadCase, weight: number): readonly Row[] =>
    standingsOf(one, evidence).map(({ e, standing }) => ({ x: [1, ...STANDINGS.map((name) => standing[name])], y: e.one ? 1 : 0, weight }));
  const standing = fit([...cases.flatMap((one) => stand(one, 1)), ...free.flatMap((one) => stand(one, PART_STANDING))], STANDINGS.length + 1);
  return { evidence, standing };
}

/** Matters found and pairs right when pairs are taken best first. */
function score(one: ReadCase, weights: Weights, least: number) {
  const { facts } = one;
  const account = (fact: number): number => facts[fact]?.account ?? -1;
  const used = new Set<string>();
  const taken: Example[] = [];
  const chances = standingsOf(one, weights.evidence).map(({ e, standing }) => {
    const odds = STANDINGS.reduce((sum, name, k) => sum + standing[name] * (weights.standing[k + 1] ?? 0), weights.standing[0] ?? 0);
    return { e, p: e.byRule >= 0.5 ? 1 + e.byRule : 1 / (1 + Math.exp(-odds)) };
  });
  for (const { e } of chances.filter(({ p }) => p >= least).sort((a, b) => b.p - a.p)) {
    const [left, right] = [`${e.i}:${account(e.j)}`, `${e.j}:${account(e.i)}`];
    if (used.has(left) || used.has(right)) continue;
    used.add(left).add(right);
    taken.push(e);
  }
  const tells = (matter: Matter, fact: number): boolean =>
    closeness(matter.spans[account(fact)] ?? [], facts[fact]?.fact.main ?? { start: 0, end: 0 }) > 0;
  let [found, of] = [0, 0];
  for (const matter of one.one.matters.filter(({ open }) => !open)) {
    const told = matter.spans.flatMap((spans, i) => (spans.length > 0 ? [i] : []));
    for (const a of told) {
      for (const b of told.filter((other) => other > a)) {
        of++;
        if (taken.some((e) => account(e.i) === a && account(e.j) === b && tells(matter, e.i) && tells(matter, e.j))) found++;
      }
    }
  }
  const right = taken.filter((e) => one.one.matters.some((matter) => tells(matter, e.i) && tells(matter, e.j))).length;
  return { found, of, right, taken: taken.length };
}

const cases = developmentCases().map((one): ReadCase => ({ one, ...examplesOf(one) }));
const texts = process.argv
  .slice(2)
  .flatMap((path) => readFileSync(path, "utf8").trim().split("\n"))
  .map((line, i) => ({ id: `free-${i}`, text: (JSON.parse(line) as { text: string }).text }));
// each text beside the next: two of one account, and of two accounts of different matters; those that nobody would take for one teach little
const isHard = ({ evidence }: Example): boolean =>
  Math.max(evidence.covered, evidence.equal, evidence.gist) > HARD || evidence.figuresAgree > 0;
const free = texts.map((text, i): ReadCase => {
  const one: Case = { id: text.id, accounts: [text, ...texts.slice(i + 1, i + 2)], matters: [] };
  const { facts, examples } = examplesOf(one);
  return { one, facts, examples: examples.filter(isHard) };
});
const count = (list: readonly ReadCase[]): number => list.reduce((n, { examples }) => n + examples.length, 0);
process.stdout.write(`${count(cases)} pairs of ${cases.length} cases, ${count(free)} of free texts\n`);
const leftOut = cases.map((one) => ({ one, weights: fitAll(cases.filter((other) => other !== one), free) }));
for (const least of [0.3, 0.4, 0.5, 0.6]) {
  const all = leftOut.map(({ one, weights }) => score(one, weights, least));
  const sum = (key: "found" | "of" | "right" | "taken"): number => all.reduce((total, row) => total + row[key], 0);
  process.stdout.write(
    `least ${least}: recall ${(sum("found") / sum("of")).toFixed(2)} (${sum("found")} of ${sum("of")}) precision ${(sum("right") / sum("taken")).toFixed(2)} (${sum("right")} of ${sum("taken")})\n`,
  );
}
const weights = fitAll(cases, free, RIDGE, IN_USE);
// what is asked of a pair is one half
const shifted = weights.standing.map((value, k) => (k === 0 ? value + Math.log((1 - LEAST) / LEAST) : value));
const table = (names: readonly string[], values: readonly number[]): string =>
  `{ bias: ${values[0]?.toFixed(2)}, ${names.map((name, k) => `${name}: ${values[k + 1]?.toFixed(2)}`).join(", ")} }\n`;
process.stdout.write(`WEIGHTS ${table(NAMES, weights.evidence)}STANDING_WEIGHTS ${table(STANDINGS, shifted)}`);
