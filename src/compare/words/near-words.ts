import { KINDS } from "./kinds.js";
import { BUSINESS_AND_WORK } from "./near/business-and-work.js";
import { CONFLICT_AND_STATE } from "./near/conflict-and-state.js";
import { CRIME_AND_LAW } from "./near/crime-and-law.js";
import { DISASTER_AND_HEALTH } from "./near/disaster-and-health.js";
import { EVERYDAY } from "./near/everyday.js";
import { SPORT_AND_CULTURE } from "./near/sport-and-culture.js";
import { TRANSPORT_AND_CITY } from "./near/transport-and-city.js";
import { wordStem } from "./stem.js";

/** Lines that a word stands on, by its lemma and by its stem. */
const LINES: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const lines = new Map<string, Set<number>>();
  const all = [CRIME_AND_LAW, CONFLICT_AND_STATE, DISASTER_AND_HEALTH, BUSINESS_AND_WORK, TRANSPORT_AND_CITY, SPORT_AND_CULTURE, EVERYDAY];
  for (const [at, line] of all.flatMap((table) => table.trim().split("\n")).entries())
    for (const word of line.split(" "))
      for (const key of new Set([word, stemOf(word)])) lines.set(key, (lines.get(key) ?? new Set<number>()).add(at));
  return lines;
})();

function stemOf(word: string): string {
  return word.includes("-") ? word : wordStem(word);
}

const linesOf = (lemma: string): ReadonlySet<number> | undefined => LINES.get(lemma) ?? LINES.get(stemOf(lemma));

/**
 * Whether two lemmas may tell one thing in the news ("sack" and "dismiss", "vaccination" and "jab"). A word may have several such
 * neighbours that are none of each other.
 *
 * @example
 * areNear("capsize", "overturn") // true
 */
export function areNear(a: string, b: string): boolean {
  const [ours, theirs] = [linesOf(a), linesOf(b)];
  return ours !== undefined && theirs !== undefined && [...ours].some((line) => theirs.has(line));
}

interface Place {
  readonly kind: number;
  /** Which member of the kind; -1 names the kind itself. */
  readonly member: number;
}

const PLACES: ReadonlyMap<string, readonly Place[]> = (() => {
  const places = new Map<string, Place[]>();
  const add = (word: string, place: Place): void => {
    places.set(word, [...(places.get(word) ?? []), place]);
  };
  for (const [kind, line] of KINDS.trim().split("\n").entries()) {
    const [names = "", members = ""] = line.split(": ");
    for (const name of names.split(" ")) add(name, { kind, member: -1 });
    for (const [member, words] of members.split(" ").entries()) for (const word of words.split("/")) add(word, { kind, member });
  }
  return places;
})();

/**
 * How two lemmas stand in the table of kinds: "one" (names of one member), "kind" (a member and its kind), "siblings" (two members
 * of one kind), or undefined.
 *
 * @example
 * kindRelation("ferry", "vessel") // "kind"
 * kindRelation("ferry", "tanker") // "siblings"
 */
export function kindRelation(a: string, b: string): "one" | "kind" | "siblings" | undefined {
  let found: "one" | "kind" | "siblings" | undefined;
  for (const x of PLACES.get(a) ?? [])
    for (const y of PLACES.get(b) ?? []) {
      if (x.kind !== y.kind) continue;
      if (x.member === y.member) return "one";
      if (x.member === -1 || y.member === -1) found = "kind";
      else found ??= "siblings";
    }
  return found;
}
