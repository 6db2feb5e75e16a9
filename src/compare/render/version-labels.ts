import type { ComparedAccount } from "../../core/index.js";
import type { ChangedFact, VersionChanges } from "../compare-versions.js";
import { dateWords, verdictWords } from "./labels.js";

/** "2 changed (1 cannot both hold), 1 added, 3 dropped, 12 kept". */
export function changeCounts(changes: VersionChanges): string {
  const conflicts = changes.conflicts > 0 ? ` (${changes.conflicts} cannot both hold)` : "";
  return [
    `${changes.changed.length} changed${conflicts}`,
    `${changes.added.length} added`,
    `${changes.dropped.length} dropped`,
    `${changes.kept} kept`,
  ].join(" \u00b7 ");
}

/** How a fact changed, in a few words. */
export function changeWords(fact: ChangedFact): string {
  const words = verdictWords(fact);
  const source = fact.what.includes("source") && !fact.verdicts.includes("attribution") ? "other source" : "";
  return [words, source].filter((part) => part !== "").join(", ");
}

/** Name, outlet and date of a version. */
export const versionLine = (account: ComparedAccount): string =>
  [account.id, account.outlet, dateWords(account.published)].filter((part) => part !== null).join(" \u00b7 ");

/** Note where the later text is not whole: what it does not say may stand in the part that is missing. */
export const incompleteNote = (changes: VersionChanges): string =>
  changes.dropped.some((fact) => fact.cells[changes.accounts[1].id]?.stance === "unknown")
    ? "The new version's text is incomplete: what it does not tell may not have been dropped."
    : "";
