import type { Fact, Span } from "../../core/index.js";
import { changedSpans } from "../align/diff-words.js";
import type { VersionChanges } from "../compare-versions.js";
import { escapeHtml, markedHtml } from "./html-text.js";
import { attributionWords, quoteMarks, whyWords } from "./labels.js";
import { pageHead } from "./page-parts.js";
import { changeCounts, changeWords, incompleteNote, versionLine } from "./version-labels.js";

/** What changed between two versions as one HTML page that needs nothing else; works from a file and in print. */
export function renderVersionsHtml(changes: VersionChanges): string {
  const [old, young] = changes.accounts;
  const titled = young.title ?? old.title ?? undefined;
  const title = titled ?? "What changed between two versions";
  const note = incompleteNote(changes);
  return `${pageHead(title)}
<header>
<h1>${escapeHtml(title)}${titled === undefined ? "" : " <small>what changed between two versions</small>"}</h1>
<p>${escapeHtml(changeCounts(changes))}</p>
<ul class="accounts"><li><b>Old</b> ${escapeHtml(versionLine(old))}</li><li><b>New</b> ${escapeHtml(versionLine(young))}</li></ul>
${note === "" ? "" : `<p>${escapeHtml(note)}</p>`}
</header>
<main id="facts">
${changedTable(changes)}${oneSided("Dropped", "only", changes.dropped, old.id, "del")}${oneSided("Added", "shared", changes.added, young.id, "ins")}
</main>
</body>
</html>
`;
}

function changedTable(changes: VersionChanges): string {
  if (changes.changed.length === 0) return "";
  const [old, young] = changes.accounts;
  const rows = changes.changed.map((fact) => {
    const [left, right] = changedSpans(fact.before, fact.after);
    const why =
      fact.status === "conflict" || fact.verdicts.includes("update") ? `<span class="source">${escapeHtml(whyWords(fact))}</span>` : "";
    return `<tr><th scope="row">${fact.id} ${fact.kind}</th>${cell(fact, old.id, fact.before, left, "del")}${cell(fact, young.id, fact.after, right, "ins")}<td class="why">${escapeHtml(changeWords(fact))}${why}</td></tr>`;
  });
  return `<table class="differing">
<caption>Changed <span>(${changes.changed.length})</span></caption>
<thead><tr><th scope="col">Fact</th><th scope="col">Old</th><th scope="col">New</th><th scope="col">How</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
`;
}

function oneSided(label: string, style: string, facts: readonly Fact[], id: string, tag: "del" | "ins"): string {
  if (facts.length === 0) return "";
  const rows = facts.map((fact) => {
    const text = (fact.cells[id]?.evidence[0]?.text ?? "").replace(/\s+/g, " ");
    return `<tr><th scope="row">${fact.id} ${fact.kind}</th>${cell(fact, id, text, [{ start: 0, end: text.length }], tag)}</tr>`;
  });
  return `<table class="${style}">
<caption>${label} <span>(${facts.length})</span></caption>
<thead><tr><th scope="col">Fact</th><th scope="col">Words</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
`;
}

function cell(fact: Fact, id: string, text: string, spans: readonly Span[], tag: "del" | "ins"): string {
  const source = attributionWords(fact.cells[id]?.attribution ?? null);
  const by = source === "unattributed" ? "" : `<span class="source">${escapeHtml(source)}</span>`;
  const [open, close] = quoteMarks(text);
  return `<td>${open}${markedHtml(text, spans, tag)}${close}${by}</td>`;
}
