import type { ComparedAccount, Comparison, Fact, FactCell, FactStatus, Span } from "../../core/index.js";
import { changedSpans } from "../align/diff-words.js";
import { foldRows } from "./fold-rows.js";
import { escapeHtml, markedHtml } from "./html-text.js";
import {
  accountMark,
  attributionWords,
  countWords,
  dateWords,
  emptyWords,
  onlyGroups,
  onlyLabel,
  quoteMarks,
  SILENCE_NOTE,
  STATUS_ORDER,
  silenceWords,
  standingWords,
  statusLabel,
  tellsWhy,
  verdictWords,
  whyWords,
} from "./labels.js";
import { PAGE_SCRIPT, pageHead } from "./page-parts.js";

/**
 * A comparison as one HTML page that needs nothing else: tables of facts against accounts, and the accounts' texts
 * in which the words of a chosen cell light up. Works from a file, without scripts (links then only jump), and in print.
 */
export function renderHtml(comparison: Comparison): string {
  const { accounts } = comparison;
  const titled = accounts.find((account) => account.title !== null);
  const title = titled?.title ?? "Comparison of accounts";
  const tables = STATUS_ORDER.map((status) => (status === "only" ? onlyTables(comparison) : sharedTable(comparison, status))).join("");
  return `${pageHead(title)}
<header>
<h1>${escapeHtml(title)}${titled ? ` <small>title of ${accountMark(accounts.indexOf(titled))}</small>` : ""}</h1>
<p>${escapeHtml(standingWords(comparison))}</p>
<p>${escapeHtml(countWords(comparison))}</p>
<p class="about">${escapeHtml(SILENCE_NOTE)}</p>
<ul class="accounts">${accounts.map((account, i) => `<li><b>${accountMark(i)}</b> <a href="#account-${i}">${escapeHtml(account.id)}</a>${aboutAccount(account)}</li>`).join("")}</ul>
</header>
<main id="facts">
${tables}${sourcesTable(comparison)}
</main>
<section aria-label="Texts of the accounts" class="texts">
${accounts.map((account, i) => accountText(account, i, comparison.facts)).join("\n")}
</section>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

function aboutAccount(account: ComparedAccount): string {
  const parts = [
    account.outlet,
    dateWords(account.published),
    account.copyOf === undefined ? null : `copy of ${account.copyOf}`,
    account.access === "free" || account.access === "unknown" ? null : account.access,
    account.completeness === "teaser" ? "text incomplete" : null,
  ];
  const known = parts.filter((part) => part !== null);
  return known.length > 0 ? ` <span class="about">${escapeHtml(known.join(" \u00b7 "))}</span>` : "";
}

/** A table that scrolls by itself where the window is narrow, and can be reached by keyboard to do so. */
const table = (className: string, caption: string, head: readonly string[], rows: readonly string[], count = rows.length): string =>
  rows.length === 0
    ? ""
    : `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(caption)}">
