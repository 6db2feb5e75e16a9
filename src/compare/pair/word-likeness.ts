import { areNear, kindRelation } from "../words/near-words.js";
import { wordLikeness as byVectors, type ContentWord } from "./content-words.js";

/** What a near word, or the kind of a thing, counts for. */
const NEAR = 0.85;
const KIND = 0.75;

/** How far two words may stand for one another: by their key, by the tables of near words and kinds, else by their vectors. */
export function wordLikeness(x: ContentWord, y: ContentWord): number {
  const told = byVectors(x, y);
  if (told >= NEAR || x.name || y.name) return told;
  if (areNear(x.lemma, y.lemma)) return NEAR;
  switch (kindRelation(x.lemma, y.lemma)) {
    case "one":
      return NEAR;
    case "kind":
      return Math.max(told, KIND);
    case "siblings":
      return Math.min(told, SIBLING);
    default:
      return told;
  }
}

/** Vectors hold what is told of in the same way to be alike, a ferry and a tanker too. */
const SIBLING = 0.1;

/** The likeness of a word to its nearest among others. */
export const nearest = (word: ContentWord, others: readonly ContentWord[]): number =>
  others.reduce((best, other) => Math.max(best, wordLikeness(word, other)), 0);
