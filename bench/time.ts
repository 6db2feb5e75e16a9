import { readFileSync } from "node:fs";
import { casual } from "chrono-node";
import type { Article, Timex } from "../src/core/index.js";
import { annotate, documentOf, resolveTimes } from "../src/language/index.js";
import { loadNodeModels } from "../src/pipeline/node-models.js";
import { plainArticle } from "../src/text/index.js";
import type { BenchSet, Measure } from "./bench-set.js";

interface GoldTime {
  readonly start: number;
  readonly end: number;
  readonly type: string | null;
  readonly value?: string | null;
  readonly no_value?: boolean;
}

interface GoldText {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly date_only?: boolean;
  readonly times: readonly GoldTime[];
}

type Found = Pick<Timex, "start" | "end" | "type" | "value">;

/** Value in the normal form of `tools/score_time.py`. */
function normal(value: string | null | undefined): string {
  let v = (value ?? "").trim().toUpperCase();
  v = v
    .replace(/(T\d\d:\d\d):00(?:\.0+)?/, "$1")
    .replace(/(\d)Z$/, "$1")
    .replace(/(T\d\d)$/, "$1:00")
    .replace(/T(?:24|00):00$/, "");
  const match = /^PT?(\d+|X+)([A-Z]+)$/.exec(v);
  if (!match) return v;
  let [n, u, t] = [match[1] ?? "", match[2] ?? "", v.startsWith("PT")];
  const count = Number(n);
  if (n.startsWith("X")) n = "X";
  else if (u === "D" && count > 0 && count % 7 === 0) [n, u] = [String(count / 7), "W"];
  else if (u === "H" && count > 0 && count % 24 === 0) [n, u, t] = [String(count / 24), "D", false];
  else if (u === "M" && !t && count > 0 && count % 12 === 0) [n, u] = [String(count / 12), "Y"];
  if (u === "Y" && n !== "X") {
    const years = Number(n);
    if (years > 0 && years % 100 === 0) [n, u] = [String(years / 100), "CE"];
    else if (years > 0 && years % 10 === 0) [n, u] = [String(years / 10), "DE"];
  }
  return `${t || u === "H" ? "PT" : "P"}${n}${u}`;
}

const f1 = (right: number, predicted: number, gold: number): number => (right === 0 ? 0 : (200 * right) / (predicted + gold));

/** Relaxed and value F1, as `tools/score_time.py` counts them. */
function score(
  golds: readonly GoldText[],
  found: (text: GoldText) => readonly Found[],
): { readonly relaxed: number; readonly value: number } {
  let [gold, predicted, pairs, values] = [0, 0, 0, 0];
  for (const text of golds) {
    const all = found(text).filter((p) => !(text.date_only && (p.type === "DURATION" || p.type === "SET" || p.value.endsWith("_REF"))));
    const candidates = text.times.flatMap((g, i) =>
      all.flatMap((p, j) => {
        const overlap = Math.min(g.end, p.end) - Math.max(g.start, p.start);
        return overlap > 0 ? [{ overlap, edge: Math.abs(g.start - p.start) + Math.abs(g.end - p.end), i, j, g, p }] : [];
      }),
    );
    candidates.sort((a, b) => b.overlap - a.overlap || a.edge - b.edge || a.i - b.i || a.j - b.j);
    const [usedGold, usedFound] = [new Set<number>(), new Set<number>()];
    for (const { i, j, g, p } of candidates) {
      if (usedGold.has(i) || usedFound.has(j)) continue;
      usedGold.add(i);
      usedFound.add(j);
      pairs++;
      const [a, b] = [normal(g.value), normal(p.value)];
      if (g.no_value || a === b || (text.date_only && /^\d{4}-\d\d-\d\d$/.test(a) && b.startsWith(`${a}T`))) values++;
    }
    gold += text.times.length;
    predicted += all.length;
  }
  return { relaxed: f1(pairs, predicted, gold), value: f1(values, predicted, gold) };
}

const article = (text: string, published: string): Article => ({ ...plainArticle({ id: "bench", text, published }), language: "en" });

const two = (n: number): string => String(n).padStart(2, "0");

/** chrono-node (casual) with its results written as TIMEX3, as precise as it is certain. */
function chrono(text: GoldText): readonly Found[] {
  const [year = 1970, month = 1, day = 1] = text.dct.split("-").map(Number);
  return casual.parse(text.text, new Date(year, month - 1, day, 12)).map((result) => {
    const { start } = result;
    const date = `${start.get("year")}-${two(start.get("month") ?? 1)}-${two(start.get("day") ?? 1)}`;
    const precise = start.isCertain("day") || start.isCertain("weekday") || !start.isCertain("month");
    const clock = start.isCertain("hour") ? `T${two(start.get("hour") ?? 0)}:${two(start.get("minute") ?? 0)}` : "";
    return {
      start: result.index,
      end: result.index + result.text.length,
      type: clock ? "TIME" : "DATE",
      value: precise ? date + clock : date.slice(0, 7),
    };
  });
}

const SETS = [
  ["te3-platinum-open", "TempEval-3 open", 3],
  ["gum-news-open", "GUM news open", 3],
  ["wikiwars-open", "WikiWars open", 3],
] as const;

/** Documents looked at while the rules were written; the rest of each set was scored only. */
const LOOKED_AT =
  /CNN_20130322_1243|CNN_20130322_248|CNN_20130322_314|news_afghan|news_warhol|news_ie9|01_WW2|16_SpanishCivilWar|17_AlgerianWar/;

/** Time expressions against TempEval-3, GUM and WikiWars. */
export const TIME: BenchSet = {
  name: "time",
  title: "Times: TIMEX3 spans and values",
  needs: SETS.map(([file]) => `data/time/${file}.jsonl`),
  async run({ shared }) {
    const models = await loadNodeModels();
    const measures: Measure[] = [];
    for (const [file, name] of SETS) {
      const golds = readFileSync(`${shared}/data/time/${file}.jsonl`, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as GoldText);
      const found = new Map(
        golds.map((g) => [g.id, resolveTimes(documentOf(article(g.text, g.dct), annotate(g.text, models), "bench")).times]),
      );
      const ours = (g: GoldText): readonly Found[] => found.get(g.id) ?? [];
      const all = score(golds, ours);
      const peer = score(golds, chrono);
      const unseen = golds.filter((g) => !LOOKED_AT.test(g.id));
      measures.push(
        { name: `${name} value F1`, value: all.value, peers: { "chrono-node": peer.value }, on: `${golds.length} texts` },
        { name: `${name} relaxed F1`, value: all.relaxed, peers: { "chrono-node": peer.relaxed }, on: `${golds.length} texts` },
        {
          name: `${name} value F1, texts not looked at`,
          value: score(unseen, ours).value,
          peers: { "chrono-node": score(unseen, chrono).value },
          on: `${unseen.length} texts`,
        },
      );
    }
    return measures;
  },
};
