import { describe, expect, it } from "vitest";
import { areNear, kindRelation } from "../../src/compare/words/near-words.js";
import { areOpposites } from "../../src/compare/words/related-words.js";

describe("words that tell one thing", () => {
  it.each([
    ["sack", "dismiss", true],
    ["vaccination", "jab", true],
    ["capsize", "overturn", true],
    ["sack", "jab", false],
    ["zzz", "zzz", false],
  ])("%s and %s: %s", (a, b, near) => {
    expect(areNear(a, b)).toBe(near);
    expect(areNear(b, a)).toBe(near);
  });

  it.each([
    ["ferry", "vessel", "kind"],
    ["ferry", "tanker", "siblings"],
    ["lorry", "truck", "one"],
    ["ferry", "wheat", undefined],
  ])("%s and %s are %s", (a, b, relation) => {
    expect(kindRelation(a, b)).toBe(relation);
    expect(kindRelation(b, a)).toBe(relation);
  });

  it.each([
    ["end", "carry-on", true],
    ["grant", "deny", true],
    ["sell", "walk", false],
  ])("%s against %s: %s", (a, b, opposite) => {
    expect(areOpposites(a, b)).toBe(opposite);
    expect(areOpposites(b, a)).toBe(opposite);
  });
});
