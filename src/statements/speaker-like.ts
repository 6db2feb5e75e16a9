import type { Reading } from "./reading.js";
import { BODY_NOUNS, ROLE_NOUNS, TEXT_NOUNS } from "./role-nouns.js";

/** How well a phrase fits as the one who says something. */
export type Likeness = "person" | "body" | "text" | "it" | "first" | "other";

const MEASURE =
  /^(?:number|majority|handful|couple|pair|host|dozen|score|hundred|thousand|half|third|quarter|percent|%|range|string|chorus)$/;

/**
 * Judges by its head what kind of speaker a phrase is.
 *
 * @example
 * speakerLike(reading, row) // "person" for "he", "officials", "Ms Roe"; "text" for "the report"
 */
export function speakerLike(reading: Reading, row: number): Likeness {
  const lemma = reading.lemma(row);
  const upos = reading.upos(row);
  if (upos === "PRON" || upos === "DET") {
    if (/^(?:i|we|you|me|us|my|our|your)$/.test(lemma)) return "first";
    if (
      /^(?:he|she|they|who|him|her|them|his|their|whom|whose|everyone|everybody|someone|somebody|many|some|all|both|most|several|others|few|one|those|another|none|nobody|anyone)$/.test(
        lemma,
      )
    )
      return "person";
    return "it";
  }
  // "a number of senators", "95% of the participants": those who are counted
  if (MEASURE.test(lemma)) {
    const counted = reading.tree.childrenOf(row, "nmod").find((c) => c > row && !MEASURE.test(reading.lemma(c)));
    if (counted !== undefined) return speakerLike(reading, counted);
  }
  if (ROLE_NOUNS.has(lemma)) return "person";
  if (BODY_NOUNS.has(lemma)) return "body";
  if (upos === "PROPN") return "body";
  const name = reading.nameAt(row);
  if (name) return name.type === "PER" ? "person" : "body";
  if (TEXT_NOUNS.has(lemma)) return "text";
  if (/(?:man|men|woman|women|ist|ists|crat|crats)$/.test(lemma) && upos === "NOUN" && lemma.length > 5) return "person";
  if ((upos === "ADJ" || upos === "NUM") && reading.tree.child(row, "det", "amod", "nmod") >= 0) return "person";
  // a bare capitalized noun in the singular is a surname that the tagger does not know ("Strada accused")
  if (
    upos === "NOUN" &&
    /^\p{Lu}\p{Ll}+$/u.test(reading.form(row)) &&
    !reading.hasFeature(row, "Number=Plur") &&
    reading.tree.children(row).length === 0
  )
    return "body";
  return "other";
}
