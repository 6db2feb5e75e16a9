import { readdirSync, readFileSync } from "node:fs";
import { compareAccounts } from "../src/compare/index.js";
import { loadNodeModels, readAccount } from "../src/pipeline/index.js";
import type { BenchSet, Measure } from "./bench-set.js";
import { type ReadoutGold, type ReadoutScore, scoreReadouts } from "./readout-scores.js";

const FOLDER = new URL("../data/gold/readouts/", import.meta.url);

/** The marked pairs, in order of their names. */
export const readGold = (): readonly ReadoutGold[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")) as ReadoutGold);

type Part = "found" | "status" | "kind" | "actors" | "date" | "attribution" | "alignmentPrecision" | "alignmentRecall";

/** Official readouts of two governments on one call, marked by hand: two pairs the rules were developed on, two held out. */
export const READOUTS: BenchSet = {
  name: "readouts",
  title: "official readouts of one call by two governments, facts marked by hand; accepted alternatives counted",
  needs: [],
  async run({ verbose }) {
    const models = await loadNodeModels();
    const scores = readGold().map((gold) => {
      const accounts = gold.accounts.map(({ id, outlet, date, text }) => ({ id, ...readAccount({ id, outlet, date, text }, models) }));
      const score = scoreReadouts(gold, compareAccounts(accounts, models));
      if (verbose && gold.part === "dev")
        process.stdout.write(
          `${gold.pair} (${gold.part})\n  missed ${score.missed.join(" ")}\n${score.notes.map((note) => `  ${note}\n`).join("")}`,
        );
      return { gold, score };
    });
    return (["dev", "held-out"] as const).flatMap((part) => {
      const own = scores.filter(({ gold }) => gold.part === part);
      return measures(
        part,
        own.map(({ score }) => score),
        own.map(({ gold }) => gold.pair).join(" and "),
      );
    });
  },
};

function measures(part: string, scores: readonly ReadoutScore[], pairs: string): readonly Measure[] {
  const sum = (key: Part): readonly [number, number] => [
    scores.reduce((total, score) => total + score[key][0], 0),
    scores.reduce((total, score) => total + score[key][1], 0),
  ];
  const share = (key: Part): number => sum(key)[0] / Math.max(1, sum(key)[1]);
  const of = (key: Part): string => `${sum(key)[0]} of ${sum(key)[1]}`;
  const [precision, recall] = [share("alignmentPrecision"), share("alignmentRecall")];
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return [
    ...(["found", "status", "kind", "actors", "date", "attribution"] as const).map((key) => ({
      name: `${key}, ${part}`,
      value: share(key),
      on: `${of(key)} facts, ${pairs}`,
    })),
    { name: `alignment precision, ${part}`, value: precision, on: `${of("alignmentPrecision")} facts given as told by both` },
    { name: `alignment recall, ${part}`, value: recall, on: `${of("alignmentRecall")} facts marked as told by both` },
    { name: `alignment F1, ${part}`, value: f1, on: pairs },
    {
      name: `records given, ${part}`,
      value: scores.reduce((total, score) => total + score.records, 0),
      lowerIsBetter: true,
      on: `${of("found")} marked facts found`,
    },
    {
      name: `conflicts reported, ${part}`,
      value: scores.reduce((total, score) => total + score.conflicts, 0),
      lowerIsBetter: true,
      on: "the pairs hold none",
    },
  ];
}
