import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BenchSet, Measure } from "./bench-set.js";

interface Gold {
  readonly articleBody: string;
  readonly url: string;
}

interface Run {
  readonly texts: Readonly<Record<string, string>>;
  readonly cpuMs: number;
  readonly rssMb: number;
}

interface Scores {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly exact: number;
}

const PEERS = ["readability+linkedom", "readability+jsdom", "defuddle+linkedom"];

/** Body text of 60 pages of the Zyte benchmark and of 24 invented pages of other layouts, beside the extractors of npm, each in its own process. */
export const EXTRACTION: BenchSet = {
  name: "extraction",
  title: "article text of 60 news and blog pages of 2019, scored as the Zyte article benchmark does",
  needs: ["data/extraction/open/ground-truth.json", "data/extraction/open/html"],
  async run({ shared, verbose }) {
    const own = fileURLToPath(new URL("../data/gold/pages", import.meta.url));
    return [
      ...measuresOf(`${shared}data/extraction/open`, "open pages", verbose),
      ...measuresOf(own, "invented pages", verbose)
        .slice(0, QUALITY)
        .map((measure) => ({ ...measure, name: `${measure.name}, invented pages` })),
    ];
  },
};

/** Measures that stand before those of speed and memory. */
const QUALITY = 4;

function measuresOf(folder: string, what: string, verbose: boolean): readonly Measure[] {
  const gold = JSON.parse(readFileSync(`${folder}/ground-truth.json`, "utf8")) as Record<string, Gold>;
  const runs = new Map(["readout", ...PEERS].map((name) => [name, run(name, folder, gold)] as const));
  const scores = new Map([...runs].map(([name, { texts }]) => [name, score(gold, texts)] as const));
  const pages = Object.keys(gold).length;
  if (verbose)
    for (const [id, { url }] of Object.entries(gold))
      process.stdout.write(`  ${pageLine(gold[id]?.articleBody ?? "", runs.get("readout")?.texts[id] ?? "")}  ${url}\n`);
  const measure = (name: string, value: (run: Run, scores: Scores) => number, lowerIsBetter = false): Measure => {
    const of = (tool: string): number => value(runs.get(tool) ?? EMPTY, scores.get(tool) ?? NOTHING);
    return {
      name,
      value: of("readout"),
      on: `${pages} ${what}`,
      peers: Object.fromEntries(PEERS.map((peer) => [peer, of(peer)])),
      ...(lowerIsBetter ? { lowerIsBetter } : {}),
    };
  };
  const speed = ({ cpuMs }: Run): number => (cpuMs === 0 ? 0 : (pages * 1000) / cpuMs);
  const jsdom = speed(runs.get("readability+jsdom") ?? EMPTY);
  return [
    measure("F1", (_, { f1 }) => f1),
    measure("precision", (_, { precision }) => precision),
    measure("recall", (_, { recall }) => recall),
    measure("exact pages", (_, { exact }) => exact),
    measure("pages per CPU second", speed),
    measure("times readability+jsdom", (one) => (jsdom === 0 ? 0 : speed(one) / jsdom)),
    measure("peak RSS in MB", ({ rssMb }) => rssMb, true),
  ];
}

const EMPTY: Run = { texts: {}, cpuMs: 0, rssMb: 0 };
const NOTHING: Scores = { f1: 0, precision: 0, recall: 0, exact: 0 };

function run(name: string, folder: string, gold: Readonly<Record<string, Gold>>): Run {
  const script = fileURLToPath(new URL("extraction-contender.ts", import.meta.url));
  const input = JSON.stringify(Object.fromEntries(Object.entries(gold).map(([id, { url }]) => [id, url])));
  const child = spawnSync(process.execPath, ["--import", "tsx", script, name, `${folder}/html`], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (child.status !== 0) throw new Error(`${name} failed: ${child.stderr.slice(-400)}`);
  return JSON.parse(child.stdout) as Run;
}

/** Shingles of four words with their counts, as the benchmark's own scorer makes them. */
function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const add = (key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  if (words.length > 0 && words.length < 4) add(words.join(" "));
  for (let i = 0; i + 4 <= words.length; i++) add(words.slice(i, i + 4).join(" "));
  return counts;
}

interface Counts {
  readonly hits: number;
  readonly gold: number;
  readonly given: number;
  readonly exact: boolean;
}

function compare(gold: string, given: string): Counts {
  const expected = shingles(gold);
  const found = shingles(given);
  let hits = 0;
  let total = 0;
  let predicted = 0;
  for (const [key, count] of expected) {
    total += count;
    hits += Math.min(count, found.get(key) ?? 0);
  }
  for (const count of found.values()) predicted += count;
  const words = (text: string): string => (text.match(/[\p{L}\p{N}_]+/gu) ?? []).join(" ");
  return { hits, gold: total, given: predicted, exact: words(gold) === words(given) };
}

/** Precision and recall averaged over pages, pages without a prediction left out of precision. */
function score(gold: Readonly<Record<string, Gold>>, texts: Readonly<Record<string, string>>): Scores {
  const pages = Object.entries(gold).map(([id, { articleBody }]) => compare(articleBody, texts[id] ?? ""));
  const mean = (values: readonly number[]): number =>
    values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
  const precision = mean(pages.filter((page) => page.given > 0).map((page) => page.hits / page.given));
  const recall = mean(pages.map((page) => (page.gold === 0 ? 1 : page.hits / page.gold)));
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { f1, precision, recall, exact: mean(pages.map((page) => (page.exact ? 1 : 0))) };
}

function pageLine(gold: string, given: string): string {
  const { hits, gold: total, given: predicted } = compare(gold, given);
  return `P ${(predicted === 0 ? 0 : hits / predicted).toFixed(3)} R ${(total === 0 ? 1 : hits / total).toFixed(3)}`;
}
