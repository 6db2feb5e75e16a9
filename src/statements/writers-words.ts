import { CUE_VERBS } from "./cue-verbs.js";
import type { Reading } from "./reading.js";

/** Participles that tell of the saying or its effect, not of what is said ("..., drawing cheers"). */
const EFFECT =
  /^(?:draw|echo|cite|refer|allude|reject|brush|dismiss|defy|join|speak|prompt|spark|trigger|upend|jolt|stun|anger|infuriate|surprise|stoke|fuel|contradict|break|reverse|dodge|sidestep|shrug|gesture|point|nod|laugh|smile|quote|invoke|paraphrase|mock|repeat|reiterate|address|respond|reply|defend|criticize|criticise|slam|blast|attack|blame|accuse|condemn|praise|use|mark|signal|highlight|underscore|emphasize|offer|describe|compare|urge|vow|pledge|promise)$/;
const UNPROVEN = /^(?:evidence|proof|sign|indication|record|basis|he|she|they)$/;
/** What one does who says no more. */
const SILENT = /^(?:decline|refuse)$/;
const SILENT_OBJECT = /^(?:elaborate|say|comment|specify|provide|give|offer|name|identify|explain|respond|answer)$/;

/**
 * Row at which the writer's own words start inside what was taken for a report, `last` for none: a
 * participle that tells of the saying, "when asked", "even as ...", "but declined to say", and a clause
 * in the present after a report that its cue put into the past ("claimed he won, though there is no sign").
 */
export function writersWords(reading: Reading, verb: number, clause: number, first: number, last: number): number {
  const past = (tense(reading, verb) === "Past" || reading.hasFeature(verb, "VerbForm=Part")) && tense(reading, clause) !== "Pres";
  for (let row = first + 2; row < last - 1; row++) {
    // "said he was ill without giving details"
    if (
      reading.lemma(row) === "without" &&
      SILENT_OBJECT.test(reading.lemma(row + 1)) &&
      /ing$/.test(reading.form(row + 1)) &&
      reading.quotedBy[row] === reading.quotedBy[verb]
    )
      return reading.form(row - 1) === "," ? row - 1 : row;
    // "said it was glad but declined to say more"
    if (
      reading.lemma(row) === "but" &&
      reading.quotedBy[row] === reading.quotedBy[verb] &&
      reading.head(row) > row &&
      isSilence(reading, reading.head(row))
    )
      return row;
    if (reading.form(row) !== ",") continue;
    const quoted = (reading.quotedBy[row] ?? -1) >= 0;
    const closed = quoted && /^["\u201d'\u2019]+$/.test(reading.form(row + 1)) && (reading.quotedBy[row + 2] ?? -1) < 0;
    if (quoted && !closed) continue;
    const next = closed ? row + 2 : row + 1;
    if (next < last && isWriters(reading, past, next)) return next === row + 1 ? row : next;
  }
  return last;
}

function isWriters(reading: Reading, past: boolean, row: number): boolean {
  const lemma = reading.lemma(row);
  const head = reading.head(row);
  if (isEffect(reading, row)) return true;
  if (lemma === "when" && /^(?:asked|pressed|questioned|told)$/.test(reading.form(row + 1))) return true;
  // ", as the court found", ", as her family has disputed": the writer sets it beside what others say
  if (lemma === "as" && head > row && reading.relation(head) === "advcl" && CUE_VERBS.has(reading.lemma(head)) && past) {
    const subject = reading.tree.child(head, "nsubj");
    if (subject > row && subject < head && reading.upos(subject) !== "PRON") return true;
  }
  if (lemma === "even" && /^(?:as|after)$/.test(reading.lemma(row + 1))) return true;
  if (!/^(?:but|though|although|yet|and|while)$/.test(lemma) || head <= row) return false;
  if (/^(?:but|and|though)$/.test(lemma) && isSilence(reading, head)) return true;
  if (!past || lemma === "and" || tense(reading, head) !== "Pres") return false;
  // ", but there is no evidence": "but" alone may go on with the report
  return lemma !== "but" || UNPROVEN.test(reading.lemma(reading.tree.child(head, "nsubj", "obj")));
}

/** "..., she said, pointing to a map": a participle that tells of the saying opens a stretch. */
export function isEffect(reading: Reading, row: number): boolean {
  const verb = reading.upos(row) === "ADV" ? row + 1 : row;
  return /ing$/.test(reading.form(verb)) && reading.isVerb(verb) && EFFECT.test(reading.lemma(verb));
}

/** "declined to say", "did not elaborate", "would not say". */
function isSilence(reading: Reading, verb: number): boolean {
  // "gave no details", "offered little evidence"
  if (
    /^(?:give|offer|provide|cite|produce)$/.test(reading.lemma(verb)) &&
    reading.tree
      .childrenOf(verb, "obj")
      .some(
        (c) =>
          /^(?:detail|evidence|specifics|specific|proof|reason|explanation|example)$/.test(reading.lemma(c)) &&
          /^(?:no|few|little|any)$/.test(reading.lemma(reading.left[c] ?? c)),
      )
  )
    return true;
  if (SILENT.test(reading.lemma(verb)) || (reading.lemma(verb) === "stop" && reading.lemma(verb + 1) === "short")) return true;
  return (
    SILENT_OBJECT.test(reading.lemma(verb)) &&
    reading.tree.childrenOf(verb, "advmod").some((c) => /^(?:not|n't|n\u2019t)$/.test(reading.lemma(c)))
  );
}

/** Tense of the finite word of a clause, empty where neither form nor features tell it. */
function tense(reading: Reading, head: number): string {
  const finite = [...reading.tree.childrenOf(head, "aux", "cop"), head].find((c) => reading.hasFeature(c, "VerbForm=Fin"));
  if (finite === undefined) return "";
  if (/^(?:can|may|will|shall)$/i.test(reading.form(finite))) return "Pres";
  return /(?:^|\|)Tense=(\w+)/.exec(reading.tree.tokens.feats[finite] ?? "")?.[1] ?? "";
}
