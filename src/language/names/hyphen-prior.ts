import { lookupActor } from "../../knowledge/index.js";
import { isCapital, type NameReading, PER, type Prior, TYPES } from "./reading.js";
import type { Weights } from "./weights.js";

/**
 * Double family names ("Anna Weiss-Keller") are one name: both halves read as people, and neither stands alone in the
 * text or in the table of people, as the two of a "Weiss-Keller summit" would.
 *
 * @param type - the network's probabilities of the types, a row a word
 */
export function addHyphenPrior({ words, form, upos }: NameReading, type: Float32Array, prior: Prior, w: Weights): void {
  const joined = (i: number): boolean => form[i] === "-" && words.end[i - 1] === words.start[i] && words.end[i] === words.start[i + 1];
  const isPerson = (i: number): boolean =>
    upos[i] === "PROPN" && isCapital(form[i] ?? "") && (type[i * TYPES.length + PER] as number) > 0.4;
  const pairs: number[] = [];
  for (let i = 1; i + 1 < words.length; i++) if (joined(i) && isPerson(i - 1) && isPerson(i + 1)) pairs.push(i);
  if (pairs.length === 0) return;
  const alone = new Set<string>();
  for (let i = 0; i < words.length; i++) if (!joined(i - 1) && !joined(i + 1)) alone.add(form[i] as string);
  const isKnown = (word: string): boolean => alone.has(word) || lookupActor(word) !== undefined;
  for (const i of pairs) {
    if (isKnown(form[i - 1] as string) || isKnown(form[i + 1] as string)) continue;
    for (const k of [i, i + 1]) {
      prior.inside[k] = (prior.inside[k] as number) + w.hyphen;
      prior.type[k * TYPES.length + PER] = (prior.type[k * TYPES.length + PER] as number) + w.hyphen / 2;
    }
  }
}
