import { baseRelation } from "../../language/index.js";
import type { ClauseView } from "../frames/clause-view.js";
import { supportOf } from "../frames/match-frame.js";
import { isFirstTo } from "../frames/slots.js";
import { isActorNoun } from "../roles/party-places.js";
import { type OperatorKind, operatorAt } from "./operators.js";

/** A word that governs an event: from the inside out. */
export interface Governor {
  readonly row: number;
  readonly operator: OperatorKind | null;
  /** Relation by which it governs. */
  readonly via: string;
}

/** In what kind of clause an event stands, once its operators are left. */
export type ClauseKind = "root" | "report" | "relative" | "adverbial" | "participle" | "purpose" | "condition" | "nominal" | "other";

export interface Chain {
  readonly governors: readonly Governor[];
  /** Support verb of a noun trigger, or -1. */
  readonly support: number;
  readonly clause: ClauseKind;
  /** Outermost row of the chain. */
  readonly top: number;
  /** Verb above a noun trigger that is neither its support verb nor an operator, or -1. */
  readonly host: number;
}

const BACKWARD = /^(?:of|from|against|about|into|on|for)$/;

/** Words that open a condition or a purpose. */
const CONDITION = /^(?:if|unless|whether|lest)$/;

/** The operators over a trigger, and the clause in which the whole stands. */
export function chainOf(view: ClauseView, row: number): Chain {
  const governors: Governor[] = [];
  let at = row;
  let support = -1;
  let host = -1;
  let clause: ClauseKind = "other";
  if (view.upos(row) === "NOUN" && !isPredicate(view, row)) {
    support = supportOf(view, row);
    if (support >= 0) at = support;
  }
  for (let steps = 0; steps < 12; steps++) {
    const head = view.head(at);
    if (head < 0) {
      clause = steps === 0 && view.upos(at) === "NOUN" && !isPredicate(view, at) ? "nominal" : "root";
      break;
    }
    const deprel = view.deprel(at);
    const rel = baseRelation(deprel);
    const operator = fitting(view, head, at, operatorAt(view, head));
    if (rel === "conj") {
      at = head;
      continue;
    }
    if (deprel === "acl:relcl") {
      clause = "relative";
      break;
    }
    if (rel === "xcomp" || rel === "ccomp" || rel === "csubj") {
      governors.push({ row: head, operator, via: rel });
      at = head;
      if (operator === "report") clause = "report";
      continue;
    }
    if (rel === "advcl" || rel === "acl") {
      const marker = view.marker(at);
      if (CONDITION.test(marker) || isInverted(view, at)) {
        clause = "condition";
        break;
      }
      if (isFirstTo(view, at)) {
        at = head;
        continue;
      }
      const infinitive = marker === "to" || view.tree.children(at).some((c) => view.lemma(c) === "to" && view.deprel(c) === "mark");
      if (
        operator !== null &&
        operator !== "report" &&
        operator !== "phase" &&
        ((rel === "acl" && (infinitive || marker === "that" || BACKWARD.test(marker))) ||
          BACKWARD.test(marker) ||
          (infinitive && rel === "advcl" && /^(?:refuse|demand|appeal|intent|threat|decide|attempt)$/.test(operator)))
      ) {
        governors.push({ row: head, operator, via: rel });
        at = head;
        continue;
      }
      const opened = marker !== "" || view.tree.children(at).some((c) => c < at && /^(?:when|where|while|how|why)$/.test(view.lemma(c)));
      clause = infinitive ? "purpose" : rel === "acl" || !opened ? "participle" : "adverbial";
      break;
    }
    if (view.upos(at) === "NOUN" && !isPredicate(view, at)) {
      const upos = view.upos(head);
      if (rel === "obj" || rel === "nsubj" || rel === "iobj" || rel === "obl" || rel === "nmod") {
        const nounOperator = upos === "NOUN" && operator !== null && /^(?:of|for|to|on|against|about)$/.test(view.marker(at));
        const verbOperator =
          upos !== "NOUN" &&
          operator !== null &&
          operator !== "report" &&
          (rel === "obj" ||
            deprel === "nsubj:pass" ||
            (rel === "obl" &&
              BACKWARD.test(view.marker(at)) &&
              !/^(?:phase|cause|decide)$/.test(operator) &&
              !(operator === "reverse" && view.marker(at) !== "from")) ||
            (rel === "obl" && view.marker(at) === "to"));
        if (nounOperator || verbOperator) {
          governors.push({ row: head, operator, via: rel });
          at = upos === "NOUN" ? afterSupport(view, head) : head;
          continue;
        }
        if (at === row || at === support) host = head;
        clause = rel === "nsubj" && upos !== "NOUN" ? "root" : "nominal";
        break;
      }
      clause = "nominal";
      break;
    }
    if (rel === "parataxis" || rel === "appos") {
      clause = rel === "parataxis" ? "root" : "nominal";
      break;
    }
    if (view.upos(at) === "NOUN" || view.upos(at) === "PROPN") {
      at = head;
      continue;
    }
    break;
  }
  return { governors, support, clause, top: at, host };
}

