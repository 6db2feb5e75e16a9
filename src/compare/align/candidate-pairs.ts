import type { Told } from "./group-facts.js";
import { kindsMayMeet } from "./kinds-meet.js";

/** Characters from which a wording is more than a phrase, and tells by itself. */
export const PHRASE = 30;
/** Up to so many facts in all every pair is looked at. */
const FEW = 240;
/** At most this many accounts' facts share a key before it is too common to bring two facts together. */
const COMMON = 150;

/** A pair of facts, by their places in the list, the lower first. */
export type FactPair = readonly [number, number];

/**
 * Pairs of facts of different accounts worth a closer look: all of them where there are few facts, else those that share
 * an identity or two telling keys.
 *
 * @param wordings - kind and words of each fact
 */
export function candidatePairs(all: readonly Told[], wordings: readonly string[]): readonly FactPair[] {
  if (all.length <= FEW) return allPairs(all);
  const speakers = speakersOf(all, wordings);
  const repeats = speakers.flatMap((speaker, i): readonly FactPair[] =>
    speaker === i ? [] : [[Math.min(i, speaker), Math.max(i, speaker)]],
  );
  return [...pairsByKeys(all, wordings, speakers), ...repeats];
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
function allPairs(all: readonly Told[]): readonly FactPair[] {
  return all.flatMap((a, i) => all.flatMap((b, j) => (j > i && a.account !== b.account ? [[i, j] as const] : [])));
}

/** Pairs of facts of different accounts that share an identity or at least one telling key. */
function pairsByKeys(all: readonly Told[], wordings: readonly string[], speakers: readonly number[]): readonly FactPair[] {
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
  const found: FactPair[] = [];
  for (const [id, count] of shared) {
    const [i, j] = [Math.floor(id / size), id % size];
    if (count >= 2 && kindsMayMeet(all[i]?.fact.kind ?? "detail", all[j]?.fact.kind ?? "event")) found.push([i, j]);
  }
  return found;
}
