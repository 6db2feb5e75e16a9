import { type Beside, CUE_FORM, isCueForm, isPutting, phraseStart, REACH, speakerBeside } from "./beside.js";
import { TIME_WORD } from "./clause-rows.js";
import { CUE_VERBS } from "./cue-verbs.js";
import { bare, inner, isFinished, type Passage, SPEECH_END, wordCount } from "./passages.js";
import type { Reading } from "./reading.js";
import { speakerLike } from "./speaker-like.js";

/** End of the paragraph that an offset stands in. */
function paragraphEnd(reading: Reading, paragraph: number): number {
  return reading.paragraphs[paragraph]?.end ?? reading.text.length;
}

/** `"...," said Ms Roe` and `"...," she said`: the clause right after the quotation. */
export function cueAfter(reading: Reading, passage: Passage, next: Passage | undefined): Beside | null {
  const words = inner(reading, passage);
  const last = passage.regions[passage.regions.length - 1];
  if (!last) return null;
  const outside = reading.text.slice(passage.end, passage.end + 1);
  const first = reading.rowAt(passage.end);
  const ends = SPEECH_END.test(bare(words)) || /[,\u2014\u2013-]/.test(outside) || (wordCount(words) >= 4 && cueFollows(reading, first));
  if (!ends) return null;
  const limit = Math.min(next?.start ?? reading.text.length, paragraphEnd(reading, last.paragraph));
  let from = first;
  while (from < reading.tree.tokens.length && reading.upos(from) === "PUNCT" && reading.start(from) < limit) from++;
  if (from >= reading.tree.tokens.length || reading.start(from) >= limit) return null;
  // `..., and promised more`: the verb goes on with the clause before the quotation
  if (reading.upos(from) === "CCONJ" && reading.isVerb(phraseStart(reading, from, from + 5))) return null;
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
    const known = entry?.frames.includes("q") || isPutting(reading, row);
    const participle = /ing$/.test(reading.form(row)) && !reading.tree.childrenOf(row, "aux").length;
    const speaker = participle ? null : speakerBeside(reading, row, from, limit);
    if (!speaker || (TIME_WORD.test(reading.lemma(speaker.speaker)) && reading.nameAt(speaker.speaker)?.type !== "PER")) {
      // `Roe, who called it "a farce," said`: the subject before the quotation says something else
      if (row === from && reading.tree.childrenOf(row, "nsubj").some((c) => reading.end(c) <= passage.start)) return null;
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
  // `..., but Doe said "b"`: the cue leads to the next quotation
  if (/^[CS]CONJ$/.test(reading.upos(from)) && next && leadsTo(reading, best.verb, next)) return null;
  // `..., while Doe said it was late`: a clause of another with its own report
  if (/^(?:while|whereas|but|and)$/.test(reading.lemma(from)) && reading.tree.childrenOf(best.verb, "ccomp").some((c) => c > best.verb))
    return null;
  // `a case that may last "years." The lockdown started ...`: the quotation ends a sentence of its own
  if (finished && startsSentence(reading, from) && endsSentence(reading, passage)) return null;
  if (finished && startsSentence(reading, from) && (!shortCue(reading, from, best) || (next && leadsTo(reading, best.verb, next))))
    return null;
  return best;
}

/** `"..." tweeted Roe`, `"..." Roe wrote`: a cue right behind a quotation without a comma. */
function cueFollows(reading: Reading, first: number): boolean {
  if (CUE_FORM.test(reading.form(first))) return reading.isVerb(first);
  for (let row = first; row < first + 4; row++) {
    if (!/^(?:PROPN|PRON)$/.test(reading.upos(row))) return row > first && CUE_FORM.test(reading.form(row));
  }
  return false;
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
  for (let at = verb + 1; at < row; at++)
    if (/^[.?!]$/.test(reading.form(at)) || (reading.isVerb(at) && reading.relation(at) !== "xcomp")) return false;
  return row - verb < 12;
}

/** Whether unquoted words of its sentence stand before a quotation. */
function endsSentence(reading: Reading, passage: Passage): boolean {
  const row = reading.rowAt(passage.start);
  const { first } = reading.sentenceOf(row);
  return first < row && (reading.quotedBy[row - 1] ?? -1) < 0 && /^[\p{L}\p{N}]/u.test(reading.form(row - 1));
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
