import { foldName } from "./fold-name.js";
import { genderOfName } from "./gender-of-name.js";
import { countries, countryByCode } from "./lookup-country.js";
import { once } from "./once.js";
import { readTable } from "./read-table.js";
import { CITIES } from "./tables/cities.js";
import { PLACES } from "./tables/places.js";

/** A place of the gazetteer. */
export interface GazetteerPlace {
  readonly name: string;
  /** ISO 3166-1 alpha-3; absent for seas and areas across borders. */
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly kind: "country" | "region" | "city" | "point" | "sea" | "area";
  /** Thousands of people, for cities of the GeoNames table. */
  readonly population?: number;
  /** Code of the U.S. state and the like, where GeoNames gives one in letters. */
  readonly admin?: string;
}

/** Last words that GeoNames has and news leave out. */
const SUFFIX = / (?:City|Shi|shi)$/;

const places = once(() => {
  const found = new Map<string, GazetteerPlace[]>();
  const add = (name: string, place: GazetteerPlace): void => {
    const key = foldName(name);
    const held = found.get(key);
    if (held === undefined) found.set(key, [place]);
    else if (!held.some((other) => other.country === place.country && (other.kind === place.kind || other.kind === "point")))
      held.push(place);
  };
  for (const [code = "-", kind = "area", names = ""] of readTable(PLACES)) {
    for (const one of names.split(";")) {
      const at = one.lastIndexOf("@");
      const position =
        at < 0
          ? null
          : one
              .slice(at + 1)
              .split(",")
              .map(Number);
      const all = (at < 0 ? one : one.slice(0, at)).split("|");
      const place: GazetteerPlace = {
        name: all[0] ?? "",
        kind: kind as GazetteerPlace["kind"],
        ...(code === "-" ? {} : { country: code }),
        ...(position?.[0] === undefined || position[1] === undefined ? {} : { lat: position[0], lon: position[1] }),
      };
      for (const name of all) add(name, place);
    }
  }
  for (const country of countries()) {
    for (const name of country.names) add(name, { name: country.name, kind: "country", country: country.code });
  }
  addCities(add);
  for (const list of found.values()) list.sort((a, b) => weight(b) - weight(a));
  return found;
});

/** Larger kinds first, then more people: what a bare name most likely means. */
const weight = (place: GazetteerPlace): number =>
  ({ country: 60_000, sea: 50_000, area: 50_000, region: 800, point: 600, city: 500 })[place.kind] + (place.population ?? 0);

function addCities(add: (name: string, place: GazetteerPlace) => void): void {
  let country: string | undefined;
  for (const line of CITIES.split("\n")) {
    if (line === "") continue;
    if (line.startsWith("=")) {
      country = countryByCode(line.slice(1))?.code;
      continue;
    }
    const [name = "", lat, lon, people, admin] = line.split("\t");
    const place: GazetteerPlace = {
      name,
      kind: "city",
      ...(country === undefined ? {} : { country }),
      lat: Number(lat) / 100,
      lon: Number(lon) / 100,
      population: Number(people),
      ...(admin === undefined ? {} : { admin }),
    };
    add(name, place);
    if (SUFFIX.test(name)) add(name.replace(SUFFIX, ""), place);
  }
}

/**
 * Places of a name, likeliest first (size decides); empty for unknown names. Give a country to prefer:
 * places there come first.
 *
 * @example
 * lookupPlace("Florida")[0] // { name: "Florida", kind: "region", country: "USA" }
 */
export function lookupPlace(name: string, country?: string): readonly GazetteerPlace[] {
  const key = foldName(name);
  const found = places().get(key) ?? (/^[A-Z' -]{4,}$/.test(key) ? places().get(titleCase(key)) : undefined) ?? [];
  if (country === undefined || found.length < 2) return found;
  return [...found.filter((place) => place.country === country), ...found.filter((place) => place.country !== country)];
}

const titleCase = (name: string): string =>
  name.toLowerCase().replace(/(^|[ -])([a-z])/g, (_, gap: string, letter: string) => gap + letter.toUpperCase());

/**
 * Names of places that may be looked for in running text: those of the hand-made table and large cities. Small
 * towns are left to the name finder, since many bear the names of people and things.
 */
export function* scannedPlaces(): Generator<readonly [string, GazetteerPlace]> {
  for (const [name, list] of places()) {
    const place = list[0];
    if (!place || place.kind === "country" || genderOfName(name) !== undefined) continue;
    if (place.population === undefined || place.population >= 400 || (name.includes(" ") && place.population >= 150)) yield [name, place];
  }
}
