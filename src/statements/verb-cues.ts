import type { Span } from "../core/index.js";
import { isAside, tailOf } from "./aside.js";
import { clauseRows, phraseRows } from "./clause-rows.js";
import { type Rows, trimmed, without } from "./content.js";
import type { Cue } from "./cue.js";
import { CUE_NOUNS } from "./cue-nouns.js";
import { CUE_PARTICLES, CUE_VERBS, type CueVerb, NEEDS_PARTICLE } from "./cue-verbs.js";
import { behindPhrase, phrasalCueAt } from "./phrasal-cues.js";
import type { Reading } from "./reading.js";
import { agentOf, isPassive, subjectBeside, subjectOf, withoutDateline } from "./subject.js";
import { writersWords } from "./writers-words.js";

/** Verbs of "as Roe said". */
const AS_VERB =
  /^(?:say|note|point|explain|argue|observe|predict|warn|report|write|tell|acknowledge|suggest|claim|state|mention|recall|remark|admit|announce|stress|put)$/;
const NEGATION = /^(?:not|n't|n\u2019t|never|nor)$/;

/** Words that open the time, place or channel of saying. */
const SETTING = /^(?:on|in|at|during|via|through|before|after|while|shortly|earlier|later|last|anonymously|publicly|privately|repeatedly)$/;
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

interface FoundContent {
  readonly rows: readonly Rows[];
  readonly rule: string;
  readonly confidence: number;
  /** Row of a preposition that belongs to the cue. */
  readonly extra?: number;
  /** Speaker where it is not the subject. */
  readonly speaker?: number;
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
  const matter = phrase.leads === "matter" ? phraseRows(reading, verb, rootOf(reading, rows)) : rows;
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

/** The row of a stretch that hangs outside it. */
function rootOf(reading: Reading, rows: Rows): number {
  for (let row = rows.first; row < rows.last; row++) if (reading.head(row) < rows.first || reading.head(row) >= rows.last) return row;
  return rows.first;
}

function verbCue(reading: Reading, verb: number): Cue | null {
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
  if (isAsked(reading, verb)) return null;
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
  if (speaker < 0 && found.speaker === undefined && !isPassive(reading, verb)) speaker = subjectBeside(reading, verb);
  return {
    row: verb,
    span: cueSpan(reading, verb, Math.max(particle, found.extra ?? -1)),
    form: "verb",
    act: entry.lemma === "ask" && /^(?:urge|preposition)$/.test(found.rule) && reading.lemma(verb + 1) !== "about" ? "appeal" : entry.act,
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
  const object = tree.child(verb, "obj", "iobj");
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
    if (clause >= 0) return clauseFound(reading, verb, clause);
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
    if (has("i") && reading.isVerb(infinitive))
      return { rows: [{ first: reading.left[infinitive] ?? infinitive, last }], rule: "infinitive", confidence: 0.8 };
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
    if (entry.lemma === "call" && /^(?:on|upon)$/.test(reading.lemma(preposition))) {
      if (infinitive < 0) continue;
      return { rows: [clauseRows(reading, verb, infinitive)], rule: "call-on", extra: preposition, confidence: 0.8 };
    }
    const rows = phraseRows(reading, verb, oblique);
    return {
      rows: [{ first: Math.max(preposition + 1, rows.first), last: rows.last }],
      rule: "preposition",
      extra: preposition,
      confidence: 0.65,
    };
  }
  if (has("a")) {
    const named = calledFound(reading, verb, object);
    if (named) return named;
  }
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
  if (has("n") && object > verb && !isPurpose(reading, verb)) {
    const rows = withoutSetting(reading, verb, phraseRows(reading, verb, object), object);
    // "blasted him for lying" tells something, "blasted him" does not
    if (!isPlainPronoun(reading, object) || rows.last > object + 2) return { rows: [rows], rule: "object", confidence: 0.6 };
  }
  return null;
}

/** The clause that a verb reports: no participle of its own time or place ("Asked about the poll, Roe said he was glad"). */
function reportOf(reading: Reading, verb: number): number {
  const clauses = reading.tree.childrenOf(verb, "ccomp");
  const first = clauses[0] ?? -1;
  if (first < 0 || first > verb || reading.tree.child(first, "nsubj", "aux", "cop") >= 0) return first;
  const later = clauses.find((c) => c > verb);
  return later ?? (/VerbForm=(?:Part|Ger)/.test(reading.tree.tokens.feats[first] ?? "") ? -1 : first);
}

/** The infinitive of "urged them to stay", on whichever relation the tree hung it. */
function infinitiveOf(reading: Reading, verb: number, entry: CueVerb): number {
  const { tree } = reading;
  const own = tree.child(verb, "xcomp");
  if (own >= 0 || !entry.frames.includes("r") || entry.act === "other") return own;
  const object = tree.child(verb, "obj", "iobj");
  if (object < verb) return -1;
  const hung = tree
    .childrenOf(verb, "advcl")
    .find((c) => c > object && tree.childrenOf(c, "mark").some((m) => m > object && reading.lemma(m) === "to"));
  return hung === undefined || /,/.test(reading.text.slice(reading.end(object), reading.start(hung))) ? -1 : hung;
}

/**
 * "announced the region, long at war, would rule itself": a finite verb without a subject right behind
 * what was found takes it for its subject; the report then goes on with it.
 */
function withPredicate(reading: Reading, verb: number, rows: Rows): Rows {
  if (rows.first < verb) return rows;
  const sentence = reading.sentenceOf(verb);
  let row = rows.last;
  if (reading.form(row) === ",") {
    // an apposition between commas
    let close = row + 1;
    while (close < sentence.last && close - row < 14 && reading.form(close) !== ",") {
      if (/^(?:CCONJ|SCONJ)$/.test(reading.upos(close)) || reading.hasFeature(close, "VerbForm=Fin")) return rows;
      close++;
    }
    if (reading.form(close) !== ",") return rows;
    row = close + 1;
  }
  if (row >= sentence.last || !reading.hasFeature(row, "VerbForm=Fin") || (reading.quotedBy[row] ?? -1) >= 0) return rows;
  const head = /^(?:aux|cop)/.test(reading.relation(row)) ? reading.head(row) : row;
  const subject = reading.tree.child(head, "nsubj", "expl");
  if (subject >= rows.last || (subject >= 0 && subject < verb)) return rows;
  return { first: rows.first, last: Math.max(rows.last, Math.min(sentence.last, (reading.right[head] ?? head) + 1)) };
}

/** Less the time and place of saying ("announced her candidacy | in a video on Monday"). */
function withoutSetting(reading: Reading, verb: number, rows: Rows, object: number): Rows {
  const from = reading.tree.childrenOf(verb, "obl", "advmod", "advcl").find((c) => {
    const lead = reading.lemma(reading.left[c] ?? c);
    if (c < object || (reading.quotedBy[c] ?? -1) >= 0) return false;
    // "condemned the launch as ships left port": a clause of its own time
    return reading.relation(c) === "advcl"
      ? /^(?:as|after|while|when|before|hour|day|even)$/.test(lead) && reading.tree.child(c, "nsubj") >= 0
      : SETTING.test(lead);
  });
  if (from === undefined) return rows;
  const start = reading.left[from] ?? from;
  return start > rows.first && start < rows.last ? { first: rows.first, last: start } : rows;
}

function holds(reading: Reading, first: number, last: number, lemmas: RegExp): boolean {
  for (let row = first; row < last; row++) if (lemmas.test(reading.lemma(row))) return true;
  return false;
}

/** An infinitive that tells what someone meant or was asked to do, or a participle before its clause. */
function isPurpose(reading: Reading, verb: number): boolean {
  if (reading.relation(verb) === "advcl" && verb < reading.head(verb) && /ing$/.test(reading.form(verb))) return true;
  if (!reading.tree.childrenOf(verb, "mark").some((m) => reading.lemma(m) === "to")) return false;
  const head = reading.head(verb);
  return !(
    head >= 0 &&
    reading.relation(verb) === "xcomp" &&
    /^(?:continue|begin|go|start|proceed|appear|seem|rush|fail)$/.test(reading.lemma(head))
  );
}

/** "called on both sides to stop": the infinitive within reach, wherever the tree hung it. */
function plainInfinitive(reading: Reading, from: number): Rows | null {
  const sentence = reading.sentenceOf(from - 2);
  for (let row = from; row < Math.min(sentence.last, from + 14); row++) {
    if (/^(?:PUNCT|SCONJ)$/.test(reading.upos(row))) return null;
    const act = reading.head(row);
    if (reading.lemma(row) !== "to" || reading.upos(row) !== "PART" || act <= row || !reading.isVerb(act)) continue;
    return { first: row, last: Math.min(sentence.last, (reading.right[act] ?? act) + 1) };
  }
  return null;
}

function isPlainPronoun(reading: Reading, row: number): boolean {
  return reading.upos(row) === "PRON" && (reading.left[row] ?? row) === row && (reading.right[row] ?? row) === row;
}

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

/**
 * "told the jury that he was away", "said in a letter that ...": a report clause that the tree hung on the
 * hearer or the channel instead of on the cue. Found by its mark, or right after the hearer.
 */
function markedClause(reading: Reading, verb: number, entry: CueVerb, object: number): Rows | null {
  const { tree } = reading;
  const sentence = reading.sentenceOf(verb);
  for (let row = verb + 1; row < Math.min(sentence.last, verb + 16); row++) {
    const lemma = reading.lemma(row);
    const head = reading.head(row);
    const relative =
      reading.upos(row) === "PRON" &&
      object < 0 &&
      reading.upos(row - 1) !== "VERB" &&
      reading.tree.childrenOf(head, "nsubj").some((c) => c > row);
    const that = lemma === "that" && (reading.relation(row) === "mark" || reading.upos(row) === "SCONJ" || relative) && head > row;
    const question =
      /^(?:whether|why|how|what|when|where|if)$/.test(lemma) &&
      /^(?:ask|wonder|inquire|enquire|query|explain|tell)$/.test(reading.lemma(verb));
    if (that || question) {
      const clause = head > row ? head : -1;
      const next = row === verb + 1 && reading.relation(row) === "mark";
      if (clause >= 0 && !next && !hangsBelow(reading, clause, verb)) return null;
      // "contradicting the claim that ...": the clause is the noun's
      const noun = clause >= 0 ? reading.head(clause) : -1;
      if (noun > verb && reading.relation(noun) === "obj" && CUE_NOUNS.has(reading.lemma(noun))) return null;
      if (that && tree.child(clause, "nsubj", "csubj", "expl") < row) return null;
      const last = clause >= 0 ? clauseRows(reading, verb, clause).last : sentence.last;
      // "noted reports that ...": the clause is part of what is noted
      const whole = that && object > verb && object < row && !entry.frames.includes("r") && entry.frames.includes("n");
      return { first: whole ? (reading.left[object] ?? object) : row, last };
    }
    if (reading.isVerb(row) && !/^(?:amod|acl)$/.test(reading.relation(row))) break;
    if (/^(?:PUNCT|CCONJ)$/.test(reading.upos(row)) && reading.form(row) !== "-") break;
  }
  if (object < 0 || !/^(?:tell|inform|assure|warn|remind|advise|notify|ask)$/.test(reading.lemma(verb))) return null;
  const clause = tree.childrenOf(object, "acl", "ccomp").find((c) => {
    const subject = tree.child(c, "nsubj");
    return (
      subject > object &&
      !/^(?:who|which|that)$/.test(reading.lemma(subject)) &&
      (reading.left[c] ?? c) > object &&
      (reading.hasFeature(c, "VerbForm=Fin") || tree.child(c, "aux", "cop") >= 0)
    );
  });
  if (clause === undefined || reading.left[clause] !== object + 1) return null;
  return { first: object + 1, last: clauseRows(reading, verb, clause).last };
}

/** Whether a row hangs on a dependent of the verb. */
function hangsBelow(reading: Reading, row: number, verb: number): boolean {
  for (let at = row, steps = 0; at >= 0 && steps < 4; at = reading.head(at), steps++) if (at === verb) return true;
  return false;
}

/** Prepositions of the adjuncts that may stand between a cue and its report ("said on Friday they would go"). */
const ADJUNCT = /^(?:on|in|at|during|after|before|last|this|by|via|through|from|to|with|as|for|late|early)$/;

/** "said all ships are back", "said on Friday he can act": a clause after the cue that the tree hung elsewhere. */
function bareClause(reading: Reading, verb: number): Rows | null {
  const { tree } = reading;
  const participle = /ing$/.test(reading.form(verb)) && (reading.form(verb - 1) === "," || reading.relation(verb) === "acl");
  if (!participle && (!reading.hasFeature(verb, "VerbForm=Fin") || subjectOf(reading, verb).row < 0)) return null;
  const sentence = reading.sentenceOf(verb);
  const quoted = reading.quotedBy[verb] ?? -1;
  for (let row = verb + 1; row < Math.min(sentence.last, verb + 16); row++) {
    if (/^[.;:?!]$/.test(reading.form(row)) || (reading.quotedBy[row] ?? -1) !== quoted) return null;
    const head = reading.head(row);
    if (!/^(?:nsubj|expl|csubj)/.test(reading.relation(row)) || head <= row) {
      if (reading.isVerb(row) && reading.relation(row) !== "acl") return null;
      continue;
    }
    if (head === verb || (reading.hasFeature(row, "PronType=Rel") && row > verb + 1)) return null;
    const first = Math.max(verb + 1, reading.left[row] ?? row);
    if (!isAdjunct(reading, verb + 1, first)) return null;
    if (!reading.hasFeature(head, "VerbForm=Fin") && tree.child(head, "aux", "cop") < 0) return null;
    let last = (reading.right[head] ?? head) + 1;
    for (let at = head; at < last; at++) {
      if ((reading.quotedBy[at] ?? -1) !== quoted && quoted >= 0) last = at;
      else if (reading.form(at) === "," && /^(?:which|who)$/.test(reading.lemma(at + 1))) last = at;
    }
    return { first, last };
  }
  return null;
}

/** Whether a stretch holds nothing, or a phrase with a preposition or a time. */
function isAdjunct(reading: Reading, first: number, last: number): boolean {
  if (last <= first) return true;
  if (!ADJUNCT.test(reading.lemma(first)) && reading.upos(first) !== "ADV" && !reading.relation(first).startsWith("obl")) return false;
  for (let row = first; row < last; row++) if (/^(?:CCONJ|SCONJ|PUNCT|VERB|AUX)$/.test(reading.upos(row))) return false;
  return true;
}

/** What "said" takes for an object is a report that the tree broke, but for "said a prayer" and the like. */
function looseClause(reading: Reading, verb: number, object: number): Rows | null {
  if (reading.lemma(verb) !== "say" || object <= verb || !/^(?:NOUN|PROPN)$/.test(reading.upos(object))) return null;
  if (
    reading.tree.child(verb, "nsubj") < 0 ||
    /^(?:word|prayer|thing|hello|goodbye|thanks|yes|no|grace|name|sentence|line|mass)$/.test(reading.lemma(object))
  )
    return null;
  const sentence = reading.sentenceOf(verb);
  const first = reading.left[object] ?? object;
  let last = first;
  while (
    last < sentence.last &&
    (last === first || !(reading.form(last) === "," && /ing$|^according$/.test(reading.form(last + 1)))) &&
    (reading.quotedBy[last] ?? -1) === (reading.quotedBy[verb] ?? -1)
  )
    last++;
  if (last < sentence.last && (reading.quotedBy[last] ?? -1) >= 0 && (reading.quotedBy[verb] ?? -1) < 0) last = sentence.last;
  return last - first >= 6 ? { first, last } : null;
}

/** "called the ruling a disgrace", "described it as unfair": what is named and what it is called. */
function calledFound(reading: Reading, verb: number, object: number): FoundContent | null {
  const { tree } = reading;
  const right = tree.children(verb).filter((c) => c > verb && /^(?:obj|iobj|xcomp|obl|advcl|ccomp|nsubj|advmod)/.test(reading.relation(c)));
  const first = right[0];
  if (first === undefined) return null;
  const rows = phraseRows(reading, verb, first);
  const as = right.some((c) => c > first && tree.childrenOf(c, "case", "mark").some((m) => /^(?:as|to|with)$/.test(reading.lemma(m))));
  const second = object > verb && right.some((c) => c > object && /^(?:xcomp|obj|iobj|ccomp)/.test(reading.relation(c)));
  // a quoted name after the object says enough where the tree is unsure
  const quoted = reading.outer[reading.quotedBy[rows.last - 1] ?? -1];
  const named =
    quoted !== undefined && quoted.start > reading.start(verb + 1) && reading.text.slice(reading.end(verb), quoted.start).trim().length > 1;
  const judged =
    object > verb &&
    /^(?:call|label|brand|deem|dub|term)$/.test(reading.lemma(verb)) &&
    tree.childrenOf(object, "acl", "amod").some((c) => c > object && /^(?:ADJ|VERB)$/.test(reading.upos(c)) && c <= object + 3);
  if (!as && !second && !named && !judged) return null;
  return { rows: [rows], rule: "call", confidence: 0.75 };
}

/** "was quoted as saying", "is said to have", "was accused of": the subject is what is spoken of. */
function passiveFound(reading: Reading, verb: number, entry: CueVerb, infinitive: number): FoundContent | null {
  const { tree } = reading;
  const agent = agentOf(reading, verb);
  const head = reading.head(verb);
  if (
    reading.relation(verb) === "acl" &&
    agent > verb &&
    head >= 0 &&
    head < verb &&
    entry.frames.includes("n") &&
    entry.act !== "other" &&
    reading.upos(head) !== "PRON"
  ) {
    const preposition = tree.child(head, "case");
    const first = Math.max(reading.left[head] ?? head, preposition + 1);
    return { rows: [{ first, last: reading.left[verb] ?? verb }], rule: "passive-object", speaker: agent, confidence: 0.5 };
  }
  const subject = tree.child(verb, "nsubj");
  if (subject < 0 || entry.act === "other") return null;
  const saying = tree.childrenOf(verb, "advcl", "xcomp", "obl").find((c) => reading.isVerb(c) && CUE_VERBS.has(reading.lemma(c)));
  // the inner verb is the cue; its speaker is the subject here
  if (saying !== undefined && /^(?:quote|cite|hear|record|report)$/.test(entry.lemma)) return null;
  const subjectRows = { first: reading.left[subject] ?? subject, last: (reading.right[subject] ?? subject) + 1 };
  const told =
    infinitive > verb
      ? infinitive
      : (tree.childrenOf(verb, "advcl").find((c) => c > verb && tree.childrenOf(c, "mark").some((m) => reading.lemma(m) === "to")) ?? -1);
  if (told > verb && (entry.frames.includes("c") || entry.frames.includes("r"))) {
    return { rows: [subjectRows, clauseRows(reading, verb, told)], rule: "passive-infinitive", speaker: agent, confidence: 0.6 };
  }
  if (agent >= 0 && entry.frames.includes("n") && reading.upos(subject) !== "PRON") {
    return { rows: [subjectRows], rule: "passive-object", speaker: agent, confidence: 0.6 };
  }
  return null;
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
