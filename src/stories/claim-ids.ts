/**
 * Which story each group of documents goes on as: the one that most of its documents were told, each taken once, the
 * largest share first; null for a group that gets none.
 *
 * @param told for each group the stories its documents were told
 * @example
 * claimIds([["a", "a", "b"], ["a", "c"]], () => true) // ["a", "c"]
 */
export function claimIds(told: readonly (readonly string[])[], free: (id: string) => boolean): readonly (string | null)[] {
  const claims = told.flatMap((ids, group) => {
    const counts = new Map<string, number>();
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts].map(([id, count]) => ({ group, id, count }));
  });
  const given: (string | null)[] = told.map(() => null);
  const taken = new Set<string>();
  for (const { group, id } of claims.sort((a, b) => b.count - a.count || a.group - b.group)) {
    if (given[group] !== null || taken.has(id) || !free(id)) continue;
    given[group] = id;
    taken.add(id);
  }
  return given;
}
