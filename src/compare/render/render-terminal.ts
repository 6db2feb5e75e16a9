import type { ComparedAccount, Comparison, Fact } from "../../core/index.js";
import { accountMark, attributionWords, countWords, STATUS_LABELS, STATUS_ORDER, standingWords, verdictWords } from "./labels.js";
import { cleanLine, wrapLine } from "./terminal-text.js";

export interface TerminalOptions {
  readonly colour: boolean;
  /** Columns; at least 40 are used. */
  readonly width: number;
}

const CODES = { conflict: 31, differing: 33, shared: 32, only: 36, dim: 2, bold: 1 } as const;

/**
 * A comparison for a terminal: conflicts, then differences, what is shared, what one account alone tells; each fact
 * in the accounts' own words with their attribution.
 */
export function renderTerminal(comparison: Comparison, options: TerminalOptions): string {
  const width = Math.max(40, options.width);
  const paint = (text: string, code: keyof typeof CODES): string => (options.colour ? `\u001b[${CODES[code]}m${text}\u001b[0m` : text);
  const lines: string[] = [];
  const titled = comparison.accounts.find((account) => account.title !== null);
  if (titled)
    lines.push(
      ...wrapLine(`${cleanLine(titled.title ?? "")}  (title of ${accountMark(comparison.accounts.indexOf(titled))})`, width, "").map(
        (line) => paint(line, "bold"),
      ),
    );
  comparison.accounts.forEach((account, i) => {
    lines.push(...wrapLine(`${accountMark(i)}  ${accountLine(account)}`, width, "   "));
  });
  lines.push(...wrapLine(standingWords(comparison), width, ""), ...wrapLine(countWords(comparison), width, ""));
  for (const status of STATUS_ORDER) {
    const facts = comparison.facts.filter((fact) => fact.status === status);
    if (facts.length === 0) continue;
    if (status === "only") lines.push(...onlySections(comparison, facts, width, paint));
    else {
      lines.push("", paint(STATUS_LABELS[status].toUpperCase(), status));
      for (const fact of facts) lines.push(...factLines(comparison, fact, width, paint));
    }
  }
  return `${lines.join("\n")}\n`;
}

type Paint = (text: string, code: keyof typeof CODES) => string;

function accountLine(account: ComparedAccount): string {
  const parts = [cleanLine(account.id)];
  if (account.outlet !== null) parts.push(cleanLine(account.outlet));
  if (account.published !== null) parts.push(account.published);
  if (account.copyOf !== undefined) parts.push(`copy of ${cleanLine(account.copyOf)}`);
  if (account.access !== "free" && account.access !== "unknown") parts.push(account.access);
  if (account.completeness === "teaser") parts.push("text incomplete");
  return parts.join(" \u00b7 ");
}

function factLines(comparison: Comparison, fact: Fact, width: number, paint: Paint): readonly string[] {
  const lines: string[] = [];
  const head = [fact.kind, verdictWords(fact)].filter((part) => part !== "").join(" \u00b7 ");
  lines.push(
    ...wrapLine(`${fact.id}  ${head}`, width, "     ").map((line) => paint(line, fact.status === "conflict" ? "conflict" : "dim")),
  );
  comparison.accounts.forEach((account, i) => {
    const cell = fact.cells[account.id];
    if (!cell || cell.evidence.length === 0) return;
    const words = cell.evidence
      .slice(0, 2)
      .map((span) => `\u201c${shortened(cleanLine(span.text))}\u201d`)
      .join(" \u2026 ");
    lines.push(...wrapLine(`  ${accountMark(i)}  ${words} ${dash(attributionWords(cell.attribution))}`, width, "     "));
  });
  if (fact.status === "conflict" || fact.verdicts.includes("apparent-conflict-resolved") || fact.verdicts.includes("update"))
    lines.push(...wrapLine(`     ${cleanLine(fact.why)}`, width, "     ").map((line) => paint(line, "dim")));
  return lines;
}

const dash = (text: string): string => (text === "unattributed" ? "" : `\u2014 ${cleanLine(text)}`);

function onlySections(comparison: Comparison, facts: readonly Fact[], width: number, paint: Paint): readonly string[] {
  const lines: string[] = [];
  comparison.accounts.forEach((account, i) => {
    const own = facts.filter((fact) => (fact.cells[account.id]?.evidence.length ?? 0) > 0);
    if (own.length === 0) return;
    const silent = comparison.accounts.some(
      (other) => other.id !== account.id && own.some((fact) => fact.cells[other.id]?.stance === "unknown"),
    );
    lines.push("", paint(`ONLY ${accountMark(i)}`, "only") + (silent ? " (another text is incomplete: its silence says nothing)" : ""));
    for (const fact of own) {
      const cell = fact.cells[account.id];
      const span = cell?.evidence[0];
      if (!cell || !span) continue;
      lines.push(
        ...wrapLine(
          `${fact.id}  ${fact.kind.padEnd(14)} \u201c${shortened(cleanLine(span.text))}\u201d ${dash(attributionWords(cell.attribution))}`,
          width,
          " ".repeat(20),
        ),
      );
    }
  });
  return lines;
}

const shortened = (text: string): string => (text.length > 220 ? `${text.slice(0, 200).replace(/\s+\S*$/, "")} \u2026` : text);
