import type { Article } from "../../core/index.js";
import { extractPlain } from "../plain/extract-plain.js";

/** Interim: the page's text without tags. */
export function extractHtml(input: { readonly id: string; readonly html: string; readonly url?: string }): Article {
  const text = input.html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/gi, (part) => " ".repeat(part.length))
    .replace(/<\/(?:p|h\d|div|li)>|<[^>]*>/g, (part) => (part.startsWith("</") ? "\n".padEnd(part.length) : " ".repeat(part.length)));
  return extractPlain({ id: input.id, text, ...(input.url === undefined ? {} : { url: input.url }) });
}
