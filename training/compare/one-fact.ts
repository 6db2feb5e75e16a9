/**
 * Fits the weights of src/compare/align/one-fact.ts.
 *
 * usage: npx tsx training/compare/one-fact.ts [FREE_TEXT.jsonl...]
 *
 * Told as one fact: the marked matters of the development stories and readouts in data/gold. Told as two: all other pairs of their facts, and
 * pairs of facts of one account, and of accounts of different matters, there and in free texts ({"text"} a line: Wikinews, official readouts).
 * Prints recall and precision with each story left out in turn, then the weights of all.
 */
import { readdirSync, readFileSync } from "node:fs";
import type { Span } from "../../src/core/index.js";
import { affinity, canBeOne, rarityOf, weights as rarityOfFacts } from "../../src/compare/align/affinity.js";
import { factWords } from "../../src/compare/align/fact-words.js";
import { chanceOfOneFact, type Evidence, evidenceOf, WEIGHTS, type Worded } from "../../src/compare/align/one-fact.js";
import { factsOfView } from "../../src/compare/facts-of.js";
import { viewAccount } from "../../src/compare/read/account-view.js";
import { loadNodeModels, readAccount } from "../../src/pipeline/index.js";

interface Matter {
  readonly a: readonly Span[];
  readonly b: readonly Span[];
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

/** Chance by the present weights below which a pair of a free text is left out. */
const HARD = 0.05;

const GOLD = new URL("../../data/gold/", import.meta.url);
const json = (url: URL): unknown => JSON.parse(readFileSync(url, "utf8"));
const models = await loadNodeModels();

function developmentCases(): readonly Case[] {
  const cases: Case[] = [];
  type Story = {
    readonly id: string;
    readonly split: string;
    readonly accounts: readonly { readonly id: string; readonly published: string; readonly title: string; readonly text: string }[];
    readonly pairs: readonly { readonly a: string; readonly b: string; readonly relation: string }[];
  };
  for (const story of json(new URL("outlets/stories.json", GOLD)) as readonly Story[]) {
    if (story.split !== "dev") continue;
    const accounts = story.accounts.map(({ id, published, title, text }) => ({ id, date: published, text: `${title}\n\n${text}` }));
    const spans = (text: string, words: string): readonly Span[] => {
      const start = text.indexOf(words);
      return [{ start, end: start + words.length }];
    };
    cases.push({
      id: story.id,
      accounts,
      matters: story.pairs.map(({ a, b, relation }) => ({
        a: spans(accounts[0]?.text ?? "", a),
        b: spans(accounts[1]?.text ?? "", b),
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
    const [first, second] = gold.accounts;
    cases.push({
      id: gold.pair,
      accounts: gold.accounts.map(({ id, date, text }) => ({ id, date, text })),
      matters: gold.facts
        .filter((fact) => fact.inAccounts.length === 2)
        .map((fact) => ({
          a: fact.evidence.filter((span) => span.account === first?.id),
          b: fact.evidence.filter((span) => span.account === second?.id),
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
function examplesOf(one: Case): { readonly facts: readonly (readonly Worded[])[]; readonly examples: readonly Example[] } {
  const facts = one.accounts.map(({ id, text, date }) => {
    const coded = readAccount({ id, text, ...(date === undefined ? {} : { date }) }, models);
    const view = viewAccount(id, coded.document, coded.record);
    return factsOfView(view).map((fact): Worded => ({ fact, words: factWords(view, fact, models.vectors) }));
  });
  const all = facts.flat();
  const weigh = rarityOfFacts(all);
  const rarity = rarityOf(all.map(({ words }) => words.map(({ key }) => key)));
  const labels = new Map<string, boolean | null>();
  for (const matter of one.matters) {
    const near = (side: 0 | 1, spans: readonly Span[]): readonly number[] =>
      (facts[side] ?? [])
        .map(({ fact }, i) => ({ i, close: closeness(spans, fact.main) }))
        .filter(({ close }) => close > 0)
        .sort((x, y) => y.close - x.close)
        .map(({ i }) => i);
    const [left, right] = [near(0, matter.a), near(1, matter.b)];
    for (const i of left) for (const j of right) if (labels.get(`${i}:${j}`) !== true) labels.set(`${i}:${j}`, null);
    if (left[0] !== undefined && right[0] !== undefined && !matter.open) labels.set(`${left[0]}:${right[0]}`, true);
  }
  const examples: Example[] = [];
  const add = (a: Worded, b: Worded, i: number, j: number, one_: boolean, across: boolean): void => {
    const likeness = affinity(a.fact, b.fact, weigh);
    if (!canBeOne(a.fact, b.fact)) return;
    examples.push({
      case: one.id,
      i,
      j,
      evidence: evidenceOf(a, b, rarity, { likeness, alike: likeness >= 0.5 }),
      one: one_,
      byRule: likeness,
      across,
    });
  };
  facts.forEach((list) =>
    list.forEach((a, i) =>
      list.forEach((b, j) => {
        // facts whose words overlap may be one
        if (j > i && overlap(a.fact.main, b.fact.main) === 0) add(a, b, i, j, false, false);
      }),
    ),
  );
  facts[0]?.forEach((a, i) =>
    facts[1]?.forEach((b, j) => {
      const label = labels.get(`${i}:${j}`);
      if (label !== null) add(a, b, i, j, label === true, true);
    }),
  );
  return { facts, examples };
}

const NAMES = Object.keys(WEIGHTS).filter((name) => name !== "bias") as (keyof Evidence)[];
const vectorOf = (evidence: Evidence): readonly number[] => [1, ...NAMES.map((name) => evidence[name])];

/** Logistic regression by gradient descent with momentum; examples of one account weigh a part. */
function fit(examples: readonly Example[], part: number, ridge = 0.002): readonly number[] {
  const rows = examples.map((e) => ({ x: vectorOf(e.evidence), y: e.one ? 1 : 0, weight: e.across ? 1 : part }));
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  const weights = new Array<number>(NAMES.length + 1).fill(0);
  const speed = new Array<number>(NAMES.length + 1).fill(0);
  for (let step = 0; step < 900; step++) {
    const slope = new Array<number>(weights.length).fill(0);
    for (const { x, y, weight } of rows) {
      let z = 0;
      for (let k = 0; k < x.length; k++) z += (weights[k] ?? 0) * (x[k] ?? 0);
      const error = ((1 / (1 + Math.exp(-z)) - y) * weight) / total;
      for (let k = 0; k < x.length; k++) slope[k] = (slope[k] ?? 0) + error * (x[k] ?? 0);
    }
    for (let k = 0; k < weights.length; k++) {
      speed[k] = 0.9 * (speed[k] ?? 0) + (slope[k] ?? 0) + (k === 0 ? 0 : (ridge * (weights[k] ?? 0)) / 10);
      weights[k] = (weights[k] ?? 0) - 0.8 * (speed[k] ?? 0);
    }
  }
  return weights;
}

const chance = (weights: readonly number[], evidence: Evidence): number =>
  1 / (1 + Math.exp(-vectorOf(evidence).reduce((sum, x, k) => sum + x * (weights[k] ?? 0), 0)));

/** Matters found and pairs right when pairs are taken best first. */
function score(one: Case, facts: readonly (readonly Worded[])[], examples: readonly Example[], weights: readonly number[], least: number) {
  const taken: Example[] = [];
  const [left, right] = [new Set<number>(), new Set<number>()];
  const across = examples.filter((e) => e.across).map((e) => ({ e, p: e.byRule >= 0.5 ? 1 + e.byRule : chance(weights, e.evidence) }));
  for (const { e } of across.filter(({ p }) => p >= least).sort((a, b) => b.p - a.p)) {
    if (left.has(e.i) || right.has(e.j)) continue;
    left.add(e.i);
    right.add(e.j);
    taken.push(e);
  }
  const tells = (matter: Matter, e: Example): boolean =>
    closeness(matter.a, facts[0]?.[e.i]?.fact.main ?? { start: 0, end: 0 }) > 0 &&
    closeness(matter.b, facts[1]?.[e.j]?.fact.main ?? { start: 0, end: 0 }) > 0;
  return {
    found: one.matters.filter((matter) => !matter.open && taken.some((e) => tells(matter, e))).length,
    of: one.matters.filter((matter) => !matter.open).length,
    right: taken.filter((e) => one.matters.some((matter) => tells(matter, e))).length,
    taken: taken.length,
  };
}

const cases = developmentCases().map((one) => ({ one, ...examplesOf(one) }));
const texts = process.argv
  .slice(2)
  .flatMap((path) => readFileSync(path, "utf8").trim().split("\n"))
  .map((line, i) => ({ id: `free-${i}`, text: (JSON.parse(line) as { text: string }).text }));
// each text beside the next: two of one account, and of two accounts of different matters; those that nobody would take for one teach little
const free = texts
  .flatMap((text, i) => examplesOf({ id: text.id, accounts: [text, ...(texts[i + 1] ? [texts[i + 1] as (typeof texts)[0]] : [])], matters: [] }).examples)
  .filter(({ evidence }) => chanceOfOneFact(evidence) >= HARD)
  .map((example) => ({ ...example, across: false }));
process.stdout.write(`${cases.reduce((n, c) => n + c.examples.length, 0)} pairs of the cases, ${free.length} of free texts\n`);
for (const part of [0, 0.02, 0.05]) {
  const tables = cases.map(({ one, facts, examples }) => ({
    one,
    facts,
    examples,
    weights: fit([...cases.filter((c) => c.one !== one).flatMap((c) => c.examples), ...free], part),
  }));
  for (const least of [0.15, 0.2, 0.3, 0.4, 0.5]) {
    const all = tables.map(({ one, facts, examples, weights }) => score(one, facts, examples, weights, least));
    const sum = (key: "found" | "of" | "right" | "taken"): number => all.reduce((total, row) => total + row[key], 0);
    process.stdout.write(
      `part ${part} least ${least}: recall ${(sum("found") / sum("of")).toFixed(2)} precision ${(sum("right") / sum("taken")).toFixed(2)} (${sum("right")} of ${sum("taken")})\n`,
    );
  }
  const weights = fit([...cases.flatMap((c) => c.examples), ...free], part);
  process.stdout.write(`{ bias: ${weights[0]?.toFixed(2)}, ${NAMES.map((name, k) => `${name}: ${weights[k + 1]?.toFixed(2)}`).join(", ")} }\n`);
}
