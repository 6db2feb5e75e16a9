import { isNewParticiple, resumes } from "./clause-rows.js";
import { CUE_VERBS } from "./cue-verbs.js";
import type { Reading } from "./reading.js";
import { ROLE_NOUNS } from "./role-nouns.js";
import { speakerLike } from "./speaker-like.js";

/** Nouns for words that are put out: their writer is the one who issues them. */
const UTTERANCE_NOUN =
  /^(?:statement|letter|report|article|email|e-mail|tweet|post|message|memo|paper|petition|release|press|speech|remark|comment|note|ad|advert|editorial|column|op-ed|blog|book|document|filing|complaint|lawsuit|brief|ruling|resolution|communique|bulletin|warning|declaration|appeal|proclamation|video|interview|advisory|ad|notice|alert|decree|circular|letter)$/;
const ISSUE =
  /^(?:issue|release|publish|put|make|write|send|post|file|deliver|give|sign|tweet|circulate|pen|draft|run|air|produce|submit)$/;

const TIME_WORD = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow)$/;

/** Who does what a verb says: row of the head of the phrase, and how it was found. */
export interface Subject {
  /** Row of the syntactic head of the speaker phrase, -1 for none. */
  readonly row: number;
  readonly how: "subject" | "agent" | "shared" | "controlled" | "noun" | "object" | "none";
}

const NONE: Subject = { row: -1, how: "none" };

/** Whether the verb is in the passive. */
export function isPassive(reading: Reading, verb: number): boolean {
  if (reading.tree.children(verb).some((c) => reading.relation(c) === "aux:pass")) return true;
  if (!reading.hasFeature(verb, "Voice=Pass") || reading.tree.child(verb, "nsubj") >= 0) return false;
  // "has, in a statement, called on ...": a perfect tense that commas break
  if (reading.tree.childrenOf(verb, "aux").some((c) => reading.lemma(c) === "have")) return false;
  // "vowed to stay and promised to help": joined to an active verb, the form is a past tense
  const head = reading.head(verb);
  return !(
    reading.relation(verb) === "conj" &&
    head >= 0 &&
    head < verb &&
    reading.hasFeature(head, "Tense=Past") &&
    !isPassive(reading, head)
  );
}

/** The agent of a passive ("by the minister"), -1 for none. */
export function agentOf(reading: Reading, verb: number): number {
  for (const child of reading.tree.childrenOf(verb, "obl")) {
    if (child < verb) continue;
    if (reading.relation(child) === "obl:agent" || reading.tree.childrenOf(child, "case").some((c) => reading.lemma(c) === "by"))
      return child;
  }
  return -1;
}

/**
 * The one whose act a verb is: its subject, its agent in the passive, the subject it shares with the
 * verb it is joined to, or the one that controls it. Walks up at most `steps` verbs.
 */
