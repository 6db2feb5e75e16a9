import type { Attribution, Comparison, Fact, FactCell, FactStatus, Verdict } from "../../core/index.js";

/** Headings of the parts of a report, in the order in which they are shown. */
export const STATUS_LABELS: Readonly<Record<FactStatus, string>> = {
  conflict: "Conflict",
  differing: "Differs",
  shared: "Both report",
  only: "Only here",
};

/** {@link STATUS_LABELS} for so many accounts: of three, two may agree. */
export const statusLabel = (status: FactStatus, { accounts }: Comparison): string =>
  status === "shared" && accounts.length > 2 ? "Several report" : STATUS_LABELS[status];

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

export const verdictWords = (fact: Fact): string =>
  fact.verdicts
    .map((verdict) =>
      verdict === "apparent-conflict-resolved" && fact.kind === "figure" ? "figures of different things" : VERDICT_LABELS[verdict],
    )
    .join(", ");

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

/** What an empty cell means. */
export const SILENCE_NOTE =
  "Not said: the account's text is complete and does not tell it. Text incomplete: it may stand in the part that is missing.";

/**
 * Quotation marks to set around words of a source; none where the words bring their own. A passage cut out of a longer
 * quotation brings one of the two.
 */
export function quoteMarks(text: string): readonly [string, string] {
  const words = text.trim();
  if (/^["\u201c\u00ab].*["\u201d\u00bb]$/s.test(words)) return ["", ""];
  const count = (mark: RegExp): number => words.match(mark)?.length ?? 0;
  const odd = count(/"/g) % 2 === 1;
  const opens = count(/\u201c/g) - count(/\u201d/g);
  return [
    (/^"/.test(words) && odd) || (/^\u201c/.test(words) && opens > 0) ? "" : "\u201c",
    (/"$/.test(words) && odd) || (/\u201d$/.test(words) && opens < 0) ? "" : "\u201d",
  ];
}

/** A date as people read it: "2024-05-14 21:05 UTC-3"; "undated" where an account has none. */
export function dateWords(published: string | null): string {
  if (published === null) return "undated";
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/.exec(published);
  if (!parts) return published;
  const [, day, clock, zone] = parts;
  if (zone === undefined) return `${day} ${clock}`;
  const offset = zone === "Z" ? "" : zone.replace(/^([+-])0/, "$1").replace(/:00$/, "");
  return `${day} ${clock} UTC${/^[+-]0?$/.test(offset) ? "" : offset}`;
}

/** Whether a row's reason is shown in full: where something needs explaining. */
export const tellsWhy = (fact: Fact): boolean =>
  fact.status === "conflict" || fact.verdicts.includes("apparent-conflict-resolved") || fact.verdicts.includes("update");

/** Why accounts clash or do not, without what the row shows anyhow (other words, other source). */
export function whyWords(fact: Fact): string {
  const reasons = fact.why.split(/; (?=[a-z-]{6,30}: )/).filter((reason) => !/^(?:wording|attribution): /.test(reason));
  return reasons.length > 0 ? reasons.join("; ") : fact.why;
}

/** Facts of one account alone, by who tells them: an account, or an account and its copies. */
export function onlyGroups(comparison: Comparison): readonly { readonly tellers: readonly number[]; readonly facts: readonly Fact[] }[] {
  const groups = new Map<string, { tellers: readonly number[]; facts: Fact[] }>();
  for (const fact of comparison.facts) {
    if (fact.status !== "only") continue;
    const tellers = comparison.accounts.flatMap((account, i) => ((fact.cells[account.id]?.evidence.length ?? 0) > 0 ? [i] : []));
    const key = tellers.join(",");
    const group = groups.get(key) ?? { tellers, facts: [] };
    group.facts.push(fact);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => (a.tellers[0] ?? 0) - (b.tellers[0] ?? 0) || a.tellers.length - b.tellers.length);
}

/** "Only A", "Only A and its copy C". */
export function onlyLabel(comparison: Comparison, tellers: readonly number[]): string {
  const [first = 0, ...others] = tellers;
  const name = comparison.accounts.length > 2 ? ` (${comparison.accounts[first]?.outlet ?? comparison.accounts[first]?.id ?? ""})` : "";
  if (others.length === 0) return `Only ${accountMark(first)}${name}`;
  return `Only ${accountMark(first)}${name} and its ${others.length === 1 ? "copy" : "copies"} ${others.map(accountMark).join(", ")}`;
}

/** Which accounts are silent on a fact, and which are cut short: "not said: B; text incomplete: C". */
export function silenceWords(comparison: Comparison, fact: Fact): string {
  const marks = (stance: FactCell["stance"]): string =>
    comparison.accounts.flatMap((account, i) => (fact.cells[account.id]?.stance === stance ? [accountMark(i)] : [])).join(", ");
  const [silent, unknown] = [marks("silent"), marks("unknown")];
  return [silent === "" ? "" : `not said: ${silent}`, unknown === "" ? "" : `text incomplete: ${unknown}`]
    .filter((part) => part !== "")
    .join("; ");
}
