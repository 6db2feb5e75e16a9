import { cueRows, type Rows } from "./content.js";
import { CUE_VERBS } from "./cue-verbs.js";
import type { Reading } from "./reading.js";
import { writersWords } from "./writers-words.js";

/** Days, months and parts of the day. */
export const TIME_WORD =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|tonight|week|month|year|morning|afternoon|evening|night|day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Verbs that name their hearer before what is said. */
const HEARD = /^(?:tell|inform|assure|warn|remind|advise|notify|promise|ask|show|teach|brief|convince|persuade)$/;

/** Words of a time of saying beside the day itself. */
const SAID_TIME =
  /^(?:earlier|later|previously|recently|repeatedly|again|then|afterward|afterwards|on|in|at|late|early|last|this|publicly|privately|openly|flatly|simply|only)$/;

/** Nouns that take up what was said before. */
export const REMARK =
  /^(?:phrase|remark|comment|claim|statement|reference|move|decision|charge|accusation|line|stance|assertion|allegation|pledge|time|shift|departure|reversal|contention|sentiment|suggestion|rebuke|promise|vow|warning|threat|position|argument|prospect|notion|policy|proposal|refrain|message|theme|view|figure|toll|total)$/;

/** Whether a verb is a verb of saying that can take up the thread of another ("said ... and warned"). */
function saysToo(reading: Reading, row: number): boolean {
  const entry = CUE_VERBS.get(reading.lemma(row));
  if (entry === undefined || entry.act === "other") return false;
  const { tree } = reading;
  if (tree.child(row, "ccomp") >= 0) return true;
  if (/[ir]/.test(entry.frames) && tree.child(row, "xcomp") >= 0) return true;
  if (/[naf]/.test(entry.frames) && tree.child(row, "obj") >= 0) return true;
  return tree.childrenOf(row, "obl").some((c) => tree.childrenOf(c, "case").some((m) => entry.prepositions.includes(reading.lemma(m))));
}

/**
 * Rows of a reported clause: its subtree, less what belongs to the cue, and with what the tree hung
 * on the cue by mistake (a second clause without a cue of its own, an adjunct without a comma).
 */
export function clauseRows(reading: Reading, verb: number, clause: number): Rows {
  const cue = cueRows(reading, verb, new Set([clause]));
  let first = reading.left[clause] ?? clause;
  let last = (reading.right[clause] ?? clause) + 1;
  if (clause < verb) return { first, last: Math.min(last, cue.first > first ? cue.first : last) };
  const that = reading.tree.childrenOf(clause, "mark").find((m) => m > verb && m < clause && reading.lemma(m) === "that");
  first = that ?? Math.max(first, verb + 1);
  if (that === undefined && !HEARD.test(reading.lemma(verb))) {
    // the tree may take the subject of the report for an object ("suggested a new vote may be needed")
    // or for a second subject of the cue ("said Roe, who is 70, had a cold")
    const own = reading.tree.child(verb, "nsubj") < verb;
    const object = reading.tree.childrenOf(verb, "obj", ...(own ? ["nsubj"] : [])).find((c) => c > verb && c < clause);
    if (object !== undefined) first = Math.min(first, reading.left[object] ?? object);
  }
  if (that === undefined) first = afterHearer(reading, verb, clause, first);
  if (that === undefined && !HEARD.test(reading.lemma(verb)) && hasClause(reading, verb + 1, first)) first = verb + 1;
  first = afterTime(reading, clause, first);
  // "said once in office he would", "wrote denying them the vote was wrong": a condition or a gerund opens the report
  if (that === undefined && first > verb + 1 && first - verb < 7 && opensReport(reading, verb, clause)) first = verb + 1;
  last = extended(reading, verb, clause, last);
  last = cutAtNewCue(reading, verb, first, last);
  last = cutAtMainClause(reading, verb, first, last);
  for (let row = first + 3; row < last; row++) {
    if ((reading.quotedBy[row] ?? -1) >= 0) continue;
    if ((reading.form(row) === ";" && !goesOnWithThat(reading, row)) || isComment(reading, row, last)) {
      last = row;
      break;
    }
  }
  return { first, last: writersWords(reading, verb, clause, first, last) };
}

