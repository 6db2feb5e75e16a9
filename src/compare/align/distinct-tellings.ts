import type { AccountView } from "../read/account-view.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import type { Group } from "./group-facts.js";

/** At most so many different tellings of one fact are set against each other; their pairs grow with the square. */
const MOST = 30;

/**
 * The tellings of a group that differ in anything that is judged: words, time, place, figures, source. Accounts that
 * tell a fact in the same words from the same source differ in nothing, and one of them speaks for all.
 */
export function distinctTellings(group: Group, views: readonly AccountView[]): Group {
  const seen = new Set<string>();
  const distinct = group.filter(({ account, fact }) => {
    const key = keyOf(fact, views[account]?.words(fact.main) ?? "");
    return !seen.has(key) && seen.add(key);
  });
  return distinct.slice(0, MOST);
}

function keyOf(fact: FactCandidate, words: string): string {
  const { when, where, figures, attribution, kind, negated } = fact;
  const time = when && !when.inherited ? [when.iso, when.tz] : [];
  const values = figures.map(({ value, range, unit, bound }) => [value, range, unit, bound]);
  return JSON.stringify([
    kind,
    words.replace(/\s+/g, " "),
    negated,
    time,
    where?.name,
    values,
    attribution.source?.name,
    attribution.chain.length,
  ]);
}
