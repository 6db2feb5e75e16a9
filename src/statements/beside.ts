import type { Span } from "../core/index.js";
import type { Reading } from "./reading.js";
import { phraseOf, subjectOf } from "./subject.js";

/** Where a cue verb was found beside a quotation. */
export interface Beside {
  readonly verb: number;
  readonly speaker: number;
  readonly speakerSpan?: Span;
}

/** Forms that the tagger may take for nouns. */
export const CUE_FORM =
  /^(?:said|says|say|told|tells|added|adds|wrote|writes|asked|asks|replied|replies|explained|explains|noted|notes|tweeted|tweets|quipped|quips|remarked|remarks|stated|states|continued|continues|reports|reported|claims|warns|argues|insists|recalls|jokes)$/i;

/** Longest stretch of words between a quotation and its cue verb, in rows. */
export const REACH = 45;

/** The tagger may take "says" or "quips" for a noun: believed right beside the quotation. */
export function isCueForm(reading: Reading, row: number, from: number): boolean {
  return (
    row - from <= 3 && CUE_FORM.test(reading.form(row)) && (row > from || !/^(?:reports|claims|notes|states)$/i.test(reading.form(row)))
  );
}

/** "as she put it" */
export const isPutting = (reading: Reading, row: number): boolean =>
  reading.lemma(row) === "put" &&
  reading.lemma(row + 1) === "it" &&
  /^(?:advcl|root|parataxis|conj|acl:relcl)$/.test(reading.relation(row));

/** The speaker of a verb after a quotation: the phrase between them, or the one right after the verb. */
export function speakerBeside(reading: Reading, verb: number, from: number, limit: number): { speaker: number; speakerSpan?: Span } | null {
  if (phraseStart(reading, from, verb) >= verb) return inverted(reading, verb, from, limit);
  return inFront(reading, verb, from);
}

/** First row that is no adverb, auxiliary or conjunction. */
export function phraseStart(reading: Reading, from: number, verb: number): number {
  let row = from;
  while (row < verb && (/^(?:ADV|CCONJ|PUNCT)$/.test(reading.upos(row)) || reading.relation(row).startsWith("aux"))) row++;
  return row;
}

/** `"...," Hugh Hill, a doctor who knew him, later said`: the words up to the comma or the verb. */
function inFront(reading: Reading, verb: number, from: number): { speaker: number; speakerSpan?: Span } | null {
  let first = phraseStart(reading, from, verb);
  // "..., in a statement she said": an adjunct may stand first
  if (reading.upos(first) === "ADP" && reading.relation(first) === "case") {
    const noun = reading.head(first);
    if (noun > first && noun < verb && (reading.right[noun] ?? noun) < verb - 1)
      first = phraseStart(reading, (reading.right[noun] ?? noun) + 1, verb);
  }
  let end = verb;
  while (end > first && (/^(?:ADV|AUX|PART)$/.test(reading.upos(end - 1)) || reading.relation(end - 1).startsWith("aux"))) end--;
  const closed = reading.upos(end - 1) === "PUNCT";
  let stop = first;
  while (stop < end && !/^[,(\u2014\u2013]$|^--$/.test(reading.form(stop))) {
    if (reading.isVerb(stop) && !/^(?:acl|amod|compound)/.test(reading.relation(stop))) return null;
    if ((reading.quotedBy[stop] ?? -1) >= 0 && reading.upos(stop) !== "PROPN" && stop === first) return null;
    stop++;
  }
  if (stop === first || /^(?:which|that|who|whose)$/.test(reading.lemma(first))) return null;
  // a comma opens an apposition: another must close it before the verb
  if (stop < end && !closed && !isSubject(reading, verb, first, stop)) return null;
  let last = stop;
  while (last > first && reading.upos(last - 1) === "PUNCT") last--;
  if (last === first) return null;
  let head = last - 1;
  for (let row = first; row < last; row++) {
    if ((reading.head(row) < first || reading.head(row) >= last) && /^(?:PROPN|NOUN|PRON|NUM|ADJ|DET)$/.test(reading.upos(row))) {
      head = row;
      break;
    }
  }
  // "the ministry's spokeswoman Ms Roe": the name stands for the phrase
  for (let row = first; row < last; row++) {
    const name = reading.nameAt(row);
    if (name?.type !== "PER" || name.first < first || name.last > last || reading.relation(row).startsWith("nmod")) continue;
    head = row;
    break;
  }
  if (!/^(?:PROPN|NOUN|PRON|NUM|ADJ|DET)$/.test(reading.upos(head))) return null;
  return { speaker: head, speakerSpan: { start: reading.start(first), end: reading.end(last - 1) } };
}

function isSubject(reading: Reading, verb: number, first: number, last: number): boolean {
  const subject = reading.tree.child(verb, "nsubj");
  return subject >= first && subject < last;
}

/** `"...," said Ms Roe`: the phrase after the verb. */
export function inverted(reading: Reading, verb: number, from: number, limit: number): { speaker: number; speakerSpan?: Span } | null {
  if (verb - from > 2) return null;
  // "..., highlighting the need": a participle has its subject elsewhere
  if (reading.hasFeature(verb, "VerbForm=Ger") || /ing$/.test(reading.form(verb))) return null;
  const subject = subjectOf(reading, verb, 0).row;
  if (
    subject > verb &&
    reading.start(subject) < limit &&
    (reading.quotedBy[subject] ?? -1) < 0 &&
    phraseOf(reading, subject).first <= verb + 2
  )
    return { speaker: subject };
  return bySide(reading, verb, limit);
}

/** Where the tree gives no subject: the name, pronoun or noun phrase that stands right after the verb. */
function bySide(reading: Reading, verb: number, limit: number): { speaker: number; speakerSpan?: Span } | null {
  let last = verb + 1;
  const sentence = reading.sentenceOf(verb);
  const named = (row: number): boolean =>
    /^(?:PROPN|NOUN|ADJ|DET|PRON|NUM|PART)$/.test(reading.upos(row)) ||
    (row > verb + 1 && /^(?:of|for|from|at)$/.test(reading.lemma(row)) && /^(?:PROPN|DET)$/.test(reading.upos(row + 1)));
  while (last < sentence.last && reading.start(last) < limit && named(last)) last++;
  if (last === verb + 1) return null;
  return { speaker: last - 1, speakerSpan: { start: reading.start(verb + 1), end: reading.end(last - 1) } };
}