/** "...; that it was late; and that ...": a list of reports. */
const goesOnWithThat = (reading: Reading, row: number): boolean =>
  reading.lemma(reading.upos(row + 1) === "CCONJ" ? row + 2 : row + 1) === "that";

/** Whether the word right behind the cue belongs to what is said. */
function opensReport(reading: Reading, verb: number, clause: number): boolean {
  const next = verb + 1;
  if (/^(?:once|if|when|unless|until)$/.test(reading.lemma(next))) return true;
  return /ing$/.test(reading.form(next)) && reading.upos(next) === "VERB" && clause > next + 1 && !HEARD.test(reading.lemma(verb));
}

/** Words that open a clause before the main clause. */
const FRONTED = /^(?:after|when|as|while|although|though|because|since|before|despite|whereas|once)$/;

/**
 * "After Roe said that rates would rise, shares fell": where the sentence opens with the clause of the cue,
 * the report ends at the comma before the main clause, though the tree took that for more of it.
 */
function cutAtMainClause(reading: Reading, verb: number, first: number, last: number): number {
  const sentence = reading.sentenceOf(verb);
  // "Told that turnout was low, Roe said ...": a participle opens the sentence
  const fronted = FRONTED.test(reading.lemma(sentence.first)) || (verb === sentence.first && reading.tree.child(verb, "nsubj") < 0);
  if (!fronted || (reading.quotedBy[sentence.first] ?? -1) >= 0 || last < sentence.last - 2) return last;
  // longer stretches are left alone, so that endless sentences stay linear
  if (verb - sentence.first > 40 || last - first > 150) return last;
  for (let row = sentence.first; row < verb; row++) if (reading.form(row) === ",") return last;
  let hasVerb = false;
  for (let row = last - 1; row > first + 1; row--) {
    if (reading.form(row) !== "," || (reading.quotedBy[row] ?? -1) >= 0) {
      hasVerb ||= reading.isVerb(row);
      continue;
    }
    const next = reading.upos(row + 1);
    if (hasVerb && /^(?:DET|PROPN|PRON|NOUN|ADJ|NUM)$/.test(next) && !reading.hasFeature(row + 1, "PronType=Rel")) return row;
  }
  return last;
}

/** Whether a stretch without a break holds a subject and its verb: the tree began the report too late. */
function hasClause(reading: Reading, first: number, last: number): boolean {
  let found = false;
  for (let row = first; row < last; row++) {
    if (reading.upos(row) === "PUNCT" || reading.lemma(row) === "that") return false;
    found ||= reading.hasFeature(row, "VerbForm=Fin") && reading.tree.child(row, "nsubj") >= first;
  }
  return found;
}

/** Behind the hearer that the tree took into the report ("told reporters the dam is safe"). */
function afterHearer(reading: Reading, verb: number, clause: number, first: number): number {
  if (!HEARD.test(reading.lemma(verb)) || first > verb + 1 || (reading.upos(first) === "PRON" && reading.relation(first) !== "nmod:poss"))
    return first;
  const subjects = reading.tree.childrenOf(clause, "nsubj").filter((c) => c >= first && c < clause);
  const [hearer, subject] = subjects;
  if (subject !== undefined && hearer !== undefined) {
    const start = reading.left[subject] ?? subject;
    const name = reading.nameAt(start);
    return name && name.first < start && name.last < subject ? name.last : start;
  }
  const outlet = reading.nameAt(first);
  if (outlet && outlet.first === first && reading.nameAt(outlet.last)?.first === outlet.last) return outlet.last;
  for (let row = first + 1; row <= (hearer ?? clause) && row - first < 9; row++) {
    const before = reading.upos(row - 1);
    if (before !== "NOUN" && before !== "PROPN") continue;
    const upos = reading.upos(row);
    const plural = reading.hasFeature(row - 1, "Number=Plur");
    if (upos === "DET" || (upos === "PRON" && !reading.hasFeature(row, "PronType=Rel"))) return row;
    if (before === "NOUN" && (upos === "PROPN" || (plural && /^(?:ADJ|NUM|NOUN)$/.test(upos)))) return row;
  }
  return first;
}

