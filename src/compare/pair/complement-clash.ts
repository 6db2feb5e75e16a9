import type { Span } from "../../core/index.js";
import type { AccountView } from "../read/account-view.js";
import { wordLikeness } from "./content-words.js";
import type { Mismatch } from "./mismatches.js";
import type { Proposition } from "./propositions.js";
import { isFunctionWord, wordKey } from "./word-key.js";

/** From here on two nouns may name one thing. */
const ONE_THING = 0.8;

/** "The weapon was a toy", "the weapon was a rifle": one subject is said to be two things. */
export function complementClash(
  a: AccountView,
  left: readonly Proposition[],
  b: AccountView,
  right: readonly Proposition[],
): Mismatch | null {
  for (const p of left) {
    for (const q of right) {
      if (!isNaming(a, p) || !isNaming(b, q) || wordKey(a, p.agent) !== wordKey(b, q.agent) || p.group === q.group) continue;
      if (wordLikeness(p.word, q.word) >= ONE_THING || has(b, p.word.key) || has(a, q.word.key)) continue;
      return { slot: "attribute", a: wordSpan(a, p.row), b: wordSpan(b, q.row), why: `${p.lemma} against ${q.lemma}`, weak: true };
    }
  }
  return null;
}

/** A noun with its copula and a subject that says something. */
const isNaming = (view: AccountView, { row, agent, negated }: Proposition): boolean =>
  !negated &&
  view.document.tokens.upos[row] === "NOUN" &&
  view.tree.child(row, "cop") >= 0 &&
  !isFunctionWord(view, row) &&
  agent >= 0 &&
  !isFunctionWord(view, agent);

const has = (view: AccountView, key: string): boolean =>
  view.document.tokens.form.some((_, row) => !isFunctionWord(view, row) && wordKey(view, row) === key);

const wordSpan = (view: AccountView, row: number): Span => ({
  start: view.document.tokens.start[row] ?? 0,
  end: view.document.tokens.end[row] ?? 0,
});
