import type { Span, SpeechAct } from "../core/index.js";
import { isAside, tailOf } from "./aside.js";
import { clauseRows, phraseRows } from "./clause-rows.js";
import { type Rows, trimmed, without } from "./content.js";
import type { Cue } from "./cue.js";
import { CUE_NOUNS } from "./cue-nouns.js";
import { CUE_PARTICLES, CUE_VERBS, type CueVerb, NEEDS_PARTICLE } from "./cue-verbs.js";
import type { FoundContent } from "./found-content.js";
import { calledFound, holds, isPlainPronoun, isPurpose, passiveFound, withoutSetting } from "./matter-phrases.js";
import { behindPhrase, phrasalCueAt } from "./phrasal-cues.js";
import type { Reading } from "./reading.js";
import { bareClause, infinitiveOf, looseClause, markedClause, plainInfinitive, reportOf, withPredicate } from "./report-clauses.js";
import { ROLE_NOUNS, TEXT_NOUNS } from "./role-nouns.js";
import { speakerLike } from "./speaker-like.js";
import { agentOf, isPassive, subjectBeside, subjectOf, withoutDateline } from "./subject.js";
import { writersWords } from "./writers-words.js";

/** Verbs of "as Roe said". */
const AS_VERB =
  /^(?:say|note|point|explain|argue|observe|predict|warn|report|write|tell|acknowledge|suggest|claim|state|mention|recall|remark|admit|announce|stress|put)$/;

