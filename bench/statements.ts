import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { annotate, documentOf, type Models, resolveEntities, resolveTimes } from "../src/language/index.js";
import { loadNodeModels } from "../src/pipeline/node-models.js";
import { findStatements } from "../src/statements/index.js";
import { plainArticle } from "../src/text/index.js";
import type { BenchSet, Measure } from "./bench-set.js";
import { type ScoredDocument, type ScoredStatement, scoreStatements, type ViewName } from "./statement-scores.js";

interface Gold extends ScoredDocument {
  readonly dct?: string;
  /** Of the stories marked for this project: rules were mended on `development`, `held-out` is scored only. */
  readonly split?: string;
}

const POLNEAR = "data/statements/polnear-open.jsonl";
const GUM = "data/statements/gum-news-open.jsonl";

/** Wikinews stories marked for this project (see its README). */
const OWN = new URL("../data/gold/statements/wikinews.jsonl", import.meta.url);

/** A found statement, and whether another one holds it. */
interface FoundStatement extends ScoredStatement {
  readonly nested: boolean;
}

/** Statements of a text in the scorer's fields. */
function found(gold: Gold, models: Models): readonly FoundStatement[] {
  const article = plainArticle({ id: gold.id, text: gold.text, ...(gold.dct ? { published: gold.dct } : {}) });
  const document = resolveEntities(resolveTimes(documentOf(article, annotate(gold.text, models), models.version)));
  return findStatements(document).statements.map((s) => ({
    quote_start: s.quote.start,
    quote_end: s.quote.end,
    speaker_start: s.speaker?.start ?? null,
    speaker_end: s.speaker?.end ?? null,
    cue_start: s.cue?.start ?? null,
    cue_end: s.cue?.end ?? null,
    // the scorer knows two acts; all ours but "other" are ways of saying
    act: s.act === "other" ? "other" : "say",
    nested: s.within !== undefined,
    ...(s.speakerName === undefined ? {} : { speaker_name: s.speakerName }),
  }));
}

/** End-to-end F1 of the say view by the shared scorer, null where Python is not there. */
function byPython(shared: string, golds: readonly Gold[], results: ReadonlyMap<string, readonly ScoredStatement[]>): number | null {
  const folder = mkdtempSync(join(tmpdir(), "readout-statements-"));
  try {
    const goldFile = join(folder, "gold.jsonl");
    const resultFile = join(folder, "found.jsonl");
    writeFileSync(goldFile, golds.map((g) => `${JSON.stringify(g)}\n`).join(""));
    writeFileSync(resultFile, golds.map((g) => `${JSON.stringify({ id: g.id, statements: results.get(g.id) ?? [] })}\n`).join(""));
    const run = spawnSync("python3", [join(shared, "tools/score_statements.py"), "--gold", goldFile, "--pred", resultFile, "--json"], {
      encoding: "utf8",
    });
    if (run.status !== 0) return null;
    return (JSON.parse(run.stdout) as { views: { say: { e2e: { F1: number } } } }).views.say.e2e.F1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measuresOf(
  name: string,
  on: string,
  golds: readonly Gold[],
  results: ReadonlyMap<string, readonly ScoredStatement[]>,
  views: readonly ViewName[],
): Measure[] {
  const { views: scores, nameAccuracy } = scoreStatements(golds, results);
  const measures: Measure[] = [];
  for (const view of views) {
    const v = scores[view];
    measures.push({
      name: `${name} ${view} end-to-end F1`,
      value: v.f1,
      on: `${on}, ${v.gold} statements; P ${v.precision.toFixed(1)} R ${v.recall.toFixed(1)}, quote 80% F1 ${v.quoteF1.toFixed(1)}`,
    });
  }
  measures.push({ name: `${name} say end-to-end precision`, value: scores.say.precision, on });
  measures.push({ name: `${name} speaker accuracy`, value: scores.say.speakerAccuracy, on: `${on}, found say statements` });
  if (golds.some((g) => g.statements.some((s) => s.speaker_names?.length)))
    measures.push({ name: `${name} speaker name accuracy`, value: nameAccuracy, on: `${on}, resolved names` });
  return measures;
}

/**
 * Who said what: quotation at 80% of its letters and the right speaker, after the shared scorer's rules.
 * Lexicon and rules were tuned on the even documents of PolNeAR; the odd ones are the figure to quote.
 */
export const STATEMENTS: BenchSet = {
  name: "statements",
  title: "attributed statements, end to end (quotation at 80% overlap and right speaker)",
  needs: [POLNEAR, GUM],
  async run({ shared, verbose }) {
    const models = await loadNodeModels();
    const read = (file: string | URL): Gold[] =>
      readFileSync(file, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Gold);
    const polnear = read(join(shared, POLNEAR));
    const gum = read(join(shared, GUM));
    const own = read(OWN);
    const results = new Map<string, readonly FoundStatement[]>();
    let letters = 0;
    const began = performance.now();
    for (const gold of [...polnear, ...gum, ...own]) {
      letters += gold.text.length;
      results.set(gold.id, found(gold, models));
    }
    const seconds = (performance.now() - began) / 1000;
    const views: readonly ViewName[] = verbose ? ["say", "direct", "mixed", "indirect", "all"] : ["say", "direct", "mixed", "indirect"];
    const odd = polnear.filter((_, i) => i % 2 === 1);
    const even = polnear.filter((_, i) => i % 2 === 0);
    // PolNeAR puts each word in one attribution at most: a right statement inside another counts as false there
    const outermost = new Map([...results].map(([id, all]) => [id, all.filter((s) => !s.nested)] as const));
    const later = own.filter((g) => g.split === "held-out-2");
    const fresh = own.filter((g) => g.split === "held-out");
    const measures = [
      ...measuresOf("polnear", "25 held-out documents", odd, results, views),
      ...measuresOf("polnear outermost", "25 held-out documents, statements inside statements left out", odd, outermost, ["say", "direct"]),
      ...measuresOf("polnear tuned", "25 documents tuned on", even, results, ["say"]),
      ...measuresOf("gum", "7 GUM news documents", gum, results, ["say", "all"]),
      ...measuresOf("wikinews", `${fresh.length} held-out stories`, fresh, results, views),
      ...measuresOf("wikinews 2", `${later.length} stories held out later`, later, results, views),
    ];
    for (const [name, golds] of [
      ["polnear", odd],
      ["gum", gum],
      ["wikinews", fresh],
    ] as const) {
      const python = byPython(shared, golds, results);
      const own = scoreStatements(golds, results).views.say.f1;
      if (python !== null && Math.abs(python - own) > 0.051) throw new Error(`${name}: the shared scorer gives ${python}, ours ${own}`);
    }
    measures.push({ name: "reading speed", value: letters / 1000 / seconds, on: "kchar/s, annotation and entities included" });
    return measures;
  },
};
