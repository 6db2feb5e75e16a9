import type { Fact, FactCell } from "../core/index.js";
import { type AccountToCompare, compareAccounts } from "./compare-accounts.js";

/** What a later version of an article did to its facts. */
export interface VersionChanges {
  /** Facts only the later version tells. */
  readonly added: readonly Fact[];
  /** Facts only the earlier version tells. */
  readonly dropped: readonly Fact[];
  /** Facts that both tell with other values, wording or sources. */
  readonly changed: readonly Fact[];
  /** Facts told alike, counted. */
  readonly kept: number;
}

/**
 * Compares two versions of one article by fact, so that an edit that dropped a figure shows as that. Ids of the two
 * versions must differ. Copies are not discounted here: versions of one article are mostly alike.
 */
export function compareVersions(earlier: AccountToCompare, later: AccountToCompare): VersionChanges {
  const { facts } = compareAccounts([earlier, later], { countCopies: false });
  const told = (fact: Fact, id: string): boolean => (fact.cells[id]?.evidence.length ?? 0) > 0;
  const both = facts.filter((fact) => told(fact, earlier.id) && told(fact, later.id));
  const changed = both.filter((fact) => words(fact.cells[earlier.id]) !== words(fact.cells[later.id]));
  return {
    added: facts.filter((fact) => !told(fact, earlier.id)),
    dropped: facts.filter((fact) => !told(fact, later.id)),
    changed,
    kept: both.length - changed.length,
  };
}

const words = (cell: FactCell | undefined): string => (cell?.evidence[0]?.text ?? "").replace(/\s+/g, " ");
