import type { Attribution, Comparison, Fact, FactCell, FactStatus, Verdict } from "../../core/index.js";

/** Headings of the parts of a report, in the order in which they are shown. */
export const STATUS_LABELS: Readonly<Record<FactStatus, string>> = {
  conflict: "Conflict",
  differing: "Differs",
  shared: "Both report",
  only: "Only here",
};

export const STATUS_ORDER: readonly FactStatus[] = ["conflict", "differing", "shared", "only"];

/** Verdicts in words for people; the terms themselves stay in the data. */
const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  "compatible-granularity": "one is more precise",
  wording: "other words",
  "quote-variant": "one utterance, two wordings",
  attribution: "other source",
  "possibly-same-source": "possibly one source",
  "apparent-conflict-resolved": "compatible once time zones are applied",
  "differing-interpretation": "readings differ",
  conflict: "cannot both hold",
  update: "later figure",
};

export const verdictWords = (fact: Fact): string => fact.verdicts.map((verdict) => VERDICT_LABELS[verdict]).join(", ");

/** Letters for accounts: A to Z, then numbers. */
export const accountMark = (index: number): string => (index < 26 ? String.fromCharCode(65 + index) : String(index + 1));

/** According to whom, in a few words. */
export function attributionWords(attribution: Attribution | null): string {
  if (!attribution?.source) return "unattributed";
  const via = attribution.chain.length > 2 ? attribution.chain.slice(1, -1).filter((party) => party.name !== attribution.source?.name) : [];
  return [`according to ${attribution.source.name}`, ...via.map((party) => `via ${party.name}`)].join(", ");
}

/** What a cell without words stands for. */
export const emptyWords = (cell: FactCell): string => (cell.stance === "unknown" ? "text incomplete" : "not said");

/** "13 agreed, 11 differ, 41 only here, 0 in conflict". */
export function countWords(comparison: Comparison): string {
  const { counts, accounts } = comparison;
  const only = accounts.map((account, i) => `${counts.onlyByAccount[account.id] ?? 0} ${accountMark(i)}`).join(", ");
  return [
    `${counts.shared} agreed`,
    `${counts.differing} differ`,
    `${counts.only} only here (${only})`,
    `${counts.conflict} in conflict`,
  ].join(" \u00b7 ");
}

/** Accounts, independent accounts, and on whose word they rest: "both report" is not "confirmed". */
export function standingWords(comparison: Comparison): string {
  const { counts, sources } = comparison;
  const parts = [`${counts.accounts} account${counts.accounts === 1 ? "" : "s"}`];
  if (counts.independent < counts.accounts) parts.push(`${counts.independent} independent`);
  const roots = sources.length;
  if (roots === 0) parts.push("no source named");
  else {
    const countries = [...new Set(sources.flatMap((source) => source.country ?? []))].sort();
    const unnamed = sources.filter((source) => source.anonymous).length;
    const from = countries.length > 0 ? `: ${countries.join(", ")}` : "";
    parts.push(`${roots} root source${roots === 1 ? "" : "s"}${unnamed > 0 ? ` (${unnamed} unnamed)` : ""}${from}`);
  }
  return parts.join(" \u00b7 ");
}
