import { lemmaAt } from "../read/bag.js";
import type { ClauseBuilder } from "../read/fact-of-clause.js";

const JUDGING = new Set("call describe label characterize characterise term brand deem dub hail slam".split(" "));
const WORTH = new Set(
  "good bad strong weak great important significant vital crucial serious grave dangerous unacceptable provocative reckless constructive productive fruitful useful positive negative frank candid successful historic tragic terrible useful wrong right irresponsible unprecedented balanced business-like sincere meaningful substantive extraordinary absurd shameful cowardly heinous".split(
    " ",
  ),
);

/** "called it X", "is a very strong statement", "was constructive": what someone thinks of something. */
export const assessment: ClauseBuilder = {
  kind: "assessment",
  inQuotes: true,
  read(view, clause) {
    const { tokens } = view.document;
    const lemma = lemmaAt(view, clause.row);
    if (JUDGING.has(lemma) && view.tree.child(clause.row, "obj") >= 0 && view.tree.child(clause.row, "xcomp", "obl", "advcl") >= 0)
      return { kind: "assessment", rule: "call-it" };
    if (view.tree.child(clause.row, "cop") < 0) return null;
    const worth = WORTH.has(lemma) || view.tree.childrenOf(clause.row, "amod").some((row) => WORTH.has(tokens.lemma[row] ?? ""));
    return worth ? { kind: "assessment", rule: "is-worth" } : null;
  },
};