/** Behind the time of saying that the tree gave to the report ("said earlier he would go", "said Monday she had left"). */
function afterTime(reading: Reading, clause: number, first: number): number {
  const subject = reading.tree.child(clause, "nsubj", "csubj", "expl");
  const from = subject < 0 ? -1 : (reading.left[subject] ?? subject);
  if (from <= first || from - first > 4) return first;
  for (let row = first; row < from; row++) {
    const lemma = reading.lemma(row);
    if (!SAID_TIME.test(lemma) && !(TIME_WORD.test(lemma) && lemma !== "tomorrow")) return first;
  }
  return from;
}

/** ", a phrase that ...", ", the first time ...": the writer's remark on what is reported, to the end of the sentence. */
function isComment(reading: Reading, row: number, last: number): boolean {
  if (reading.form(row) !== ",") return false;
  let noun = row + 1;
  if (!/^(?:a|an|the)$/.test(reading.lemma(noun))) return false;
  while (noun < last && noun - row < 5 && /^(?:DET|ADJ|ADV|NUM)$/.test(reading.upos(noun))) noun++;
  if (!REMARK.test(reading.lemma(noun))) return false;
  for (let at = noun; at < last; at++) if (reading.form(at) === ",") return (reading.right[noun] ?? noun) >= last - 2;
  return true;
}