export function subjectOf(reading: Reading, verb: number, steps = 4): Subject {
  const { tree } = reading;
  if (isPassive(reading, verb)) {
    const agent = agentOf(reading, verb);
    return agent >= 0 ? { row: agent, how: "agent" } : NONE;
  }
  // "Asked if he would go, Roe said ...": nobody tells who asks
  if (
    /^(?:asked|pressed|questioned)$/i.test(reading.form(verb)) &&
    reading.relation(verb) === "advcl" &&
    reading.head(verb) > verb &&
    tree.child(verb, "nsubj", "aux") < 0
  )
    return NONE;
  const own = nearestSubject(reading, verb);
  if (own >= 0) return { row: own, how: "subject" };
  // "Roe, asked whether she would stay, said ...": the tree may give the subject to the participle
  const asked = tree.childrenOf(verb, "ccomp", "advcl").find(
    (c) =>
      c < verb &&
      // "Two people briefed on it, who ..., said"
      (reading.form(c - 1) === "," || (reading.form(verb - 1) === "," && tree.child(c, "obj", "ccomp", "aux", "cop", "mark") < 0)) &&
      tree.child(c, "nsubj") >= 0 &&
      tree.child(c, "nsubj") < c,
  );
  if (asked !== undefined) return { row: tree.child(asked, "nsubj"), how: "shared" };
  const head = reading.head(verb);
  if (head < 0 || steps <= 0) return NONE;
  const relation = reading.relation(verb);
  const base = relation.split(":")[0] ?? relation;
  if (base === "conj") return resumed(reading, verb, head) ?? share(reading, head, steps);
  if (base === "parataxis" || base === "list") return share(reading, head, steps);
  if (base === "xcomp") {
    const object = tree.child(head, "obj", "iobj");
    if (object >= 0 && object < verb && reading.lemma(head) !== "promise") return { row: object, how: "controlled" };
    return share(reading, head, steps);
  }
  if (base === "advcl" && isNewParticiple(reading, verb)) {
    // "Roe said that it would rain, adding ...": the participle goes on with the cue, not with the report
    const above = reading.head(head);
    if (above >= 0 && above < verb && reading.relation(head) === "ccomp" && CUE_VERBS.has(reading.lemma(above)))
      return share(reading, above, steps);
  }
  if (
    base === "advcl" &&
    tree.childrenOf(verb, "mark").some((m) => reading.lemma(m) === "to") &&
    CUE_VERBS.get(reading.lemma(head))?.frames.includes("r")
  ) {
    // "asked the crowd to stand and swear ...": it is the crowd that shall swear
    const object = tree.child(head, "obj", "iobj");
    if (object > head && object < verb) return { row: object, how: "controlled" };
  }
  // "gives credit to the movement for speaking out": those to whom it is given
  // and "quoted the minister as saying": the one who is quoted
  if (base === "advcl" && /ing$/.test(reading.form(verb)) && /^(?:for|as)$/.test(reading.lemma(verb - 1)) && !isPassive(reading, head)) {
    const given = tree
      .childrenOf(head, "obj", "iobj", "obl")
      .filter((c) => c > head && c < verb && /^(?:person|body)$/.test(speakerLike(reading, c)))
      .pop();
    if (given !== undefined) return { row: given, how: "controlled" };
  }
  if (base === "advcl") return isPassive(reading, head) ? passiveSubject(reading, head) : share(reading, head, steps);
  if (base === "acl") {
    if (relation === "acl:relcl") return { row: head, how: "noun" };
    // "the plan based on old figures, promising ...": after a comma a participle goes on with the clause
    const start = reading.left[verb] ?? verb;
    if (
      (reading.form(start) === "," || reading.form(start - 1) === "," || reading.form(verb - 1) === ",") &&
      /ing$/.test(reading.form(verb))
    ) {
      const clause = clauseAbove(reading, head);
      if (clause >= 0) {
        const found = share(reading, clause, steps - 1);
        const beside = found.row < 0 ? subjectBeside(reading, clause) : -1;
        return beside >= 0 ? { row: beside, how: "shared" } : found;
      }
    }
    if (!UTTERANCE_NOUN.test(reading.lemma(head))) return { row: head, how: "noun" };
    const governor = reading.head(head);
    if (governor >= 0 && reading.relation(head) === "obj" && ISSUE.test(reading.lemma(governor))) return share(reading, governor, steps);
    const owner = tree.child(head, "nmod:poss");
    return owner >= 0 ? { row: owner, how: "noun" } : { row: head, how: "noun" };
  }
  if (base === "ccomp" && reading.hasFeature(verb, "VerbForm=Ger")) {
    const object = tree.child(head, "obj", "nsubj:pass");
    return object >= 0 ? { row: object, how: "controlled" } : share(reading, head, steps);
  }
  return NONE;
}

