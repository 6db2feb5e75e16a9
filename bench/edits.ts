import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareAccounts } from "../src/compare/index.js";
import { loadNodeModels, readAccount } from "../src/pipeline/index.js";
import type { BenchSet } from "./bench-set.js";
import { type EditKind, seedEdits } from "./seed-edits.js";

const KINDS: readonly EditKind[] = ["number", "day", "side", "polarity", "place"];

/** Characters on each side by which an edit is found again. */
const CONTEXT = 12;

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
        if (verbose && !told) process.stdout.write(`  ${edit.kind} ${edit.fact} ${seed} ${edit.start}-${edit.end}: ${edit.by}\n`);
      }
    }
    const all = [...counts.values()];
    const made = all.reduce((sum, count) => sum + count.made, 0);
    return [
      { name: "edits told as a conflict there", value: all.reduce((sum, count) => sum + count.told, 0) / made, on: `${made} edits` },
      ...KINDS.map((kind) => {
        const count = counts.get(kind) ?? { made: 0, told: 0 };
        return { name: `of ${kind}`, value: count.made === 0 ? 1 : count.told / count.made, on: `${count.made} edits` };
      }),
      { name: "conflicts elsewhere", value: elsewhere, lowerIsBetter: true, on: `${made} edits` },
    ];
  },
};
