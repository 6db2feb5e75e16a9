import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ReadoutError } from "../../src/core/index.js";
import { extractArticle, extractionHtml, extractOutput, LIMITS } from "../../src/extract/index.js";
import { HTML_CASES } from "../fixtures/extract/html-cases.js";
import { expectMapLaw } from "./map-law.js";

const TEXT = "The harbour closed at noon on Tuesday after a crane toppled onto the eastern quay, port officials said. ";

/** Runs the extractor; whatever it throws must be one of its coded errors. */
function outcome(input: { html?: string; text?: string; bytes?: Uint8Array }): string {
  try {
    const article = extractArticle({ id: "t", ...input });
    extractOutput(article);
    return "article";
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    return error.code;
  }
}

/** Milliseconds of processor time. */
function cpu(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const used = process.cpuUsage(start);
  return (used.user + used.system) / 1000;
}

const SHAPES: Readonly<Record<string, string>> = {
  "nested 100,000 deep": `${"<div>".repeat(100_000)}${TEXT.repeat(10)}${"</div>".repeat(100_000)}`,
  "inline nested 100,000 deep": `<p>${"<span>".repeat(100_000)}${TEXT}`,
  "closing tags that close nothing": `${"<div><span>".repeat(250)}${"</b></i></u>".repeat(80_000)}`,
  "a comment that never ends": `<p>${TEXT}</p><!--${"-".repeat(500_000)}`,
  "only less-than signs": "<".repeat(400_000),
  "only ampersands": `<p>${"&".repeat(400_000)}</p>`,
  "line breaks": `<div>${"a<br>".repeat(80_000)}</div>`,
  "one huge class": `<div class="${"promo ".repeat(100_000)}">${TEXT}</div>`,
  "many attributes": `<div ${"a=b ".repeat(150_000)}>${TEXT}</div>`,
  "JSON-LD of brackets": `<script type="application/ld+json">${"[".repeat(300_000)}</script><p>${TEXT}</p>`,
  "quoted posts in one another": `${"<blockquote class='twitter-tweet'>".repeat(400)}${"<p>y</p>".repeat(30_000)}`,
  "bylines in one another": `${"<div class=byline>".repeat(400)}${"<p>A</p>".repeat(20_000)}`,
  "a million attributes in elements": `${"<i a b c d e f g h i j>".repeat(100_000)}${TEXT}`,
  "NUL bytes among the words": `<p>${`\0${TEXT}\0\0`.repeat(3000)}</p>`,
  "quotations of the story": `${`<p>${TEXT}</p>`.repeat(3000)}${"<blockquote>The harbour closed at noon on Tuesday after a crane</blockquote>".repeat(3000)}`,
  "one link around many blocks": `<h1>Title</h1><a href=/x>${`<div>${TEXT}</div>`.repeat(5000)}</a>`,
  "linked headings": `<h1>Title</h1>${`<div><h3><a href=/x>A headline that leads elsewhere</a></h3><p>${TEXT}</p></div>`.repeat(5000)}`,
  "replies in replies": `<h1>Title</h1>${"<div><p>I think so.</p><a>Reply</a>".repeat(5_000)}`,
  "fields for an address": `<h1>Title</h1>${"<div><input type=email>".repeat(20_000)}${TEXT}`,
  "short lines under a title": `<h1>Title</h1>${"<div>By 5 March 2024</div>".repeat(12_000)}`,
  "a script of quotes": `<title>x</title><p>y</p><script>${'"'.repeat(400_000)}</script>`,
  "a script of long strings": `<title>x</title><p>y</p><script>{${`"body":"${TEXT}",`.repeat(4000)}"z":"${"\\u003cp".repeat(20_000)}"}</script>`,
  "one line of words": "word ".repeat(200_000),
  "lone surrogates": `<p>${"\ud800".repeat(100_000)}</p>`,
};

describe("hostile input", () => {
  it.each(Object.entries(SHAPES))("%s: at most 2 s per MB", (_, html) => {
    for (const input of [{ html }, { text: html }]) {
      const used = cpu(() => expect(["article", "EXTRACT_NO_TEXT", "EXTRACT_TOO_LARGE"]).toContain(outcome(input)));
      expect(used).toBeLessThan(Math.max(1000, (html.length / 1e6) * 2000));
    }
  });

  it("refuses what is too large, empty or no text", () => {
    expect(outcome({ html: "x".repeat(LIMITS.characters + 1) })).toBe("EXTRACT_TOO_LARGE");
    expect(outcome({ bytes: new Uint8Array(100_000_000) })).toBe("EXTRACT_TOO_LARGE");
    expect(outcome({ html: "<p>x</p>".repeat(LIMITS.nodes) })).toBe("EXTRACT_TOO_LARGE");
    expect(outcome({ text: " \n\t " })).toBe("INPUT_EMPTY");
    expect(outcome({ bytes: new Uint8Array(0) })).toBe("INPUT_EMPTY");
    expect(outcome({ bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]) })).toBe("INPUT_BINARY");
    expect(outcome({ bytes: new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0]) })).toBe("INPUT_BINARY");
    expect(outcome({ html: "<script>1</script>" })).toBe("EXTRACT_NO_TEXT");
  });

  it("never throws anything but coded errors on random bytes and strings", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        outcome({ bytes });
      }),
      { numRuns: 1000, seed: 7 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        outcome({ text });
        outcome({ html: text });
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  it("reads 2,000 mutated pages, each with its map intact", () => {
    const pages = HTML_CASES.map((one) => one.html);
    fc.assert(
      fc.property(
        fc.nat(pages.length - 1),
        fc.array(
          fc.record({
            at: fc.double({ min: 0, max: 1, noNaN: true }),
            length: fc.nat(60),
            put: fc.constantFrom(
              "",
              "<",
              ">",
              "</",
              '"',
              "'",
              "&",
              "&#0;",
              "\0",
              "<p>",
              "</div>",
              "<!--",
              "]]>",
              "<table><tr>",
              "<script>",
              "\ud800",
              "&nbsp",
              "<h1>",
              "{{x}}",
            ),
          }),
          { minLength: 1, maxLength: 8 },
        ),
        (index, edits) => {
          let html = pages[index] ?? "";
          for (const { at, length, put } of edits) {
            const from = Math.floor(at * html.length);
            html = html.slice(0, from) + put + html.slice(from + length);
          }
          try {
            expectMapLaw(extractArticle({ id: "m", html }), html);
          } catch (error) {
            if (!(error instanceof ReadoutError)) throw error;
          }
        },
      ),
      { numRuns: 2000, seed: 11 },
    );
  });

  it("lets no script, handler or script link through", () => {
    const html = `<html><head><title>T</title><script>alert(1)</script></head><body onload="alert(2)"><h1>Harbour <img src=x onerror=alert(3)>closed</h1><article><p onclick="alert(4)">${TEXT}<a href="javascript:alert(5)">Read on</a><script>alert(6)</script></p><p>${TEXT}&lt;script&gt;alert(7)&lt;/script&gt;</p><svg><script>alert(8)</script></svg><iframe srcdoc="<script>alert(9)</script>"></iframe></article></body></html>`;
    const article = extractArticle({ id: '"><script>alert(10)</script>', html });
    const output = JSON.stringify(extractOutput(article).text);
    for (const code of [1, 2, 3, 4, 5, 6, 8, 9]) expect(output).not.toContain(`alert(${code})`);
    const view = extractionHtml(article, { id: "t", html });
    expect(view.match(/<(?!\/?(?:mark|pre|p|html|head|body|meta|title|style)\b|!doctype)/gi)).toBeNull();
  });
});
