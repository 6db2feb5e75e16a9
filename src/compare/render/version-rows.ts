import type { ChangedFact, VersionChanges } from "../compare-versions.js";
import { type ReportRow, reportRows } from "./report-rows.js";
import { whoWords } from "./who-words.js";

/** A row of a report on two versions, with the words of each. */
export interface VersionRow extends ReportRow {
  /** Words of the earlier version; empty where it does not tell the row. */
  readonly before: string;
  readonly after: string;
  /** Whether a fact of the row rests on another source now. */
  readonly otherSource: boolean;
  /** Who does what one version alone tells, where its words do not say; else empty. */
  readonly who: string;
}

export interface VersionRows {
  readonly changed: readonly VersionRow[];
  readonly dropped: readonly VersionRow[];
  readonly added: readonly VersionRow[];
}

/** Changes as rows for people to read: a figure that changed inside a clause that changed is told once, in the clause. */
export function versionRows({ accounts, changed, dropped, added }: VersionChanges): VersionRows {
  const sources = new Set<unknown>(changed.filter((fact: ChangedFact) => fact.what.includes("source")));
  const [old, young] = accounts;
  const rows = reportRows({ facts: [...changed, ...dropped, ...added] }).map((row): VersionRow => {
    const wordsOf = (account: string): string => (row.words.get(account)?.spans[0]?.text ?? "").replace(/\s+/g, " ");
    const [before, after] = [wordsOf(old.id), wordsOf(young.id)];
    return {
      ...row,
      before,
      after,
      who: after === "" ? whoWords(row.fact, old.id, before) : before === "" ? whoWords(row.fact, young.id, after) : "",
      otherSource: [row.fact, ...row.within].some((fact) => sources.has(fact)),
    };
  });
  return {
    changed: rows.filter((row) => row.before !== "" && row.after !== ""),
    dropped: rows.filter((row) => row.after === ""),
    added: rows.filter((row) => row.before === ""),
  };
}
