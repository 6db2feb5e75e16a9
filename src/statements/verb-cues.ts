import type { Span, SpeechAct } from "../core/index.js";
import { phraseRows } from "./clause-rows.js";
import { trimmed } from "./content.js";
import type { Cue } from "./cue.js";
import { CUE_NOUNS } from "./cue-nouns.js";
import { CUE_PARTICLES, CUE_VERBS, type CueVerb, NEEDS_PARTICLE } from "./cue-verbs.js";
import type { FoundContent } from "./found-content.js";
import { isPurpose } from "./matter-phrases.js";
import { isUnsaid } from "./not-said.js";
import { behindPhrase, phrasalCueAt } from "./phrasal-cues.js";
import type { Reading } from "./reading.js";
import { withPredicate } from "./report-clauses.js";
import { ROLE_NOUNS, TEXT_NOUNS } from "./role-nouns.js";
import { speakerLike } from "./speaker-like.js";
import { agentOf, isPassive, subjectBeside, subjectOf, withoutDateline } from "./subject.js";
import { contentOf, rootOf } from "./verb-content.js";

/** The particle that belongs to the verb ("point out"), -1 for none. */
function particleOf(reading: Reading, verb: number, entry: CueVerb): number {
  const wanted = CUE_PARTICLES.get(entry.lemma);
  if (!wanted) return -1;
  const own = reading.tree.children(verb).find((c) => reading.relation(c) === "compound:prt" && wanted.includes(reading.lemma(c)));
  if (own !== undefined) return own;
  return wanted.includes(reading.lemma(verb + 1)) ? verb + 1 : -1;
}

/** The characters of the cue: the verb, with its particle or preposition where that stands beside it. */
function cueSpan(reading: Reading, verb: number, extra: number): Span {
  const end = extra > verb && extra - verb <= 3 ? reading.end(extra) : reading.end(verb);
  return { start: reading.start(verb), end };
}

