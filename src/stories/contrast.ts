import type { Member } from "./story.js";
import { toUnit, type Vector } from "./vectors.js";

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
