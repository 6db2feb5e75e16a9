import { isApostrophe } from "./characters.js";

/** Where words fused without an apostrophe are cut ("can|not", "gon|na"). */
const FUSED: ReadonlyMap<string, readonly number[]> = new Map(
  `can|not gon|na wan|na got|ta out|ta lem|me gim|me du|n|no c'm|on
do|nt ca|nt wo|nt did|nt does|nt is|nt are|nt ar|nt was|nt were|nt has|nt have|nt had|nt could|nt would|nt should|nt ai|nt
i|m i|ve you|re you|ve they|re they|ve that|s what|s there|s he|s she|s`
    .split(/\s+/)
    .map((entry) => [entry.replaceAll("|", ""), entry.split("|").map((part) => part.length)] as const),
);

/** Longest fused word of the table. */
const FUSED_MAX = 7;

/** "IM" and "IVE" in capitals are other things than "I'm" and "I've". */
const CAPITALS = /^[A-Z]+$/;

const CLITIC = /^(?:s|re|ve|ll|d|m)$/i;

/**
 * Lengths of the syntactic words inside a token, or null for a plain word: `don't` is 2 and 3.
 * English UD conventions: clitics and contractions are multi-word tokens whose parts, put together, are the token.
 *
 * @param token - a surface token: letters with at most a few apostrophes
 * @example
 * cutClitics("couldn't've"); // [5, 3, 3]
 */
export function cutClitics(token: string): readonly number[] | null {
  const length = token.length;
  if (length < 2 || length > 60) return null;
  for (let at = length - 1; at > 0 && at >= length - 3; at--) {
    if (!isApostrophe(token.charCodeAt(at))) continue;
    const tail = token.slice(at + 1);
    if (tail === "") return /in.$/i.test(token) ? null : [at, 1];
    // "the 1990's" is a plural, "2003's" is not
    if (/^\d+0$/.test(token.slice(0, at))) return null;
    if (/^t$/i.test(tail)) return at >= 2 && /n/i.test(token.charAt(at - 1)) ? [at - 1, 3] : null;
    if (!CLITIC.test(tail)) return null;
    const before = /n.t$/i.test(token.slice(0, at)) ? cutClitics(token.slice(0, at)) : null;
    return before ? [...before, length - at] : [at, length - at];
  }
  if (length > FUSED_MAX) return null;
  const cut = FUSED.get(token.toLowerCase());
  return cut && !(length < 4 && CAPITALS.test(token)) ? cut : null;
}
