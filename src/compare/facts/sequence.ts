import { baseRelation } from "../../language/index.js";
import type { AccountView } from "../read/account-view.js";
import { lemmaAt } from "../read/bag.js";
import type { Clause } from "../read/clauses.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { factOfPhrase } from "../read/fact-of-phrase.js";
import { contactKey, contactNoun, contactOf, meetingParties } from "../read/meetings.js";
import { partiesAt } from "../read/parties.js";

const BEFORE = /\b(?:before|ahead of|prior to|in advance of|on the eve of)$/i;
const AFTER = /\b(?:after|following|since)$/i;

/**
 * "just ahead of the summit", "one day before they meet": how one happening stands in time to another,
 * where that other is a contact with known parties.
 */
export function sequences(view: AccountView, clauses: readonly Clause[]): readonly FactCandidate[] {
  const found: FactCandidate[] = [];
  const { tokens } = view.document;
  for (let row = 0; row < tokens.length; row++) {
    const relation = baseRelation(tokens.deprel[row] ?? "");
    if (relation !== "obl" && relation !== "advcl" && relation !== "nmod") continue;
    const markers = view.tree.childrenOf(row, "case", "mark");
    if (markers.length === 0) continue;
    const last = Math.max(...markers.flatMap((mark) => view.tree.subtree(mark)));
    const firstMark = Math.min(...markers);
    const words = view.document.text.slice(tokens.start[Math.max(0, firstMark - 1)], tokens.end[last]);
    const order = BEFORE.test(words) ? "before" : AFTER.test(words) ? "after" : null;
    if (order === null) continue;
    const parties = contactParties(view, row);
    const key = contactKey(parties);
    if (key === undefined) continue;
    const measured = measureOf(view, row, firstMark);
    const clause = clauses.find((c) => c.rows.includes(tokens.head[row] ?? -1));
    const bare = clause !== undefined && /^(?:take|come|happen|occur|fall|be)$/.test(lemmaAt(view, clause.row));
    const start = bare && clause ? clause.span.start : (tokens.start[Math.min(measured, firstMark)] ?? 0);
    const end = view.tree.span(row).end;
    found.push({
      ...factOfPhrase(view, row, {
        kind: "detail",
        rule: `order-${order}`,
        who: parties,
        whom: [],
        span: { start, end },
        identity: `order:${order}:${key}`,
        predicate: order,
      }),
    });
  }
  return found;
}

function contactParties(view: AccountView, row: number): FactCandidate["who"] {
  if (contactNoun(view, row) !== null) return meetingParties(view, row);
  const subject = view.tree.child(row, "nsubj");
  if (subject < 0) return [];
  return contactOf(view, row, partiesAt(view, subject), subject)?.parties ?? [];
}

/** First row of a measure in front of the marker ("one day", "just", "hours"). */
function measureOf(view: AccountView, row: number, mark: number): number {
  const measures = view.tree.childrenOf(row, "advmod", "obl", "nmod", "det").filter((child) => child < mark);
  const own = view.tree.children(mark).filter((child) => child < mark);
  const first = [...measures, ...own].flatMap((child) => view.tree.subtree(child));
  return first.length > 0 ? Math.min(...first) : mark;
}
