import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nearnessOf } from "../../src/compare/align/nearness.js";
import type { Worded, Wording } from "../../src/compare/align/worded.js";
import { loadModels, vectorLikeness } from "../../src/language/index.js";

/** A fact about a direction in the plane, without words. */
const about = (id: number, degrees: number | null): Worded =>
  ({
    meaning: degrees === null ? null : Float32Array.of(Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)),
    sentence: { id, words: [], near: new Map() },
  }) as unknown as Worded;

describe("nearnessOf", () => {
  const facts = [{ account: 0 }, { account: 0 }, { account: 1 }, { account: 1 }];
  const wording: Wording = { facts: [about(0, 0), about(1, 60), about(2, 0), about(3, null)], likeness: () => 0 };
  const near = nearnessOf(facts, wording, [
    [0, 2],
    [1, 2],
    [0, 3],
  ]);

  it("is nothing behind where each is the other's nearest", () => {
    expect(near(0, 2).meaning).toBeCloseTo(1);
    expect(near(0, 2).meaningBehind).toBeCloseTo(0);
  });

  it("counts how far a rival is nearer", () => {
    expect(near(1, 2).meaning).toBeCloseTo(0.5);
    expect(near(1, 2).meaningBehind).toBeCloseTo(-0.5);
  });

  it("says the same of all facts without a vector", () => {
    expect(near(0, 3)).toEqual(near(1, 3));
  });
});

describe("meanings", async () => {
  const file = (name: string): Uint8Array => readFileSync(new URL(`../../data/models/${name}.bin`, import.meta.url));
  const { meanings = () => null } = await loadModels(file("en"), { words: file("words") });
  const likeness = (a: string, b: string): number => {
    const [x, y] = [meanings(a), meanings(b)];
    return x && y ? vectorLikeness(x, y) / Math.sqrt(vectorLikeness(x, x) * vectorLikeness(y, y)) : Number.NaN;
  };

  it("lie near for words of one matter", () => {
    expect(likeness("ferry", "boat")).toBeGreaterThan(likeness("ferry", "verdict") + 0.2);
  });

  it("are shorter for common words", () => {
    const length = (word: string): number => vectorLikeness(meanings(word) ?? new Float32Array(), meanings(word) ?? new Float32Array());
    expect(length("the")).toBeLessThan(0.1 * length("embankment"));
  });

  it("do without case and marks, and sum the parts of a form", () => {
    expect(meanings("Exposé")).toEqual(meanings("expose"));
    expect(likeness("car-parts", "parts-car")).toBeCloseTo(1);
    expect(meanings("...")).toBeNull();
    expect(meanings("\ud800")).toBeNull();
  });

  it("are refused where the bytes are none", async () => {
    await expect(loadModels(file("en"), { words: new Uint8Array(40) })).rejects.toThrow(/not a language model/);
    await expect(loadModels(file("en"), { words: file("words").subarray(0, 9000) })).rejects.toThrow(/cut short/);
    expect((await loadModels(file("en"))).meanings).toBeUndefined();
  });
});
