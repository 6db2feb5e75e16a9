import { TIME_WORD } from "./clause-rows.js";
import { type Rows, trimmed } from "./content.js";
import type { Cue } from "./cue.js";
import { CUE_NOUNS, LIGHT_VERBS } from "./cue-nouns.js";
import type { Reading } from "./reading.js";
import { phraseOf, subjectOf } from "./subject.js";

/** Prepositions that lead from a noun of speaking to its matter. */
const MATTER = /^(?:about|of|over|against|for|on|regarding|concerning)$/;
/** Verbs of uttering a feeling or a judgement. */
const VOICING = /^(?:express|voice|convey|share|register|air|extend|reiterate|repeat|renew|raise|utter|echo|offer|state)$/;
/** Feelings that take more prepositions ("opposition to", "confidence in", "anger at"). */
const FELT =
  /^(?:opposition|confidence|interest|willingness|preference|admiration|contempt|disdain|horror|anger|dismay|disgust|satisfaction|disappointment|solidarity|sympathy|condolence|gratitude|outrage|skepticism|scepticism)$/;
const FELT_MATTER = /^(?:to|in|at|with|toward|towards)$/;
/** Nouns whose infinitive is what is promised, asked or threatened. */
const TO_DO =
  /^(?:promise|pledge|vow|threat|offer|demand|call|appeal|request|order|plea|proposal|commitment|recommendation|invitation|instruction)$/;

/** Statements that a noun introduces: "the claim that ...", "made a promise to ...", "voiced concern about ...". */
export function nounCues(reading: Reading): Cue[] {
  const cues: Cue[] = [];
  for (let row = 0; row < reading.tree.tokens.length; row++) {
    if (reading.upos(row) !== "NOUN") continue;
    const act = CUE_NOUNS.get(reading.lemma(row));
    if (!act) continue;
    const speaker = speakerOf(reading, row);
    const found = contentOf(reading, row, speaker.light, speaker.row >= 0);
    if (!found || (speaker.row < 0 && (!found.finite || !RUMOURED.test(reading.lemma(row)) || isRefused(reading, row)))) continue;
    const span = trimmed(reading, found.rows);
    if (!span) continue;
    cues.push({
      row,
      span: { start: reading.start(row), end: reading.end(row) },
      form: "noun",
      // what is voiced is said, even a hope or a fear
      act: act === "other" && speaker.light ? "say" : act,
      speaker: speaker.row,
      content: [span],
      rule: found.finite ? (speaker.row < 0 ? "noun-rumour" : "noun-clause") : found.rule,
      confidence: found.finite ? (speaker.row >= 0 ? 0.7 : 0.5) : 0.5,
    });
  }
  return cues;
}
/** What is told of without a teller ("reports that ...", "the allegation that ..."). */
const RUMOURED =
  /^(?:report|rumor|rumour|allegation|accusation|claim|charge|speculation|suggestion|complaint|warning|prediction|criticism|assertion|contention|argument)$/;
/** Those that are said to be someone's without a verb ("calls from the opposition for him to go"). */
const OWNED = /^(?:promise|pledge|vow|threat|offer|demand|call|appeal|request|order|plea)$/;

/** "denied reports that ...": what nobody named is said to have said is told by the denial already. */
function isRefused(reading: Reading, noun: number): boolean {
  return (
    reading.relation(noun) === "obj" && /^(?:deny|reject|dismiss|dispute|refute|rebut|contradict)$/.test(reading.lemma(reading.head(noun)))
  );
}

/** Nouns that stand right before the words themselves ("Their demand: ..."). */
const LEADS_COLON =
  /^(?:answer|reply|response|retort|message|advice|warning|question|prediction|conclusion|plea|demand|appeal|argument|claim|promise|pledge|vow|explanation|point|view|complaint|proposal|recommendation)$/;

/** Verbs that lead "with" a noun of saying to its words. */
const REPLYING = /^(?:respond|reply|react|counter|answer|begin|open|end|close|conclude|finish|start|follow)$/;

/** Whether a transitive verb lacks the object that a relative word may stand for: no other object, no preposition left alone. */
function takesObject(reading: Reading, verb: number): boolean {
  return /^(?:make|spread|deny|hear|tell|publish|repeat|say|call|use|bring|raise|cause|face|level|cite|report|reject|dismiss|post|share|issue|file)$/.test(
    reading.lemma(verb),
  );
}

