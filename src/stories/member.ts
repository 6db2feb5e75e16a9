import type { Rarity } from "./rarity.js";
import type { Member } from "./story.js";
import { isName, isNumber, type Terms } from "./terms.js";
import { hashOf, toUnit } from "./vectors.js";

/** Different terms below which a text is a headline. */
const SHORT_TERMS = 20;
/** Terms of the lead by which a document is found. */
const POSTED = 24;

/** Weighs a document's terms: rare ones, names, numbers and those of the lead tell most of its story. */
export function memberOf(id: string, order: number, terms: Terms, rarity: Rarity): Member {
  const short = terms.size < SHORT_TERMS;
  const rows = [...terms].map(([term, use]) => {
    const number = isNumber(term);
    const named = number || isName(use);
    const stress = short ? 1 : (named ? 2 : 1) * (number ? 1.5 : 1) * (use.lead ? 2 : 1);
    // damped, or one word that a text repeats would outweigh all others
    return { key: hashOf(term), weight: ((1 + Math.log(use.count)) * rarity.of(term) * stress) ** 0.85, lead: use.lead };
  });
  const posted = rows
    .filter(({ lead }) => lead)
    .sort((a, b) => b.weight - a.weight || a.key - b.key)
    .slice(0, POSTED)
    .map(({ key }) => key);
  return { id, order, vector: toUnit(rows.map(({ key, weight }) => [key, weight] as const)), posted, short, told: id, story: null };
}
