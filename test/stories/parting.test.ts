import { describe, expect, it } from "vitest";
import { claimIds } from "../../src/stories/claim-ids.js";
import { parted } from "../../src/stories/parting.js";
import { dot, hashOf, toUnit } from "../../src/stories/vectors.js";

const vector = (words: string) => toUnit(words.split(" ").map((word) => [hashOf(word), 1] as const));

describe("parted", () => {
  it("parts documents along what tells them apart", () => {
    const documents = [..."abababab"].map((side, i) =>
      vector(`shared common ${["one", "two", "three", "four", "five"].map((word) => side + word).join(" ")} own${i}`),
    );
    expect(parted(documents)).toEqual([
      [0, 2, 4, 6],
      [1, 3, 5, 7],
    ]);
  });
  it("leaves one story whole", () => {
    const documents = [1, 2, 3, 4, 5].map((i) => vector(`quake velden monday mayor school bridge own${i} more${i}`));
    expect(parted(documents)).toEqual([[0, 1, 2, 3, 4]]);
  });
  it("joins again what a first cut went through", () => {
    // the two sides of one story with little between, and a story that shares a word with one side
    const documents = [
      ...[1, 2, 3].map((i) => vector(`cable egypt seacom repair ship own${i}`)),
      ...[1, 2, 3].map((i) => vector(`cable egypt seacom india traffic mine${i}`)),
      ...[1, 2, 3].map((i) => vector(`strike port union wage traffic his${i}`)),
    ];
    expect(parted(documents)).toEqual([
      [0, 1, 2, 3, 4, 5],
      [6, 7, 8],
    ]);
  });
  it("takes none, one, and documents without terms", () => {
    expect(parted([])).toEqual([]);
    expect(parted([vector("a")])).toEqual([[0]]);
    expect(parted([toUnit([]), toUnit([])])).toEqual([[0], [1]]);
  });
});

describe("dot", () => {
  it("is the cosine of unit vectors", () => {
    expect(dot(vector("a b c d"), vector("c d e f"))).toBeCloseTo(0.5, 5);
    expect(dot(vector("a"), toUnit([]))).toBe(0);
  });
});

describe("claimIds", () => {
  it("gives each group the story that most of its documents were told, each story once", () => {
    expect(claimIds([["a", "a", "b"], ["a", "c"], ["a"]], () => true)).toEqual(["a", "c", null]);
  });
  it("gives no story that is not free", () => {
    expect(claimIds([["a", "a", "b"]], (id) => id !== "a")).toEqual(["b"]);
  });
});
