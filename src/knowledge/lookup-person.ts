import { foldName } from "./fold-name.js";
import { once } from "./once.js";
import { cellValues, readTable } from "./read-table.js";
import { PEOPLE } from "./tables/people.js";

/** Someone who holds or held an office. */
export interface Person {
  /** Stable over offices: `person:shinzo-abe`. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-3, or `IGO`, `EUR`, `IMG`. */
  readonly country: string;
  readonly office: string;
  readonly from: number;
  readonly to: number;
}

const byName = once(() => {
  const found = new Map<string, Person[]>();
  for (const [id = "", country = "", office = "", name = "", others, from, to] of readTable(PEOPLE)) {
    const base = id.replace(/-(?:2|pm|vp|nato)$/, "");
    const person: Person = { id: `person:${base}`, name, country, office, from: Number(from), to: to ? Number(to) : 9999 };
    for (const form of [name, ...cellValues(others)]) {
      const key = foldName(form);
      const list = found.get(key);
      if (list) list.push(person);
      else found.set(key, [person]);
    }
  }
  return found;
});

/**
 * The office holder of a name, as of a year: whoever holds office then, else whoever held one last before it,
 * else whoever is known by the name. Undefined where the name is not in the tables, or names several people equally well.
 *
 * @example
 * lookupPerson("Abe", 2017)?.office // "Prime Minister"
 */
export function lookupPerson(name: string, year?: number): Person | undefined {
  const all = byName().get(foldName(name)) ?? [];
  if (all.length < 2 || year === undefined) return new Set(all.map((p) => p.id)).size === 1 ? all[all.length - 1] : undefined;
  const holding = all.filter((p) => p.from <= year && year <= p.to);
  const chosen = holding.length > 0 ? holding : all.filter((p) => p.to < year).sort((a, b) => b.to - a.to).slice(0, 1);
  return (chosen.length > 0 ? chosen : all)[0];
}
