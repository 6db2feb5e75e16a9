import type { Span } from "../../core/index.js";
import { baseRelation, type WordVectors } from "../../language/index.js";
import type { AccountView } from "../read/account-view.js";
import { isNegated } from "../read/slots.js";
import { isOrdinal } from "../words/ordinals.js";
import { areOpposites } from "../words/related-words.js";
import { type ContentWord, contentWords, nearest } from "./content-words.js";
import type { Mismatch } from "./mismatches.js";
import { PLACE_MARKS } from "./place-marks.js";
import type { Proposition } from "./propositions.js";
import { isFunctionWord, wordKey } from "./word-key.js";

/** Below this a word has no counterpart in the other sentence. */
const ALONE = 0.4;

/**
 * Clashes that only show once all else is matched: "no arrests" against "arrested", opposite words, other ordinals, and one
 * phrase in one role exchanged for a stranger ("died of a heart attack", "died of an overdose").
 */
export function fillerMismatches(
  a: AccountView,
  b: AccountView,
  pairs: readonly (readonly [Proposition, Proposition])[],
  vectors: WordVectors,
): readonly Mismatch[] {
  const left = contentWords(a, vectors, a.document.times);
  const right = contentWords(b, vectors, b.document.times);
  const found =
    deniedNoun(a, left, b, right) ??
    deniedNoun(b, right, a, left, true) ??
    ordinals(a, b, left, right) ??
    outOf(a, left, b, right) ??
    opposites(a, left, b, right) ??
    exchanged(a, left, b, right, pairs);
  return found ? [found] : [];
}

const spanOf = (view: AccountView, row: number): Span => ({
  start: view.document.tokens.start[row] ?? 0,
  end: view.document.tokens.end[row] ?? 0,
});

const form = (view: AccountView, row: number): string => view.document.tokens.form[row] ?? "";

/** "without any arrests", "no link": a noun that is denied here and told there. */
function deniedNoun(
  a: AccountView,
  left: readonly ContentWord[],
  b: AccountView,
  right: readonly ContentWord[],
  turned = false,
): Mismatch | null {
  for (const word of left) {
    if (!isDenied(a, word.row)) continue;
    const other = right.find((candidate) => candidate.key === word.key);
    if (!other || isDenied(b, other.row)) continue;
    if (!isUnavoided(b, other.row) && (underNegation(b, other.row) || isAverted(b, other.row))) continue;
    const [x, y] = [spanOf(a, word.row), spanOf(b, other.row)];
    return {
      slot: "polarity",
      a: turned ? y : x,
      b: turned ? x : y,
      why: `"${form(a, word.row)}" denied in one, told in the other`,
      weak: true,
    };
  }
  return null;
}

/** "to avoid a crisis": it has not come about. */
const isAverted = (view: AccountView, row: number): boolean =>
  /^(?:avoid|avert|prevent|deny|reject|dismiss|refute|lack|forestall)$/.test(
    view.document.tokens.lemma[view.document.tokens.head[row] ?? -1] ?? "",
  );

/** "could not be avoided": it has come about. */
const isUnavoided = (view: AccountView, row: number): boolean =>
  isAverted(view, row) && isNegated(view, view.document.tokens.head[row] ?? -1);

function isDenied(view: AccountView, row: number): boolean {
  const { tokens } = view.document;
  if (tokens.upos[row] !== "NOUN") return false;
  const marks = [...view.tree.childrenOf(row, "det"), ...view.tree.childrenOf(row, "case")];
  return marks.some((mark) => /^(?:no|without|neither)$/i.test(tokens.form[mark] ?? ""));
}

