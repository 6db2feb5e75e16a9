import { countryByCode, lookupOffice } from "../../knowledge/index.js";
import { type Chain, type ChainBook, identify, openChain } from "./chain.js";
import type { EntityReading } from "./reading.js";

/** The chain of who holds an office of a country on the text's day; undefined where the tables name nobody. */
export function officeChain(reading: EntityReading, book: ChainBook, noun: string, country: string): Chain | undefined {
  const actor = lookupOffice(noun, country, reading.date, reading.actors);
  if (!actor) return undefined;
  const chain = book.byId.get(actor.id) ?? openChain(book, "PER", actor.name);
  if (chain.mentions.length === 0) {
    identify(book, chain, actor.id);
    chain.country = country;
    chain.sectors = actor.sectors;
    chain.role = `${actor.role ?? noun} of ${countryByCode(country)?.name ?? country}`;
    if (actor.gender) chain.gender = actor.gender;
  }
  return chain;
}
