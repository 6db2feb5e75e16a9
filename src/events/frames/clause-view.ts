import type { Document, EntityMention } from "../../core/index.js";
import { type Tree, treeOf } from "../../language/index.js";

/** What frames and roles read of a document: trees, lower-case lemmas, mentions by row. */
export interface ClauseView {
  readonly document: Document;
  readonly tree: Tree;
  /** Lower-case lemma of a row, hyphens of doubled words kept. */
  lemma(row: number): string;
  upos(row: number): string;
  deprel(row: number): string;
  head(row: number): number;
  /** Lemma of the first preposition or marker of a row; empty for none. */
  marker(row: number): string;
  /** The mention whose head stands at this row. */
  mentionAt(row: number): EntityMention | undefined;
}

/** Spellings that the lexicon has once. */
const SPELLINGS: Readonly<Record<string, string>> = {
  "cease-fire": "ceasefire",
  "n't": "not",
  "’s": "be",
  "'ll": "will",
  "’ll": "will",
  "wo": "will",
  "ca": "can",
  talks: "talk",
  troops: "troop",
  arms: "arm",
  sanctions: "sanction",
  tariffs: "tariff",
  relations: "relation",
  ties: "tie",
  clashes: "clash",
  protests: "protest",
  protesters: "protester",
  protestor: "protester",
  demonstrators: "demonstrator",
  forces: "force",
  supplies: "supply",
  funds: "fund",
  goods: "goods",
  charges: "charge",
  weapons: "weapon",
  rights: "right",
  elections: "election",
  guerilla: "guerrilla",
  centre: "center",
};

/** Builds the view in linear time. */
export function clauseView(document: Document): ClauseView {
  const { tokens } = document;
  const tree = treeOf(tokens);
  const lemmas: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const lemma = (tokens.lemma[i] ?? "").toLowerCase();
    lemmas.push(SPELLINGS[lemma] ?? lemma);
  }
  const heads = new Map<number, EntityMention>();
  for (const mention of document.mentions) if (!heads.has(mention.head)) heads.set(mention.head, mention);
  return {
    document,
    tree,
    lemma: (row) => lemmas[row] ?? "",
    upos: (row) => tokens.upos[row] ?? "X",
    deprel: (row) => tokens.deprel[row] ?? "dep",
    head: (row) => tokens.head[row] ?? -1,
    marker: (row) => {
      const child = tree.children(row).find((c) => tokens.deprel[c] === "case" || tokens.deprel[c] === "mark");
      return child === undefined ? "" : (lemmas[child] ?? "");
    },
    mentionAt: (row) => heads.get(row),
  };
}
