import { lemmaAt } from "../read/bag.js";
import type { ClauseBuilder } from "../read/fact-of-clause.js";
import { objectsOf } from "../read/fact-of-clause.js";
import { partiesAt } from "../read/parties.js";

const BOUND = new Set("oblige obligate require bind compel mandate".split(" "));
const STATES = new Set("bound obliged obligated required liable responsible".split(" "));
const NOUNS = new Set("obligation duty".split(" "));

/** "is obliged to", "is bound by treaty to", "has a duty to": what someone must do by rule. */
export const obligation: ClauseBuilder = {
  kind: "obligation",
  read(view, clause) {
    const lemma = lemmaAt(view, clause.row);
    const deed = view.tree.child(clause.row, "xcomp", "ccomp", "advcl");
    const passive = view.tree.child(clause.row, "nsubj:pass", "nsubj");
    const state = STATES.has((view.document.tokens.form[clause.row] ?? "").toLowerCase());
    if ((state || BOUND.has(lemma)) && deed >= 0 && passive >= 0 && (state || view.tree.child(clause.row, "aux:pass", "cop") >= 0)) {
      return { kind: "obligation", rule: "be-obliged", who: partiesAt(view, passive), whom: objectsOf(view, deed) };
    }
    const noun = NOUNS.has(lemma) ? clause.row : view.tree.child(clause.row, "obj");
    if (noun >= 0 && NOUNS.has(view.document.tokens.lemma[noun] ?? "") && view.tree.child(noun, "acl") >= 0)
      return { kind: "obligation", rule: "have-a-duty" };
    return null;
  },
};
