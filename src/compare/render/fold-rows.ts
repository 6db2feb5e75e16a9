import type { Fact, QuotedSpan } from "../../core/index.js";

/** A fact as a row of a report, with the facts whose words stand inside its own. */
export interface FoldedRow {
  readonly fact: Fact;
  readonly within: readonly Fact[];
}

/** Kinds that are parts of a telling: a number, a title, a source, a circumstance. */
const PARTS: ReadonlySet<Fact["kind"]> = new Set(["figure", "role", "source", "detail"]);

/**
 * Rows of one account's facts for people to read: a figure, role, source or detail whose words stand inside another
 * fact's, on the same word, goes into that fact's row. Nothing is lost, no sentence is shown twice.
 *
 * @param account id of the account whose words are shown
 */
export function foldRows(facts: readonly Fact[], account: string): readonly FoldedRow[] {
  const spanOf = (fact: Fact): QuotedSpan | undefined => fact.cells[account]?.evidence[0];
  const sourceOf = (fact: Fact): string => fact.cells[account]?.attribution?.source?.name ?? "";
  const hosts = new Map<Fact, Fact>();
  for (const fact of facts) {
    const span = spanOf(fact);
    if (!span || !PARTS.has(fact.kind)) continue;
    const host = facts.find((other) => {
      const around = spanOf(other);
      if (other === fact || hosts.has(other) || !around || around.start > span.start || around.end < span.end) return false;
      const same = around.start === span.start && around.end === span.end;
      // Of two parts with the same words the first tells them.
      if (same && PARTS.has(other.kind) && facts.indexOf(other) > facts.indexOf(fact)) return false;
      return sourceOf(fact) === "" || sourceOf(other) === "" || sourceOf(fact) === sourceOf(other);
    });
    if (host) hosts.set(fact, host);
  }
  // A part of a part goes where that one went.
  const rootOf = (fact: Fact): Fact => {
    const host = hosts.get(fact);
    return host ? rootOf(host) : fact;
  };
  const rows = new Map<Fact, Fact[]>();
  for (const fact of facts) if (!hosts.has(fact)) rows.set(fact, []);
  for (const fact of hosts.keys()) rows.get(rootOf(fact))?.push(fact);
  return [...rows].map(([fact, within]) => ({ fact, within }));
}
