import { lemmaAt } from "../read/bag.js";
import { type ClauseBuilder, complementOf, objectsOf } from "../read/fact-of-clause.js";
import { partiesAt } from "../read/parties.js";

const URGING = new Set("urge exhort implore beseech appeal press pressure lobby call-on call-for demand beg encourage".split(" "));
/** Verbs that ask only when someone is asked to do something. */
const ASKING = new Set("ask request call invite order instruct tell push advise remind".split(" "));

/** "urged X to ...", "called for ...", "demanded that ...": what someone wants another to do. */
export const appeal: ClauseBuilder = {
  kind: "appeal",
  read(view, clause) {
    const { tokens } = view.document;
    const lemma = lemmaAt(view, clause.row);
    const deed = complementOf(view, clause.row);
    if (URGING.has(lemma)) {
      const direct = objectsOf(view, clause.row);
      const inner = deed >= 0 ? view.tree.child(deed, "nsubj") : -1;
      return { kind: "appeal", rule: "urge", whom: direct.length > 0 || inner < 0 ? direct : partiesAt(view, inner) };
    }
    if (!ASKING.has(lemma)) return null;
    if (lemma === "call") {
      const target = view.tree
        .childrenOf(clause.row, "obl")
        .find((row) => view.tree.childrenOf(row, "case").some((c) => /^(?:on|upon|for)$/.test(tokens.lemma[c] ?? "")));
      const subject = clause.subject >= 0 && partiesAt(view, clause.subject).length > 0;
      return target !== undefined && subject ? { kind: "appeal", rule: "call-on", whom: partiesAt(view, target) } : null;
    }
    const infinitive = deed >= 0 && view.tree.childrenOf(deed, "mark").some((mark) => tokens.lemma[mark] === "to");
    const asked = view.tree.child(clause.row, "obj", "iobj") >= 0;
    return infinitive && asked ? { kind: "appeal", rule: "ask-to" } : null;
  },
};
