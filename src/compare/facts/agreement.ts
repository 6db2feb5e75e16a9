import { lemmaAt } from "../read/bag.js";
import type { ClauseBuilder } from "../read/fact-of-clause.js";
import { actorsOf } from "../read/fact-of-clause.js";
import { partiesAt } from "../read/parties.js";

const VERBS = new Set("agree concur compromise settle".split(" "));
const NOUNS = new Set("agreement accord deal pact treaty consensus understanding compromise truce ceasefire".split(" "));
const REACHING = new Set("reach sign strike conclude seal ink make have hammer-out".split(" "));

/** "A and B agreed that/to ...", "reached an accord": who agreed and on what. */
export const agreement: ClauseBuilder = {
  kind: "agreement",
  read(view, clause) {
    const lemma = lemmaAt(view, clause.row);
    if (VERBS.has(lemma)) {
      const who = actorsOf(view, clause);
      const partner = view.tree
        .childrenOf(clause.row, "obl")
        .find((row) => view.tree.childrenOf(row, "case").some((c) => view.document.tokens.lemma[c] === "with"));
      return { kind: "agreement", rule: "agree", who: partner === undefined ? who : [...who, ...partiesAt(view, partner)], whom: [] };
    }
    if (!REACHING.has(lemma)) return null;
    const object = view.tree.child(clause.row, "obj", "nsubj:pass");
    if (object < 0 || !NOUNS.has(view.document.tokens.lemma[object] ?? "")) return null;
    return { kind: "agreement", rule: "reach-agreement" };
  },
};
