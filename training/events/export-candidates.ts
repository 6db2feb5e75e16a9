/**
 * Writes the candidates of all training sentences with their features and labels, one JSON object a line.
 * Sentences: PLOVER gold (`../shared/data/events/open.jsonl`), the worked examples of `src/events/types`, and the
 * fixtures in `test/events/fixtures` (of those with a held-out half, the other half), and half of `data/gold/events/dev.jsonl`. Nothing else may teach the scorer.
 *
 * usage: npx tsx training/events/export-candidates.ts OUT.jsonl
 */
import { readFileSync, writeFileSync } from "node:fs";
import { clauseView } from "../../src/events/frames/clause-view.js";
import { findCandidates } from "../../src/events/find-candidates.js";
import { EVENT_TYPES } from "../../src/events/index.js";
import { featuresOf } from "../../src/events/scorer/features.js";
import { annotate, documentOf, loadModels, resolveEntities, resolvePlaces, resolveTimes } from "../../src/language/index.js";
import { plainArticle } from "../../src/text/index.js";
import { PARTY_SENTENCES } from "../../test/events/fixtures/party-sentences.js";
import { AGENCY_SENTENCES } from "../../test/events/fixtures/agency-sentences.js";
import { NEWS_SENTENCES } from "../../test/events/fixtures/news-sentences.js";
import { WALK_SENTENCES } from "../../test/events/fixtures/walk-sentences.js";
import { REALITY_CASES } from "../../test/events/fixtures/reality-cases.js";

interface Row {
  readonly id: string;
  readonly text: string;
  readonly date: string;
  /** Tells no event. */
  readonly bare?: boolean;
  /** Label of a candidate: 1 right, 0 wrong, null not said; and its weight. */
  readonly judge: (type: string, modality: string, polarity: string) => readonly [number, number] | null;
}

/** Those of the walk were made to mislead: real news has fewer, so they weigh less. */
const WALK_NONE = 0.4;

const OLD: Readonly<Record<string, string>> = { DEMAND: "REQUEST", DISAPPROVE: "ACCUSE", INVESTIGATE: "ACCUSE", FIGHT: "ASSAULT", YIELD: "CONCEDE" };

const gold = readFileSync(new URL("../../../shared/data/events/open.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line): Row => {
    const record = JSON.parse(line) as { id: string; text: string; events: { type: string; alt_types?: string[] }[] };
    const types = new Set(record.events.flatMap((e) => [e.type, ...(e.alt_types ?? [])]).map((t) => OLD[t] ?? t));
    // one event of a sentence is labelled: others may be right, so they weigh less
    return { id: record.id, text: record.text, date: "2000-01-01", judge: (type) => (types.has(type) ? [1, 1] : [0, 0.5]) };
  });

const examples = EVENT_TYPES.flatMap((type) =>
  type.examples.map((example, i): Row => ({ id: `${type.id}-${i}`, text: example.text, date: "2018-05-20", judge: (t) => (t === type.id ? [1, 1] : [0, 0.5]) })),
);

const halves = (table: string): { mark: string; text: string }[] =>
  table
    .split("\n")
    .filter((line) => line.includes("|"))
    .filter((_, i) => i % 2 === 0)
    .map((line) => ({ mark: line.slice(0, line.indexOf("|")), text: line.slice(line.indexOf("|") + 1) }));

const news = halves(NEWS_SENTENCES).map(
  ({ mark, text }, i): Row => ({ id: `news-${i}`, bare: mark === "-", text, date: "2019-05-20", judge: (type) => (mark === "-" ? [0, 2] : type === mark ? [1, 1] : [0, 0.5]) }),
);

const reality = halves(REALITY_CASES).map(
  ({ mark, text }, i): Row => ({
    id: `reality-${i}`,
    text,
    date: "2018-05-20",
    judge: (_, modality, polarity) => (mark === "negated" ? polarity === "negated" : modality === mark && polarity === "affirmed") ? [1, 1] : null,
  }),
);

/** Lines of a table of sides; sentences without an event weigh as given. */
const sidesOf = (table: string, prefix: string, none: number): readonly Row[] =>
  table.split("\n").filter((line) => line.includes("|")).map((line, i): Row => {
    const [types = "", , , text = ""] = line.split("|");
    return {
      bare: types === "-",
      id: `${prefix}-${i}`,
      text,
      date: "2019-11-20",
      judge: (type) => (types === "-" ? [0, none] : types.split("/").includes(type) ? [1, 1] : [0, 0.25]),
    };
  });

/** Lines of `types|text`. */
const agency = AGENCY_SENTENCES.split("\n").filter((line) => line.includes("|")).map((line, i): Row => {
  const [types = "", text = ""] = line.split("|");
  return { bare: types === "-", id: `agency-${i}`, text, date: "2024-05-20", judge: (type) => (types === "-" ? [0, 1] : types.split("/").includes(type) ? [1, 1] : [0, 0.25]) };
});

/** Every other sentence by another writer (data/gold/events): all their events are labelled, so others count in full. */
const taught = readFileSync(new URL("../../data/gold/events/dev.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as { id: string; part: string; text: string; events: { type: string; alt_types?: string[] }[] })
  .filter((row) => row.part === "teach")
  .map((row): Row => {
    const types = new Set(row.events.flatMap((e) => [e.type, ...(e.alt_types ?? [])]));
    return { id: row.id, bare: row.events.length === 0, text: row.text, date: "2024-05-20", judge: (type) => (types.has(type) ? [1, 1] : [0, row.events.length === 0 ? 1 : 0.7]) };
  });

const models = await loadModels(readFileSync(new URL("../../data/models/en.bin", import.meta.url)));
const lines: string[] = [];
for (const row of [...gold, ...examples, ...news, ...reality, ...sidesOf(PARTY_SENTENCES, "sides", 2), ...sidesOf(WALK_SENTENCES, "walk", WALK_NONE), ...agency, ...taught]) {
  const article = plainArticle({ id: row.id, text: row.text, published: row.date });
  const document = resolvePlaces(resolveEntities(resolveTimes(documentOf(article, annotate(row.text, models), models.version))));
  const view = clauseView(document);
  document.sentences.forEach((sentence, index) => {
    const candidates = findCandidates(view, sentence, index);
    for (const candidate of candidates) {
      const judged = row.judge(candidate.composed.type, candidate.modality, candidate.composed.polarity);
      if (judged === null) continue;
      lines.push(JSON.stringify({ id: row.id, set: row.id.split("-")[0], bare: row.bare === true, type: candidate.composed.type, label: judged[0], weight: judged[1], features: featuresOf(view, candidate, candidates) }));
    }
  });
}
writeFileSync(process.argv[2] ?? "/dev/stdout", `${lines.join("\n")}\n`);
