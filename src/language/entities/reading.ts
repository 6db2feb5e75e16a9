import type { Document, TokenTable } from "../../core/index.js";
import { type ActorTable, foldText } from "../../knowledge/index.js";
import { type Tree, treeOf } from "../tree.js";
import { type Scenery, sceneryOf } from "./civil-sector.js";
import { type Quotation, quotations } from "./quotations.js";

/** A document as the entity steps look at it. Built once. */
export interface EntityReading {
  readonly document: Document;
  readonly tokens: TokenTable;
  readonly tree: Tree;
  /** The text with accents and typographic marks made plain, unit for unit. */
  readonly folded: string;
  /** Publication date, ISO, where known. */
  readonly date: string | undefined;
  readonly actors: ActorTable | undefined;
  readonly quotations: readonly Quotation[];
  /** Index of the innermost quotation of each row, -1 outside. */
  readonly quotationAt: Int32Array;
  /** What the text tells of, read when first asked for. */
  scenery(): Scenery;
  form(row: number): string;
  lemma(row: number): string;
  upos(row: number): string;
  deprel(row: number): string;
  head(row: number): number;
  feat(row: number, name: string): string | undefined;
}

/** Makes the reading of a document. */
export function readingOf(document: Document, actors?: ActorTable): EntityReading {
  const { tokens, text } = document;
  const folded = foldText(text);
  const found = quotations(document);
  const quotationAt = new Int32Array(tokens.length).fill(-1);
  found.forEach((quotation, index) => {
    for (let row = quotation.first; row < quotation.last; row++) quotationAt[row] = index;
  });
  let scenery: Scenery | undefined;
  return {
    document,
    tokens,
    tree: treeOf(tokens),
    folded,
    date: document.article.published?.iso.slice(0, 10),
    actors,
    quotations: found,
    quotationAt,
    scenery: () => {
      scenery ??= sceneryOf(tokens.lemma);
      return scenery;
    },
    form: (row) => tokens.form[row] ?? "",
    lemma: (row) => (tokens.lemma[row] ?? "").toLowerCase(),
    upos: (row) => tokens.upos[row] ?? "X",
    deprel: (row) => tokens.deprel[row] ?? "dep",
    head: (row) => tokens.head[row] ?? -1,
    feat: (row, name) => {
      const feats = tokens.feats[row] ?? "_";
      const at = feats.startsWith(`${name}=`) ? 0 : feats.indexOf(`|${name}=`) + 1;
      if (at === 0 && !feats.startsWith(`${name}=`)) return undefined;
      const end = feats.indexOf("|", at);
      return feats.slice(at + name.length + 1, end < 0 ? feats.length : end);
    },
  };
}
