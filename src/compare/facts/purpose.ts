import { agentsOf, type ClauseBuilder, objectsOf } from "../read/fact-of-clause.js";
import { partiesAt } from "../read/parties.js";

/** "to discuss ...", "take action to persuade ...": what a deed is for. */
export const purpose: ClauseBuilder = {
  kind: "purpose",
  read(view, clause) {
    if (clause.form !== "purpose" || clause.quoted) return null;
    const passive = view.tree.child(clause.matrix, "nsubj:pass");
    const who = passive >= 0 ? agentsOf(view, clause.matrix) : partiesAt(view, clause.subject);
    return { kind: "purpose", rule: "in-order-to", who, whom: objectsOf(view, clause.row) };
  },
};