/** Statements that a verb of the lexicon governs by the tree: report clauses, infinitives, objects. */
export function verbCues(reading: Reading): Cue[] {
  const cues: Cue[] = [];
  for (let row = 0; row < reading.tree.tokens.length; row++) {
    const cue = verbCue(reading, row);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** "The Post reports that": a cue that the tagger took for a noun, told by the name before and the "that" after it. */
function mistagged(reading: Reading, row: number): CueVerb | null {
  if (reading.upos(row) !== "NOUN" || !/^(?:PROPN|PRON)$/.test(reading.upos(row - 1)) || reading.lemma(row + 1) !== "that") return null;
  const form = reading.form(row).toLowerCase();
  if (!form.endsWith("s")) return null;
  const entry = CUE_VERBS.get(form.slice(0, -1)) ?? CUE_VERBS.get(form.slice(0, -2));
  return entry?.frames.includes("c") ? entry : null;
}

/** "Roe, asked whether she would stay, said ...": it is Roe who is asked. */
function isAsked(reading: Reading, verb: number): boolean {
  return (
    /^(?:asked|questioned|pressed|quoted)$/.test(reading.form(verb)) &&
    reading.form(verb - 1) === "," &&
    reading.head(verb) > verb &&
    reading.tree.children(verb).every((c) => c > verb || c < verb - 1 || reading.relation(c) === "punct")
  );
}

/** "Roe, nicknamed the Fox, ...", "a street called Elm": a past participle at a noun, with none who says it. */
function isDescribed(reading: Reading, verb: number): boolean {
  if (reading.relation(verb) !== "acl" || /ing$/.test(reading.form(verb)) || agentOf(reading, verb) >= 0) return false;
  // "turnout, officials predicted, would rise": it has a subject of its own
  const subject = reading.tree.child(verb, "nsubj");
  return subject < 0 || subject > verb;
}

/** "Former chairman calls for plan": the verb of a headline that the tagger took for a noun, told by its subject. */
function isHeadlineVerb(reading: Reading, row: number): boolean {
  return (
    reading.upos(row) === "NOUN" &&
    reading.form(row).endsWith("s") &&
    reading.tree.child(row, "nsubj") >= 0 &&
    reading.tree.child(row, "cop", "det", "nmod:poss") < 0
  );
}

/** The cue verb at a row, null where the word is none or stands as an adjective or preposition. */
export function cueVerbAt(reading: Reading, row: number): CueVerb | null {
  if (!reading.isVerb(row) && !isHeadlineVerb(reading, row)) return null;
  const entry = CUE_VERBS.get(reading.lemma(row));
  if (!entry) return null;
  // ", the premier told parliament": a role or a name before it makes "told" no modifier
  if (/^(?:told|said|says|tells)$/.test(reading.form(row)) && (ROLE_NOUNS.has(reading.lemma(row - 1)) || reading.upos(row - 1) === "PROPN"))
    return entry;
  return /^(?:amod|case|compound|fixed|mark|aux|cop)/.test(reading.relation(row)) ? null : entry;
}

/** "made clear that", "took aim at": cues of several words. */
function phrasalCue(reading: Reading, verb: number): Cue | null {
  const phrase = phrasalCueAt(reading, verb);
  const rows = phrase ? behindPhrase(reading, phrase) : null;
  if (!phrase || !rows) return null;
  if (phrase.leads === "words" && !isWords(reading, rootOf(reading, rows))) return null;
  const matter = phrase.leads !== "clause" ? phraseRows(reading, verb, rootOf(reading, rows)) : rows;
  const content = trimmed(reading, { first: Math.max(rows.first, matter.first), last: matter.last });
  const speaker = subjectOf(reading, verb).row;
  if (!content || isPassive(reading, verb) || isPurpose(reading, verb)) return null;
  // `"...," she said, referring to the mayor`: the writer tells what is meant
  if (/^(?:referring|alluding)$/.test(reading.form(verb))) return null;
  // `..., he asked, pointing to the reporters`: with a finger
  if (reading.form(verb) === "pointing" && speakerLike(reading, rootOf(reading, rows)) === "person") return null;
  return {
    row: verb,
    span: { start: reading.start(verb), end: reading.end(phrase.last) },
    form: "verb",
    act: phrase.act,
    speaker: withoutDateline(reading, speaker >= 0 ? speaker : subjectBeside(reading, verb)),
    content: [content],
    rule: phrase.leads === "clause" ? "clause-after" : "preposition",
    confidence: phrase.leads === "clause" ? 0.85 : 0.6,
  };
}

/** Whether a noun stands for words or thoughts. */
const isWords = (reading: Reading, row: number): boolean =>
  CUE_NOUNS.has(reading.lemma(row)) ||
  TEXT_NOUNS.has(reading.lemma(row)) ||
  /^(?:idea|notion|question|issue|talk|rumor|critic|criticism|possibility|prospect|controversy|scandal|figure|number|argument|incident|matter|case)$/.test(
    reading.lemma(row),
  );

/** "asked them to stay", "asked for help" and "called on them to stay" appeal; "called for a ban" demands. */
function actOf(reading: Reading, verb: number, entry: CueVerb, found: FoundContent): SpeechAct {
  const asks = /^(?:urge|preposition|call-on)$/.test(found.rule);
  if (entry.lemma === "ask" && asks && reading.lemma(verb + 1) !== "about") return "appeal";
  if (entry.lemma === "call" && asks) return found.rule === "call-on" ? "appeal" : "demand";
  return entry.act;
}

/** "reacted angrily, warning of strikes": a participle that the tagger took for a noun, told by the comma before it. */
function participleNoun(reading: Reading, row: number): Cue | null {
  if (reading.upos(row) !== "NOUN" || reading.form(row) !== "warning" || reading.form(row - 1) !== ",") return null;
  const leads = reading.lemma(row + 1);
  if (!/^(?:of|that|against)$/.test(leads)) return null;
  const speaker = subjectBeside(reading, row);
  const rows = { first: leads === "of" ? row + 2 : row + 1, last: (reading.right[row] ?? row) + 1 };
  const span = speaker < 0 ? null : trimmed(reading, rows);
  if (!span) return null;
  return {
    row,
    span: cueSpan(reading, row, leads === "of" ? row + 1 : -1),
    form: "verb",
    act: "threaten",
    speaker,
    content: [span],
    rule: "preposition",
    confidence: 0.6,
  };
}

function verbCue(reading: Reading, verb: number): Cue | null {
  const warning = participleNoun(reading, verb);
  if (warning) return warning;
  const noun = mistagged(reading, verb);
  if (noun) {
    const span = trimmed(reading, { first: verb + 1, last: reading.sentenceOf(verb).last });
    return span
      ? {
          row: verb,
          span: cueSpan(reading, verb, -1),
          form: "verb",
          act: noun.act,
          speaker: verb - 1,
          content: [span],
          rule: "clause-after",
          confidence: 0.75,
        }
      : null;
  }
  const phrasal = phrasalCue(reading, verb);
  if (phrasal) return phrasal;
  const entry = cueVerbAt(reading, verb);
  if (!entry) return null;
  if (isAsked(reading, verb) || isDescribed(reading, verb) || isUnsaid(reading, verb)) return null;
  // "addressed the controversy", but not "addressed the crowd"
  if (entry.lemma === "address" && !isWords(reading, reading.tree.child(verb, "obj"))) return null;
  const particle = particleOf(reading, verb, entry);
  if (NEEDS_PARTICLE.has(entry.lemma) && particle < 0) return null;
  const found = contentOf(reading, verb, entry);
  if (!found) return null;
  const content: Span[] = [];
  for (const rows of found.rows) {
    const span = trimmed(
      reading,
      /^(?:clause|object)/.test(found.rule) && entry.frames.includes("c") ? withPredicate(reading, verb, rows) : rows,
    );
    if (span) content.push(span);
  }
  if (content.length === 0) return null;
  let speaker = found.speaker ?? subjectOf(reading, verb).row;
  const lost =
    speaker < 0 || (/ing$/.test(reading.form(verb)) && reading.relation(verb) === "advcl" && speakerLike(reading, speaker) === "other");
  if (lost && found.speaker === undefined && !isPassive(reading, verb)) {
    const beside = subjectBeside(reading, verb);
    if (beside >= 0) speaker = beside;
  }
  return {
    row: verb,
    span: cueSpan(reading, verb, Math.max(particle, found.extra ?? -1)),
    form: "verb",
    act: actOf(reading, verb, entry, found),
    ...(entry.channel ? { channel: entry.channel } : {}),
    speaker: withoutDateline(reading, speaker),
    content,
    rule: found.rule,
    confidence: found.confidence,
  };
}
