import { readFileSync } from "node:fs";
import type { Document } from "../src/core/index.js";
import { annotate, documentOf, type Models, readConllu, resolveEntities } from "../src/language/index.js";
import { loadNodeModels } from "../src/pipeline/node-models.js";
import { plainArticle } from "../src/text/index.js";
import type { BenchSet, Measure } from "./bench-set.js";
import { type Clusters, conllScores } from "./coref-scores.js";
import { PRONOUN_CASES } from "./data/pronoun-cases.js";
import { goldClusters } from "./gum-clusters.js";

const GENRES = ["news", "interview", "speech", "bio", "court", "voyage", "textbook", "academic", "vlog"];

/** Coreference: pronouns of own passages, mentions of the seeds' gold, chains of GUM. */
export const corefSet: BenchSet = {
  name: "coref",
  title: "Coreference of people, bodies, countries",
  needs: ["data/treebank/en_gum/dev-news.conllu"],
  async run({ shared, verbose }) {
    const models = await loadNodeModels();
    const measures: Measure[] = [...pronounMeasures(models, verbose), ...seedMeasures(shared, models, verbose)];
    for (const part of ["train-news", "dev-news"])
      measures.push(...gumMeasures(`${shared}data/treebank/en_gum/${part}.conllu`, part, models));
    measures.push(...gumAll(shared, models));
    return measures;
  },
};

interface MarkedCase {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number; readonly expected: string }[];
}

/** A passage without its marks, and where they stood. */
export function readCase(line: string): MarkedCase {
  const marks: { start: number; end: number; expected: string }[] = [];
  let text = "";
  let at = 0;
  for (const match of line.matchAll(/\{([^=}]+)=([^}]*)\}/g)) {
    text += line.slice(at, match.index);
    marks.push({ start: text.length, end: text.length + (match[1]?.length ?? 0), expected: match[2] ?? "" });
    text += match[1];
    at = match.index + match[0].length;
  }
  return { text: text + line.slice(at), marks };
}

/** Whether the mention at a span is linked as expected; what it is linked to, for the report. */
export function judge(document: Document, start: number, end: number, expected: string): { readonly right: boolean; readonly got: string } {
  const mention = document.mentions.find((one) => one.start === start && one.end === end);
  const entity = mention && document.entities[mention.entity];
  if (!entity) return { right: expected === "-", got: "-" };
  const name = (index: number): string => document.entities[index]?.name ?? "";
  const got = entity.members ? entity.members.map(name).sort().join("+") : entity.name;
  if (expected === "-") return { right: false, got };
  if (/^[A-Z]{3}$/.test(expected)) return { right: entity.id === `country:${expected}`, got };
  if (expected.includes("+")) {
    const wanted = expected.split("+");
    const members = entity.members?.map(name) ?? [];
    return { right: members.length === wanted.length && wanted.every((one) => members.some((member) => holds(member, one))), got };
  }
  const named = [
    entity.name,
    ...entity.mentions
      .map((at) => document.mentions[at])
      .flatMap((one) => (one && one.form !== "pronoun" ? [document.text.slice(one.start, one.end)] : [])),
  ];
  return { right: !entity.members && named.some((one) => holds(one, expected)), got };
}

const holds = (name: string, part: string): boolean => name.toLowerCase().includes(part.toLowerCase());

const documentFor = (text: string, models: Models, published: string): Document =>
  resolveEntities(documentOf(plainArticle({ id: "case", text, published }), annotate(text, models), "bench"));

function pronounMeasures(models: Models, verbose: boolean): Measure[] {
  const counts = [0, 0];
  const right = [0, 0];
  PRONOUN_CASES.forEach((line, at) => {
    const { text, marks } = readCase(line);
    const document = documentFor(text, models, "2017-04-06");
    for (const mark of marks) {
      const { right: ok, got } = judge(document, mark.start, mark.end, mark.expected);
      const half = at % 2;
      counts[half] = (counts[half] ?? 0) + 1;
      if (ok) right[half] = (right[half] ?? 0) + 1;
      else if (verbose && half === 0)
        console.log(
          `    ${text.slice(Math.max(0, mark.start - 60), mark.start)}[${text.slice(mark.start, mark.end)}]${text.slice(mark.end, mark.end + 30)}  wants ${mark.expected}, got ${got}`,
        );
    }
  });
  const rate = (half: number): number => ((right[half] ?? 0) / Math.max(1, counts[half] ?? 0)) * 100;
  return [
    { name: "pronouns, development half", value: rate(0), on: `${counts[0]} pronouns of own passages` },
    { name: "pronouns, held-out half", value: rate(1), on: `${counts[1]} pronouns of own passages` },
  ];
}

interface Gold {
  readonly coreference: readonly {
    readonly entity: string;
    readonly mentions: readonly { readonly seed: string; readonly start: number; readonly end: number; readonly text: string }[];
  }[];
  readonly entities: readonly { readonly id: string; readonly name: string; readonly country?: string; readonly type: string }[];
}

