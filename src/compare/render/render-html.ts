import type { ComparedAccount, Comparison, Fact } from "../../core/index.js";
import { escapeHtml, PAGE_POLICY } from "./html-text.js";
import {
  accountMark,
  attributionWords,
  countWords,
  emptyWords,
  STATUS_LABELS,
  STATUS_ORDER,
  standingWords,
  verdictWords,
} from "./labels.js";
import { PAGE_SCRIPT, PAGE_STYLE } from "./page-parts.js";

/**
 * A comparison as one HTML page that needs nothing else: tables of facts against accounts, and the accounts' texts
 * in which the words of a chosen cell light up. Works from a file, without scripts (links then only jump), and in print.
 */
export function renderHtml(comparison: Comparison): string {
  const { accounts } = comparison;
  const titled = accounts.find((account) => account.title !== null);
  const title = titled?.title ?? "Comparison of accounts";
  const tables = STATUS_ORDER.map((status) => table(comparison, status)).join("");
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${PAGE_POLICY}
<title>${escapeHtml(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<a class="skip" href="#facts">Skip to the facts</a>
<header>
<h1>${escapeHtml(title)}${titled ? ` <small>title of ${accountMark(accounts.indexOf(titled))}</small>` : ""}</h1>
<p>${escapeHtml(standingWords(comparison))}</p>
<p>${escapeHtml(countWords(comparison))}</p>
<ul class="accounts">${accounts.map((account, i) => `<li><b>${accountMark(i)}</b> <a href="#account-${i}">${escapeHtml(account.id)}</a>${aboutAccount(account)}</li>`).join("")}</ul>
</header>
<main id="facts">
${tables}
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
    account.published,
    account.copyOf === undefined ? null : `copy of ${account.copyOf}`,
    account.completeness === "teaser" ? "text incomplete" : null,
  ];
  const known = parts.filter((part) => part !== null);
  return known.length > 0 ? ` <span class="about">${escapeHtml(known.join(" \u00b7 "))}</span>` : "";
}

function table(comparison: Comparison, status: Fact["status"]): string {
  const facts = comparison.facts.filter((fact) => fact.status === status);
  if (facts.length === 0) return "";
  const { accounts } = comparison;
  const head = accounts
    .map((account, i) => `<th scope="col"><abbr title="${escapeHtml(account.id)}">${accountMark(i)}</abbr></th>`)
    .join("");
  return `<table class="${status}">
<caption>${STATUS_LABELS[status]} <span>(${facts.length})</span></caption>
<thead><tr><th scope="col">Fact</th>${head}<th scope="col">How they differ</th></tr></thead>
<tbody>
${facts.map((fact) => row(comparison, fact)).join("\n")}
</tbody>
</table>
`;
}

function row(comparison: Comparison, fact: Fact): string {
  const cells = comparison.accounts.map((account, i) => {
    const cell = fact.cells[account.id];
    if (!cell) return "<td></td>";
    if (cell.evidence.length === 0) return `<td class="empty">${emptyWords(cell)}</td>`;
    const quotes = cell.evidence
      .map(
        (span) =>
          `<a href="#t${i}-${span.start}" data-a="${i}" data-s="${span.start}" data-e="${span.end}" title="characters ${span.start} to ${span.end}">\u201c${escapeHtml(span.text)}\u201d</a>`,
      )
      .join("<br>");
    const source = attributionWords(cell.attribution);
    return `<td>${quotes}${source === "unattributed" ? "" : `<span class="source">${escapeHtml(source)}</span>`}${cell.stance === "denies" ? '<span class="source">denies</span>' : ""}</td>`;
  });
  const verdict = verdictWords(fact);
  return `<tr id="${fact.id}"><th scope="row"><a href="#${fact.id}">${fact.id}</a> ${fact.kind}</th>${cells.join("")}<td class="why">${escapeHtml(verdict)}${fact.status === "conflict" || fact.verdicts.includes("apparent-conflict-resolved") ? `<span class="source">${escapeHtml(fact.why)}</span>` : ""}</td></tr>`;
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
