import { foldName } from "./fold-name.js";
import { once } from "./once.js";
import { cellValues, readTable } from "./read-table.js";
import { AMBIGUOUS_COUNTRIES, COUNTRIES } from "./tables/countries.js";

/** A country or territory. */
export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  /** ISO 3166-1 alpha-2. */
  readonly alpha2: string;
  readonly name: string;
  readonly names: readonly string[];
  /** Adjectives and demonyms, singular. */
  readonly adjectives: readonly string[];
  readonly capitals: readonly string[];
  /** Seats of power that stand for its government. */
  readonly metonyms: readonly string[];
}

/** A country with the way in which a name names it. */
export interface CountryName {
  readonly country: Country;
  readonly via: "name" | "adjective" | "people" | "capital" | "metonym";
  /** The bare word may well mean something else (Georgia, Jordan, Chad). */
  readonly ambiguous: boolean;
}

/** All countries and territories of the tables, in table order. */
export const countries = once((): readonly Country[] =>
  readTable(COUNTRIES).map((row) => ({
    code: row[0] ?? "",
    alpha2: row[1] ?? "",
    name: row[2] ?? "",
    names: [row[2] ?? "", ...cellValues(row[3])],
    adjectives: cellValues(row[4]),
    capitals: cellValues(row[5]),
    metonyms: cellValues(row[6]),
  })),
);

const byCode = once(() => new Map(countries().flatMap((c) => [[c.code, c] as const, [c.alpha2, c] as const])));

/** Plural of a demonym: "Iraqis", "Swiss", "Frenchmen"; null where the word has none of its own. */
export function pluralDemonym(adjective: string): string | null {
  if (/(?:men|ese|ss|ch|sh)$/.test(adjective) || /\.$/.test(adjective) || adjective === adjective.toUpperCase()) return null;
  if (adjective.endsWith("man")) return `${adjective.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}ies`;
  return `${adjective}s`;
}

/** Words that are both an adjective's plural and more: kept as the people, since the plural is only that. */
const byName = once(() => {
  const found = new Map<string, CountryName>();
  const ambiguous = new Set(AMBIGUOUS_COUNTRIES);
  const add = (name: string, country: Country, via: CountryName["via"]): void => {
    const key = foldName(name);
    if (key !== "" && !found.has(key)) found.set(key, { country, via, ambiguous: ambiguous.has(name) });
  };
  for (const c of countries()) for (const name of c.names) add(name, c, "name");
  for (const c of countries()) {
    for (const name of c.adjectives) {
      add(name, c, "adjective");
      const plural = pluralDemonym(name);
      if (plural !== null) add(plural, c, "people");
    }
  }
  for (const c of countries()) for (const name of c.capitals) add(name, c, "capital");
  for (const c of countries()) for (const name of c.metonyms) add(name, c, "metonym");
  return found;
});

/** All names of countries with what they name, folded as {@link foldName} does. */
export const countryNames = (): ReadonlyMap<string, CountryName> => byName();

/** A country by ISO 3166-1 alpha-2 or alpha-3 code. */
export const countryByCode = (code: string): Country | undefined => byCode().get(code.toUpperCase());

/**
 * The country that a name, adjective, people, capital or seat of power stands for.
 * Case counts, but a word in capitals is read as a name too ("JAPAN").
 *
 * @example
 * lookupCountry("Burma")?.country.code // "MMR"
 * lookupCountry("the Kremlin")?.via // "metonym"
 */
export function lookupCountry(name: string): CountryName | undefined {
  const key = foldName(name);
  const hit = byName().get(key);
  if (hit !== undefined || key.length < 4 || key !== key.toUpperCase()) return hit;
  return byName().get(key.toLowerCase().replace(/(^|[ -])([a-z])/g, (_, gap: string, letter: string) => gap + letter.toUpperCase()));
}
