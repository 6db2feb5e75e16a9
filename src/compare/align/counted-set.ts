import { contentKey } from "../read/bag.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { countedStateOfKey } from "../words/counted-states.js";

/** Nouns that count anybody: two figures of "people" are of the same people only where the same befell them. */
export const ANYBODY: ReadonlySet<string> = new Set(
  ["person", "people", "man", "woman", "child", "other", "member", "case", "resident", "civilian"].map(contentKey),
);

const LEAVE = contentKey("leave");

/** What befell those whom a figure counts ("14 people *died*", "the death *toll*"), or undefined. */
export function fateOf(fact: FactCandidate): string | undefined {
  for (const key of [fact.predicate, fact.measured, fact.deed]) {
    // "leaving seven dead" is no flight
    const fate = key === undefined || key === LEAVE ? undefined : countedStateOfKey(key);
    if (fate !== undefined) return fate;
  }
  // "17 people remain *unaccounted* for": the one state among its words
  if (fact.kind !== "figure") return undefined;
  const states = new Set([...fact.bag.keys()].flatMap((key) => countedStateOfKey(key) ?? []));
  return states.size === 1 ? [...states][0] : undefined;
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
    for (const name of namesOf(told.fact)) {
      const key = `${told.account}:${name}`;
      values.set(key, (values.get(key) ?? new Set()).add(countOf(told.fact)));
    }
  }
  const single = (told: Counted, name: string): boolean => values.get(`${told.account}:${name}`)?.size === 1;
  return (a, b) => {
    const [left, right] = [fateOf(a.fact), fateOf(b.fact)];
    if (left !== undefined && right !== undefined && left !== right && !(TAKEN.has(left) && TAKEN.has(right))) return false;
    const others = namesOf(b.fact);
    // a headline may tell an older count: the same count again is the same set
    const same = countOf(a.fact) === countOf(b.fact);
    return namesOf(a.fact).some((name) => others.includes(name) && (same || (single(a, name) && single(b, name))));
  };
}

const countOf = ({ figures: [figure] }: FactCandidate): string => `${figure?.value}|${figure?.range}`;

/** What the set of a figure of people can be called. */
function namesOf(fact: FactCandidate): readonly string[] {
  const unit = fact.figures[0]?.unit;
  if (fact.kind !== "figure" || fact.measured === undefined) return [];
  // "nine bodies" are people too
  if (unit !== "person" && (unit !== "" || countedStateOfKey(fact.measured) === undefined)) return [];
  const fate = fateOf(fact);
  return [
    ...(ANYBODY.has(fact.measured) || countedStateOfKey(fact.measured) !== undefined ? [] : [fact.measured]),
    ...(fate === undefined ? [] : [`fate:${fate}`]),
  ];
}
