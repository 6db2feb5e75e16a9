import { readFileSync } from "node:fs";
import nlp from "compromise";
import type { Article, Figure } from "../src/core/index.js";
import { amountsOf } from "../src/figures/amounts.js";
import { findFigures, findNumbers } from "../src/figures/index.js";
import { annotate, documentOf } from "../src/language/index.js";
import { loadNodeModels } from "../src/pipeline/node-models.js";
import { plainArticle } from "../src/text/index.js";
import { FIGURE_CASES } from "../test/figures/figure-cases.js";
import { readFigureCase } from "../test/figures/read-figure-case.js";
import type { BenchSet } from "./bench-set.js";

interface GoldQuantity {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
}

interface GoldLine {
  readonly scored: string;
  readonly text: string;
  readonly quantities: readonly GoldQuantity[];
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const TIME_UNITS = new Set(["second", "minute", "hour", "day", "week", "fortnight", "month", "year", "decade", "century"]);

/** What Readout reads of one type of quantity in a sentence. */
function ours({ text, scored }: GoldLine): readonly Found[] {
  const numbers = findNumbers(text).filter((n) => !n.vague);
  if (scored === "number") return numbers.filter((n) => !n.ordinal);
  if (scored === "ordinal") return numbers.filter((n) => n.ordinal);
  const amounts = amountsOf(text, numbers).map((a) => ({ ...a, start: Math.min(a.start, a.number.start) }));
  if (scored === "currency") return amounts.filter((a) => a.money || a.unit === "cent" || a.unit === "penny");
  if (scored === "percent") return amounts.filter((a) => a.unit === "percent");
  return amounts.filter(
    (a) => a.unit !== "" && !a.money && a.unit !== "percent" && a.unit !== "cent" && !/degree|°/.test(a.unit) && !TIME_UNITS.has(a.unit),
  );
}

/** compromise: numbers and percentages with the values it gives. */
function compromise({ text, scored }: GoldLine): readonly Found[] {
  const doc = nlp(text);
  const view = scored === "percent" ? doc.percentages() : scored === "currency" ? doc.money() : doc.numbers();
  const rows = view.json({ offset: true }) as {
    readonly offset: { readonly start: number; readonly length: number };
    readonly number?: { readonly num?: number };
  }[];
  return rows.map((row) => ({ start: row.offset.start, end: row.offset.start + row.offset.length, value: row.number?.num ?? Number.NaN }));
}

const close = (a: number, b: number): boolean => Math.round(a * 1e6) === Math.round(b * 1e6);

/** Value F1 as `tools/score_quantities.py` counts it. */
function valueF1(lines: readonly GoldLine[], read: (line: GoldLine) => readonly Found[]): number {
  let [gold, predicted, right] = [0, 0, 0];
  for (const line of lines) {
    const found = read(line);
    const used = new Set<Found>();
    for (const g of line.quantities) {
      const best = found
        .filter((p) => !used.has(p))
        .map((p) => ({ p, overlap: Math.min(g.end, p.end) - Math.max(g.start, p.start) }))
        .filter((c) => c.overlap > 0)
        .sort((a, b) => b.overlap - a.overlap)[0];
      if (!best) continue;
      used.add(best.p);
      if (g.value === null || close(best.p.value, Number(g.value))) right++;
    }
    gold += line.quantities.length;
    predicted += found.length;
  }
  return right === 0 ? 0 : (200 * right) / (predicted + gold);
}

const article = (text: string): Article => ({ ...plainArticle({ id: "bench", text, published: "2017-04-06" }), language: "en" });

const amount = (f: Figure): string => `${f.range ? f.range.join("..") : f.value} ${f.unit} ${f.rhetorical ? "rhetorical" : f.bound}`;

/** Quantities against the open Recognizers-Text sentences and our own news sentences. */
export const FIGURES: BenchSet = {
  name: "figures",
  title: "Figures: values, units, bounds, what is counted",
  needs: ["data/quantities/recognizers-open.jsonl"],
  async run({ shared }) {
    const lines = readFileSync(`${shared}/data/quantities/recognizers-open.jsonl`, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as GoldLine);
    const models = await loadNodeModels();
    let [gold, predicted, right, counted] = [0, 0, 0, 0];
    for (const marked of FIGURE_CASES) {
      const { text, figures } = readFigureCase(marked);
      const found = findFigures(documentOf(article(text), annotate(text, models), "bench")).figures;
      gold += figures.length;
      predicted += found.length;
      for (const figure of figures) {
        const match = found.find((f) => f.start <= figure.start && f.end > figure.start);
        if (!match || amount(match) !== figure.amount) continue;
        right++;
        if (match.of === figure.of) counted++;
      }
    }
    return [
      {
        name: "recognizers value F1",
        value: valueF1(lines, ours),
        peers: { compromise: valueF1(lines, compromise) },
        on: `${lines.length} sentences`,
      },
      ...["number", "ordinal", "percent", "currency", "dimension"].map((type) => {
        const of = lines.filter((line) => line.scored === type);
        return {
          name: `recognizers ${type} value F1`,
          value: valueF1(of, ours),
          peers: { compromise: valueF1(of, compromise) },
          on: `${of.length} sentences`,
        };
      }),
      {
        name: "own news: value, unit and bound F1",
        value: right === 0 ? 0 : (200 * right) / (predicted + gold),
        on: `${FIGURE_CASES.length} sentences`,
      },
      {
        name: "own news: with what is counted F1",
        value: counted === 0 ? 0 : (200 * counted) / (predicted + gold),
        on: `${FIGURE_CASES.length} sentences`,
      },
    ];
  },
};
