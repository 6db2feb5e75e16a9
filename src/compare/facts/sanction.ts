import type { AccountView } from "../read/account-view.js";
import { lemmaAt } from "../read/bag.js";
import type { ClauseBuilder } from "../read/fact-of-clause.js";

export const STOPPING = new Set(
  "suspend halt ban stop block bar freeze restrict curb cut-off embargo prohibit discontinue cancel resume lift ease restore impose tighten".split(
    " ",
  ),
);
export const STOP_NOUNS = new Set(
  "suspension halt ban stop freeze restriction embargo prohibition boycott blockade cut resumption easing".split(" "),
);
const FLOWS = new Set(
  "import export trade shipment aid assistance purchase sale supply delivery investment flight visa transaction account asset fund cooperation".split(
    " ",
  ),
);
const MEASURES = new Set("sanction embargo tariff ban restriction blockade boycott".split(" "));

/** Row of the trade, aid or measure that a noun phrase speaks of, -1 where none. */
export function flowAt(view: AccountView, row: number): number {
  if (row < 0) return -1;
  const { tokens } = view.document;
  for (const part of view.tree.conjuncts(row))
    if (FLOWS.has(tokens.lemma[part] ?? "") || MEASURES.has(tokens.lemma[part] ?? "")) return part;
  return -1;
}

/** "imposed sanctions on", "suspended coal imports from": trade, aid or ties stopped as a measure. */
export const sanction: ClauseBuilder = {
  kind: "sanction",
  read(view, clause) {
    const lemma = lemmaAt(view, clause.row);
    if (lemma === "sanction") return { kind: "sanction", rule: "sanction" };
    if (!STOPPING.has(lemma)) return null;
    return flowAt(view, view.tree.child(clause.row, "obj", "nsubj:pass")) >= 0 ? { kind: "sanction", rule: "stop-flow" } : null;
  },
};
