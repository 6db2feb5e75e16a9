import { stem } from "./stem.js";
import { isName, isNumber, type Terms, termsOf } from "./terms.js";

/** Capitalised, and no names; days and months come with every account. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    "mr mrs ms miss dr monday tuesday wednesday thursday friday saturday sunday " +
    "january february march april may june july august september october november december"
  )
    .split(" ")
    .map(stem),
);
/** Uses of names that the other text lacks, in each of two texts, at which they are about different parties. */
const OTHER = 4;
/** A line with such a word in lower case is no headline in title case. */
const PLAIN_WORD = /(?<!\p{L})\p{Ll}{5}/u;
/** Characters read of a text. */
const MOST_CHARACTERS = 20_000;

/** Terms of a text without its headlines in title case, whose words all look like names. */
export function namingTerms(text: string): Terms {
  const lines = text.slice(0, MOST_CHARACTERS).split("\n");
  return termsOf(undefined, lines.filter((line) => PLAIN_WORD.test(line)).join("\n"));
}

/** Uses of the names of a text's lead that another text has nowhere. */
function ownUses(of: Terms, other: Terms): number {
  let uses = 0;
  for (const [key, use] of of) if (use.lead && !isNumber(key) && isName(use) && !NO_NAMES.has(key) && !other.has(key)) uses += use.count;
  return uses;
}

/**
 * Whether two texts of one wording are about different parties: official forms, the same but for names. What was cut
 * from a reprint, or added to it, stands on one side alone.
 *
 * @param a its terms by {@link namingTerms}
 */
export const otherNames = (a: Terms, b: Terms): boolean => ownUses(a, b) >= OTHER && ownUses(b, a) >= OTHER;
