import type { Comparison } from "../../core/index.js";

const COLUMNS = [
  "fact",
  "kind",
  "status",
  "verdicts",
  "summary",
  "when",
  "where",
  "figures",
  "account",
  "stance",
  "according_to",
  "mode",
  "start",
  "end",
  "words",
  "why",
] as const;

/** A field by RFC 4180; a leading character that spreadsheets would run as a formula is set off by a quote mark. */
function field(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** A comparison as CSV (RFC 4180, CRLF): one row for each fact and account, spans into the account's text. */
export function renderCsv(comparison: Comparison): string {
  const rows: string[][] = [[...COLUMNS]];
  for (const fact of comparison.facts) {
    const figures = fact.slots.figures
      .map((figure) => `${figure.range ? figure.range.join("-") : figure.value} ${figure.unit}`.trim())
      .join("; ");
    for (const account of comparison.accounts) {
      const cell = fact.cells[account.id];
      if (!cell) continue;
      const span = cell.evidence[0];
      rows.push([
        fact.id,
        fact.kind,
        fact.status,
        fact.verdicts.join(" "),
        fact.summary,
        fact.slots.when?.iso ?? "",
        fact.slots.where?.name ?? "",
        figures,
        account.id,
        cell.stance,
        cell.attribution?.source?.name ?? "",
        cell.attribution?.mode ?? "",
        span ? String(span.start) : "",
        span ? String(span.end) : "",
        span?.text ?? "",
        fact.why,
      ]);
    }
  }
  return `${rows.map((row) => row.map(field).join(",")).join("\r\n")}\r\n`;
}
