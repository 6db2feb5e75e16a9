import { countryByCode, familyName, lookupActor } from "../../knowledge/index.js";
import { baseRelation } from "../tree.js";
import type { Chain, ChainBook, MentionDraft } from "./chain.js";
import { type Description, describe } from "./describe.js";
import { genderOfNoun } from "./gender-of.js";
import type { NameSpan } from "./name-span.js";
import type { EntityReading } from "./reading.js";
import { type RoleSpan, roleAt, roleEndingAt } from "./role-at.js";
import { affiliationOf } from "./sector-of.js";

/** A row that describes the bearer of a name, and how it stands to the name. */
export interface Epithet {
  readonly row: number;
  readonly kind: "title" | "apposition" | "predicate";
}

/** Rows of the titles and appositions of a name. */
export function epithetsOf(reading: EntityReading, mention: MentionDraft): readonly Epithet[] {
  const { tree } = reading;
  const found: Epithet[] = [];
  const outside = (row: number): boolean => row < mention.first || row >= mention.last;
  for (const child of tree.children(mention.head)) {
    if (!outside(child)) continue;
    const relation = reading.deprel(child);
    const base = baseRelation(relation);
    if (
      relation === "nmod:desc" ||
      ((base === "compound" || base === "amod" || base === "flat" || base === "nmod") &&
        child < mention.first &&
        !/^(?:nmod:poss)$/.test(relation))
    ) {
      if (base === "nmod" && relation !== "nmod:desc" && tree.child(child, "case") >= 0) continue;
      if (roleEndingAt(reading, child)) found.push({ row: child, kind: "title" });
    } else if (base === "appos") {
      if (roleEndingAt(reading, child)) found.push({ row: child, kind: "apposition" });
    }
  }
  const governor = reading.head(mention.head);
  const relation = baseRelation(reading.deprel(mention.head));
  const before = roleBefore(reading, mention);
  if (before && !found.some((one) => one.row === before.row)) found.push({ row: before.row, kind: "title" });
  if (governor >= 0 && !found.some((one) => one.row === governor)) {
    const inner = relation === "appos" ? roleEndingAt(reading, governor) : null;
    const upper = relation === "appos" && /^nmod/.test(reading.deprel(governor)) ? reading.head(governor) : -1;
    const outer = upper >= 0 ? roleEndingAt(reading, upper) : null;
    // "the president of the union, Ruth Allen": a person's name goes with the person's noun
    if (outer?.role.denotes === "person" && inner?.role.denotes !== "person" && mention.type === "PER")
      found.push({ row: upper, kind: "apposition" });
    else if (inner) found.push({ row: governor, kind: "apposition" });
    else if (
      (relation === "flat" || (relation === "nmod" && governor < mention.first && tree.child(mention.head, "case") < 0)) &&
      roleEndingAt(reading, governor)
    ) {
      found.push({ row: governor, kind: "title" });
    } else if (relation === "nsubj" && tree.child(governor, "cop") >= 0 && roleEndingAt(reading, governor))
      found.push({ row: governor, kind: "predicate" });
  }
  return found;
}

/** A title right before a name whatever the tree says, also of several words ("Secretary of State Rex Tillerson"). */
function roleBefore(reading: EntityReading, mention: MentionDraft): RoleSpan | null {
  const { first } = mention;
  if (first === 0 || reading.tokens.sentence[first - 1] !== reading.tokens.sentence[first]) return null;
  const title = roleEndingAt(reading, first - 1);
  // "aid agency Oxfam": a body's noun before its name
  const fits =
    mention.type === "ORG" ? title?.role.denotes === "group" && reading.upos(first - 1) === "NOUN" : title?.role.denotes === "person";
  if (title && fits && (reading.upos(first - 1) !== "ADJ" || /^\p{Lu}/u.test(reading.form(first - 1)))) return title;
  if (mention.type === "ORG") return null;
  for (let row = first - 2; row >= 0 && row >= first - 4; row--) {
    const longer = roleAt(reading, row);
    if (longer && longer.row === first - 1 && longer.role.denotes === "person" && /^\p{Lu}/u.test(reading.form(row))) return longer;
  }
  return null;
}

/**
 * Gives the people and bodies of a text their country, sectors, role and gender: from titles and appositions
 * in the text first, then from the tables as of the article's date.
 *
 * @returns rows that titles use up; they are no mentions of their own.
 */
export function profileNames(
  reading: EntityReading,
  names: ReadonlyMap<number, NameSpan>,
  book: ChainBook,
): ReadonlyMap<number, MentionDraft> {
  const titles = new Map<number, MentionDraft>();
  const weight = new Map<Chain, number>();
  for (const mention of book.mentions) {
    const chain = book.chains[mention.chain];
    if (!chain || (chain.type !== "PER" && chain.type !== "ORG") || mention.form !== "name") continue;
    for (const epithet of epithetsOf(reading, mention)) {
      const description = describe(reading, epithet.row, names);
      if (description.role?.denotes === "group" && chain.type === "PER") continue;
      const claimed = roleEndingAt(reading, epithet.row);
      if (epithet.kind === "title" && claimed && epithet.row < mention.first)
        for (let row = claimed.first; row <= epithet.row; row++) {
          titles.set(row, mention);
          if (!book.byHead.has(row)) book.byHead.set(row, mention);
        }
      const own = mention.description;
      const merged: Description =
        epithet.kind === "title" && own
          ? { ...description, modifiers: [...description.modifiers, ...own.modifiers], former: description.former || own.former }
          : description;
      applyDescription(reading, chain, merged, weight);
    }
    if (chain.type === "PER" && mention.description && chain.role === undefined) {
      const { modifiers } = mention.description;
      const before = modifiers.find((one) => one.how === "before" || one.how === "possessor");
      if (before?.name.country) chain.country ??= before.name.country.country.code;
    }
  }
  for (const chain of book.chains) if (chain.type === "PER") consultTables(reading, chain, book);
  return titles;
}

