import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Document, EventRecord, Party } from "../src/core/index.js";
import { codeEvents, EVENT_TYPES, ploverType } from "../src/events/index.js";
import { findFigures } from "../src/figures/index.js";
import { annotate, documentOf, type Models, resolveEntities, resolvePlaces, resolveTimes } from "../src/language/index.js";
import { loadNodeModels } from "../src/pipeline/node-models.js";
import { plainArticle } from "../src/text/index.js";
import { HELD_SENTENCES } from "../test/events/fixtures/held-sentences.js";
import { NEWS_SENTENCES } from "../test/events/fixtures/news-sentences.js";
import { REALITY_CASES } from "../test/events/fixtures/reality-cases.js";
import type { BenchSet, Measure } from "./bench-set.js";

const OPEN = "data/events/open.jsonl";
const QUAD = "data/events/quad_open.jsonl";
const SCORER = "tools/score_events.py";

interface Row {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
}

function read(row: Row, models: Models): Document {
  const article = plainArticle({ id: row.id, text: row.text, ...(row.date === undefined ? {} : { published: row.date }) });
  return resolvePlaces(resolveEntities(findFigures(resolveTimes(documentOf(article, annotate(row.text, models), models.version)))));
}

const party = (p: Party): { code: string; sector: string; text: string } => ({
  code: p.country ?? (p.sectors ?? []).find((s) => /^(?:IGO|NGO|IMG|MNC|ISM)$/.test(s)) ?? "",
  sector: p.sectors?.[0] ?? "",
  text: p.name,
});

const scored = (event: EventRecord): object => ({
  type: event.type,
  cameo: event.cameo,
  source: event.source.map(party),
  target: event.target.map(party),
  score: event.confidence,
});

/**
 * Class of a sentence as `quad_open.jsonl` has it, by CAMEO root: appeals (02) are class 0, yielding (08) is class 2,
 * and reduced relations (16) are class 3, as in the closing table of the manual after which that corpus was labelled.
 */
function quadOf(events: readonly EventRecord[]): number {
  const best = [...events].sort((a, b) => b.confidence - a.confidence)[0];
  if (best === undefined || best.cameo.startsWith("02")) return 0;
  if (best.cameo.startsWith("16")) return 3;
  if (best.cameo.startsWith("08")) return 2;
  return ploverType(best.type)?.quad ?? 0;
}

interface Scores {
  readonly type_micro: { readonly f1: number };
  readonly type_source_target: { readonly f1: number };
  readonly source: { readonly f1: number };
  readonly target: { readonly f1: number };
  readonly first: { readonly type_acc: number };
  readonly sector_acc_on_found_actors: number;
  readonly quad_acc: number;
  readonly quad_macro_f1_0to4: number;
}

