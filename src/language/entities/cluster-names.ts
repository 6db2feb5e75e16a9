import { foldText, lookupActor, lookupCountry, lookupPlace, sectorOfBody } from "../../knowledge/index.js";
import { baseRelation } from "../tree.js";
import { addMention, type Chain, type ChainBook, identify, link, type MentionDraft, openChain } from "./chain.js";
import { describe } from "./describe.js";
import { withinEdits } from "./edit-distance.js";
import { genderOfNoun, genderOfPerson } from "./gender-of.js";
import { asPlace } from "./metonym.js";
import type { NameSpan } from "./name-span.js";
import type { EntityReading } from "./reading.js";
import { affiliationOf } from "./sector-of.js";
import { isVessel } from "./vessel.js";

const SUFFIXES = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]);
const HONORIFICS = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Dame|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|Maj|Adm|Prof|Rev)\.?$/;

/** Words of a name, folded, without honorifics and suffixes. */
function nameWords(reading: EntityReading, span: NameSpan): string[] {
  const words: string[] = [];
  const text = foldText(reading.document.text.slice(reading.tokens.start[span.first], reading.tokens.end[span.last - 1]));
  for (const word of text.split(/\s+/)) {
    if (word === "" || HONORIFICS.test(word) || SUFFIXES.has(word.toLowerCase())) continue;
    words.push(word.replace(/'s$/, ""));
  }
  return words;
}

const textOf = (reading: EntityReading, span: { readonly first: number; readonly last: number }): string =>
  reading.document.text.slice(reading.tokens.start[span.first], reading.tokens.end[span.last - 1]).replace(/\s+/g, " ");

/**
 * Makes a mention of every name and puts those of one bearer into one chain: countries by the tables, bodies by
 * name and abbreviation, people by full name, then family or given name, then near misspellings.
 */
export function clusterNames(
  reading: EntityReading,
  names: readonly NameSpan[],
  byHead: ReadonlyMap<number, NameSpan>,
  book: ChainBook,
): void {
  const people: { readonly mention: MentionDraft; readonly words: string[] }[] = [];
  const others: MentionDraft[] = [];
  for (const name of names) {
    const adjective = name.country?.via === "adjective" || name.country?.via === "people" || name.people !== undefined;
    const relation = baseRelation(reading.deprel(name.head));
    const modifier =
      (name.country?.via === "adjective" || (name.people !== undefined && reading.upos(name.head) === "ADJ") || relation === "amod") &&
      (relation === "amod" || relation === "compound" || (reading.upos(name.head) === "ADJ" && relation !== "nsubj" && relation !== "obj"));
    const mention = addMention(book, {
      first: name.first,
      last: name.last,
      head: name.head,
      type: name.type,
      form: adjective ? "demonym" : "name",
      name,
      description: describe(reading, name.head, byHead),
      plural: name.country?.via === "people" || (adjective && !modifier && reading.feat(name.head, "Number") !== "Sing"),
      ...(modifier ? { modifier } : {}),
    });
    if (name.country) linkCountry(reading, book, mention, name);
    else if (name.people) linkPeople(reading, book, mention, name);
    else if (name.type === "PER") people.push({ mention, words: nameWords(reading, name) });
    else others.push(mention);
  }
  clusterBodies(reading, book, others);
  clusterPeople(reading, book, people);
  addMisspellings(
    reading,
    names,
    people.map((one) => one.words),
    book,
  );
}

/** Capitalised words within a sentence that nobody marked and that are nearly a family name of the text ("Tump", "Trumped"). */
function addMisspellings(
  reading: EntityReading,
  names: readonly NameSpan[],
  people: readonly (readonly string[])[],
  book: ChainBook,
): void {
  // by first letter, at most 20 names a letter, so that every word is compared with few
  const surnames = new Map<string, string[]>();
  for (const words of people) {
    const surname = words[words.length - 1] ?? "";
    if (surname.length < 4) continue;
    const held = surnames.get(surname[0] ?? "");
    if (held === undefined) surnames.set(surname[0] ?? "", [surname]);
    else if (held.length < 20 && !held.includes(surname)) held.push(surname);
  }
  if (surnames.size === 0) return;
  const taken = new Uint8Array(reading.tokens.length);
  for (const name of names) taken.fill(1, name.first, name.last);
  const chains = new Map<string, Chain>();
  for (const chain of book.chains) if (chain.type === "PER") for (const word of chain.words) if (!chains.has(word)) chains.set(word, chain);
  for (let row = 1; row < reading.tokens.length; row++) {
    const form = reading.form(row);
    const list = taken[row] || form.length < 4 ? undefined : surnames.get(form[0] ?? "");
    if (!list || !/^[A-Z][a-z]+$/.test(form) || reading.tokens.sentence[row] !== reading.tokens.sentence[row - 1]) continue;
    const relation = baseRelation(reading.deprel(row));
    if (!["nsubj", "obj", "iobj", "obl"].includes(relation) && reading.upos(row) !== "PROPN") continue;
    const near = list.find((surname) => surname !== form && nearly(surname, form));
    const chain = near === undefined ? undefined : chains.get(near.toLowerCase());
    if (!chain || lookupCountry(form) !== undefined) continue;
    const span: NameSpan = { first: row, last: row + 1, head: row, type: "PER", from: "shape" };
    const mention = addMention(book, { first: row, last: row + 1, head: row, type: "PER", form: "name", name: span, plural: false });
    link(book, mention, chain, "name", `nearly the name of ${chain.name}`);
  }
}

function linkCountry(reading: EntityReading, book: ChainBook, mention: MentionDraft, name: NameSpan): void {
  const country = name.country;
  if (!country) return;
  const { code } = country.country;
  if (country.via === "capital" && asPlace(reading, name.head)) {
    const place = lookupPlace(textOf(reading, name), code).find((one) => one.kind === "city");
    const title = place?.name ?? textOf(reading, name);
    const chain = book.byId.get(`place:${code}:${title}`) ?? openChain(book, "GPE", title);
    identify(book, chain, `place:${code}:${title}`);
    chain.country = code;
    link(book, mention, chain, "name", "a capital, named as a place");
    return;
  }
  // "a Palestinian", "the Palestinians": people, not the state
  const nominal = mention.form === "demonym" && !mention.modifier && (mention.plural || mention.description?.determiner === "indefinite");
  const id = nominal ? `people:${code}` : `country:${code}`;
  let chain = book.byId.get(id);
  if (!chain || (nominal && mention.description?.determiner === "indefinite")) {
    chain = openChain(book, nominal ? "NORP" : "GPE", nominal ? textOf(reading, name) : country.country.name, nominal);
    identify(book, chain, id);
    chain.country = code;
    chain.sectors = nominal && mention.description?.determiner !== "definite" ? ["CVL"] : [];
  }
  const reasons = {
    name: "name of the country",
    adjective: "adjective of the country",
    people: "people of the country",
    capital: "capital for the state",
    metonym: "seat of power for the state",
  };
  link(book, mention, chain, mention.form === "demonym" ? "demonym" : "name", reasons[country.via]);
}

/** A people without a state: one chain for all its mentions; a single bearer ("a Kurd") has one of its own. */
function linkPeople(reading: EntityReading, book: ChainBook, mention: MentionDraft, name: NameSpan): void {
  const people = name.people;
  if (!people) return;
  const id = `people:${people.name.toLowerCase().replace(/[^a-z]+/g, "-")}`;
  let chain = book.byId.get(id);
  if (!chain || (!mention.modifier && mention.description?.determiner === "indefinite")) {
    chain = openChain(book, "NORP", people.name, true);
    identify(book, chain, id);
    const country = people.country ?? (mention.description ? affiliationOf(reading, mention.description).country : undefined);
    if (country !== undefined) chain.country = country;
    chain.sectors = ["CVL"];
  }
  link(book, mention, chain, "demonym", `${people.kind} group`);
}

function clusterBodies(reading: EntityReading, book: ChainBook, mentions: readonly MentionDraft[]): void {
  const byKey = new Map<string, Chain>();
  const byInitials = new Map<string, Chain>();
  const byFirstWord = new Map<string, Chain>();
  const options = reading.actors ? { actors: reading.actors } : {};
  for (const mention of [...mentions].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)) {
    const text = textOf(reading, mention);
    const key = foldText(text).replace(/^[Tt]he /, "");
    const hit = mention.type === "LOC" ? undefined : lookupActor(key, reading.date, options);
    const actor = hit && hit.actor.type !== "PER" ? hit.actor : undefined;
    const vessel = !actor && (byKey.get(key)?.type === "MISC" || isVessel(reading, mention));
    const place = !vessel && (mention.type === "LOC" || (!actor && mention.type !== "ORG")) ? lookupPlace(key)[0] : undefined;
    const id = actor?.id ?? (place ? `place:${place.country ?? "-"}:${place.name}` : undefined);
    let chain = (id === undefined ? undefined : byKey.get(id)) ?? byKey.get(key);
    let reason = "same name";
    if (!chain && !place) {
      const acronym = /^[A-Z][A-Za-z&]*[A-Z]$/.test(key) && key.length <= 8;
      if (acronym) chain = byInitials.get(key.replace(/[.&]/g, "").toUpperCase());
      if (chain) reason = `abbreviation of ${chain.name}`;
    }
    if (!chain && !actor && mention.type === "ORG" && !key.includes(" ")) {
      chain = byFirstWord.get(key);
      if (chain) reason = `short for ${chain.name}`;
    }
    if (!chain) {
      const type = place
        ? place.kind === "sea" || place.kind === "area"
          ? "LOC"
          : place.kind === "point"
            ? "FAC"
            : "GPE"
        : vessel
          ? "MISC"
          : (actor?.type ?? mention.type);
      chain = openChain(book, type, actor?.name ?? place?.name ?? text);
      if (type === "ORG" && key.includes(" ") && sectorOfBody(key) !== undefined) {
        const [head = ""] = key.split(" ");
        if (lookupCountry(head) === undefined && lookupPlace(head).length === 0 && !byFirstWord.has(head)) byFirstWord.set(head, chain);
      }
      if (type === "ORG") for (const letters of initials(chain.name)) if (!byInitials.has(letters)) byInitials.set(letters, chain);
      if (id !== undefined) identify(book, chain, id);
      const affiliation = mention.description ? affiliationOf(reading, mention.description) : { sectors: [] };
      const country = actor
        ? actor.country
        : (place?.country ?? (mention.type === "ORG" ? (countryInside(reading, mention) ?? affiliation.country) : undefined));
      if (country !== undefined) chain.country = country;
      chain.sectors = actor?.sectors ?? (mention.type === "ORG" ? bodySectors(chain.name, affiliation.sectors) : []);
      if (actor?.role !== undefined) chain.role = actor.role;
      reason = actor ? "known body" : place ? "place of the gazetteer" : "first named so";
    }
    if (id !== undefined) byKey.set(id, chain);
    byKey.set(key, chain);
    for (const word of key.toLowerCase().split(/[^\p{L}\p{N}]+/u)) if (word.length > 2) chain.words.add(word);
    link(book, mention, chain, "name", reason);
  }
}

/** Sectors of a body that the tables lack: from the words around and inside its name, else from its last word. */
function bodySectors(name: string, told: readonly string[]): readonly string[] {
  const own = sectorOfBody(name);
  return own === undefined || (told.length > 0 && own !== "IGO") ? told : [own];
}

/** Country that the words of a body's own name give ("Bank of Thailand", "Serbian Workers' Union"). */
function countryInside(reading: EntityReading, mention: MentionDraft): string | undefined {
  for (let row = mention.first; row < mention.last; row++) {
    const hit =
      lookupCountry(reading.form(row)) ??
      (row + 1 < mention.last ? lookupCountry(`${reading.form(row)} ${reading.form(row + 1)}`) : undefined);
    if (hit && !hit.ambiguous) return hit.country.code;
  }
  return undefined;
}

/** Abbreviations that a name of several words may have: with and without small words. */
function initials(name: string): readonly string[] {
  const words = name.split(/[\s-]+/).filter((word) => word !== "");
  if (words.length < 2) return [];
  const all = words.map((word) => word[0]?.toUpperCase() ?? "").join("");
  const large = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0] ?? "")
    .join("");
  return all === large ? [all] : [all, large];
}

