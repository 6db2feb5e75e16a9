import { isNewParticiple, REMARK, TIME_WORD } from "./clause-rows.js";
import type { Rows } from "./content.js";
import { CUE_VERBS } from "./cue-verbs.js";
import type { Reading } from "./reading.js";
import { speakerLike } from "./speaker-like.js";
import { nearestSubject } from "./subject.js";
import { isEffect } from "./writers-words.js";

const COMMA = /^(?:,|--|[\u2013\u2014])$/;
/** Adverbs and auxiliaries that may stand in a cue between commas. */
const LIGHT = /^(?:ADV|AUX|PART)$/;

/** Rows looked through for a finite verb on either side. */
const SCAN = 120;

/** The parts of a broken sentence and the speaker that its commas enclose. */
export interface Aside {
  readonly rows: readonly Rows[];
  readonly speaker: number;
}

/**
 * The two halves of a sentence that a cue between commas breaks ("The dam, she said, is safe"), by the
 * commas alone, since the tree is least sure here. Null where the cue is not set off on both sides.
 */
export function isAside(reading: Reading, verb: number): Aside | null {
  if (!isSaying(reading, verb)) return null;
  const sentence = reading.sentenceOf(verb);
  let after = verb + 1;
  let behind = false;
  const turned = COMMA.test(reading.form(verb - 1));
  // "the princess, 67, announced a tour, making ...": the comma before the verb closes something else
  if (turned && !isClause(reading, sentence.first, verb - 1) && !isBareSpeaker(reading, verb + 1)) return null;
  if (turned) {
    // ", said Ms Roe, ...": the speaker stands between the verb and the second comma
    while (
      after < sentence.last &&
      after - verb <= 14 &&
      (/^(?:PROPN|NOUN|DET|ADJ|ADP|NUM|PART|PRON)$/.test(reading.upos(after)) || reading.form(after) === "-")
    )
      after++;
    if (after === verb + 1) return null;
  } else {
    while (after < sentence.last && after - verb <= 4 && LIGHT.test(reading.upos(after))) after++;
    // "..., the court held in a 5-to-3 decision, ...": place, time or channel of saying
    behind = reading.upos(after) === "ADP" || TIME_WORD.test(reading.lemma(after)) || TIME_WORD.test(reading.lemma(after + 1));
    if (behind)
      while (
        after < sentence.last &&
        after - verb <= 10 &&
        (/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(reading.upos(after)) || reading.form(after) === "-")
      )
        after++;
  }
  if (after >= sentence.last || !COMMA.test(reading.form(after))) return null;
  const before = turned ? verb - 1 : commaBefore(reading, verb, sentence.first);
  if (before < 0) return null;
  let first = reading.leadOf(sentence);
  // inside a relative clause only its pronoun stands before the cue ("the park, which, he said, ...")
  if (
    before - 1 > first &&
    /^(?:which|who|that|all of which|where)$/.test(reading.lemma(before - 1)) &&
    COMMA.test(reading.form(before - 2))
  )
    first = before - 1;
  // "a move whose rarity, the paper noted, ...": the report starts with the relative word (not with the "who" of a question)
  for (let row = before - 1; row > first && before - row <= 8 && !COMMA.test(reading.form(row)); row--) {
    if (
      /^(?:which|who|whose)$/.test(reading.lemma(row)) &&
      reading.hasFeature(row, "PronType=Rel") &&
      /^(?:NOUN|PROPN|PUNCT)$/.test(reading.upos(row - 1))
    )
      first = row;
  }
  const left: Rows = { first, last: before };
  if (left.last - left.first < 1) return null;
  // "In her remarks, Roe pointed out in passing, ...": an adjunct before the cue is no half of a report
  if (behind && (reading.tree.child(verb, "nsubj") <= before || reading.upos(first) === "ADP")) return null;
  const next = reading.lemma(after + 1);
  const right: Rows = { first: after + 1, last: sentence.last };
  // "..., she said, and was left outside": without a subject the second half goes on with the first
  // and so does a second half in the present behind a cue in the past ("jobs are gone, officials said, and food is short")
  const joined = /^(?:and|but|or)$/.test(next) && (reading.upos(after + 2) === "AUX" || isOfPresent(reading, verb, right));
  const full =
    (!joined && /^(?:and|but|or|yet|although|though|while|who|which)$/.test(next)) ||
    right.last - right.first < 2 ||
    // "..., she said, adding that ...": the participle has its own report
    (/ing$/.test(reading.form(right.first)) &&
      /[qc]/.test(CUE_VERBS.get(next)?.frames ?? "") &&
      isClause(reading, Math.max(left.first, left.last - SCAN), left.last));
  // "From Oslo, Roe spoke, defending the plan": without a finite verb on either side nothing is reported
  const clause = isClause(reading, Math.max(left.first, left.last - SCAN), left.last);
  if (!clause && !isClause(reading, right.first, Math.min(right.last, right.first + SCAN))) return null;
  const quoted = (reading.quotedBy[after + 1] ?? -1) >= 0 || (reading.quotedBy[before - 1] ?? -1) >= 0;
  if (quoted) return null;
  const subject = reading.tree.child(verb, "nsubj");
  let speaker = subject > before ? subject : turned ? after - 1 : verb - 1;
  while (speaker > before && /^(?:ADV|AUX|PART)$/.test(reading.upos(speaker))) speaker--;
  if (speaker <= before || speaker === verb) return null;
  if (turned && (reading.isVerb(speaker) || /ing$/.test(reading.form(verb)))) return null;
  // ", argued her lawyer, Ann Roe.": what follows is the speaker's name
  const named = turned && reading.nameAt(right.first)?.type === "PER" && (reading.nameAt(right.first)?.last ?? 0) >= right.last - 1;
  // "..., she said, pointing to a map": what follows tells of the saying
  const effect = clause && isEffect(reading, right.first);
  return { rows: full || named || effect ? [left] : [left, right], speaker };
}

