import type { Article } from "../../core/index.js";
import { decodedInput, type ExtractInput } from "../extract-article.js";

interface Tint {
  readonly start: number;
  readonly end: number;
  readonly kind: "kept" | "dropped";
  readonly label: string;
}

/**
 * A page that shows the source of an article with kept parts tinted green and dropped parts red,
 * each with its reason. The source is shown as text, every character escaped: nothing of the page
 * can run, load or link.
 */
export function extractionHtml(article: Article, input: ExtractInput): string {
  const { source } = decodedInput(input);
  const parts: string[] = [];
  let at = 0;
  for (const tint of tints(article)) {
    const start = Math.max(at, tint.start);
    if (tint.end <= start) continue;
    parts.push(
      escaped(source.slice(at, start)),
      `<mark class="${tint.kind}" title="${escaped(tint.label)}">`,
      escaped(source.slice(start, tint.end)),
      "</mark>",
    );
    at = tint.end;
  }
  parts.push(escaped(source.slice(at)));
  return PAGE.replace("TITLE", () => escaped(article.title ?? article.id)).replace("SOURCE", () => parts.join(""));
}

/** Kept runs first where both claim a character: what is in the text was not dropped. */
function tints(article: Article): Tint[] {
  const kept: Tint[] = article.map
    .filter((row) => row[3] > row[2])
    .map((row) => ({ start: row[2], end: row[3], kind: "kept", label: kindAt(article, row[0]) }));
  kept.sort((a, b) => a.start - b.start || a.end - b.end);
  const dropped: Tint[] = [];
  for (const part of article.removed) {
    let from = part.source.start;
    for (let i = firstAfter(kept, from); i < kept.length; i++) {
      const run = kept[i];
      if (run === undefined || run.start >= part.source.end) break;
      if (run.start > from) dropped.push({ start: from, end: run.start, kind: "dropped", label: part.reason });
      from = Math.max(from, run.end);
    }
    if (from < part.source.end) dropped.push({ start: from, end: part.source.end, kind: "dropped", label: part.reason });
  }
  return [...kept, ...dropped].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Index of the first run that ends after an offset; runs are in order. */
function firstAfter(runs: readonly Tint[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function kindAt(article: Article, offset: number): string {
  let low = 0;
  let high = article.blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((article.blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return article.blocks[low]?.kind ?? "";
}

function escaped(text: string): string {
  return text.replace(/[&<>"'\u0000]/g, (char) => ESCAPES[char] ?? "\ufffd");
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>TITLE</title>
<style>
body{font:14px/1.5 ui-monospace,monospace;margin:1rem;color:#777}
pre{white-space:pre-wrap;overflow-wrap:anywhere}
mark{color:inherit}
mark.kept{background:#d5f5d5;color:#000}
mark.dropped{background:#fbdcdc;color:#733}
</style></head><body><p><mark class="kept">kept</mark> <mark class="dropped">dropped, reason on hover</mark></p><pre>SOURCE</pre></body></html>
`;
