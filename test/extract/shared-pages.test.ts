import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { extractArticle, extractOutput } from "../../src/extract/index.js";
import { sharedPath } from "../shared.js";
import { expectMapLaw } from "./map-law.js";

const pages = sharedPath("data/extraction/open/html");
const seeds = sharedPath("seeds/gold.json");

describe.skipIf(pages === null)("open pages (needs ../shared)", () => {
  it("maps every block of every page to characters that decode to it", () => {
    for (const file of readdirSync(pages ?? "")) {
      const html = gunzipSync(readFileSync(`${pages}/${file}`)).toString("utf8");
      expectMapLaw(extractArticle({ id: file, html }), html);
    }
  }, 60_000);
});

interface SeedGold {
  readonly clean: Readonly<
    Record<
      string,
      {
        readonly paragraphs: readonly { readonly start: number; readonly end: number }[];
        readonly title: { readonly text: string } | null;
        readonly dek: { readonly text: string } | null;
      }
    >
  >;
  readonly furniture: readonly { readonly seed: string; readonly start: number; readonly end: number }[];
}

describe.skipIf(seeds === null)("seed texts (needs ../shared)", () => {
  const gold = seeds === null ? null : (JSON.parse(readFileSync(seeds, "utf8")) as SeedGold);
  it.each(["nikkei", "japantimes"])("%s: all of the body, none of the furniture", (id) => {
    const source = readFileSync(sharedPath(`seeds/${id}.txt`) ?? "", "utf8");
    const article = extractArticle({ id, text: source });
    const body = extractOutput(article).text.split("\n\n");
    const clean = gold?.clean[id];
    expect(body).toEqual(clean?.paragraphs.map(({ start, end }) => source.slice(start, end).replace(/\s+/g, " ").trim()));
    expect(article.title).toBe(clean?.title?.text);
    expect(article.blocks.filter((block) => block.kind === "dek").map((block) => article.text.slice(block.start, block.end))).toEqual(
      clean?.dek ? [clean.dek.text] : [],
    );
    for (const span of gold?.furniture.filter((one) => one.seed === id) ?? []) {
      expect(article.removed.some((part) => part.source.start <= span.start && part.source.end >= span.end)).toBe(true);
      expect(article.map.some(([, , from, to]) => to > from && from < span.end && to > span.start)).toBe(false);
    }
    expectMapLaw(article, source);
  });
});
