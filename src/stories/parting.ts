import { dot, scaled, type Vector } from "./vectors.js";

/** Mean cosine between two halves at which they are split no further, and between two groups at which they are one. Tuned (bench/stories.ts). */
const WHOLE = 0.33;
const ONE_STORY = 0.29;

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
function crossing(first: readonly Vector[], second: readonly Vector[]): number {
  const sum = new Map<number, number>();
  for (const { keys, weights } of first) keys.forEach((key, i) => void sum.set(key, (sum.get(key) ?? 0) + (weights[i] as number)));
  let total = 0;
  for (const { keys, weights } of second) for (const [i, key] of keys.entries()) total += (sum.get(key) ?? 0) * (weights[i] as number);
  return total / (first.length * second.length);
}

/** Parts in two along what tells the documents apart most, again and again, until the halves resemble each other. */
function split(vectors: readonly Vector[]): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  const waiting: (readonly number[])[] = [vectors.map((_, i) => i)];
  for (let group = waiting.pop(); group; group = waiting.pop()) {
    const members = group;
    const own = members.map((i) => vectors[i] as Vector);
    const [first, second] = own.length > 1 ? halves(contrasted(own)) : [];
    const pick = (half: readonly number[]): readonly Vector[] => half.map((i) => own[i] as Vector);
    if (!first || !second || crossing(pick(first), pick(second)) >= WHOLE) found.push(members);
    else for (const half of [second, first]) waiting.push(half.map((i) => members[i] as number));
  }
  return found;
}

/** Joins the two groups that resemble each other most, again and again, as long as they are one story. */
function joined(vectors: readonly Vector[], parts: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const groups = [...parts];
  const pick = (group: readonly number[] | undefined): readonly Vector[] => (group ?? []).map((i) => vectors[i] as Vector);
  const likeness = groups.map((a, i) => groups.slice(0, i).map((b) => crossing(pick(a), pick(b))));
  for (;;) {
    let [best, into, from] = [ONE_STORY, -1, -1];
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
      if (i !== into && row) row[Math.min(i, into)] = crossing(pick(groups[into]), pick(group));
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
export function parted(vectors: readonly Vector[]): readonly (readonly number[])[] {
  if (vectors.length === 0) return [];
  return joined(vectors, split(vectors)).map((group) => [...group].sort((a, b) => a - b));
}
