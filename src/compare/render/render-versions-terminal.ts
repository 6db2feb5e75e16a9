import type { Span } from "../../core/index.js";
import { changedSpans } from "../align/diff-words.js";
import type { VersionChanges } from "../compare-versions.js";
import { attributionWords, quoteMarks, rowReasons } from "./labels.js";
import type { TerminalOptions } from "./render-terminal.js";
import { cleanLine, wrapLine } from "./terminal-text.js";
import { changeCounts, changeWords, incompleteNote, versionLine } from "./version-labels.js";
import { type VersionRow, versionRows } from "./version-rows.js";

/** What changed between two versions, for a terminal: changed, dropped and added facts in the versions' own words. */
export function renderVersionsTerminal(changes: VersionChanges, options: TerminalOptions): string {
  const width = Math.max(40, options.width);
  const [old, young] = changes.accounts;
  const rows = versionRows(changes);
  const paint = (text: string, code: number): string => (options.colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const lines = [
    ...wrapLine(`-  ${cleanLine(versionLine(old))}`, width, "   "),
    ...wrapLine(`+  ${cleanLine(versionLine(young))}`, width, "   "),
    changeCounts(rows, changes),
  ];
  const told = (sign: "-" | "+", text: string, spans: readonly Span[], source: string, who = ""): readonly string[] => {
    const [open, close] = quoteMarks(text);
    const words = cleanLine(options.colour ? text : marked(text, spans, sign));
    return wrapLine(`  ${sign}  ${who === "" ? "" : `${cleanLine(who)}: `}${open}${words}${close}${source}`, width, "     ").map((line) =>
      paint(line, sign === "-" ? 31 : 32),
    );
  };
  if (rows.changed.length > 0) lines.push("", paint("CHANGED", 1));
  for (const row of rows.changed) {
    const [left, right] = changedSpans(row.before, row.after);
    lines.push(
      ...wrapLine([factName(row), changeWords(row)].filter((part) => part !== "").join(" \u00b7 "), width, "     "),
      ...told("-", row.before, left, sourceOf(row, old.id)),
      ...told("+", row.after, right, sourceOf(row, young.id)),
    );
    for (const reason of rowReasons(row))
      lines.push(...wrapLine(`     ${cleanLine(reason)}`, width, "     ").map((line) => paint(line, 2)));
  }
  for (const [label, sign, alone, id] of [
    ["DROPPED", "-", rows.dropped, old.id],
    ["ADDED", "+", rows.added, young.id],
  ] as const) {
    if (alone.length === 0) continue;
    lines.push("", paint(label, 1));
    for (const row of alone) lines.push(factName(row), ...told(sign, row.before || row.after, [], sourceOf(row, id), row.who));
  }
  const note = incompleteNote(changes);
  if (note !== "") lines.push("", ...wrapLine(note, width, ""));
  return `${lines.join("\n")}\n`;
}

/** Without colour, the words that differ stand in brackets: [-was-], {+is+}. */
function marked(text: string, spans: readonly Span[], sign: "-" | "+"): string {
  const [open, close] = sign === "-" ? ["[-", "-]"] : ["{+", "+}"];
  let out = "";
  let from = 0;
  for (const span of spans) {
    out += `${text.slice(from, span.start)}${open}${text.slice(span.start, span.end)}${close}`;
    from = span.end;
  }
  return out + text.slice(from);
}

const factName = ({ fact }: VersionRow): string => `${fact.id}  ${fact.kind}`;

function sourceOf({ fact }: VersionRow, id: string): string {
  const words = attributionWords(fact.cells[id]?.attribution ?? null);
  return words === "unattributed" ? "" : ` \u2014 ${cleanLine(words)}`;
}
