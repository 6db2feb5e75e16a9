import type { Span } from "../../core/index.js";
import type { WordVectors } from "../../language/index.js";
import type { AccountView } from "../read/account-view.js";
import { lemmaAt } from "../read/bag.js";
import { type ContentWord, contentWord } from "./content-words.js";
import type { Mismatch } from "./mismatches.js";
import type { Proposition } from "./propositions.js";
import { isFunctionWord, wordKey } from "./word-key.js";
import { nearest } from "./word-likeness.js";

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
  for (const first of causesIn(a, left))
    for (const second of causesIn(b, right)) {
      if (!first.effects.some((key) => second.effects.includes(key))) continue;
      const [ours, theirs] = [wordsOf(a, first, vectors), wordsOf(b, second, vectors)];
      if (!areStrangers(ours, theirs)) continue;
      const [p, q] = [nounSpan(a, first.row), nounSpan(b, second.row)];
      return [{ slot: "attribute", a: p, b: q, why: `cause: ${words(a, p)} against ${words(b, q)}` }];
    }
  return [];
}

/** Nothing that the one tells as the cause has a counterpart in the other. A name and a noun may be one. */
function areStrangers(ours: readonly ContentWord[], theirs: readonly ContentWord[]): boolean {
  const alone = (words: readonly ContentWord[], others: readonly ContentWord[]): boolean =>
    words.length > 0 && words.every((word) => nearest(word, others) < STRANGE);
  return alone(ours, theirs) && alone(theirs, ours) && ours.some((word) => word.name) === theirs.some((word) => word.name);
}

const words = (view: AccountView, span: Span): string => view.words(span).replace(/\s+/g, " ");

/** A noun with what stands before it. */
function nounSpan(view: AccountView, row: number): Span {
  const { tokens } = view.document;
  const before = view.tree.childrenOf(row, "amod", "compound", "det", "nummod", "nmod:poss").filter((child) => child < row);
  return { start: tokens.start[Math.min(row, ...before)] ?? 0, end: tokens.end[Math.max(row, ...view.tree.childrenOf(row, "flat"))] ?? 0 };
}

/** The words of a cause without what it brought about ("the crash" in "blamed for the crash"). */
const wordsOf = (view: AccountView, { row, clause, effects }: Cause, vectors: WordVectors): readonly ContentWord[] =>
  (clause ? view.tree.subtree(row) : [row, ...view.tree.childrenOf(row, "amod", "compound", "flat", "nmod")])
    .filter((r) => !isFunctionWord(view, r) && !view.inTime(r))
    .map((r) => contentWord(view, r, vectors))
    .filter((word) => !effects.includes(word.key));

/** "when" tells a cause too where another clause gives one outright. */
const REASON = /^(?:because|after|when|since)$/i;

interface Cause {
  readonly row: number;
  /** Told by a clause, of which all words count. */
  readonly clause?: boolean;
  /** Keys of what it brought about. */
  readonly effects: readonly string[];
}

/** What a sentence gives as causes of something. */
const causesIn = (view: AccountView, propositions: readonly Proposition[]): readonly Cause[] =>
  propositions.flatMap((proposition) => (proposition.negated ? [] : (causeOf(view, proposition) ?? [])));

function causeOf(view: AccountView, { row, lemma, group, agent, patient }: Proposition): Cause | null {
  const { tokens } = view.document;
  const keys = (...rows: readonly number[]): readonly string[] =>
    rows
      .flatMap((r) => (r < 0 ? [] : view.tree.subtree(r).slice(0, 12)))
      .flatMap((r) => (isFunctionWord(view, r) ? [] : [wordKey(view, r)]));
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
  // "recalled because the brakes can fail", "lost when the rocket failed"
  const clause = view.tree
    .childrenOf(row, "advcl")
    .find((child) => view.tree.childrenOf(child, "mark", "advmod").some((mark) => REASON.test(tokens.form[mark] ?? "")));
  return clause === undefined ? null : { row: clause, clause: true, effects: [group] };
}
