import { isAside, tailOf } from "./aside.js";
import { clauseRows, phraseRows } from "./clause-rows.js";
import { type Rows, without } from "./content.js";
import { CUE_VERBS, type CueVerb } from "./cue-verbs.js";
import type { FoundContent } from "./found-content.js";
import { calledFound, holds, isPlainPronoun, isPurpose, passiveFound, withoutSetting } from "./matter-phrases.js";
import { isDone, isStep, NEGATION } from "./not-said.js";
import type { Reading } from "./reading.js";
import { bareClause, infinitiveOf, looseClause, markedClause, plainInfinitive, reportOf } from "./report-clauses.js";
import { ROLE_NOUNS } from "./role-nouns.js";
import { isPassive } from "./subject.js";
import { writersWords } from "./writers-words.js";

/** Verbs of "as Roe said". */
const AS_VERB =
  /^(?:say|note|point|explain|argue|observe|predict|warn|report|write|tell|acknowledge|suggest|claim|state|mention|recall|remark|admit|announce|stress|put)$/;

/** What can be claimed in words, unlike land or lives. */
const CLAIMED =
  /^(?:responsibility|victory|credit|innocence|ignorance|success|progress|immunity|privilege|fraud|bias|discrimination|abuse|misconduct|wrongdoing|negligence|corruption|sabotage|harassment|interference)$/;

/** The row of a stretch that hangs outside it. */
export function rootOf(reading: Reading, rows: Rows): number {
  for (let row = rows.first; row < rows.last; row++) if (reading.head(row) < rows.first || reading.head(row) >= rows.last) return row;
  return rows.first;
}

/** What a cue verb leads to: its report, infinitive, matter or object, null for none. */
export function contentOf(reading: Reading, verb: number, entry: CueVerb): FoundContent | null {
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
    // the tree may give the one who is asked to the infinitive ("warned users not to click")
    const asked = object > verb && object < infinitive ? object : tree.child(infinitive, "nsubj");
    if (has("r") && asked > verb && asked < infinitive)
      return { rows: [{ first: reading.left[asked] ?? asked, last }], rule: "urge", confidence: 0.8 };
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
    if (isStep(reading, entry.lemma, object, oblique)) continue;
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
  if (object > verb && isDone(reading, entry.lemma, object)) return null;
  // "reported, citing two officials": those who told it, not what was told
  if (/^(?:cite|quote)$/.test(entry.lemma) && object > verb && ROLE_NOUNS.has(reading.lemma(object))) return null;
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
