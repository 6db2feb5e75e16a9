import type { EntityType } from "../../core/index.js";
import { firstWord, foldText, type GazetteerName, gazetteer, lookupPlace } from "../../knowledge/index.js";
import { isGivenName } from "./given-name.js";
import { isCapital, LOC, type NameReading, O, ORG, PER, type Prior, TYPES } from "./reading.js";
import { ROLES } from "./titles.js";
import type { Weights } from "./weights.js";

/** Longest name of the tables, in words. */
const LONGEST = 8;

/** Evidence from the tables of countries, places, bodies and people; only words in capitals or tagged as names count. */
export function addTablePrior({ text, words, form, upos }: NameReading, prior: Prior, w: Weights): void {
  const known = gazetteer();
  const folded = foldText(text);
  // "resort" after a name is none of its words
  const isGeneric = (i: number): boolean => upos[i] === "NOUN" && !isCapital(form[i] as string);
  const isName = (i: number): boolean => upos[i] === "PROPN" || isCapital(form[i] as string);
  for (let i = 0; i < words.length; ) {
    if (!isName(i)) {
      i++;
      continue;
    }
    const start = words.start[i] as number;
    const entry = matchEntry(
      known.get(firstWord(folded.slice(start, words.end[i]))) ?? [],
      folded,
      start,
      (end) => endRow(words, i, end),
      isGeneric,
    );
    // "Governor Houston"
    const titled = ROLES.has(form[i - 1] ?? "") && upos[i + 1] !== "PROPN";
    if (titled && (!entry || (entry.last === i + 1 && entry.name.type === "GPE" && !entry.name.country))) {
      if (lookupPlace(form[i] as string).length > 0) addSpan(prior, i, i + 1, PER, w.cityPeople, 0);
      i++;
      continue;
    }
    if (entry) {
      addName(prior, i, entry.last, entry.name, w, inRun(form, upos, i, entry.last));
      if (entry.last - i > 1 && upos[entry.last] === "NOUN" && !isCapital(form[entry.last] as string))
        addSpan(prior, entry.last, entry.last + 1, O, w.noun, 0);
      i = entry.last;
      continue;
    }
    i = addCity(text, words, form, upos, i, prior, w) ?? i + 1;
  }
}

/** Row after the word that ends at an offset, -1 where none near does. */
function endRow(words: NameReading["words"], from: number, end: number): number {
  for (let k = from; k < words.length && k < from + LONGEST; k++) {
    if (words.end[k] === end) return k + 1;
    if ((words.end[k] as number) > end) return -1;
  }
  return -1;
}

function matchEntry(
  list: readonly GazetteerName[],
  folded: string,
  start: number,
  rowAt: (end: number) => number,
  isGeneric: (row: number) => boolean,
): { readonly name: GazetteerName; readonly last: number } | undefined {
  for (const name of list) {
    if (!folded.startsWith(name.name, start)) continue;
    const last = rowAt(start + name.name.length);
    if (last >= 0 && !isGeneric(last - 1)) return { name, last };
  }
  return undefined;
}

const COLUMN: Readonly<Partial<Record<EntityType, number>>> = { PER, ORG, GPE: LOC, LOC, FAC: LOC, NORP: O };

function addName(prior: Prior, first: number, last: number, name: GazetteerName, w: Weights, run: boolean): void {
  const column = COLUMN[name.type];
  if (name.country?.via === "metonym") {
    // a seat of power is a place or a body, as the text has it
    if (!run) addSpan(prior, first, last, PER, -w.person, 0);
    return;
  }
  if (column === undefined) return;
  if (column === O && run) return;
  const long = last - first > 1;
  const weight =
    column === O
      ? long
        ? w.peopleLong
        : w.people
      : column === PER
        ? w.person
        : column === ORG
          ? long
            ? w.organisationLong
            : w.organisation
          : long
            ? w.placeLong
            : w.place;
  addSpan(prior, first, last, column, run && !long && column === LOC ? weight * w.inRun : weight, column === O ? 0 : w.whole);
}

/** Adds evidence that the words are one name of a type. */
function addSpan(prior: Prior, first: number, last: number, column: number, weight: number, whole: number): void {
  for (let k = first; k < last; k++) {
    const at = k * TYPES.length + column;
    prior.type[at] = (prior.type[at] as number) + weight;
    if (k > first) prior.inside[k] = (prior.inside[k] as number) + whole;
  }
}

/** Cities of the large table, longest first; returns the row after the match. */
function addCity(
  text: string,
  words: NameReading["words"],
  form: readonly string[],
  upos: readonly string[],
  i: number,
  prior: Prior,
  w: Weights,
): number | undefined {
  if (upos[i] !== "PROPN") return undefined;
  for (let last = Math.min(words.length, i + 3); last > i; last--) {
    const span = text.slice(words.start[i], words.end[last - 1]);
    if (last > i + 1 && (upos[last - 1] !== "PROPN" || span.length > 40)) continue;
    const place = lookupPlace(isCapital(span) ? span : capitalise(span))[0];
    if (!place || (last === i + 1 && isGivenName(span))) continue;
    const large = last > i + 1 || (place.population ?? 1000) >= 200;
    const share = inRun(form, upos, i, last) ? w.inRun : 1;
    addSpan(prior, i, last, LOC, share * (large ? w.cityPeople : w.city), last > i + 1 ? w.whole : 0);
    return last;
  }
  return undefined;
}

const capitalise = (span: string): string => span.replace(/(^| )\p{Ll}/gu, (letter) => letter.toUpperCase());

/** Whether the words stand beside others of a name. */
function inRun(form: readonly string[], upos: readonly string[], first: number, last: number): boolean {
  const part = (i: number): boolean => upos[i] === "PROPN" && isCapital(form[i] ?? "");
  return part(first - 1) || part(last);
}
