import { foldName } from "./fold-name.js";
import { once } from "./once.js";
import { cellValues, readTable } from "./read-table.js";
import { PEOPLES } from "./tables/peoples.js";

/** A people or confession. */
export interface People {
  readonly name: string;
  readonly kind: "ethnic" | "religious";
  /** ISO 3166-1 alpha-3 of the country where it mostly acts, where there is one. */
  readonly country?: string;
}

const peoples = once(() => {
  const found = new Map<string, People>();
  for (const [country = "-", kind, name = "", others] of readTable(PEOPLES)) {
    const people: People = { name, kind: kind === "religious" ? "religious" : "ethnic", ...(country === "-" ? {} : { country }) };
    for (const form of [name, ...cellValues(others)]) if (!found.has(foldName(form))) found.set(foldName(form), people);
  }
  return found;
});

/** All names of peoples, folded. */
export const peopleNames = (): ReadonlyMap<string, People> => peoples();

/**
 * The people or confession that an adjective or noun names.
 *
 * @example
 * lookupPeople("Kurds") // { name: "Kurdish", kind: "ethnic" }
 */
export const lookupPeople = (name: string): People | undefined => peoples().get(foldName(name));