/** Scores predictions with the shared scorer; null where Python is not there. */
function byPython(shared: string, gold: string, predictions: readonly object[]): Scores | null {
  const folder = mkdtempSync(join(tmpdir(), "readout-events-"));
  try {
    const file = join(folder, "predictions.jsonl");
    writeFileSync(file, predictions.map((p) => `${JSON.stringify(p)}\n`).join(""));
    const run = spawnSync("python3", [join(shared, SCORER), join(shared, gold), file, "--json"], { encoding: "utf8" });
    return run.status === 0 ? (JSON.parse(run.stdout) as Scores) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const rowsOf = (shared: string, file: string): readonly Row[] =>
  readFileSync(join(shared, file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);

const tableRows = (table: string): { mark: string; text: string }[] =>
  table
    .split("\n")
    .filter((line) => line.includes("|"))
    .map((line) => ({ mark: line.slice(0, line.indexOf("|")), text: line.slice(line.indexOf("|") + 1) }));

function ownMeasures(models: Models): readonly Measure[] {
  const news = tableRows(NEWS_SENTENCES).filter((_, i) => i % 2 === 1);
  const coded = (text: string): readonly EventRecord[] => codeEvents(read({ id: "own", text, date: "2019-05-20" }, models), []);
  const none = news.filter((r) => r.mark === "-");
  const some = news.filter((r) => r.mark !== "-");
  const reality = tableRows(REALITY_CASES).filter((_, i) => i % 2 === 1);
  const marked = reality.filter(({ mark, text }) => {
    const events = codeEvents(read({ id: "own", text, date: "2018-05-20" }, models), []);
    if (mark === "negated") return events.some((e) => e.polarity === "negated" || e.type === "REJECT");
    return events.some((e) => e.polarity === "affirmed" && e.modality === mark);
  });
  const examples = EVENT_TYPES.flatMap((type) => type.examples.map((example) => ({ type: type.id, text: example.text })));
  const found = examples.filter(({ type, text }) =>
    codeEvents(read({ id: "own", text, date: "2018-05-20" }, models), []).some((e) => e.type === type),
  );
  const held = `held-out half of own sentences, n ${news.length}`;
  return [
    {
      name: "false-positive rate",
      value: none.filter((r) => coded(r.text).length > 0).length / none.length,
      lowerIsBetter: true,
      on: held,
    },
    { name: "recall of events", value: some.filter((r) => coded(r.text).length > 0).length / some.length, on: held },
    { name: "reality marks right", value: marked.length / reality.length, on: `held-out half of own cases, n ${reality.length}` },
    {
      name: "examples with their type",
      value: found.length / examples.length,
      on: `worked examples, n ${examples.length} (they teach the scorer)`,
    },
  ];
}

interface Labelled {
  readonly text: string;
  readonly part?: string;
  readonly events: readonly { readonly type: string; readonly alt_types?: readonly string[] }[];
}

const labelled = (file: string): readonly Labelled[] =>
  readFileSync(new URL(`../data/gold/events/${file}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Labelled);

/** First event's type and false alarms on sentences by writers who saw no code (data/gold/events): totals only. */
function labelledMeasures(models: Models, rows: readonly Labelled[], name: string, by: string): readonly Measure[] {
  const first = ({ text }: Labelled): EventRecord | undefined =>
    [...codeEvents(read({ id: name, text, date: "2019-11-20" }, models), [])].sort((a, b) => b.confidence - a.confidence)[0];
  const some = rows.filter((row) => row.events.length > 0);
  const none = rows.filter((row) => row.events.length === 0);
  const right = some.filter((row) => {
    const type = first(row)?.type;
    return row.events.some((event) => type !== undefined && (event.type === type || event.alt_types?.includes(type) === true));
  });
  const on = `${by}, n ${some.length} and ${none.length} without an event`;
  return [
    { name: `first event type, ${name}`, value: right.length / some.length, on },
    {
      name: `false-positive rate, ${name}`,
      value: none.filter((row) => first(row) !== undefined).length / none.length,
      lowerIsBetter: true,
      on,
    },
  ];
}

/** First event's type on the held-out sentences: totals only, their errors are never read. */
function heldMeasures(models: Models): readonly Measure[] {
  const rows = tableRows(HELD_SENTENCES).map(({ mark, text }) => ({ types: mark.split("/"), text: text.slice(text.lastIndexOf("|") + 1) }));
  const first = ({ text }: { text: string }): EventRecord | undefined =>
    [...codeEvents(read({ id: "held", text, date: "2019-11-20" }, models), [])].sort((a, b) => b.confidence - a.confidence)[0];
  const some = rows.filter((r) => r.types[0] !== "-");
  const none = rows.filter((r) => r.types[0] === "-");
  const on = `held-out agency-like sentences, n ${some.length} and ${none.length} without an event`;
  return [
    { name: "first event type, held", value: some.filter((r) => r.types.includes(first(r)?.type ?? "")).length / some.length, on },
    { name: "false-positive rate, held", value: none.filter((r) => first(r) !== undefined).length / none.length, lowerIsBetter: true, on },
  ];
}

/** Sentences coded in a second, one thread, on text that is annotated already. */
function speed(documents: readonly Document[]): number {
  for (const document of documents) codeEvents(document, []);
  // processor time, so that other work on the machine does not count
  const start = process.cpuUsage();
  let sentences = 0;
  for (const document of documents) {
    codeEvents(document, []);
    sentences += document.sentences.length;
  }
  const used = process.cpuUsage(start);
  return sentences / ((used.user + used.system) / 1e6);
}

/** Events: PLOVER gold, quad classes of news sentences, own sentences, speed. */
export const EVENTS: BenchSet = {
  name: "events",
  title: "Who did what to whom (PLOVER, CAMEO)",
  needs: [OPEN, QUAD, SCORER],
  async run({ shared }) {
    const models = await loadNodeModels();
    const open = rowsOf(shared, OPEN);
    const gold = byPython(
      shared,
      OPEN,
      open.map((row) => ({ id: row.id, events: codeEvents(read(row, models), []).map(scored) })),
    );
    const documents = rowsOf(shared, QUAD).map((row) => ({ id: row.id, document: read(row, models) }));
    const quad = byPython(
      shared,
      QUAD,
      documents.map(({ id, document }) => {
        const events = codeEvents(document, []);
        return { id, quad: quadOf(events), events: events.map(scored) };
      }),
    );
    const on = `open.jsonl, n ${open.length} (its types teach the scorer; training/events prints the folds)`;
    const measures: Measure[] = [];
    if (gold !== null) {
      measures.push(
        { name: "first event type", value: gold.first.type_acc, on },
        { name: "type micro F1", value: gold.type_micro.f1, on },
        { name: "type + source + target F1", value: gold.type_source_target.f1, on },
        { name: "source country F1", value: gold.source.f1, on },
        { name: "target country F1", value: gold.target.f1, on },
        { name: "sector accuracy", value: gold.sector_acc_on_found_actors, on },
      );
    }
    if (quad !== null) {
      const where = `quad_open.jsonl, n ${documents.length}`;
      measures.push(
        { name: "quad, 5 classes", value: quad.quad_acc, peers: { "naive Bayes": 0.68 }, on: where },
        { name: "quad macro F1", value: quad.quad_macro_f1_0to4, peers: { "naive Bayes": 0.65 }, on: where },
      );
    }
    measures.push(
      ...heldMeasures(models),
      ...labelledMeasures(models, labelled("unseen.jsonl"), "unseen", "sentences by another writer"),
      ...labelledMeasures(models, labelled("unseen-2.jsonl"), "unseen 2", "sentences by a third writer, each wording once"),
      ...labelledMeasures(
        models,
        labelled("dev.jsonl").filter((row) => row.part === "check"),
        "check",
        "half of those by a third writer that teaches nothing (the first sixty were read)",
      ),
      ...ownMeasures(models),
    );
    measures.push({
      name: "sentences per second",
      value: speed(documents.map((d) => d.document)),
      peers: { "PETRARCH-2": 630, TABARI: 2000 },
      on: "quad_open.jsonl, annotated, one thread",
    });
    return measures;
  },
};
