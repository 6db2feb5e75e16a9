import { baseRelation } from "../../language/index.js";
import type { ClauseView } from "./clause-view.js";

const NONE: readonly number[] = [];

const isPassive = (view: ClauseView, row: number): boolean =>
  view.tree.children(row).some((c) => view.deprel(c) === "nsubj:pass" || view.deprel(c) === "aux:pass") ||
  (view.upos(row) === "VERB" && isParticiple(view, row) && baseRelation(view.deprel(row)) === "acl" && view.deprel(row) !== "acl:relcl") ||
  (view.upos(row) === "VERB" && isParticiple(view, row) && view.tree.child(row, "obj") < 0 && hasAgent(view, row));

const hasAgent = (view: ClauseView, row: number): boolean =>
  view.tree
    .children(row)
    .some((c) => view.deprel(c) === "obl:agent" || (baseRelation(view.deprel(c)) === "obl" && view.marker(c) === "by"));

/** A past participle by its features or form ("killed", "held"). */
export function isParticiple(view: ClauseView, row: number): boolean {
  const feats = view.document.tokens.feats[row] ?? "_";
  if (feats.includes("VerbForm=Part")) return !feats.includes("Tense=Pres");
  return feats === "_" && /(?:ed|en)$/.test(view.document.tokens.form[row] ?? "");
}

/** Whether a verb stands in the passive (or as a passive participle after a noun). */
export const passive = isPassive;

/** The noun that a relative pronoun stands for, or the row itself. */
export function antecedent(view: ClauseView, row: number): number {
  if (!/^(?:who|which|that|whom|whose)$/.test(view.lemma(row)) || view.upos(row) === "DET") return row;
  for (let at = view.head(row), steps = 0; at >= 0 && steps < 6; at = view.head(at), steps++) {
    if (view.deprel(at) === "acl:relcl") return view.head(at);
  }
  return row;
}

/** Rows of the direct subject of a verb or predicate; the antecedent where it is a relative pronoun. */
function ownSubjects(view: ClauseView, row: number): number[] {
  return view.tree
    .children(row)
    .filter((c) => view.deprel(c) === "nsubj" || view.deprel(c) === "nsubj:outer" || view.deprel(c) === "csubj")
    .map((c) => antecedent(view, c));
}

/** Verbs whose object, not subject, does what the governed verb says ("urged China to halt"). */
const OBJECT_CONTROL =
  /^(?:urge|ask|order|allow|force|tell|call|press|pressure|pressurize|persuade|help|permit|let|make|enable|compel|instruct|invite|encourage|request|warn|advise|want|require|oblige|lead|prompt|cause|authorize|convince|appeal|get|send|train|pay|expect|accuse|beg|push|appoint|name|elect)$/;

/**
 * Rows of those who do what a verb says: its subject, the agent of a passive, the antecedent of a relative
 * clause, or by control the subject (or object) of the governing verb. Empty where the text names nobody.
 */
export function agents(view: ClauseView, row: number, depth = 0): readonly number[] {
  const { tree } = view;
  const byAgent = tree
    .children(row)
    .filter((c) => view.deprel(c) === "obl:agent" || (baseRelation(view.deprel(c)) === "obl" && view.marker(c) === "by"));
  if (isPassive(view, row)) {
    const doers = byAgent.filter((c) => view.upos(c) !== "VERB");
    if (doers.length > 0) return doers;
    if (
      view.deprel(row) === "conj" &&
      depth < 5 &&
      !tree.children(row).some((c) => view.deprel(c) === "nsubj:pass") &&
      !isPassive(view, view.head(row))
    ) {
      return agents(view, view.head(row), depth + 1);
    }
    return NONE;
  }
  const own = ownSubjects(view, row);
  if (own.length > 0) return own;
  // a bare name before the verb is its subject, whatever the parser called it
  const bare = tree
    .children(row)
    .filter((c) => c < row && view.deprel(c) === "obl:unmarked" && view.upos(c) === "PROPN" && !view.inTime(c));
  if (bare.length > 0) return bare;
  if (depth > 5) return NONE;
  const head = view.head(row);
  if (head < 0) return NONE;
  const deprel = view.deprel(row);
  switch (baseRelation(deprel)) {
    case "conj": {
      if (isPassive(view, head)) return patients(view, head);
      return agents(view, head, depth + 1);
    }
    case "xcomp":
    case "ccomp": {
      const objects = tree.childrenOf(head, "obj", "iobj");
      const oblique = tree.children(head).filter((c) => baseRelation(view.deprel(c)) === "obl" && /^(?:on|upon|to)$/.test(view.marker(c)));
      if (OBJECT_CONTROL.test(view.lemma(head))) {
        if (isPassive(view, head)) return patients(view, head);
        if (objects.length > 0) return objects;
        if (oblique.length > 0) return oblique;
      }
      if (isPassive(view, head)) return patients(view, head);
      return view.upos(head) === "NOUN" ? nounAgents(view, head, depth + 1) : agents(view, head, depth + 1);
    }
    case "acl":
      if (deprel === "acl:relcl") return NONE;
      if (isFirstTo(view, row)) return predicateSubjects(view, head);
      // "militants attacking", "a plan to attack": the noun itself, or who has the plan
      return view.marker(row) === "to" ||
        view.marker(row) === "of" ||
        tree.children(row).some((c) => view.lemma(c) === "to" && view.deprel(c) === "mark")
        ? nounAgents(view, head, depth + 1)
        : [head];
    case "advcl":
    case "parataxis":
      if (/^(?:beyond|besides|despite|than)$/.test(view.marker(row))) return NONE;
      if (view.upos(head) === "VERB" || view.upos(head) === "AUX" || view.upos(head) === "ADJ") {
        return isPassive(view, head) && !/^(?:by|in)$/.test(view.marker(row)) ? patients(view, head) : agents(view, head, depth + 1);
      }
      return NONE;
    default:
      return NONE;
  }
}

