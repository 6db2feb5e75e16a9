import { type Article, ReadoutError } from "../core/index.js";
import { extractHtml } from "./html/extract-html.js";
import { decodeBytes } from "./input/decode-bytes.js";
import { sniffInput } from "./input/sniff-input.js";
import { LIMITS } from "./limits.js";
import { extractMarkdown } from "./markdown/extract-markdown.js";
import { extractPlain } from "./plain/extract-plain.js";

/** A page or text as it comes; exactly one of `html`, `bytes` and `text`. */
export interface ExtractInput {
  readonly id: string;
  readonly html?: string;
  /** Page or text in any encoding; what it is is told from its first bytes. */
  readonly bytes?: Uint8Array;
  readonly text?: string;
  readonly url?: string;
  /** When the page was fetched, ISO 8601; dates of publication after it are not believed. */
  readonly fetchedAt?: string;
}

/**
 * The account that a page or text holds: title, dek and body without page furniture, with metadata,
 * reasons for all that was left out, and a map from the clean text to the input as decoded.
 *
 * @throws ReadoutError INPUT_EMPTY, INPUT_BINARY, EXTRACT_TOO_LARGE, EXTRACT_NO_TEXT; nothing else.
 * @example
 * const article = extractArticle({ id: "1", html: page, url: "https://news.example/a" });
 * article.text.slice(article.bodyStart); // the body
 */
export function extractArticle(input: ExtractInput): Article {
  const { source, format } = decodedInput(input);
  const { id, url, fetchedAt } = input;
  if (source.trim() === "") throw new ReadoutError("INPUT_EMPTY", `${id} has no text`);
  const rest = { ...(url === undefined ? {} : { url }), ...(fetchedAt === undefined ? {} : { fetchedAt }) };
  if (format === "html") return extractHtml({ id, html: source, ...rest });
  return format === "markdown" ? extractMarkdown({ id, text: source, ...rest }) : extractPlain({ id, text: source, ...rest });
}

/** The input as text, and whether it is a page. Offsets of source maps count into this text. */
export function decodedInput(input: ExtractInput): { readonly source: string; readonly format: "html" | "markdown" | "text" } {
  if (input.html !== undefined) return { source: checked(input.html, input.id), format: "html" };
  if (input.text !== undefined) {
    const format = /^\s{0,200}<(?:!doctype html|html[\s>])/i.test(input.text.slice(0, 400)) ? "html" : "text";
    return { source: checked(input.text, input.id), format };
  }
  const bytes = input.bytes;
  if (bytes === undefined || bytes.length === 0) throw new ReadoutError("INPUT_EMPTY", `${input.id} has no text`);
  if (bytes.length > LIMITS.bytes)
    throw new ReadoutError("EXTRACT_TOO_LARGE", `${input.id} has ${bytes.length} bytes, more than ${LIMITS.bytes}`);
  const format = sniffInput(input.id, bytes);
  if (format === "binary" || format === "pdf")
    throw new ReadoutError("INPUT_BINARY", `${input.id} is ${format === "pdf" ? "a PDF file" : "no text"}`);
  return { source: checked(decodeBytes(bytes).text, input.id), format: format === "html" || format === "markdown" ? format : "text" };
}

function checked(text: string, id: string): string {
  if (text.length > LIMITS.characters)
    throw new ReadoutError("EXTRACT_TOO_LARGE", `${id} has ${text.length} characters, more than ${LIMITS.characters}`);
  return text;
}
