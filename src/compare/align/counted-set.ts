import { contentKey } from "../read/bag.js";
import type { FactCandidate } from "../read/fact-candidate.js";

/** Nouns that count anybody: two figures of "people" are of the same people only where the same befell them. */
export const ANYBODY: ReadonlySet<string> = new Set(
  ["person", "people", "man", "woman", "child", "other", "member", "case", "resident", "civilian"].map(contentKey),
);

/** What befalls people and is counted, by the words that tell it. */
const FATES: ReadonlyMap<string, string> = new Map(
  ["kill", "injure", "miss", "arrest", "rescue survivor", "evacuate", "hospitalise hospitalize", "infect", "displace"].flatMap((line) => {
    const [first = "", ...others] = line.split(" ").map(contentKey);
    return [first, ...others].map((key) => [key, first] as const);
  }),
);

/** What befell those whom a figure counts ("14 people *died*", "the death *toll*"), or undefined. */
export function fateOf(fact: FactCandidate): string | undefined {
  for (const key of [fact.predicate, fact.measured, fact.deed]) {
    const fate = key === undefined ? undefined : FATES.get(key);
    if (fate !== undefined) return fate;
  }
  return undefined;
}

/** A fact with the index of the account that tells it. */
interface Counted {
  readonly account: number;
  readonly fact: FactCandidate;
}

/**
 * For a figure of people, a name for the set it counts where the account counts but one such set: one value for the
 * noun, and for what befell them, in all it says ("17 fishermen", "12 people injured"). Two accounts of one event that
 * each do so count the same people.
 */
export function countedSets(all: readonly Counted[]): (told: Counted) => string | undefined {
  const values = new Map<string, Set<string>>();
  const nameOf = ({ fact }: Counted): string | undefined => {
    if (fact.kind !== "figure" || fact.figures[0]?.unit !== "person" || fact.measured === undefined) return undefined;
    const fate = fateOf(fact);
    return fate === undefined ? (ANYBODY.has(fact.measured) ? undefined : fact.measured) : `fate:${fate}`;
  };
  for (const told of all) {
    const figure = told.fact.figures[0];
    const name = nameOf(told);
    if (name === undefined || !figure) continue;
    const key = `${told.account}:${name}`;
    values.set(key, (values.get(key) ?? new Set()).add(`${figure.value}|${figure.range}`));
  }
  return (told) => {
    const name = nameOf(told);
    return name !== undefined && values.get(`${told.account}:${name}`)?.size === 1 ? name : undefined;
  };
}
