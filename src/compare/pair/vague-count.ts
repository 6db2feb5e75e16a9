import type { Bound } from "../../core/index.js";

/** Plural scales, alone or of one another: of these, no number is told. */
const VAGUE = /^(?:(?:many|several) )?(?:(?:tens|dozens|hundreds) of )?(?:dozens|hundreds|thousands|millions)\b/i;

/**
 * "Hundreds" is no count of 200: anything from half of the least that the word means to five times of it. Empty for other numbers.
 *
 * @param least - the least that the words mean
 * @example
 * vagueCount(200, "hundreds of passengers"); // { range: [100, 1000], bound: "about" }
 */
export const vagueCount = (
  least: number | undefined,
  words: string,
): { readonly range?: readonly [number, number]; readonly bound?: Bound } =>
  least !== undefined && VAGUE.test(words) ? { range: [least / 2, least * 5], bound: "about" } : {};
