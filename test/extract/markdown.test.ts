import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ReadoutError } from "../../src/core/index.js";
import { extractArticle, extractOutput } from "../../src/extract/index.js";
import { expectMapLaw } from "./map-law.js";

const read = (text: string) => extractArticle({ id: "a.md", bytes: new TextEncoder().encode(text) });
const blocksOf = (text: string) => {
  const article = read(text);
  expectMapLaw(article, text);
  return article.blocks.map((block) => [block.kind, article.text.slice(block.start, block.end)]);
};

const PAGE = `---
title: "Harbour bridge reopens & stays open"
date: 2024-03-05
authors: [Mara Lindqvist, Jon Vance]
outlet: The Harbour Post
draft: true
---

# Harbour bridge reopens & stays open

The city **council** said on *Tuesday* that the [old bridge](https://a.example/x_(y)) would reopen,
after four months of work &amp; repairs. The snake_case word stays, and 3 * 4 stays.

## What changes ##

- Cars may cross from six
- Buses follow in \`June\`
  once signs are up

> "We kept our word," said the mayor, Ana Ruiz.
> She smiled.

![a picture](b.png)

Sign up for our newsletter
`;

describe("Markdown", () => {
  it("reads front matter, headings, lists and quotes, marks taken out", () => {
    expect(blocksOf(PAGE)).toEqual([
      ["title", "Harbour bridge reopens & stays open"],
      [
        "paragraph",
        "The city council said on Tuesday that the old bridge would reopen, after four months of work & repairs. The snake_case word stays, and 3 * 4 stays.",
      ],
      ["heading", "What changes"],
      ["list-item", "Cars may cross from six"],
      ["list-item", "Buses follow in June once signs are up"],
      ["quote", '"We kept our word," said the mayor, Ana Ruiz. She smiled.'],
    ]);
    const output = extractOutput(read(PAGE));
    expect(output).toMatchObject({
      title: "Harbour bridge reopens & stays open",
      authors: ["Mara Lindqvist", "Jon Vance"],
      published: "2024-03-05",
      outlet: "The Harbour Post",
    });
    expect(output.removed.map((part) => part.reason)).toContain("duplicate");
    expect(output.text).not.toContain("newsletter");
  });

  it.each([
    ["the first heading is the title", "# Ferry runs again\n\nThe ferry ran again on Monday after the storm passed.\n", "Ferry runs again"],
    [
      "a line underlined is a heading",
      "Ferry runs again\n===\n\nThe ferry ran again on Monday after the storm passed.\n",
      "Ferry runs again",
    ],
    [
      "a heading below prose is no title",
      "The ferry ran again on Monday after the storm passed.\n\n# Background\n\nIt had stood still.\n",
      null,
    ],
    ["front matter that never closes is text", "---\ntitle: x\n\nThe ferry ran again on Monday after the storm passed.\n", null],
  ])("%s", (_, text, title) => {
    expect(extractOutput(read(text)).title).toBe(title);
    expectMapLaw(read(text), text);
  });

  it("keeps code as it stands and escaped marks as themselves", () => {
    expect(blocksOf("It cost 5\\*3 crowns, the clerk said on Friday.\n\n```\nlet x = *y*\nz()\n```\n")).toEqual([
      ["paragraph", "It cost 5*3 crowns, the clerk said on Friday."],
      ["preformatted", "let x = *y*\nz()"],
    ]);
  });

  it("holds the map law on any text", () => {
    const piece = fc.constantFrom(
      "# ",
      "> ",
      "- ",
      "\n",
      "\n\n",
      "[",
      "](",
      ")",
      "![",
      "*",
      "`",
      "```\n",
      "_",
      "---\n",
      "title: ",
      "é",
      "😀",
      "\ud800",
      "word ",
      "\r\n",
      "<b>",
      "===\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = new TextDecoder().decode(new TextEncoder().encode(pieces.join("")));
        try {
          expectMapLaw(read(text), text);
        } catch (error) {
          if (!(error instanceof ReadoutError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("takes linear time on hostile text", () => {
    for (const part of ["[", "![](", "*", "_a", "> ", "- - ", "<", "\\"]) {
      const text = `The ferry ran again. ${part.repeat(200_000)}`;
      expect(() => {
        try {
          read(text);
        } catch (error) {
          if (!(error instanceof ReadoutError)) throw error;
        }
      }).not.toThrow();
    }
  }, 10_000);
});
