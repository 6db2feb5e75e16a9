import type { FactCandidate } from "../read/fact-candidate.js";

/** Share of the shorter list of names that two accounts of one story have in common. */
const IN_COMMON = 0.15;

/** Whether two accounts are of one story, as far as the people, bodies and countries they name tell. */
export function kinship(accounts: readonly (readonly FactCandidate[])[]): (a: number, b: number) => boolean {
  const names = accounts.map((facts) => new Set(facts.flatMap((fact) => [...fact.bag.keys()].filter((key) => /^(?:per|e|c):/.test(key)))));
  const known = new Map<number, boolean>();
  return (a, b) => {
    const [left, right] = [names[a] ?? new Set<string>(), names[b] ?? new Set<string>()];
    const [small, large] = left.size <= right.size ? [left, right] : [right, left];
    // Too few names tell nothing.
    if (small.size < 4) return true;
    const id = Math.min(a, b) * accounts.length + Math.max(a, b);
    const found = known.get(id);
    if (found !== undefined) return found;
    const shared = [...small].filter((key) => large.has(key));
    const related = shared.length / small.size >= IN_COMMON && shared.some((key) => !key.startsWith("c:"));
    known.set(id, related);
    return related;
  };
}
