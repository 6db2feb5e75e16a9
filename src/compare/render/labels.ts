import type { Attribution, ComparedAccount, Comparison, Fact, FactCell, FactStatus, Verdict } from "../../core/index.js";
import type { ReportRow } from "./report-rows.js";
import { STATUS_ORDER } from "./status-order.js";

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

/** Verdicts in words for people, the gravest first; the terms themselves stay in the data. */
const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  conflict: "cannot both hold",
  update: "later figure",
  "apparent-conflict-resolved": "compatible once time zones are applied",
  "compatible-granularity": "one is more precise",
  "differing-interpretation": "readings differ",
  "quote-variant": "one utterance, two wordings",
  "possibly-same-source": "possibly one source",
  attribution: "other source",
  wording: "other words",
};

const GRAVITY = Object.keys(VERDICT_LABELS);

export const verdictWords = (...facts: readonly Fact[]): string =>
  [
    ...new Set(
      facts
        .flatMap((fact) => fact.verdicts.map((verdict) => ({ verdict, kind: fact.kind })))
        .sort((a, b) => GRAVITY.indexOf(a.verdict) - GRAVITY.indexOf(b.verdict))
        .map(({ verdict, kind }) =>
          verdict === "apparent-conflict-resolved" && kind === "figure" ? "figures of different things" : VERDICT_LABELS[verdict],
        ),
    ),
  ].join(", ");

/** {@link verdictWords} of a row. */
export const rowVerdicts = (row: ReportRow): string => verdictWords(...told(row));

/** Why the facts of a row clash or do not, where that needs explaining. */
export const rowReasons = (row: ReportRow): readonly string[] => [...new Set(told(row).filter(tellsWhy).map(whyWords))];

/** The facts of a row that several accounts tell, the gravest first. */
const told = ({ fact, within }: ReportRow): readonly Fact[] =>
  [fact, ...within]
    .filter(({ status }) => status !== "only")
    .sort((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status));

/** Letters for accounts: A to Z, then numbers. */
export const accountMark = (index: number): string => (index < 26 ? String.fromCharCode(65 + index) : String(index + 1));

/** According to whom, in a few words. */
export function attributionWords(attribution: Attribution | null): string {
  if (!attribution?.source) return "unattributed";
  const via = attribution.chain.length > 2 ? attribution.chain.slice(1, -1).filter((party) => party.name !== attribution.source?.name) : [];
  return [`according to ${midSentence(attribution.source.name)}`, ...via.map((party) => `via ${midSentence(party.name)}`)].join(", ");
}

/** A source as it stands inside a sentence: "The firm" is "the firm", "The Hague Group" stays. */
const midSentence = (name: string): string => name.replace(/^(?:The|An?)(?= \p{Ll})/u, (article) => article.toLowerCase());

/** What a cell without words stands for. */
export const emptyWords = (account: ComparedAccount, cell: FactCell | undefined): string =>
  cell?.stance === "unknown" ? (account.unread ? "not read" : "text incomplete") : "not said";

/** "13 agreed, 11 differ, 41 only here, 0 in conflict": counts of the rows that are shown. */
export function countWords({ accounts }: Comparison, rows: readonly ReportRow[]): string {
  const count = (status: FactStatus): number => rows.filter((row) => row.status === status).length;
  const alone = rows.filter((row) => row.status === "only");
  const only = accounts.map((account, i) => `${alone.filter((row) => row.words.has(account.id)).length} ${accountMark(i)}`).join(", ");
  return [
    `${count("shared")} agreed`,
    `${count("differing")} differ`,
    `${alone.length} only here (${only})`,
    `${count("conflict")} in conflict`,
  ].join(" \u00b7 ");
}

/** The account whose title heads a report: the first that was read and has one. */
export const titledAccount = ({ accounts }: Comparison): ComparedAccount | undefined =>
  accounts.find((account) => account.title !== null && !account.unread) ?? accounts.find((account) => account.title !== null);

/** What is known of an account besides its name: outlet, date, whose copy it is, whether its text is all there. */
export function aboutAccount(account: ComparedAccount): readonly string[] {
  return [
    account.outlet,
    dateWords(account.published),
    account.copyOf === undefined ? null : `copy of ${account.copyOf}`,
    account.access === "free" || account.access === "unknown" ? null : account.access,
    account.unread ? `in ${languageName(account.language)}, not read` : null,
    account.text.trim() === (account.title ?? "").trim()
      ? "no text but its title"
      : account.completeness === "teaser"
        ? "text incomplete"
        : null,
  ].filter((part) => part !== null);
}

export const languageName = (code: string): string => new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code;

/** Which accounts' silence says nothing, in one sentence; empty where all are whole. */
export function silenceNote(comparison: Comparison): string {
  const { accounts, facts } = comparison;
  const marks = accounts.flatMap((account, i) =>
    facts.some((fact) => fact.cells[account.id]?.stance === "unknown") ? [accountMark(i)] : [],
  );
  if (marks.length === 0) return "";
  const [it, were, them] = marks.length > 1 ? ["they do", "were", "them"] : ["it does", "was", "it"];
  return `${marks.join(" and ")} ${were} not read whole: what ${it} not tell here may still stand in ${them}.`;
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
  "Not said: the account's text is complete and does not tell it. Text incomplete: it may stand in the part that is missing. Not read: the text is in a language that Readout does not read.";

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

/** Why accounts clash or do not, without what the row shows anyhow (the verdict, other words, other source). */
export function whyWords(fact: Fact): string {
  const reasons = fact.why.split(/; (?=[a-z-]{6,30}: )/).filter((reason) => !/^(?:wording|attribution): /.test(reason));
  return (reasons.length > 0 ? reasons : [fact.why]).map((reason) => reason.replace(/^[a-z-]{6,30}: /, "")).join("; ");
}

/** Rows that one account alone tells, by who tells them: an account, or an account and its copies. */
export function onlyGroups(
  { accounts }: Comparison,
  rows: readonly ReportRow[],
): readonly { readonly tellers: readonly number[]; readonly rows: readonly ReportRow[] }[] {
  const groups = new Map<string, { tellers: readonly number[]; rows: ReportRow[] }>();
  for (const row of rows) {
    if (row.status !== "only") continue;
    const tellers = accounts.flatMap((account, i) => (row.words.has(account.id) ? [i] : []));
    const key = tellers.join(",");
    const group = groups.get(key) ?? { tellers, rows: [] };
    group.rows.push(row);
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

/** The accounts that do not tell a fact although their text is whole: "B, D". */
export const silentMarks = ({ accounts }: Comparison, fact: Fact): string =>
  accounts.flatMap((account, i) => (fact.cells[account.id]?.stance === "silent" ? [accountMark(i)] : [])).join(", ");

/** Which accounts are silent on a fact, and which were not read to their end: "not said: B; text incomplete: C". */
export function silenceWords(comparison: Comparison, fact: Fact): string {
  const marks = new Map<string, string[]>();
  comparison.accounts.forEach((account, i) => {
    const cell = fact.cells[account.id];
    if (cell?.stance !== "silent" && cell?.stance !== "unknown") return;
    const words = emptyWords(account, cell);
    marks.set(words, [...(marks.get(words) ?? []), accountMark(i)]);
  });
  return ["not said", "text incomplete", "not read"]
    .flatMap((words) => (marks.has(words) ? [`${words}: ${marks.get(words)?.join(", ")}`] : []))
    .join("; ");
}