/** "should it join": the auxiliary before its subject opens a condition. */
const isInverted = (view: ClauseView, row: number): boolean => {
  const first = view.tree.children(row)[0];
  return (
    first !== undefined &&
    first < row &&
    view.deprel(first).startsWith("aux") &&
    /^(?:should|had|were)$/.test((view.document.tokens.form[first] ?? "").toLowerCase()) &&
    view.tree.children(row).some((c) => c > first && c < row && view.deprel(c).startsWith("nsubj"))
  );
};

/** "insisted that the troops leave", "that he be freed": the bare form says what is wanted, "they will not leave" what is so. */
function isWanted(view: ClauseView, head: number, row: number): boolean {
  const feats = view.document.tokens.feats[head] ?? "";
  if (view.tree.children(row).some((c) => (view.document.tokens.form[c] ?? "").toLowerCase() === "be" && c < row)) return true;
  return (
    (view.document.tokens.form[row] ?? "").toLowerCase() === view.lemma(row) &&
    feats.includes("Tense=Past") &&
    !view.tree.children(row).some((c) => view.deprel(c).startsWith("aux") || view.deprel(c) === "cop")
  );
}

/** Words that ask and also plainly tell: they ask only in the infinitive. */
const TELLING = /^(?:tell|remind|advise|caution|warn)$/;

/** The operator as it governs this row: to ask or order, there must be someone asked. */
function fitting(view: ClauseView, head: number, row: number, operator: OperatorKind | null): OperatorKind | null {
  const deprel = view.deprel(row);
  // "holds Kabul responsible for the bombing" blames
  if (view.lemma(head) === "hold" && deprel === "xcomp" && /^(?:responsible|accountable)$/.test(view.lemma(row))) return "allege";
  if (view.lemma(head) === "insist" && (deprel === "ccomp" || deprel === "obj")) return isWanted(view, head, row) ? "demand" : "report";
  if (operator === "appeal" || operator === "threat") {
    if (deprel === "ccomp" && TELLING.test(view.lemma(head)) && view.marker(row) !== "to")
      return operator === "threat" ? "threat" : "report";
  }
  if ((operator === "appeal" || operator === "demand") && deprel === "advcl" && view.upos(head) === "VERB") {
    const asked = view.tree
      .children(head)
      .some((c) => ["obj", "iobj", "obl", "nsubj:pass"].includes(view.deprel(c)) && isActorNoun(view, c));
    if (!asked) return null;
  }
  // "proposed a call to discuss": with an object of its own the infinitive is a purpose
  if (
    deprel === "advcl" &&
    operator !== "appeal" &&
    operator !== "demand" &&
    view.upos(head) === "VERB" &&
    view.tree.child(head, "obj", "nsubj:pass") >= 0 &&
    view.marker(row) === "to"
  )
    return null;
  return operator;
}

/** A noun operator under a support verb goes on from the verb ("made a threat to"). */
const afterSupport = (view: ClauseView, row: number): number => {
  const verb = supportOf(view, row);
  return verb >= 0 ? verb : row;
};

/** A noun or adjective with a copula, or the root. */
export const isPredicate = (view: ClauseView, row: number): boolean => view.tree.child(row, "cop") >= 0;