/** Takes in right-hand dependents of the cue that belong to the report. */
function extended(reading: Reading, verb: number, clause: number, from: number): number {
  let last = from;
  for (const child of reading.tree.children(verb)) {
    if (child <= clause) continue;
    const relation = reading.relation(child);
    if (relation === "punct" || relation === "cc") continue;
    const first = reading.left[child] ?? child;
    const end = (reading.right[child] ?? child) + 1;
    if (end <= last) continue;
    const between = reading.text.slice(reading.end(last - 1), reading.start(first));
    // "said it would do the opposite: raise prices": what stands behind a colon explains the report
    if (
      relation === "parataxis" &&
      /^\s*:/.test(reading.text.slice(reading.end(last - 1), reading.end(first) + 1)) &&
      reading.quotedBy[child] === reading.quotedBy[clause]
    ) {
      last = end;
      continue;
    }
    if (relation === "conj" || relation === "parataxis") {
      // ", and "we will not yield" if ...": quoted words after the report are its speaker's
      if ((reading.quotedBy[child] ?? -1) >= 0 && (reading.quotedBy[verb] ?? -1) < 0 && /^\s*,?\s*(?:and|but|or)\s/.test(between)) {
        last = end;
        continue;
      }
      const subject = reading.tree.child(child, "nsubj");
      // "said he can and may declare": an auxiliary that no cue has joins the verb to the report
      const able =
        subject < 0 &&
        reading.tree.childrenOf(child, "aux").some((a) => /^(?:would|will|could|can|may|might|should|must)$/.test(reading.lemma(a)));
      if ((saysToo(reading, child) && !able) || /[;:"\u201c\u201d]/.test(between)) break;
      const modal = reading.tree
        .childrenOf(child, "aux", "cop")
        .some((a) => /^(?:would|will|could|can|may|might|should|must|have|be)$/.test(reading.lemma(a)));
      const goesOn = tenseOf(reading, child) !== tenseOf(reading, verb) || (!between.includes(",") && !CUE_VERBS.has(reading.lemma(child)));
      if (subject < 0 && !modal && tenseOf(reading, child) !== "" && goesOn) {
        last = end;
        continue;
      }
      if (subject >= 0 ? reading.upos(subject) !== "PRON" && relation === "parataxis" : !modal) break;
      last = end;
      continue;
    }
    if (/[,;:\u2014\u2013"\u201c\u201d]|--/.test(between)) {
      const joins =
        relation === "advcl" &&
        reading.tree
          .childrenOf(child, "mark")
          .some((m) => /^(?:if|because|while|since|unless|although|though|when|whereas|so)$/.test(reading.lemma(m)));
      if (!joins || saysToo(reading, child)) break;
    }
    last = end;
  }
  return last;
}

/** Ends the report where a verb of saying with the form of the cue goes on without a subject ("said he would go and warned"). */
function cutAtNewCue(reading: Reading, verb: number, first: number, last: number): number {
  for (let row = first + 1; row < last; row++) {
    if (row > first + 2 && isNewParticiple(reading, row)) {
      const start = reading.left[row] ?? row;
      return reading.form(start) === "," ? start : start - 1;
    }
    // "said she was glad while the mayor wrote that ...": another tells something else
    if (reading.relation(row) === "advcl" && (reading.quotedBy[row] ?? -1) < 0 && isOtherTelling(reading, verb, row)) {
      const start = reading.left[row] ?? row;
      if (start > first + 1) return reading.form(start - 1) === "," ? start - 1 : start;
    }
    if (!reading.relation(row).startsWith("conj") || !reading.isVerb(row) || (reading.quotedBy[row] ?? -1) >= 0) continue;
    if (
      !startsAnew(reading, verb, row, first) &&
      !thenResumes(reading, verb, row) &&
      !(saysToo(reading, row) && resumes(reading, verb, row))
    )
      continue;
    let cut = row;
    for (const child of reading.tree.children(row))
      if (child < row && child > first && reading.relation(child) !== "punct") cut = Math.min(cut, reading.left[child] ?? child);
    while (cut - 1 > first && /^(?:CCONJ|PUNCT)$/.test(reading.upos(cut - 1))) cut--;
    return cut;
  }
  return last;
}

/** "while the mayor said that ...": a report of another, told in the tense of the cue. */
function isOtherTelling(reading: Reading, verb: number, row: number): boolean {
  const mark = reading.tree.childrenOf(row, "mark").find((m) => /^(?:while|whereas)$/.test(reading.lemma(m)));
  return (
    mark !== undefined &&
    reading.tree.child(row, "nsubj") > mark &&
    saysToo(reading, row) &&
    reading.tree.child(row, "ccomp") > row &&
    tenseOf(reading, row) === tenseOf(reading, verb)
  );
}

/** "said that they were criminals and then struck them off": what the speaker did next. */
function thenResumes(reading: Reading, verb: number, row: number): boolean {
  return resumes(reading, verb, row) && reading.tree.childrenOf(row, "advmod").some((c) => c < row && reading.lemma(c) === "then");
}

/** ", and the union stepped in" after an infinitive, ", but the bank denied it" after a report: a main clause of its own. */
function startsAnew(reading: Reading, verb: number, row: number, first: number): boolean {
  const subject = reading.tree.child(row, "nsubj");
  if (subject < 0 || subject > row) return false;
  let start = reading.left[row] ?? row;
  while (start < subject && /^(?:PUNCT|CCONJ)$/.test(reading.upos(start))) start++;
  if (reading.tree.childrenOf(row, "mark").length > 0) return false;
  const comma = reading.form(start - 1) === "," || reading.form(start - 2) === ",";
  if (!comma) return false;
  const infinitive = reading.lemma(first) === "to" && reading.upos(first) === "PART";
  if (infinitive) return reading.hasFeature(row, "VerbForm=Fin") || reading.tree.child(row, "aux", "cop") >= 0;
  return saysToo(reading, row) && reading.tree.child(row, "ccomp") >= 0 && tenseOf(reading, row) === tenseOf(reading, verb);
}

/** "..., adding that": a participle of saying after a comma, with a report of its own. */
export function isNewParticiple(reading: Reading, row: number): boolean {
  if (
    !/ing$/.test(reading.form(row)) ||
    !/^(?:advcl|acl|conj|dep|parataxis|xcomp)$/.test(reading.relation(row)) ||
    (reading.quotedBy[row] ?? -1) >= 0
  )
    return false;
  if (!saysToo(reading, row) && !leadsOn(reading, row)) return false;
  if (reading.tree.child(row, "nsubj") >= 0) {
    // "..., with the Globe reporting that": an absolute clause
    const left = reading.left[row] ?? row;
    const from = reading.form(left) === "," ? left + 1 : left;
    return reading.lemma(from) === "with" && reading.form(from - 1) === ",";
  }
  const start = reading.left[row] ?? row;
  return reading.form(start) === "," || reading.form(start - 1) === ",";
}

/** Whether what a participle of saying reports starts right after it, though the tree hung it elsewhere. */
function leadsOn(reading: Reading, row: number): boolean {
  const entry = CUE_VERBS.get(reading.lemma(row));
  if (entry === undefined || entry.act === "other" || !/[qc]/.test(entry.frames)) return false;
  const next = reading.form(row + 1) === "," ? row + 2 : row + 1;
  return reading.lemma(row + 1) === "that" || (reading.quotedBy[next] ?? -1) >= 0;
}

/** Tense and finiteness of a verb, empty where the features tell neither. */
function tenseOf(reading: Reading, row: number): string {
  if (!reading.hasFeature(row, "VerbForm=Fin")) return "";
  return /(?:^|\|)Tense=(\w+)/.exec(reading.tree.tokens.feats[row] ?? "")?.[1] ?? "";
}

/** Whether a verb of saying joined inside a report goes on with the cue before it rather than with the report. */
export function resumes(reading: Reading, verb: number, row: number): boolean {
  if (reading.tree.child(row, "nsubj") >= 0 || (reading.quotedBy[row] ?? -1) >= 0) return false;
  const own = tenseOf(reading, row) || perfectOf(reading, row);
  return own !== "" && own === (tenseOf(reading, verb) || perfectOf(reading, verb));
}

/** The form of "have" before a participle ("has praised"), empty for none: it tells the tense as an own ending does. */
function perfectOf(reading: Reading, row: number): string {
  const have = reading.tree.childrenOf(row, "aux").find((c) => reading.lemma(c) === "have" && reading.hasFeature(c, "VerbForm=Fin"));
  return have === undefined ? "" : reading.form(have).toLowerCase();
}

/** Rows of a phrase and what follows it under the verb, cut where an aside or a new clause begins. */
export function phraseRows(reading: Reading, verb: number, from: number): Rows {
  let end = reading.right[from] ?? from;
  for (const child of reading.tree.children(verb)) {
    if (child <= from) continue;
    const relation = reading.relation(child);
    if (relation === "punct") continue;
    if (relation === "conj" || relation === "cc" || relation === "parataxis") break;
    const first = reading.left[child] ?? child;
    const closes = (reading.quotedBy[first - 1] ?? -1) >= 0 && !/[,.;]/.test(reading.form(first - 2));
    if (reading.upos(first - 1) === "PUNCT" && !closes && first - 1 > from && relation !== "xcomp" && (reading.quotedBy[first] ?? -1) < 0)
      break;
    const time = TIME_WORD.test(reading.lemma(child)) && (relation.startsWith("obl") || relation === "advmod");
    if (time && !/^as$/.test(reading.lemma(first))) continue;
    end = Math.max(end, reading.right[child] ?? child);
  }
  const first = reading.left[from] ?? from;
  return { first, last: cutAtAside(reading, Math.max(first, verb + 1), end + 1) };
}

/** Ends a phrase before ", which ..." and ", doing ..." */
function cutAtAside(reading: Reading, first: number, last: number): number {
  for (let row = first + 1; row < last; row++) {
    const relation = reading.relation(row);
    // "pledged funds and Roe is taxing goods": a clause with a subject of its own
    if (relation === "conj" && reading.isVerb(row) && (reading.quotedBy[row] ?? -1) < 0) {
      const subject = reading.tree.child(row, "nsubj");
      const joint = subject < 0 ? -1 : (reading.left[subject] ?? subject) - 1;
      if (joint > first && reading.upos(joint) === "CCONJ") return joint;
    }
    if (relation !== "acl" && relation !== "acl:relcl" && relation !== "advcl") continue;
    let start = reading.left[row] ?? row;
    // a comma before a closing mark stays inside it (`"unfair," while ...`)
    while (start < row && reading.upos(start) === "PUNCT" && (reading.quotedBy[start] ?? -1) >= 0) start++;
    if ((reading.quotedBy[start] ?? -1) >= 0 || start <= first + 1) continue;
    if (reading.form(start) === ",") return start;
    if (reading.form(start - 1) === ",") return start - 1;
    if ((reading.quotedBy[start - 1] ?? -1) >= 0 && reading.form(start - 2) === ",") return start;
  }
  return last;
}
