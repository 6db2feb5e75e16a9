import { baseRelation } from "../tree.js";
import { bodyFits, isFirmNoun, isTrader } from "./body-fits.js";
import { addMention, type Chain, type ChainBook, link, type MentionDraft, openChain } from "./chain.js";
import { countryChain } from "./country-chain.js";
import { type Description, describe } from "./describe.js";
import { genderOfNoun } from "./gender-of.js";
import { resolveGroup } from "./groups.js";
import { happeningOf } from "./happenings.js";
import { resolveJoinedCountries } from "./joined-countries.js";
import type { NameSpan } from "./name-span.js";
import { fitsLoosely, nounsAgree, typesAgree, wordsAgree } from "./nominal-fits.js";
import { officeChain } from "./office-chain.js";
import { epithetsOf } from "./profile.js";
import { isQuantity } from "./quantity.js";
import type { EntityReading } from "./reading.js";
import { type Affiliation, affiliationOf } from "./sector-of.js";
import { isSetPhrase } from "./set-phrase.js";
import { speakerOf } from "./speaker.js";

/** Nouns that stand for a state by way of its government. */
const GOVERNMENTS = new Set([
  "government",
  "administration",
  "regime",
  "side",
  "authority",
  "authorities",
  "leadership",
  "nation",
  "country",
  "state",
  "republic",
  "central government",
  "federal government",
]);
const COUNTRY_NOUNS = new Set(["country", "nation", "state", "republic", "kingdom", "superpower", "power"]);
/** Offices that one person holds at a time. */
const SINGLE = new Set(
  "president|prime minister|premier|chancellor|king|queen|emperor|emir|sultan|pope|supreme leader|foreign minister|defence minister|defense minister|finance minister|interior minister|secretary of state|defense secretary|defence secretary|foreign secretary|home secretary|vice president|attorney general|secretary-general|secretary general|monarch|pontiff|first lady|taoiseach|crown prince|leader|head of state".split(
    "|",
  ),
);
const PEOPLE_NOUNS = new Set([
  "man",
  "woman",
  "leader",
  "politician",
  "official",
  "suspect",
  "statesman",
  "figure",
  "person",
  "boy",
  "girl",
  "youth",
]);

/** Adds mentions for noun phrases that denote people, bodies, states and happenings. */
export function findNominals(
  reading: EntityReading,
  names: ReadonlyMap<number, NameSpan>,
  taken: Uint8Array,
  titles: ReadonlyMap<number, unknown>,
  book: ChainBook,
): void {
  const { tokens } = reading;
  for (let row = 0; row < tokens.length; row++) {
    const upos = reading.upos(row);
    if ((upos !== "NOUN" && upos !== "PROPN" && upos !== "ADJ") || taken[row] || titles.has(row)) continue;
    const relation = reading.deprel(row);
    const base = baseRelation(relation);
    if (base === "compound" || base === "flat" || base === "amod" || relation === "nmod:desc" || base === "goeswith") continue;
    if (isQuantity(reading, row) || isSetPhrase(reading, row)) continue;
    const happening = happeningOf(reading, row);
    const description = describe(reading, row, names);
    if (!description.role && !happening) continue;
    if (upos === "ADJ" && description.determiner === "none") continue;
    if (
      !description.role &&
      happening &&
      description.determiner === "none" &&
      description.modifiers.length === 0 &&
      description.words.length === 0
    )
      continue;
    const group = description.role?.denotes === "group";
    addMention(book, {
      first: description.first,
      last: description.last,
      head: row,
      type: happening && !description.role ? "EVENT" : COUNTRY_NOUNS.has(description.role?.noun ?? "") ? "GPE" : group ? "ORG" : "PER",
      form: "nominal",
      description,
      plural: description.plural,
      ...(happening && !description.role ? { happening: true } : {}),
    });
  }
}

/** Links the nominals that syntax ties to a name: appositions and predicates. */
export function linkEpithets(reading: EntityReading, book: ChainBook): void {
  for (const mention of [...book.mentions]) {
    if (mention.form !== "name" || mention.chain < 0) continue;
    const chain = book.chains[mention.chain];
    if (!chain || (chain.type !== "PER" && chain.type !== "ORG")) continue;
    for (const { row, kind } of epithetsOf(reading, mention)) {
      const nominal = book.byHead.get(row);
      if (!nominal || nominal.chain >= 0 || nominal.form !== "nominal" || kind === "title" || nominal.plural) continue;
      if (chain.type === "PER" && nominal.type !== "PER") continue;
      if (kind === "predicate" && nominal.description?.determiner !== "definite" && (nominal.description?.modifiers.length ?? 0) === 0)
        continue;
      link(book, nominal, chain, "title", kind === "predicate" ? `${chain.name} is said to be it` : `apposition to ${chain.name}`);
    }
  }
}

/** What stood before a mention in the text, nearest first; at most this many mentions are looked at. */
export const WINDOW = 120;