const RANK = /^(?:first|last|second|third|latest|only|next)$/;

/** "the first state to recognise it": what the clause tells is told of who is the first. */
export function isFirstTo(view: ClauseView, row: number): boolean {
  const head = view.head(row);
  return (
    head >= 0 &&
    view.deprel(row) === "acl" &&
    view.marker(row) === "to" &&
    (RANK.test(view.lemma(head)) || view.tree.children(head).some((c) => RANK.test(view.lemma(c)))) &&
    predicateSubjects(view, head).length > 0
  );
}

/** Who is said to be what a predicate noun names: "Sweden is", "became the first". */
function predicateSubjects(view: ClauseView, row: number): readonly number[] {
  if (view.tree.child(row, "cop") >= 0) return view.tree.childrenOf(row, "nsubj");
  const head = view.head(row);
  return head >= 0 && view.deprel(row) === "xcomp" && /^(?:become|remain)$/.test(view.lemma(head))
    ? view.tree.childrenOf(head, "nsubj")
    : NONE;
}

/** Those to whom a noun belongs: possessor, modifier, by-phrase, subject of its support verb. */
function nounAgents(view: ClauseView, row: number, depth: number): readonly number[] {
  const { tree } = view;
  const by = tree.children(row).filter((c) => baseRelation(view.deprel(c)) === "nmod" && view.marker(c) === "by");
  if (by.length > 0) return by;
  const owner = tree.children(row).filter((c) => view.deprel(c) === "nmod:poss");
  if (owner.length > 0) return owner;
  const head = view.head(row);
  const rel = baseRelation(view.deprel(row));
  if (head >= 0 && (view.upos(head) === "VERB" || view.upos(head) === "AUX") && (rel === "obj" || rel === "obl"))
    return agents(view, head, depth);
  return NONE;
}

/** Rows of the objects of a verb: direct objects, passive subjects, the noun that a participle modifies. */
export function patients(view: ClauseView, row: number): readonly number[] {
  const { tree } = view;
  const found = tree
    .children(row)
    .filter((c) => view.deprel(c) === "obj" || view.deprel(c) === "nsubj:pass")
    .map((c) => antecedent(view, c));
  if (found.length > 0) return found;
  if (baseRelation(view.deprel(row)) === "acl" && view.deprel(row) !== "acl:relcl" && isParticiple(view, row)) return [view.head(row)];
  // "was found shot dead": the passive goes on
  if (view.deprel(row) === "xcomp" && isParticiple(view, row) && isPassive(view, view.head(row))) return patients(view, view.head(row));
  if (view.deprel(row) === "conj" && isPassive(view, view.head(row)) && isPassive(view, row)) return patients(view, view.head(row));
  if (view.deprel(row) === "conj" && isParticiple(view, row) && isPassive(view, view.head(row)) && ownSubjects(view, row).length === 0)
    return patients(view, view.head(row));
  // "attacked and killed soldiers": the object that stands after the last verb
  // "asked Washington for missiles": the parser may take an object for an adjunct
  const bare = tree
    .children(row)
    .filter(
      (c) => c > row && view.deprel(c) === "obl" && view.marker(c) === "" && /^(?:PROPN|NOUN)$/.test(view.upos(c)) && !view.inTime(c),
    );
  if (bare.length > 0) return bare;
  const next = tree
    .children(row)
    .find((c) => view.deprel(c) === "conj" && view.upos(c) === "VERB" && c - row <= 3 && ownSubjects(view, c).length === 0);
  return next === undefined ? NONE : tree.childrenOf(next, "obj");
}

/** Rows of the obliques or modifiers of a row that a preposition introduces. */
export function phrases(view: ClauseView, row: number, preposition: string): readonly number[] {
  return view.tree.children(row).filter((c) => {
    const base = baseRelation(view.deprel(c));
    return (base === "obl" || base === "nmod" || base === "advcl" || base === "acl" || base === "advmod") && view.marker(c) === preposition;
  });
}

const PARTITIVE =
  /^(?:number|group|part|series|hundred|thousand|dozen|score|million|ten|ton|tonne|shipment|program|programme|package|lot|majority|plenty|piece|string|handful|round|kind|type|form|couple|pair|ten|portion|share|most|some|many|all|wave|amount|rest|half|majority|third|batch|crowd|member|volley|hail|barrage|state|kilo|kilogram|worth|load|quantity|delivery|distribution|provision|team|convoy|squad|fleet|planeload|truckload|day|week|hour|night|session|barrel|litre|liter|gallon|crate|sack|stock|stockpile|cache|last|remainder|section|stretch|part|scores)$/;

const counts = (view: ClauseView, row: number): boolean =>
  PARTITIVE.test(view.lemma(row)) || view.upos(row) === "NUM" || view.upos(row) === "SYM";

/** The head nouns of a phrase and what they are made of: conjuncts, compounds, what a measure counts ("tens of thousands of"). */
export function nounsOf(view: ClauseView, row: number, depth = 0): readonly number[] {
  const found: number[] = [];
  for (const head of view.tree.conjuncts(row)) {
    found.push(head);
    for (const c of view.tree.children(head)) {
      const base = baseRelation(view.deprel(c));
      // "a one-stop border post" is no stop
      if (base === "compound" && view.upos(c) !== "PROPN" && view.document.tokens.form[c - 1] !== "-") found.push(c);
      else if (base === "nmod" && depth < 3 && view.marker(c) === "of" && counts(view, head)) found.push(...nounsOf(view, c, depth + 1));
    }
  }
  return found;
}
