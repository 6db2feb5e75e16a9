import type { Comparison, Fact, FactCell } from "../../core/index.js";
import { foldRows } from "./fold-rows.js";
import {
  accountMark,
  attributionWords,
  countWords,
  dateWords,
  emptyWords,
  onlyGroups,
  onlyLabel,
  quoteMarks,
  STATUS_ORDER,
  silenceWords,
  standingWords,
  statusLabel,
  verdictWords,
  whyWords,
} from "./labels.js";

/** Words of a source inside Markdown: nothing in them is markup. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>#|~]/g, (c) => `\\${c}`);

/** A comparison as Markdown: one table a status, a column an account; what one account alone tells by account. */
export function renderMarkdown(comparison: Comparison): string {
  const { accounts } = comparison;
  const out: string[] = [];
  const titled = accounts.find((account) => account.title !== null);
  out.push(`# ${titled ? escapeMarkdown(titled.title ?? "") : "Comparison of accounts"}`, "");
  accounts.forEach((account, i) => {
    const parts = [account.outlet, dateWords(account.published), account.copyOf === undefined ? null : `copy of ${account.copyOf}`].filter(
      (part) => part !== null,
    );
    out.push(
      `- **${accountMark(i)}** ${escapeMarkdown(account.id)}${parts.length > 0 ? ` (${parts.map(escapeMarkdown).join(", ")})` : ""}`,
    );
  });
  out.push("", standingWords(comparison), "", countWords(comparison));
  for (const status of STATUS_ORDER) {
    const facts = comparison.facts.filter((fact) => fact.status === status);
    if (facts.length === 0) continue;
    if (status === "only") {
      out.push(...onlyTables(comparison));
      continue;
    }
    out.push(
      "",
      `## ${statusLabel(status, comparison)}`,
      "",
      `| Fact | ${accounts.map((_, i) => accountMark(i)).join(" | ")} | How they differ |`,
      `|---|${"---|".repeat(accounts.length)}---|`,
    );
    for (const fact of facts)
      out.push(
        `| ${fact.id} ${fact.kind} | ${accounts.map((account) => cellWords(fact.cells[account.id])).join(" | ")} | ${escapeMarkdown(note(fact))} |`,
      );
  }
  return `${out.join("\n")}\n`;
}

/** What one account alone tells (or it and its copies): its words, and whether the others are silent or cut short. */
function onlyTables(comparison: Comparison): readonly string[] {
  return onlyGroups(comparison).flatMap(({ tellers, facts }) => {
    const teller = comparison.accounts[tellers[0] ?? 0]?.id ?? "";
    const rows = foldRows(facts, teller).map(({ fact, within }) => {
      const parts = [fact, ...within].map(({ id, kind }) => `${id} ${kind}`).join(", ");
      return `| ${parts} | ${cellWords(fact.cells[teller])} | ${silenceWords(comparison, fact)} |`;
    });
    return ["", `## ${escapeMarkdown(onlyLabel(comparison, tellers))}`, "", "| Fact | Words | The others |", "|---|---|---|", ...rows];
  });
}

function cellWords(cell: FactCell | undefined): string {
  if (!cell) return "";
  const span = cell.evidence[0];
  if (!span) return `*${emptyWords(cell)}*`;
  const source = attributionWords(cell.attribution);
  const [open, close] = quoteMarks(span.text);
  return `${open}${escapeMarkdown(span.text)}${close}${source === "unattributed" ? "" : ` (${escapeMarkdown(source)})`}`;
}

const note = (fact: Fact): string => (fact.status === "conflict" ? `${verdictWords(fact)}: ${whyWords(fact)}` : verdictWords(fact));