<table class="${className}">
<caption>${escapeHtml(caption)} <span>(${count})</span></caption>
<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
</div>
`;

const column = (account: ComparedAccount, i: number): string =>
  `${accountMark(i)} <span class="about">${escapeHtml(account.outlet ?? account.id)}</span>`;

/** Facts that several accounts tell: a column an account. */
function sharedTable(comparison: Comparison, status: Exclude<FactStatus, "only">): string {
  const facts = comparison.facts.filter((fact) => fact.status === status);
  const head = ["Fact", ...comparison.accounts.map(column), "How they differ"];
  return table(
    status,
    statusLabel(status, comparison),
    head,
    facts.map((fact) => sharedRow(comparison, fact)),
  );
}

function sharedRow(comparison: Comparison, fact: Fact): string {
  const marks = variantMarks(fact);
  const cells = comparison.accounts.map((account, i) => {
    const cell = fact.cells[account.id];
    if (!cell || cell.evidence.length === 0) return `<td class="empty">${cell ? emptyWords(cell) : ""}</td>`;
    return `<td>${tellingOf(cell, i, marks.get(account.id) ?? [])}${cell.stance === "denies" ? '<span class="source">denies</span>' : ""}</td>`;
  });
  const why = tellsWhy(fact) ? `<span class="source">${escapeHtml(whyWords(fact))}</span>` : "";
  return `<tr id="${fact.id}">${factHead(fact)}${cells.join("")}<td class="why">${escapeHtml(verdictWords(fact))}${why}</td></tr>`;
}

/** Facts of one account alone (or of it and its copies): its words, and whether the others are silent or cut short. */
function onlyTables(comparison: Comparison): string {
  return onlyGroups(comparison)
    .map(({ tellers, facts }) => {
      const first = tellers[0] ?? 0;
      const teller = comparison.accounts[first]?.id ?? "";
      const rows = foldRows(facts, teller).map(({ fact, within }) => {
        const cell = fact.cells[teller];
        return `<tr id="${fact.id}">${factHead(fact, within)}<td>${cell ? tellingOf(cell, first, []) : ""}</td><td class="empty">${escapeHtml(silenceWords(comparison, fact))}</td></tr>`;
      });
      return table("only", onlyLabel(comparison, tellers), ["Fact", "Words", "The others"], rows, facts.length);
    })
    .join("");
}

/** Id and kind of a fact, and of those whose words stand inside its own: a link to any of them leads here. */
const factHead = (fact: Fact, within: readonly Fact[] = []): string => {
  const others = within.map((part) => `<br><a id="${part.id}" href="#${part.id}">${part.id}</a> ${part.kind}`).join("");
  return `<th scope="row"><a href="#${fact.id}">${fact.id}</a> ${fact.kind}${others}</th>`;
};

/** The words of a cell as links to their place in the text, and according to whom; the same words once. */
function tellingOf(cell: FactCell, account: number, marks: readonly Span[]): string {
  const seen = new Set<string>();
  const quotes = cell.evidence
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .map((span, i) => {
      const words = i === 0 && marks.length > 0 ? markedHtml(span.text, marks, "mark") : escapeHtml(span.text);
      const [open, close] = quoteMarks(span.text);
      return `<a href="#t${account}-${span.start}" data-a="${account}" data-s="${span.start}" data-e="${span.end}" title="characters ${span.start} to ${span.end}">${open}${words}${close}</a>`;
    })
    .join("<br>");
  const source = attributionWords(cell.attribution);
  return `${quotes}${source === "unattributed" ? "" : `<span class="source">${escapeHtml(source)}</span>`}`;
}

/** For one utterance in two wordings: the words of each that the other lacks. */
function variantMarks(fact: Fact): ReadonlyMap<string, readonly Span[]> {
  const told = Object.entries(fact.cells).filter(([, cell]) => cell.evidence.length > 0);
  const [first, second] = told;
  if (!fact.verdicts.includes("quote-variant") || !first || !second || told.length > 2) return new Map();
  const [left, right] = changedSpans(first[1].evidence[0]?.text ?? "", second[1].evidence[0]?.text ?? "");
  return new Map([
    [first[0], left],
    [second[0], right],
  ]);
}

/** On whose word the accounts rest, and in how many facts. */
function sourcesTable(comparison: Comparison): string {
  const rows = comparison.sources.map((source) => {
    const cells = comparison.accounts.map(
      (account) => `<td>${source.accounts[account.id]?.map((id) => `<a href="#${id}">${id}</a>`).join(" ") ?? ""}</td>`,
    );
    const about = [source.country, source.anonymous ? "unnamed" : undefined].filter((part) => part !== undefined).join(", ");
    return `<tr><th scope="row">${escapeHtml(source.name)}${about === "" ? "" : ` <span class="about">${escapeHtml(about)}</span>`}</th>${cells.join("")}</tr>`;
  });
  return table("sources", "On whose word", ["Source", ...comparison.accounts.map(column)], rows);
}

/** The text of an account, cut at the borders of all evidence so that any cell's words can be lit. */
function accountText(account: ComparedAccount, index: number, facts: readonly Fact[]): string {
  const cuts = new Set<number>([0, account.text.length]);
  const starts = new Set<number>();
  for (const fact of facts) {
    for (const span of fact.cells[account.id]?.evidence ?? []) {
      cuts.add(span.start);
      cuts.add(span.end);
      starts.add(span.start);
    }
  }
  const borders = [...cuts].sort((a, b) => a - b);
  let body = "";
  for (let i = 0; i + 1 < borders.length; i++) {
    const from = borders[i] ?? 0;
    const to = borders[i + 1] ?? from;
    body += `<span${starts.has(from) ? ` id="t${index}-${from}"` : ""} data-s="${from}">${escapeHtml(account.text.slice(from, to))}</span>`;
  }
  return `<article id="account-${index}" lang="${escapeHtml(account.language === "und" ? "en" : account.language)}"><h2>${accountMark(index)} ${escapeHtml(account.outlet ?? account.id)}</h2><div class="text">${body}</div></article>`;
}
