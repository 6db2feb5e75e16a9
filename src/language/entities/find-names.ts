import type { EntityType, Name } from "../../core/index.js";
import { type CountryName, firstWord, gazetteer, genderOfName, lookupCountry, lookupPeople, lookupPlace } from "../../knowledge/index.js";
import { isCalendarWord } from "./calendar-words.js";
import { headOf, type NameSpan } from "./name-span.js";
import type { EntityReading } from "./reading.js";
import { roleAt, roleEndingAt } from "./role-at.js";
import { HONORIFICS, shapeNames } from "./shape-names.js";

/**
 * Names of the model, of the tables, and runs of proper nouns that neither knows. Where they overlap the
 * longer wins; of equals, the table's.
 */
export function findNames(reading: EntityReading): readonly NameSpan[] {
  const model = modelNames(reading);
  const inPerson = new Uint8Array(reading.tokens.length);
  for (const name of model) if (name.type === "PER") inPerson.fill(1, name.first, name.last);
  const spans = [
    ...tableNames(reading).filter((one) => one.type === "PER" || one.last - one.first > 1 || inPerson[one.first] === 0),
    ...model,
  ];
  spans.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const taken = new Uint8Array(reading.tokens.length);
  const kept: NameSpan[] = [];
  const keep = (span: NameSpan): void => {
    for (let row = span.first; row < span.last; row++) if (taken[row]) return;
    taken.fill(1, span.first, span.last);
    kept.push(span);
  };
  for (const span of spans) keep(span);
  for (const span of shapeNames(reading, taken)) keep(span);
  for (const span of koreanHalves(reading, kept)) keep(span);
  for (const span of hyphenPartners(reading, kept)) keep(span);
  return kept.sort((a, b) => a.first - b.first);
}

function modelNames(reading: EntityReading): NameSpan[] {
  const found: NameSpan[] = [];
  for (const [at, name] of reading.document.names.entries()) {
    if (name.type === "PER" && isTitleAlone(reading, name, reading.document.names[at + 1])) continue;
    const { first, last } = trimmed(reading, name);
    if (first >= last || (isCalendarWord(reading.form(first)) && last - first === 1)) continue;
    const words = sliceOf(reading, first, last);
    const country = lookupCountry(words);
    const people = country ? undefined : lookupPeople(words);
    const head = headOf(reading, first, last);
    if (people) {
      found.push({ first, last, head, type: "NORP", people, from: "model" });
      continue;
    }
    const named =
      country &&
      (name.type !== "PER" ||
        ((country.via === "name" || country.via === "capital") && !country.ambiguous) ||
        (country.ambiguous && isPlaceLike(reading, head)));
    found.push({
      first,
      last,
      head,
      type: named ? (country.via === "adjective" || country.via === "people" ? "NORP" : "GPE") : name.type,
      ...(named ? { country } : {}),
      from: "model",
    });
  }
  return found;
}

/** "from Chad", "in Georgia": a name that may be a person's, used as a place. */
function isPlaceLike(reading: EntityReading, head: number): boolean {
  const preposition = reading.tree.child(head, "case");
  return (
    preposition >= 0 &&
    preposition < head &&
    /^(?:in|from|to|into|across|within)$/.test(reading.lemma(preposition)) &&
    reading.tree.child(head, "flat") < 0
  );
}

