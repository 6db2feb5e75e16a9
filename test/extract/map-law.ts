import { parseDocument } from "htmlparser2";
import type { Article } from "../../src/core/index.js";
import { sourceSpan } from "../../src/text/index.js";

/** Folds white space, independently of the code under test. */
const fold = (text: string): string => text.replace(/[\s\u0085]+/g, " ");

/** What a source range stands for: entities of the page decoded by the parser, escapes of JSON by JSON. */
function decoded(source: string): string {
  if (/^<br\b[^>]*>$/i.test(source)) return " ";
  if (/^\\/.test(source)) return String(JSON.parse(`"${source}"`));
  if (!source.includes("&")) return source;
  const [node] = parseDocument(source.replace(/</g, "\u0001")).children;
  return (node && "data" in node ? String(node.data) : "").replace(/\u0001/g, "<");
}

function must(holds: boolean, law: string, detail: unknown): void {
  if (!holds) throw new Error(`${law}: ${JSON.stringify(detail)}`);
}

/**
 * The laws of an article's source map: rows tile the text, each source range lies in the input and
 * decodes to its words; blocks are in order, apart and trimmed.
 */
export function expectMapLaw(article: Article, source: string): void {
  const { text, map, blocks } = article;
  let at = 0;
  for (const row of map) {
    const [start, end, from, to] = row;
    const words = text.slice(start, end);
    must(start === at && end > start, "rows tile the text", row);
    must(from >= 0 && to >= from && to <= source.length, "ranges lie in the input", row);
    if (from === to) must(words.trim() === "", "only breaks have no source", words);
    else must(fold(decoded(source.slice(from, to))) === fold(words), "the source decodes to the words", [source.slice(from, to), words]);
    at = end;
  }
  must(at === text.length, "rows reach the end", [at, text.length]);
  let last = -1;
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    must(block.start > last && block.end > block.start && block.end <= text.length, "blocks are in order", block);
    must(words === words.trim(), "blocks are trimmed", words);
    last = block.end;
    const span = sourceSpan(map, block);
    must(span.end >= span.start && span.end <= source.length, "blocks have a source", span);
  }
  for (const part of article.removed) {
    must(part.source.end >= part.source.start && part.source.end <= source.length, "removed parts have a source", part);
    must(part.excerpt.length <= 120, "excerpts are short", part);
  }
}
