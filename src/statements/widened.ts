import type { Span } from "../core/index.js";
import { CUE_VERBS } from "./cue-verbs.js";
import { inner, type Passage } from "./passages.js";
import type { Reading } from "./reading.js";

const WORD = /[\p{L}\p{N}]/u;

/**
 * The words of a passage, with the unquoted start of its sentence where the quotation goes on with it
 * (`The plan "is a gift to the rich," she said`).
 */
export function widened(reading: Reading, passage: Passage, verb: number): readonly Span[] {
  const span = [{ start: passage.start, end: passage.end }];
  const words = inner(reading, passage);
  if (!/^[^\p{L}\p{N}]*\p{Ll}/u.test(words)) return span;
  const row = reading.rowAt(passage.start);
  const sentence = reading.sentenceOf(row);
  const first = reading.leadOf(sentence);
  const turn = passage.start > reading.start(verb) ? commaTurn(reading, verb, first) : row;
  if (turn <= first || (reading.quotedBy[turn - 1] ?? -1) >= 0) return span;
  const lead = reading.text.slice(reading.start(first), reading.start(turn));
  if (!WORD.test(lead)) return span;
  let finite = false;
  for (let at = first; at < turn; at++) {
    if ((reading.quotedBy[at] ?? -1) >= 0) return span;
    if (
      passage.start < reading.start(verb) &&
      CUE_VERBS.has(reading.lemma(at)) &&
      reading.isVerb(at) &&
      (reading.tree.child(at, "ccomp") >= 0 || (at !== verb && reading.tree.child(at, "nsubj") >= 0))
    )
      return span;
    finite ||= reading.isVerb(at);
  }
  const comma = /,\s*$/.test(reading.text.slice(Math.max(0, passage.start - 3), passage.start));
  if (passage.start < reading.start(verb) && comma && !finite) return span;
  if (passage.start > reading.start(verb)) return [{ start: reading.start(first), end: reading.end(turn - 1) }, ...span];
  return [{ start: reading.start(first), end: passage.end }];
}

/** Row of the comma before the subject of a cue that stands between commas, or -1. */
function commaTurn(reading: Reading, verb: number, first: number): number {
  // `Roe praised her, saying, "we will see"`: a participle goes on with its clause
  if (!/^(?:,|--|[\u2013\u2014])$/.test(reading.form(verb + 1)) || /ing$/.test(reading.form(verb))) return -1;
  for (let row = verb - 1; row > first && verb - row < 12; row--) {
    if (/^(?:,|--|[\u2013\u2014])$/.test(reading.form(row))) return row;
    if (reading.isVerb(row) && !reading.relation(row).startsWith("aux")) return -1;
  }
  return -1;
}
