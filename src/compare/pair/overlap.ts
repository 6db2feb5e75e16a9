import type { Span } from "../../core/index.js";
import type { WordVectors } from "../../language/index.js";
import { unitsMeet } from "../align/compare-quantities.js";
import type { AccountView } from "../read/account-view.js";
import { type ContentWord, contentWord, contentWords, nearest, wordLikeness } from "./content-words.js";
import type { NumberMatch } from "./match-numbers.js";
import type { Mismatch } from "./mismatches.js";
import type { NumberMention } from "./number-mentions.js";
import type { Proposition } from "./propositions.js";
import { timeFields } from "./time-words.js";
import { isFunctionWord } from "./word-key.js";

/** What speaks for two sentences telling one claim of one scope. */
export interface Overlap {
  /** How alike their nearest main predicates are. */
  readonly aligned: number;
  /** One is told as done, the other as to come. */
  readonly reality: number;
  /** Things named alike whose qualifiers are strangers ("foreign ministers", "finance ministers"), over things named alike. */
  readonly modifiers: number;
  /** Weight of words that are no names and have a counterpart, over the sentence that is covered less, 0 to 1. */
  readonly plain: number;
  /** Telling numbers that both give. */
  readonly numbers: number;
  /** Both give telling numbers, and none answers a question of the other. */
  readonly stray: number;
}

/** Who says it is no part of the claim. */
const sourcesOf = (view: AccountView): readonly Span[] =>
  view.record.statements.flatMap(({ speaker, cue }) => [...(speaker ? [speaker] : []), ...(cue ? [cue] : [])]);

/** Words, predicates, names and numbers in common; clashing values are left out of the count. */
export function overlapOf(
  a: AccountView,
  b: AccountView,
  vectors: WordVectors,
  found: readonly Mismatch[],
  pairs: readonly (readonly [Proposition, Proposition])[],
  numbers: { readonly left: readonly NumberMention[]; readonly right: readonly NumberMention[]; readonly matches: readonly NumberMatch[] },
): Overlap {
  const left = contentWords(a, vectors, [...sourcesOf(a), ...a.document.times, ...found.flatMap((m) => (m.a ? [m.a] : []))]);
  const right = contentWords(b, vectors, [...sourcesOf(b), ...b.document.times, ...found.flatMap((m) => (m.b ? [m.b] : []))]);
  const covered = (words: readonly ContentWord[], others: readonly ContentWord[]): number =>
    words.reduce((sum, word) => sum + word.weight * nearest(word, others), 0) /
    Math.max(
      0.1,
      words.reduce((sum, word) => sum + word.weight, 0),
    );
  const main = pairs.find(([p, q]) => !p.reporting && !q.reporting);
  const telling = (mention: NumberMention): boolean => (mention.value ?? 3) > 2;
  const matched = numbers.matches.filter((m) => telling(m.x));
  const agreeing = numbers.matches.filter(
    (m) => m.relation !== "apart" && telling(m.x) && (m.tie >= 0.5 || (m.relation === "equal" && (m.x.value ?? 0) > 12)),
  );
  const bare = (words: readonly ContentWord[]): readonly ContentWord[] => words.filter((word) => !word.name);
  return {
    plain: Math.min(covered(bare(left), bare(right)), covered(bare(right), bare(left))),
    aligned: main ? (main[0].group === main[1].group ? 1 : wordLikeness(main[0].word, main[1].word)) : 0,
    reality: main && main[0].reality !== main[1].reality ? 1 : 0,
    modifiers: modifiers(a, left, b, right, vectors),
    numbers: Math.min(2, agreeing.length + sharedClocks(a, b)),
    stray:
      matched.length === 0 && numbers.left.some((x) => telling(x) && numbers.right.some((y) => telling(y) && comparable(x, y))) ? 1 : 0,
  };
}

/** Numbers of one kind: measures of one dimension, or counts. */
const comparable = (x: NumberMention, y: NumberMention): boolean => {
  const count = (number: NumberMention): boolean => number.unit === "" || number.unit === "person";
  return unitsMeet(x.unit, y.unit) || (count(x) && count(y));
};

/** Clock times that both give. */
const sharedClocks = (a: AccountView, b: AccountView): number => {
  const clocks = (view: AccountView): ReadonlySet<number> =>
    new Set(view.document.times.flatMap((time) => timeFields(time.value, view.words(time)).clock ?? []));
  const right = clocks(b);
  return [...clocks(a)].filter((clock) => right.has(clock)).length;
};

function modifiers(
  a: AccountView,
  left: readonly ContentWord[],
  b: AccountView,
  right: readonly ContentWord[],
  vectors: WordVectors,
): number {
  const of = (view: AccountView, row: number): readonly ContentWord[] =>
    view.tree
      .childrenOf(row, "amod", "compound", "nmod")
      .filter((child) => !isFunctionWord(view, child) && view.document.tokens.upos[child] !== "NUM")
      .map((child) => contentWord(view, child, vectors));
  let met = 0;
  let strange = 0;
  for (const x of left) {
    const y = right.find((word) => word.key === x.key);
    if (!y || x.name) continue;
    const [p, q] = [of(a, x.row), of(b, y.row)];
    if (p.length === 0 || q.length === 0) continue;
    met++;
    if (p.every((word) => nearest(word, right) < 0.5) && q.every((word) => nearest(word, left) < 0.5)) strange++;
  }
  return met === 0 ? 0 : strange / met;
}
