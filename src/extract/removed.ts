import type { Removed } from "../core/index.js";
import { foldSpace } from "./white-space.js";

const EXCERPT = 120;

/** A removed part, with its first characters as excerpt. */
export function removedPart(reason: string, start: number, end: number, words: string): Removed {
  const folded = foldSpace(words.slice(0, EXCERPT * 4));
  return { reason, source: { start, end }, excerpt: folded.length > EXCERPT ? folded.slice(0, EXCERPT) : folded };
}
