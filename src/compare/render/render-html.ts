import type { ComparedAccount, Comparison, Fact, FactCell, FactStatus, Span } from "../../core/index.js";
import { changedSpans } from "../align/diff-words.js";
import { escapeHtml, markedHtml } from "./html-text.js";
import {
  aboutAccount,
  accountMark,
  attributionWords,
  emptyWords,
  onlyGroups,
  onlyLabel,
  quoteMarks,
  rowReasons,
  rowVerdicts,
  SILENCE_NOTE,
  silenceWords,
  standingWords,
  statusLabel,
  titledAccount,
} from "./labels.js";
import { PAGE_SCRIPT, pageHead } from "./page-parts.js";
import { type ReportRow, reportRows, type ShownWords } from "./report-rows.js";
import { STATUS_ORDER } from "./status-order.js";
import { whoWords } from "./who-words.js";

/**
 * A comparison as one HTML page that needs nothing else: tables of facts against accounts, and the accounts' texts
 * in which the words of a chosen cell light up. Works from a file, without scripts (links then only jump), and in print.
 */
export function renderHtml(comparison: Comparison): string {
  const { accounts } = comparison;
  const rows = reportRows(comparison);
  const titled = titledAccount(comparison);
  const title = titled?.title ?? "Comparison of accounts";
  const tables = STATUS_ORDER.map((status) =>
    status === "only" ? onlyTables(comparison, rows) : sharedTable(comparison, status, rows),
  ).join("");
  return `${pageHead(title)}
<header>
<h1>${escapeHtml(title)}${titled ? ` <small>title of ${accountMark(accounts.indexOf(titled))}</small>` : ""}</h1>
<p>${escapeHtml(standingWords(comparison))}</p>
${countsNav(comparison, rows)}
<p class="about">${escapeHtml(SILENCE_NOTE)}</p>
<ul class="accounts">${accounts.map((account, i) => `<li><b>${accountMark(i)}</b> <a href="#account-${i}">${escapeHtml(account.id)}</a> <span class="about">${escapeHtml(aboutAccount(account).join(" \u00b7 "))}</span></li>`).join("")}</ul>
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

/** How many rows each part has, the gravest first, with links to the parts. */
function countsNav(comparison: Comparison, rows: readonly ReportRow[]): string {
  const parts = STATUS_ORDER.flatMap((status) => {
    if (status === "only") return [];
    const count = rows.filter((row) => row.status === status).length;
    return [countItem(status, status, count, COUNT_LABELS[status])];
  });
  const alone = onlyGroups(comparison, rows).map(({ tellers, rows: own }) =>
    countItem(onlyId(tellers), "only", own.length, onlyLabel(comparison, tellers).replace(/^Only/, "only")),
  );
  return `<nav aria-label="Parts of this report"><ul class="counts">${[...parts, ...alone].join("")}</ul></nav>`;
}

const COUNT_LABELS = { conflict: "in conflict", differing: "differ", shared: "agreed" } as const;

const countItem = (id: string, className: string, count: number, label: string): string => {
  const words = `<b>${count}</b> ${escapeHtml(label)}`;
  return `<li class="${className}">${count === 0 ? words : `<a href="#${id}">${words}</a>`}</li>`;
};

const onlyId = (tellers: readonly number[]): string => `only-${tellers.map((teller) => accountMark(teller).toLowerCase()).join("-")}`;

/** A table that scrolls by itself where the window is narrow, and can be reached by keyboard to do so. */
const table = (id: string, className: string, caption: string, head: readonly string[], rows: readonly string[]): string =>
  rows.length === 0
    ? ""
    : `<div class="scroll" id="${id}" role="region" tabindex="0" aria-label="${escapeHtml(caption)}">
<table class="${className}">
<caption>${escapeHtml(caption)} <span>(${rows.length})</span></caption>
<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
</div>
`;

const column = (account: ComparedAccount, i: number): string =>
  `${accountMark(i)} <span class="about">${escapeHtml(account.outlet ?? account.id)}</span>`;

/** Rows that several accounts tell: a column an account. */
function sharedTable(comparison: Comparison, status: Exclude<FactStatus, "only">, rows: readonly ReportRow[]): string {
  return table(
    status,
    status,
    statusLabel(status, comparison),
    ["Fact", ...comparison.accounts.map(column), "How they differ"],
    rows.filter((row) => row.status === status).map((row) => sharedRow(comparison, row)),
  );
}

function sharedRow(comparison: Comparison, row: ReportRow): string {
  const { fact } = row;
  const variants = variantMarks(fact);
  const cells = comparison.accounts.map((account, i) => {
    const cell = fact.cells[account.id];
    const shown = row.words.get(account.id);
    if (!cell || !shown) return `<td class="empty">${cell ? emptyWords(account, cell) : ""}</td>`;
    return `<td>${tellingOf(cell, shown, i, variants.get(account.id))}${cell.stance === "denies" ? '<span class="source">denies</span>' : ""}</td>`;
  });
  const why = rowReasons(row).map((reason) => `<span class="source">${escapeHtml(reason)}</span>`);
  return `<tr id="${fact.id}">${factHead(row)}${cells.join("")}<td class="why">${escapeHtml(rowVerdicts(row))}${why.join("")}</td></tr>`;
}

/** Rows of one account alone (or of it and its copies): its words, and whether the others are silent or cut short. */
function onlyTables(comparison: Comparison, rows: readonly ReportRow[]): string {
  return onlyGroups(comparison, rows)
    .map(({ tellers, rows: alone }) => {
      const first = tellers[0] ?? 0;
      const teller = comparison.accounts[first]?.id ?? "";
      const lines = alone.map((row) => {
        const { fact } = row;
        const [cell, shown] = [fact.cells[teller], row.words.get(teller)];
        const who = whoWords(fact, teller, shown?.spans[0]?.text ?? "");
        const words = cell && shown ? tellingOf(cell, shown, first) : "";
        return `<tr id="${fact.id}">${factHead(row)}<td>${who === "" ? "" : `${escapeHtml(who)}: `}${words}</td><td class="empty">${escapeHtml(silenceWords(comparison, fact))}</td></tr>`;
      });
      return table(onlyId(tellers), "only", onlyLabel(comparison, tellers), ["Fact", "Words", "The others"], lines);
    })
    .join("");
}

/** Id and kind of a fact, and of those whose words stand inside its own: a link to any of them leads here. */
const factHead = ({ fact, within }: ReportRow): string => {
  const others = within.map((part) => `<br><a id="${part.id}" href="#${part.id}">${part.id}</a> ${part.kind}`).join("");
  return `<th scope="row"><a href="#${fact.id}">${fact.id}</a> ${fact.kind}${others}</th>`;
};

/** The words of a cell as links to their place in the text, and according to whom. */
function tellingOf(cell: FactCell, { spans, marked }: ShownWords, account: number, variant: readonly Span[] = []): string {
  const quotes = spans.map((span, i) => {
    const parts = variant.length > 0 ? variant : marked.map(({ start, end }) => ({ start: start - span.start, end: end - span.start }));
    const words = i === 0 ? markedHtml(span.text, parts, "mark") : escapeHtml(span.text);
    const [open, close] = quoteMarks(span.text);
    return `<a href="#t${account}-${span.start}" data-a="${account}" data-s="${span.start}" data-e="${span.end}" title="characters ${span.start} to ${span.end}">${open}${words}${close}</a>`;
  });
  const source = attributionWords(cell.attribution);
  return `${quotes.join("<br>")}${source === "unattributed" ? "" : `<span class="source">${escapeHtml(source)}</span>`}`;
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
  return table("sources", "sources", "On whose word", ["Source", ...comparison.accounts.map(column)], rows);
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
