import type { Document, Name, Sentence, Span } from "../core/index.js";
import { type Tree, treeOf } from "../language/index.js";
import { CUE_VERBS } from "./cue-verbs.js";
import { paragraphsOf } from "./paragraphs.js";
import { pairQuoteMarks, type QuoteRegion } from "./quote-marks.js";

/** A document with what the steps of this room look up again and again; built once, in linear time. */
export interface Reading {
  readonly document: Document;
  readonly text: string;
  readonly tree: Tree;
  /** First and last row of the subtree of each row. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly paragraphs: readonly Span[];
  /** All quotations, nested ones too, in text order. */
  readonly regions: readonly QuoteRegion[];
  /** Outermost quotations, in text order. */
  readonly outer: readonly QuoteRegion[];
  /** For each row the index in `outer` of the quotation around it, or -1. */
  readonly quotedBy: Int32Array;
  /** Lemma in lower case. */
  lemma(row: number): string;
  upos(row: number): string;
  relation(row: number): string;
  form(row: number): string;
  start(row: number): number;
  end(row: number): number;
  head(row: number): number;
  /** First row that ends after the offset (`tokens.length` if none). */
  rowAt(offset: number): number;
  sentenceOf(row: number): Sentence;
  /** First row of the sentence as its marks tell, where the splitter cut it in two without a stop. */
  leadOf(sentence: Sentence): number;
  isVerb(row: number): boolean;
  hasFeature(row: number, feature: string): boolean;
  /** The proper name that a row is part of. */
  nameAt(row: number): Name | undefined;
}

/** Looks up everything a search for statements needs. */
export function readingOf(document: Document): Reading {
  const { tokens, text, sentences } = document;
  const tree = treeOf(tokens);
  const [left, right] = hulls(document);
  const paragraphs = paragraphsOf(text);
  const regions = pairQuoteMarks(text, paragraphs);
  const outer = regions.filter((region) => region.depth === 0);
  const quotedBy = new Int32Array(tokens.length).fill(-1);
  for (let row = 0, at = 0; row < tokens.length; row++) {
    const start = tokens.start[row] ?? 0;
    while (at < outer.length && (outer[at]?.end ?? 0) <= start) at++;
    const region = outer[at];
    if (region && start >= region.start && start < region.end) quotedBy[row] = at;
  }
  const nameOf = new Map<number, Name>();
  for (const name of document.names) for (let row = name.first; row < name.last; row++) nameOf.set(row, name);
  const last: Sentence = { start: 0, end: text.length, first: 0, last: tokens.length };
  return {
    document,
    text,
    tree,
    left,
    right,
    paragraphs,
    regions,
    outer,
    quotedBy,
    lemma: (row) => {
      const lemma = (tokens.lemma[row] ?? "").toLowerCase();
      if (tokens.upos[row] !== "VERB" || CUE_VERBS.has(lemma)) return lemma;
      // a lemma with an "e" too many or too few ("shoute", "conced") still names its verb
      // and so does one that kept its ending ("warning")
      const bare = lemma.endsWith("ing") ? lemma.slice(0, -3) : "";
      if (CUE_VERBS.has(bare)) return bare;
      if (bare !== "" && CUE_VERBS.has(`${bare}e`)) return `${bare}e`;
      const shorter = lemma.endsWith("e") ? lemma.slice(0, -1) : `${lemma}e`;
      return CUE_VERBS.has(shorter) ? shorter : lemma;
    },
    upos: (row) => tokens.upos[row] ?? "X",
    relation: (row) => tokens.deprel[row] ?? "dep",
    form: (row) => tokens.form[row] ?? "",
    start: (row) => tokens.start[row] ?? text.length,
    end: (row) => tokens.end[row] ?? text.length,
    head: (row) => tokens.head[row] ?? -1,
    rowAt: (offset) => {
      let low = 0;
      let high = tokens.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((tokens.end[middle] ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    sentenceOf: (row) => sentences[tokens.sentence[row] ?? 0] ?? last,
    leadOf: (sentence) => {
      let { first } = sentence;
      for (let steps = 0; steps < 3 && first > 0; steps++) {
        const gap = text.slice(tokens.end[first - 1] ?? 0, tokens.start[first] ?? 0);
        if (/[\n\r]/.test(gap) || tokens.upos[first - 1] === "PUNCT" || /[.?!:]$/.test(tokens.form[first - 1] ?? "")) break;
        first = (sentences[tokens.sentence[first - 1] ?? 0] ?? last).first;
      }
      return first;
    },
    isVerb: (row) => tokens.upos[row] === "VERB" || tokens.upos[row] === "AUX",
    hasFeature: (row, feature) => (tokens.feats[row] ?? "").includes(feature),
    nameAt: (row) => nameOf.get(row),
  };
}

function hulls({ tokens }: Document): readonly [Int32Array, Int32Array] {
  const left = Int32Array.from({ length: tokens.length }, (_, i) => i);
  const right = Int32Array.from(left);
  const waiting = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const head = tokens.head[i] ?? -1;
    if (head >= 0) waiting[head] = (waiting[head] ?? 0) + 1;
  }
  const ready: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (waiting[i] === 0) ready.push(i);
  while (ready.length > 0) {
    const row = ready.pop() ?? 0;
    const head = tokens.head[row] ?? -1;
    if (head < 0) continue;
    left[head] = Math.min(left[head] ?? head, left[row] ?? row);
    right[head] = Math.max(right[head] ?? head, right[row] ?? row);
    waiting[head] = (waiting[head] ?? 1) - 1;
    if (waiting[head] === 0) ready.push(head);
  }
  return [left, right];
}
