import type { Span } from "../core/index.js";
import { type Rows, cueRows, trimmed, without } from "./content.js";
import type { Cue } from "./cue.js";
import { CUE_PARTICLES, CUE_VERBS, type CueVerb, NEEDS_PARTICLE } from "./cue-verbs.js";
import type { Reading } from "./reading.js";
import { agentOf, isPassive, subjectOf } from "./subject.js";

const TIME_WORD =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|tonight|week|month|year|morning|afternoon|evening|night|day|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const NEGATION = /^(?:not|n't|n\u2019t|never|nor)$/;

/** Whether a "not" or "never" stands with the verb. */
export function isNegated(reading: Reading, verb: number): boolean {
  return reading.tree.children(verb).some((c) => c < verb && NEGATION.test(reading.lemma(c)));
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

/** Last row of what follows the verb from `from` on, cut where a new clause or an aside begins. */
function phraseEnd(reading: Reading, verb: number, from: number): number {
  let end = reading.right[from] ?? from;
  for (const child of reading.tree.children(verb)) {
    if (child <= from) continue;
    const relation = reading.relation(child);
    if (relation === "punct") continue;
    if (relation === "conj" || relation === "cc" || relation === "parataxis" || relation === "ccomp") break;
    const first = reading.left[child] ?? child;
    const afterComma = reading.upos(first - 1) === "PUNCT" && first - 1 > from;
    if (afterComma && relation !== "xcomp") break;
    if (isTime(reading, child)) continue;
    end = Math.max(end, reading.right[child] ?? child);
  }
  return end;
}

function isTime(reading: Reading, row: number): boolean {
  const relation = reading.relation(row);
  return TIME_WORD.test(reading.lemma(row)) && (relation.startsWith("obl") || relation === "advmod");
}

interface Found {
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

function verbCue(reading: Reading, verb: number): Cue | null {
  if (!reading.isVerb(verb)) return null;
  const entry = CUE_VERBS.get(reading.lemma(verb));
  if (!entry) return null;
  const relation = reading.relation(verb);
  if (relation === "amod" || relation === "case" || relation === "compound" || relation === "fixed" || relation === "mark") return null;
  const particle = particleOf(reading, verb, entry);
  if (NEEDS_PARTICLE.has(entry.lemma) && particle < 0) return null;
  const found = contentOf(reading, verb, entry);
  if (!found) return null;
  const content: Span[] = [];
  for (const rows of found.rows) {
    const span = trimmed(reading, rows);
    if (span) content.push(span);
  }
  if (content.length === 0) return null;
  const speaker = found.speaker ?? subjectOf(reading, verb).row;
  return {
    row: verb,
    span: cueSpan(reading, verb, Math.max(particle, found.extra ?? -1)),
    form: "verb",
    act: entry.act,
    ...(entry.channel ? { channel: entry.channel } : {}),
    speaker,
    content,
    rule: found.rule,
    confidence: found.confidence,
  };
}

function contentOf(reading: Reading, verb: number, entry: CueVerb): Found | null {
  const { tree } = reading;
  const has = (frame: string): boolean => entry.frames.includes(frame);
  const passive = isPassive(reading, verb);
  const clause = tree.childrenOf(verb, "ccomp").find((c) => c !== verb) ?? -1;
  const infinitive = tree.child(verb, "xcomp");
  const object = tree.child(verb, "obj", "iobj");
  if (clause >= 0 && (has("c") || has("q") || has("w"))) return clauseFound(reading, verb, clause);
  if (passive) return passiveFound(reading, verb, entry, infinitive);
  if (has("f") && object > verb) {
    const end = phraseEnd(reading, verb, object);
    if (end > (reading.right[object] ?? object)) return { rows: [{ first: reading.left[object] ?? object, last: end + 1 }], rule: "accuse", confidence: 0.8 };
  }
  if (infinitive > verb) {
    if (has("r") && object > verb && object < infinitive) {
      return { rows: [{ first: reading.left[object] ?? object, last: (reading.right[infinitive] ?? infinitive) + 1 }], rule: "urge", confidence: 0.8 };
    }
    if (has("i") || (has("c") && object < 0 && tree.childrenOf(infinitive, "mark").length > 0)) {
      return { rows: [{ first: reading.left[infinitive] ?? infinitive, last: (reading.right[infinitive] ?? infinitive) + 1 }], rule: "infinitive", confidence: 0.8 };
    }
  }
  const aside = asideFound(reading, verb, entry, object);
  if (aside) return aside;
  if (entry.act === "other") return null;
  if (has("a") && object > verb) {
    const named = tree.childrenOf(verb, "xcomp").find((c) => c > object);
    const as = tree.childrenOf(verb, "obl", "advcl", "xcomp").find((c) => c > object && tree.childrenOf(c, "case", "mark").some((m) => reading.lemma(m) === "as" || reading.lemma(m) === "to" || reading.lemma(m) === "with"));
    const second = named ?? as ?? tree.childrenOf(verb, "obj", "iobj").find((c) => c > object);
    if (second !== undefined) {
      return { rows: [{ first: reading.left[object] ?? object, last: phraseEnd(reading, verb, object) + 1 }], rule: "call", confidence: 0.75 };
    }
  }
  for (const oblique of tree.childrenOf(verb, "obl", "advcl")) {
    if (oblique < verb) continue;
    const preposition = tree.childrenOf(oblique, "case", "mark").find((c) => entry.prepositions.includes(reading.lemma(c)));
    if (preposition === undefined) continue;
    if (entry.lemma === "call" && (reading.lemma(preposition) === "on" || reading.lemma(preposition) === "upon")) {
      if (infinitive < 0) continue;
      return { rows: [{ first: reading.left[infinitive] ?? infinitive, last: (reading.right[infinitive] ?? infinitive) + 1 }], rule: "call-on", extra: preposition, confidence: 0.8 };
    }
    const first = Math.max(preposition + 1, reading.left[oblique] ?? oblique);
    return { rows: [{ first, last: phraseEnd(reading, verb, oblique) + 1 }], rule: "preposition", extra: preposition, confidence: 0.65 };
  }
  if (has("n") && object > verb && !isPlainPronoun(reading, object)) {
    return { rows: [{ first: reading.left[object] ?? object, last: phraseEnd(reading, verb, object) + 1 }], rule: "object", confidence: 0.6 };
  }
  return null;
}

function isPlainPronoun(reading: Reading, row: number): boolean {
  return reading.upos(row) === "PRON" && (reading.left[row] ?? row) === row && (reading.right[row] ?? row) === row;
}

function clauseFound(reading: Reading, verb: number, clause: number): Found {
  const content = new Set([clause]);
  const cue = cueRows(reading, verb, content);
  let first = reading.left[clause] ?? clause;
  let last = (reading.right[clause] ?? clause) + 1;
  if (clause < verb) {
    // what stands before the clause in its sentence belongs to it ("But a lawyer left, he said")
    const sentence = reading.sentenceOf(verb);
    last = Math.min(last, cue.first > first ? cue.first : last);
    const lead = first > sentence.first ? reading.upos(first - 1) : "";
    if (first > sentence.first && first - sentence.first <= 6 && lead !== "PUNCT" && cue.first > first) first = sentence.first;
    return { rows: [{ first, last }], rule: "clause-before", confidence: 0.9 };
  }
  if (first <= verb) return { rows: without({ first, last }, cue), rule: "clause-around", confidence: 0.75 };
  first = Math.max(first, verb + 1);
  return { rows: [{ first, last }], rule: "clause-after", confidence: 0.9 };
}

/** "was quoted as saying", "is said to have", "was accused of": the subject is what is spoken of. */
function passiveFound(reading: Reading, verb: number, entry: CueVerb, infinitive: number): Found | null {
  const { tree } = reading;
  const agent = agentOf(reading, verb);
  const subject = tree.child(verb, "nsubj");
  const lemma = entry.lemma;
  if (lemma === "quote" || lemma === "cite") {
    const saying = tree.childrenOf(verb, "advcl", "xcomp", "obl").find((c) => reading.isVerb(c) && CUE_VERBS.has(reading.lemma(c)));
    if (saying !== undefined) return null; // the inner verb is the cue; its speaker is the subject here
  }
  if (infinitive > verb && (entry.frames.includes("c") || entry.frames.includes("r")) && subject >= 0 && entry.act !== "other") {
    return {
      rows: [
        { first: reading.left[subject] ?? subject, last: (reading.right[subject] ?? subject) + 1 },
        { first: reading.left[infinitive] ?? infinitive, last: (reading.right[infinitive] ?? infinitive) + 1 },
      ],
      rule: "passive-infinitive",
      speaker: agent,
      confidence: 0.6,
    };
  }
  if (agent >= 0 && subject >= 0 && entry.frames.includes("n") && entry.act !== "other") {
    return { rows: [{ first: reading.left[subject] ?? subject, last: (reading.right[subject] ?? subject) + 1 }], rule: "passive-object", speaker: agent, confidence: 0.6 };
  }
  return null;
}

/** "A, he said, B" and "As he said, A": the cue hangs on the clause that is its content. */
function asideFound(reading: Reading, verb: number, entry: CueVerb, object: number): Found | null {
  if (!entry.frames.includes("q") && !entry.frames.includes("c")) return null;
  const { tree } = reading;
  const relation = reading.relation(verb);
  const head = reading.head(verb);
  const subject = tree.child(verb, "nsubj");
  if (head >= 0 && subject >= 0 && (relation.startsWith("parataxis") || isAsClause(reading, verb, relation)) && object < 0) {
    const cue = { first: reading.left[verb] ?? verb, last: (reading.right[verb] ?? verb) + 1 };
    if (cue.first <= head && cue.last > head) return null;
    const sentence = reading.sentenceOf(verb);
    const whole = { first: Math.max(sentence.first, reading.left[head] ?? head), last: (reading.right[head] ?? head) + 1 };
    return { rows: without(whole, cue), rule: relation.startsWith("parataxis") ? "aside" : "as-clause", confidence: relation.startsWith("parataxis") ? 0.8 : 0.6 };
  }
  const beside = tree.childrenOf(verb, "parataxis").find((c) => reading.isVerb(c) || tree.child(c, "cop") >= 0 || tree.child(c, "nsubj") >= 0);
  if (beside !== undefined && subject >= 0 && object < 0 && entry.frames.includes("q") && !CUE_VERBS.has(reading.lemma(beside))) {
    const rows = { first: reading.left[beside] ?? beside, last: (reading.right[beside] ?? beside) + 1 };
    const mark = reading.form(Math.min(rows.first, verb) === verb ? rows.first - 1 : rows.last);
    if (/^[,:"\u201c\u201d]|''|``/.test(mark) || rows.first > verb) return { rows: [rows], rule: "beside", confidence: 0.7 };
  }
  return null;
}

function isAsClause(reading: Reading, verb: number, relation: string): boolean {
  return relation === "advcl" && reading.tree.childrenOf(verb, "mark").some((c) => reading.lemma(c) === "as") && reading.tree.child(verb, "ccomp", "xcomp") < 0;
}
