import type { Entity, EntityMention, FactParty } from "../../core/index.js";
import { lookupCountry, lookupRole } from "../../knowledge/index.js";
import type { AccountView } from "./account-view.js";
import { surnameOf } from "./bag.js";

/** An entity as a party of a fact; a group gives its members. */
export function partiesOfEntity(view: AccountView, entity: Entity): readonly FactParty[] {
  const members = (entity.members ?? []).flatMap((index) => {
    const member = view.document.entities[index];
    return member ? partiesOfEntity(view, member) : [];
  });
  if (members.length > 0) return members;
  return [
    {
      name: entity.name,
      ...(entity.id === undefined ? {} : { id: entity.id }),
      ...(entity.country === undefined ? {} : { country: entity.country }),
    },
  ];
}

/** Nouns that act for a country though they are no role: "the Japanese side", "the Trump administration". */
const SIDES = new Set(
  "side government administration authority ministry house regime delegation team army navy force troop party opposition parliament senate congress court police bank company".split(
    " ",
  ),
);

/**
 * Who a noun phrase names: its mention's referent, the members of a group, every conjunct
 * ("Japan, the U.S. and others"); for an unresolved phrase such as "the Japanese side", its words
 * with the country that modifies them. Empty for things.
 */
export function partiesAt(view: AccountView, row: number): readonly FactParty[] {
  if (row < 0) return [];
  const found: FactParty[] = [];
  for (const part of view.tree.conjuncts(row)) {
    found.push(...partyOfPhrase(view, part));
    const name = namedBy(view, part);
    if (name) for (const other of view.tree.conjuncts(name.head)) if (other !== name.head) found.push(...partyOfPhrase(view, other));
  }
  return distinct(found);
}

function partyOfPhrase(view: AccountView, row: number): readonly FactParty[] {
  const { tokens, entities } = view.document;
  const mention = namedBy(view, row) ?? view.mention(row);
  if (mention) {
    const entity = entities[mention.entity];
    if (entity && isParty(entity)) return partiesOfEntity(view, entity);
  }
  const lemma = (tokens.lemma[row] ?? "").toLowerCase();
  const role = lookupRole(lemma);
  if (!role && !SIDES.has(lemma)) return [];
  const country = countryOfModifiers(view, row);
  if (country === undefined && !role) return [];
  return [{ name: shortPhrase(view, row), ...(country === undefined ? {} : { country }) }];
}

/** Longest title between its noun and the name, in words ("Minister for Foreign Affairs of the Republic of X"). */
const TITLE = 12;

/**
 * "President of France *Emmanuel Macron*", "Security Adviser *Ann Lee*": the name that a title runs up to, whatever the
 * parser makes of the two. "Adviser to President X" is no name of the adviser.
 */
function namedBy(view: AccountView, row: number): EntityMention | undefined {
  const { tokens } = view.document;
  if (view.mention(row)?.form === "name" || lookupRole((tokens.lemma[row] ?? "").toLowerCase())?.denotes !== "person") return undefined;
  for (let at = row + 1; at <= row + TITLE && tokens.sentence[at] === tokens.sentence[row]; at++) {
    const mention = view.covering(at);
    if (mention?.type === "PER" && mention.form === "name" && mention.first === at) {
      const before = (tokens.lemma[at - 1] ?? "").toLowerCase();
      const other = at - 1 !== row && (tokens.upos[at - 1] === "ADP" || lookupRole(before)?.denotes === "person");
      return other ? undefined : mention;
    }
    if (!/^(?:ADP|DET|NOUN|PROPN|ADJ|PART)$/.test(tokens.upos[at] ?? "") && mention === undefined) return undefined;
  }
  return undefined;
}

const isParty = (entity: Entity): boolean =>
  (entity.type !== "LOC" && entity.type !== "FAC" && entity.type !== "EVENT" && entity.type !== "MISC") ||
  (entity.country !== undefined && entity.type !== "FAC" && entity.type !== "EVENT");

/** Country that an adjective, compound or possessor of a noun names. */
export function countryOfModifiers(view: AccountView, row: number): string | undefined {
  const { tokens, entities } = view.document;
  for (const child of view.tree.childrenOf(row, "amod", "compound", "nmod:poss", "nmod")) {
    const mention = view.mention(child) ?? view.covering(child);
    const country = mention && entities[mention.entity]?.country;
    if (country !== undefined) return country;
    const named = lookupCountry(tokens.form[child] ?? "");
    if (named) return named.country.code;
  }
  return undefined;
}

/** The words of a phrase up to its head and a following "of ...", without clauses. */
export function shortPhrase(view: AccountView, row: number): string {
  const { tokens, text } = view.document;
  const keep = view.tree.childrenOf(row, "det", "amod", "compound", "nmod:poss", "nummod", "flat");
  const rows = [row, ...keep.flatMap((child) => view.tree.subtree(child))].sort((a, b) => a - b);
  return text.slice(tokens.start[rows[0] ?? row], tokens.end[rows[rows.length - 1] ?? row]);
}

/** One party a name and country. */
export function distinct(parties: readonly FactParty[]): readonly FactParty[] {
  const seen = new Set<string>();
  return parties.filter((party) => {
    const key = party.id ?? party.name.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Same person, body or country. */
export function sameParty(a: FactParty, b: FactParty): boolean {
  if (a.id !== undefined && a.id === b.id) return true;
  if (a.name.toLowerCase() === b.name.toLowerCase()) return true;
  const bothPeople = !a.id?.startsWith("country:") && !b.id?.startsWith("country:");
  return (
    bothPeople &&
    /^[A-Z]/.test(a.name) &&
    surnameOf(a.name) === surnameOf(b.name) &&
    (a.country === undefined || b.country === undefined || a.country === b.country)
  );
}

/** Same party, or two that act for one country ("Abe", "the Japanese side"). */
export function sameSide(a: FactParty, b: FactParty): boolean {
  return sameParty(a, b) || (a.country !== undefined && a.country === b.country);
}

/** Whether each party of one list has its side in the other, one way or the other; false for an empty list. */
export function sidesMeet(a: readonly FactParty[], b: readonly FactParty[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return a.some((x) => b.some((y) => sameSide(x, y)));
}

/** "CHP" is the California Highway Patrol: the first letters of a name's capitalised words. */
export function isAcronymOf(short: string, long: string): boolean {
  const initials = (long.match(/\b\p{Lu}/gu) ?? []).join("");
  const letters = short.replace(/[.\s]|^the /gi, "");
  return letters.length > 1 && letters === letters.toUpperCase() && initials === letters;
}
