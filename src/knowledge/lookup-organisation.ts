import { foldName } from "./fold-name.js";
import { once } from "./once.js";
import { cellValues, readTable } from "./read-table.js";
import { ORGANISATIONS } from "./tables/organisations.js";

/** A body across countries or of a state, an armed group, a party, a company, an outlet. */
export interface Organisation {
  readonly id: string;
  /** ISO 3166-1 alpha-3, or `IGO`, `NGO`, `IMG` for bodies of no one country. */
  readonly country?: string;
  readonly sectors: readonly string[];
  readonly name: string;
}

const byName = once(() => {
  const found = new Map<string, Organisation>();
  for (const [id = "", country = "-", sectors, name = "", others] of readTable(ORGANISATIONS)) {
    const organisation: Organisation = { id, name, sectors: cellValues(sectors), ...(country === "-" || country === "" ? {} : { country }) };
    for (const form of [name, ...cellValues(others)]) {
      const key = foldName(form);
      if (key !== "" && !found.has(key)) found.set(key, organisation);
    }
  }
  return found;
});

/**
 * The organisation of a name or abbreviation.
 *
 * @example
 * lookupOrganisation("U.N. Security Council")?.id // "un-security-council"
 */
export const lookupOrganisation = (name: string): Organisation | undefined => byName().get(foldName(name));