/** A name of the model without titles, possessive mark and "of COUNTRY"; with the parts of the name that syntax ties to it. */
function trimmed(
  reading: EntityReading,
  name: { readonly first: number; readonly last: number; readonly type: EntityType },
): { readonly first: number; readonly last: number } {
  let { first, last } = name;
  const sentence = reading.tokens.sentence[first];
  if (name.type === "PER") {
    if (reading.lemma(first - 1) === "of" && reading.lemma(first) === "state" && last - first > 1) first++;
    for (let title = roleAt(reading, first); title && title.row < last - 1; title = roleAt(reading, first)) first = title.row + 1;
    for (let row = first + 1; row < last - 1; row++) if (reading.lemma(row) === "of") last = row;
    // "Todor" + "Zhivkov", "Petra" + "Wolf": a missed part of the name
    while (
      last < reading.tokens.length &&
      last - first < 4 &&
      reading.tokens.sentence[last] === sentence &&
      reading.upos(last) === "PROPN" &&
      reading.head(last) >= first &&
      reading.head(last) < last &&
      /^(?:flat|compound)/.test(reading.deprel(last)) &&
      /^\p{Lu}\p{Ll}/u.test(reading.form(last)) &&
      reading.form(last - 1) !== "-"
    )
      last++;
    if (
      last - first === 1 &&
      last < reading.tokens.length &&
      reading.tokens.sentence[last] === sentence &&
      reading.upos(last) === "PROPN" &&
      reading.head(first) === last &&
      /^(?:compound|flat)/.test(reading.deprel(first)) &&
      genderOfName(reading.form(first)) !== undefined &&
      /^\p{Lu}\p{Ll}+$/u.test(reading.form(last)) &&
      !lookupCountry(reading.form(last)) &&
      roleAt(reading, last) === null
    )
      last++;
    if (
      last - first === 1 &&
      last < reading.tokens.length &&
      reading.tokens.sentence[last] === sentence &&
      isSurnameHere(reading, first, last)
    )
      last++;
    while (
      first > 0 &&
      last - first < 4 &&
      reading.tokens.sentence[first - 1] === sentence &&
      isGivenNamePart(reading, first - 1, first, last)
    )
      first--;
  } else if (name.type === "LOC") {
    while (
      first < last - 1 &&
      (reading.upos(first) === "ADJ" || lookupCountry(reading.form(first))?.via === "adjective") &&
      lookupCountry(reading.form(first))?.via === "adjective" &&
      !lookupCountry(sliceOf(reading, first, last)) &&
      lookupPlace(sliceOf(reading, first, last)).length === 0
    )
      first++;
    while (last > first + 1 && GENERIC_PLACES.has(reading.form(last - 1)) && lookupPlace(sliceOf(reading, first, last)).length === 0)
      last--;
  }
  while (
    last > first + 1 &&
    (reading.upos(last - 1) === "PART" || (reading.upos(last - 1) === "PUNCT" && !reading.form(last - 1).endsWith(".")))
  )
    last--;
  return { first, last };
}

/** "Commodore" before "Rafael Medina", taken as a name of its own. */
function isTitleAlone(reading: EntityReading, name: Name, next: Name | undefined): boolean {
  const title = next?.type === "PER" && next.first === name.last ? roleAt(reading, name.first) : null;
  return title !== null && title.row === name.last - 1 && title.role.denotes === "person";
}

const GENERIC_PLACES = new Set([
  "province",
  "region",
  "state",
  "district",
  "city",
  "resort",
  "valley",
  "area",
  "county",
  "island",
  "peninsula",
  "border",
  "airport",
]);