const NEGATION = /^(?:not|n't|n\u2019t|never|nor)$/;

/** What can be claimed in words, unlike land or lives. */
const CLAIMED = /^(?:responsibility|victory|credit|innocence|ignorance|success|progress|immunity|privilege)$/;

/** Verbs that say of another that it is not done ("declined to say"). */
const FORBEARING = /^(?:decline|refuse|fail|neglect|forget)$/;

/** Whether a "not" or "never" stands with the verb, or it is what someone declines to do. */
export function isNegated(reading: Reading, verb: number): boolean {
  if (reading.relation(verb) === "xcomp" && FORBEARING.test(reading.lemma(reading.head(verb)))) return true;
  const subject = reading.tree.child(verb, "nsubj");
  // "Not for the first time, the coach complained": the "not" before the subject is not the verb's
  return reading.tree
    .children(verb)
    .some((c) => c < verb && NEGATION.test(reading.lemma(c)) && (c > subject || subject > verb || reading.lemma(c) !== "not"));
}

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

/** What one plans or may do is not said yet ("plans to argue that", "if she says that", "may say that"). */
function isUnsaid(reading: Reading, verb: number): boolean {
  const { tree } = reading;
  if (tree.childrenOf(verb, "mark").some((m) => /^(?:if|unless|whether)$/.test(reading.lemma(m)))) return true;
  const subject = tree.child(verb, "nsubj");
  if (tree.childrenOf(verb, "aux").some((c) => c > subject && /^(?:may|might|should)$/.test(reading.lemma(c)))) return true;
  // "stopped short of calling for", "without saying that", "instead of asking"
  const lead = reading.lemma(verb - 1);
  if (/ing$/.test(reading.form(verb)) && (lead === "without" || (lead === "of" && /^(?:short|instead)$/.test(reading.lemma(verb - 2)))))
    return true;
  const head = reading.head(verb);
  return (
    reading.relation(verb) === "xcomp" &&
    head >= 0 &&
    /^(?:plan|intend|want|hope|expect|aim|prepare|wait|likely|unlikely|set|due|poised|ready|able|unable|try|need|wish|threaten)$/.test(
      reading.lemma(head),
    ) &&
    tree.childrenOf(verb, "mark").some((m) => reading.lemma(m) === "to")
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

/** The row of a stretch that hangs outside it. */
function rootOf(reading: Reading, rows: Rows): number {
  for (let row = rows.first; row < rows.last; row++) if (reading.head(row) < rows.first || reading.head(row) >= rows.last) return row;
  return rows.first;
}

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

function contentOf(reading: Reading, verb: number, entry: CueVerb): FoundContent | null {
  const { tree } = reading;
  const has = (frame: string): boolean => entry.frames.includes(frame);
  const passive = isPassive(reading, verb);
  const clause = reportOf(reading, verb);
  const infinitive = infinitiveOf(reading, verb, entry);
  const object = objectOf(reading, verb, entry);
  if (has("q") || has("c") || has("w")) {
    const aside = isAside(reading, verb);
    const [, half] = aside?.rows ?? [];
    if (aside && half) {
      const last = writersWords(reading, verb, rootOf(reading, aside.rows[0] ?? half), half.first, half.last);
      return { rows: [aside.rows[0] ?? half, { first: half.first, last }], rule: "aside", speaker: aside.speaker, confidence: 0.85 };
    }
    if (aside) return { rows: aside.rows, rule: "aside", speaker: aside.speaker, confidence: 0.85 };
    const tail = tree.children(verb).some((c) => reading.relation(c) === "aux:pass") ? null : tailOf(reading, verb);
    if (tail) return { rows: tail.rows, rule: "tail", speaker: tail.speaker, confidence: 0.9 };
    // "began producing films": a verb that takes quotations alone reports nothing
    if (clause >= 0 && (has("c") || has("w") || !/ing$/.test(reading.form(clause)))) {
      const behind = opensWithAdjunct(reading, verb, clause) ? markedClause(reading, verb, entry, object) : null;
      return behind ? { rows: [behind], rule: "clause-marked", confidence: 0.85 } : clauseFound(reading, verb, clause);
    }
    const marked = has("c") || has("w") ? markedClause(reading, verb, entry, object) : null;
    if (marked) return { rows: [marked], rule: "clause-marked", confidence: 0.85 };
  }
  if (has("n") && clause > verb && !passive && reading.lemma(reading.left[clause] ?? clause) === "what") {
    return { rows: [clauseRows(reading, verb, clause)], rule: "object", confidence: 0.6 };
  }
  if (passive) return passiveFound(reading, verb, entry, infinitive);
  if (has("f") && object > verb) {
    const rows = phraseRows(reading, verb, object);
    if (holds(reading, object + 1, rows.last, /^(?:of|for|over|as)$/)) return { rows: [rows], rule: "accuse", confidence: 0.8 };
  }
  if (infinitive > verb) {
    const last = clauseRows(reading, verb, infinitive).last;
    if (has("r") && object > verb && object < infinitive)
      return { rows: [{ first: reading.left[object] ?? object, last }], rule: "urge", confidence: 0.8 };
    if (has("i") && reading.isVerb(infinitive)) {
      // "vowed never to yield": the tree gives the negation to the cue
      const start = reading.left[infinitive] ?? infinitive;
      const first = start - 1 > verb && NEGATION.test(reading.lemma(start - 1)) ? start - 1 : start;
      return { rows: [{ first, last }], rule: "infinitive", confidence: 0.8 };
    }
    if (has("n") && /ing$/.test(reading.form(verb + 1)) && (reading.left[infinitive] ?? infinitive) === verb + 1)
      return { rows: [{ first: verb + 1, last }], rule: "object", confidence: 0.7 };
  }
  if (has("i") && reading.lemma(verb + 1) === "to" && reading.upos(verb + 1) === "PART" && reading.head(reading.head(verb + 1)) === verb) {
    return { rows: [clauseRows(reading, verb, reading.head(verb + 1))], rule: "infinitive", confidence: 0.75 };
  }
  const hung = hungFound(reading, verb, entry, object);
  if (hung) return hung;
  if (entry.act === "other") return null;
  if (entry.lemma === "call" && /^(?:on|upon)$/.test(reading.lemma(verb + 1))) {
    const plea = plainInfinitive(reading, verb + 2);
    if (plea) return { rows: [plea], rule: "call-on", extra: verb + 1, confidence: 0.8 };
  }
  for (const oblique of tree.childrenOf(verb, "obl", "advcl", ...(reading.isVerb(verb) ? [] : ["nmod"]))) {
    if (oblique < verb) continue;
    const preposition = tree.childrenOf(oblique, "case", "mark").find((c) => entry.prepositions.includes(reading.lemma(c)));
    if (preposition === undefined || isPurpose(reading, verb)) continue;
    // "two people briefed on the talks": without a hearer they are those who were told
    if (object < 0 && /^(?:brief|inform|notify|apprise|remind)$/.test(entry.lemma)) continue;
    if (entry.lemma === "call" && /^(?:on|upon)$/.test(reading.lemma(preposition))) {
      if (infinitive < 0) continue;
      return { rows: [clauseRows(reading, verb, infinitive)], rule: "call-on", extra: preposition, confidence: 0.8 };
    }
    const rows = phraseRows(reading, verb, oblique);
    // "blamed the media for his fall": the blamed belong to what is said
    const first =
      has("n") && object > verb && object < preposition ? (reading.left[object] ?? object) : Math.max(preposition + 1, rows.first);
    return {
      rows: [{ first, last: rows.last }],
      rule: "preposition",
      ...(first > preposition ? { extra: preposition } : {}),
      confidence: 0.65,
    };
  }
  if (has("a")) {
    const named = calledFound(reading, verb, object);
    if (named) return named;
  }
  const gerund = has("n") && object < 0 ? gerundOf(reading, verb) : -1;
  if (gerund > verb) return { rows: [{ first: verb + 1, last: clauseRows(reading, verb, gerund).last }], rule: "object", confidence: 0.65 };
  const bare = has("c") && object < 0 ? bareClause(reading, verb) : null;
  if (bare) return { rows: [bare], rule: "clause-bare", confidence: 0.8 };
  // "rejected that argument in a ruling issued on Monday": the tree made a clause of an object
  const taken = has("n") && object < 0 && !has("c") && clause > verb ? tree.child(clause, "nsubj") : -1;
  if (taken > verb && (reading.left[taken] ?? taken) === verb + 1)
    return { rows: [{ first: verb + 1, last: (reading.right[taken] ?? taken) + 1 }], rule: "object", confidence: 0.5 };
  const loose = looseClause(reading, verb, object);
  if (loose) return { rows: [loose], rule: "clause-loose", confidence: 0.6 };
  if (entry.lemma === "claim" && object > verb && CLAIMED.test(reading.lemma(object))) {
    return { rows: [phraseRows(reading, verb, object)], rule: "object", confidence: 0.7 };
  }
  // "reported, citing two officials": those who told it, not what was told
  if (entry.lemma === "cite" && object > verb && ROLE_NOUNS.has(reading.lemma(object))) return null;
  if (entry.lemma === "excuse" && /^(?:i|me|we|us)$/.test(reading.lemma(object))) return null;
  if (has("n") && object > verb && !isPurpose(reading, verb)) {
    // "denied meddling in the vote": of a gerund, place and time are part of what is denied
    const gerund = /ing$/.test(reading.form(object)) && object === verb + 1 && tree.child(object, "det", "amod") < 0;
    const phrase = phraseRows(reading, verb, object);
    const rows = gerund ? phrase : withoutSetting(reading, verb, phrase, object);
    if (entry.act !== "deny" && tree.childrenOf(object, "det").some((c) => reading.lemma(c) === "no" && (reading.quotedBy[c] ?? -1) < 0))
      return null;
    // "blasted him for lying" tells something, "blasted him" does not
    if (!isPlainPronoun(reading, object) || rows.last > object + 2) return { rows: [rows], rule: "object", confidence: 0.6 };
  }
  return null;
}

/** The object; behind its adjuncts the tree may take it for one of them ("announced on Friday the end of the strike"). */
function objectOf(reading: Reading, verb: number, entry: CueVerb): number {
  const { tree } = reading;
  const own = tree.child(verb, "obj", "iobj");
  if (own >= 0 || !entry.frames.includes("n")) return own;
  const adjuncts = tree.childrenOf(verb, "obl").filter((c) => c > verb);
  const bare = adjuncts.find(
    (c) =>
      tree.child(c, "case", "mark") < 0 &&
      tree.child(c, "det", "nmod:poss") >= 0 &&
      reading.relation(c) === "obl" &&
      reading.upos(c) === "NOUN",
  );
  return bare !== undefined && bare !== adjuncts[0] ? bare : -1;
}

/** "denied ever meeting him", "discussed possibly leaving": a gerund right behind the cue or its adverb, -1 for none. */
function gerundOf(reading: Reading, verb: number): number {
  const row = reading.upos(verb + 1) === "ADV" ? verb + 2 : verb + 1;
  const heads = /^(?:advcl|xcomp|ccomp|obj)$/.test(reading.relation(row)) && reading.head(row) === verb;
  return heads && /ing$/.test(reading.form(row)) && reading.isVerb(row) ? row : -1;
}

/** "said in a report released Thursday that ...": the participle that the tree took for the report stands behind its noun. */
const opensWithAdjunct = (reading: Reading, verb: number, clause: number): boolean =>
  (reading.left[clause] ?? clause) === verb + 1 && reading.upos(verb + 1) === "ADP" && reading.upos(clause - 1) === "NOUN";

function clauseFound(reading: Reading, verb: number, clause: number): FoundContent | null {
  const rows = clauseRows(reading, verb, clause);
  if (clause < verb) {
    // what stands before the clause in its sentence belongs to it ("But a lawyer left, he said")
    const sentence = reading.sentenceOf(verb);
    let { first } = rows;
    const lead = first > sentence.first ? reading.upos(first - 1) : "";
    if (first > sentence.first && first - sentence.first <= 6 && lead !== "PUNCT") first = sentence.first;
    return { rows: [{ first, last: rows.last }], rule: "clause-before", confidence: 0.9 };
  }
  return { rows: [rows], rule: "clause-after", confidence: 0.9 };
}

/** "As Roe said, A": the cue hangs on the clause that is its content; or that clause stands beside it without a link. */
function hungFound(reading: Reading, verb: number, entry: CueVerb, object: number): FoundContent | null {
  if (!entry.frames.includes("q") && !entry.frames.includes("c")) return null;
  const { tree } = reading;
  const relation = reading.relation(verb);
  const head = reading.head(verb);
  const subject = tree.child(verb, "nsubj");
  const as =
    AS_VERB.test(entry.lemma) &&
    relation === "advcl" &&
    tree.childrenOf(verb, "mark").some((c) => reading.lemma(c) === "as") &&
    tree.child(verb, "xcomp") < 0;
  if (head >= 0 && subject >= 0 && (object < 0 || entry.frames.includes("r")) && as) {
    const cue = { first: reading.left[verb] ?? verb, last: (reading.right[verb] ?? verb) + 1 };
    if (cue.first <= head && cue.last > head) return null;
    const sentence = reading.sentenceOf(verb);
    const whole = { first: Math.max(sentence.first, reading.left[head] ?? head), last: (reading.right[head] ?? head) + 1 };
    return { rows: without(whole, cue), rule: "as-clause", confidence: 0.6 };
  }
  const beside = tree
    .childrenOf(verb, "parataxis")
    .find((c) => reading.isVerb(c) || tree.child(c, "cop") >= 0 || tree.child(c, "nsubj") >= 0);
  if (beside !== undefined && subject >= 0 && object < 0 && entry.frames.includes("q") && !CUE_VERBS.has(reading.lemma(beside))) {
    return { rows: [clauseRows(reading, verb, beside)], rule: "beside", confidence: 0.7 };
  }
  return null;
}
