import { type Beside, CUE_FORM, inverted, isCueForm, isPutting, REACH } from "./beside.js";
import { CUE_VERBS } from "./cue-verbs.js";
import { bare, inner, type Passage, SPEECH_END, wordCount } from "./passages.js";
import type { Reading } from "./reading.js";
import { TEXT_NOUNS } from "./role-nouns.js";
import { speakerLike } from "./speaker-like.js";
import { isPassive, subjectBeside, subjectOf } from "./subject.js";

/** Forms right before a quotation that need no comma. */
const TELLING =
  /^(?:said|says|saying|added|adds|adding|wrote|writes|writing|tweeted|tweets|tweeting|stated|states|stating|replied|replies|replying)$/i;

/** Whether a word is a verb that takes a quotation right behind it. */
export function tells(reading: Reading, row: number): boolean {
  const entry = reading.isVerb(row) ? CUE_VERBS.get(reading.lemma(row)) : undefined;
  return entry !== undefined && entry.act !== "other" && entry.frames.includes("q") && !isPassive(reading, row);
}

/** `Ms Roe said, "..."`, `she had told him: "..."`, `reads: "..."`: the clause right before the quotation. */
export function cueBefore(reading: Reading, passage: Passage, previous: Passage | undefined): Beside | null {
  const found = clauseBefore(reading, passage, previous);
  if (!found || reading.lemma(found.verb) !== "read") return found;
  // "the summary of the ruling read in part": the whole text reads, not the noun beside the verb
  const { first } = reading.sentenceOf(found.verb);
  const text = textOf(reading, first, found.verb);
  if (text < 0 || text === found.speaker || reading.form(found.verb - 1) === ",") return found;
  return { verb: found.verb, speaker: text, speakerSpan: { start: reading.start(first), end: reading.end(found.verb - 1) } };
}

function clauseBefore(reading: Reading, passage: Passage, previous: Passage | undefined): Beside | null {
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
  const told = (TELLING.test(reading.form(from)) || tells(reading, from)) && wordCount(words) >= 2 && SPEECH_END.test(bare(words));
  if (!colon && !comma && !joined && !told && (!(full && capital) || /[.?!;]$/.test(lead))) return null;
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
    const known = entry?.frames.includes("q") || isPutting(reading, row);
    if (!known) {
      // other verbs in a relative or participle clause between the cue and its quotation
      if (!colon && from - row > 14) break;
      continue;
    }
    // `emphasis on maintaining "law and order"`: what is kept, not said
    if (
      /^(?:maintain|hold|submit|open|close)$/.test(reading.lemma(row)) &&
      /ing$/.test(reading.form(row)) &&
      /^(?:ADP|SCONJ)$/.test(reading.upos(row - 1))
    )
      return null;
    if (joined && row !== from) return null;
    if (!colon && !comma && from !== row && !(from - row === 1 && reading.upos(from) === "ADV") && !isAddressed(reading, row, from))
      return null;
    const subject = subjectOf(reading, row);
    const passive = isPassive(reading, row) && subject.row < 0 ? reading.tree.child(row, "nsubj") : -1;
    const speaker = subject.row >= 0 && reading.quotedBy[subject.row] === -1 ? subject.row : passive;
    // "announced his plan to run, saying ...": a participle behind a comma goes on with the sentence, not with its last noun
    const sentenceSpeaker =
      speaker >= 0 &&
      /ing$/.test(reading.form(row)) &&
      reading.form(row - 1) === "," &&
      /^(?:other|text)$/.test(speakerLike(reading, speaker))
        ? subjectBeside(reading, row)
        : -1;
    if (sentenceSpeaker >= 0) return { verb: row, speaker: sentenceSpeaker };
    if (speaker >= 0) return { verb: row, speaker };
    const beside = subjectBeside(reading, row);
    if (beside >= 0) return { verb: row, speaker: beside };
    const text = /^(?:read|say|state)$/.test(reading.lemma(row)) ? textOf(reading, sentence.first, row) : -1;
    if (text >= 0) return { verb: row, speaker: text };
    // "Remarked Ms Roe, "..."": the verb opens its sentence
    const turned = row <= sentence.first + 1 ? inverted(reading, row, row, passage.start) : null;
    if (turned) return { verb: row, ...turned };
    return colon ? { verb: row, speaker: -1 } : null;
  }
  return null;
}

/** `said on Twitter "We ..."`, `told the crowd "We ..."`: only a hearer, a time or a channel stands before a full sentence. */
function isAddressed(reading: Reading, verb: number, last: number): boolean {
  if (!/^(?:said|says|told|tells|wrote|writes|tweeted|tweets|added|posted|stated|replied)$/.test(reading.form(verb)) || last - verb > 8)
    return false;
  for (let row = verb + 1; row <= last; row++) if (!/^(?:ADP|DET|NOUN|PROPN|ADJ|NUM|PRON|PART)$/.test(reading.upos(row))) return false;
  return reading.lemma(last) !== "on";
}

/** "The opinion, released on Monday, read in part": the text that opens a sentence, where the tree lost it. */
function textOf(reading: Reading, first: number, verb: number): number {
  for (let row = first; row < verb && row - first < 6; row++) {
    if (reading.upos(row) === "NOUN") return TEXT_NOUNS.has(reading.lemma(row)) ? row : -1;
    if (!/^(?:DET|ADJ|PRON|PROPN|PART)$/.test(reading.upos(row))) return -1;
  }
  return -1;
}

/**
 * `The governor addressed the public: "..."`, `Roe defended the move, "..."`: a whole quoted sentence
 * behind a clause without a verb of saying is what its subject says.
 */
export function introOf(reading: Reading, passage: Passage, previous: Passage | undefined): Beside | null {
  const words = inner(reading, passage);
  const mark = /([:,])\s{0,2}$/.exec(reading.text.slice(Math.max(0, passage.start - 3), passage.start));
  if (!mark || wordCount(words) < 4 || !/^[^\p{L}\p{N}]*\p{Lu}/u.test(words) || !SPEECH_END.test(bare(words))) return null;
  const last = reading.rowAt(passage.start) - 1;
  if (last < 1) return null;
  const sentence = reading.sentenceOf(last - 1);
  for (let row = sentence.first; row < last; row++) {
    if (reading.start(row) < (previous?.end ?? 0) || !reading.hasFeature(row, "VerbForm=Fin") || reading.upos(row) !== "VERB") continue;
    const speaker = reading.tree.child(row, "nsubj");
    if (speaker < 0 || speaker > row || (reading.head(row) >= 0 && !/^(?:conj|parataxis)/.test(reading.relation(row)))) continue;
    if (!/^(?:person|body|text)$/.test(speakerLike(reading, speaker))) continue;
    if (mark[1] === "," && last - row > 12) continue;
    return { verb: row, speaker };
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
    // "voiced support for the bill, telling the Sun: "...": the participle leads to the quotation
    if (main && nearest >= 0 && !entry?.frames.includes("q")) break;
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