/** A person of the text with the words of the fullest name. */
interface Bearer {
  readonly chain: Chain;
  readonly words: readonly string[];
}

/** People by a word of their names or its first letter; at most 60 a key, the latest kept, so that look-ups stay cheap. */
class Bearers {
  private readonly byKey = new Map<string, Bearer[]>();

  add(bearer: Bearer): void {
    for (const word of bearer.words) {
      for (const key of [word.toLowerCase(), `^${word[0] ?? ""}`]) {
        const held = this.byKey.get(key);
        if (held === undefined) this.byKey.set(key, [bearer]);
        else if (held[held.length - 1] !== bearer) {
          if (held.length >= 60) held.shift();
          held.push(bearer);
        }
      }
    }
  }

  /** Those who share a word. */
  sharing(words: readonly string[]): readonly Bearer[] {
    return [...new Set(words.flatMap((word) => this.byKey.get(word.toLowerCase()) ?? []))];
  }

  /** Those with a word of the same first letter. */
  alike(words: readonly string[]): readonly Bearer[] {
    return [...new Set(words.flatMap((word) => this.byKey.get(`^${word[0] ?? ""}`) ?? []))];
  }
}

function clusterPeople(
  reading: EntityReading,
  book: ChainBook,
  people: readonly { readonly mention: MentionDraft; readonly words: readonly string[] }[],
): void {
  const known = new Bearers();
  const full = people.filter((one) => one.words.length > 1);
  const short = people.filter((one) => one.words.length <= 1);
  for (const { mention, words } of full) {
    let match = known.sharing(words).find((one) => sameName(one.words, words));
    let reason = match && match.words.join(" ") === words.join(" ") ? "same name" : "the same name in another form";
    if (!match) {
      match = known
        .alike(words)
        .find((one) => one.words.length === words.length && one.words.every((word, i) => nearly(word, words[i] ?? "")));
      if (match) reason = `nearly the name of ${match.chain.name}`;
    }
    if (match) link(book, mention, match.chain, "name", reason);
    else known.add({ chain: openPerson(reading, book, mention, words), words });
  }
  for (const { mention, words } of short) {
    const word = words[0] ?? textOf(reading, mention);
    const bearers = known.sharing([word]);
    let chosen = nearest(bearers, mention, titleGender(reading, mention));
    let reason = chosen ? `part of the name ${chosen.name}` : "";
    if (!chosen) {
      chosen = nearest(
        known.alike([word]).filter((one) => one.words.some((other) => nearly(other, word))),
        mention,
        undefined,
      );
      if (chosen) reason = `nearly the name of ${chosen.name}`;
    }
    if (chosen) link(book, mention, chosen, "name", reason);
    else known.add({ chain: openPerson(reading, book, mention, [word]), words: [word] });
  }
}

