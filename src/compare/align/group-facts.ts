import type { WordVectors } from "../../language/index.js";
import type { AccountView } from "../read/account-view.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { affinity, canBeOne, rarityOf, weights } from "./affinity.js";
import { isElsewhere } from "./apart.js";
import { candidatePairs, PHRASE } from "./candidate-pairs.js";
import { countedSets } from "./counted-set.js";
import { factWords } from "./fact-words.js";
import { kinship } from "./kinship.js";
import { chanceOfOneFact, evidenceOf, type Worded } from "./one-fact.js";

/** A fact with the index of the account that tells it. */
export interface Told {
  readonly account: number;
  readonly fact: FactCandidate;
}

/** The tellings of one fact, at most one an account, in order of accounts. */
export type Group = readonly Told[];

/** Below this two facts are two. */
const THRESHOLD = 0.5;
/** Facts of accounts that name hardly anyone in common must be all but the same: "three people died" there is another death. */
const STRANGERS = 1.1;
/** One kind of fact in the same words is one fact, if they are more than a phrase. */
const VERBATIM = 4;
/** Groups of so many tellings join where this share of the smaller one's accounts is not in the larger. */
const MANY = 5;
const MOSTLY = 0.8;

/**
 * Lines up the facts of several accounts: pairs that are alike enough are joined, best first, so that a group holds
 * at most one fact of an account. The outcome does not depend on the order of the accounts.
 */
export function groupFacts(
  accounts: readonly (readonly FactCandidate[])[],
  views: readonly AccountView[],
  vectors: WordVectors,
): readonly Group[] {
  const all: Told[] = accounts.flatMap((facts, account) => facts.map((fact) => ({ account, fact })));
  const wordings = all.map(({ account, fact }) => `${fact.kind}:${views[account]?.words(fact.main) ?? ""}`);
  const weigh = weights(all);
  const chance = chances(all, views, vectors);
  const oneSet = countedSets(all);
  const kin = kinship(accounts);
  const closeness = (a: Told, b: Told): number => {
    const score = affinity(a.fact, b.fact, weigh);
    if (score >= THRESHOLD || !kin(a.account, b.account)) return score;
    if (oneSet(a, b) && !isElsewhere(a.fact, b.fact)) return THRESHOLD + 0.1;
    return canBeOne(a.fact, b.fact) ? Math.max(score, chance(a, b, score)) : score;
  };
  const isVerbatim = (i: number, j: number): boolean => wordings[i] === wordings[j] && (wordings[i]?.length ?? 0) > PHRASE;
  const pairs = candidatePairs(all, wordings)
    .map(([i, j]) => ({ i, j, score: isVerbatim(i, j) ? VERBATIM : closeness(all[i] as Told, all[j] as Told) }))
    .filter(({ i, j, score }) => score >= (kin(all[i]?.account ?? 0, all[j]?.account ?? 0) ? THRESHOLD : STRANGERS))
    .sort((a, b) => b.score - a.score || wordsOf(all, a).localeCompare(wordsOf(all, b), "en"));
  const group = all.map((_, i) => i);
  const members = all.map((told, i) => ({ accounts: new Set([told.account]), rows: [i] }));
  for (const { i, j, score } of pairs) {
    const [a, b] = [group[i] ?? i, group[j] ?? j];
    const [left, right] =
      (members[a]?.rows.length ?? 0) >= (members[b]?.rows.length ?? 0) ? [members[a], members[b]] : [members[b], members[a]];
    if (a === b || !left || !right) continue;
    const moving = right.rows.filter((row) => !left.accounts.has(all[row]?.account ?? -1));
    // Of two large groups the few accounts that tell the fact in both wordings keep the second apart.
    if (moving.length < right.rows.length * (right.rows.length < MANY ? 1 : MOSTLY)) continue;
    if (score < VERBATIM && left.rows.length + right.rows.length > 2 && !linked(left.rows, moving, all, closeness)) continue;
    for (const row of moving) {
      group[row] = left === members[a] ? a : b;
      left.rows.push(row);
      left.accounts.add(all[row]?.account ?? -1);
      right.accounts.delete(all[row]?.account ?? -1);
    }
    right.rows = right.rows.filter((row) => !moving.includes(row));
  }
  return members
    .filter((member) => member.rows.length > 0)
    .map((member) => member.rows.map((row) => all[row] as Told).sort((a, b) => a.account - b.account))
    .sort((a, b) => order(a, b));
}

/** Chance of one fact by its words and slots, for facts of the list. */
function chances(
  all: readonly Told[],
  views: readonly AccountView[],
  vectors: WordVectors,
): (a: Told, b: Told, likeness: number) => number {
  const worded = new Map<Told, Worded>();
  for (const told of all) {
    const view = views[told.account];
    if (view) worded.set(told, { fact: told.fact, words: factWords(view, told.fact, vectors) });
  }
  const weigh = rarityOf([...worded.values()].map(({ words }) => words.map(({ key }) => key)));
  return (a, b, likeness) => {
    const [left, right] = [worded.get(a), worded.get(b)];
    return left && right ? chanceOfOneFact(evidenceOf(left, right, weigh, { likeness, alike: likeness >= THRESHOLD })) : 0;
  };
}

/** Average link: a third account joins only where it is like the group, not like one of it. */
function linked(left: readonly number[], right: readonly number[], all: readonly Told[], closeness: (a: Told, b: Told) => number): boolean {
  let sum = 0;
  let count = 0;
  for (const i of left.slice(0, 6)) {
    for (const j of right.slice(0, 6)) {
      sum += closeness(all[i] as Told, all[j] as Told);
      count++;
    }
  }
  return sum / count >= THRESHOLD * 0.9;
}

const wordsOf = (all: readonly Told[], pair: { i: number; j: number }): string => {
  const text = (at: number): string => `${all[at]?.fact.rule}:${all[at]?.fact.what}:${all[at]?.fact.main.start}`;
  return [text(pair.i), text(pair.j)].sort().join("|");
};

/** Facts of most accounts first, then as the first account tells them. */
const order = (a: Group, b: Group): number =>
  (a[0]?.account ?? 0) - (b[0]?.account ?? 0) || (a[0]?.fact.main.start ?? 0) - (b[0]?.fact.main.start ?? 0);
