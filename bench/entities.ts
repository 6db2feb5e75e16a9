import { readFileSync } from "node:fs";
import type { Document, Party } from "../src/core/index.js";
import { annotate, documentOf, type Models, partiesOf, resolveEntities } from "../src/language/index.js";
import { loadNodeModels } from "../src/pipeline/node-models.js";
import { plainArticle } from "../src/text/index.js";
import type { BenchSet } from "./bench-set.js";

interface GoldActor {
  readonly text: string;
  readonly code: string;
  readonly sector?: string;
}

interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly date: string;
  readonly events: readonly { readonly source: readonly GoldActor[]; readonly target: readonly GoldActor[] }[];
}

const ALIASES: Readonly<Record<string, string>> = {
  JAP: "JPN",
  ITL: "ITA",
  VTN: "VNM",
  ROM: "ROU",
  ZAR: "COD",
  TMP: "TLS",
  BUR: "MMR",
  PAL: "PSE",
  WBG: "PSE",
  GZA: "PSE",
  SCG: "SRB",
  YUG: "SRB",
  KOS: "XKX",
  UNO: "IGO",
  EUR: "IGO",
};

/** Countries and sectors of the actors of gold sentences, the mention given. */
export const ENTITIES: BenchSet = {
  name: "entities",
  title: "Country and sector of given actors (open.jsonl)",
  needs: ["data/events/open.jsonl"],
  async run({ shared, verbose }) {
    const models = await loadNodeModels();
    const lines = readFileSync(`${shared}data/events/open.jsonl`, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as GoldLine);
    let all = 0;
    let right = 0;
    let sectors = 0;
    let sectorsRight = 0;
    let annotateMs = 0;
    let resolveMs = 0;
    const documents = lines.map((line) => {
      const from = performance.now();
      const annotation = annotate(line.text, models);
      const mid = performance.now();
      const document = resolveEntities(
        documentOf(plainArticle({ id: line.id, text: line.text, published: line.date }), annotation, "bench"),
      );
      annotateMs += mid - from;
      resolveMs += performance.now() - mid;
      return document;
    });
    lines.forEach((line, at) => {
      const document = documents[at] as Document;
      for (const event of line.events) {
        for (const actor of [...event.source, ...event.target]) {
          const parties = partiesIn(document, actor.text);
          const wanted = ALIASES[actor.code] ?? actor.code;
          const got = [...new Set(parties.map(codeOf))];
          all++;
          const ok = got.includes(wanted);
          if (ok) right++;
          else if (verbose)
            console.log(
              `    ${actor.text} wants ${wanted}, got ${got.join(" ") || "-"} (${parties.map((one) => one.name).join(", ")})  | ${line.text.slice(0, 110)}`,
            );
          if (actor.sector !== undefined && actor.sector.length === 3 && /^[A-Z]{3}$/.test(actor.sector)) {
            sectors++;
            const hit = parties.some((one) => one.sectors?.includes(actor.sector ?? ""));
            if (hit) sectorsRight++;
            else if (verbose)
              console.log(
                `      sector of ${actor.text}: wants ${actor.sector}, got ${parties.flatMap((one) => one.sectors ?? []).join(" ") || "-"}`,
              );
          }
        }
      }
    });
    return [
      { name: "country of actor", value: (right / all) * 100, on: `${all} source and target actors of open.jsonl, mention given` },
      { name: "sector of actor", value: (sectorsRight / sectors) * 100, on: `${sectors} actors with a sector` },
      {
        name: "cost against annotation",
        value: (resolveMs / annotateMs) * 100,
        lowerIsBetter: true,
        on: `percent of annotation's time, ${lines.length} sentences one by one`,
      },
      costOnArticle(models),
    ];
  },
};

/** Time on one long text: the sentences of an article repeated. */
function costOnArticle(models: Models) {
  const paragraph =
    "Finance Minister Ana Costa met central bank governor Rui Lima in Lisbon on Monday. She told reporters that she would not raise taxes this year. The two officials agreed that Portugal needs more time, a senior Portuguese official said. The official said the country had kept its promises to the European Union.\n\n";
  const text = paragraph.repeat(60);
  const annotation = annotate(text, models);
  const time = (run: () => unknown): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let times = 0; times < 6; times++) {
      const from = performance.now();
      run();
      least = Math.min(least, performance.now() - from);
    }
    return least;
  };
  const annotated = time(() => annotate(text, models));
  const document = documentOf(plainArticle({ id: "long", text, published: "2017-04-06" }), annotation, "bench");
  const resolved = time(() => resolveEntities(document));
  return {
    name: "cost against annotation, long text",
    value: (resolved / annotated) * 100,
    lowerIsBetter: true,
    on: `percent, least of 6 runs each; ${annotation.tokens.length} words, entities ${resolved.toFixed(0)} ms, annotation ${annotated.toFixed(0)} ms`,
  };
}

const codeOf = (party: Party): string =>
  party.country ??
  (party.sectors?.some((one) => one === "IGO" || one === "NGO")
    ? party.sectors.includes("IGO")
      ? "IGO"
      : "IGO"
    : party.sectors?.includes("REB")
      ? "IMG"
      : "-");

/** Parties of the words of a mention: of its head, else of the first word in it that has some. */
function partiesIn(document: Document, words: string): readonly Party[] {
  const parts = words.split(/\s*\.\.+\s*/).map((part) => part.replace(/\s+/g, " ").trim());
  const found: Party[] = [];
  for (const part of parts) {
    const start = document.text.replace(/\s+/g, " ").indexOf(part);
    if (start < 0) continue;
    const end = start + part.length;
    const { tokens } = document;
    const rows: number[] = [];
    for (let row = 0; row < tokens.length; row++) if ((tokens.start[row] ?? 0) >= start && (tokens.end[row] ?? 0) <= end) rows.push(row);
    const inside = new Set(rows);
    const heads = rows.filter((row) => !inside.has(tokens.head[row] ?? -1));
    const ofHeads = heads.flatMap((row) => partiesOf(document, row));
    const ofRows = rows.map((row) => partiesOf(document, row)).find((parties) => parties.length > 0) ?? [];
    found.push(...(ofHeads.length > 0 ? ofHeads : ofRows));
  }
  return found;
}
