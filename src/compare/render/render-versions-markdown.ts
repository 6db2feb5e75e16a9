import type { Span } from "../../core/index.js";
import { changedSpans } from "../align/diff-words.js";
import type { VersionChanges } from "../compare-versions.js";
import { attributionWords, quoteMarks, rowReasons } from "./labels.js";
import { escapeMarkdown } from "./render-markdown.js";
import { changeCounts, changeWords, incompleteNote, versionLine } from "./version-labels.js";
import { type VersionRow, versionRows } from "./version-rows.js";

/** What changed between two versions, as Markdown: struck-out words are the old version's own, bold ones the new one's. */
export function renderVersionsMarkdown(changes: VersionChanges): string {
  const [old, young] = changes.accounts;
  const rows = versionRows(changes);
  const out = [
    "# What changed",
    "",
    `- old: ${escapeMarkdown(versionLine(old))}`,
    `- new: ${escapeMarkdown(versionLine(young))}`,
    "",
    changeCounts(rows, changes),
  ];
  if (rows.changed.length > 0) {
    out.push("", "## Changed", "", "| Fact | Old | New | How |", "|---|---|---|---|");
    for (const row of rows.changed) {
      const [left, right] = changedSpans(row.before, row.after);
      const how = [changeWords(row), ...rowReasons(row)].join(": ");
      out.push(
        `| ${row.fact.id} ${row.fact.kind} | ${marked(row.before, left, "~~")}${sourceOf(row, old.id)} | ${marked(row.after, right, "**")}${sourceOf(row, young.id)} | ${escapeMarkdown(how)} |`,
      );
    }
  }
  for (const [label, alone, id] of [
    ["Dropped", rows.dropped, old.id],
    ["Added", rows.added, young.id],
  ] as const) {
    if (alone.length === 0) continue;
    out.push("", `## ${label}`, "");
    for (const row of alone) {
      const [open, close] = quoteMarks(row.before || row.after);
      out.push(
        `- ${row.fact.id} ${row.fact.kind}: ${row.who === "" ? "" : `${escapeMarkdown(row.who)}: `}${open}${escapeMarkdown(row.before || row.after)}${close}${sourceOf(row, id)}`,
      );
    }
  }
  const note = incompleteNote(changes);
  if (note !== "") out.push("", note);
  return `${out.join("\n")}\n`;
}

function marked(text: string, spans: readonly Span[], sign: string): string {
  let out = "";
  let from = 0;
  for (const span of spans) {
    out += `${escapeKeepingEnds(text.slice(from, span.start))}${sign}${escapeMarkdown(text.slice(span.start, span.end))}${sign}`;
    from = span.end;
  }
  const [open, close] = quoteMarks(text);
  return `${open}${out}${escapeKeepingEnds(text.slice(from))}${close}`;
}

/** White space at the ends stays: what follows is a mark, not an end of line. */
const escapeKeepingEnds = (text: string): string => {
  const [, lead = "", body = "", tail = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return `${lead && " "}${body && escapeMarkdown(body)}${tail && " "}`;
};

function sourceOf({ fact }: VersionRow, id: string): string {
  const words = attributionWords(fact.cells[id]?.attribution ?? null);
  return words === "unattributed" ? "" : ` (${escapeMarkdown(words)})`;
}
