import type { Span } from "../../core/index.js";
import type { WordVectors } from "../../language/index.js";
import type { AccountView } from "../read/account-view.js";
import { lemmaAt } from "../read/bag.js";
import { type ContentWord, contentWord, nearest } from "./content-words.js";
import type { Mismatch } from "./mismatches.js";
import type { Proposition } from "./propositions.js";
import { isFunctionWord, wordKey } from "./word-key.js";

const CAUSING = new Set("cause trigger spark ignite provoke prompt start".split(" "));
const TRACING = new Set("attribute trace ascribe pin blame".split(" "));
/** Below this two causes are strangers. */
const STRANGE = 0.4;

/** Two causes of one happening ("died of pneumonia", "the cause of death was a stroke"). */
export function causeClashes(
  a: AccountView,
  b: AccountView,
  left: readonly Proposition[],
  right: readonly Proposition[],
  vectors: WordVectors,
): readonly Mismatch[] {
  const [first, second] = [causeIn(a, left), causeIn(b, right)];
  if (!first || !second || !first.effects.some((key) => second.effects.includes(key))) return [];
  const [x, y] = [first.row, second.row];
  const [ours, theirs] = [phrase(a, x, vectors), phrase(b, y, vectors)];
  if (ours.length === 0 || theirs.length === 0) return [];
  const stranger = (word: ContentWord, others: readonly ContentWord[]): boolean => nearest(word, others) < STRANGE;
  if (!ours.every((word) => stranger(word, theirs)) || !theirs.every((word) => stranger(word, ours))) return [];
  // A name and a noun may be one.
  if (ours.some((word) => word.name) !== theirs.some((word) => word.name)) return [];
  const [p, q] = [nounSpan(a, x), nounSpan(b, y)];
  return [{ slot: "attribute", a: p, b: q, why: `cause: ${words(a, p)} against ${words(b, q)}` }];
}

const words = (view: AccountView, span: Span): string => view.words(span).replace(/\s+/g, " ");

/** A noun with what stands before it. */
function nounSpan(view: AccountView, row: number): Span {
  const { tokens } = view.document;
  const before = view.tree.childrenOf(row, "amod", "compound", "det", "nummod", "nmod:poss").filter((child) => child < row);
  return { start: tokens.start[Math.min(row, ...before)] ?? 0, end: tokens.end[Math.max(row, ...view.tree.childrenOf(row, "flat"))] ?? 0 };
}

const phrase = (view: AccountView, row: number, vectors: WordVectors): readonly ContentWord[] =>
  [row, ...view.tree.childrenOf(row, "amod", "compound", "flat", "nmod")]
    .filter((r) => !isFunctionWord(view, r))
    .map((r) => contentWord(view, r, vectors));

interface Cause {
  readonly row: number;
  /** Keys of what it brought about. */
  readonly effects: readonly string[];
}

/** What a sentence gives as the cause of something. */
function causeIn(view: AccountView, propositions: readonly Proposition[]): Cause | null {
  const { tokens } = view.document;
  const keys = (...rows: readonly number[]): readonly string[] =>
    rows
      .flatMap((row) => (row < 0 ? [] : view.tree.subtree(row).slice(0, 12)))
      .flatMap((row) => (isFunctionWord(view, row) ? [] : [wordKey(view, row)]));
  for (const { row, lemma, group, agent, patient, negated } of propositions) {
    if (negated) continue;
    const obl = (...marks: readonly string[]): number =>
      view.tree
        .childrenOf(row, "obl", "nmod")
        .find((child) => view.tree.childrenOf(child, "case").some((mark) => marks.includes((tokens.form[mark] ?? "").toLowerCase()))) ?? -1;
    const subject = view.tree.child(row, "nsubj");
    if (CAUSING.has(lemma) && agent >= 0 && patient >= 0) return { row: agent, effects: keys(patient) };
    if (lemma === "blame" && patient >= 0 && obl("for") >= 0) return { row: patient, effects: keys(obl("for")) };
    if (TRACING.has(lemma) && patient >= 0 && obl("to", "on") >= 0) return { row: obl("to", "on"), effects: keys(patient) };
    // "The cause of death was a stroke"
    if (subject >= 0 && lemmaAt(view, subject) === "cause" && view.tree.child(row, "cop") >= 0)
      return { row, effects: keys(...view.tree.childrenOf(subject, "nmod")) };
    if (lemma === "die" && obl("of", "from") >= 0) return { row: obl("of", "from"), effects: [group] };
    const reason = obl("because", "due", "owing");
    if (reason >= 0) return { row: reason, effects: [group, ...keys(agent, patient)] };
  }
  return null;
}
