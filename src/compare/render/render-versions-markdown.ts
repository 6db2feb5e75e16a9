import type { Fact, Span } from "../../core/index.js";
import { changedSpans } from "../align/diff-words.js";
import type { VersionChanges } from "../compare-versions.js";
import { attributionWords } from "./labels.js";
import { escapeMarkdown } from "./render-markdown.js";
import { changeCounts, changeWords, incompleteNote, versionLine } from "./version-labels.js";

/** What changed between two versions, as Markdown: struck-out words are the old version's own, bold ones the new one's. */
export function renderVersionsMarkdown(changes: VersionChanges): string {
  const [old, young] = changes.accounts;
  const out = [
    "# What changed",
    "",
    `- old: ${escapeMarkdown(versionLine(old))}`,
    `- new: ${escapeMarkdown(versionLine(young))}`,
    "",
    changeCounts(changes),
  ];
  if (changes.changed.length > 0) {
    out.push("", "## Changed", "", "| Fact | Old | New | How |", "|---|---|---|---|");
    for (const fact of changes.changed) {
      const [left, right] = changedSpans(fact.before, fact.after);
      const why = fact.status === "conflict" ? `${changeWords(fact)}: ${fact.why}` : changeWords(fact);
      out.push(
        `| ${fact.id} ${fact.kind} | ${marked(fact.before, left, "~~")}${sourceOf(fact, old.id)} | ${marked(fact.after, right, "**")}${sourceOf(fact, young.id)} | ${escapeMarkdown(why)} |`,
      );
    }
  }
  for (const [label, facts, id] of [
    ["Dropped", changes.dropped, old.id],
    ["Added", changes.added, young.id],
  ] as const) {
    if (facts.length === 0) continue;
    out.push("", `## ${label}`, "");
    for (const fact of facts)
      out.push(
        `- ${fact.id} ${fact.kind}: \u201c${escapeMarkdown((fact.cells[id]?.evidence[0]?.text ?? "").replace(/\s+/g, " "))}\u201d${sourceOf(fact, id)}`,
      );
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
  return `\u201c${out}${escapeKeepingEnds(text.slice(from))}\u201d`;
}

/** White space at the ends stays: what follows is a mark, not an end of line. */
const escapeKeepingEnds = (text: string): string => {
  const [, lead = "", body = "", tail = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return `${lead && " "}${body && escapeMarkdown(body)}${tail && " "}`;
};

function sourceOf(fact: Fact, id: string): string {
  const words = attributionWords(fact.cells[id]?.attribution ?? null);
  return words === "unattributed" ? "" : ` (${escapeMarkdown(words)})`;
}
