import { dot, scaled, type Vector } from "./vectors.js";

type Documents = readonly Vector[];

/** How alike two groups are, where two halves are alike enough to be split no further, and where two groups are one story. */
export interface Sameness {
  readonly of: (first: Documents, second: Documents) => number;
  readonly whole: number;
  readonly oneStory: number;
}

/** The vectors by what tells them apart: a term counts the less, the more of them hold it, and nothing where one alone does. */
function contrasted(vectors: readonly Vector[]): readonly Vector[] {
  const counts = new Map<number, number>();
  for (const { keys } of vectors) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return vectors.map(({ keys, weights }) => {
    const [shared, contrast]: [number[], number[]] = [[], []];
    for (let i = 0; i < keys.length; i++) {
      const count = counts.get(keys[i] as number) as number;
      if (count < 2) continue;
      shared.push(keys[i] as number);
      contrast.push((weights[i] as number) * Math.sqrt(Math.log((vectors.length + 1) / count)));
    }
    return scaled(shared, contrast);
  });
}

/** Two groups of the vectors, as indices: average link (Sokal & Michener 1958) down to the last two. */
function halves(vectors: readonly Vector[]): readonly (readonly number[])[] {
  const groups = vectors.map((_, i) => [i]);
  /** Sum of the cosines between the documents of two groups; a row for each group that is left. */
  const links = vectors.map(() => new Float64Array(vectors.length));
  for (let i = 0; i < vectors.length; i++) {
    for (let j = 0; j < i; j++) {
      const cosine = dot(vectors[i] as Vector, vectors[j] as Vector);
      (links[i] as Float64Array)[j] = cosine;
      (links[j] as Float64Array)[i] = cosine;
    }
  }
  const alive = vectors.map((_, i) => i);
  while (alive.length > 2) {
    let [best, a, b] = [-1, 0, 1];
    for (let x = 0; x < alive.length; x++) {
      const i = alive[x] as number;
      const row = links[i] as Float64Array;
      const size = (groups[i] as number[]).length;
      for (let y = x + 1; y < alive.length; y++) {
        const j = alive[y] as number;
        const mean = (row[j] as number) / (size * (groups[j] as number[]).length);
        if (mean > best) [best, a, b] = [mean, i, j];
      }
    }
    (groups[a] as number[]).push(...(groups[b] as number[]));
    alive.splice(alive.indexOf(b), 1);
    for (const k of alive) {
      const sum = (links[a]?.[k] as number) + (links[b]?.[k] as number);
      (links[a] as Float64Array)[k] = sum;
      (links[k] as Float64Array)[a] = sum;
    }
  }
  return alive.map((i) => groups[i] as number[]);
}

/** Mean cosine between the documents of two groups. */
function crossing(first: Documents, second: Documents): number {
  const sum = new Map<number, number>();
  for (const { keys, weights } of first) keys.forEach((key, i) => void sum.set(key, (sum.get(key) ?? 0) + (weights[i] as number)));
  let total = 0;
  for (const { keys, weights } of second) for (const [i, key] of keys.entries()) total += (sum.get(key) ?? 0) * (weights[i] as number);
  return total / (first.length * second.length);
}

/** What is asked more of larger groups, in which each finds one near it by chance: by the logarithm of the smaller one's size. */
const RISE = 0.08;

/** Mean, over the documents of two groups, of the cosine with the nearest one of the other, less what their sizes give. */
function nearness(first: Documents, second: Documents): number {
  const nearest = second.map(() => 0);
  let sum = 0;
  for (const a of first) {
    const cosines = second.map((b) => dot(a, b));
    cosines.forEach((cosine, i) => {
      nearest[i] = Math.max(nearest[i] as number, cosine);
    });
    sum += Math.max(...cosines);
  }
  for (const cosine of nearest) sum += cosine;
  return sum / (first.length + second.length) - RISE * Math.log(Math.min(first.length, second.length));
}

/** In the stream, where most stories are young. Tuned, as the other (bench/stories.ts). */
export const BY_MEAN: Sameness = { of: crossing, whole: 0.33, oneStory: 0.29 };
/**
 * In the second pass: accounts of one story may tell different parts of it, so that their mean is low, but each part
 * is near some other; of look-alikes all resemble each other a little, and few are near.
 */
export const BY_NEAREST: Sameness = { of: nearness, whole: 0.31, oneStory: 0.27 };

/** Parts in two along what tells the documents apart most, again and again, until the halves resemble each other. */
function split(vectors: readonly Vector[], same: Sameness): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  const waiting: (readonly number[])[] = [vectors.map((_, i) => i)];
  for (let group = waiting.pop(); group; group = waiting.pop()) {
    const members = group;
    const own = members.map((i) => vectors[i] as Vector);
    const [first, second] = own.length > 1 ? halves(contrasted(own)) : [];
    const pick = (half: readonly number[]): readonly Vector[] => half.map((i) => own[i] as Vector);
    if (!first || !second || same.of(pick(first), pick(second)) >= same.whole) found.push(members);
    else for (const half of [second, first]) waiting.push(half.map((i) => members[i] as number));
  }
  return found;
}

/** Joins the two groups that resemble each other most, again and again, as long as they are one story. */
function joined(vectors: readonly Vector[], parts: readonly (readonly number[])[], same: Sameness): readonly (readonly number[])[] {
  const groups = [...parts];
  const pick = (group: readonly number[] | undefined): readonly Vector[] => (group ?? []).map((i) => vectors[i] as Vector);
  const likeness = groups.map((a, i) => groups.slice(0, i).map((b) => same.of(pick(a), pick(b))));
  for (;;) {
    let [best, into, from] = [same.oneStory, -1, -1];
    likeness.forEach((row, i) => {
      row.forEach((value, j) => {
        if (value >= best) [best, into, from] = [value, j, i];
      });
    });
    if (from < 0) return groups;
    groups[into] = [...(groups[into] ?? []), ...(groups[from] ?? [])];
    groups.splice(from, 1);
    likeness.splice(from, 1);
    for (const row of likeness) row.splice(from, 1);
    groups.forEach((group, i) => {
      const row = likeness[Math.max(i, into)];
      if (i !== into && row) row[Math.min(i, into)] = same.of(pick(groups[into]), pick(group));
    });
  }
}

/**
 * Parts documents into stories. They are split readily along what tells them apart, then parts that still resemble
 * each other are joined again: a first cut may go through a story. Two events that share their words part along many
 * names and numbers at once; what parts the accounts of one story leaves the halves alike.
 * O(n³) for n documents: for at most some hundred.
 *
 * @returns groups of indices, rising within a group
 */
export function parted(vectors: readonly Vector[], same: Sameness): readonly (readonly number[])[] {
  if (vectors.length === 0) return [];
  return joined(vectors, split(vectors, same), same).map((group) => [...group].sort((a, b) => a - b));
}
