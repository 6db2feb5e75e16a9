import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

describe("README", () => {
  test("the output it shows is the beginning of what `readout try` prints", () => {
    const readme = readFileSync("README.md", "utf8");
    const shown = /\(`readout try`\):\n\n```\n([\s\S]*?)\n…\n```/.exec(readme)?.[1];
    expect(shown?.length).toBeGreaterThan(500);
    expect(readFileSync("examples/expected/readouts.txt", "utf8").startsWith(shown ?? "")).toBe(true);
  });

  test("the set-up takes two commands", () => {
    expect(readFileSync("README.md", "utf8").match(/^npm ci && .*$/gm)).toHaveLength(2);
  });
});