function seedMeasures(shared: string, models: Models, verbose: boolean): Measure[] {
  let gold: Gold;
  try {
    gold = JSON.parse(readFileSync(`${shared}seeds/gold.json`, "utf8")) as Gold;
  } catch {
    return [];
  }
  const documents = new Map(
    ["nikkei", "japantimes"].map((seed) => [seed, documentFor(readFileSync(`${shared}seeds/${seed}.txt`, "utf8"), models, "2017-04-06")]),
  );
  const nameOf = (id: string): string => {
    const entity = gold.entities.find((one) => one.id === id);
    return entity?.type === "GPE" && entity.country !== undefined ? entity.country : (entity?.name ?? id);
  };
  let right = 0;
  let all = 0;
  for (const chain of gold.coreference) {
    const byPlace = new Map<string, number>();
    for (const mention of chain.mentions) {
      const document = documents.get(mention.seed);
      if (!document) continue;
      all++;
      const named = chain.entity.split("+").every((id) => id.startsWith("e."));
      const expected = named ? chain.entity.split("+").map(nameOf).join("+") : "";
      const hit = document.mentions
        .filter((one) => one.start < mention.end && mention.start < one.end)
        .sort((a, b) => overlap(b, mention) - overlap(a, mention))[0];
      let ok: boolean;
      let got: string;
      if (named) ({ right: ok, got } = judge(document, hit?.start ?? -1, hit?.end ?? -1, expected));
      else if (/^F\d/.test(chain.entity)) {
        // a stretch of talk: right where no person or state is put in its place
        ok = !hit || (document.entities[hit.entity]?.type ?? "MISC") === "MISC" || (document.entities[hit.entity]?.type ?? "") === "EVENT";
        got = hit ? (document.entities[hit.entity]?.name ?? "") : "-";
      } else {
        const key = hit ? `${mention.seed}:${hit.entity}` : "-";
        got = hit ? (document.entities[hit.entity]?.name ?? "") : "-";
        byPlace.set(key, (byPlace.get(key) ?? 0) + 1);
        ok = key !== "-" && [...byPlace].filter(([other]) => other.startsWith(mention.seed)).sort((a, b) => b[1] - a[1])[0]?.[0] === key;
      }
      if (ok) right++;
      else if (verbose) console.log(`    seed ${mention.seed} ${mention.start} "${mention.text}" wants ${chain.entity}, got ${got}`);
    }
  }
  return [
    {
      name: "seeds, mentions of the gold",
      value: (right / all) * 100,
      on: `${all} mentions; happenings count where they share their chain's main entity`,
    },
  ];
}

const overlap = (a: { readonly start: number; readonly end: number }, b: { readonly start: number; readonly end: number }): number =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.max(1, Math.max(a.end, b.end) - Math.min(a.start, b.start));

function clustersOf(document: Document): Clusters {
  const clusters = new Map<number, string[]>();
  for (const mention of document.mentions) {
    const type = document.entities[mention.entity]?.type;
    if (type === "EVENT" || type === "MISC") continue;
    const list = clusters.get(mention.entity);
    const key = `${document.tokens.start[mention.head]}`;
    if (list) list.push(key);
    else clusters.set(mention.entity, [key]);
  }
  return [...clusters.values()].filter((list) => list.length > 1);
}

function gumDocuments(file: string, models: Models, own: boolean): { gold: Clusters; predicted: Clusters }[] {
  const source = readFileSync(file, "utf8");
  const golds = goldClusters(source);
  return readConllu(source).map((annotation, at) => {
    const article = plainArticle({ id: `gum-${at}`, text: annotation.text });
    const made = own ? annotate(annotation.text, models) : { ...annotation, names: golds[at]?.names ?? [] };
    const document = resolveEntities(documentOf(article, made, "bench"));
    const gold = (golds[at]?.clusters ?? []).map((rows) => rows.map((row) => `${annotation.tokens.start[row]}`));
    return { gold, predicted: clustersOf(document) };
  });
}

function gumMeasures(file: string, part: string, models: Models): Measure[] {
  const show = (own: boolean): Measure => {
    const scores = conllScores(gumDocuments(file, models, own));
    return {
      name: `GUM ${part}, CoNLL F1, ${own ? "own" : "gold"} trees`,
      value: scores.conll,
      on: `people, places, bodies; head match, no singletons; MUC ${scores.muc.toFixed(1)} B3 ${scores.b3.toFixed(1)} CEAFe ${scores.ceaf.toFixed(1)}`,
    };
  };
  return [show(false), show(true)];
}

function gumAll(shared: string, models: Models): Measure[] {
  const pairs = GENRES.flatMap((genre) => gumDocuments(`${shared}data/treebank/en_gum/dev-${genre}.conllu`, models, true));
  const scores = conllScores(pairs);
  return [
    {
      name: "GUM dev, nine genres, CoNLL F1, own trees",
      value: scores.conll,
      on: `MUC ${scores.muc.toFixed(1)} B3 ${scores.b3.toFixed(1)} CEAFe ${scores.ceaf.toFixed(1)}`,
    },
  ];
}
