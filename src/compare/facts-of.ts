import type { AccountRecord, Document, Span } from "../core/index.js";
import { CLAUSE_BUILDERS, FREE_BUILDERS } from "./facts/index.js";
import { type AccountView, viewAccount } from "./read/account-view.js";
import { type Clause, clausesOf } from "./read/clauses.js";
import type { FactCandidate } from "./read/fact-candidate.js";
import { factOfClause } from "./read/fact-of-clause.js";
import { mergeRepeats } from "./align/merge-repeats.js";

/**
 * The facts that one account tells, in text order, each with its words, slots and attribution.
 * Derived from clauses, names, figures and statements by general patterns of syntax.
 */
export function factsOf(document: Document, record: AccountRecord): readonly FactCandidate[] {
  return factsOfView(viewAccount("", document, record));
}

/** {@link factsOf} for an account that has been read. */
export function factsOfView(view: AccountView): readonly FactCandidate[] {
  const clauses = clausesOf(view);
  const titles = view.document.article.blocks.filter((block) => block.kind === "title");
  const facts: FactCandidate[] = [];
  for (const clause of clauses) {
    if (titles.some((title) => overlap(title, clause.span) > 0)) continue;
    const fact = factOfOneClause(view, clause);
    if (fact) facts.push(fact);
  }
  for (const build of FREE_BUILDERS) {
    for (const fact of build(view, clauses)) if (fact.rule === "headline" || !titles.some((title) => overlap(title, fact.main) > 0)) facts.push(fact);
  }
  return mergeRepeats(facts.filter((fact) => fact.main.end > fact.main.start));
}

function factOfOneClause(view: AccountView, clause: Clause): FactCandidate | null {
  // Words in quotation marks are told by the quotation; only what it says of a meeting, or thinks of something, stands apart.
  for (const builder of CLAUSE_BUILDERS) {
    if (clause.quoted && builder.kind !== "assessment" && builder.kind !== "schedule") continue;
    const reading = builder.read(view, clause);
    if (!reading) continue;
    if (clause.quoted && reading.kind === "assessment" && clause.form !== "relative") return null;
    return factOfClause(view, clause, reading);
  }
  return null;
}

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
