import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairQuoteMarks } from "../../src/statements/quote-marks.js";

const found = (text: string): string[] =>
  pairQuoteMarks(text).map((r) => `${r.depth}${r.closed ? "" : "!"}${r.continues ? "+" : ""} ${text.slice(r.start, r.end)}`);

describe("quotation marks", () => {
  it.each([
    ['"Yes," she said. "No."', ['0 "Yes,"', '0 "No."']],
    ["“A “b c” d,” he said.", ["0 “A “b c” d,”", "1 “b c”"]],
    ["“One para.\n\n“Two para,” he said.", ["0!+ “One para.", "0 “Two para,”"]],
    ["''I have it,'' said Mr Cole. ''It's a rise'' for us.", ["0 ''I have it,''", "0 ''It's a rise''"]],
    ["'We can't go,' he said. 'The workers' rights are key,' she said.", ["0 'We can't go,'", "0 'The workers' rights are key,'"]],
    ["The workers' rights, the '90s and rock 'n' roll, 'em.", []],
    ["He is 5'10\" tall and 6'2\" wide.", []],
    ['Missing open," he said. "Fine," she said.', ['0! Missing open,"', '0 "Fine,"']],
    ["“Closing lost he said.\n\nNext one.", ["0! “Closing lost he said."]],
    ["“It was cold.\nThen it snowed,” he said.", ["0!+ “It was cold.", "0! Then it snowed,”"]],
    ["”Wrong open mark,” he said.", ["0 ”Wrong open mark,”"]],
    ['He said: “Broken mark" and “other”.', ['0 “Broken mark"', "0 “other”"]],
    ["“Hello,’ he said. “Bye,” she said.", ["0 “Hello,’", "0 “Bye,”"]],
    ['"A "B" C," he said.', ['0 "A "B" C,"', '1 "B"']],
    ["''He said 'no way.''' Then he left.", ["0 ''He said 'no way.'''", "1 'no way.'"]],
    ["«Oui,» she said. „Ja,“ he said.", ["0 «Oui,»", "0 „Ja,“"]],
    ["the “the forces of ‘right thinking’” and", ["0 “the forces of ‘right thinking’”", "1 ‘right thinking’"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("loses nothing but its own paragraph to a lost mark", () => {
    const rest = '"Fine," she said.\n\n"Good," he said.';
    expect(found(`He said "we go.\n\n${rest}`).slice(-2)).toEqual(['0 "Fine,"', '0 "Good,"'].slice(-2));
  });

  it("gives regions in order that nest and stay inside the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('"', "“", "”", "‘", "’", "'", "''", " ", "a", "B.", ", ", "\n\n", "«", "»"), { maxLength: 60 }),
        (parts) => {
          const text = parts.join("");
          const regions = pairQuoteMarks(text);
          regions.forEach((region, i) => {
            expect(region.start).toBeLessThan(region.end);
            expect(region.end).toBeLessThanOrEqual(text.length);
            const next = regions[i + 1];
            if (next) expect(next.start).toBeGreaterThanOrEqual(region.start);
            for (const other of regions.slice(i + 1, i + 8))
              if (other.start < region.end) expect(other.end).toBeLessThanOrEqual(region.end);
          });
        },
      ),
      { numRuns: 400 },
    );
  });

  it("reads 10,000 quotations, and as many marks out of place, in linear time", () => {
    expect(pairQuoteMarks('"a b" '.repeat(10_000))).toHaveLength(10_000);
    const began = performance.now();
    for (const text of ["“a ".repeat(40_000), "a, ” ".repeat(40_000), "'a ".repeat(40_000), `${"“a ".repeat(20_000)}${"”".repeat(20_000)}`])
      pairQuoteMarks(text);
    expect(performance.now() - began).toBeLessThan(4000);
  });
});
