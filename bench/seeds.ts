import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareAccounts } from "../src/compare/index.js";
import { loadNodeModels, readAccount } from "../src/pipeline/index.js";
import type { BenchSet } from "./bench-set.js";
import { type SeedGold, seedEventMeasures } from "./seed-events.js";

interface Count {
  readonly accepted: number;
  readonly of: number;
}

/** Figures that `tools/score_seeds.mjs --json` prints. */
interface Score extends Record<string, unknown> {
  readonly found: number;
  readonly of: number;
  readonly wholeRight: number;
  readonly records: number;
  readonly conflicts: readonly string[];
  readonly mustNotsBroken: Readonly<Record<string, number>>;
}

const PARTS = ["status", "kind", "actors", "date", "figures", "attribution", "evidenceInEveryAccount", "times", "eventTypes"] as const;

/** Two accounts of one telephone call against a gold record of 65 facts. */
export const SEEDS: BenchSet = {
  name: "seeds",
  title: "two news accounts of one call, 65 facts in gold; accepted alternatives counted",
  needs: ["seeds/gold.json", "seeds/nikkei.txt", "seeds/japantimes.txt", "tools/score_seeds.mjs"],
  async run({ shared, verbose }) {
    const models = await loadNodeModels();
    const accounts = ["nikkei", "japantimes"].map((id) => {
      const text = readFileSync(join(shared, "seeds", `${id}.txt`), "utf8");
      return { id, ...readAccount({ id, text, date: "2017-04-06" }, models) };
    });
    const folder = mkdtempSync(join(tmpdir(), "readout-seeds-"));
    try {
      const file = join(folder, "comparison.json");
      writeFileSync(file, JSON.stringify(compareAccounts(accounts, models)));
      const scorer = [join(shared, "tools/score_seeds.mjs"), join(shared, "seeds/gold.json"), file];
      if (verbose) process.stdout.write(execFileSync(process.execPath, [...scorer, "--verbose"], { encoding: "utf8" }));
      const score = JSON.parse(execFileSync(process.execPath, [...scorer, "--json"], { encoding: "utf8" })) as Score;
      const on = `${score.of} facts of 2 accounts`;
      const gold = JSON.parse(readFileSync(join(shared, "seeds/gold.json"), "utf8")) as SeedGold;
      const coded = accounts.map(({ id, document, record }) => ({ id, text: document.text, events: record.events }));
      return [
        { name: "facts found", value: score.found, on },
        ...PARTS.map((part) => ({ name: part, value: (score[part] as Count).accepted, on: `of ${(score[part] as Count).of}` })),
        ...seedEventMeasures(gold, coded, verbose),
        { name: "right in every part", value: score.wholeRight, on },
        { name: "records given", value: score.records, lowerIsBetter: true, on },
        { name: "conflicts reported", value: score.conflicts.length, lowerIsBetter: true, on: "the pair holds none" },
        { name: "must-nots broken", value: Object.keys(score.mustNotsBroken).length, lowerIsBetter: true, on: "13 must-nots" },
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
