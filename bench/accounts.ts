import { compareAccounts } from "../src/compare/index.js";
import type { ComparedAccount, Comparison, Fact, Span } from "../src/core/index.js";
import { loadNodeModels, readAccount } from "../src/pipeline/index.js";
import type { BenchSet, Measure } from "./bench-set.js";
import { pairsOf, STATUS, type StoryGold, storiesOf } from "./story-gold.js";

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

/** How many facts an account tells in the words of a span, for the misses. */
const toldIn = (comparison: Comparison, account: string, span: Span): number =>
  comparison.facts.filter((fact) => fact.cells[account]?.evidence.some((words) => overlaps(words, span))).length;

/** Rows of the matrix that set the words of two accounts beside each other. */
function score(
  gold: StoryGold,
  comparison: Comparison,
  [left, right]: readonly [ComparedAccount, ComparedAccount],
  tally: Tally,
  print: (line: string) => void,
): void {
  const spanIn = (text: string, words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`${gold.id} does not hold "${words}"`);
    return { start, end: start + words.length };
  };
  const spans = pairsOf(gold, left.id, right.id).map((pair) => ({ pair, a: spanIn(left.text, pair.a), b: spanIn(right.text, pair.b) }));
  const rows = comparison.facts.filter((fact) => [left, right].every(({ id }) => (fact.cells[id]?.evidence.length ?? 0) > 0));
  const tells = (fact: Fact, { a, b }: { readonly a: Span; readonly b: Span }): boolean =>
    (fact.cells[left.id]?.evidence.some((span) => overlaps(span, a)) ?? false) &&
    (fact.cells[right.id]?.evidence.some((span) => overlaps(span, b)) ?? false);
  for (const one of spans) {
    if (one.pair.relation === "related") continue;
    const facts = rows.filter((fact) => tells(fact, one));
    const isRight = facts.some((fact) => STATUS[one.pair.relation].includes(fact.status));
    tally.pairs++;
    if (facts.length > 0) tally.aligned++;
    if (isRight) tally.status++;
    if (one.pair.relation === "conflict") {
      tally.conflicts++;
      if (isRight) tally.conflictsFound++;
    }
    const untold = [
      toldIn(comparison, left.id, one.a) === 0 ? left.id : "",
      toldIn(comparison, right.id, one.b) === 0 ? right.id : "",
    ].join("");
    const missed = untold === "" ? "apart" : `no fact of ${untold}`;
    if (!isRight) print(`  ${facts.length > 0 ? `as ${facts[0]?.status}` : missed} (${one.pair.relation}): ${one.pair.a} / ${one.pair.b}`);
  }
  for (const fact of rows) {
    // the gold marks what is told, not who holds which post
    if (fact.kind === "role") continue;
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
    const models = await loadNodeModels();
    const [short, long] = [storiesOf("stories.json"), storiesOf("long-stories.json")];
    const parts = (["dev", "held"] as const).flatMap((split) => [
      { name: split, own: short.filter((story) => story.split === split) },
      { name: `${split}, longer`, own: long.filter((story) => story.split === split) },
      ...(split === "dev"
        ? [
            { name: "dev, contrary", own: storiesOf("contrary-stories.json") },
            { name: "dev, official", own: storiesOf("official.json") },
            { name: "dev, later", own: storiesOf("later-stories.json") },
          ]
        : [
            { name: "held, unseen", own: storiesOf("unseen-stories.json") },
            { name: "held, later", own: storiesOf("later-unseen-stories.json") },
          ]),
    ]);
    return parts.flatMap(({ name, own }): Measure[] => {
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
        const print = (line: string): void => void (verbose && story.split === "dev" && process.stdout.write(`${line}\n`));
        const comparison = compareAccounts(accounts, models);
        comparison.accounts.forEach((left, i) => {
          for (const right of comparison.accounts.slice(i + 1)) {
            print(`${story.id} ${left.id}-${right.id}`);
            score(story, comparison, [left, right], tally, print);
          }
        });
      }
      const on = (part: number, of: number): string => `${part} of ${of}, ${own.length} stories`;
      const share = (part: number, of: number): number => (of === 0 ? 1 : part / of);
      const measure = (what: string, part: number, of: number): Measure => ({
        name: `${what}, ${name}`,
        value: share(part, of),
        on: on(part, of),
      });
      return [
        measure("matters aligned", tally.aligned, tally.pairs),
        measure("matters with the right status", tally.status, tally.pairs),
        measure("conflicts found", tally.conflictsFound, tally.conflicts),
        measure("rows that are marked", tally.rowsRight, tally.rows),
        measure("conflicts reported that are right", tally.conflictRowsRight, tally.conflictRows),
      ];
    });
  },
};
