import { readFileSync } from "node:fs";
import { compareAccounts } from "../src/compare/index.js";
import type { Comparison, Fact, Span } from "../src/core/index.js";
import { loadNodeModels, readAccount } from "../src/pipeline/index.js";
import type { BenchSet, Measure } from "./bench-set.js";

/** Two outlets' accounts of one invented story and the words in them that tell one matter (`data/gold/README.md`). */
export interface StoryGold {
  readonly id: string;
  readonly split: "dev" | "held";
  readonly accounts: readonly { readonly id: string; readonly published: string; readonly title: string; readonly text: string }[];
  readonly pairs: readonly GoldPair[];
}

interface GoldPair {
  readonly a: string;
  readonly b: string;
  readonly relation: "same" | "granularity" | "quote-variant" | "update" | "differs" | "conflict" | "related";
}

const FILE = new URL("../data/gold/outlets/stories.json", import.meta.url);

/** Statuses that tell a relation rightly. */
const STATUS: Readonly<Record<GoldPair["relation"], readonly Fact["status"][]>> = {
  same: ["shared", "differing"],
  granularity: ["shared", "differing"],
  "quote-variant": ["shared", "differing"],
  related: ["shared", "differing"],
  update: ["differing"],
  differs: ["differing", "conflict"],
  conflict: ["conflict"],
};

interface Tally {
  pairs: number;
  aligned: number;
  status: number;
  conflicts: number;
  conflictsFound: number;
  rows: number;
  rowsRight: number;
  conflictRows: number;
  conflictRowsRight: number;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Rows of the matrix that set the words of both accounts beside each other. */
function score(gold: StoryGold, comparison: Comparison, tally: Tally, print: (line: string) => void): void {
  const [left, right] = comparison.accounts;
  if (!left || !right) return;
  const spanIn = (text: string, words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`${gold.id} does not hold "${words}"`);
    return { start, end: start + words.length };
  };
  const spans = gold.pairs.map((pair) => ({ pair, a: spanIn(left.text, pair.a), b: spanIn(right.text, pair.b) }));
  const rows = comparison.facts.filter((fact) => [left, right].every(({ id }) => (fact.cells[id]?.evidence.length ?? 0) > 0));
  const tells = (fact: Fact, { a, b }: { readonly a: Span; readonly b: Span }): boolean =>
    (fact.cells[left.id]?.evidence.some((span) => overlaps(span, a)) ?? false) &&
    (fact.cells[right.id]?.evidence.some((span) => overlaps(span, b)) ?? false);
  for (const one of spans) {
    if (one.pair.relation === "related") continue;
    const facts = rows.filter((fact) => tells(fact, one));
    const right = facts.some((fact) => STATUS[one.pair.relation].includes(fact.status));
    tally.pairs++;
    if (facts.length > 0) tally.aligned++;
    if (right) tally.status++;
    if (one.pair.relation === "conflict") {
      tally.conflicts++;
      if (right) tally.conflictsFound++;
    }
    if (!right) print(`  ${facts.length > 0 ? `as ${facts[0]?.status}` : "missed"} (${one.pair.relation}): ${one.pair.a} / ${one.pair.b}`);
  }
  for (const fact of rows) {
    const found = spans.filter((one) => tells(fact, one));
    tally.rows++;
    if (found.length > 0) tally.rowsRight++;
    else
      print(`  unmarked (${fact.status}, ${fact.kind}): ${[left, right].map(({ id }) => fact.cells[id]?.evidence[0]?.text).join(" / ")}`);
    if (fact.status !== "conflict") continue;
    tally.conflictRows++;
    if (found.some(({ pair }) => pair.relation === "conflict" || pair.relation === "differs")) tally.conflictRowsRight++;
  }
}

/** Accounts of newsrooms, written for Readout: which words of two accounts tell one matter, and how they stand to each other. */
export const ACCOUNTS: BenchSet = {
  name: "accounts",
  title: "two newsrooms' accounts of one story, matters marked by hand",
  needs: [],
  async run({ verbose }) {
    const stories = JSON.parse(readFileSync(FILE, "utf8")) as readonly StoryGold[];
    const models = await loadNodeModels();
    return (["dev", "held"] as const).flatMap((split): Measure[] => {
      const own = stories.filter((story) => story.split === split);
      const tally: Tally = {
        pairs: 0,
        aligned: 0,
        status: 0,
        conflicts: 0,
        conflictsFound: 0,
        rows: 0,
        rowsRight: 0,
        conflictRows: 0,
        conflictRowsRight: 0,
      };
      for (const story of own) {
        const accounts = story.accounts.map(({ id, published, title, text }) => ({
          id,
          ...readAccount({ id, outlet: id, date: published, text: `${title}\n\n${text}` }, models),
        }));
        const print = (line: string): void => void (verbose && split === "dev" && process.stdout.write(`${line}\n`));
        print(story.id);
        score(story, compareAccounts(accounts, models), tally, print);
      }
      const on = (part: number, of: number): string => `${part} of ${of}, ${own.length} stories`;
      const share = (part: number, of: number): number => (of === 0 ? 1 : part / of);
      return [
        { name: `matters aligned, ${split}`, value: share(tally.aligned, tally.pairs), on: on(tally.aligned, tally.pairs) },
        { name: `matters with the right status, ${split}`, value: share(tally.status, tally.pairs), on: on(tally.status, tally.pairs) },
        {
          name: `conflicts found, ${split}`,
          value: share(tally.conflictsFound, tally.conflicts),
          on: on(tally.conflictsFound, tally.conflicts),
        },
        { name: `rows that are marked, ${split}`, value: share(tally.rowsRight, tally.rows), on: on(tally.rowsRight, tally.rows) },
        {
          name: `conflicts reported that are right, ${split}`,
          value: share(tally.conflictRowsRight, tally.conflictRows),
          on: on(tally.conflictRowsRight, tally.conflictRows),
        },
      ];
    });
  },
};
