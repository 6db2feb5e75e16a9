import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { containment, createClusterer, findCopies, shinglesOf } from "../../src/stories/index.js";

const quake = (town: string, size: string, day: string, n: number): string =>
  [
    `A magnitude ${size} quake shook ${town} on ${day}, the survey said.`,
    `Residents of ${town} ran into the streets when the ground moved for ${n + 3} seconds.`,
    `The mayor of ${town}, ${town === "Velden" ? "Ana Brook" : "Tom Ferris"}, said that schools would close.`,
    `Rescue crews from ${town === "Velden" ? "Harbourton" : "Eastmoor"} checked the ${["bridge", "dam", "hospital", "tunnel"][n % 4]} and found cracks.`,
  ].join("\n");

const trade = (n: number): string =>
  `Ministers of Norland and Sudland signed a trade pact in Capital City.\nThe pact cuts tariffs on ${["steel", "grain", "cars", "wine"][n % 4]} and opens ${n + 2} ports.\nMinister Ida Holm called the pact historic.`;

describe("createClusterer", () => {
  it("groups accounts of one event under the id of its first", () => {
    const clusterer = createClusterer();
    const labels = [0, 1, 2, 3].flatMap((n) => [
      clusterer.add({ id: `q${n}`, text: quake("Velden", "5.6", "Monday", n) }),
      clusterer.add({ id: `t${n}`, text: trade(n) }),
    ]);
    expect(labels).toEqual(["q0", "t0", "q0", "t0", "q0", "t0", "q0", "t0"]);
  });
  it("parts two look-alike events, at the latest in the second pass", () => {
    const clusterer = createClusterer();
    const told = new Map<string, string>();
    for (let n = 0; n < 6; n++) {
      told.set(`v${n}`, clusterer.add({ id: `v${n}`, text: quake("Velden", "5.6", "Monday", n) }));
      told.set(`m${n}`, clusterer.add({ id: `m${n}`, text: quake("Mossgrove", "4.2", "Friday", n) }));
    }
    for (const { id, story, was } of clusterer.repair()) {
      expect(told.get(id)).toBe(was);
      told.set(id, story);
    }
    const velden = new Set([0, 1, 2, 3, 4, 5].map((n) => told.get(`v${n}`)));
    const mossgrove = new Set([0, 1, 2, 3, 4, 5].map((n) => told.get(`m${n}`)));
    expect(velden.size).toBe(1);
    expect(mossgrove.size).toBe(1);
    expect([...velden][0]).not.toBe([...mossgrove][0]);
  });
  it("opens a new story for the same words after the window", () => {
    const clusterer = createClusterer({ windowDays: 14 });
    expect(clusterer.add({ id: "a", text: trade(0), date: "2020-01-01" })).toBe("a");
    expect(clusterer.add({ id: "b", text: trade(1), date: "2020-01-05" })).toBe("a");
    expect(clusterer.add({ id: "c", text: trade(2), date: "2020-03-01" })).toBe("c");
  });
  it("keeps its cost per document flat over a long stream", () => {
    const clusterer = createClusterer({ mostStories: 300 });
    const cost: number[] = [];
    for (let block = 0; block < 8; block++) {
      const start = performance.now();
      for (let i = 0; i < 500; i++) {
        const n = block * 500 + i;
        const story = Math.floor(n / 50) * 5 + (n % 5);
        clusterer.add({
          id: `d${n}`,
          text: `Town${story} council votes on plan${story * 7} as ${story} protest against mayor Name${story * 3} over bridge${n % 7}`,
        });
      }
      cost.push(performance.now() - start);
    }
    expect(cost[7] ?? 0).toBeLessThan(3 * (cost[1] ?? 0) + 50);
  });
  it("takes any text, and gives the same answer twice", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("", "\u0000", "quake hits town", trade(1))), { maxLength: 12 }),
        (texts) => {
          const run = (): string[] => {
            const clusterer = createClusterer();
            const labels = texts.map((text, i) => clusterer.add({ id: `d${i}`, text }));
            return [...labels, ...clusterer.repair().map(({ id, story }) => `${id} ${story}`)];
          };
          expect(run()).toEqual(run());
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("findCopies", () => {
  const wire =
    "The council of the old harbour town voted on Tuesday night to close the northern bridge for repairs until the end of the coming summer.";
  it("points a reprint at its origin and leaves others alone", () => {
    expect(findCopies([wire, trade(1), `${wire} By our staff.`, wire])).toEqual([-1, -1, 0, 0]);
  });
  it("tells nothing of texts shorter than a shingle", () => {
    expect(containment(shinglesOf("too short"), shinglesOf(wire))).toBe(0);
    expect(findCopies(["a b c", "a b c"])).toEqual([-1, -1]);
  });
});
