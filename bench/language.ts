import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Annotation } from "../src/core/index.js";
import { annotate, loadModels, writeConllu } from "../src/language/index.js";
import type { BenchSet, Measure } from "./bench-set.js";

type Figures = Readonly<Record<string, { readonly f1: number; readonly aligned?: number }>>;
interface Scorers {
  readonly ud: (gold: string, system: string) => Figures;
  readonly ner: (gold: string, system: string) => Readonly<Record<string, { readonly p: number; readonly r: number; readonly f1: number }>>;
  readonly toText: (conllu: string) => string;
}

const MODEL = new URL("../data/models/en.bin", import.meta.url);
const UD_COLUMNS = ["Tokens", "Sentences", "Words", "UPOS", "Lemmas", "UAS", "LAS"] as const;
const PEER_COLUMNS = ["Tokens", "Sentences", "Words", "UPOS"];

/** Characters of text timed. */
const TIMED = 400_000;

/** Documents of a CoNLL-U file by `# newdoc id`. */
function documentsOf(conllu: string): Map<string, string> {
  const documents = new Map<string, string>();
  for (const part of conllu.split(/^(?=# newdoc id = )/m)) {
    const id = /^# newdoc id = (\S+)/.exec(part)?.[1];
    if (id) documents.set(id, part);
  }
  return documents;
}

/** IOB2 of names given as characters, one line a word of the annotation. */
function iob2(a: Annotation, names: readonly { readonly start: number; readonly end: number; readonly type: string }[]): string {
  const { tokens } = a;
  const lines: string[] = [];
  const sorted = [...names].sort((x, y) => x.start - y.start || y.end - x.end);
  let k = 0;
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.start[i] ?? 0;
    const end = tokens.end[i] ?? 0;
    while (k < sorted.length && (sorted[k]?.end ?? 0) <= start) k++;
    const name = sorted[k];
    const inside = name && name.start <= start && end <= name.end;
    lines.push(`${i + 1}\t${tokens.form[i]}\t${inside ? `${name.start === start ? "B" : "I"}-${name.type}` : "O"}`);
  }
  return `${lines.join("\n")}\n\n`;
}

/** Units per CPU second, best of three. */
function perSecond(units: number, work: () => void): number {
  work();
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < 3; k++) {
    const before = process.cpuUsage().user;
    work();
    least = Math.min(least, process.cpuUsage().user - before);
  }
  return Math.round(units / (least / 1e6));
}

async function loadScorers(shared: string): Promise<Scorers> {
  const tool = (name: string): Promise<Record<string, unknown>> => import(pathToFileURL(`${shared}tools/${name}`).href);
  const [ud, ner, text] = await Promise.all([tool("udscore.mjs"), tool("nerscore.mjs"), tool("totext.mjs")]);
  return { ud: ud["score"] as Scorers["ud"], ner: ner["score"] as Scorers["ner"], toText: text["toText"] as Scorers["toText"] };
}

/** The English models on raw text of the development sets, beside wink-nlp and compromise. */
export const LANGUAGE: BenchSet = {
  name: "language",
  title: "Words, sentences, tags, lemmas, trees and names of raw English text (UD dev sets)",
  needs: [
    "data/treebank/en_ewt/dev.conllu",
    "data/treebank/en_gum/dev-news.conllu",
    "data/treebank/uner_ewt/dev.iob2",
    "tools/udscore.mjs",
  ],
  async run({ shared, verbose }) {
    const { ud, ner, toText } = await loadScorers(shared);
    const bytes = readFileSync(MODEL);
    const before = performance.now();
    const models = await loadModels(bytes);
    const loadMs = performance.now() - before;
    const measures: Measure[] = [];
    const long = toText(readFileSync(`${shared}data/treebank/en_ewt/train-weblog.conllu`, "utf8"));
    for (let k = 0; k < 5; k++) annotate(long, models);
    const resident = process.memoryUsage().rss / 1e6;
    const { createPeers, peerConllu } = await import("./language-peers.js");
    const peers = createPeers();

    const treebank = `${shared}data/treebank/`;
    const read = (file: string): string => readFileSync(treebank + file, "utf8");
    const genres = readdirSync(`${treebank}en_gum`)
      .filter((file) => file.startsWith("dev-"))
      .sort();
    const sets: (readonly [name: string, gold: string])[] = [
      ["EWT dev", read("en_ewt/dev.conllu")],
      ["GUM news dev", read("en_gum/dev-news.conllu")],
      ["GUM dev", genres.map((file) => read(`en_gum/${file}`)).join("")],
      ...(verbose ? genres.map((file) => [`GUM ${file.slice(4, -7)} dev`, read(`en_gum/${file}`)] as const) : []),
    ];
    for (const [name, gold] of sets) {
      const text = toText(gold);
      const ours = ud(gold, writeConllu(annotate(text, models), { id: "bench" }));
      const theirs = peers.map((peer) => [peer.name, ud(gold, peerConllu(peer.read(text)))] as const);
      for (const column of UD_COLUMNS) {
        const others = PEER_COLUMNS.includes(column)
          ? Object.fromEntries(theirs.map(([peer, figures]) => [peer, 100 * (figures[column]?.f1 ?? 0)]))
          : undefined;
        measures.push({
          name: `${column}, ${name}`,
          value: 100 * (ours[column]?.f1 ?? 0),
          on: "F1, raw text",
          ...(others ? { peers: others } : {}),
        });
      }
    }

    const documents = documentsOf(read("en_ewt/dev.conllu"));
    const goldNames = read("uner_ewt/dev.iob2");
    const order = [...goldNames.matchAll(/^# newdoc id = (\S+)/gm)].map((m) => m[1] ?? "");
    const systems = { ours: "", compromise: "" };
    for (const id of order) {
      const text = toText(documents.get(id) ?? "");
      const a = annotate(text, models, { language: "en" });
      systems.ours += iob2(a, a.names);
      systems.compromise += iob2(a, peers.find((peer) => peer.name === "compromise")?.names?.(text) ?? []);
    }
    const ours = ner(goldNames, systems.ours);
    const theirs = ner(goldNames, systems.compromise);
    for (const type of ["ALL", "PER", "ORG", "LOC"]) {
      measures.push({
        name: `names ${type === "ALL" ? "" : `${type} `}F1, UNER EWT dev`,
        value: 100 * (ours[type]?.f1 ?? 0),
        on: `exact spans, raw text; P ${(100 * (ours[type]?.p ?? 0)).toFixed(1)} R ${(100 * (ours[type]?.r ?? 0)).toFixed(1)}`,
        peers: { compromise: 100 * (theirs[type]?.f1 ?? 0) },
      });
    }

    const timed = long.slice(0, TIMED);
    const words = annotate(timed, models).tokens.length;
    measures.push({
      name: "words a second, whole annotation",
      value: perSecond(words, () => annotate(timed, models)),
      on: `one thread, CPU time, ${words} words; peers: their tagging`,
      peers: Object.fromEntries(peers.map((peer) => [peer.name, perSecond(words, () => peer.tag(timed))])),
    });
    measures.push({ name: "load, ms", value: Math.round(loadMs), lowerIsBetter: true, on: "models from bytes in memory" });
    measures.push({
      name: "resident memory, MB",
      value: Math.round(resident),
      lowerIsBetter: true,
      on: `this process after ${Math.round((5 * long.length) / 1e5) / 10} MB of text, before the peers are loaded`,
    });
    measures.push({ name: "model file, MB", value: bytes.length / 1e6, lowerIsBetter: true, on: "data/models/en.bin" });
    return measures;
  },
};
