import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimIds } from "../../src/stories/claim-ids.js";
import { breadth, linked } from "../../src/stories/linked.js";
import { BY_MEAN, BY_NEAREST, parted } from "../../src/stories/parting.js";
import { dot, hashOf, toUnit } from "../../src/stories/vectors.js";

const vector = (words: string) => toUnit(words.split(" ").map((word) => [hashOf(word), 1] as const));

describe.each([
  ["by mean", BY_MEAN],
  ["by nearest", BY_NEAREST],
])("parted %s", (_, same) => {
  it("parts documents along what tells them apart", () => {
    const documents = [..."abababab"].map((side, i) =>
      vector(`shared common ${["one", "two", "three", "four", "five"].map((word) => side + word).join(" ")} own${i}`),
    );
    expect(parted(documents, same)).toEqual([
      [0, 2, 4, 6],
      [1, 3, 5, 7],
    ]);
  });
  it("leaves one story whole", () => {
    const documents = [1, 2, 3, 4, 5].map((i) => vector(`quake velden monday mayor school bridge own${i} more${i}`));
    expect(parted(documents, same)).toEqual([[0, 1, 2, 3, 4]]);
  });
  it("joins again what a first cut went through", () => {
    // the two sides of one story with little between, and a story that shares a word with one side
    const documents = [
      ...[1, 2, 3].map((i) => vector(`cable egypt seacom repair ship own${i}`)),
      ...[1, 2, 3].map((i) => vector(`cable egypt seacom india traffic mine${i}`)),
      ...[1, 2, 3].map((i) => vector(`strike port union wage traffic his${i}`)),
    ];
    expect(parted(documents, same)).toEqual([
      [0, 1, 2, 3, 4, 5],
      [6, 7, 8],
    ]);
  });
  it("takes none, one, and documents without terms", () => {
    expect(parted([], same)).toEqual([]);
    expect(parted([vector("a")], same)).toEqual([[0]]);
    expect(parted([toUnit([]), toUnit([])], same)).toEqual([[0], [1]]);
  });
});

describe("parted by nearest", () => {
  it("leaves whole what is told in different words, where each is near some other", () => {
    const documents = [1, 2, 3, 4].flatMap((i) => [vector(`cable ship first${i} second${i}`), vector(`bank trade first${i} second${i}`)]);
    expect(parted(documents, BY_NEAREST)).toHaveLength(1);
    expect(parted(documents, BY_MEAN).length).toBeGreaterThan(1);
  });
  it("asks more of larger groups", () => {
    const side = (name: string, i: number) => vector(`three words shared ${name}1 ${name}2 ${name}3 ${name}4 ${name}own${i}`);
    const documents = (n: number) => Array.from({ length: n }, (_, i) => i).flatMap((i) => [side("a", i), side("b", i)]);
    expect(parted(documents(2), BY_NEAREST)).toHaveLength(1);
    expect(parted(documents(8), BY_NEAREST)).toHaveLength(2);
    expect(parted(documents(8), BY_MEAN)).toHaveLength(1);
  });
});

describe("linked", () => {
  const heads = [
    "velden quake dead",
    "velden quake coast",
    "coast tremor velden",
    "tremor dead quake",
    "trade pact norland",
    "norland pact signed",
    "pact trade signed",
    "football final quake",
  ];
  const grouped = (order: readonly number[]): string[] =>
    linked(
      order.map((i) => vector(heads[i] as string)),
      0.4,
    )
      .map((group) => group.map((i) => order[i] as number).sort((a, b) => a - b))
      .map(String)
      .sort();

  it("groups what shares words, and not what shares one by chance", () => {
    expect(grouped([0, 1, 2, 3, 4, 5, 6, 7])).toEqual(["0,1,2,3", "4,5,6", "7"]);
  });
  it("finds the same in any order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }), (order) => {
        expect(grouped(order)).toEqual(grouped([0, 1, 2, 3, 4, 5, 6, 7]));
      }),
    );
  });
  it("links by the sum of the cosines over the breadth of both", () => {
    const pair = [vector("a b c d"), vector("c d e f")];
    expect(linked(pair, 0.5)).toEqual([[0, 1]]);
    expect(linked(pair, 0.51)).toEqual([[0], [1]]);
    // 4 x .5 over 2^.7 x 2^.7 is .758; two alike are linked by 1
    const twos = [vector("a b"), vector("a b"), vector("b c"), vector("b c")];
    expect(linked(twos, 0.75)).toEqual([[0, 1, 2, 3]]);
    expect(linked(twos, 0.77)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });
  it("asks large groups for more than a few everyday words", () => {
    expect(breadth(100)).toBeCloseTo(100 ** 0.7, 9);
    expect(breadth(1500)).toBeCloseTo(10 * breadth(150), 9);
  });
  it("takes none, and documents without terms", () => {
    expect(linked([], 0.2)).toEqual([]);
    expect(linked([toUnit([]), toUnit([])], 0.2)).toEqual([[0], [1]]);
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
