import type { Document, Span } from "../src/core/index.js";
import { treeOf } from "../src/language/index.js";
import { DAYS, type EditKind } from "./seed-edits.js";

/** One edit of an account: the words from `start` to `end` of its text replaced by their contrary. */
export interface OwnEdit extends Span {
  readonly kind: EditKind;
  /** Place of the matter in the story's list. */
  readonly matter: number;
  readonly by: string;
}

/** Verbs whose contrary is a verb. */
const CONTRARY: Readonly<Record<string, string>> = {
  rose: "fell",
  fell: "rose",
  accepted: "rejected",
  rejected: "accepted",
  welcomed: "condemned",
  condemned: "welcomed",
  confirmed: "denied",
  denied: "confirmed",
  won: "lost",
  increased: "decreased",
  opened: "closed",
  raised: "cut",
};

/** Words that deny a verb of the past, by turns. */
const DENIALS = ["did not", "never", "failed to", "refused to"];

const isPastOf = (feats: string): boolean => /Tense=Past/.test(feats) && /VerbForm=Fin/.test(feats);

/**
 * Edits of one account of a story, each inside words that another account tells alike: a number, a day, a place, who acts and
 * whether it was done. Whoever acts is exchanged for the person or country that the account names most often beside.
 *
 * @param matters - spans of the account's text that both accounts tell alike
 */
export function ownEdits(document: Document, matters: readonly Span[]): readonly OwnEdit[] {
  const { tokens, mentions, entities, text } = document;
  const tree = treeOf(tokens);
  const found: OwnEdit[] = [];
  const add = (edit: OwnEdit): void => {
    if (!found.some((other) => other.kind === edit.kind && other.start < edit.end && edit.start < other.end)) found.push(edit);
  };
  const nameAt = (row: number) => mentions.find((mention) => mention.form === "name" && mention.first <= row && row < mention.last);
  const stranger = (entity: number): string | undefined => {
    const type = entities[entity]?.type;
    return entities
      .map((other, index) => ({ other, index }))
      .filter(({ other, index }) => index !== entity && other.type === type && !other.anonymous && /^\p{Lu}/u.test(other.name))
      .sort((a, b) => b.other.mentions.length - a.other.mentions.length || a.index - b.index)[0]?.other.name;
  };
  matters.forEach((span, matter) => {
    const rows: number[] = [];
    for (let row = 0; row < tokens.length; row++)
      if ((tokens.start[row] ?? 0) >= span.start && (tokens.end[row] ?? 0) <= span.end) rows.push(row);
    const at = (row: number, to = row) => ({ matter, start: tokens.start[row] ?? 0, end: tokens.end[to] ?? 0 });
    for (const row of rows) {
      const form = tokens.form[row] ?? "";
      if (/^\d{1,3}$/.test(form))
        add({ kind: "number", ...at(row), by: String(Number(form) + Math.max(2, Math.ceil(Number(form) * 0.6))) });
      const day = DAYS.indexOf(form);
      if (day >= 0) add({ kind: "day", ...at(row), by: DAYS[(day + 3) % 7] ?? "" });
      const name = nameAt(row);
      const relation = (tokens.deprel[row] ?? "").split(":")[0];
      const marks = tree.childrenOf(row, "case").map((mark) => tokens.form[mark] ?? "");
      if (name && /^(?:obl|nmod)$/.test(relation ?? "") && marks.some((mark) => /^(?:in|at|near|outside)$/.test(mark)))
        add({ kind: "place", matter, start: name.start, end: name.end, by: "Ostrel" });
      if (name && relation === "nsubj" && rows.includes(name.first) && /^(?:PER|GPE)$/.test(name.type)) {
        const by = stranger(name.entity);
        if (by !== undefined && by !== text.slice(name.start, name.end))
          add({ kind: "side", matter, start: name.start, end: name.end, by });
      }
    }
    const verb = rows.find((row) => tokens.upos[row] === "VERB" && !rows.includes(tokens.head[row] ?? -1));
    if (verb === undefined) return;
    const form = tokens.form[verb] ?? "";
    const helper = tree.childrenOf(verb, "aux", "cop").find((row) => rows.includes(row));
    const denial = tree.childrenOf(verb, "advmod").find((row) => /^(?:not|never)$/.test(tokens.form[row] ?? ""));
    const contrary = CONTRARY[form];
    if (denial !== undefined)
      add({ kind: "polarity", matter, start: (tokens.start[denial] ?? 1) - 1, end: tokens.end[denial] ?? 0, by: "" });
    else if (contrary !== undefined) add({ kind: "polarity", ...at(verb), by: contrary });
    else if (helper !== undefined) add({ kind: "polarity", ...at(helper), by: `${tokens.form[helper]} not` });
    else if (isPastOf(tokens.feats[verb] ?? "")) {
      const denial = DENIALS[found.length % DENIALS.length] ?? "";
      add({ kind: "polarity", ...at(verb), by: denial === "never" ? `never ${form}` : `${denial} ${tokens.lemma[verb]}` });
    }
  });
  return found;
}
