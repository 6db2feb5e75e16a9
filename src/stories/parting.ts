import { dot, scaled, type Vector } from "./vectors.js";

/** Two halves whose documents resemble each other this much on average belong together. Tuned (bench/stories.ts). */
const ONE_STORY = 0.3;

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

/**
 * Parts documents into stories: in two along what tells them apart most, again and again, until the halves resemble
 * each other too much. Two events that share their words part along many names and numbers at once; what parts the
 * accounts of one story leaves the halves alike. O(n³) for n documents: for at most some hundred.
 *
 * @returns groups of indices, rising within a group
 */
export function parted(vectors: readonly Vector[]): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  const waiting: (readonly number[])[] = vectors.length > 0 ? [vectors.map((_, i) => i)] : [];
  for (let group = waiting.pop(); group; group = waiting.pop()) {
    const members = group;
    const own = members.map((i) => vectors[i] as Vector);
    const [first, second] = own.length > 1 ? halves(contrasted(own)) : [];
    const pick = (half: readonly number[]): readonly Vector[] => half.map((i) => own[i] as Vector);
    if (!first || !second || crossing(pick(first), pick(second)) >= ONE_STORY) found.push([...members].sort((a, b) => a - b));
    else for (const half of [second, first]) waiting.push(half.map((i) => members[i] as number));
  }
  return found;
}
