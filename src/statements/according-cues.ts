import type { Span } from "../core/index.js";
import { type Rows, trimmed, without } from "./content.js";
import type { Cue } from "./cue.js";
import { CUE_VERBS } from "./cue-verbs.js";
import type { Reading } from "./reading.js";
import { ROLE_NOUNS, TEXT_NOUNS } from "./role-nouns.js";
import { speakerLike } from "./speaker-like.js";

/** Nouns that make "in the words of X", "in the view of X", "from X's perspective" a cue. */
const STANDPOINT =
  /^(?:word|view|opinion|telling|estimation|assessment|judgment|judgement|account|perspective|standpoint|viewpoint|eye|admission|reckoning|estimate|calculation|version)$/;

/** "As stated in the letter", "as reported by the Globe". */
const AS_TOLD =
  /^(?:stated|noted|reported|described|explained|quoted|cited|told|pointed|outlined|mentioned|argued|claimed|confirmed|alleged|announced|observed|recounted|documented)$/;

/** "According to X", "per X", "in X's view": the clause is what X says. */
export function accordingCues(reading: Reading): Cue[] {
  const cues: Cue[] = [];
  const { tokens } = reading.tree;
  for (let row = 0; row < tokens.length; row++) {
    const cue = accordingTo(reading, row) ?? standpoint(reading, row);
    if (cue) cues.push(cue);
  }
  return cues;
}

function accordingTo(reading: Reading, row: number): Cue | null {
  const form = reading.form(row).toLowerCase();
  let source = -1;
  let cueEnd = row;
  if (form === "according" && reading.form(row + 1).toLowerCase() === "to") {
    cueEnd = row + 1;
    const relation = reading.relation(row);
    source = relation === "case" || relation === "mark" || relation === "advmod" ? reading.head(row) : -1;
    // some trees make "according" the head and hang the source on it
    if (source <= row) source = reading.tree.childrenOf(row, "obl", "obj", "nmod", "xcomp").find((c) => c > row) ?? -1;
    if (source <= row) source = reading.head(row + 1) > row ? reading.head(row + 1) : -1;
  } else if (form === "per" && reading.relation(row) === "case" && reading.upos(row) === "ADP") {
    source = reading.head(row);
    const report = TEXT_NOUNS.has(reading.lemma(source)) && /^(?:the|its|his|her|their|an?)$/.test(reading.lemma(row + 1));
    if (source <= row || (reading.upos(source) !== "PROPN" && !report)) return null;
  } else if (
    form === "as" &&
    row === reading.sentenceOf(row).first &&
    AS_TOLD.test(reading.form(row + 1)) &&
    /^(?:in|by|on)$/.test(reading.form(row + 2))
  ) {
    cueEnd = row + 2;
    source = reading.head(row + 2);
    if (source <= row + 2) return null;
  } else return null;
  if (source <= row || reading.upos(source) === "NUM") return null;
  const top = reading.relation(row) === "case" || reading.head(row) === source ? source : row;
  const sentence = reading.sentenceOf(row);
  const last = sourceEnd(reading, top, source, sentence.last);
  const leads = row === sentence.first || (row === sentence.first + 1 && /^(?:CCONJ|ADV|PUNCT)$/.test(reading.upos(sentence.first)));
  const ends = !leads && /^(?:,|--|[\u2013\u2014])$/.test(reading.form(row - 1)) && !hasClauseAfter(reading, last, sentence.last);
  const whole = leads
    ? trimmed(reading, { first: last, last: sentence.last })
    : ends
      ? trimmed(reading, { first: sentence.first, last: row })
      : null;
  // "one child was, according to police, among the dead"
  const rest =
    ends && whole && reading.form(last) === "," && !startsAnew(reading, last + 1, sentence.last)
      ? trimmed(reading, { first: last, last: sentence.last })
      : null;
  const content = whole ? (rest ? [whole, rest] : [whole]) : around(reading, top, { first: row, last });
  if (content.length === 0) return null;
  return {
    row,
    span: { start: reading.start(row), end: reading.end(cueEnd) },
    form: "according",
    act: "say",
    speaker: source,
    content,
    rule: ends && whole ? "according-end" : "according",
    confidence: 0.9,
  };
}

