import { CUE_VERBS } from "./cue-verbs.js";
import type { Reading } from "./reading.js";

/** What one says things in. */
const OCCASION =
  /^(?:interview|speech|statement|letter|tweet|op-ed|filing|memo|email|e-mail|testimony|address|conference|release|post|video|briefing|ruling|editorial|appearance)$/;

/**
 * Row at which the occasion of saying starts at the end of a report ("said it would close | in a letter to
 * staff on Friday"), `last` for none. An occasion that a verb of saying inside the report has is that verb's
 * ("said he had apologized in a letter").
 */
export function beforeSetting(reading: Reading, verb: number, first: number, last: number): number {
  for (let row = Math.max(first + 3, last - 24); row < last - 2; row++) {
    if (
      !/^(?:in|during|at|via)$/.test(reading.lemma(row)) ||
      reading.upos(row) !== "ADP" ||
      reading.quotedBy[row] !== reading.quotedBy[verb]
    )
      continue;
    const noun = reading.head(row);
    if (noun <= row || noun >= last || !OCCASION.test(reading.lemma(noun)) || !/^(?:a|an|his|her|their|its)$/.test(reading.lemma(row + 1)))
      continue;
    if (!endsWith(reading, noun, last)) continue;
    const host = hostOf(reading, noun);
    if (
      host < first ||
      host >= row ||
      CUE_VERBS.has(reading.lemma(host)) ||
      /^(?:appear|make|give|deliver|hold)$/.test(reading.lemma(host))
    )
      continue;
    return reading.form(row - 1) === "," ? row - 1 : row;
  }
  return last;
}

/** Whether nothing but a time follows the phrase of a noun. */
function endsWith(reading: Reading, noun: number, last: number): boolean {
  for (let row = (reading.right[noun] ?? noun) + 1; row < last; row++) {
    if (/^(?:VERB|AUX|SCONJ|CCONJ)$/.test(reading.upos(row))) return false;
  }
  return true;
}

/** The verb that a noun depends on, -1 for none near. */
function hostOf(reading: Reading, noun: number): number {
  for (let at = reading.head(noun), steps = 0; at >= 0 && steps < 4; at = reading.head(at), steps++) if (reading.isVerb(at)) return at;
  return -1;
}
