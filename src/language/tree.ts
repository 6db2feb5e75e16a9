import type { Sentence, Span, TokenTable } from "../core/index.js";

/**
 * Views of the dependency trees of a text: children of each row, and walks over them.
 * Built once per text in linear time; all numbers are rows of the token table.
 */
export interface Tree {
  readonly tokens: TokenTable;
  /** Children of a row, in text order. */
  children(row: number): readonly number[];
  /** First child with the relation (`nsubj` also finds `nsubj:pass`), or -1. */
  child(row: number, ...relations: readonly string[]): number;
  /** All children with one of the relations (subtypes included). */
  childrenOf(row: number, ...relations: readonly string[]): readonly number[];
  /** Rows of the subtree, the row itself included, in text order. */
  subtree(row: number): readonly number[];
  /** Characters from the first to the last word of the subtree. */
  span(row: number): Span;
  /** The row itself and its conjuncts, in text order. */
  conjuncts(row: number): readonly number[];
  /** Whether `row` stands in the subtree of `ancestor`. */
  within(row: number, ancestor: number): boolean;
}

/** The relation without its subtype: `nsubj` for `nsubj:pass`. */
export const baseRelation = (deprel: string): string => {
  const colon = deprel.indexOf(":");
  return colon < 0 ? deprel : deprel.slice(0, colon);
};

const NONE: readonly number[] = [];

/**
 * @example
 * const tree = treeOf(document.tokens);
 * tree.child(verb, "nsubj");
 */
export function treeOf(tokens: TokenTable): Tree {
  const lists: number[][] = [];
  for (let i = 0; i < tokens.length; i++) {
    const head = tokens.head[i] ?? -1;
    if (head < 0) continue;
    const list = lists[head];
    if (list) list.push(i);
    else lists[head] = [i];
  }
  const children = (row: number): readonly number[] => lists[row] ?? NONE;
  const fits = (row: number, relations: readonly string[]): boolean => {
    const deprel = tokens.deprel[row] ?? "";
    return relations.includes(deprel) || relations.includes(baseRelation(deprel));
  };
  const subtree = (row: number): readonly number[] => {
    const found = [row];
    for (let at = 0; at < found.length; at++) found.push(...children(found[at] ?? 0));
    return found.sort((a, b) => a - b);
  };
  return {
    tokens,
    children,
    child: (row, ...relations) => children(row).find((c) => fits(c, relations)) ?? -1,
    childrenOf: (row, ...relations) => children(row).filter((c) => fits(c, relations)),
    subtree,
    span: (row) => {
      const rows = subtree(row);
      return { start: tokens.start[rows[0] ?? row] ?? 0, end: tokens.end[rows[rows.length - 1] ?? row] ?? 0 };
    },
    conjuncts: (row) => {
      const found = [row];
      for (let at = 0; at < found.length; at++) found.push(...children(found[at] ?? 0).filter((c) => fits(c, ["conj"])));
      return found.sort((a, b) => a - b);
    },
    within: (row, ancestor) => {
      for (let at = row; at >= 0; at = tokens.head[at] ?? -1) if (at === ancestor) return true;
      return false;
    },
  };
}

/** The root row of a sentence (its first row where the sentence has none). */
export function rootOf(tokens: TokenTable, sentence: Sentence): number {
  for (let i = sentence.first; i < sentence.last; i++) if ((tokens.head[i] ?? -1) < 0) return i;
  return sentence.first;
}