/** "Roe said he would go and warned ...": the joined verb takes the subject of the cue above. */
function resumed(reading: Reading, verb: number, head: number): Subject | null {
  const above = reading.head(head);
  if (
    above < 0 ||
    !/^(?:ccomp|xcomp)/.test(reading.relation(head)) ||
    !CUE_VERBS.has(reading.lemma(verb)) ||
    !resumes(reading, above, verb)
  )
    return null;
  const found = subjectOf(reading, above, 2);
  return found.row >= 0 ? { row: found.row, how: "shared" } : null;
}

/** A name, a personal pronoun, or a word that its capital marks as a name ("Trumped", a typing error). */
function isNameLike(reading: Reading, row: number, first: number): boolean {
  if (reading.upos(row) === "PROPN" || /^(?:he|she|they)$/i.test(reading.form(row))) return true;
  if (ROLE_NOUNS.has(reading.lemma(row)) && reading.upos(row) === "NOUN") return true;
  return row > first && /^\p{Lu}\p{Ll}{2,}/u.test(reading.form(row)) && /^(?:NOUN|VERB|ADJ|X)$/.test(reading.upos(row));
}

/**
 * The speaker where the tree gives a verb no subject: a name or pronoun right before it, or the subject
 * of the sentence for a participle. -1 for none.
 */
export function subjectBeside(reading: Reading, verb: number): number {
  const sentence = reading.sentenceOf(verb);
  let row = verb - 1;
  while (row > sentence.first && /^(?:ADV|AUX|PART)$/.test(reading.upos(row))) row--;
  const participle = reading.hasFeature(verb, "VerbForm=Ger") || /ing$/.test(reading.form(verb));
  if (!participle) {
    // "the head of the league, Ann Roe, said": the name that a comma closes
    const name = reading.form(row) === "," ? reading.nameAt(row - 1) : undefined;
    if (name?.type === "PER" && name.first > sentence.first) return name.first;
    // "The couple, whose house burned, said": a noun with a clause between commas that the tree took for an adjunct
    if (reading.form(row) === ",") {
      const noun = reading.tree
        .children(verb)
        .find(
          (c) =>
            c < row &&
            /^(?:NOUN|PROPN)$/.test(reading.upos(c)) &&
            (reading.right[c] ?? c) >= row - 1 &&
            reading.tree.child(c, "case", "mark") < 0,
        );
      if (noun !== undefined && /^(?:person|body|text)$/.test(speakerLike(reading, noun))) return noun;
    }
    // "the treasury forecast that": a noun that the tree took for a part of the verb
    if (row >= sentence.first && row === verb - 1 && reading.relation(row) === "compound" && reading.head(row) === verb) return row;
    if (row >= sentence.first && (reading.quotedBy[row] ?? -1) < 0 && isNameLike(reading, row, sentence.first)) return row;
    return -1;
  }
  for (let at = verb - 1; at >= sentence.first; at--) {
    if (!reading.isVerb(at) || (reading.quotedBy[at] ?? -1) >= 0) continue;
    const subject = reading.tree.child(at, "nsubj");
    if (subject >= 0 && (reading.quotedBy[subject] ?? -1) < 0 && CUE_VERBS.has(reading.lemma(at))) return subject;
  }
  for (let at = sentence.first; at < verb; at++) {
    if (reading.head(at) >= 0) continue;
    const subject = reading.tree.child(at, "nsubj");
    if (subject >= 0 && subject < verb && (reading.quotedBy[subject] ?? -1) < 0) return subject;
  }
  return -1;
}

/** The nearest verb above that is finite or has a subject, -1 for none. */
function clauseAbove(reading: Reading, row: number): number {
  for (let at = row, steps = 0; at >= 0 && steps < 8; at = reading.head(at), steps++) {
    if (reading.isVerb(at) && (reading.tree.child(at, "nsubj") >= 0 || (at !== row && reading.hasFeature(at, "VerbForm=Fin")))) return at;
  }
  return -1;
}

function share(reading: Reading, head: number, steps: number): Subject {
  const found = subjectOf(reading, head, steps - 1);
  if (found.row >= 0) return { row: found.row, how: "shared" };
  return passiveSubject(reading, head);
}

