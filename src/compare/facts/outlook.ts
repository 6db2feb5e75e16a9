import { lemmaAt } from "../read/bag.js";
import { type ClauseBuilder, objectsOf } from "../read/fact-of-clause.js";
import { partiesAt } from "../read/parties.js";
import { modalityOf } from "../read/slots.js";

const HOPING = new Set("hope expect anticipate await look-forward trust".split(" "));
const FORESEEING = new Set("predict forecast foresee project".split(" "));

/** "hopes it will ...", "expects ...": what someone looks for. */
export const expectation: ClauseBuilder = {
  kind: "expectation",
  read(view, clause) {
    const lemma = lemmaAt(view, clause.row);
    const looking =
      lemma === "look" && view.tree.childrenOf(clause.row, "advmod").some((row) => view.document.tokens.lemma[row] === "forward");
    if (!HOPING.has(lemma) && !looking) return null;
    const who = partiesAt(view, clause.subject);
    const deed = view.tree.child(clause.row, "ccomp", "xcomp");
    return who.length > 0 ? { kind: "expectation", rule: "hope", who, whom: deed >= 0 ? objectsOf(view, deed) : [] } : null;
  },
};

/** "analysts say X may ...", "X could ...": what may come, as someone or the account sees it. */
export const forecast: ClauseBuilder = {
  kind: "forecast",
  read(view, clause) {
    const row = clause.content >= 0 ? clause.content : clause.row;
    if (FORESEEING.has(lemmaAt(view, clause.row))) return { kind: "forecast", rule: "predict" };
    if (modalityOf(view, row) !== "hypothetical" || isConditional(view, row)) return null;
    const subject = view.tree.child(row, "nsubj");
    return {
      kind: "forecast",
      rule: "may",
      row,
      who: partiesAt(view, subject >= 0 ? subject : clause.subject),
      whom: objectsOf(view, deepest(view, row)),
    };
  },
};

function isConditional(view: Parameters<ClauseBuilder["read"]>[0], row: number): boolean {
  return view.tree
    .childrenOf(row, "advcl")
    .some((clause) => view.tree.childrenOf(clause, "mark").some((mark) => /^(?:if|unless)$/.test(view.document.tokens.lemma[mark] ?? "")));
}

/** The deed inside "may try to do". */
function deepest(view: Parameters<ClauseBuilder["read"]>[0], row: number): number {
  let at = row;
  for (let depth = 0; depth < 3; depth++) {
    const next = view.tree.child(at, "xcomp");
    if (next < 0) return at;
    at = next;
  }
  return at;
}
