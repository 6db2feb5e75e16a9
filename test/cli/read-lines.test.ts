import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLines } from "../../src/cli/batch/read-lines.js";

async function* chunks(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

const collect = async (bytes: Uint8Array, sizes: readonly number[], limit = 1_000_000) => {
  const lines = [];
  for await (const line of readLines(chunks(bytes, sizes), limit)) lines.push(line);
  return lines;
};

describe("readLines", () => {
  test("however the bytes come, the lines are the same", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme", maxLength: 80 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        async (text, sizes) => {
          const bytes = new TextEncoder().encode(text);
          const expected = text
            .split("\n")
            .map((line, i) => ({ number: i + 1, text: line }))
            .filter((line) => line.text.trim() !== "");
          const clean = expected
            .map((line) => ({ ...line, text: line.number === 1 ? line.text.replace(/^\ufeff/, "") : line.text }))
            .filter((line) => line.text.trim() !== "");
          expect(await collect(bytes, sizes)).toEqual(clean);
        },
      ),
      { seed: 5 },
    );
  });

  test("a line over the limit is reported without its text, and the next is read", async () => {
    const bytes = new TextEncoder().encode(`short\n${"x".repeat(50)}\nafter\n`);
    expect(await collect(bytes, [7], 20)).toEqual([
      { number: 1, text: "short" },
      { number: 2, text: null },
      { number: 3, text: "after" },
    ]);
  });
});
