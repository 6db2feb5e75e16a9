import { lookupRole } from "../src/knowledge/index.js";
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
  /** Why it contradicts nothing that the other account tells, where that can be seen from the gold or the words. */
  readonly moot?: string;
}

interface GoldFact {
  readonly id: string;
  readonly kind: string;
  readonly inSeeds: readonly string[];
  readonly accept?: readonly { readonly status?: string }[];
  readonly differences?: readonly { readonly verdict?: string }[];
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
  const isName = (row: number): boolean => tokens.upos[row] === "PROPN" && !lookupRole((tokens.lemma[row] ?? "").toLowerCase());
  /** "Shinzo [Abe]": the name of nobody; "Abe and [Trump]": one side twice; "Thursday and [Friday]": the other day stands. */
  const brokenWords = (kind: EditKind, row: number, by: string): string | undefined => {
    if (
      kind === "side" &&
      isName(row) &&
      [row - 1, row + 1].some((next) => isName(next) && /^(?:flat|compound|nmod)/.test(tokens.deprel[Math.max(next, row)] ?? ""))
    )
      return "a part of a name";
    const others = [tokens.head[row] ?? -1, ...tree.children(row)].filter((other) => other >= 0);
    if (kind === "side" && others.some((other) => tokens.form[other] === by)) return "one side twice";
    return kind === "day" && others.some((other) => DAYS.includes(tokens.form[other] ?? "")) ? "one of two days" : undefined;
  };
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
  return found.map((edit) => {
    const row = tokens.start.findIndex((start) => start >= edit.start);
    const moot = brokenWords(edit.kind, row, edit.by) ?? untold(edit, seed, facts);
    return moot === undefined ? edit : { ...edit, moot };
  });
}

/** Why nothing that the edit touches is surely told by both accounts, as the gold has it. */
function untold(edit: SeedEdit, seed: string, facts: readonly GoldFact[]): string | undefined {
  const touched = facts.filter(({ evidence }) =>
    evidence.some((span) => span.seed === seed && span.role === "main" && span.start <= edit.start && edit.end <= span.end),
  );
  const both = touched.filter(({ inSeeds }) => inSeeds.length === 2);
  const apart = (fact: GoldFact): boolean =>
    (fact.accept ?? []).some(({ status }) => status === "only") ||
    (fact.differences ?? []).some(({ verdict }) => verdict === "differing-interpretation");
  if (both.every(apart)) return "two facts by the gold, one of each account";
  // when or where something was is told by both, what it was by one
  const isDeed = edit.kind === "side" || edit.kind === "polarity";
  return isDeed && touched.length > both.length && both.every((fact) => fact.kind === "detail" || apart(fact))
    ? "a deed that one account tells"
    : undefined;
}
