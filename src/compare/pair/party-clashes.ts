import type { WordVectors } from "../../language/index.js";
import type { AccountView } from "../read/account-view.js";
import { looseMismatches, type Mismatch } from "./mismatches.js";
import type { Proposition } from "./propositions.js";
import { isFunctionWord, wordKey } from "./word-key.js";

/**
 * Days and places that clash in clauses which no predicate brings together, but which tell of one party ("the container had
 * come from Ecuador", "the container was loaded in Colombia").
 *
 * @param pairs - predicates that are brought together
 */
export function partyClashes(
  a: AccountView,
  left: readonly Proposition[],
  b: AccountView,
  right: readonly Proposition[],
  pairs: readonly (readonly [Proposition, Proposition])[],
  vectors: WordVectors,
): readonly Mismatch[] {
  const alone = (proposition: Proposition): boolean => !proposition.reporting && !pairs.some((pair) => pair.includes(proposition));
  for (const p of left.filter(alone)) {
    const parties = partiesOf(a, p);
    for (const q of right.filter(alone)) {
      if (p.reality !== q.reality || p.negated !== q.negated || !partiesOf(b, q).some((key) => parties.includes(key))) continue;
      const found = looseMismatches(a, b, [p, q], vectors);
      if (found.length > 0) return found;
    }
  }
  return [];
}

const partiesOf = (view: AccountView, { agent, patient }: Proposition): readonly string[] =>
  [agent, patient].filter((row) => row >= 0 && !isFunctionWord(view, row)).map((row) => wordKey(view, row));
