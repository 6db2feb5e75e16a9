import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Models } from "../../src/language/index.js";
import { loadNodeModels } from "../../src/pipeline/node-models.js";
import { read } from "./read.js";

let models: Models;
beforeAll(async () => {
  models = await loadNodeModels();
});

describe("bad and large input", () => {
  it.each([
    "",
    " ",
    "\n\n",
    '"',
    "“",
    "said",
    "“”",
    "\0said\0",
    "\ud800 said “\udc00”",
    "🙂 said 🙂",
    "قال said “نعم”",
    ":",
    "According to",
    "per",
    "he said,",
    '"," said',
  ])("%j does not throw", (text) => {
    expect(() => read(text, models)).not.toThrow();
  });

  it("keeps every span inside the text", () => {
    const pieces = [
      "Anna Roe",
      " said ",
      "that ",
      '"',
      "“",
      "”",
      "we will go",
      ", ",
      ". ",
      "according to ",
      "\n\n",
      "the official ",
      "told ",
      ": ",
      "not ",
      "promised to ",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        const { statements, commitments, positions } = read(text, models);
        const spans = [
          ...statements.flatMap((s) => [s.quote, ...(s.quoteParts ?? []), ...(s.speaker ? [s.speaker] : []), ...(s.cue ? [s.cue] : [])]),
          ...commitments,
          ...positions.flatMap((p) => [p, p.about]),
        ];
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        statements.forEach((s, i) => {
          if (s.within === undefined) return;
          expect(s.within).not.toBe(i);
          const outer = statements[s.within];
          expect(outer && outer.quote.start <= s.quote.start && outer.quote.end >= s.quote.end).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same for the same text", () => {
    const text = '"We will go," Anna Roe said. According to the ministry, the border is closed.';
    expect(read(text, models)).toEqual(read(text, models));
  });

  it("loses nothing else to one unclosed quotation among many", () => {
    const good = '"The road is open," the mayor said.\n\n';
    const { statements } = read(`${good.repeat(20)}He said "we go.\n\n${good.repeat(20)}`, models);
    expect(statements.filter((s) => s.kind === "direct" && s.speaker !== null).length).toBeGreaterThanOrEqual(40);
  });

  it("reads a document of 10,000 quotation marks, and finds its statements", () => {
    const { statements } = read('"Yes," he said. '.repeat(5000), models);
    expect(statements.length).toBeGreaterThan(4900);
  }, 60_000);
});
