import type { Member } from "./story.js";
import { dot, toUnit, type Vector } from "./vectors.js";

/**
 * Vectors of documents that stand near each other, weighted by what tells them apart: a term that all of
 * them hold says nothing among them, however rare it is elsewhere ("quake", "Sonoma"); a name that half of
 * them hold says most. This is inverse document frequency over the neighbourhood instead of the stream.
 */
export function contrastVectors(members: readonly Member[]): readonly Vector[] {
  const counts = new Map<string, number>();
  for (const member of members) for (const key of member.terms.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return members.map((member) => {
    const vector = new Map<string, number>();
    for (const [key, weight] of member.terms) {
      const count = counts.get(key) ?? 0;
      if (count < 2) continue;
      const named = member.names.has(key) ? 1.5 : 1;
      const leading = member.lead.has(key) ? 1.5 : 1;
      vector.set(key, weight * named * leading * Math.log(1 + members.length / count));
    }
    return toUnit(vector);
  });
}

/** The two parts into which documents fall best, and how alike the parts are. */
export interface Halves {
  readonly parts: readonly [readonly number[], readonly number[]];
  /** Mean similarity between the parts over that within them: near 1 for one story, well under it for two. */
  readonly ratio: number;
}

/** Average-link clustering of contrast vectors down to two clusters. Cubic, so callers pass at most a few dozen. */
export function splitInTwo(members: readonly Member[]): Halves | null {
  if (members.length < 2) return null;
  const vectors = contrastVectors(members);
  const between = vectors.map((a, i) => vectors.map((b, j) => (i === j ? 0 : dot(a, b))));
  const at = (i: number, j: number): number => between[i]?.[j] ?? 0;
  const clusters = new Map<number, { rows: number[]; within: number }>(vectors.map((_, i) => [i, { rows: [i], within: 0 }]));
  while (clusters.size > 2) {
    let best: readonly [number, number] | null = null;
    let most = -1;
    const keys = [...clusters.keys()];
    for (const [x, i] of keys.entries()) {
      for (const j of keys.slice(x + 1)) {
        const mean = at(i, j) / ((clusters.get(i)?.rows.length ?? 1) * (clusters.get(j)?.rows.length ?? 1));
        if (mean > most) {
          most = mean;
          best = [i, j];
        }
      }
    }
    if (!best) break;
    const [i, j] = best;
    const a = clusters.get(i);
    const b = clusters.get(j);
    if (!a || !b) break;
    a.within += b.within + at(i, j);
    a.rows.push(...b.rows);
    clusters.delete(j);
    for (const k of clusters.keys()) {
      if (k === i) continue;
      const sum = at(i, k) + at(j, k);
      (between[i] as number[])[k] = sum;
      (between[k] as number[])[i] = sum;
    }
  }
  const [[i, a], [j, b]] = [...clusters] as [[number, { rows: number[]; within: number }], [number, { rows: number[]; within: number }]];
  const pairs = (n: number): number => Math.max(1, (n * (n - 1)) / 2);
  const mean = (c: { rows: number[]; within: number }): number => c.within / pairs(c.rows.length);
  const within = (mean(a) * a.rows.length + mean(b) * b.rows.length) / members.length;
  const across = at(i, j) / (a.rows.length * b.rows.length);
  return { parts: [a.rows, b.rows], ratio: within > 0 ? across / within : 1 };
}
