import type { WordVectors } from "../../language/index.js";
import type { AccountView } from "../read/account-view.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { affinity, canBeOne, rarityOf, weights } from "./affinity.js";
import { isElsewhere } from "./apart.js";
import { countedSets } from "./counted-set.js";
import { factWords } from "./fact-words.js";
import { kindsMayMeet } from "./kinds-meet.js";
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
const PHRASE = 30;
/** Up to so many facts in all every pair is looked at. */
const FEW = 240;
/** Groups of so many tellings join where this share of the smaller one's accounts is not in the larger. */
const MANY = 5;
const MOSTLY = 0.8;
/** At most this many accounts' facts share a key before it is too common to bring two facts together. */
const COMMON = 150;

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
  const speakers = all.length <= FEW ? all.map((_, i) => i) : speakersOf(all, wordings);
  const isVerbatim = (i: number, j: number): boolean => wordings[i] === wordings[j] && (wordings[i]?.length ?? 0) > PHRASE;
  const repeats = speakers.flatMap((speaker, i) => (speaker === i ? [] : [[Math.min(i, speaker), Math.max(i, speaker)] as const]));
  const pairs = [...(all.length <= FEW ? allPairs(all) : candidatePairs(all, wordings, speakers)), ...repeats]
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

/**
 * For each fact the one that stands for all accounts' tellings in the same words, so that what a hundred accounts copy
 * is looked at once; itself for short phrases and for an account's second telling.
 */
function speakersOf(all: readonly Told[], wordings: readonly string[]): readonly number[] {
  const order = all
    .map((_, i) => i)
    .sort((a, b) => (slotsKey(all[a]) < slotsKey(all[b]) ? -1 : slotsKey(all[a]) > slotsKey(all[b]) ? 1 : a - b));
  const first = new Map<string, number>();
  const accounts = new Map<number, Set<number>>();
  const speakers = all.map((_, i) => i);
  for (const i of order) {
    const wording = wordings[i] ?? "";
    if (wording.length <= PHRASE) continue;
    const speaker = first.get(wording) ?? i;
    const told = accounts.get(speaker) ?? new Set();
    first.set(wording, speaker);
    accounts.set(speaker, told);
    const account = all[i]?.account ?? -1;
    if (!told.has(account)) speakers[i] = speaker;
    told.add(account);
  }
  return speakers;
}

/** What the account made of a wording: the order in which equal wordings are looked at. */
const slotsKey = (told: Told | undefined): string =>
  told ? `${told.fact.when?.iso} ${told.fact.who.map((party) => party.name).join()} ${told.fact.attribution.source?.name}` : "";

/** All pairs of facts of different accounts. */
function allPairs(all: readonly Told[]): readonly (readonly [number, number])[] {
  return all.flatMap((a, i) => all.flatMap((b, j) => (j > i && a.account !== b.account ? [[i, j] as const] : [])));
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

/** Pairs of facts of different accounts that share an identity or at least one telling key. */
function candidatePairs(
  all: readonly Told[],
  wordings: readonly string[],
  speakers: readonly number[],
): readonly (readonly [number, number])[] {
  const index = new Map<string, number[]>();
  all.forEach(({ fact }, i) => {
    if (speakers[i] !== i) return;
    const keys = [...fact.bag.keys(), `=words:${wordings[i]}`];
    if (fact.identity !== undefined) keys.push(`=${fact.identity}`);
    if (fact.measured !== undefined) keys.push(`=measured:${fact.measured}`);
    for (const key of keys) {
      const list = index.get(key);
      if (list) list.push(i);
      else index.set(key, [i]);
    }
  });
  const shared = new Map<number, number>();
  const size = all.length;
  for (const [key, rows] of index) {
    if (rows.length > COMMON && !key.startsWith("=")) continue;
    const weight = key.startsWith("=") ? 2 : 1;
    for (let x = 0; x < rows.length; x++) {
      for (let y = x + 1; y < rows.length; y++) {
        const [i, j] = [rows[x] ?? 0, rows[y] ?? 0];
        if (all[i]?.account === all[j]?.account) continue;
        const id = i * size + j;
        shared.set(id, (shared.get(id) ?? 0) + weight);
      }
    }
  }
  const found: (readonly [number, number])[] = [];
  for (const [id, count] of shared) {
    const [i, j] = [Math.floor(id / size), id % size];
    if (count >= 2 && kindsMayMeet(all[i]?.fact.kind ?? "detail", all[j]?.fact.kind ?? "event")) found.push([i, j]);
  }
  return found;
}
