import type { ComparedAccount, Comparison, Fact } from "../../core/index.js";
import { foldRows } from "./fold-rows.js";
import {
  accountMark,
  attributionWords,
  countWords,
  dateWords,
  onlyGroups,
  onlyLabel,
  quoteMarks,
  STATUS_ORDER,
  silenceWords,
  standingWords,
  statusLabel,
  tellsWhy,
  verdictWords,
  whyWords,
} from "./labels.js";
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
    if (status === "only") lines.push(...onlySections(comparison, width, paint));
    else {
      lines.push("", paint(statusLabel(status, comparison).toUpperCase(), status));
      for (const fact of facts) lines.push(...factLines(comparison, fact, width, paint));
    }
  }
  return `${lines.join("\n")}\n`;
}

type Paint = (text: string, code: keyof typeof CODES) => string;

function accountLine(account: ComparedAccount): string {
  const parts = [cleanLine(account.id)];
  if (account.outlet !== null) parts.push(cleanLine(account.outlet));
  parts.push(dateWords(account.published));
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
      .filter((span, k, all) => all.findIndex((other) => other.text === span.text) === k)
      .slice(0, 2)
      .map((span) => quoted(span.text))
      .join(" \u2026 ");
    lines.push(...wrapLine(`  ${accountMark(i)}  ${words} ${dash(attributionWords(cell.attribution))}`, width, "     "));
  });
  const silence = comparison.accounts.length > 2 ? silenceWords(comparison, fact) : "";
  if (silence !== "") lines.push(paint(`     ${silence}`, "dim"));
  if (tellsWhy(fact)) lines.push(...wrapLine(`     ${cleanLine(whyWords(fact))}`, width, "     ").map((line) => paint(line, "dim")));
  return lines;
}

const dash = (text: string): string => (text === "unattributed" ? "" : `\u2014 ${cleanLine(text)}`);

function onlySections(comparison: Comparison, width: number, paint: Paint): readonly string[] {
  const lines: string[] = [];
  for (const { tellers, facts } of onlyGroups(comparison)) {
    const account = comparison.accounts[tellers[0] ?? 0];
    if (!account) continue;
    const cut = facts.some((fact) => Object.values(fact.cells).some((cell) => cell.stance === "unknown"));
    lines.push(
      "",
      paint(cleanLine(onlyLabel(comparison, tellers)).replace(/^Only/, "ONLY"), "only") +
        (cut ? " (another text is incomplete: its silence says nothing)" : ""),
    );
    for (const { fact, within } of foldRows(facts, account.id)) {
      const cell = fact.cells[account.id];
      const span = cell?.evidence[0];
      if (!cell || !span) continue;
      const inside = within.length === 0 ? "" : `[${within.map((part) => `${part.id} ${part.kind}`).join(", ")}]`;
      lines.push(
        ...wrapLine(
          [`${fact.id}  ${fact.kind.padEnd(14)} ${quoted(span.text)}`, dash(attributionWords(cell.attribution)), inside]
            .filter((part) => part !== "")
            .join(" "),
          width,
          " ".repeat(20),
        ),
      );
    }
  }
  return lines;
}

function quoted(text: string): string {
  const [open, close] = quoteMarks(text);
  return `${open}${shortened(cleanLine(text))}${close}`;
}

const shortened = (text: string): string => (text.length > 220 ? `${text.slice(0, 200).replace(/\s+\S*$/, "")} \u2026` : text);
