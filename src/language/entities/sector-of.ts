import { lookupActor } from "../../knowledge/index.js";
import { civilSector } from "./civil-sector.js";
import type { Description } from "./describe.js";
import { placeCountryOf } from "./place-country.js";
import type { EntityReading } from "./reading.js";

/** Country and sectors that a phrase gives its referent. */
export interface Affiliation {
  readonly country?: string;
  readonly sectors: readonly string[];
  /** The country is only where it is or was ("protesters in Baghdad"). */
  readonly located?: boolean;
}

/** Nouns that take their sector from whom they belong to: "police spokesman", "Hamas official". */
const GENERIC = new Set(
  "official spokesman spokeswoman spokesperson leader chief head member source aide commander representative negotiator delegate director officer adviser advisor chairman chairwoman group force troops forces fighter agent delegation mission team envoy agency side body unit organization organisation movement party group alliance coalition deputy secretary executive manager figure leadership authority authorities staff personnel supporter lawyer candidate politician bureau office council committee commission department administration frontman patrol convoy inspector peacekeeper official man woman person people civilian sympathizer loyalist cell network faction".split(
    " ",
  ),
);

/** Nouns whose own sector is firm against an affiliation with a government or country. */
const OWN = new Set(["peacekeeper", "soldier", "troops", "refugee", "prisoner", "journalist"]);

/**
 * Country and sectors from the words of a phrase: adjectives, possessors and "of" before places; bodies
 * lend their sector to nouns that have none of their own.
 */
export function affiliationOf(reading: EntityReading, description: Description): Affiliation {
  let country: string | undefined;
  let located: string | undefined;
  let group: string | undefined;
  let lent: readonly string[] = [];
  for (const { name, how } of description.modifiers) {
    const code = name.country?.country.code;
    if (name.people) {
      if (how !== "at") group ??= name.people.country;
      continue;
    }
    if (code !== undefined) {
      if (how === "at") located ??= code;
      else country ??= code;
      if (name.country?.via === "metonym" && how !== "at") lent = lent.length > 0 ? lent : ["GOV"];
      continue;
    }
    if (how === "at" && name.type !== "ORG") {
      located ??= placeCountry(reading, name.first, name.last);
      continue;
    }
    const text = reading.document.text.slice(reading.tokens.start[name.first], reading.tokens.end[name.last - 1]);
    const hit = lookupActor(text, reading.date, reading.actors ? { actors: reading.actors } : {});
    if (hit && (how !== "at" || name.type === "ORG")) {
      if (hit.actor.country !== undefined) country ??= hit.actor.country;
      if (lent.length === 0) lent = hit.actor.sectors;
    } else if (name.type === "LOC" || name.type === "GPE") {
      const place = placeCountry(reading, name.first, name.last);
      if (how === "before" || how === "possessor" || how === "of") country ??= place;
      else located ??= place;
    }
  }
  const noun = description.role?.noun ?? "";
  const headWord = noun.split(" ").pop() ?? "";
  const own = civilSector(reading, description) ?? description.role?.sector;
  const generic = GENERIC.has(noun) || GENERIC.has(headWord) ? noun === headWord || own === undefined : false;
  let sectors: string[] = [];
  if (generic && description.sector !== undefined && !OWN.has(noun)) sectors = [description.sector];
  else if (generic && lent.length > 0 && !OWN.has(noun)) sectors = [...lent];
  else if (own !== undefined) sectors = [own];
  else if (description.sector !== undefined) sectors = [description.sector];
  else if (lent.length > 0) sectors = [...lent];
  if (description.former) sectors = sectors.includes("GOV") || sectors.includes("LEG") ? ["ELI"] : sectors;
  country ??= group;
  if (country !== undefined && description.words.includes("ethnic")) country = located;
  if (noun === "settler" && (located === "PSE" || country === undefined)) country = "ISR";
  if (country === undefined && located === undefined) located = countryBelow(reading, description.head);
  // a body across countries keeps its mark beside the noun's own sector ("U.N. peacekeepers": MIL and IGO)
  if (lent.includes("IGO") && !sectors.includes("IGO")) sectors = [...sectors, "IGO"];
  if (sectors.includes("IGO") && country === undefined) located = undefined;
  const at = country ?? located;
  return {
    ...(at === undefined ? {} : { country: at }),
    sectors,
    ...(country === undefined && located !== undefined ? { located: true } : {}),
  };
}

/** The one country or place that the clauses and phrases below a noun name ("refugees fleeing the war in Liberia"). */
function countryBelow(reading: EntityReading, head: number): string | undefined {
  const { tree } = reading;
  for (const clause of tree.childrenOf(head, "acl", "nmod")) {
    if (clause < head || reading.deprel(clause) === "nmod:poss" || reading.deprel(clause) === "acl:relcl") continue;
    for (const row of tree.subtree(clause).slice(0, 25)) {
      const preposition = tree.child(row, "case");
      if (preposition < 0 || !/^(?:in|from|of|near|at)$/.test(reading.lemma(preposition))) continue;
      const code = /^\p{Lu}/u.test(reading.form(row)) ? placeCountryOf(reading.form(row)) : undefined;
      if (code !== undefined) return code;
    }
  }
  return undefined;
}

/** Country of a place name by the gazetteer, for names that are no country themselves. */
function placeCountry(reading: EntityReading, first: number, last: number): string | undefined {
  const text = reading.document.text.slice(reading.tokens.start[first], reading.tokens.end[last - 1]);
  return placeCountryOf(text);
}