/** Links one nominal to what came before, or opens a chain for it. `before` are the mentions before it in text order. */
export function resolveNominal(reading: EntityReading, book: ChainBook, mention: MentionDraft, before: readonly MentionDraft[]): void {
  const description = mention.description;
  if (!description || mention.chain >= 0) return;
  if (resolveGroup(reading, book, mention, before)) return;
  const affiliation = affiliationOf(reading, description);
  const noun = description.role?.noun ?? reading.lemma(mention.head);
  const is = { government: GOVERNMENTS.has(noun), single: SINGLE.has(noun) };
  if (resolveJoinedCountries(reading, book, mention, description, noun, affiliation.sectors, is)) return;
  const known =
    description.determiner === "definite" ||
    description.determiner === "demonstrative" ||
    description.determiner === "possessive" ||
    (description.determiner === "none" && !mention.plural && isTitleCase(reading, mention.head));
  if (isGovernment(description, affiliation, noun)) {
    const code = affiliation.country ?? "";
    const chain = countryChain(book, code);
    link(book, mention, chain, "role", `${noun} of ${chain.name}`);
    return;
  }
  if (known) {
    const antecedent = findAntecedent(reading, book, mention, description, affiliation, noun, before);
    if (antecedent) {
      link(book, mention, antecedent.chain, "coref", antecedent.reason);
      if (antecedent.chain.country === undefined && affiliation.country !== undefined && !affiliation.located)
        antecedent.chain.country = affiliation.country;
      if (antecedent.chain.type === "ORG" && antecedent.chain.sectors.length === 0) antecedent.chain.sectors = affiliation.sectors;
      return;
    }
    if (
      mention.type === "PER" &&
      !mention.plural &&
      !description.former &&
      affiliation.country !== undefined &&
      !affiliation.located &&
      SINGLE.has(noun)
    ) {
      const chain = officeChain(reading, book, noun, affiliation.country);
      if (chain) {
        link(book, mention, chain, "role", `${noun} of ${affiliation.country} on the day`);
        return;
      }
    }
  }
  openNominal(reading, book, mention, description, affiliation, noun);
}

const isTitleCase = (reading: EntityReading, row: number): boolean => /^\p{Lu}/u.test(reading.form(row));

function isGovernment(description: Description, affiliation: Affiliation, noun: string): boolean {
  if (affiliation.country === undefined || affiliation.located || (description.plural && noun !== "authority" && noun !== "authorities"))
    return false;
  if (!GOVERNMENTS.has(noun)) return false;
  if (description.former || description.determiner === "indefinite" || description.sector === "OPP" || description.sector === "REB")
    return false;
  return !COUNTRY_NOUNS.has(noun) || noun === "state";
}

function openNominal(
  reading: EntityReading,
  book: ChainBook,
  mention: MentionDraft,
  description: Description,
  affiliation: Affiliation,
  noun: string,
): void {
  const { text, tokens } = { text: reading.document.text, tokens: reading.tokens };
  const name = text.slice(tokens.start[mention.first], tokens.end[mention.last - 1]).replace(/\s+/g, " ");
  const chain = openChain(book, mention.type, name, mention.plural);
  if (mention.happening) {
    chain.nouns.add(`kind:${happeningOf(reading, mention.head)}`);
    chain.nouns.add(reading.lemma(mention.head));
    link(book, mention, chain, "role", "happening named here");
    return;
  }
  if (affiliation.country !== undefined) chain.country = affiliation.country;
  chain.sectors = affiliation.sectors;
  if (mention.type === "PER" || mention.type === "ORG") chain.role = `${description.former ? "former " : ""}${noun}`;
  if (mention.type === "PER") chain.anonymous = true;
  const gender = genderOfNoun(noun);
  if (gender && !mention.plural) chain.gender = gender;
  chain.nouns.add(noun);
  chain.nouns.add(reading.lemma(mention.head));
  for (const word of description.words) chain.words.add(word);
  link(book, mention, chain, "role", description.determiner === "indefinite" ? "introduced here" : "described here");
}

interface Antecedent {
  readonly chain: Chain;
  readonly reason: string;
}

