import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document, Figure } from "../../src/core/index.js";
import { findFigures } from "../../src/figures/index.js";
import { plainDocument } from "../plain-document.js";
import { FIGURE_CASES } from "./figure-cases.js";
import { readFigureCase } from "./read-figure-case.js";

const plain = (text: string): Document => plainDocument(text, "2017-04-06");

const amount = (f: Figure): string => `${f.range ? f.range.join("..") : f.value} ${f.unit} ${f.rhetorical ? "rhetorical" : f.bound}`;

describe("findFigures on sentences without trees", () => {
  it.each(FIGURE_CASES.map((s) => [s]))("%s", (marked) => {
    const { text, figures } = readFigureCase(marked);
    expect(findFigures(plain(text)).figures.map(amount)).toEqual(figures.map((f) => f.amount));
  });
  it("names what is counted", () => {
    let [right, all] = [0, 0];
    for (const marked of FIGURE_CASES) {
      const { text, figures } = readFigureCase(marked);
      const found = findFigures(plain(text)).figures;
      figures.forEach((figure, i) => {
        // Subjects ("the call lasted ...") need a tree.
        if (figure.of === "" || !text.slice(figure.start).includes(figure.of.split(" ")[0] ?? "")) return;
        all++;
        if (found[i]?.of === figure.of) right++;
      });
    }
    expect(right / all).toBeGreaterThanOrEqual(0.9);
  });
});

describe("findFigures on any text", () => {
  it("keeps spans in order, inside the text, and never throws", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "12 ",
        "$",
        "3.5 million ",
        "two thirds of ",
        "between ",
        " and ",
        "-",
        "percent ",
        "1e999 ",
        "0/0 ",
        "½",
        "\u0000",
        "\ud800",
        "9".repeat(40),
        "a hundred ",
        "people killed ",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        let at = 0;
        for (const f of findFigures(plain(text)).figures) {
          expect(f.start).toBeGreaterThanOrEqual(at);
          expect(f.end).toBeGreaterThan(f.start);
          expect(f.end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(f.value ?? f.range?.[0])).toBe(true);
          for (const e of f.evidence) expect(e.start >= 0 && e.end <= text.length && e.start < e.end).toBe(true);
          at = f.end;
        }
      }),
      { numRuns: 60 },
    );
  });
  it("takes time in proportion to the length", () => {
    const unit = "At least 12 people were killed and $3.5 million was lost, about 90 percent of the city's money. ";
    const cost = (n: number): number => {
      const document = plain(unit.repeat(n));
      const start = performance.now();
      findFigures(document);
      return performance.now() - start;
    };
    cost(200);
    const small = cost(500);
    expect(cost(4000)).toBeLessThan(small * 8 * 3 + 50);
  });
});
