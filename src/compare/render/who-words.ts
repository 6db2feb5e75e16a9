import type { Fact } from "../../core/index.js";

/**
 * Who does it, where the words of a clause do not say: the second half of "he left *and ruled out talks*", or a pronoun.
 * Empty where the words name someone, where several did it, and where the clause is given to the same one as its source.
 *
 * @example whoWords(fact, "a.txt", "ruled out military action"); // "Gwen Ashdown"
 */
export function whoWords({ kind, slots, cells }: Fact, account: string, words: string): string {
  const [who, ...others] = slots.who;
  if (!who || others.length > 0 || !DEEDS.has(kind) || cells[account]?.attribution?.source?.name === who.name) return "";
  const first = /^\p{L}+/u.exec(words)?.[0] ?? "";
  return PRONOUN.test(first) || PAST.test(first) ? who.name : "";
}

/** Kinds of fact that are someone's deed. */
const DEEDS: ReadonlySet<Fact["kind"]> = new Set([
  "event",
  "appeal",
  "agreement",
  "sanction",
  "assurance",
  "position",
  "policy-shift",
  "commitment",
  "statement",
]);

const PRONOUN = /^(?:[Hh]e|[Ss]he|[Ii]t)$/;

/** A clause that begins with its verb: past forms and auxiliaries, in lower case. */
const PAST =
  /^(?:[a-z]{2,20}ed|beat|began|bought|broke|brought|built|came|chose|cut|drew|drove|fell|fought|found|gave|got|had|has|held|hit|is|kept|led|left|lost|made|met|paid|put|ran|rose|said|saw|sent|set|shot|sold|sought|spoke|stood|struck|swore|told|took|was|went|will|withdrew|won|would|wrote)$/;
