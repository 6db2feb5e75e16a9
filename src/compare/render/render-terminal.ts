import type { Comparison, QuotedSpan } from "../../core/index.js";
import {
  aboutAccount,
  accountMark,
  attributionWords,
  countWords,
  onlyGroups,
  onlyLabel,
  quoteMarks,
  rowReasons,
  rowVerdicts,
  silenceNote,
  silentMarks,
  standingWords,
  statusLabel,
  titledAccount,
} from "./labels.js";
import { type ReportRow, reportRows } from "./report-rows.js";
import { STATUS_ORDER } from "./status-order.js";
import { cleanLine, wrapLine } from "./terminal-text.js";
import { whoWords } from "./who-words.js";

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
  const paint: Paint = (text, code) => (options.colour ? `\u001b[${CODES[code]}m${text}\u001b[0m` : text);
  const { accounts } = comparison;
  const rows = reportRows(comparison);
  const lines: string[] = [];
  const add = (text: string, indent: string, code?: keyof typeof CODES): void => {
    if (text !== "") lines.push(...wrapLine(text, width, indent).map((line) => (code === undefined ? line : paint(line, code))));
  };
  const titled = titledAccount(comparison);
  if (titled) add(`${cleanLine(titled.title ?? "")}  (title of ${accountMark(accounts.indexOf(titled))})`, "", "bold");
  for (const [i, account] of accounts.entries())
    add(`${accountMark(i)}  ${[account.id, ...aboutAccount(account)].map(cleanLine).join(" \u00b7 ")}`, "   ");
  add(standingWords(comparison), "");
  add(countWords(comparison, rows), "");
  add(silenceNote(comparison), "", "dim");
  for (const status of STATUS_ORDER) {
    const shown = rows.filter((row) => row.status === status);
    if (status === "only" || shown.length === 0) continue;
    lines.push("", paint(statusLabel(status, comparison).toUpperCase(), status));
    for (const row of shown) addRow(comparison, row, add);
  }
  for (const { tellers, rows: alone } of onlyGroups(comparison, rows)) {
    const id = accounts[tellers[0] ?? 0]?.id ?? "";
    lines.push("", paint(cleanLine(onlyLabel(comparison, tellers)).replace(/^Only/, "ONLY"), "only"));
    for (const row of alone) add(aloneWords(row, id), " ".repeat(20));
  }
  return `${lines.join("\n")}\n`;
}

type Paint = (text: string, code: keyof typeof CODES) => string;
type Add = (text: string, indent: string, code?: keyof typeof CODES) => void;

/** A row of several accounts: its head, each account's words, who is silent, and why it is no plain agreement. */
function addRow(comparison: Comparison, row: ReportRow, add: Add): void {
  const { fact } = row;
  const head = [`${fact.id}  ${fact.kind}`, rowVerdicts(row), foldedWords(row)].filter((part) => part !== "").join(" \u00b7 ");
  add(head, "     ", row.status === "conflict" ? "conflict" : "dim");
  for (const [i, account] of comparison.accounts.entries()) {
    const shown = row.words.get(account.id);
    if (!shown) continue;
    const words = shown.spans.slice(0, 2).map(quoted).join(" \u2026 ");
    add(`  ${accountMark(i)}  ${words} ${source(fact.cells[account.id]?.attribution ?? null)}`, "     ");
  }
  const silent = comparison.accounts.length > 2 ? silentMarks(comparison, fact) : "";
  add(silent === "" ? "" : `     not said: ${silent}`, "     ", "dim");
  for (const reason of rowReasons(row)) add(`     ${cleanLine(reason)}`, "     ", "dim");
}

/** A row of one account: whom it is about where its words do not say, the words, and according to whom. */
function aloneWords(row: ReportRow, account: string): string {
  const { fact } = row;
  const span = row.words.get(account)?.spans[0];
  const who = span ? whoWords(fact, account, span.text) : "";
  return [
    `${fact.id}  ${fact.kind.padEnd(14)} ${who === "" ? "" : `${cleanLine(who)}: `}${span ? quoted(span) : ""}`,
    source(fact.cells[account]?.attribution ?? null),
    foldedWords(row),
  ]
    .filter((part) => part !== "")
    .join(" ")
    .trimEnd();
}

/** The facts whose words stand in a row: "[F04, F09]". */
const foldedWords = ({ within }: ReportRow): string => (within.length === 0 ? "" : `[${within.map(({ id }) => id).join(", ")}]`);

function source(attribution: Parameters<typeof attributionWords>[0]): string {
  const words = attributionWords(attribution);
  return words === "unattributed" ? "" : `\u2014 ${cleanLine(words)}`;
}

function quoted({ text }: QuotedSpan): string {
  const [open, close] = quoteMarks(text);
  return `${open}${shortened(cleanLine(text))}${close}`;
}

const shortened = (text: string): string => (text.length > 220 ? `${text.slice(0, 200).replace(/\s+\S*$/, "")} \u2026` : text);