/** Whether a stretch is told in the present or the future behind a cue in the past. */
function isOfPresent(reading: Reading, verb: number, rows: Rows): boolean {
  if (!reading.hasFeature(verb, "Tense=Past")) return false;
  for (let row = rows.first; row < Math.min(rows.last, rows.first + 12); row++) {
    if (!reading.hasFeature(row, "VerbForm=Fin")) continue;
    return reading.hasFeature(row, "Tense=Pres") || /^(?:will|can|may)$/i.test(reading.form(row));
  }
  return false;
}

/** "officials", "police": a common noun for people or a body. */
const isBareSpeaker = (reading: Reading, row: number): boolean =>
  reading.upos(row) === "NOUN" && /^(?:person|body)$/.test(speakerLike(reading, row));

/** Whether a finite verb stands in a stretch. */
function isClause(reading: Reading, first: number, last: number): boolean {
  for (let row = first; row < last; row++) if (reading.hasFeature(row, "VerbForm=Fin")) return true;
  return false;
}

/** A finite verb in the active: no "to say", no ", called X,". */
function isSaying(reading: Reading, verb: number): boolean {
  if (reading.tree.childrenOf(verb, "mark").some((m) => reading.lemma(m) === "to")) return false;
  if (/ing$/.test(reading.form(verb))) return false;
  // "the clause invoked by the court": a past participle at a noun
  if (reading.relation(verb) === "acl" && reading.tree.child(verb, "nsubj") < 0) return false;
  return !/^(?:begin|start|open|finish|close|end|proceed|resume|pause|go|call|dub|term|label|brand|describe|name|know|publish|title)$/.test(
    reading.lemma(verb),
  );
}

/**
 * A cue at the end of its sentence, set off by a comma ("The dam is safe, a senior official told
 * reporters."): what stands before the comma, by position alone. Null where the cue is no such tail.
 */
