import type { WordVectors } from "../../language/index.js";
import type { AccountView } from "../read/account-view.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { affinity, canBeOne, weights } from "./affinity.js";
import { isElsewhere } from "./apart.js";
import { candidatePairs, type FactPair, PHRASE } from "./candidate-pairs.js";
import { compareQuantities } from "./compare-quantities.js";
import { countedSets } from "./counted-set.js";
import { within } from "./figure-affinity.js";
import { kinship } from "./kinship.js";
import { nearnessOf } from "./nearness.js";
import { evidenceOf, logOdds, WEIGHTS } from "./one-fact.js";
import { otherCount } from "./other-count.js";
import { chanceByStanding, partnersOf } from "./standing.js";
import { type Wording, wordingOf } from "./worded.js";

/** A fact with the index of the account that tells it. */
export interface Told {
  readonly account: number;
  readonly fact: FactCandidate;
}

/** The tellings of one fact, at most one an account, in order of accounts. */
export type Group = readonly Told[];

/** Below this two facts are two. */
const THRESHOLD = 0.5;
/** Mean of the average and the nearest likeness to a group from which a third account joins it. */
const LINK = 0.5;
/** Facts of accounts that share few words must be all but the same: "three people died" there is another death. */
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
  meanings?: WordVectors,
): readonly Group[] {
  const all: Told[] = accounts.flatMap((facts, account) => facts.map((fact) => ({ account, fact })));
  const wordings = all.map(({ account, fact }) => `${fact.kind}:${views[account]?.words(fact.main) ?? ""}`);
  const kin = kinship(views);
  const candidates = candidatePairs(all, wordings);
  const closeness = closenessOf(all, views, wordingOf(all, views, vectors, meanings), kin, candidates);
  const isVerbatim = (i: number, j: number): boolean => wordings[i] === wordings[j] && (wordings[i]?.length ?? 0) > PHRASE;
  const pairs = candidates
    .map(([i, j]) => ({ i, j, score: isVerbatim(i, j) ? VERBATIM : closeness(i, j) }))
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
    if (score < VERBATIM && left.rows.length + right.rows.length > 2 && !linked(left.rows, moving, closeness)) continue;
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

/** How sure two facts of the list are one: by rules, by what they count, or by a chance of their words and slots. */
function closenessOf(
  all: readonly Told[],
  views: readonly AccountView[],
  wording: Wording,
  kin: (a: number, b: number) => boolean,
  candidates: readonly FactPair[],
): (i: number, j: number) => number {
  const weigh = weights(all);
  const oneSet = countedSets(all);
  const mayBeOne = (i: number, j: number): boolean => {
    const [a, b] = [all[i] as Told, all[j] as Told];
    return kin(a.account, b.account) && canBeOne(a.fact, b.fact);
  };
  const open = candidates.map(([i, j]) => mayBeOne(i, j));
  const nearness = nearnessOf(
    all,
    wording,
    candidates.filter((_, k) => open[k]),
  );
  const partners = partnersOf(all);
  const odds = (i: number, j: number, likeness: number): number | null => {
    const [left, right] = [wording.facts[i], wording.facts[j]];
    if (!left || !right) return null;
    return logOdds(WEIGHTS, evidenceOf(left, right, wording.likeness, { likeness, alike: likeness >= THRESHOLD }, nearness(i, j)));
  };
  const read = (i: number, j: number, may: boolean): { readonly likeness: number; readonly odds: number | null } => {
    const likeness = affinity((all[i] as Told).fact, (all[j] as Told).fact, weigh);
    return { likeness, odds: may ? odds(i, j, likeness) : null };
  };
  const known = new Map<number, ReturnType<typeof read>>();
  candidates.forEach(([i, j], k) => {
    const pair = read(i, j, open[k] ?? false);
    known.set(i * all.length + j, pair);
    if (pair.odds !== null) partners.add(i, j, pair.odds);
  });
  const chance = (x: number, y: number): number => {
    const [i, j] = x < y ? [x, y] : [y, x];
    const [a, b] = [all[i] as Told, all[j] as Told];
    const pair = known.get(i * all.length + j) ?? read(i, j, mayBeOne(i, j));
    if (pair.likeness >= THRESHOLD || !kin(a.account, b.account)) return pair.likeness;
    if (oneSet(a, b) && !isElsewhere(a.fact, b.fact)) return THRESHOLD + 0.1;
    return pair.odds === null ? pair.likeness : Math.max(pair.likeness, chanceByStanding(partners.standing(i, j, pair.odds)));
  };
  return (i, j) => {
    const close = chance(i, j);
    return close >= THRESHOLD && isOtherCount(all[i] as Told, all[j] as Told, views) ? 0 : close;
  };
}

/** Figures further apart are of no one thing. */
const ORDER = 10;

/** Figures apart of which one is by its own words of a part, of more than those counted before, of another year. */
function isOtherCount(a: Told, b: Told, views: readonly AccountView[]): boolean {
  const [x, y] = [a.fact.figures[0], b.fact.figures[0]];
  const [left, right] = [views[a.account], views[b.account]];
  if (a.fact.kind !== "figure" || b.fact.kind !== "figure" || !x || !y || !left || !right) return false;
  if (compareQuantities(x, y) !== "apart") return false;
  if (!within(x, y, ORDER)) return true;
  return otherCount({ view: left, figure: x, main: a.fact.main }, { view: right, figure: y, main: b.fact.main }) !== null;
}

/** A third account joins only where it is like the group, by all of it and by its nearest. */
function linked(left: readonly number[], right: readonly number[], closeness: (i: number, j: number) => number): boolean {
  let [sum, best] = [0, 0];
  let count = 0;
  for (const i of left.slice(0, 6)) {
    for (const j of right.slice(0, 6)) {
      const close = Math.min(1, closeness(i, j));
      sum += close;
      best = Math.max(best, close);
      count++;
    }
  }
  return (sum / count + best) / 2 >= LINK;
}

const wordsOf = (all: readonly Told[], pair: { i: number; j: number }): string => {
  const text = (at: number): string => `${all[at]?.fact.rule}:${all[at]?.fact.what}:${all[at]?.fact.main.start}`;
  return [text(pair.i), text(pair.j)].sort().join("|");
};

/** Facts of most accounts first, then as the first account tells them. */
const order = (a: Group, b: Group): number =>
  (a[0]?.account ?? 0) - (b[0]?.account ?? 0) || (a[0]?.fact.main.start ?? 0) - (b[0]?.fact.main.start ?? 0);
