import { countryByCode } from "../../knowledge/index.js";
import { baseRelation } from "../tree.js";
import { type Chain, type ChainBook, link, type MentionDraft, openChain } from "./chain.js";
import { countryChain } from "./country-chain.js";
import type { Description } from "./describe.js";
import { genderOfNoun } from "./gender-of.js";
import { groupChain } from "./groups.js";
import { officeChain } from "./office-chain.js";
import type { EntityReading } from "./reading.js";

/**
 * "the presidents of Chile and Peru", "Chilean and Peruvian officials": people or bodies of several countries joined by
 * "and" are a group with one member of each. Returns whether the mention was one.
 *
 * @param noun - what they are, in the singular
 * @param government - whether the noun stands for a state
 * @param single - whether one person at a time holds the office
 */
export function resolveJoinedCountries(
  reading: EntityReading,
  book: ChainBook,
  mention: MentionDraft,
  description: Description,
  noun: string,
  sectors: readonly string[],
  is: { readonly government: boolean; readonly single: boolean },
): boolean {
  if (!mention.plural || mention.happening || (mention.type !== "PER" && mention.type !== "ORG")) return false;
  const countries = joinedCountries(reading, description);
  if (countries.length < 2) return false;
  const key = `joined:${description.former ? "former " : ""}${noun}:${countries.join("+")}`;
  const held = book.byId.get(key);
  const members = held
    ? []
    : countries.map((country) => {
        if (is.government) return countryChain(book, country);
        // "leader" names no office of its own
        const office = is.single && noun !== "leader" && !description.former ? officeChain(reading, book, noun, country) : undefined;
        return office ?? memberOf(reading, book, mention, description, noun, country, sectors, is.single);
      });
  const chain = held ?? groupChain(book, members);
  book.byId.set(key, chain);
  chain.nouns.add(noun);
  link(book, mention, chain, "role", `${noun} of ${countries.map((code) => countryByCode(code)?.name ?? code).join(" and ")}`);
  return true;
}

/** Countries that the phrase's joined modifiers name, in the order of the text. */
function joinedCountries(reading: EntityReading, description: Description): readonly string[] {
  const named = description.modifiers
    .filter((one) => one.how !== "at")
    .map(({ name }) => ({ head: name.head, code: name.people?.country ?? name.country?.country.code }))
    .sort((a, b) => a.head - b.head);
  const joined = named.filter(({ head }) => {
    const tied = (row: number, to: number): boolean => baseRelation(reading.deprel(row)) === "conj" && reading.tokens.head[row] === to;
    return named.some((other) => other.head !== head && (tied(head, other.head) || tied(other.head, head)));
  });
  const codes = joined.flatMap(({ code }) => (code === undefined ? [] : [code]));
  return codes.length === named.length ? [...new Set(codes)] : [];
}

function memberOf(
  reading: EntityReading,
  book: ChainBook,
  mention: MentionDraft,
  description: Description,
  noun: string,
  country: string,
  sectors: readonly string[],
  single: boolean,
): Chain {
  const former = description.former ? "former " : "";
  const called = single ? noun : noun.replace(/[^ ]+$/, reading.form(mention.head).toLowerCase());
  const chain = openChain(book, mention.type, `${former}${called} of ${countryByCode(country)?.name ?? country}`, !single);
  chain.country = country;
  chain.sectors = sectors;
  chain.role = `${former}${noun}`;
  if (mention.type === "PER") chain.anonymous = true;
  const gender = genderOfNoun(noun);
  if (gender) chain.gender = gender;
  chain.nouns.add(noun);
  return chain;
}