/** Two spellings of one word: one letter apart from five letters on, or a repeated ending. Never for short words. */
const nearly = (a: string, b: string): boolean =>
  a === b || (a.length > 4 && b.length > 3 && a[0] === b[0] && (withinEdits(a, b, 1) || (b.length === a.length + 2 && b.startsWith(a))));

/** Whether two full names may name one person: the same words, another order, a middle name or initial more. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const plain = (word: string): string => word.toLowerCase().replace(/\.$/, "");
  const l = long.map(plain);
  const s = short.map(plain);
  if (s.length === l.length && [...s].sort().join(" ") === [...l].sort().join(" ")) return true;
  if (s[s.length - 1] !== l[l.length - 1]) return false;
  return s.every((word) =>
    l.some((other) => other === word || (word.length === 1 && other.startsWith(word)) || (other.length === 1 && word.startsWith(other))),
  );
}

function titleGender(reading: EntityReading, mention: MentionDraft): "male" | "female" | undefined {
  const before = reading.form(mention.first - 1);
  return genderOfNoun(HONORIFICS.test(reading.form(mention.first)) ? reading.form(mention.first) : before);
}

/** The bearer last mentioned before, else the first after. */
function nearest(
  bearers: readonly { readonly chain: Chain }[],
  mention: MentionDraft,
  gender: "male" | "female" | undefined,
): Chain | undefined {
  const fitting = bearers
    .map((one) => one.chain)
    .filter((chain) => gender === undefined || chain.gender === undefined || chain.gender === gender);
  let best: Chain | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const chain of fitting) {
    for (const other of chain.mentions.length > 200 ? chain.mentions.slice(-200) : chain.mentions) {
      const gap = other.first < mention.first ? mention.first - other.first : (other.first - mention.first) * 4;
      if (gap < distance) [best, distance] = [chain, gap];
    }
  }
  return best;
}

function openPerson(reading: EntityReading, book: ChainBook, mention: MentionDraft, words: readonly string[]): Chain {
  const chain = openChain(book, "PER", words.join(" ") || textOf(reading, mention));
  chain.name = textOf(reading, mention).replace(/[\u2019']s$/, "");
  const gender = genderOfPerson(words) ?? titleGender(reading, mention);
  if (gender) chain.gender = gender;
  for (const word of words) chain.words.add(word.toLowerCase());
  link(book, mention, chain, "name", "first named so");
  return chain;
}
