import type { Models } from "../src/language/index.js";
import { annotate, treeOf } from "../src/language/index.js";

/** What one edit turns into its contrary. */
export type EditKind = "number" | "day" | "side" | "polarity" | "place";

/** One edit of a text: the words from `start` to `end` replaced. */
export interface SeedEdit {
  readonly kind: EditKind;
  readonly fact: string;
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

interface GoldFact {
  readonly id: string;
  readonly inSeeds: readonly string[];
  readonly evidence: readonly { readonly seed: string; readonly start: number; readonly end: number; readonly role: string }[];
}

export const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const SIDES: Readonly<Record<string, string>> = {
  Japan: "the U.S.",
  Japanese: "American",
  Abe: "Trump",
  Trump: "Abe",
  Tokyo: "Washington",
  Washington: "Tokyo",
  "U.S.": "Japanese",
  "United States": "Japan",
  China: "Japan",
  Beijing: "Tokyo",
  Chinese: "Japanese",
};
const PLACES: Readonly<Record<string, string>> = {
  Florida: "Texas",
  Japan: "Peru",
  China: "Peru",
  "South Korea": "Peru",
  "Sea of Japan": "Black Sea",
  Syria: "Peru",
};

/**
 * Edits of one text, each in the main words of a fact that both accounts tell: every number, day and place, the side that
 * acts, and the polarity of the verb. Made from the gold's spans and the trees, the words never written down.
 */
export function seedEdits(text: string, seed: string, facts: readonly GoldFact[], models: Models): readonly SeedEdit[] {
  const { tokens } = annotate(text, models, { language: "en" });
  const tree = treeOf(tokens);
  const found: SeedEdit[] = [];
  const add = (edit: SeedEdit): void => {
    if (!found.some((other) => other.kind === edit.kind && other.start < edit.end && edit.start < other.end)) found.push(edit);
  };
  const words = (from: number, to: number): string => text.slice(tokens.start[from], tokens.end[to]);
  for (const fact of facts.filter((f) => f.inSeeds.length === 2)) {
    for (const span of fact.evidence.filter((e) => e.seed === seed && e.role === "main")) {
      const rows: number[] = [];
      for (let row = 0; row < tokens.length; row++)
        if ((tokens.start[row] ?? 0) >= span.start && (tokens.end[row] ?? 0) <= span.end) rows.push(row);
      const at = (row: number, to = row) => ({ fact: fact.id, start: tokens.start[row] ?? 0, end: tokens.end[to] ?? 0 });
      for (const row of rows) {
        const form = tokens.form[row] ?? "";
        if (/^\d+$/.test(form) && !/^(?:19|20)\d\d$/.test(form)) add({ kind: "number", ...at(row), by: String(Number(form) + 20) });
        const day = DAYS.indexOf(form);
        if (day >= 0) add({ kind: "day", ...at(row), by: DAYS[(day + 3) % 7] ?? "" });
        for (const last of [row + 1, row]) {
          const name = words(row, Math.min(last, tokens.length - 1));
          const relation = tokens.deprel[last] ?? "";
          if (
            PLACES[name] !== undefined &&
            /^(?:obl|nmod)$/.test(relation) &&
            tree.childrenOf(last, "case").some((c) => /^(?:in|at|near|into|off)$/.test(tokens.form[c] ?? ""))
          )
            add({ kind: "place", ...at(row, last), by: PLACES[name] ?? "" });
        }
        if (tokens.upos[row] === "VERB" && rows.some((r) => tree.child(row, "nsubj") === r)) {
          const subject = tree.child(row, "nsubj");
          const part = [subject, ...tree.children(subject)].find((r) => SIDES[tokens.form[r] ?? ""] !== undefined);
          if (part !== undefined && rows.includes(part)) add({ kind: "side", ...at(part), by: SIDES[tokens.form[part] ?? ""] ?? "" });
        }
      }
      const verb =
        rows.find((row) => tokens.upos[row] === "VERB" && !rows.includes(tokens.head[row] ?? -1)) ??
        rows.find((row) => tokens.upos[row] === "VERB");
      if (verb !== undefined) {
        const helper = tree.childrenOf(verb, "aux", "cop")[0];
        const past = /Tense=Past/.test(tokens.feats[verb] ?? "") && /VerbForm=Fin/.test(tokens.feats[verb] ?? "");
        if (helper !== undefined && rows.includes(helper)) add({ kind: "polarity", ...at(helper), by: `${tokens.form[helper]} not` });
        else if (past) add({ kind: "polarity", ...at(verb), by: `did not ${tokens.lemma[verb]}` });
      }
    }
  }
  return found;
}
