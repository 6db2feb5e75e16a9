import { lookupCountry, lookupPlace, lookupRole } from "../../knowledge/index.js";
import { ORG_HEADS } from "./cue-prior.js";
import { isGivenName } from "./given-name.js";
import { isCapital, LOC, type NameReading, O, ORG, PER, type Prior, TYPES } from "./reading.js";
import type { Weights } from "./weights.js";

/** Probability from which a word surely is part of a person's name. */
const SURE = 0.7;
/** Probability from which words that spell an acronym may be a body's name (an act or a disease has less). */
const BODY = 0.3;
/** Longest name that an acronym stands for, in words. */
const LONGEST = 14;
/** Before a place, seldom before a person. */
const PLACED = new Set(["in", "at", "near", "outside", "around", "across", "into", "to", "from"]);
/** Small words that an acronym may skip. */
const LINKS = new Set(["of", "and", "for", "the", "on", "in", "to", "&", ",", "de", "la", "du", "des"]);

/**
 * What one mention tells of the others of a text: family names of people named in full ("Anna Weiss ... Weiss"), acronyms
 * in brackets after what they stand for ("the Council of Northern Ports (CNP) ... CNP"), and storms ("Hurricane Anna ... Anna").
 *
 * @param type - probabilities of the types, a row a word
 */
export function addMentionPrior(reading: NameReading, type: Float32Array, prior: Prior, w: Weights): void {
  const { form, bounds } = reading;
  const evidence = new Map<string, readonly [column: number, weight: number]>();
  const common = new Set<string>();
  for (const word of form) if (!isCapital(word)) common.add(word);
  for (let s = 0; s + 1 < bounds.length; s++) {
    const [first, last] = [bounds[s] as number, bounds[s + 1] as number];
    for (let i = first + 1; i < last; i++) {
      const word = form[i] as string;
      if (/^(?:Hurricane|Typhoon|Cyclone)$/.test(form[i - 1] as string) && isCapital(word) && !isNamePart(reading, i - 2))
        evidence.set(word, [O, w.stormAgain]);
      const ends = isSure(reading, type, i) || (isGivenName(form[i - 1] as string) && isSure(reading, type, i, 0.4));
      if (ends && isSure(reading, type, i - 1) && !(i + 1 < last && isSure(reading, type, i + 1))) {
        if (!evidence.has(word)) evidence.set(word, [PER, w.familyName]);
      }
      // "Lakbay Lines ... Lakbay"
      if (ORG_HEADS.has(word) && !isNamePart(reading, i + 1)) {
        let from = i;
        while (from > first && isNamePart(reading, from - 1)) from--;
        const head = form[from] as string;
        if (i > from && i - from < 4 && isOwn(head) && meanOf(type, from, i + 1, ORG) >= SURE && !evidence.has(head))
          evidence.set(head, [ORG, w.firstWord]);
      }
      if (form[i - 1] === "(" && form[i + 1] === ")" && /^\p{Lu}{3,8}$/u.test(word)) {
        const from = spelledFrom(form, first, i - 1, word);
        if (from < 0) continue;
        const column = meanOf(type, from, i - 1, ORG) >= BODY ? ORG : meanOf(type, from, i - 1, LOC) >= SURE ? LOC : O;
        if (column === O) continue;
        evidence.set(word, [column, w.spelled]);
        for (let k = from; k < i - 1; k++) {
          add(prior, k, column, w.head);
          if (k > from) prior.inside[k] = (prior.inside[k] as number) + w.hold;
        }
      }
    }
  }
  if (evidence.size === 0) return;
  for (let i = 0; i < form.length; i++) {
    const word = form[i] as string;
    const told = evidence.get(word);
    if (!told || common.has(word.toLowerCase()) || isSure(reading, type, i - 1) || (told[0] !== ORG && isNamePart(reading, i + 1)))
      continue;
    const isCity = told[0] === PER && lookupPlace(word).length > 0;
    if (isCity && PLACED.has(form[i - 1] ?? "")) continue;
    // "Tom Bristol ... Bristol was 34"
    add(prior, i, told[0], told[1] + (isCity ? w.cityPeople : 0));
  }
}

/** A word that names a body and nothing else. */
const isOwn = (word: string): boolean =>
  word.length > 3 &&
  lookupPlace(word).length === 0 &&
  lookupCountry(word) === undefined &&
  lookupRole(word) === undefined &&
  !ORG_HEADS.has(word);

const add = (prior: Prior, row: number, column: number, weight: number): void => {
  const at = row * TYPES.length + column;
  prior.type[at] = (prior.type[at] as number) + weight;
};

const isNamePart = ({ form, upos }: NameReading, i: number): boolean => upos[i] === "PROPN" && isCapital(form[i] ?? "");

const isSure = (reading: NameReading, type: Float32Array, i: number, least = SURE): boolean =>
  isNamePart(reading, i) && (reading.form[i] as string).length > 2 && (type[i * TYPES.length + PER] ?? 0) > least;

function meanOf(type: Float32Array, from: number, to: number, column: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) sum += type[k * TYPES.length + column] as number;
  return sum / Math.max(1, to - from);
}

/** Row from which the capitals of the words before `to` spell the acronym, -1 where they do not. */
export function spelledFrom(form: readonly string[], first: number, to: number, acronym: string): number {
  let letter = acronym.length - 1;
  for (let k = to - 1; k >= first && k >= to - LONGEST; k--) {
    const word = form[k] as string;
    if (word.charAt(0) === acronym.charAt(letter)) {
      if (--letter < 0) return k;
    } else if (!LINKS.has(word.toLowerCase())) return -1;
  }
  return -1;
}
