import type { Span } from "../core/index.js";
import { TIME_WORD } from "./clause-rows.js";
import type { Cue } from "./cue.js";
import { CUE_VERBS } from "./cue-verbs.js";
import { bare, inner, isFinished, type Passage, passagesOf, SPEECH_END, wordCount } from "./passages.js";
import type { Reading } from "./reading.js";
import { speakerLike } from "./speaker-like.js";
import { isPassive, phraseOf, subjectBeside, subjectOf } from "./subject.js";
import { widened } from "./widened.js";

/** Where a cue verb was found beside a quotation. */
interface Beside {
  readonly verb: number;
  readonly speaker: number;
  readonly speakerSpan?: Span;
}

const WORD = /[\p{L}\p{N}]/u;
/** Forms that the tagger may take for nouns. */
const CUE_FORM =
  /^(?:said|says|say|told|tells|added|adds|wrote|writes|asked|asks|replied|replies|explained|explains|noted|notes|tweeted|tweets|quipped|quips|remarked|remarks|stated|states|continued|continues|reports|reported|claims|warns|argues|insists|recalls|jokes)$/i;
/** Longest stretch of words between a quotation and its cue verb, in rows. */
const REACH = 45;

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
    const beside = isFinished(reading, passage) ? (before ?? after) : (after ?? before);
    if (beside) join(passage, beside);
  });
  // a quotation that stands alone after a cue clause goes on with what was said before it
  passages.forEach((passage, i) => {
    const previous = passages[i - 1];
    if (passage.cue >= 0 || !previous || previous.cue < 0 || !continuesAfter(reading, previous, passage)) return;
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

/** End of the paragraph that an offset stands in. */
function paragraphEnd(reading: Reading, paragraph: number): number {
  return reading.paragraphs[paragraph]?.end ?? reading.text.length;
}

/** `"...," said Ms Roe` and `"...," she said`: the clause right after the quotation. */
function cueAfter(reading: Reading, passage: Passage, next: Passage | undefined): Beside | null {
  const words = inner(reading, passage);
  const last = passage.regions[passage.regions.length - 1];
  if (!last) return null;
  const outside = reading.text.slice(passage.end, passage.end + 1);
  const ends = SPEECH_END.test(bare(words)) || /[,\u2014\u2013-]/.test(outside);
  if (!ends) return null;
  const first = reading.rowAt(passage.end);
  const limit = Math.min(next?.start ?? reading.text.length, paragraphEnd(reading, last.paragraph));
  let from = first;
  while (from < reading.tree.tokens.length && reading.upos(from) === "PUNCT" && reading.start(from) < limit) from++;
  if (from >= reading.tree.tokens.length || reading.start(from) >= limit) return null;
  // a full stop inside and a capital outside: a new sentence, unless a name and a cue verb follow at once
  const finished = isFinished(reading, passage);
  const sentence = reading.sentenceOf(from);
  const stop = Math.min(sentence.last, from + REACH);
  let best: Beside | null = null;
  for (let row = from; row < stop && reading.start(row) < limit; row++) {
    if (row > from && (reading.form(row) === ";" || (reading.form(row) === "." && row >= sentence.last - 1))) break;
    if (!reading.isVerb(row) && !isCueForm(reading, row, from)) continue;
    if (reading.relation(row).startsWith("aux") || reading.relation(row) === "cop") continue;
    const entry = CUE_VERBS.get(reading.lemma(row));
    const known = entry?.frames.includes("q") ?? false;
    const participle = /ing$/.test(reading.form(row)) && !reading.tree.childrenOf(row, "aux").length;
    const speaker = participle ? null : speakerBeside(reading, row, from, limit);
    if (!speaker || TIME_WORD.test(reading.lemma(speaker.speaker))) {
      if (row === from && /^(?:say|add|write|ask|reply)$/.test(reading.lemma(row)) && !/ing$/.test(reading.form(row)))
        return { verb: row, speaker: -1 };
      // a verb inside a clause about the speaker ("a lawyer who knows him, said")
      if (row - from > 30) break;
      continue;
    }
    // `..., called the demand "unheard of"`: what it is called follows
    if (entry?.frames.includes("a") && reading.tree.childrenOf(row, "obj").some((c) => c > row && reading.quotedBy[c] === -1)) return null;
    if (known) {
      // "in "Face to Face," the host said he would go": the verb reports something else
      if (hasOwnClause(reading, row)) return null;
      best = { verb: row, ...speaker };
      break;
    }
    if (
      !best &&
      speakerLike(reading, speaker.speaker) !== "other" &&
      !finished &&
      row - from <= 6 &&
      !/^[CS]CONJ$/.test(reading.upos(from)) &&
      !reading.tree.childrenOf(row, "obj", "ccomp").some((c) => c > row && reading.quotedBy[c] === -1)
    )
      best = { verb: row, ...speaker };
  }
  if (!best) return null;
  if (finished && startsSentence(reading, from) && (!shortCue(reading, from, best) || (next && leadsTo(reading, best.verb, next))))
    return null;
  return best;
}

/** The tagger may take "says" or "quips" for a noun: believed right beside the quotation. */
function isCueForm(reading: Reading, row: number, from: number): boolean {
  return (
    row - from <= 3 && CUE_FORM.test(reading.form(row)) && (row > from || !/^(?:reports|claims|notes|states)$/i.test(reading.form(row)))
  );
}

function hasOwnClause(reading: Reading, verb: number): boolean {
  return reading.tree
    .childrenOf(verb, "ccomp")
    .some(
      (c) =>
        c > verb &&
        !/ing$/.test(reading.form(c)) &&
        !reading.tree.childrenOf(c, "mark").some((m) => /^(?:as|while|when|after|before)$/.test(reading.lemma(m))) &&
        reading.tree.child(c, "nsubj", "cop", "mark", "expl") >= 0 &&
        (reading.left[c] ?? c) > verb &&
        (reading.quotedBy[c] ?? -1) < 0,
    );
}

/** Whether a cue verb has another quotation right after it. */
function leadsTo(reading: Reading, verb: number, next: Passage): boolean {
  const row = reading.rowAt(next.start);
  if (reading.sentenceOf(row) !== reading.sentenceOf(verb) && reading.start(row) - reading.end(verb) > 3) return false;
  for (let at = verb + 1; at < row; at++) if (/^[.?!]$/.test(reading.form(at)) || reading.isVerb(at)) return false;
  return row - verb < 12;
}

function startsSentence(reading: Reading, row: number): boolean {
  return /^\p{Lu}/u.test(reading.form(row));
}

/** "Why?" Ms Roe asked. - a name or title, then a cue verb, then the end of the sentence. */
function shortCue(reading: Reading, from: number, beside: Beside): boolean {
  const entry = CUE_VERBS.get(reading.lemma(beside.verb));
  if (!entry?.frames.includes("q")) return false;
  if (reading.upos(from) === "PRON" && reading.form(from) !== "I") return false;
  const follows = reading.tree
    .childrenOf(beside.verb, "ccomp", "obj", "xcomp")
    .some((c) => c > beside.verb && reading.quotedBy[c] === -1 && reading.lemma(beside.verb) !== "tell");
  if (follows || beside.verb - from > 12) return false;
  // "..." Ms Roe said the road was shut: another verb after the cue is what it reports
  const sentence = reading.sentenceOf(beside.verb);
  for (let row = beside.verb + 1; row < sentence.last; row++) {
    if (reading.isVerb(row) && (reading.quotedBy[row] ?? -1) < 0 && !/^(?:acl|amod|advcl)/.test(reading.relation(row))) return false;
  }
  return true;
}

/** The speaker of a verb after a quotation: the phrase between them, or the one right after the verb. */
function speakerBeside(reading: Reading, verb: number, from: number, limit: number): { speaker: number; speakerSpan?: Span } | null {
  if (phraseStart(reading, from, verb) >= verb) return inverted(reading, verb, from, limit);
  return inFront(reading, verb, from);
}

/** First row that is no adverb, auxiliary or conjunction. */
function phraseStart(reading: Reading, from: number, verb: number): number {
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
function inverted(reading: Reading, verb: number, from: number, limit: number): { speaker: number; speakerSpan?: Span } | null {
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
  while (last < sentence.last && reading.start(last) < limit && /^(?:PROPN|NOUN|ADJ|DET|PRON|NUM|PART)$/.test(reading.upos(last))) last++;
  if (last === verb + 1) return null;
  return { speaker: last - 1, speakerSpan: { start: reading.start(verb + 1), end: reading.end(last - 1) } };
}

/** `Ms Roe said, "..."`, `she had told him: "..."`, `reads: "..."`: the clause right before the quotation. */
function cueBefore(reading: Reading, passage: Passage, previous: Passage | undefined): Beside | null {
  const first = passage.regions[0];
  if (!first) return null;
  const begin = reading.rowAt(passage.start);
  let from = begin - 1;
  if (from < 0) return null;
  const lead = reading.text.slice(Math.max(0, passage.start - 4), passage.start).trimEnd();
  const colon = lead.endsWith(":");
  const floor = previous?.end ?? 0;
  const paragraph = reading.paragraphs[first.paragraph];
  const startsParagraph = paragraph !== undefined && passage.start <= paragraph.start + 1;
  if (startsParagraph && !(colon && reading.start(from) >= floor)) return colonOf(reading, passage);
  const sentence = reading.sentenceOf(from);
  const low = Math.max(sentence.first, colon ? from - 2 * REACH : from - REACH, reading.rowAt(floor));
  const words = inner(reading, passage);
  const comma = lead.endsWith(",");
  const full = wordCount(words) >= 4 || SPEECH_END.test(bare(words));
  const capital = /^[^\p{L}\p{N}]*(?:\p{Lu}|\p{N})/u.test(words);
  const joined = /,\s(?:and|but)$/.test(reading.text.slice(Math.max(0, passage.start - 8), passage.start).trimEnd());
  if (!colon && !comma && !joined && (!(full && capital) || /[.?!;]$/.test(lead))) return null;
  if (!startsParagraph && reading.start(from) < (paragraph?.start ?? 0)) return null;
  if (reading.upos(from) === "PUNCT") from--;
  // `..., she said, and "..."`: the conjunction joins the quotation to what was reported before
  const joins = /^(?:and|but)$/.test(reading.lemma(from)) && reading.form(from - 1) === ",";
  if (joins) from -= 2;
  const top = colon ? colonOf(reading, passage) : null;
  if (top) return top;
  for (let row = from; row >= low; row--) {
    if (reading.quotedBy[row] !== -1 || /^[.;?!]$/.test(reading.form(row))) break;
    if (!reading.isVerb(row) && !(isCueForm(reading, row, row) && row === from)) continue;
    if (/^(?:aux|cop|amod|case)/.test(reading.relation(row))) continue;
    const entry = CUE_VERBS.get(reading.lemma(row));
    const known = entry?.frames.includes("q") ?? false;
    if (!known) {
      // other verbs in a relative or participle clause between the cue and its quotation
      if (!colon && from - row > 14) break;
      continue;
    }
    if (joined && row !== from) return null;
    if (!colon && !comma && from !== row && !(from - row === 1 && reading.upos(from) === "ADV")) return null;
    const subject = subjectOf(reading, row);
    const passive = isPassive(reading, row) && subject.row < 0 ? reading.tree.child(row, "nsubj") : -1;
    const speaker = subject.row >= 0 && reading.quotedBy[subject.row] === -1 ? subject.row : passive;
    if (speaker >= 0) return { verb: row, speaker };
    const beside = subjectBeside(reading, row);
    if (beside >= 0) return { verb: row, speaker: beside };
    // "Remarked Ms Roe, "..."": the verb opens its sentence
    const turned = row <= sentence.first + 1 ? inverted(reading, row, row, passage.start) : null;
    if (turned) return { verb: row, ...turned };
    return colon ? { verb: row, speaker: -1 } : null;
  }
  return null;
}

/** The clause before a colon: its main verb where that tells or shows, else the verb of speaking nearest to the colon. */
function colonOf(reading: Reading, passage: Passage): Beside | null {
  const colon = reading.rowAt(passage.start) - 1;
  if (colon < 0 || reading.form(colon) !== ":") return null;
  const sentence = reading.sentenceOf(colon);
  let nearest = -1;
  // "..., with Ms Roe stating: "..."": the verb right before the colon
  const own = CUE_VERBS.get(reading.lemma(colon - 1));
  if (reading.isVerb(colon - 1) && own?.frames.includes("q")) {
    const found = subjectOf(reading, colon - 1).row;
    return { verb: colon - 1, speaker: found >= 0 ? found : subjectBeside(reading, colon - 1) };
  }
  for (let row = colon - 1; row >= sentence.first; row--) {
    if (!reading.isVerb(row) || (reading.quotedBy[row] ?? -1) >= 0 || reading.relation(row).startsWith("aux")) continue;
    const entry = CUE_VERBS.get(reading.lemma(row));
    const main = reading.head(row) < 0;
    const tells = entry !== undefined && entry.act !== "other";
    if (main && (tells || /^(?:read|run|go)$/.test(reading.lemma(row)))) {
      nearest = row;
      break;
    }
    if (nearest < 0 && tells && entry.frames.includes("q")) nearest = row;
  }
  const before = reading.upos(colon - 1) === "PUNCT" ? colon - 2 : colon - 1;
  if (nearest < 0 && before > sentence.first && CUE_FORM.test(reading.form(before)) && reading.sentenceOf(before) === sentence) {
    return { verb: before, speaker: before - 1, speakerSpan: { start: sentence.start, end: reading.end(before - 1) } };
  }
  if (nearest < 0) return null;
  return { verb: nearest, speaker: subjectOf(reading, nearest).row };
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
