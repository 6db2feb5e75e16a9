import type { Vector } from "./vectors.js";

/** Power of a group's size by which the sum of its cosines is divided: 1 were the mean (average link), .5 nearly the cosine of centroids. */
const POWER = 0.7;
/** Size beyond which groups are judged by the mean: the everyday words of two large groups must not make them one. */
const LARGE = 150;

/**
 * What the sum of the cosines between two groups is divided by, for one of them. One headline must share much with
 * another, and little with each of a hundred that it belongs to.
 */
export function breadth(size: number, power = POWER): number {
  return size <= LARGE ? size ** power : size * LARGE ** (power - 1);
}

/** The cosines of all pairs, row by row, by an index of their terms: most pairs of headlines share none. */
function cosines(vectors: readonly Vector[]): Float32Array {
  const n = vectors.length;
  const found = new Float32Array(n * n);
  const holders = new Map<number, [holder: number, weight: number][]>();
  for (const [i, { keys, weights }] of vectors.entries()) {
    for (const [k, key] of keys.entries()) {
      const weight = weights[k] as number;
      const held = holders.get(key) ?? [];
      for (const [j, other] of held) {
        const cosine = (found[i * n + j] as number) + weight * other;
        found[i * n + j] = cosine;
        found[j * n + i] = cosine;
      }
      held.push([i, weight]);
      holders.set(key, held);
    }
  }
  return found;
}

/**
 * Groups headlines as if they had come at once: the two groups with the strongest link become one, again and again,
 * as long as it is at least `least`. The link is the sum of the cosines between them over the {@link breadth} of both,
 * so that in what order they came hardly matters. O(n²) in time and space as a rule: for at most some thousand.
 *
 * @returns groups of indices, rising within a group
 */
export function linked(vectors: readonly Vector[], least: number): readonly (readonly number[])[] {
  const n = vectors.length;
  const sums = cosines(vectors);
  const groups = vectors.map((_, i) => [i]);
  const breadths = new Float64Array(n).fill(1);
  let alive = vectors.map((_, i) => i);
  /** Of each group the strongest link, and to which; where the partner grew away from it, a bound from above. */
  const nearest = new Int32Array(n);
  const strongest = new Float64Array(n);
  const bound = new Uint8Array(n);
  const look = (a: number): void => {
    let [best, most] = [-1, 0];
    for (const b of alive) {
      const link = b === a ? 0 : (sums[a * n + b] as number) / (breadths[b] as number);
      if (link > most) [best, most] = [b, link];
    }
    [nearest[a], strongest[a], bound[a]] = [best, most / (breadths[a] as number), 0];
  };
  for (const a of alive) look(a);
  for (;;) {
    let [best, most] = [-1, least];
    for (const a of alive)
      if ((strongest[a] as number) >= most && (best < 0 || (strongest[a] as number) > most)) [best, most] = [a, strongest[a] as number];
    if (best < 0) break;
    if (bound[best] === 1) {
      look(best);
      continue;
    }
    const [into, from] = [Math.min(best, nearest[best] as number), Math.max(best, nearest[best] as number)];
    const group = groups[into] as number[];
    group.push(...(groups[from] as number[]));
    breadths[into] = breadth(group.length);
    alive = alive.filter((i) => i !== from);
    for (const k of alive) {
      if (k === into) continue;
      const sum = (sums[into * n + k] as number) + (sums[from * n + k] as number);
      sums[into * n + k] = sum;
      sums[k * n + into] = sum;
      const link = sum / ((breadths[into] as number) * (breadths[k] as number));
      if (link >= (strongest[k] as number)) [nearest[k], strongest[k], bound[k]] = [into, link, 0];
      else if (nearest[k] === into || nearest[k] === from) bound[k] = 1;
    }
    look(into);
  }
  return alive.map((i) => (groups[i] as number[]).sort((a, b) => a - b));
}
