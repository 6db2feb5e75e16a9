import { describe, expect, it } from "vitest";
import { extractArticle, extractOutput } from "../../src/extract/index.js";
import { PLAIN_CASES } from "../fixtures/extract/plain-cases.js";
import { expectMapLaw } from "./map-law.js";

describe("plain text saved from pages", () => {
  it.each(PLAIN_CASES.map((one) => [one.name, one] as const))("%s", (_, one) => {
    const article = extractArticle({ id: "t", text: one.text });
    const output = extractOutput(article);
    expect(output.text.split("\n\n")).toEqual(one.body);
    expect(output.title).toBe(one.title ?? null);
    expect(article.blocks.filter((block) => block.kind === "dek").map((block) => article.text.slice(block.start, block.end))).toEqual(
      one.dek === undefined ? [] : [one.dek],
    );
    if (one.section !== undefined) expect(output.section).toBe(one.section);
    if (one.dateline !== undefined) expect(article.dateline).toBe(one.dateline);
    if (one.authors !== undefined) expect(output.authors).toEqual(one.authors);
    if (one.published !== undefined) expect(output.published).toBe(one.published);
    if (one.access !== undefined) expect(output.access).toBe(one.access);
    if (one.completeness !== undefined) expect(output.completeness).toBe(one.completeness);
    expectMapLaw(article, one.text);
  });
});
