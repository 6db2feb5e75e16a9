import { clauseRows } from "./clause-rows.js";
import type { Rows } from "./content.js";
import { CUE_NOUNS } from "./cue-nouns.js";
import type { CueVerb } from "./cue-verbs.js";
import type { Reading } from "./reading.js";
import { subjectOf } from "./subject.js";

/** The clause that a verb reports: no participle of its own time or place ("Asked about the poll, Roe said he was glad"). */
export function reportOf(reading: Reading, verb: number): number {
  // `..., he said, laughing`: a participle of his own
  const clauses = reading.tree
    .childrenOf(verb, "ccomp")
    .filter(
      (c) => !(c === verb + 2 && reading.form(verb + 1) === "," && /ing$/.test(reading.form(c)) && reading.tree.child(c, "nsubj") < 0),
    );
  // `told ABC's "This Week" that she would go`: a title that the tree took for the report
  const bare = (c: number): boolean => !reading.isVerb(c) && reading.tree.child(c, "nsubj", "cop", "mark") < 0;
  const [lead = -1] = clauses;
  const next = lead > verb && bare(lead) && (reading.quotedBy[lead] ?? -1) >= 0 ? clauses.find((c) => c > lead && !bare(c)) : undefined;
  const first = behindShow(reading, verb, next ?? lead);
  // "after Roe asked whether it failed, Doe said it had": the clause right behind the cue is its own
  const own = clauses.find((c) => c > verb && (reading.left[c] ?? c) === verb + 1 && reading.tree.child(c, "nsubj", "expl", "mark") > verb);
  if (
    first >= 0 &&
    first < verb &&
    own !== undefined &&
    reading.quotedBy[own] === reading.quotedBy[verb] &&
    !/^(?:as|when|while|after|before)$/.test(reading.lemma(verb + 1)) &&
    !/ing$/.test(reading.form(verb + 1))
  )
    return own;
  if (first < 0 || first > verb || reading.tree.child(first, "nsubj", "aux", "cop") >= 0) return first;
  const later = clauses.find((c) => c > verb);
  return later ?? (/VerbForm=(?:Part|Ger)/.test(reading.tree.tokens.feats[first] ?? "") ? -1 : first);
}

/** `said on "Meet the Press" that ...`: the title that the tree took for the report leads to it. */
function behindShow(reading: Reading, verb: number, clause: number): number {
  const region = reading.outer[reading.quotedBy[clause] ?? -1];
  if (clause <= verb || !region || (reading.quotedBy[verb] ?? -1) >= 0) return clause;
  const before = reading.rowAt(region.start) - 1;
  if (reading.lemma(before) !== "on" || before - verb > 3) return clause;
  const report = reading.tree.childrenOf(clause, "ccomp", "advcl", "acl").find((c) => reading.start(c) > region.end);
  return report ?? clause;
}

/** The infinitive of "urged them to stay", on whichever relation the tree hung it. */
export function infinitiveOf(reading: Reading, verb: number, entry: CueVerb): number {
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
export function withPredicate(reading: Reading, verb: number, rows: Rows): Rows {
  if (rows.first < verb || (/ing$/.test(reading.form(verb)) && reading.head(verb) > verb)) return rows;
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

/** "called on both sides to stop": the infinitive within reach, wherever the tree hung it. */
export function plainInfinitive(reading: Reading, from: number): Rows | null {
  const sentence = reading.sentenceOf(from - 2);
  for (let row = from; row < Math.min(sentence.last, from + 14); row++) {
    if (/^(?:PUNCT|SCONJ)$/.test(reading.upos(row))) return null;
    const act = reading.head(row);
    if (reading.lemma(row) !== "to" || reading.upos(row) !== "PART" || act <= row || !reading.isVerb(act)) continue;
    return { first: row, last: Math.min(sentence.last, (reading.right[act] ?? act) + 1) };
  }
  return null;
}

/**
 * "told the jury that he was away", "said in a letter that ...": a report clause that the tree hung on the
 * hearer or the channel instead of on the cue. Found by its mark, or right after the hearer.
 */
export function markedClause(reading: Reading, verb: number, entry: CueVerb, object: number): Rows | null {
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
      /^(?:ask|wonder|question|inquire|enquire|query|explain|tell|debate|discuss)$/.test(reading.lemma(verb));
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
    // "said in a report released Thursday that ...": a participle at the noun
    const participle = reading.upos(row - 1) === "NOUN" && tree.child(row, "nsubj", "aux") < 0 && !/ing$/.test(reading.form(row));
    if (reading.isVerb(row) && !/^(?:amod|acl)$/.test(reading.relation(row)) && !participle) break;
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
export function bareClause(reading: Reading, verb: number): Rows | null {
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
export function looseClause(reading: Reading, verb: number, object: number): Rows | null {
  if (object <= verb || !/^(?:NOUN|PROPN)$/.test(reading.upos(object))) return null;
  const broken =
    /^(?:indicate|state|allege|contend|insist|maintain|claim|argue|believe)$/.test(reading.lemma(verb)) &&
    (endsInPast(reading, object) || leavesPredicate(reading, verb));
  if (reading.lemma(verb) !== "say" && !broken) return null;
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

/** "indicated the adults escaped alive": a past form that the tree took for a modifier, with no other verb to its noun. */
function endsInPast(reading: Reading, noun: number): boolean {
  const { last } = reading.sentenceOf(noun);
  const verb = reading.tree.childrenOf(noun, "acl").find((c) => c > noun && reading.relation(c) === "acl" && /ed$/.test(reading.form(c)));
  if (verb === undefined || verb - noun > 3) return false;
  for (let row = noun + 1; row < last; row++) if (reading.hasFeature(row, "VerbForm=Fin")) return false;
  return true;
}

/** "claimed half of those asked, who had jobs, were not sure": a finite verb behind all that hangs on the cue has no subject. */
function leavesPredicate(reading: Reading, verb: number): boolean {
  let row = (reading.right[verb] ?? verb) + 1;
  if (reading.form(row) === ",") row++;
  if (row >= reading.sentenceOf(verb).last || !reading.hasFeature(row, "VerbForm=Fin")) return false;
  const head = /^(?:aux|cop)/.test(reading.relation(row)) ? reading.head(row) : row;
  return reading.tree.child(head, "nsubj", "expl", "csubj") < 0 && reading.relation(head) !== "conj";
}