/** Of several subjects the one nearest before the verb, else the first after it. */
export function nearestSubject(reading: Reading, verb: number): number {
  const all = reading.tree.childrenOf(verb, "nsubj");
  let best = -1;
  // "Roe of the World Health Organization (WHO) told": a short name in brackets stands for the words before it
  for (const row of all) if (row < verb && (best < 0 || reading.form(row - 1) !== "(")) best = row;
  if (best < 0 && all.length === 0)
    // a subject that the tree hung on the auxiliary
    for (const aux of reading.tree.childrenOf(verb, "aux")) best = Math.max(best, reading.tree.child(aux, "nsubj"));
  return best >= 0 ? best : (all[0] ?? -1);
}

function passiveSubject(reading: Reading, verb: number): Subject {
  const row = reading.tree.child(verb, "nsubj");
  return row >= 0 ? { row, how: "shared" } : NONE;
}

function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let row = from; row < to; row++) if (reading.upos(row) === "VERB") return true;
  return false;
}

/** The head behind a dateline that the tree took for the head ("TOKYO -- Prime Minister Roe"). */
export function withoutDateline(reading: Reading, head: number): number {
  if (head < 0 || reading.sentenceOf(head).first < head - 3) return head;
  const end = reading.right[head] ?? head;
  for (let row = head + 1; row <= Math.min(end, head + 8); row++) {
    if (!/^(?:--|[\u2013\u2014])$/.test(reading.form(row))) continue;
    for (let name = row + 1; name <= end; name++) if (reading.head(name) <= row && /^(?:PROPN|NOUN)$/.test(reading.upos(name))) return name;
  }
  return head;
}

/**
 * Rows of the phrase of a speaker: the head with what stands before it and the names, titles and
 * of-phrases after it; relative clauses and appositions set off by commas are left out.
 */
export function phraseOf(reading: Reading, head: number): { readonly first: number; readonly last: number } {
  const { tree } = reading;
  let first = head;
  let last = head;
  for (const child of tree.children(head)) {
    const relation = reading.relation(child);
    if (
      relation === "case" ||
      relation === "punct" ||
      relation === "mark" ||
      relation === "cc" ||
      relation === "cop" ||
      relation === "parataxis"
    )
      continue;
    if (relation === "acl:relcl" || relation === "advcl" || relation === "nsubj") continue;
    const from = reading.left[child] ?? child;
    const to = reading.right[child] ?? child;
    if (child < head) {
      first = Math.min(first, from);
      continue;
    }
    const gap = reading.text.slice(reading.end(last), reading.start(from));
    if (/[;:\u2014\u2013"\u201c\u201d(]/.test(gap) && relation !== "conj") continue;
    if (/^(?:[(\u2014\u2013]|--)$/.test(reading.form(from))) continue;
    if (/^(?:nmod|obl)/.test(relation) && child > head && TIME_WORD.test(reading.lemma(child))) continue;
    if (relation === "acl" || (relation === "appos" && /,/.test(gap))) continue;
    if (relation === "conj" && (to - head > 30 || hasVerb(reading, last + 1, from))) continue;
    last = Math.max(last, to);
  }
  // a dateline before the name is no part of it ("TOKYO -- Prime Minister ...")
  for (let row = first; row < head; row++) if (/^(?:--|[\u2013\u2014])$/.test(reading.form(row))) first = row + 1;
  while (first < head && (reading.upos(first) === "PUNCT" || reading.upos(first) === "ADP" || reading.upos(first) === "CCONJ")) first++;
  while (last > head && reading.upos(last) === "PUNCT") last--;
  // "study co-author Ted Roe": a name right behind an office is the speaker's, wherever the tree hung it
  const name = reading.nameAt(last + 1);
  if (name?.type === "PER" && name.first === last + 1 && last <= head + 1 && /^(?:NOUN|PROPN)$/.test(reading.upos(last)))
    last = name.last - 1;
  return { first, last: last + 1 };
}