/** Whose claim it is: the owner, the outlet before it, the one it is by, or the subject that makes it. */
function speakerOf(reading: Reading, noun: number): { readonly row: number; readonly light: boolean } {
  const { tree } = reading;
  const head = reading.head(noun);
  const governed = head >= 0 && /^(?:obj|xcomp|iobj)$/.test(reading.relation(noun)) && LIGHT_VERBS.has(reading.lemma(head));
  const owner = tree.child(noun, "nmod:poss");
  if (owner >= 0) {
    if (governed && reading.upos(owner) === "PRON") return { row: subjectOf(reading, head).row, light: true };
    return { row: owner, light: false };
  }
  // "replied with a warning that ..."
  if (head >= 0 && REPLYING.test(reading.lemma(head)) && tree.childrenOf(noun, "case").some((m) => reading.lemma(m) === "with"))
    return { row: subjectOf(reading, head).row, light: false };
  const by = tree
    .childrenOf(noun, "nmod")
    .find((c) => c > noun && tree.childrenOf(c, "case").some((m) => /^(?:by|from)$/.test(reading.lemma(m))));
  if (by !== undefined) return { row: by, light: governed };
  const outlet = tree.childrenOf(noun, "compound", "nmod:desc").find((c) => reading.upos(c) === "PROPN" && c < noun);
  if (outlet !== undefined) return { row: outlet, light: governed };
  if (governed) return { row: subjectOf(reading, head).row, light: true };
  return { row: -1, light: false };
}

/** "the warning that rates would rise shook the markets": a verb without a subject belongs to the noun. */
function cutAtVerb(reading: Reading, clause: number, rows: Rows): Rows {
  for (let row = clause + 1; row < rows.last; row++) {
    if (
      !reading.isVerb(row) ||
      reading.hasFeature(row, "VerbForm=Inf") ||
      /ing$/.test(reading.form(row)) ||
      /^(?:aux|cop|conj|acl)/.test(reading.relation(row))
    )
      continue;
    if (reading.tree.child(row, "nsubj", "mark", "expl") >= 0 || /^(?:CCONJ|SCONJ|PUNCT)$/.test(reading.upos(row - 1))) continue;
    return { first: rows.first, last: row };
  }
  return rows;
}

/** The colon behind "(his answer) was blunt", -1 for none. */
function colonAfter(reading: Reading, noun: number): number {
  const predicate = reading.head(noun);
  if (!/^nsubj/.test(reading.relation(noun)) || predicate <= noun || reading.tree.child(predicate, "cop") < 0) return -1;
  return reading.upos(predicate) === "ADJ" && reading.form(predicate + 1) === ":" ? predicate + 1 : -1;
}

/** End of a phrase without ", which ..." */
function beforeRelative(reading: Reading, head: number): number {
  const last = (reading.right[head] ?? head) + 1;
  for (let row = head + 1; row < Math.min(last, head + 80); row++)
    if (reading.form(row) === "," && /^(?:which|who|whose|where)$/.test(reading.lemma(row + 1)) && (reading.quotedBy[row] ?? -1) < 0)
      return row;
  return last;
}

