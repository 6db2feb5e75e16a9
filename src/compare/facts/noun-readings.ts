import type { AccountView } from "../read/account-view.js";
import { lemmaAt } from "../read/bag.js";
import type { Clause } from "../read/clauses.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { factOfPhrase } from "../read/fact-of-phrase.js";
import { partiesAt } from "../read/parties.js";

const DEPARTURES = new Set("departure shift reversal turnaround turnabout break u-turn".split(" "));
const READING = new Set("interpret read see view regard perceive understand construe".split(" "));

/**
 * "a clear departure from the policy of ...", "a phrase widely read as ...": asides that say how something is to be
 * taken, whatever the parser hangs them on. Those that are clauses of their own are told there.
 */
export function nounReadings(view: AccountView, clauses: readonly Clause[]): readonly FactCandidate[] {
  const { tokens } = view.document;
  const told = new Set(clauses.filter((clause) => clause.form === "apposition" || clause.form === "main").map((clause) => clause.row));
  const found: FactCandidate[] = [];
  for (let row = 0; row < tokens.length; row++) {
    if (tokens.upos[row] !== "NOUN" || told.has(row) || view.quoted(tokens.start[row] ?? 0)) continue;
    const from = view.tree
      .childrenOf(row, "nmod")
      .some((child) => view.tree.childrenOf(child, "case").some((mark) => tokens.lemma[mark] === "from"));
    if (DEPARTURES.has(tokens.lemma[row] ?? "") && from && view.tree.child(row, "det") >= 0) {
      const subject = view.tree.child(tokens.head[row] ?? -1, "nsubj");
      found.push(
        factOfPhrase(view, row, {
          kind: "policy-shift",
          rule: "departure-noun",
          who: subject >= 0 ? partiesAt(view, subject) : [],
          whom: [],
        }),
      );
      continue;
    }
    const reading = view.tree
      .childrenOf(row, "acl")
      .find((child) => READING.has(lemmaAt(view, child)) && view.tree.childrenOf(child, "advmod").length > 0);
    if (reading === undefined) continue;
    const start = tokens.start[view.tree.subtree(row)[0] ?? row] ?? 0;
    found.push(
      factOfPhrase(view, row, {
        kind: "interpretation",
        rule: "read-as",
        who: [],
        whom: [],
        span: { start, end: view.tree.span(reading).end },
      }),
    );
  }
  return found;
}