function findAntecedent(
  reading: EntityReading,
  book: ChainBook,
  mention: MentionDraft,
  description: Description,
  affiliation: Affiliation,
  noun: string,
  before: readonly MentionDraft[],
): Antecedent | null {
  const lemma = reading.lemma(mention.head);
  const seen = new Set<number>();
  const country = affiliation.located ? undefined : affiliation.country;
  let loose: Antecedent | null = null;
  let best: Antecedent | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  const speaker = speakerChain(reading, book, mention);
  for (let i = before.length - 1; i >= 0 && i >= before.length - WINDOW; i--) {
    const other = before[i];
    if (!other || other.chain < 0 || seen.has(other.chain)) continue;
    // of its own phrase: "the president's official"
    if (other.first >= mention.first && other.last <= mention.last) continue;
    seen.add(other.chain);
    const chain = book.chains[other.chain];
    if (!chain || (chain.members !== undefined && !chain.nouns.has(noun))) continue;
    if (mention.happening) {
      const reason = sameHappening(reading, book, mention, description, chain);
      if (reason) return { chain, reason };
      continue;
    }
    if (!(typesAgree(mention, chain) || (chain.type === "ORG" && isFirmNoun(noun))) || chain.plural !== mention.plural) continue;
    if (country !== undefined && chain.country !== undefined && chain.country !== country) continue;
    if (description.former !== (chain.role?.startsWith("former ") ?? false) && description.former) continue;
    const gender = genderOfNoun(noun);
    if (gender && chain.gender && gender !== chain.gender) continue;
    if (chain.type === "GPE") {
      if (COUNTRY_NOUNS.has(noun) && chain.id?.startsWith("country:") && !other.modifier)
        return { chain, reason: `the last country named, ${chain.name}` };
      continue;
    }
    // "the central bank" is not the bank told of
    const byLemma = chain.nouns.has(lemma) && (description.role?.denotes !== "group" || !noun.includes(" "));
    if ((byLemma || nounsAgree(noun, chain)) && chain.index !== speaker && wordsAgree(description, chain)) {
      // of several bearers the one told of most, then last
      const score = chain.mentions.length * 0.35 - (before.length - i) / 12;
      if (score > bestScore) [best, bestScore] = [{ chain, reason: `${noun}: ${chain.name}` }, score];
      continue;
    }
    if (description.determiner === "possessive" || country !== undefined) continue;
    if (
      !loose &&
      mention.type === "PER" &&
      !mention.plural &&
      PEOPLE_NOUNS.has(noun) &&
      description.modifiers.length === 0 &&
      chain.type === "PER" &&
      !chain.anonymous &&
      fitsLoosely(noun, chain)
    ) {
      loose = { chain, reason: `the last person who may be called ${noun}, ${chain.name}` };
    }
    if (
      !loose &&
      chain.type === "ORG" &&
      (mention.type === "ORG" || isFirmNoun(noun)) &&
      (noun.split(" ").every((word) => chain.words.has(word)) || bodyFits(noun, chain)) &&
      description.modifiers.length === 0
    ) {
      loose = { chain, reason: `the last body of the kind, ${chain.name}` };
    }
  }
  // a bare noun of a headline ("company's fleet grounded") waits for its name
  if (best && loose && isBare(best.chain) && loose.chain.mentions.some((one) => one.form === "name")) return loose;
  return best ?? loose ?? (description.modifiers.length === 0 && isTrader(noun) ? onlyBody(book, before) : null);
}

const isBare = (chain: Chain): boolean =>
  chain.mentions.every((one) => one.form === "nominal" && one.description?.determiner === "none" && one.description.modifiers.length === 0);

/** The one named body near of which nothing is known: the firm that the text calls "the company". */
function onlyBody(book: ChainBook, before: readonly MentionDraft[]): Antecedent | null {
  const found = new Set<Chain>();
  for (const other of before) {
    const chain = book.chains[other.chain];
    if (chain?.type === "ORG" && chain.sectors.length === 0 && other.form === "name") found.add(chain);
  }
  const [chain] = found;
  return chain && found.size === 1 ? { chain, reason: `the only body near, ${chain.name}` } : null;
}

/** Chain of who speaks the quotation that a mention stands in, -1 outside: speakers seldom call themselves by a noun. */
function speakerChain(reading: EntityReading, book: ChainBook, mention: MentionDraft): number {
  const quotation = reading.quotationAt[mention.head] ?? -1;
  const row = quotation < 0 ? -1 : speakerOf(reading, quotation);
  return row < 0 ? -1 : (book.byHead.get(row)?.chain ?? -1);
}

function sameHappening(
  reading: EntityReading,
  book: ChainBook,
  mention: MentionDraft,
  description: Description,
  chain: Chain,
): string | null {
  if (chain.type !== "EVENT") return null;
  const kind = happeningOf(reading, mention.head);
  if (kind === null || !chain.nouns.has(`kind:${kind}`)) return null;
  const mine = partiesIn(book, description);
  const first = chain.mentions.flatMap((one) => (one.description ? partiesIn(book, one.description) : []));
  const sameParty = mine.length === 0 || first.length === 0 || mine.some((party) => first.includes(party));
  return sameParty ? `the ${kind} told of before` : null;
}

/** Who takes part in a happening, by chain; people also by their country. Places where it is do not count. */
function partiesIn(book: ChainBook, description: Description): readonly string[] {
  const found: string[] = [];
  for (const { name } of description.modifiers) {
    const chain = book.chains[book.byHead.get(name.head)?.chain ?? -1];
    if (!chain || chain.id?.startsWith("place:") || chain.type === "LOC" || chain.type === "FAC") continue;
    found.push(chain.country !== undefined && (chain.type === "PER" || chain.type === "GPE") ? chain.country : `#${chain.index}`);
  }
  return found;
}
