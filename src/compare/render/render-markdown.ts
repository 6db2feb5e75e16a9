import type { ComparedAccount, Comparison } from "../../core/index.js";
import {
  aboutAccount,
  accountMark,
  attributionWords,
  countWords,
  emptyWords,
  onlyGroups,
  onlyLabel,
  quoteMarks,
  rowReasons,
  rowVerdicts,
  silenceNote,
  silenceWords,
  standingWords,
  statusLabel,
  titledAccount,
} from "./labels.js";
import { type ReportRow, reportRows } from "./report-rows.js";
import { STATUS_ORDER } from "./status-order.js";
import { whoWords } from "./who-words.js";

/** Words of a source inside Markdown: nothing in them is markup. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>#|~]/g, (c) => `\\${c}`);

/** A comparison as Markdown: one table a status, a column an account; what one account alone tells by account. */
export function renderMarkdown(comparison: Comparison): string {
  const { accounts } = comparison;
  const rows = reportRows(comparison);
  const title = titledAccount(comparison)?.title ?? "Comparison of accounts";
  const out: string[] = [`# ${escapeMarkdown(title)}`, ""];
  accounts.forEach((account, i) => {
    out.push(`- **${accountMark(i)}** ${escapeMarkdown(account.id)} (${aboutAccount(account).map(escapeMarkdown).join(", ")})`);
  });
  out.push("", standingWords(comparison), "", countWords(comparison, rows));
  const note = silenceNote(comparison);
  if (note !== "") out.push("", note);
  for (const status of STATUS_ORDER) {
    const shown = rows.filter((row) => row.status === status);
    if (status === "only" || shown.length === 0) continue;
    out.push(
      "",
      `## ${statusLabel(status, comparison)}`,
      "",
      `| Fact | ${accounts.map((_, i) => accountMark(i)).join(" | ")} | How they differ |`,
      `|---|${"---|".repeat(accounts.length)}---|`,
    );
    for (const row of shown)
      out.push(
        `| ${factNames(row)} | ${accounts.map((account) => cellWords(row, account)).join(" | ")} | ${escapeMarkdown(howWords(row))} |`,
      );
  }
  for (const { tellers, rows: alone } of onlyGroups(comparison, rows)) {
    const teller = accounts[tellers[0] ?? 0];
    if (!teller) continue;
    out.push("", `## ${escapeMarkdown(onlyLabel(comparison, tellers))}`, "", "| Fact | Words | The others |", "|---|---|---|");
    for (const row of alone) out.push(`| ${factNames(row)} | ${cellWords(row, teller)} | ${silenceWords(comparison, row.fact)} |`);
  }
  return `${out.join("\n")}\n`;
}

/** A row's fact, and those whose words stand inside its own. */
const factNames = ({ fact, within }: ReportRow): string => [fact, ...within].map(({ id, kind }) => `${id} ${kind}`).join(", ");

/** The words of one account, whom they are about where they do not say, and according to whom. */
function cellWords({ fact, words }: ReportRow, account: ComparedAccount): string {
  const cell = fact.cells[account.id];
  const shown = words.get(account.id);
  const span = shown?.spans[0];
  if (!shown || !span) return cell ? `*${emptyWords(account, cell)}*` : "";
  const [open, close] = quoteMarks(span.text);
  const who = fact.status === "only" ? whoWords(fact, account.id, span.text) : "";
  const source = attributionWords(cell?.attribution ?? null);
  return `${who === "" ? "" : `${escapeMarkdown(who)}: `}${open}${escapeMarkdown(span.text)}${close}${source === "unattributed" ? "" : ` (${escapeMarkdown(source)})`}`;
}

const howWords = (row: ReportRow): string => {
  const reasons = rowReasons(row);
  return reasons.length === 0 ? rowVerdicts(row) : `${rowVerdicts(row)}: ${reasons.join("; ")}`;
};
