import type { Span } from "../../core/index.js";
import { changedSpans } from "../align/diff-words.js";
import type { VersionChanges } from "../compare-versions.js";
import { escapeHtml, markedHtml } from "./html-text.js";
import { attributionWords, quoteMarks, rowReasons } from "./labels.js";
import { pageHead } from "./page-parts.js";
import { changeCounts, changeWords, incompleteNote, versionLine } from "./version-labels.js";
import { type VersionRow, versionRows } from "./version-rows.js";

/** What changed between two versions as one HTML page that needs nothing else; works from a file and in print. */
export function renderVersionsHtml(changes: VersionChanges): string {
  const [old, young] = changes.accounts;
  const rows = versionRows(changes);
  const titled = young.title ?? old.title ?? undefined;
  const title = titled ?? "What changed between two versions";
  const note = incompleteNote(changes);
  return `${pageHead(title)}
<header>
<h1>${escapeHtml(title)}${titled === undefined ? "" : " <small>what changed between two versions</small>"}</h1>
<p>${escapeHtml(changeCounts(rows, changes))}</p>
<ul class="accounts"><li><b>Old</b> ${escapeHtml(versionLine(old))}</li><li><b>New</b> ${escapeHtml(versionLine(young))}</li></ul>
${note === "" ? "" : `<p>${escapeHtml(note)}</p>`}
</header>
<main id="facts">
${changedTable(rows.changed, old.id, young.id)}${oneSided("Dropped", "only", rows.dropped, old.id, "del")}${oneSided("Added", "shared", rows.added, young.id, "ins")}
</main>
</body>
</html>
`;
}

function changedTable(changed: readonly VersionRow[], old: string, young: string): string {
  const rows = changed.map((row) => {
    const [left, right] = changedSpans(row.before, row.after);
    const why = rowReasons(row).map((reason) => `<span class="source">${escapeHtml(reason)}</span>`);
    return `${cell(row, old, row.before, left, "del")}${cell(row, young, row.after, right, "ins")}<td class="why">${escapeHtml(changeWords(row))}${why.join("")}</td>`;
  });
  return table("Changed", "differing", ["Fact", "Old", "New", "How"], changed, rows);
}

function oneSided(label: string, style: string, alone: readonly VersionRow[], id: string, tag: "del" | "ins"): string {
  const rows = alone.map((row) => {
    const text = row.before || row.after;
    return cell(row, id, text, [{ start: 0, end: text.length }], tag);
  });
  return table(label, style, ["Fact", "Words"], alone, rows);
}

function table(label: string, style: string, head: readonly string[], rows: readonly VersionRow[], cells: readonly string[]): string {
  if (rows.length === 0) return "";
  return `<table class="${style}">
<caption>${label} <span>(${rows.length})</span></caption>
<thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead>
<tbody>
${rows.map(({ fact }, i) => `<tr><th scope="row">${fact.id} ${fact.kind}</th>${cells[i] ?? ""}</tr>`).join("\n")}
</tbody>
</table>
`;
}

function cell({ fact, who }: VersionRow, id: string, text: string, spans: readonly Span[], tag: "del" | "ins"): string {
  const source = attributionWords(fact.cells[id]?.attribution ?? null);
  const by = source === "unattributed" ? "" : `<span class="source">${escapeHtml(source)}</span>`;
  const [open, close] = quoteMarks(text);
  return `<td>${who === "" ? "" : `${escapeHtml(who)}: `}${open}${markedHtml(text, spans, tag)}${close}${by}</td>`;
}