function contentOf(reading: Reading, noun: number, light: boolean, owned: boolean): { rows: Rows; rule: string; finite: boolean } | null {
  const { tree } = reading;
  const rowsOf = (row: number): Rows => ({ first: reading.left[row] ?? row, last: (reading.right[row] ?? row) + 1 });
  for (const clause of tree.childrenOf(noun, "ccomp", "acl")) {
    if (clause < noun) continue;
    const mark = tree.childrenOf(clause, "mark").find((m) => m < clause);
    if (mark !== undefined && reading.lemma(mark) === "that")
      return { rows: cutAtVerb(reading, clause, rowsOf(clause)), rule: "noun-clause", finite: true };
    const bound = light || (owned && OWNED.test(reading.lemma(noun)) && (mark === noun + 1 || reading.lemma(mark ?? -1) === "for"));
    if (bound && TO_DO.test(reading.lemma(noun)) && mark !== undefined && /^(?:to|for)$/.test(reading.lemma(mark)))
      return { rows: rowsOf(clause), rule: "noun-infinitive", finite: false };
  }
  // "Her answer: ...", "has a simple demand: ..."
  if (owned && reading.form(noun + 1) === ":" && LEADS_COLON.test(reading.lemma(noun))) {
    const rows = { first: noun + 2, last: reading.sentenceOf(noun).last };
    if (rows.last > rows.first) return { rows, rule: "noun-clause", finite: true };
  }
  // "The message from party leaders was clear: ..."
  const colon = owned && LEADS_COLON.test(reading.lemma(noun)) ? colonAfter(reading, noun) : -1;
  if (colon > 0) {
    const rows = { first: colon + 1, last: reading.sentenceOf(noun).last };
    if (rows.last > rows.first) return { rows, rule: "noun-clause", finite: true };
  }
  // "rumors that he would quit": the tree may take "that" for a relative word, though the clause has its own subject
  if (RUMOURED.test(reading.lemma(noun)) && reading.lemma(noun + 1) === "that") {
    const clause = tree.childrenOf(noun, "acl").find((c) => reading.relation(c) === "acl:relcl" && reading.head(noun + 1) === c);
    const subject = clause === undefined ? -1 : tree.child(clause, "nsubj");
    if (clause !== undefined && subject > noun + 1 && /^(?:PRON|PROPN)$/.test(reading.upos(subject)) && !takesObject(reading, clause))
      return { rows: cutAtVerb(reading, clause, { first: noun + 1, last: rowsOf(clause).last }), rule: "noun-clause", finite: true };
  }
  // "face allegations they failed to act": without "that", a clause with a subject and an object of its own
  const bare = RUMOURED.test(reading.lemma(noun)) ? tree.childrenOf(noun, "acl", "ccomp").find((c) => c > noun + 1) : undefined;
  if (
    bare !== undefined &&
    (reading.left[bare] ?? bare) === noun + 1 &&
    tree.childrenOf(bare, "nsubj").some((c) => c > noun && c < bare && !reading.hasFeature(c, "PronType=Rel")) &&
    tree.childrenOf(bare, "obj", "xcomp", "ccomp", "cop").some((c) => c > bare || reading.relation(c) === "cop") &&
    !takesObject(reading, bare)
  )
    return { rows: cutAtVerb(reading, bare, rowsOf(bare)), rule: "noun-clause", finite: true };
  // "his claim to have served": what is claimed of oneself
  if (owned && /^(?:claim|assertion|contention)$/.test(reading.lemma(noun)) && reading.lemma(noun + 1) === "to") {
    const clause = tree.childrenOf(noun, "acl").find((c) => reading.head(noun + 1) === c);
    if (clause !== undefined) return { rows: rowsOf(clause), rule: "noun-infinitive", finite: false };
  }
  // "her message was that ..."
  const that = noun + 2;
  if (
    owned &&
    reading.lemma(noun + 1) === "be" &&
    reading.lemma(that) === "that" &&
    reading.upos(that) === "SCONJ" &&
    reading.head(that) > that
  )
    return { rows: { first: that, last: (reading.right[reading.head(that)] ?? that) + 1 }, rule: "noun-clause", finite: true };
  // the clause of "made a claim that ..." may hang on the verb
  const head = reading.head(noun);
  if (light && head >= 0) {
    const clause = tree.childrenOf(head, "ccomp").find((c) => c > noun);
    if (clause !== undefined) return { rows: rowsOf(clause), rule: "noun-clause", finite: true };
  }
  // "expressed concern about", but not "issued an opinion on"
  if (!light || !VOICING.test(reading.lemma(head))) return null;
  const felt = FELT.test(reading.lemma(noun));
  const leadsOn = (c: number): boolean =>
    c > noun &&
    !TIME_WORD.test(reading.lemma(c)) &&
    reading.upos(c) !== "NUM" &&
    tree.childrenOf(c, "case", "mark").some((m) => MATTER.test(reading.lemma(m)) || (felt && FELT_MATTER.test(reading.lemma(m))));
  const matter =
    tree.childrenOf(noun, "nmod", "acl").find(leadsOn) ??
    // the matter right after the noun may hang on the verb ("expressed outrage over the test")
    tree.childrenOf(head, "obl", "advcl").find((c) => leadsOn(c) && (reading.left[c] ?? c) === noun + 1);
  if (
    matter === undefined ||
    /^(?:twitter|facebook|instagram|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(reading.lemma(matter))
  )
    return null;
  const preposition = tree.childrenOf(matter, "case", "mark")[0] ?? matter;
  const phrase = phraseOf(reading, matter);
  return {
    rows: { first: Math.max(preposition + 1, Math.min(phrase.first, matter)), last: beforeRelative(reading, matter) },
    rule: "noun-matter",
    finite: false,
  };
}