function applyDescription(reading: EntityReading, chain: Chain, description: Description, weight: Map<Chain, number>): void {
  const role = description.role;
  // what the tables know of a body is better than the noun before it
  if (!role || chain.id?.startsWith("org:")) return;
  const affiliation = affiliationOf(reading, description);
  chain.nouns.add(role.noun);
  chain.nouns.add(role.noun.split(" ").pop() ?? role.noun);
  const strength = (affiliation.country === undefined ? 0 : affiliation.located ? 1 : 2) + (affiliation.sectors.length > 0 ? 1 : 0);
  if (strength < (weight.get(chain) ?? -1)) return;
  const stronger = strength > (weight.get(chain) ?? -1);
  weight.set(chain, strength);
  if (affiliation.country !== undefined && (stronger || chain.country === undefined)) chain.country = affiliation.country;
  if (affiliation.sectors.length > 0 && (stronger || chain.sectors.length === 0)) chain.sectors = affiliation.sectors;
  if (stronger || chain.role === undefined) chain.role = roleWords(description, chain.country);
  const gender = genderOfNoun(role.noun);
  if (gender && chain.type === "PER") chain.gender ??= gender;
}

const roleWords = (description: Description, country: string | undefined): string => {
  const noun = `${description.former ? "former " : ""}${description.role?.noun ?? ""}`;
  const name = country === undefined ? undefined : countryByCode(country)?.name;
  return name === undefined ? noun : `${noun} of ${name}`;
};

/** Family names so common that without more nobody can be told by them. */
const COMMON = new Set(
  "Brown Johnson Smith Lee Kim Park Harris Martin Kelly Carter Clark Miller Adams Graham Howard Major Key May Wong Wang Li Lin Khan Singh Moon Rice Powell Price Day Cook Fox Hunt Brady Reid Wallace Cooper Young Abbott Hassan Ahmed Ali".split(
    " ",
  ),
);

/** Fills a person's gaps from the tables: who bears the name in that country and office on that day. */
function consultTables(reading: EntityReading, chain: Chain, book: ChainBook): void {
  const text = chain.name.replace(/[\u2019']s$/, "");
  const role = [...chain.nouns].find((noun) => noun.includes(" ")) ?? [...chain.nouns][0];
  const hit = lookupActor(text, reading.date, {
    ...(reading.actors ? { actors: reading.actors } : {}),
    ...(chain.country === undefined ? {} : { country: chain.country }),
    ...(role === undefined || text.includes(" ") ? {} : { role }),
  });
  if (hit?.actor.type !== "PER") return;
  const { actor } = hit;
  if (chain.country !== undefined && actor.country !== undefined && chain.country !== actor.country) return;
  if (hit.via === "surname") {
    if (chain.gender !== undefined && actor.gender !== undefined && chain.gender !== actor.gender) return;
    // a bare family name is the known bearer's only where the text speaks of his country or gives a title
    const spoken = actor.country === undefined || book.byId.has(`country:${actor.country}`) || chain.country !== undefined;
    const titled = role !== undefined && actor.role === role;
    if (!spoken && !titled && (hit.former || COMMON.has(text))) return;
  }
  chain.id = actor.id;
  if (!book.byId.has(actor.id)) book.byId.set(actor.id, chain);
  if (!text.includes(" ")) chain.name = actor.name;
  if (actor.country !== undefined) chain.country = actor.country;
  if (actor.gender) chain.gender = actor.gender;
  if (chain.sectors.length === 0) chain.sectors = hit.former ? (actor.sectors.includes("GOV") ? ["ELI"] : actor.sectors) : actor.sectors;
  if (!hit.former && actor.role !== undefined) {
    chain.nouns.add(actor.role);
    chain.nouns.add(actor.role.split(" ").pop() ?? actor.role);
    if (actor.sectors.includes("GOV") && /president|prime minister|chancellor|king|queen|supreme leader|^leader/.test(actor.role))
      chain.nouns.add("leader");
    chain.role ??= actor.country === undefined ? actor.role : `${actor.role} of ${countryByCode(actor.country)?.name ?? actor.country}`;
  }
  for (const word of [familyName(actor)]) chain.words.add(word.toLowerCase());
}

/** Sectors of a state's own people and bodies. */
const STATE: ReadonlySet<string> = new Set(["GOV", "LEG", "MIL", "JUD", "COP", "SPY"]);

/**
 * Gives officials and bodies of a state without a country ("Police said", "Defence Minister Pierre Joxe") the one that
 * the text is about: the country of at least three in five of its mentions of states and places. No country where
 * the text speaks of several.
 */
export function homeCountry(book: ChainBook): void {
  const counts = new Map<string, number>();
  let all = 0;
  for (const chain of book.chains) {
    if (chain.country === undefined || !/^(?:country|place|people):/.test(chain.id ?? "")) continue;
    counts.set(chain.country, (counts.get(chain.country) ?? 0) + chain.mentions.length);
    all += chain.mentions.length;
  }
  const [home] = [...counts].sort((a, b) => b[1] - a[1]);
  // once named may be the other side: "President Bush threatened Russia"
  if (!home || home[1] < 2 || home[1] < all * 0.6) return;
  for (const chain of book.chains) {
    if (chain.country !== undefined || chain.members !== undefined || chain.id !== undefined) continue;
    if ((chain.type === "PER" || chain.type === "ORG") && !chain.sectors.includes("IGO") && STATE.has(chain.sectors[0] ?? ""))
      chain.country = home[0];
  }
}
