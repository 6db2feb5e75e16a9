import { findCopies } from "../../stories/index.js";

/** A text with the name by which equals are told apart. */
export interface NamedText {
  readonly id: string;
  readonly text: string;
}

/**
 * Which accounts copy which: for each account the index of the one whose text holds at least half of its eight-word
 * runs (the longer text of the two; of equal ones the first by id), or -1. Copies count as one account.
 */
export function copiesOf(accounts: readonly NamedText[]): readonly number[] {
  const longestFirst = accounts
    .map((account, i) => ({ ...account, i }))
    .sort((a, b) => b.text.length - a.text.length || (a.id < b.id ? -1 : 1));
  const copyOf = accounts.map(() => -1);
  findCopies(longestFirst.map((account) => account.text)).forEach((origin, k) => {
    copyOf[longestFirst[k]?.i ?? k] = longestFirst[origin]?.i ?? -1;
  });
  return copyOf;
}