/** First row after the source phrase: a comma ends it, unless an apposition or a relative clause follows and is closed again. */
function sourceEnd(reading: Reading, top: number, source: number, stop: number): number {
  const right = (reading.right[top] ?? top) + 1;
  const isComma = (row: number): boolean => /^(?:,|--|[\u2013\u2014;])$/.test(reading.form(row));
  let comma = source + 1;
  while (comma < stop && comma - source < 40 && !isComma(comma)) comma++;
  if (comma >= stop || !isComma(comma)) return right;
  // "according to police in Dover, Delaware, ...": the state belongs to the town
  const state = reading.nameAt(comma + 1);
  if (state?.type === "LOC" && reading.nameAt(comma - 1)?.type === "LOC" && isComma(state.last)) return state.last;
  // "according to Ann Roe, the firm's spokeswoman, ...": an office between two commas
  for (let row = comma + 1; row < Math.min(stop - 1, comma + 9); row++) {
    if (reading.isVerb(row)) break;
    if (isComma(row + 1)) {
      const office = ROLE_NOUNS.has(reading.lemma(row)) && reading.upos(row) === "NOUN";
      if (office || (/^an?$/.test(reading.lemma(comma + 1)) && reading.relation(row) === "appos" && reading.head(row) < comma))
        return row + 1;
      break;
    }
  }
  const aside = reading.tree.children(source).find(
    (c) =>
      c > comma &&
      (reading.left[c] ?? c) <= comma + 1 &&
      /^(?:appos|acl)/.test(reading.relation(c)) &&
      // "are, according to the court, "sexual in nature"": quoted words are what is said
      reading.quotedBy[comma + 1] === reading.quotedBy[comma],
  );
  if (aside !== undefined) {
    // the apposition is closed by the next comma at the latest
    let close = comma + 1;
    while (close < stop && close - comma < 15 && !isComma(close)) close++;
    if (close < stop && isComma(close)) return close;
    if (close >= stop || close - comma < 15) return Math.max(right, close >= stop ? stop : right);
  }
  return comma;
}

/** Whether more than the end of the source phrase stands before the end of the sentence. */
function hasClauseAfter(reading: Reading, from: number, to: number): boolean {
  for (let row = from; row < to; row++)
    if (/^(?:VERB|AUX)$/.test(reading.upos(row)) && !/^(?:acl|amod)/.test(reading.relation(row)) && reading.relation(row) !== "aux")
      return true;
  return false;
}

/** "..., according to police, but the mayor denies it": a clause with a subject of its own goes on without the source. */
function startsAnew(reading: Reading, row: number, stop: number): boolean {
  if (!/^(?:but|and|while|although|though)$/.test(reading.lemma(row))) return false;
  for (let at = row + 1; at < Math.min(stop, row + 60); at++) {
    if (!reading.hasFeature(at, "VerbForm=Fin")) continue;
    const head = /^(?:aux|cop)/.test(reading.relation(at)) ? reading.head(at) : at;
    return reading.tree.childrenOf(head, "nsubj", "expl").some((c) => c > row && c <= at);
  }
  return false;
}

function standpoint(reading: Reading, row: number): Cue | null {
  if (!STANDPOINT.test(reading.lemma(row)) || reading.upos(row) !== "NOUN") return null;
  const { tree } = reading;
  if (!/^(?:obl|nmod)/.test(reading.relation(row))) return null;
  const marks = tree.childrenOf(row, "case");
  if (!marks.some((m) => /^(?:in|by|from)$/.test(reading.lemma(m)))) return null;
  const owner = tree.child(row, "nmod:poss");
  const of =
    owner >= 0
      ? owner
      : (tree.childrenOf(row, "nmod").find((c) => tree.childrenOf(c, "case").some((m) => reading.lemma(m) === "of")) ?? -1);
  if (of < 0 || speakerLike(reading, of) === "other") return null;
  let first = reading.left[row] ?? row;
  while (first < row && reading.upos(first) === "PUNCT") first++;
  const last = (reading.right[row] ?? row) + 1;
  if (reading.form(last) !== "," && reading.form(last - 1) !== "," && reading.form(first - 1) !== ",") return null;
  const content = around(reading, row, { first, last });
  if (content.length === 0) return null;
  return {
    row,
    span: { start: reading.start(first), end: reading.end(row) },
    form: "according",
    act: "assess",
    speaker: of,
    content,
    rule: "standpoint",
    confidence: 0.7,
  };
}

/** The clause that a source phrase hangs on, without the phrase. */
function around(reading: Reading, phrase: number, hole: Rows): Span[] {
  const sentence = reading.sentenceOf(phrase);
  let top = reading.head(phrase);
  if (top < 0) return [];
  // the source of a whole sentence often hangs on its last clause: climb, but not out of another report
  for (let steps = 0; steps < 12; steps++) {
    const relation = reading.relation(top);
    const head = reading.head(top);
    if (head < 0 || head === top) break;
    if (relation === "ccomp" && CUE_VERBS.has(reading.lemma(head))) break;
    if (relation === "acl:relcl" && hole.first < top) break;
    if (relation === "conj" && reading.tree.child(top, "nsubj") >= 0 && hole.first < top) break;
    top = head;
  }
  const whole: Rows = {
    first: Math.max(sentence.first, reading.left[top] ?? top),
    last: Math.min(sentence.last, (reading.right[top] ?? top) + 1),
  };
  const spans: Span[] = [];
  for (const rows of without(whole, hole)) {
    const span = trimmed(reading, rows);
    if (span) spans.push(span);
  }
  return spans;
}
