import { lookupRole, type Role, startsRole } from "../../knowledge/index.js";
import type { EntityReading } from "./reading.js";

/** A role noun of one or more words in the text. */
export interface RoleSpan {
  readonly first: number;
  /** Row of its last word, the head. */
  readonly row: number;
  readonly role: Role;
}

const words = (reading: EntityReading, first: number, row: number, last: string): string => {
  let joined = "";
  for (let at = first; at < row; at++) {
    const form = reading.form(at).toLowerCase();
    joined += form + (reading.tokens.end[at] === reading.tokens.start[at + 1] ? "" : " ");
  }
  return joined + last;
};

/**
 * The role noun that ends at a row ("minister" in "foreign minister"), with the words before it that belong
 * to the longest entry of the table; null where the row is no role noun.
 */
export function roleEndingAt(reading: EntityReading, row: number): RoleSpan | null {
  const upos = reading.upos(row);
  if (upos !== "NOUN" && upos !== "PROPN" && upos !== "ADJ") return null;
  const sentence = reading.tokens.sentence[row];
  const lemma = reading.lemma(row);
  const form = reading.form(row).toLowerCase();
  for (let first = Math.max(0, row - 4); first <= row; first++) {
    if (reading.tokens.sentence[first] !== sentence) continue;
    if (first < row && !startsRole().has(firstPart(reading, first, row))) continue;
    const role =
      lookupRole(words(reading, first, row, form)) ?? (lemma === form ? undefined : lookupRole(words(reading, first, row, lemma)));
    if (role && first === row && CAPITAL.has(role.noun) && !/^\p{Lu}/u.test(reading.form(row))) continue;
    if (role && (upos !== "ADJ" || first < row || isNounLike(reading, row) || isTitleLike(reading, row))) return { first, row, role };
  }
  return null;
}

/** Words that are bodies only with a capital ("the House", "the Diet", "the Palace"). */
const CAPITAL = new Set([
  "house",
  "diet",
  "palace",
  "assembly",
  "chamber",
  "duma",
  "rada",
  "chair",
  "lord",
  "peer",
  "green",
  "speaker",
  "paper",
  "daily",
  "weekly",
  "channel",
  "power",
  "exchange",
]);

/** "General Omar Farid": a capitalised word before a name is a title even where it is tagged as adjective. */
const isTitleLike = (reading: EntityReading, row: number): boolean =>
  /^\p{Lu}/u.test(reading.form(row)) && reading.upos(row + 1) === "PROPN";

/** A word tagged as adjective that heads a phrase with a determiner ("the official said") is the noun. */
const isNounLike = (reading: EntityReading, row: number): boolean =>
  /^(?:nsubj|obj|iobj|obl|conj|nmod|appos|root)/.test(reading.deprel(row)) && reading.tree.child(row, "det") >= 0;

/** "vice-president" is three rows and one word: the part up to the first space. */
function firstPart(reading: EntityReading, first: number, row: number): string {
  let part = "";
  for (let at = first; at <= row; at++) {
    part += reading.form(at).toLowerCase();
    if (reading.tokens.end[at] !== reading.tokens.start[at + 1]) break;
  }
  return part;
}

/** The role noun that begins at a row and goes on to the right as far as the table has it ("Prime Minister"). */
export function roleAt(reading: EntityReading, first: number): RoleSpan | null {
  const sentence = reading.tokens.sentence[first];
  for (let row = Math.min(first + 3, reading.tokens.length - 1); row >= first; row--) {
    if (reading.tokens.sentence[row] !== sentence) continue;
    if (row > first && !startsRole().has(firstPart(reading, first, row))) continue;
    const role = lookupRole(words(reading, first, row, reading.form(row).toLowerCase()));
    if (role) return { first, row, role };
  }
  return null;
}
