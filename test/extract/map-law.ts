import { parseDocument } from "htmlparser2";
import { expect } from "vitest";
import type { Article } from "../../src/core/index.js";
import { sourceSpan } from "../../src/text/index.js";

/** Folds white space and leaves out what prints nothing, independently of the code under test. */
const fold = (text: string): string => text.replace(/[\s\u0085]+/g, " ");

/** What a source range stands for: entities of the page decoded by the parser, escapes of JSON by JSON. */
function decoded(source: string): string {
  if (/^<br\b[^>]*>$/i.test(source)) return " ";
  if (/^\\/.test(source)) return String(JSON.parse(`"${source}"`));
  if (!source.includes("&")) return source;
  const [node] = parseDocument(source.replace(/</g, "\u0001")).children;
  return (node && "data" in node ? String(node.data) : "").replace(/\u0001/g, "<");
}

/** The laws of an article's source map: rows tile the text, and each source range decodes to its words. */
export function expectMapLaw(article: Article, source: string): void {
  const { text, map, blocks } = article;
  let at = 0;
  for (const [start, end, from, to] of map) {
    expect(start).toBe(at);
    expect(end).toBeGreaterThan(start);
    expect(to).toBeGreaterThanOrEqual(from);
    expect(to).toBeLessThanOrEqual(source.length);
    const words = text.slice(start, end);
    if (from === to) expect(words.trim()).toBe("");
    else expect(fold(decoded(source.slice(from, to)))).toBe(fold(words));
    at = end;
  }
  expect(at).toBe(text.length);
  let last = -1;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThan(last);
    expect(block.end).toBeGreaterThan(block.start);
    expect(text.slice(block.start, block.end)).toBe(text.slice(block.start, block.end).trim());
    last = block.end;
    const span = sourceSpan(map, block);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
  }
  for (const part of article.removed) {
    expect(part.source.end).toBeGreaterThanOrEqual(part.source.start);
    expect(part.excerpt.length).toBeLessThanOrEqual(120);
  }
}
