import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareAccounts } from "../src/compare/index.js";
import { loadNodeModels, readAccount } from "../src/pipeline/index.js";
import type { BenchSet, Measure } from "./bench-set.js";
import { ownEdits } from "./own-edits.js";
import { type EditKind, seedEdits } from "./seed-edits.js";

const KINDS: readonly EditKind[] = ["number", "day", "side", "polarity", "place"];

/** Characters on each side by which an edit is found again. */
const CONTEXT = 12;

const STORIES = ["stories.json", "clash-stories.json"].map((file) => new URL(`../data/gold/outlets/${file}`, import.meta.url));

/** A story as the files hold it. */
interface StoryPairs {
  readonly split: "dev" | "held";
  readonly accounts: readonly { readonly id: string; readonly published: string; readonly title: string; readonly text: string }[];
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly relation: string }[];
}

/** The same on our own accounts: edits of what both tell alike in the development stories of `accounts`. */
function ownMeasures(models: Awaited<ReturnType<typeof loadNodeModels>>): readonly Measure[] {
  const counts = { made: 0, lined: 0, told: 0 };
  for (const story of STORIES.flatMap((file) => JSON.parse(readFileSync(file, "utf8")) as readonly StoryPairs[])) {
    if (story.split !== "dev") continue;
    const account = ({ id, published }: StoryPairs["accounts"][number], text: string) => ({
      id,
      ...readAccount({ id, outlet: id, date: published, text }, models),
    });
    const all = story.accounts.map((one) => account(one, `${one.title}\n\n${one.text}`));
    story.accounts.forEach((one, i) => {
      const read = all[i];
      if (!read) return;
      const { document } = read;
      const matters = story.pairs
        .filter(({ relation }) => /^(?:same|granularity|quote-variant)$/.test(relation))
        .map((pair) => (i === 0 ? pair.a : pair.b))
        .flatMap((words) => {
          const start = document.text.indexOf(words);
          return start < 0 ? [] : [{ start, end: start + words.length }];
        });
      for (const edit of ownEdits(document, matters)) {
        const edited = account(one, document.text.slice(0, edit.start) + edit.by + document.text.slice(edit.end));
        const { facts } = compareAccounts(
          all.map((other, j) => (j === i ? edited : other)),
          models,
        );
        const end = Math.max(edit.start + 1, edit.start + edit.by.length);
        const here = facts.filter((fact) => fact.cells[one.id]?.evidence.some((span) => span.start <= edit.start && end <= span.end));
        counts.made++;
        if (here.some((fact) => Object.values(fact.cells).every((cell) => cell.evidence.length > 0))) counts.lined++;
        if (here.some((fact) => fact.status === "conflict")) counts.told++;
      }
    });
  }
  const on = `${counts.made} edits of the development stories`;
  return [
    { name: "own edits told as a conflict there", value: counts.told / counts.made, on },
    { name: "own edits whose fact is lined up", value: counts.lined / counts.made, on },
  ];
}

/** One contrary edit in a fact that both accounts of a call tell: is it reported as a conflict at that fact? */
export const EDITS: BenchSet = {
  name: "edits",
  title: "one contrary edit in an account: reported as a conflict at its fact",
  needs: ["seeds/gold.json"],
  async run({ shared, verbose }) {
    const models = await loadNodeModels();
    const read = (seed: string): string => readFileSync(join(shared, `seeds/${seed}.txt`), "utf8");
    const gold = JSON.parse(readFileSync(join(shared, "seeds/gold.json"), "utf8"));
    const account = (id: string, text: string) => ({ id, ...readAccount({ id, text, date: "2017-04-06" }, models) });
    const counts = new Map<EditKind, { made: number; told: number }>(KINDS.map((kind) => [kind, { made: 0, told: 0 }]));
    const contrary = { made: 0, told: 0 };
    const moot = new Map<string, number>();
    let elsewhere = 0;
    for (const [seed, other] of [
      ["nikkei", "japantimes"],
      ["japantimes", "nikkei"],
    ] as const) {
      const text = read(seed);
      const second = account(other, read(other));
      for (const edit of seedEdits(text, seed, gold.facts, models)) {
        const edited = text.slice(0, edit.start) + edit.by + text.slice(edit.end);
        const to = edit.start + edit.by.length;
        // Offsets of the account count into its cleaned text: the edit is known by the words around it.
        const plain = (words: string): string => words.replace(/\s+/g, " ");
        const around = plain(edited.slice(edit.start - CONTEXT, to + CONTEXT));
        const comparison = compareAccounts([account(seed, edited), second], models);
        const cleaned = comparison.accounts.find(({ id }) => id === seed)?.text ?? "";
        const holds = (span: { readonly start: number; readonly end: number }): boolean =>
          plain(cleaned.slice(Math.max(0, span.start - CONTEXT - edit.by.length), span.end + CONTEXT + edit.by.length)).includes(around);
        const spans = comparison.facts.filter((fact) => fact.status === "conflict").map((fact) => fact.cells[seed]?.evidence ?? []);
        const told = spans.some((evidence) => evidence.some(holds));
        elsewhere += spans.filter((evidence) => !evidence.some(holds)).length;
        const count = counts.get(edit.kind);
        if (count) {
          count.made++;
          if (told) count.told++;
        }
        if (edit.moot === undefined) {
          contrary.made++;
          if (told) contrary.told++;
        } else moot.set(edit.moot, (moot.get(edit.moot) ?? 0) + 1);
        if (verbose && !told)
          process.stdout.write(
            `  ${edit.kind} ${edit.fact} ${seed} ${edit.start}-${edit.end}: ${edit.by}${edit.moot === undefined ? "" : ` (${edit.moot})`}\n`,
          );
      }
    }
    const all = [...counts.values()];
    const made = all.reduce((sum, count) => sum + count.made, 0);
    return [
      { name: "edits told as a conflict there", value: all.reduce((sum, count) => sum + count.told, 0) / made, on: `${made} edits` },
      {
        name: "of those that contradict the other account",
        value: contrary.told / contrary.made,
        on: `${contrary.made} edits; left out: ${[...moot].map(([why, count]) => `${why} ${count}`).join(", ")}`,
      },
      ...KINDS.map((kind) => {
        const count = counts.get(kind) ?? { made: 0, told: 0 };
        return { name: `of ${kind}`, value: count.made === 0 ? 1 : count.told / count.made, on: `${count.made} edits` };
      }),
      { name: "conflicts elsewhere", value: elsewhere, lowerIsBetter: true, on: `${made} edits` },
      ...ownMeasures(models),
    ];
  },
};
