import type { ComparedAccount } from "../../core/index.js";
import type { VersionChanges } from "../compare-versions.js";
import { dateWords, languageName, rowVerdicts } from "./labels.js";
import type { VersionRow, VersionRows } from "./version-rows.js";

/** "2 changed (1 cannot both hold), 1 added, 3 dropped, 12 kept": counts of the rows that are shown, and of facts told alike. */
export function changeCounts({ changed, added, dropped }: VersionRows, { kept }: VersionChanges): string {
  const clashing = changed.filter((row) => row.status === "conflict").length;
  const conflicts = clashing > 0 ? ` (${clashing} cannot both hold)` : "";
  return [`${changed.length} changed${conflicts}`, `${added.length} added`, `${dropped.length} dropped`, `${kept} kept`].join(" \u00b7 ");
}

/** How the facts of a row changed, in a few words. */
export function changeWords(row: VersionRow): string {
  const words = rowVerdicts(row);
  const source = row.otherSource && !words.includes("other source") ? "other source" : "";
  return [words, source].filter((part) => part !== "").join(", ");
}

/** Name, outlet and date of a version. */
export const versionLine = (account: ComparedAccount): string =>
  [account.id, account.outlet, dateWords(account.published)].filter((part) => part !== null).join(" \u00b7 ");

/** Note where the later text is not whole, or was not read: what it does not say may not have been dropped. */
export function incompleteNote({ accounts: [, young], dropped }: VersionChanges): string {
  if (!dropped.some((fact) => fact.cells[young.id]?.stance === "unknown")) return "";
  const why = young.unread ? `is in ${languageName(young.language)}, which was not read` : "is incomplete";
  return `The new version's text ${why}: what it does not tell may not have been dropped.`;
}
