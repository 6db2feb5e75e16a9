import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type AccountRecord, ReadoutError, type Span } from "../../src/core/index.js";
import { extractArticle } from "../../src/extract/index.js";
import type { Models } from "../../src/language/index.js";
import { codeArticle, loadNodeModels, readAccount } from "../../src/pipeline/index.js";
import { plainArticle } from "../../src/text/index.js";

let models: Models;
beforeAll(async () => {
  models = await loadNodeModels();
});

/** All spans of a record, wherever they stand. */
function spansOf(value: unknown): Span[] {
  if (typeof value !== "object" || value === null) return [];
  const own = value as Partial<Span>;
  const found = typeof own.start === "number" && typeof own.end === "number" ? [{ start: own.start, end: own.end }] : [];
  return [...found, ...Object.values(value).flatMap(spansOf)];
}

function checkSpans(text: string, record: AccountRecord): void {
  for (const span of spansOf(record)) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
  }
  for (const event of record.events) {
    expect(event.evidence.length).toBeGreaterThan(0);
    if (event.attributedTo !== undefined) expect(record.statements[event.attributedTo]).toBeDefined();
  }
}

const WORDS = [
  "Abe",
  "Trump",
  "the",
  "minister",
  "said",
  "on",
  "Thursday",
  "that",
  "35",
  "percent",
  "of",
  "rebels",
  "killed",
  "\u201cWe",
  "will\u201d",
  "not",
  '"',
  "'",
  "(",
  ")",
  "--",
  "U.S.",
  "\n\n",
  "\u0000",
  "\ud800",
  "🙂",
  "שלום",
  "他",
  "http://a.b/c",
  "a".repeat(300),
  "$9",
  "{{x}}",
  "\u202e",
  "\t",
];
const newsLike = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" "));

describe("laws of records", () => {
  test("every span of every record lies in the text, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(newsLike, fc.string({ unit: "binary", maxLength: 200 })), (text) => {
        const { record } = codeArticle(plainArticle({ id: "x", text, published: "2024-03-12" }), models);
        checkSpans(text, record);
      }),
      { numRuns: 400, seed: 11 },
    );
  });

  test("reading the same input twice gives the same record", () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const once = codeArticle(plainArticle({ id: "x", text }), models).record;
        expect(codeArticle(plainArticle({ id: "x", text }), models).record).toEqual(once);
      }),
      { numRuns: 60, seed: 12 },
    );
  });

  test("10,000 random byte strings through extract and code throw nothing but coded errors", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => {
        try {
          const { document, record } = readAccount({ id: "x", bytes }, models);
          checkSpans(document.text, record);
        } catch (error) {
          if (!(error instanceof ReadoutError)) throw error;
        }
      }),
      { numRuns: 10_000, seed: 13 },
    );
  });

  test("byte strings that look like pages keep the source map exact", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<div class=x>",
      "</div>",
      "&amp;",
      "&lt;b",
      "&#8220;",
      "<h1>",
      "</h1>",
      "<script>",
      "<!--",
      "-->",
      "The ministers met on Monday. ",
      "<br>",
      "é",
      "\u0000",
      "<a href='javascript:x'>",
      "</a>",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const html = pieces.join("");
        try {
          const article = extractArticle({ id: "x", html });
          let at = 0;
          for (const [start, end, sourceStart, sourceEnd] of article.map) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(sourceEnd).toBeLessThanOrEqual(html.length);
            expect(sourceStart).toBeLessThanOrEqual(sourceEnd);
            at = end;
          }
          expect(article.text).not.toMatch(/javascript:/);
        } catch (error) {
          if (!(error instanceof ReadoutError)) throw error;
        }
      }),
      { numRuns: 1_000, seed: 14 },
    );
  });
});
