import type { Span } from "../../core/index.js";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Words of a source inside a page: nothing in them is markup, control characters are replaced. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "\ufffd");

/** A text with some of its spans inside an element. */
export function markedHtml(text: string, spans: readonly Span[], tag: "mark" | "del" | "ins"): string {
  let out = "";
  let from = 0;
  for (const span of spans) {
    out += `${escapeHtml(text.slice(from, span.start))}<${tag}>${escapeHtml(text.slice(span.start, span.end))}</${tag}>`;
    from = span.end;
  }
  return out + escapeHtml(text.slice(from));
}
