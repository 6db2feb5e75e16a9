import { readFileSync } from "node:fs";
import { join } from "node:path";
import { comparePair } from "../src/compare/index.js";
import { codeArticle, loadNodeModels } from "../src/pipeline/index.js";
import { plainArticle } from "../src/text/index.js";
import type { BenchSet, Measure } from "./bench-set.js";

interface Side {
  readonly text: string;
  readonly date?: string | null;
}

interface GoldPair {
  readonly id: string;
  readonly part?: string;
  readonly a: Side;
  readonly b: Side;
  readonly label: "same" | "conflict" | "different";
  readonly kind: string | null;
}

const readPairs = (file: string | URL): readonly GoldPair[] =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as GoldPair);

/** Pairs of sentences about one story: the same claim, a conflict, or something else. */
export const CLAIMS: BenchSet = {
  name: "claims",
  title: "pairs of sentences about one story: same, conflict or different",
  needs: ["data/stories/claim_pairs_open.jsonl"],
  async run({ shared, verbose }) {
    const models = await loadNodeModels();
    const coded = (id: string, side: Side) =>
      codeArticle(plainArticle({ id, text: side.text, ...(side.date ? { published: side.date } : {}) }), models);
    const measure = (name: string, pairs: readonly GoldPair[]): readonly Measure[] => {
      const judged = pairs.map((pair) => ({
        pair,
        found: comparePair(coded("a", pair.a), coded("b", pair.b), models.vectors, models.meanings),
      }));
      const count = (test: (row: (typeof judged)[number]) => boolean): number => judged.filter(test).length;
      const conflicts = count(({ pair }) => pair.label === "conflict");
      const called = count(({ found }) => found.relation === "conflict");
      const right = count(({ pair, found }) => pair.label === "conflict" && found.relation === "conflict");
      if (verbose)
        for (const { pair, found } of judged)
          if (found.relation !== pair.label) process.stdout.write(`  ${pair.id} ${pair.label}: ${found.relation} (${found.why})\n`);
      const on = `${pairs.length} pairs, ${name}`;
      return [
        { name: `accuracy, ${name}`, value: count(({ pair, found }) => pair.label === found.relation) / pairs.length, on },
        { name: `conflict precision, ${name}`, value: called === 0 ? 0 : right / called, on },
        { name: `conflict recall, ${name}`, value: right / conflicts, on },
        { name: `false alarms, ${name}`, value: (called - right) / (pairs.length - conflicts), lowerIsBetter: true, on },
      ];
    };
    const halves = (name: string, file: string, parts: readonly string[] = ["dev", "held-out"]): readonly Measure[] => {
      const pairs = readPairs(new URL(`../data/gold/${file}`, import.meta.url));
      return parts.flatMap((part) =>
        measure(
          `${name} ${part}`,
          pairs.filter((pair) => pair.part === part),
        ),
      );
    };
    return [
      ...measure("open", readPairs(join(shared, "data/stories/claim_pairs_open.jsonl"))),
      ...halves("own", "claim-pairs.jsonl", ["dev", "dev2", "dev3", "held2"]),
      ...halves("outlets", "outlet-pairs.jsonl"),
      ...halves("news", "news-pairs.jsonl", ["dev2", "dev3", "dev5", "held2", "held3", "held4"]),
    ];
  },
};