function underNegation(view: AccountView, row: number): boolean {
  const { tokens } = view.document;
  for (let at = row, steps = 0; at >= 0 && steps < 6; at = tokens.head[at] ?? -1, steps++) {
    // "nobody was hurt", "no one was hurt"
    const nobody = view.tree
      .childrenOf(at, "nsubj", "nsubj:pass")
      .some((subject) => /^(?:nobody|none)$/i.test(tokens.form[subject] ?? "") || isNone(view, subject));
    if (nobody) return true;
    if (view.tree.childrenOf(at, "advmod", "aux", "det").some((child) => /^(?:not|n['\u2019]t|never|no)$/i.test(tokens.form[child] ?? "")))
      return true;
  }
  return false;
}

/** "no one", "no passengers" */
const isNone = (view: AccountView, row: number): boolean =>
  view.tree.childrenOf(row, "det").some((child) => /^(?:no|neither)$/i.test(view.document.tokens.form[child] ?? ""));

/** "under control" against "out of control", "in danger" against "out of danger" */
function outOf(a: AccountView, left: readonly ContentWord[], b: AccountView, right: readonly ContentWord[]): Mismatch | null {
  const out = (view: AccountView, row: number): boolean => /^of$/i.test(form(view, row - 1)) && /^out$/i.test(form(view, row - 2));
  const inside = (view: AccountView, row: number): boolean => /^(?:in|under)$/i.test(form(view, row - 1));
  for (const x of left) {
    const y = right.find((word) => word.key === x.key);
    if (!y || !((out(a, x.row) && inside(b, y.row)) || (inside(a, x.row) && out(b, y.row)))) continue;
    return { slot: "polarity", a: spanOf(a, x.row), b: spanOf(b, y.row), why: `"${form(a, x.row)}" in one, out of it in the other` };
  }
  return null;
}

/** Nouns whose ordinal is a value and not a choice among several. */
const RANK = /^(?:place|position|rank|spot)$/;

/** "the first blast" against "the second blast": two things; "second place" against "fourth place": a clash. */
function ordinals(a: AccountView, b: AccountView, left: readonly ContentWord[], right: readonly ContentWord[]): Mismatch | null {
  const of = (view: AccountView, words: readonly ContentWord[]): readonly { readonly row: number; readonly head: ContentWord }[] =>
    words.flatMap((head) =>
      view.tree
        .childrenOf(head.row, "amod")
        .filter((row) => isOrdinal(form(view, row)))
        .map((row) => ({ row, head })),
    );
  const [ours, theirs] = [of(a, left), of(b, right)];
  for (const x of ours) {
    const alike = theirs.filter((y) => nearest(x.head, [y.head]) >= 0.5);
    const y = alike[0];
    if (!y || alike.some((other) => form(b, other.row).toLowerCase() === form(a, x.row).toLowerCase())) continue;
    return {
      slot: "attribute",
      a: spanOf(a, x.row),
      b: spanOf(b, y.row),
      why: `${form(a, x.row)} against ${form(b, y.row)}`,
      otherScope: !RANK.test(x.head.lemma),
    };
  }
  return null;
}

/** Opposite words of one kind, neither of which the other sentence has. */
function opposites(a: AccountView, left: readonly ContentWord[], b: AccountView, right: readonly ContentWord[]): Mismatch | null {
  for (const x of left) {
    for (const y of right) {
      if (!/^(?:NOUN|ADJ|ADV)$/.test(a.document.tokens.upos[x.row] ?? "")) continue;
      if (a.document.tokens.upos[x.row] !== b.document.tokens.upos[y.row] || !areOpposites(x.lemma, y.lemma)) continue;
      if (right.some((word) => word.key === x.key) || left.some((word) => word.key === y.key)) continue;
      if (underNegation(a, x.row) !== underNegation(b, y.row) || inBound(a, x.row) || inBound(b, y.row)) continue;
      return { slot: "attribute", a: spanOf(a, x.row), b: spanOf(b, y.row), why: `${x.lemma} against ${y.lemma}`, weak: true };
    }
  }
  return null;
}

/** "up to 70%", "more than ten" */
const inBound = (view: AccountView, row: number): boolean => /^(?:to|than)$/i.test(view.document.tokens.form[row + 1] ?? "");

/** The one phrase of each sentence that the other lacks, where both stand in one role under one word. */
function exchanged(
  a: AccountView,
  left: readonly ContentWord[],
  b: AccountView,
  right: readonly ContentWord[],
  pairs: readonly (readonly [Proposition, Proposition])[],
): Mismatch | null {
  const predicates = new Set(pairs.flatMap(([p, q]) => [`a${p.row}`, `b${q.row}`]));
  const x = onePhrase(
    a,
    left.filter((word) => nearest(word, right) < ALONE && !predicates.has(`a${word.row}`) && word.weight >= 0.5),
  );
  const y = onePhrase(
    b,
    right.filter((word) => nearest(word, left) < ALONE && !predicates.has(`b${word.row}`) && word.weight >= 0.5),
  );
  // One party may do two deeds, and one deed has two names.
  if (
    !x ||
    !y ||
    x.role !== y.role ||
    a.document.tokens.upos[x.row] === "VERB" ||
    a.document.tokens.upos[x.row] !== b.document.tokens.upos[y.row]
  )
    return null;
  if (wordKey(a, x.row) === wordKey(b, y.row)) return null;
  const aligned = pairs.some(([p, q]) => p.row === x.head && q.row === y.head);
  const alike = x.head >= 0 && y.head >= 0 && !isFunctionWord(a, x.head) && wordKey(a, x.head) === wordKey(b, y.head);
  if (!aligned && !alike) return null;
  const slot = x.role === "subject" ? "actor" : x.role === "place" ? "place" : "attribute";
  return { slot, a: spanOf(a, x.row), b: spanOf(b, y.row), why: `${form(a, x.row)} against ${form(b, y.row)}`, weak: true };
}

/** The phrase that holds all the words, with the word it hangs on and its role there. */
function onePhrase(
  view: AccountView,
  words: readonly ContentWord[],
): { readonly row: number; readonly head: number; readonly role: string } | null {
  // Whether a word without a vector is a stranger cannot be told.
  if (words.length === 0 || words.length > 4 || words.some((word) => !word.name && word.vector === null)) return null;
  const { tokens } = view.document;
  const top = words.find((word) => words.every((other) => view.tree.within(other.row, word.row)));
  if (!top) return null;
  let row = top.row;
  // A name's first word may be its head; "port of Sfax" hangs where "port" hangs.
  while (
    /^(?:flat|compound)$/.test(baseRelation(tokens.deprel[row] ?? "")) &&
    (tokens.head[row] ?? -1) >= 0 &&
    tokens.upos[tokens.head[row] ?? 0] === "PROPN"
  )
    row = tokens.head[row] ?? row;
  const relation = tokens.deprel[row] ?? "";
  const mark = view.tree.childrenOf(row, "case").map((child) => (tokens.form[child] ?? "").toLowerCase())[0] ?? "";
  const agent = relation === "nsubj" || (baseRelation(relation) === "obl" && mark === "by");
  const name = [row, ...view.tree.childrenOf(row, "compound", "flat", "nmod")].some((r) => tokens.upos[r] === "PROPN");
  const role = agent
    ? "subject"
    : /^(?:obl|nmod)$/.test(baseRelation(relation))
      ? name && PLACE_MARKS.has(mark)
        ? "place"
        : `under ${mark}`
      : baseRelation(relation);
  return { row, head: tokens.head[row] ?? -1, role };
}
