import { lemmaAt } from "../read/bag.js";
import type { ClauseBuilder } from "../read/fact-of-clause.js";

const TURNING = new Set("shift reverse abandon harden soften toughen overhaul backtrack backpedal u-turn pivot".split(" "));
const CHANGING = new Set(
  "take change adopt alter drop revise rethink reverse abandon harden soften toughen ease tighten end mark signal represent".split(" "),
);
const LINES = new Set("line stance policy position approach course attitude strategy tone doctrine rhetoric posture".split(" "));
const DEPARTURES = new Set("departure shift reversal turnaround turnabout change break u-turn pivot softening hardening".split(" "));

/** "is taking a harder line", "a clear departure from the policy of": how a policy turns. */
export const policyShift: ClauseBuilder = {
  kind: "policy-shift",
  read(view, clause) {
    const { tokens } = view.document;
    const lemma = lemmaAt(view, clause.row);
    const noun = tokens.lemma[clause.row] ?? "";
    if (DEPARTURES.has(noun) && tokens.upos[clause.row] === "NOUN" && view.tree.childrenOf(clause.row, "nmod").length > 0) {
      return { kind: "policy-shift", rule: "departure-from" };
    }
    const object = view.tree.child(clause.row, "obj");
    const target = object >= 0 ? (tokens.lemma[object] ?? "") : "";
    if (TURNING.has(lemma) && (object < 0 || LINES.has(target))) return { kind: "policy-shift", rule: "turn" };
    if (!CHANGING.has(lemma) || object < 0) return null;
    if (DEPARTURES.has(target)) return { kind: "policy-shift", rule: "mark-a-shift" };
    if (!LINES.has(target)) return null;
    const compared = view.tree
      .childrenOf(object, "amod")
      .some((adjective) => (tokens.feats[adjective] ?? "").includes("Degree=Cmp") || /er$/.test(tokens.form[adjective] ?? ""));
    return compared || lemma !== "take" ? { kind: "policy-shift", rule: "change-line" } : null;
  },
};
