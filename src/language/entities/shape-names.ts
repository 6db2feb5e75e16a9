import { isBodyWord } from "../../knowledge/index.js";
import { isBodyAcronym } from "./acronym.js";
import { isCalendarWord } from "./calendar-words.js";
import type { NameSpan } from "./name-span.js";
import { headOf } from "./name-span.js";
import type { EntityReading } from "./reading.js";
import { roleAt } from "./role-at.js";

/** Runs of proper nouns without a name yet: bodies by their last word, people after a title. */
export function shapeNames(reading: EntityReading, taken: Uint8Array): NameSpan[] {
  const { tokens } = reading;
  const found: NameSpan[] = [];
  let row = 0;
  while (row < tokens.length) {
    if (isActingAcronym(reading, row) && !taken[row]) {
      found.push({ first: row, last: row + 1, head: row, type: "ORG", from: "shape" });
      row++;
      continue;
    }
    if (reading.upos(row) !== "PROPN" || taken[row] || !/^\p{Lu}/u.test(reading.form(row)) || isCalendarWord(reading.form(row))) {
      row++;
      continue;
    }
    let last = row + 1;
    const sentence = tokens.sentence[row];
    while (
      last < tokens.length &&
      !taken[last] &&
      tokens.sentence[last] === sentence &&
      reading.upos(last) === "PROPN" &&
      /^\p{Lu}/u.test(reading.form(last)) &&
      !isCalendarWord(reading.form(last))
    )
      last++;
    const span = shapeName(reading, row, last);
    if (span) found.push(span);
    row = last;
  }
  return found;
}

/** "the ONLF attacked": an acronym that does something, in a text not all in capitals. */
function isActingAcronym(reading: EntityReading, row: number): boolean {
  const upos = reading.upos(row);
  if ((upos !== "PROPN" && upos !== "NOUN") || !isBodyAcronym(reading.form(row)) || !reading.deprel(row).startsWith("nsubj")) return false;
  if (reading.upos(reading.head(row)) !== "VERB" || reading.form(reading.head(row)) === reading.form(reading.head(row)).toUpperCase())
    return false;
  return reading.tree.children(row).every((child) => child > row || reading.lemma(child) === "the");
}

function shapeName(reading: EntityReading, from: number, last: number): NameSpan | null {
  let first = from;
  let titled = HONORIFICS.has(reading.form(from - 1));
  while (first < last) {
    const role = roleAt(reading, first);
    if (role && role.row >= last - 1) return null;
    if (!role && !HONORIFICS.has(reading.form(first))) break;
    first = (role?.row ?? first) + 1;
    titled = true;
  }
  if (first >= last) return null;
  const before = reading.tokens.sentence[first - 1] === reading.tokens.sentence[first] ? roleAt(reading, first - 1) : null;
  titled ||= before !== null && before.row === first - 1 && before.role.denotes === "person" && reading.head(first - 1) === first;
  const lastWord = reading.lemma(last - 1);
  const head = headOf(reading, first, last);
  if (isBodyWord(lastWord)) return last - first > 1 ? { first, last, head, type: "ORG", from: "shape" } : null;
  if (titled) return { first, last, head, type: "PER", from: "shape" };
  const governor = reading.head(head);
  const speaks = reading.deprel(head).startsWith("nsubj") && governor >= 0 && PERSON_VERBS.has(reading.lemma(governor));
  if (speaks) return { first, last, head, type: "PER", from: "shape" };
  return null;
}

export const HONORIFICS = new Set([
  "Mr.",
  "Mr",
  "Mrs.",
  "Mrs",
  "Ms.",
  "Ms",
  "Miss",
  "Dr.",
  "Dr",
  "Sir",
  "Lady",
  "Dame",
  "Sen.",
  "Rep.",
  "Gov.",
  "Gen.",
  "Col.",
  "Lt.",
  "Capt.",
  "Sgt.",
  "Maj.",
  "Adm.",
  "Prof.",
  "Rev.",
  "Judge",
  "Pope",
  "Sheikh",
]);
const PERSON_VERBS = new Set(["say", "tell", "add", "think", "believe", "tweet", "testify", "recall", "resign", "joke", "explain"]);
