import { lemmaAt } from "../read/bag.js";
import { actorsOf, agentsOf, type ClauseBuilder, hasHedge, objectsOf } from "../read/fact-of-clause.js";

const READING = new Set("interpret read see view regard perceive understand construe consider describe".split(" "));
const SHOWING = new Set("reflect signal suggest indicate underscore underline highlight betray".split(" "));

const MOTIVES = /\b(?:aim|attempt|try|effort|seek|intend|want|hope|wish|bid|plan|design|mean|move)\b/;

/** "appears to have been an attempt to", "widely seen as": a reading, the account's own or a general one. */
export const interpretation: ClauseBuilder = {
  kind: "interpretation",
  read(view, clause) {
    const { tokens } = view.document;
    const lemma = lemmaAt(view, clause.row);
    if (hasHedge(view, clause)) {
      const deed = view.tree.child(clause.row, "xcomp", "ccomp");
      const inner = deed >= 0 ? (view.tree.child(deed, "acl", "xcomp") >= 0 ? view.tree.child(deed, "acl", "xcomp") : deed) : clause.row;
      const side = actorsOf(view, clause)[0]?.country;
      const motive = side !== undefined && MOTIVES.test(`${lemma} ${deed >= 0 ? lemmaAt(view, deed) : ""}`);
      return {
        kind: "interpretation",
        rule: "hedged",
        hedged: true,
        whom: objectsOf(view, inner),
        ...(motive ? { identity: `motive:${side}` } : {}),
      };
    }
    const inner =
      clause.form === "apposition" ? view.tree.childrenOf(clause.row, "acl").find((row) => READING.has(lemmaAt(view, row))) : undefined;
    if (inner !== undefined) return { kind: "interpretation", rule: "read-as", hedged: true };
    const passive =
      READING.has(lemma) && view.tree.child(clause.row, "aux:pass", "nsubj:pass") >= 0 && agentsOf(view, clause.row).length === 0;
    const widely = view.tree
      .childrenOf(clause.row, "advmod")
      .some((row) => /^(?:widely|generally|commonly|often)$/.test(tokens.lemma[row] ?? ""));
    if (passive && (widely || view.tree.childrenOf(clause.row, "obl", "advcl", "xcomp").length > 0))
      return { kind: "interpretation", rule: "seen-as", hedged: true };
    if (SHOWING.has(lemma) && view.mention(clause.subject) === undefined) return { kind: "interpretation", rule: "shows" };
    return null;
  },
};
