import type { AccountView } from "../read/account-view.js";
import { lemmaAt } from "../read/bag.js";
import { isReportingVerb } from "../words/predicates.js";
import { roleMeets } from "./arguments.js";
import type { Mismatch } from "./mismatches.js";
import { numberMentions } from "./number-mentions.js";
import type { Proposition } from "./propositions.js";
import { isFunctionWord, wordKey } from "./word-key.js";

/** What speaks for two sentences telling one claim of one scope. */
export interface Overlap {
  /** Shared weight over the sentence that is covered better, 0 to 1. */
  readonly share: number;
  /** Shared weight over the other one. */
  readonly other: number;
  /** A main predicate of one stands in the other. */
  readonly aligned: number;
  /** Whether its patients meet (1), cannot be told (0) or differ (-1). */
  readonly patient: number;
  /** Telling numbers that both give. */
  readonly numbers: number;
  /** Content words without counterpart in both, the lesser count, over the words of the shorter. */
  readonly loose: number;
}

const isName = (view: AccountView, row: number): boolean => view.document.tokens.upos[row] === "PROPN";

interface Keys {
  readonly weights: ReadonlyMap<string, number>;
}

function keysOf(view: AccountView, skip: readonly { readonly start: number; readonly end: number }[]): Keys {
  const { tokens } = view.document;
  const weights = new Map<string, number>();
  for (let row = 0; row < tokens.length; row++) {
    const start = tokens.start[row] ?? 0;
    if (isFunctionWord(view, row) || skip.some((span) => span.start <= start && start < span.end)) continue;
    const upos = tokens.upos[row];
    const reporting = upos === "VERB" && isReportingVerb(lemmaAt(view, row));
    const weight = reporting ? 0.3 : isName(view, row) ? 1.2 : upos === "ADV" ? 0.4 : upos === "ADJ" ? 0.7 : 1;
    const key = wordKey(view, row);
    weights.set(key, Math.max(weights.get(key) ?? 0, weight));
  }
  return { weights };
}

/** Words, predicates, names and numbers in common; clashing values are left out of the count. */
export function overlapOf(
  a: AccountView,
  b: AccountView,
  found: readonly Mismatch[],
  pairs: readonly (readonly [Proposition, Proposition])[],
): Overlap {
  const left = keysOf(a, [...a.document.times, ...found.flatMap((m) => (m.a ? [m.a] : []))]);
  const right = keysOf(b, [...b.document.times, ...found.flatMap((m) => (m.b ? [m.b] : []))]);
  let shared = 0;
  for (const [key, weight] of left.weights) if (right.weights.has(key)) shared += Math.max(weight, right.weights.get(key) ?? 0);
  const sum = (keys: Keys): number => [...keys.weights.values()].reduce((total, weight) => total + weight, 0);
  const [x, y] = [sum(left), sum(right)];
  const numbers = agreeingNumbers(a, b);
  const loose = (from: Keys, to: Keys): number => [...from.weights].filter(([key, weight]) => weight >= 0.7 && !to.weights.has(key)).length;
  const main = pairs.find(([p, q]) => !p.reporting && !q.reporting);
  return {
    share: Math.min(1, shared / Math.max(0.1, Math.min(x, y))),
    other: Math.min(1, shared / Math.max(0.1, Math.max(x, y))),
    aligned: main ? 1 : 0,
    patient: main ? roleMeets(a, main[0].patient, b, main[1].patient) : 0,
    numbers: Math.min(2, numbers),
    loose: Math.min(loose(left, right), loose(right, left)) / Math.max(3, Math.min(left.weights.size, right.weights.size)),
  };
}

/** Telling numbers that both give. */
function agreeingNumbers(a: AccountView, b: AccountView): number {
  const right = numberMentions(b);
  return numberMentions(a).filter((x) => (x.value ?? 0) > 2 && right.some((y) => y.value === x.value)).length;
}
