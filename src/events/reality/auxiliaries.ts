import type { ClauseView } from "../frames/clause-view.js";

/** What auxiliaries, negation and markers say of one predicate. */
export interface Auxiliaries {
  readonly negated: boolean;
  /** "will", "shall", "is going to", "is to". */
  readonly future: boolean;
  readonly would: boolean;
  /** "could", "may", "might", "can". */
  readonly possible: boolean;
  /** "must", "should", "have to", "need to", "ought to". */
  readonly duty: boolean;
  /** The duty is a "should" or "ought". */
  readonly should: boolean;
  /** Clause after "if", "unless", "whether", "in case"; or inverted "should X be". */
  readonly conditional: boolean;
  /** Infinitive with "to". */
  readonly infinitive: boolean;
  /** "had done". */
  readonly pluperfect: boolean;
  readonly past: boolean;
  /** "used to". */
  readonly habit: boolean;
  /** Rows that say so, for the explanation. */
  readonly rows: readonly number[];
}

const NEGATIONS = /^(?:not|never|no|neither|nor|none|nobody|without|hardly|barely)$/;

/** Reads the auxiliaries of a predicate row (a verb, or a noun or adjective with its copula). */
export function auxiliariesOf(view: ClauseView, row: number): Auxiliaries {
  const { tree } = view;
  let negated = false;
  let future = false;
  let would = false;
  let possible = false;
  let duty = false;
  let should = false;
  let conditional = false;
  let infinitive = false;
  let had = false;
  let habit = false;
  const rows: number[] = [];
  const feats = view.document.tokens.feats[row] ?? "_";
  let subject = -1;
  for (const c of tree.children(row)) {
    const rel = view.deprel(c);
    const lemma = view.lemma(c);
    const form = (view.document.tokens.form[c] ?? "").toLowerCase();
    if (rel.startsWith("nsubj")) {
      subject = c;
      if (tree.children(c).some((d) => view.deprel(d) === "det" && /^(?:no|neither)$/.test(view.lemma(d)))) negated = true;
      if (/^(?:none|nobody|neither)$/.test(lemma)) negated = true;
    }
    if (rel === "advmod" || rel === "det" || rel === "cc:preconj") {
      // "vowed never to recognise": the negation is of the infinitive
      if (NEGATIONS.test(lemma) && !(lemma === "not" && isNotOnly(view, c)) && !isBeforeTo(view, row, c)) {
        negated = true;
        rows.push(c);
      }
    }
    if (rel === "obj" && tree.children(c).some((d) => view.deprel(d) === "det" && view.lemma(d) === "no")) negated = true;
    if (rel.startsWith("aux") || rel === "cop") {
      let hit = true;
      if (lemma === "will" || lemma === "shall" || form === "'ll" || form === "’ll") future = future || form !== "would";
      if (form === "would" || form === "'d" || form === "’d") would = form === "would";
      else if (/^(?:could|may|might|can)$/.test(form)) possible = true;
      else if (/^(?:must|should|ought)$/.test(form)) {
        duty = true;
        should = form !== "must";
        // "should an area be attacked": the auxiliary before its subject makes a condition
        if (
          form === "should" &&
          (c < (subject < 0 ? firstSubject(view, row) : subject) || /^(?:DET|NOUN|PROPN|PRON)$/.test(view.upos(c + 1)))
        ) {
          duty = false;
          conditional = true;
        }
      } else if (form === "had") had = true;
      else if (!(future || would)) hit = false;
      if (form === "would") future = false;
      if (hit) rows.push(c);
    }
    if (rel === "mark" || rel === "case" || rel === "advmod") {
      if (/^(?:if|unless|whether|lest)$/.test(lemma)) {
        conditional = true;
        rows.push(c);
      } else if (rel === "mark" && lemma === "without") negated = true;
      else if (rel === "mark" && lemma === "to") infinitive = true;
    }
  }
  // "is going to attack", "is to meet", "has to release", "used to bomb": the verb stands under its semi-auxiliary
  const head = view.head(row);
  if (head >= 0 && view.deprel(row) === "xcomp") {
    const lemma = view.lemma(head);
    if (tree.children(head).some((c) => /^(?:not|never)$/.test(view.lemma(c)) && isBeforeTo(view, head, c))) negated = true;
    if (lemma === "go" && (view.document.tokens.form[head] ?? "").toLowerCase() === "going" && infinitive) future = true;
    // "has yet to concede"
    else if (lemma === "have" && infinitive && tree.children(head).some((c) => view.lemma(c) === "yet")) negated = true;
    else if (/^(?:have|need|ought)$/.test(lemma) && infinitive) duty = true;
    else if (lemma === "use" && infinitive) habit = true;
  }
  if (
    infinitive &&
    tree
      .children(row)
      .some((c) => (view.deprel(c).startsWith("aux") || view.deprel(c) === "cop") && view.lemma(c) === "be" && c < row - 1) &&
    baseRoot(view, row)
  )
    future = true;
  return {
    negated,
    future,
    would,
    possible,
    duty,
    should,
    conditional,
    infinitive,
    pluperfect: had,
    past: feats.includes("Tense=Past") && !feats.includes("VerbForm=Part"),
    habit,
    rows,
  };
}

const baseRoot = (view: ClauseView, row: number): boolean => view.head(row) < 0 || view.deprel(row) === "ccomp";

const firstSubject = (view: ClauseView, row: number): number =>
  view.tree.children(row).find((c) => view.deprel(c).startsWith("nsubj")) ?? -1;

/** A negation between a verb and the "to" of its infinitive. */
const isBeforeTo = (view: ClauseView, row: number, negation: number): boolean =>
  negation > row && view.lemma(negation + 1) === "to" && view.head(negation + 1) !== row;

/** "not only", "not just": no negation. */
function isNotOnly(view: ClauseView, row: number): boolean {
  return /^(?:only|just|merely|least)$/.test(view.lemma(row + 1));
}
