import { describe, expect, it } from "vitest";
import { explainExtraction, extractArticle, extractionHtml, extractOutput } from "../../src/extract/index.js";
import { HTML_CASES } from "../fixtures/extract/html-cases.js";
import { LAYOUT_CASES } from "../fixtures/extract/layout-cases.js";
import { expectMapLaw } from "./map-law.js";

describe("pages", () => {
  it.each([...HTML_CASES, ...LAYOUT_CASES].map((one) => [one.name, one] as const))("%s", (_, one) => {
    const article = extractArticle({ id: "t", html: one.html });
    const output = extractOutput(article);
    expect(output.text.split("\n\n")).toEqual(one.body);
    if (one.title !== undefined) expect(output.title).toBe(one.title);
    expect(article.blocks.filter((block) => block.kind === "dek").map((block) => article.text.slice(block.start, block.end))).toEqual(
      one.dek === undefined ? [] : [one.dek],
    );
    if (one.authors !== undefined) expect(output.authors).toEqual(one.authors);
    if (one.published !== undefined) expect(output.published).toBe(one.published);
    if (one.modified !== undefined) expect(output.modified).toBe(one.modified);
    if (one.outlet !== undefined) expect(output.outlet).toBe(one.outlet);
    if (one.section !== undefined) expect(output.section).toBe(one.section);
    if (one.kind !== undefined) expect(output.kind).toBe(one.kind);
    if (one.access !== undefined) expect(output.access).toBe(one.access);
    if (one.completeness !== undefined) expect(output.completeness).toBe(one.completeness);
    for (const reason of one.removed ?? []) expect(output.removed.map((part) => part.reason)).toContain(reason);
    if (one.entries !== undefined)
      expect(output.blocks.filter((block) => block.kind === "entry").map((block) => block.time)).toEqual(one.entries);
    expectMapLaw(article, one.html);
    expect(explainExtraction(article)).toContain("kept:");
    expect(extractionHtml(article, { id: "t", html: one.html })).toContain('<mark class="kept"');
  });
});