export function tailOf(reading: Reading, verb: number): Aside | null {
  if (!isSaying(reading, verb)) return null;
  const sentence = reading.sentenceOf(verb);
  const { tree } = reading;
  // "said that while he respected the court, he would appeal": what one would do tells nothing before it
  if (tree.childrenOf(verb, "aux").some((c) => /^(?:would|will|could|can|may|might|should|must)$/.test(reading.lemma(c)))) return null;
  const before = commaBefore(reading, verb, sentence.first);
  const start = reading.leadOf(sentence);
  if (reading.upos(before + 1) === "CCONJ" || before <= start + 1 || (reading.quotedBy[before - 1] ?? -1) >= 0) return null;
  // "..., a charge Athens denies": what stands before is not what Athens says
  if (/^acl/.test(reading.relation(verb)) && reading.head(verb) > before) return null;
  if (/^an?$/.test(reading.lemma(before + 1)) && REMARK.test(reading.lemma(before + 2)) && reading.upos(before + 3) !== "VERB") return null;
  const lead = { first: start, last: before };
  // what follows may be a hearer, a time or a channel, but no report of its own
  let end = verb + 1;
  while (end < sentence.last && end - verb <= 24 && reading.form(end) !== ";") end++;
  // "..., organisers said; police counted 2,000": what follows is another sentence
  if (end < sentence.last && reading.form(end) !== ";") return null;
  for (let row = verb + 1; row < end; row++) {
    // "..., police told reporters, adding that ...": the participle has its own report
    if (COMMA.test(reading.form(row)) && isNewParticiple(reading, row + 1)) break;
    if ((reading.quotedBy[row] ?? -1) >= 0 || /^(?:that|whether|if|why|how|what)$/.test(reading.lemma(row))) return null;
    if (/^[cx]comp/.test(reading.relation(row)) && (reading.isVerb(row) || reading.head(row) === verb)) return null;
  }
  const object = tree.childrenOf(verb, "obj").find((c) => c > verb && c < end);
  // "..., said local authorities": the tree took the speaker behind the verb for an object
  const turned =
    before === verb - 1 &&
    object !== undefined &&
    tree.child(verb, "nsubj") < 0 &&
    /^(?:person|body|text)$/.test(speakerLike(reading, object));
  if (turned && (reading.right[object] ?? object) >= sentence.last - 2)
    return isClause(reading, lead.first, lead.last) ? { rows: [lead], speaker: object } : null;
  if (object !== undefined && !/^(?:tell|inform|assure|warn|remind|advise|notify)$/.test(reading.lemma(verb))) return null;
  let finite = false;
  for (let row = lead.first; row < lead.last && !finite; row++)
    finite = reading.isVerb(row) && !reading.hasFeature(row, "VerbForm=Inf") && !reading.hasFeature(row, "VerbForm=Ger");
  if (!finite) return null;
  const first = reading.lemma(start);
  // "Told that turnout was low, Roe shrugged"
  if (/^(?:told|pressed|questioned|faced)$/i.test(reading.form(start)) && !hasMainClause(reading, lead)) return null;
  if (
    /^(?:when|while|as|after|before|if|once|asked|ask|speak|speaking|although|though|because|since|in|on|at)$/.test(first) &&
    !/^(?:least|most)$/.test(reading.lemma(start + 1)) &&
    !hasMainClause(reading, lead)
  )
    return null;
  const subject = nearestSubject(reading, verb);
  let speaker = subject > before ? subject : verb - 1;
  while (speaker > before && /^(?:ADV|AUX|PART)$/.test(reading.upos(speaker))) speaker--;
  if (speaker <= before) return null;
  return { rows: [lead], speaker };
}

/** Whether a comma inside a stretch parts a lead clause from a main clause. */
function hasMainClause(reading: Reading, rows: Rows): boolean {
  for (let row = rows.first + 1; row < rows.last - 2; row++) if (reading.form(row) === ",") return true;
  return false;
}

/** Row of the comma before the subject of a cue, -1 where something else stands there. */
function commaBefore(reading: Reading, verb: number, low: number): number {
  const subject = nearestSubject(reading, verb);
  if (subject > verb) return COMMA.test(reading.form(verb - 1)) ? verb - 1 : -1;
  for (let row = verb - 1; row > low && verb - row <= 14; row--) {
    if (COMMA.test(reading.form(row))) return row;
    if (row === low) return -1;
    if (reading.isVerb(row) && !LIGHT.test(reading.upos(row))) return -1;
    if (
      (reading.quotedBy[row] ?? -1) >= 0 ||
      /^(?:SCONJ|CCONJ)$/.test(reading.upos(row)) ||
      /^(?:who|whom|whose|which|that|as|when|where|while|because|after|before|until|since|if)$/.test(reading.lemma(row))
    )
      return -1;
  }
  return -1;
}
