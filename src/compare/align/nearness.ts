import { vectorLikeness } from "../../language/index.js";
import type { FactPair } from "./candidate-pairs.js";
import { contextOf, type Worded, type Wording } from "./worded.js";

/** How near two facts are in what they are about, and how far behind the best partners that either could have in the other's account. */
export interface Nearness {
  /** Cosine of what their words are about. */
  readonly meaning: number;
  /** This less the best of either fact, both added: 0 where each is the other's nearest. */
  readonly meaningBehind: number;
  /** The same of the words of their sentences, each fact's sentence by the part of it that is covered less. */
  readonly contextBehind: number;
}

/** Where there are no vectors: between what tellings of one fact and of two mostly have. */
const UNKNOWN = { meaning: 0.35, meaningBehind: -0.3 };

/**
 * Nearness of pairs of facts.
 *
 * @param pairs - those that are looked at: the rivals of each other
 */
export function nearnessOf(
  facts: readonly { readonly account: number }[],
  wording: Wording,
  pairs: readonly FactPair[],
): (i: number, j: number) => Nearness {
  const [meanings, contexts] = [bestOf(facts), bestOf(facts)];
  const meaning = (a: Worded, b: Worded): number => (a.meaning && b.meaning ? vectorLikeness(a.meaning, b.meaning) : UNKNOWN.meaning);
  const context = (a: Worded, b: Worded): number => Math.min(...contextOf(a, b, wording.likeness));
  for (const [i, j] of pairs) {
    const [a, b] = [wording.facts[i], wording.facts[j]];
    if (!a || !b) continue;
    if (a.meaning && b.meaning) meanings.add(i, j, meaning(a, b));
    contexts.add(i, j, context(a, b));
  }
  return (i, j) => {
    const [a, b] = [wording.facts[i], wording.facts[j]];
    if (!a || !b) return { ...UNKNOWN, contextBehind: 0 };
    const near = meaning(a, b);
    return {
      meaning: near,
      meaningBehind: a.meaning && b.meaning ? meanings.behind(i, j, near) : UNKNOWN.meaningBehind,
      contextBehind: contexts.behind(i, j, context(a, b)),
    };
  };
}

/** Keeps the best value that each fact has with one of each other account. */
function bestOf(facts: readonly { readonly account: number }[]) {
  const accounts = Math.max(0, ...facts.map(({ account }) => account)) + 1;
  const best = new Float64Array(facts.length * accounts).fill(Number.NEGATIVE_INFINITY);
  const place = (fact: number, partner: number): number => fact * accounts + (facts[partner]?.account ?? 0);
  const note = (at: number, value: number): void => {
    if (value > (best[at] ?? 0)) best[at] = value;
  };
  /** 0 where nothing is known of the other account. */
  const less = (at: number, value: number): number => Math.min(0, value - Math.max(value, best[at] ?? value));
  return {
    add: (i: number, j: number, value: number): void => {
      note(place(i, j), value);
      note(place(j, i), value);
    },
    behind: (i: number, j: number, value: number): number => less(place(i, j), value) + less(place(j, i), value),
  };
}
