import type { EntityType } from "../core/index.js";
import type { ActorTable } from "./actor.js";
import { foldName } from "./fold-name.js";
import { knownActors } from "./lookup-actor.js";
import { type CountryName, countryNames } from "./lookup-country.js";
import { type People, peopleNames } from "./lookup-people.js";
import { scannedPlaces } from "./lookup-place.js";
import { once } from "./once.js";

/** A name of the tables, for finding names in a text. */
export interface GazetteerName {
  /** Folded as {@link foldName} does. */
  readonly name: string;
  readonly type: EntityType;
  readonly country?: CountryName;
  /** A people or confession without a state of its own. */
  readonly people?: People;
}

/** Names by their first word (letters and digits up to a space, hyphen or apostrophe), longest first. */
export type Gazetteer = ReadonlyMap<string, readonly GazetteerName[]>;

/** First word of a folded name or text from an offset on. */
export function firstWord(text: string, from = 0): string {
  let end = from;
  while (end < text.length && !/[\s'",;:()[\]/-]/.test(text[end] ?? " ")) end++;
  return text.slice(from, end);
}

function collect(names: Iterable<GazetteerName>): Map<string, GazetteerName[]> {
  const found = new Map<string, GazetteerName[]>();
  for (const entry of names) {
    const first = firstWord(entry.name);
    if (first === "") continue;
    const held = found.get(first);
    if (held === undefined) found.set(first, [entry]);
    else if (!held.some((other) => other.name === entry.name)) held.push(entry);
  }
  for (const list of found.values()) list.sort((a, b) => b.name.length - a.name.length);
  return found;
}

function* actorNames(table: ActorTable): Generator<GazetteerName> {
  for (const actor of table.actors) {
    for (const name of [actor.name, ...actor.names]) {
      const key = foldName(name);
      // a person's bare family name is left to the name finder: too many are common words
      if (key.length < 2 || key.includes("(") || (actor.type === "PER" && !key.includes(" "))) continue;
      yield { name: key, type: actor.type };
    }
  }
}

function* countryEntries(): Generator<GazetteerName> {
  for (const [name, country] of countryNames()) {
    if (country.via === "capital" && country.ambiguous) continue;
    yield { name, type: country.via === "adjective" || country.via === "people" ? "NORP" : "GPE", country };
  }
}

function* otherEntries(): Generator<GazetteerName> {
  for (const [name, people] of peopleNames()) yield { name, type: "NORP", people };
  for (const [name, place] of scannedPlaces()) {
    yield { name, type: place.kind === "sea" || place.kind === "area" ? "LOC" : place.kind === "point" ? "FAC" : "GPE" };
  }
}

const known = once((): Gazetteer => collect([...countryEntries(), ...actorNames(knownActors()), ...otherEntries()]));

/** Names of countries, bodies and people to look for in a text; a user's table is added in front. */
export function gazetteer(actors?: ActorTable): Gazetteer {
  if (actors === undefined || actors.actors.length === 0) return known();
  const own = collect(actorNames(actors));
  const merged = new Map(known());
  for (const [first, list] of own) {
    merged.set(
      first,
      [...list, ...(merged.get(first) ?? [])].sort((a, b) => b.name.length - a.name.length),
    );
  }
  return merged;
}
