import type { Document } from "../core/index.js";
import { baseRelation } from "../language/index.js";
import type { Amount } from "./amounts.js";

/** Verbs that say how much their subject measures or became. */
const MEASURES = new Set(
  "last take weigh measure cost total number run reach rise fall grow drop increase decrease climb jump decline shrink average amount stand hit exceed top account make be become remain stay lose gain surge slip slide plunge soar earn cover span stretch".split(
    " ",
  ),
);

/** Row of the first token that ends after an offset. */
function rowAt(document: Document, offset: number): number {
  const { end, length } = document.tokens;
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((end[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rows whose head is given, within a window of their sentence. */
function childOf(document: Document, row: number, relation: string): number {
  const { tokens, sentences } = document;
  const sentence = sentences[tokens.sentence[row] ?? 0];
  if (!sentence) return -1;
  for (let i = sentence.first; i < sentence.last; i++)
    if (tokens.head[i] === row && baseRelation(tokens.deprel[i] ?? "") === relation) return i;
  return -1;
}

/**
 * Words of the subject whose measure an amount gives ("The call lasted 35 minutes" - "call"), read off the tree;
 * empty where there is no tree or no measuring verb.
 */
export function subjectOf(document: Document, amount: Amount): string {
  const { tokens, text } = document;
  let row = rowAt(document, amount.number.start);
  if (row >= tokens.length || (tokens.start[row] ?? 0) >= amount.end) return "";
  for (let steps = 0; steps < 6; steps++) {
    const head = tokens.head[row] ?? -1;
    const subject = childOf(document, row, "nsubj");
    const verb = tokens.upos[row] === "VERB";
    if (subject >= 0 && (verb ? MEASURES.has(tokens.lemma[row] ?? "") : childOf(document, row, "cop") >= 0)) {
      let noun = subject;
      if (/^(?:which|that|who)$/i.test(tokens.form[noun] ?? "") && baseRelation(tokens.deprel[row] ?? "") === "acl") noun = head;
      if (noun < 0 || !["NOUN", "PROPN"].includes(tokens.upos[noun] ?? "")) return "";
      let first = noun;
      while (
        first > 0 &&
        first > noun - 5 &&
        tokens.head[first - 1] === noun &&
        /^(?:compound|amod|flat)/.test(tokens.deprel[first - 1] ?? "")
      )
        first--;
      return text.slice(tokens.start[first] ?? 0, tokens.end[noun] ?? 0).replace(/\s+/g, " ");
    }
    if (verb || head < 0) return "";
    row = head;
  }
  return "";
}
