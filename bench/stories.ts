import { readFileSync } from "node:fs";
import { createClusterer } from "../src/stories/index.js";
import type { BenchSet, Measure } from "./bench-set.js";

interface Item {
  readonly id: string;
  readonly text: string;
  readonly story: string;
  /** Topic of two look-alike stories. */
  readonly topic: string;
}

/** Topics whose stories the thresholds were chosen on; the others were scored only. */
const TUNED = new Set(["1", "5", "25", "30", "33", "38", "41"]);

/** B-cubed F1 in percent (Bagga & Baldwin 1998), as `data/stories/score.py` counts it. */
function bcubed(items: readonly Item[], told: ReadonlyMap<string, string>): number {
  const [gold, found, both] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  const pair = (item: Item): string => `${item.story}\t${told.get(item.id)}`;
  for (const item of items) {
    count(gold, item.story);
    count(found, told.get(item.id) ?? item.id);
    count(both, pair(item));
  }
  let [precision, recall] = [0, 0];
  for (const item of items) {
    const shared = both.get(pair(item)) ?? 0;
    precision += shared / (found.get(told.get(item.id) ?? item.id) ?? 1) / items.length;
    recall += shared / (gold.get(item.story) ?? 1) / items.length;
  }
  return (200 * precision * recall) / (precision + recall);
}

/** Labels as they stream, and after the second pass. */
function cluster(items: readonly Item[]): { readonly streamed: Map<string, string>; readonly repaired: Map<string, string> } {
  const clusterer = createClusterer();
  const streamed = new Map(items.map((item) => [item.id, clusterer.add({ id: item.id, text: item.text })]));
  const repaired = new Map(streamed);
  for (const { id, story } of clusterer.repair()) repaired.set(id, story);
  return { streamed, repaired };
}

/** A fixed shuffle (linear congruential). */
function shuffled(items: readonly Item[], seed: number): readonly Item[] {
  const out = [...items];
  let state = seed >>> 0;
  for (let i = out.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [out[i], out[j]] = [out[j] as Item, out[i] as Item];
  }
  return out;
}

const WORDS = Array.from({ length: 4000 }, (_, i) => `w${((i * 2_654_435_761) >>> 0).toString(36)}`);

/** Document `n` of an endless stream from templates: stories of about ten documents, each alive for a while. */
function templated(n: number): { readonly id: string; readonly text: string; readonly date: string } {
  const story = Math.floor(n / 200) * 20 + (n % 20);
  const word = (k: number): string => WORDS[(((story * 31 + k) * 2_654_435_761) >>> 0) % WORDS.length] ?? "";
  const name = (k: number): string => `N${((story * 17 + k) * 40_503).toString(36)}`;
  const lines = Array.from(
    { length: 8 },
    (_, line) =>
      `${name(line % 4)} told ${name((line + 1) % 4)} that ${word(line)} ${word(line + 9)} and ${WORDS[(n * 7 + line * 13) % WORDS.length]} were ${word(line + 20)} in ${name(5)} with ${10 + (story % 80)} ${word(line + 30)}.`,
  );
  return { id: `d${n}`, text: lines.join("\n"), date: new Date(1_500_000_000_000 + n * 20_000).toISOString() };
}

/** Microseconds per document at the start and at the end of a templated stream. */
function streamCost(length: number): { readonly early: number; readonly late: number } {
  const clusterer = createClusterer();
  const step = 5000;
  let [early, late] = [0, 0];
  for (let n = 0; n < length; n += step) {
    const documents = Array.from({ length: step }, (_, i) => templated(n + i));
    const start = performance.now();
    for (const document of documents) clusterer.add(document);
    const cost = ((performance.now() - start) * 1000) / step;
    if (n === 5000) early = cost;
    late = cost;
  }
  return { early, late };
}

/** Stories of articles and headlines, their stability, and the cost of a long stream (READOUT_STREAM=1000000 for the longest). */
export const STORIES: BenchSet = {
  name: "stories",
  title: "Stories: grouping accounts as they arrive",
  needs: [
    "data/stories/documents.jsonl",
    "data/stories/gold.json",
    "data/stories/gold_topic.json",
    "data/stories/headlines.jsonl",
    "data/stories/headlines_gold.json",
  ],
  async run({ shared }) {
    const json = (file: string): Record<string, string> =>
      JSON.parse(readFileSync(`${shared}/data/stories/${file}`, "utf8")) as Record<string, string>;
    const read = (file: string, gold: Record<string, string>, topics: Record<string, string>): readonly Item[] =>
      readFileSync(`${shared}/data/stories/${file}`, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as { readonly id: string; readonly text?: string; readonly title?: string })
        .map((row) => ({ id: row.id, text: row.text ?? row.title ?? "", story: gold[row.id] ?? row.id, topic: topics[row.id] ?? "" }));
    const articles = read("documents.jsonl", json("gold.json"), json("gold_topic.json"));
    const headlines = read("headlines.jsonl", json("headlines_gold.json"), {});
    const tuned = articles.filter((item) => TUNED.has(item.topic));
    const unseen = articles.filter((item) => !TUNED.has(item.topic));
    const { streamed, repaired } = cluster(articles);
    const orders = [1, 2, 3, 4].map((seed) => cluster(shuffled(articles, seed)));
    const start = performance.now();
    const heads = cluster(headlines).streamed;
    const perSecond = (headlines.length * 1000) / (performance.now() - start);
    const others = orders.map((order) => bcubed(articles, order.streamed));
    const on = `${articles.length} articles, 26 stories`;
    const measures: Measure[] = [
      { name: "articles, streaming B-cubed F1", value: bcubed(articles, streamed), on },
      { name: "articles, after repair", value: bcubed(articles, repaired), on },
      { name: "stories not tuned on, streaming", value: bcubed(unseen, streamed), on: `${unseen.length} articles, 12 stories` },
      { name: "stories not tuned on, after repair", value: bcubed(unseen, repaired), on: `${unseen.length} articles, 12 stories` },
      { name: "stories tuned on, streaming", value: bcubed(tuned, streamed), on: `${tuned.length} articles, 14 stories` },
      {
        name: "four other orders, mean streaming",
        value: others.reduce((sum, value) => sum + value, 0) / others.length,
        on: "the same articles shuffled",
      },
      {
        name: "four other orders, spread",
        value: Math.max(...others) - Math.min(...others),
        lowerIsBetter: true,
        on: "the same articles shuffled",
      },
      { name: "headlines, streaming B-cubed F1", value: bcubed(headlines, heads), on: `${headlines.length} headlines, 26 silver groups` },
      { name: "headlines per second", value: perSecond, on: `${headlines.length} headlines, one core` },
    ];
    const length = Number(process.env["READOUT_STREAM"] ?? 60_000);
    const { early, late } = streamCost(length);
    measures.push({
      name: "cost per document, end over start",
      value: late / early,
      lowerIsBetter: true,
      on: `${length} templated documents`,
    });
    return measures;
  },
};