/** A capitalised word behind a single name: its family name, if a title goes before or the text names someone by it elsewhere. */
function isSurnameHere(reading: EntityReading, first: number, row: number): boolean {
  const form = reading.form(row);
  if (!/^\p{Lu}[\p{L}'\u2019-]+$/u.test(form) || isCalendarWord(form) || lookupCountry(form) || roleAt(reading, row) !== null) return false;
  if (reading.document.names.some((name) => name.first === row && name.type !== "PER")) return false;
  const before = first > 0 ? roleEndingAt(reading, first - 1) : null;
  return (
    (before !== null && before.row === first - 1 && before.role.denotes === "person") ||
    (genderOfName(reading.form(first)) !== undefined && reading.upos(row) === "PROPN")
  );
}

function isGivenNamePart(reading: EntityReading, row: number, first: number, last: number): boolean {
  const form = reading.form(row);
  if (
    reading.upos(row) !== "PROPN" ||
    !/^\p{Lu}\p{Ll}+$/u.test(form) ||
    roleAt(reading, row) !== null ||
    HONORIFICS.has(form) ||
    isCalendarWord(form) ||
    lookupCountry(form)
  )
    return false;
  const head = reading.head(row);
  const inside = head >= first && head < last;
  const reverse = reading.head(first) === row && reading.deprel(first).startsWith("flat");
  return reverse || (inside && reading.deprel(row) === "compound" && genderOfName(form) !== undefined);
}

const sliceOf = (reading: EntityReading, first: number, last: number): string =>
  reading.folded.slice(reading.tokens.start[first], reading.tokens.end[last - 1]);

function tableNames(reading: EntityReading): NameSpan[] {
  const { tokens, folded } = reading;
  const names = gazetteer(reading.actors);
  const found: NameSpan[] = [];
  let row = 0;
  while (row < tokens.length) {
    const hit = tableNameAt(reading, names, folded, row);
    if (hit) {
      found.push(hit);
      row = hit.last;
    } else row++;
  }
  return found;
}

function tableNameAt(reading: EntityReading, names: ReturnType<typeof gazetteer>, folded: string, row: number): NameSpan | null {
  const { tokens } = reading;
  const start = tokens.start[row] ?? 0;
  const first = firstWord(folded, start);
  const shouting = first.length > 3 && first === first.toUpperCase();
  const entries = names.get(first) ?? (shouting ? names.get(first[0] + first.slice(1).toLowerCase()) : undefined);
  if (!entries) return null;
  for (const entry of entries) {
    const end = start + entry.name.length;
    const words = folded.slice(start, end).replace(/[\s]/g, " ");
    if (words !== entry.name && !(shouting && words === entry.name.toUpperCase())) continue;
    let last = row;
    while (last < tokens.length && (tokens.end[last] ?? 0) < end) last++;
    if (tokens.end[last] !== end) continue;
    if (!readsAsName(reading, row, last + 1, entry.country, entry.type)) continue;
    return {
      first: row,
      last: last + 1,
      head: headOf(reading, row, last + 1),
      type: entry.type,
      ...(entry.country ? { country: entry.country } : {}),
      ...(entry.people ? { people: entry.people } : {}),
      from: "table",
    };
  }
  return null;
}

/** "the Xi-Trump meeting": on both sides of a hyphen family names of people whom the text names in full. */
function hyphenPartners(reading: EntityReading, kept: readonly NameSpan[]): NameSpan[] {
  const surnames = new Set(
    kept.filter((span) => span.type === "PER").flatMap((span) => [reading.form(span.first), reading.form(span.last - 1)]),
  );
  if (surnames.size === 0) return [];
  const found: NameSpan[] = [];
  for (let row = 1; row + 1 < reading.tokens.length; row++) {
    if (reading.form(row) !== "-" || !surnames.has(reading.form(row - 1)) || !surnames.has(reading.form(row + 1))) continue;
    for (const side of [row - 1, row + 1]) found.push({ first: side, last: side + 1, head: side, type: "PER", from: "shape" });
  }
  return found;
}

/** "the North" and "the South" are states where the text names a Korea; elsewhere they are regions. */
function koreanHalves(reading: EntityReading, kept: NameSpan[]): NameSpan[] {
  const code = (span: NameSpan): string | undefined => span.country?.country.code;
  if (!kept.some((span) => code(span) === "PRK")) return [];
  const found: NameSpan[] = [];
  const places = new Map(kept.flatMap((span, index) => (span.last === span.first + 1 ? [[span.first, index] as const] : [])));
  for (let row = 1; row < reading.tokens.length; row++) {
    const form = reading.form(row);
    if ((form !== "North" && form !== "South") || reading.lemma(row - 1) !== "the" || /^\p{Lu}/u.test(reading.form(row + 1))) continue;
    const country = lookupCountry(`${form} Korea`);
    if (!country) continue;
    const at = places.get(row) ?? -1;
    const span: NameSpan = { first: row, last: row + 1, head: row, type: "GPE", country, from: "table" };
    if (at >= 0) kept[at] = span;
    else found.push(span);
  }
  return found;
}

/** Names that are common words too count only where the text writes them as names. */
function readsAsName(reading: EntityReading, first: number, last: number, country: CountryName | undefined, type: EntityType): boolean {
  const form = reading.form(first);
  if (last - first > 1) return true;
  if (country?.ambiguous) {
    const inPersonName = reading.document.names.some((name) => name.type === "PER" && name.first <= first && name.last >= last);
    return !inPersonName && reading.upos(first) === "PROPN";
  }
  if (country?.via === "adjective" || country?.via === "people") return true;
  if (form === "US" || form === "IS" || form === "IT" || form === "WHO")
    return reading.upos(first) === "PROPN" || reading.upos(first) === "ADJ";
  if (
    type === "ORG" &&
    /^(?:Labour|Conservative|Republican|Democrat|Treasury|Congress|Senate|Met|Diet|Commons)$/.test(form) &&
    /^\p{Lu}/u.test(reading.form(last)) &&
    roleAt(reading, last) !== null
  )
    return false;
  if (type === "ORG" && form.length > 3 && form !== form.toUpperCase())
    return reading.upos(first) === "PROPN" || reading.upos(first) === "ADJ";
  return (
    reading.upos(first) !== "VERB" &&
    reading.upos(first) !== "ADV" &&
    (country !== undefined || /^(?:PROPN|ADJ)$/.test(reading.upos(first)) || form === form.toUpperCase())
  );
}
