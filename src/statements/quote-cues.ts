import type { Span } from "../core/index.js";
import type { Beside } from "./beside.js";
import type { Cue } from "./cue.js";
import { cueAfter } from "./cue-after.js";
import { cueBefore, introOf } from "./cue-before.js";
import { CUE_VERBS } from "./cue-verbs.js";
import { bare, inner, isFinished, type Passage, passagesOf, SPEECH_END, wordCount } from "./passages.js";
import type { Reading } from "./reading.js";
import { widened } from "./widened.js";

const WORD = /[\p{L}\p{N}]/u;

/** Cues of direct speech, and the quotations that have none beside them. */
export interface QuoteCues {
  readonly cues: readonly Cue[];
  /** `full`: whole sentences by their words and closing mark. */
  readonly loose: readonly (Span & { readonly full: boolean })[];
}

/** Direct speech by position: quotations with the cue before, after or between them. */
export function quoteCues(reading: Reading): QuoteCues {
  const passages = passagesOf(reading);
  const cues: { beside: Beside; passages: Passage[] }[] = [];
  const byVerb = new Map<number, number>();
  const join = (passage: Passage, beside: Beside): void => {
    let at = byVerb.get(beside.verb);
    if (at === undefined) {
      at = cues.length;
      byVerb.set(beside.verb, at);
      cues.push({ beside, passages: [] });
    }
    passage.cue = at;
    cues[at]?.passages.push(passage);
  };
  passages.forEach((passage, i) => {
    const before = cueBefore(reading, passage, passages[i - 1]);
    const after = cueAfter(reading, passage, passages[i + 1]);
    // a quotation that ends its sentence belongs to the cue before it
    const beside =
      (isFinished(reading, passage) || (before && adjoins(reading, before, passage)) ? (before ?? after) : (after ?? before)) ??
      introOf(reading, passage, passages[i - 1]);
    if (beside) join(passage, beside);
  });
  // a quotation that stands alone after a cue clause goes on with what was said before it
  passages.forEach((passage, i) => {
    const previous = speechBefore(reading, passages, i);
    if (passage.cue >= 0 || !previous || previous.cue < 0) return;
    // `she said "A" and "B"`
    const joined = /^\s{0,2},?\s(?:and|but|or)\s$/.test(reading.text.slice(previous.end, Math.min(passage.start, previous.end + 9)));
    const verb = cues[previous.cue]?.beside.verb ?? -1;
    if (
      !(joined && passage.start - previous.end < 8) &&
      !goesOn(reading, previous, passage, verb) &&
      !continuesAfter(reading, previous, passage)
    )
      return;
    passage.cue = previous.cue;
    cues[previous.cue]?.passages.push(passage);
  });
  const loose = passages
    .filter((p) => p.cue < 0)
    .map((p) => ({ start: p.start, end: p.end, full: wordCount(inner(reading, p)) >= 4 && SPEECH_END.test(bare(inner(reading, p))) }));
  const found = cues.map(({ beside, passages: own }): Cue => {
    const entry = CUE_VERBS.get(reading.lemma(beside.verb));
    return {
      row: beside.verb,
      span: { start: reading.start(beside.verb), end: reading.end(beside.verb) },
      form: "quote",
      act: entry && entry.act !== "other" ? entry.act : "say",
      ...(entry?.channel ? { channel: entry.channel } : {}),
      speaker: beside.speaker,
      ...(beside.speakerSpan ? { speakerSpan: beside.speakerSpan } : {}),
      content: own.flatMap((passage) => widened(reading, passage, beside.verb)),
      rule: "quotation",
      confidence: beside.speaker >= 0 || beside.speakerSpan ? 0.95 : 0.7,
    };
  });
  return { cues: found, loose };
}

/** Whether a cue stands right before a quotation (`shouted "Stop," and`). */
const adjoins = (reading: Reading, beside: Beside, passage: Passage): boolean => reading.rowAt(passage.start) - beside.verb === 1;

/** The last quotation before one, less scare quotes and titles without a cue. */
function speechBefore(reading: Reading, passages: readonly Passage[], at: number): Passage | undefined {
  for (let i = at - 1; i >= 0 && at - i < 4; i--) {
    const passage = passages[i];
    if (!passage) return undefined;
    const words = inner(reading, passage);
    if (passage.cue >= 0 || wordCount(words) >= 4 || SPEECH_END.test(bare(words))) return passage;
  }
  return undefined;
}

/** `"A," she told the crowd, and "b"`: only the cue clause stands between, and a conjunction leads on. */
function goesOn(reading: Reading, previous: Passage, passage: Passage, verb: number): boolean {
  const gap = reading.text.slice(previous.end, Math.min(passage.start, previous.end + 120));
  if (passage.start - previous.end > 120 || reading.start(verb) < previous.end || reading.start(verb) > passage.start) return false;
  if (!/,\s(?:and|but)\s$/.test(gap) || /[.?!;:\n]/.test(gap)) return false;
  for (let row = verb + 1; reading.start(row) < passage.start; row++) if (reading.isVerb(row)) return false;
  return true;
}

/** Whether a quotation without a cue of its own follows the cue clause of the one before. */
function continuesAfter(reading: Reading, previous: Passage, passage: Passage): boolean {
  const gap = reading.text.slice(previous.end, passage.start);
  if (gap.length > 600) return false;
  const a = previous.regions[previous.regions.length - 1];
  const b = passage.regions[0];
  if (!a || !b || a.paragraph !== b.paragraph) return false;
  const from = reading.rowAt(previous.end);
  const to = reading.rowAt(passage.start);
  const ends = /[.!?]["\u201d)]?\s*$/.test(gap) || !WORD.test(gap);
  if (!ends) return false;
  if (!WORD.test(gap)) return true;
  // no more than the cue clause itself may stand between them
  for (let row = from; row < to - 1; row++) if (/^[.!?]$/.test(reading.form(row)) && row < to - 2) return false;
  return /^[^\p{L}\p{N}]*\p{Lu}/u.test(inner(reading, passage)) || wordCount(inner(reading, passage)) >= 5;
}
