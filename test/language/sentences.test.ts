import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/language/index.js";

/** `|` stands between sentences and is no part of the text. */
const CASES: readonly string[] = [
  "He left. |She stayed.",
  "Mr. Abe met Dr. Lee. |They talked.",
  "The U.S. said it would leave. |China agreed.",
  "She moved to the U.S. |Her brother stayed.",
  "The leaders met at 5 p.m. Monday. |Nobody spoke.",
  '"We agreed," he said. |"It was good."',
  '"It was good." |He left.',
  "“We will see.” |“I think so,” he added.",
  "Is it over? |Yes!",
  "It fell 3.5 percent. |Oil rose.",
  "George W. Bush spoke. |He was brief.",
  "TOKYO -- |Prime Minister Abe spoke with Trump. |They agreed.",
  "SEOUL, South Korea (AP) — |North Korea fired a missile on Sunday.",
  "BEIJING, April 7 (Xinhua) -- |China called for calm.",
  "Abe — who arrived Sunday — said no.",
  "A Headline Without a Stop\n\n|The text begins here. |It goes on.",
  "REPORT: TALKS FAIL\n|The ministers met in Oslo on Monday and could not agree on anything that matters to the two of them at all, a spokesman told reporters on the way to the airport.",
  "This is a line that was folded\nby an editor at some width and\ngoes on here. |It ends.",
  "- one item\n|- another item",
  "He paused... and went on.",
  "See No. 3 of the list.",
  "the 12th Amendment of the United States Constitution",
];

describe("splitSentences", () => {
  it.each(CASES)("%s", (marked) => {
    const text = marked.replaceAll("|", "");
    const found = splitSentences(text);
    let out = "";
    let at = 0;
    for (const { start, end } of found) {
      if (at > 0) out += `${text.slice(at, start)}|`;
      out += text.slice(start, end);
      at = end;
    }
    expect(out).toBe(marked);
  });

  it("cuts a sentence that does not end", () => {
    const text = `${"word, ".repeat(1000)}.`;
    const found = splitSentences(text);
    expect(found.length).toBeGreaterThan(13);
    for (const { start, end } of found) expect(text.slice(start, end).split(/\s/).length).toBeLessThanOrEqual(150);
  });

  it("keeps clitics together where it must cut", () => {
    const text = "it's ".repeat(400);
    for (const { start } of splitSentences(text)) expect(text.slice(start, start + 2)).toBe("it");
  });

  it("has none in an empty text", () => {
    expect(splitSentences("")).toEqual([]);
    expect(splitSentences(" \n\n\t ")).toEqual([]);
  });
});
