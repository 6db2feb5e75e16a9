import type { ComparedAccount, Comparison, Fact } from "../../core/index.js";
import { accountMark, attributionWords, countWords, STATUS_LABELS, STATUS_ORDER, standingWords, verdictWords } from "./labels.js";

export interface TerminalOptions {
  readonly colour: boolean;
  /** Columns; at least 40 are used. */
  readonly width: number;
}

const CODES = { conflict: 31, differing: 33, shared: 32, only: 36, dim: 2, bold: 1 } as const;

/** Words of a source made safe for a terminal: control characters out, white space folded. */
const clean = (text: string): string =>
  text
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();

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
      ...wrap(`${clean(titled.title ?? "")}  (title of ${accountMark(comparison.accounts.indexOf(titled))})`, width, "").map((line) =>
        paint(line, "bold"),
      ),
    );
  comparison.accounts.forEach((account, i) => {
    lines.push(...wrap(`${accountMark(i)}  ${accountLine(account)}`, width, "   "));
  });
  lines.push(...wrap(standingWords(comparison), width, ""), ...wrap(countWords(comparison), width, ""));
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
  const parts = [clean(account.id)];
  if (account.outlet !== null) parts.push(clean(account.outlet));
  if (account.published !== null) parts.push(account.published);
  if (account.copyOf !== undefined) parts.push(`copy of ${clean(account.copyOf)}`);
  if (account.access !== "free" && account.access !== "unknown") parts.push(account.access);
  if (account.completeness === "teaser") parts.push("text incomplete");
  return parts.join(" \u00b7 ");
}

function factLines(comparison: Comparison, fact: Fact, width: number, paint: Paint): readonly string[] {
  const lines: string[] = [];
  const head = [fact.kind, verdictWords(fact)].filter((part) => part !== "").join(" \u00b7 ");
  lines.push(...wrap(`${fact.id}  ${head}`, width, "     ").map((line) => paint(line, fact.status === "conflict" ? "conflict" : "dim")));
  comparison.accounts.forEach((account, i) => {
    const cell = fact.cells[account.id];
    if (!cell || cell.evidence.length === 0) return;
    const words = cell.evidence
      .slice(0, 2)
      .map((span) => `\u201c${shortened(clean(span.text))}\u201d`)
      .join(" \u2026 ");
    lines.push(...wrap(`  ${accountMark(i)}  ${words} ${dash(attributionWords(cell.attribution))}`, width, "     "));
  });
  if (fact.status === "conflict" || fact.verdicts.includes("apparent-conflict-resolved") || fact.verdicts.includes("update"))
    lines.push(...wrap(`     ${clean(fact.why)}`, width, "     ").map((line) => paint(line, "dim")));
  return lines;
}

const dash = (text: string): string => (text === "unattributed" ? "" : `\u2014 ${clean(text)}`);

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
        ...wrap(
          `${fact.id}  ${fact.kind.padEnd(14)} \u201c${shortened(clean(span.text))}\u201d ${dash(attributionWords(cell.attribution))}`,
          width,
          " ".repeat(20),
        ),
      );
    }
  });
  return lines;
}

const shortened = (text: string): string => (text.length > 220 ? `${text.slice(0, 200).replace(/\s+\S*$/, "")} \u2026` : text);

/** Lines of at most `width` columns, broken at spaces; lines after the first are indented. */
function wrap(text: string, width: number, indent: string): readonly string[] {
  const lines: string[] = [];
  const lead = /^ */.exec(text)?.[0] ?? "";
  let line = lead;
  for (const word of text.trimEnd().slice(lead.length).split(" ")) {
    const start = line === lead || line === indent;
    if (!start && line.length + 1 + word.length > width) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += line === "" || line === indent || line === lead ? word : ` ${word}`;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}
