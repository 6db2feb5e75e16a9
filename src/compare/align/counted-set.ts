import { contentKey } from "../read/bag.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { countedStateOfKey } from "../words/counted-states.js";

/** Nouns that count anybody: two figures of "people" are of the same people only where the same befell them. */
export const ANYBODY: ReadonlySet<string> = new Set(
  ["person", "people", "man", "woman", "child", "other", "member", "case", "resident", "civilian"].map(contentKey),
);

/** What befell those whom a figure counts ("14 people *died*", "the death *toll*"), or undefined. */
export function fateOf(fact: FactCandidate): string | undefined {
  for (const key of [fact.predicate, fact.measured, fact.deed]) {
    const fate = key === undefined ? undefined : countedStateOfKey(key);
    if (fate !== undefined) return fate;
  }
  return undefined;
}

/** Those whom one account calls held another wants freed: the same people. */
const TAKEN: ReadonlySet<string> = new Set(["held", "taken", "freed"]);

/** A fact with the index of the account that tells it. */
interface Counted {
  readonly account: number;
  readonly fact: FactCandidate;
}

/**
 * Whether two figures of people count one set: the account of each has one value for such people in all it says, by
 * their noun ("17 fishermen") or by what befell them ("12 people injured"). Two accounts of one event that each do so
 * count the same people.
 */
export function countedSets(all: readonly Counted[]): (a: Counted, b: Counted) => boolean {
  const values = new Map<string, Set<string>>();
  for (const told of all) {
    const figure = told.fact.figures[0];
    for (const name of namesOf(told.fact)) {
      const key = `${told.account}:${name}`;
      values.set(key, (values.get(key) ?? new Set()).add(`${figure?.value}|${figure?.range}`));
    }
  }
  const single = (told: Counted, name: string): boolean => values.get(`${told.account}:${name}`)?.size === 1;
  return (a, b) => {
    const [left, right] = [fateOf(a.fact), fateOf(b.fact)];
    if (left !== undefined && right !== undefined && left !== right && !(TAKEN.has(left) && TAKEN.has(right))) return false;
    const others = namesOf(b.fact);
    return namesOf(a.fact).some((name) => others.includes(name) && single(a, name) && single(b, name));
  };
}

/** What the set of a figure of people can be called. */
function namesOf(fact: FactCandidate): readonly string[] {
  if (fact.kind !== "figure" || fact.figures[0]?.unit !== "person" || fact.measured === undefined) return [];
  const fate = fateOf(fact);
  return [
    ...(ANYBODY.has(fact.measured) || countedStateOfKey(fact.measured) !== undefined ? [] : [fact.measured]),
    ...(fate === undefined ? [] : [`fate:${fate}`]),
  ];
}
