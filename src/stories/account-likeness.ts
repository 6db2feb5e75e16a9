import { memberOf } from "./member.js";
import { Rarity } from "./rarity.js";
import { termsOf } from "./terms.js";
import { dot } from "./vectors.js";

/**
 * Likeness of the words of accounts, two by two: the cosine of their terms as the clusterer weighs them, by how rare
 * they are in news at large. Accounts of one story have .15 and more as a rule, unrelated ones less.
 *
 * @returns the likeness of the accounts at two indices, 0 to 1; null where one is too short to tell (a headline)
 * @example
 * accountLikeness([text, other])(0, 1) // 0.42
 */
export function accountLikeness(texts: readonly string[]): (a: number, b: number) => number | null {
  const rarity = new Rarity();
  const members = texts.map((text, i) => memberOf("", i, termsOf(undefined, text), rarity));
  const known = new Map<number, number>();
  return (a, b) => {
    const [left, right] = [members[Math.min(a, b)], members[Math.max(a, b)]];
    if (!left || !right || left.short || right.short) return null;
    const key = left.order * members.length + right.order;
    const likeness = known.get(key) ?? dot(left.vector, right.vector);
    known.set(key, likeness);
    return likeness;
  };
}
