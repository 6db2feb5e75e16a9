import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClustererOptions, createClusterer, type StoryChange, type StoryInput } from "../../src/stories/index.js";

const quake = (town: string, size: string, day: string, n: number): string =>
  [
    `A magnitude ${size} quake shook ${town} on ${day}, the survey said.`,
    `Residents of ${town} ran into the streets when the ground moved for ${n + 3} seconds.`,
    `The mayor of ${town}, ${town === "Velden" ? "Ana Brook" : "Tom Ferris"}, said that schools would close.`,
    `Rescue crews from ${town === "Velden" ? "Harbourton" : "Eastmoor"} checked the ${["bridge", "dam", "hospital", "tunnel"][n % 4]} and found cracks.`,
  ].join("\n");

const trade = (n: number): string =>
  `Ministers of Norland and Sudland signed a trade pact in Capital City.\nThe pact cuts tariffs on ${["steel", "grain", "cars", "wine"][n % 4]} and opens ${n + 2} ports.\nMinister Ida Holm called the pact historic.`;

const lookAlikes = (n: number): readonly StoryInput[] =>
  Array.from({ length: n }, (_, i) => i).flatMap((i) => [
    { id: `v${i}`, text: quake("Velden", "5.6", "Monday", i) },
    { id: `m${i}`, text: quake("Mossgrove", "4.2", "Friday", i) },
  ]);

/** Labels as told, and as corrected; checks that every correction names what was told. */
function cluster(inputs: readonly StoryInput[], options?: ClustererOptions): ReadonlyMap<string, string> {
  const clusterer = createClusterer(options);
  const told = new Map(inputs.map((input) => [input.id, clusterer.add(input)]));
  for (const { id, story, was } of clusterer.repair()) {
    expect(told.get(id)).toBe(was);
    expect(story).not.toBe(was);
    told.set(id, story);
  }
  expect(clusterer.repair()).toEqual([]);
  return told;
}

const storiesOf = (told: ReadonlyMap<string, string>, prefix: string): ReadonlySet<string> =>
  new Set([...told].filter(([id]) => id.startsWith(prefix)).map(([, story]) => story));

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
    const told = cluster(lookAlikes(6));
    const [velden, mossgrove] = [storiesOf(told, "v"), storiesOf(told, "m")];
    expect(velden.size).toBe(1);
    expect(mossgrove.size).toBe(1);
    expect(velden).not.toEqual(mossgrove);
  });

  it("parts in the second pass what resembles each other too little for so many accounts", () => {
    const words = (name: string, n: number): string =>
      [..."bcdfghjklmnpqrstvwxz"]
        .slice(0, n)
        .map((letter) => `${name}${letter}`)
        .join(" ");
    const about = (side: string, i: number): StoryInput => ({
      id: `${side}${i}`,
      text: `${words("shared", 12)} ${words(side, 12)} ${words(`own${side}${"abcdefghij"[i]}`, 2)}`,
    });
    const inputs = Array.from({ length: 10 }, (_, i) => i).flatMap((i) => [about("left", i), about("right", i)]);
    const clusterer = createClusterer();
    expect(new Set(inputs.map((input) => clusterer.add(input)))).toEqual(new Set(["left0"]));
    const told = cluster(inputs);
    expect(storiesOf(told, "left")).toEqual(new Set(["left0"]));
    expect(storiesOf(told, "right")).toEqual(new Set(["right0"]));
  });

  it("places what came together alike, in whatever order it came", () => {
    const dated = lookAlikes(4).map((input, i) => (i % 3 === 0 ? input : { ...input, date: `2024-03-12T10:${10 + i}:00Z` }));
    const placed = (order: readonly StoryInput[]): ReadonlyMap<string, string> => {
      const clusterer = createClusterer();
      clusterer.add({ id: "before", text: quake("Velden", "5.6", "Monday", 1), date: "2024-03-12T09:00:00Z" });
      const stories = clusterer.addAll(order);
      expect(clusterer.repair()).toEqual([]);
      return new Map(order.map(({ id }, i) => [id, stories[i] as string]));
    };
    const usual = placed(dated);
    expect(storiesOf(usual, "v")).toEqual(new Set(["before"]));
    expect(storiesOf(usual, "m").size).toBe(1);
    expect(storiesOf(usual, "m")).not.toEqual(new Set(["before"]));
    fc.assert(
      fc.property(fc.shuffledSubarray(dated, { minLength: dated.length }), (order) => {
        for (const [id, story] of placed(order)) expect(story).toBe(usual.get(id));
      }),
      { numRuns: 20 },
    );
    expect(createClusterer().addAll([])).toEqual([]);
  });

  it("tells in the second pass which earlier documents a batch has moved", () => {
    const clusterer = createClusterer();
    const [first, ...rest] = lookAlikes(6);
    const told = new Map([[(first as StoryInput).id, clusterer.add(first as StoryInput)]]);
    const early = rest.slice(0, 3);
    for (const input of early) told.set(input.id, clusterer.add(input));
    const late = rest.slice(3);
    clusterer.addAll(late).forEach((story, i) => void told.set((late[i] as StoryInput).id, story));
    for (const { id, story, was } of clusterer.repair()) {
      expect(told.get(id)).toBe(was);
      told.set(id, story);
    }
    expect([storiesOf(told, "v").size, storiesOf(told, "m").size]).toEqual([1, 1]);
  });

  it("names a story by one of its accounts", () => {
    const told = cluster(lookAlikes(6));
    for (const [, story] of told) expect(told.get(story)).toBe(story);
  });

  it("logs splits and merges", () => {
    const changes: StoryChange[] = [];
    const told = cluster(lookAlikes(6), { onChange: (change) => changes.push(change) });
    const started = new Set(changes.filter(({ kind }) => kind === "split").map(({ other }) => other));
    const gone = new Set(changes.filter(({ kind }) => kind === "merge").map(({ other }) => other));
    for (const story of new Set(told.values())) expect(gone.has(story)).toBe(false);
    for (const { story, other } of changes) expect(story).not.toBe(other);
    expect(started.size + gone.size).toBe(changes.length);
  });

  it("merges headlines of one story that began as two", () => {
    const changes: StoryChange[] = [];
    const clusterer = createClusterer({ onChange: (change) => changes.push(change) });
    const heads = [
      "Velden quake kills nine",
      "Nine dead as tremor hits northern coast",
      "Nine dead in Velden quake on northern coast",
      "Velden quake: nine dead, northern coast cut off",
    ];
    heads.forEach((title, i) => void clusterer.add({ id: `h${i}`, text: title }));
    const last = clusterer.add({ id: "h4", text: "Velden quake: tremor on northern coast kills nine" });
    expect(["h0", "h1"]).toContain(last);
    const told = cluster(heads.map((text, i) => ({ id: `h${i}`, text })));
    expect(new Set(told.values()).size).toBe(1);
  });

  it("takes no headline into a story for one word that both have", () => {
    const apart = [
      "Velden quake kills nine on northern coast",
      "Nine new bakeries open in Harbourton this spring",
      "Harbourton football final ends in penalty drama",
      "Hospital drama breaks viewing record in its tenth season",
      "Steel record shattered as Norland furnaces roar again",
    ];
    const told = cluster(apart.map((text, i) => ({ id: `h${i}`, text })));
    expect(new Set(told.values()).size).toBe(apart.length);
    const clusterer = createClusterer();
    clusterer.add({ id: "q", text: quake("Velden", "5.6", "Monday", 0) });
    expect(clusterer.add({ id: "other", text: "Festival of rye bread opens, mayor and residents dance in streets" })).toBe("other");
    expect(clusterer.add({ id: "same", text: "Magnitude 5.6 quake shakes Velden" })).toBe("q");
  });

  it("groups headlines in the second pass alike, in whatever order they came", () => {
    const heads = [0, 1, 2, 3, 4, 5].flatMap((n) => [
      `Velden quake: ${["nine dead", "coast cut off", "dead found on coast", "rescue crews arrive", "crews find nine", "coast shaken"][n]}`,
      `Norland trade pact ${["signed", "cuts steel tariffs", "hailed", "opens ports", "signed in capital", "and steel tariffs"][n]}`,
    ]);
    const groups = (order: readonly number[]): readonly string[] => {
      const told = cluster(order.map((i) => ({ id: String(i).padStart(2, "0"), text: heads[i] as string })));
      const by = new Map<string, string[]>();
      for (const [id, story] of told) by.set(story, [...(by.get(story) ?? []), id]);
      return [...by.values()].map((ids) => ids.sort().join(" ")).sort();
    };
    const inOrder = groups(heads.map((_, i) => i));
    expect(inOrder).toEqual(["00 02 04 06 08 10", "01 03 05 07 09 11"]);
    expect(groups(heads.map((_, i) => (i * 5) % 12))).toEqual(inOrder);
    expect(groups(heads.map((_, i) => 11 - i))).toEqual(inOrder);
  });

  it("keeps apart what lies further apart than the window", () => {
    const clusterer = createClusterer({ windowDays: 14 });
    expect(clusterer.add({ id: "a", text: trade(0), date: "2020-01-01" })).toBe("a");
    expect(clusterer.add({ id: "b", text: trade(1), date: "2020-01-05" })).toBe("a");
    expect(clusterer.add({ id: "c", text: trade(2), date: "2020-03-01" })).toBe("c");
    expect(clusterer.add({ id: "d", text: trade(3), date: "2020-03-02" })).toBe("c");
  });

  it("is not misled by a wrong date, or one that cannot be read", () => {
    const dates = ["2020-01-01", "9999-12-31", "2020-01-02", "1970-01-01", "yesterday", "", "2020-01-03"];
    const clusterer = createClusterer();
    const labels = dates.map((date, i) => clusterer.add({ id: `d${i}`, text: trade(i), date }));
    expect(labels).toEqual(["d0", "d1", "d0", "d3", "d0", "d0", "d0"]);
  });

  it("takes accounts without a date into the stories of now", () => {
    const clusterer = createClusterer();
    expect(clusterer.add({ id: "a", text: trade(0) })).toBe("a");
    expect(clusterer.add({ id: "b", text: trade(1), date: "2020-01-05" })).toBe("a");
    expect(clusterer.add({ id: "c", text: trade(2) })).toBe("a");
  });

  it("closes the stories touched longest ago beyond the most", () => {
    const clusterer = createClusterer({ mostStories: 2 });
    const about = (id: string, letter: string): string =>
      clusterer.add({ id, text: [..."bcdfghjklmnpqrstvwxz"].map((other) => `Town${letter}${other}`).join(" ") });
    expect(about("a", "a")).toBe("a");
    expect(about("b", "e")).toBe("b");
    expect(about("again", "a")).toBe("a");
    for (const letter of "iou") expect(about(letter, letter)).toBe(letter);
    expect(about("late", "a")).toBe("late");
  });

  it("gives stories names of their own where ids repeat", () => {
    const clusterer = createClusterer();
    expect(clusterer.add({ id: "same", text: trade(0) })).toBe("same");
    expect(clusterer.add({ id: "same", text: quake("Velden", "5.6", "Monday", 0) })).toBe("same~2");
    expect(clusterer.add({ id: "same", text: trade(0) })).toBe("same");
    expect(clusterer.repair()).toEqual([]);
  });

  it("leaves texts without words alone", () => {
    const told = cluster(["", " \n", "\u0000", "🙂🙂", "!!!"].map((text, i) => ({ id: `e${i}`, text })));
    expect(new Set(told.values()).size).toBe(5);
  });

  it("groups texts of other scripts and mixed languages", () => {
    const arabic = (n: number): string =>
      `هز زلزال بقوة ٥٫٦ مدينة فلدن يوم الاثنين وقالت رئيسة البلدية آنا بروك إن المدارس ستغلق أبوابها ${["غدا", "اليوم", "أسبوعا"][n]}`;
    const german = (n: number): string =>
      `Die Minister aus Nordland und Südland unterzeichneten in der Hauptstadt ein Handelsabkommen über Stahl und Getreide. 🙂 ${["Rot", "Blau", "Gelb"][n]}`;
    const told = cluster([0, 1, 2].flatMap((n) => [arabic(n), german(n), trade(n)].map((text, k) => ({ id: `${"agt"[k]}${n}`, text }))));
    for (const prefix of "agt") expect(storiesOf(told, prefix).size).toBe(1);
    expect(new Set(told.values()).size).toBe(3);
  });

  it("reads a huge text in a moment", () => {
    const clusterer = createClusterer();
    const start = process.cpuUsage();
    clusterer.add({ id: "a", text: "Velden quake ".repeat(2_000_000) });
    clusterer.add({ id: "b", text: "x".repeat(20_000_000) });
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
  });

  it("keeps its cost per document flat over a long stream", () => {
    const clusterer = createClusterer({ mostStories: 300 });
    const cost: number[] = [];
    for (let block = 0; block < 8; block++) {
      const start = process.cpuUsage();
      for (let i = 0; i < 500; i++) {
        const n = block * 500 + i;
        const story = Math.floor(n / 50) * 5 + (n % 5);
        clusterer.add({
          id: `d${n}`,
          text: `Town${story} council votes on plan${story * 7} as ${story} protest against mayor Name${story * 3} over bridge${n % 7}`,
        });
      }
      cost.push(process.cpuUsage(start).user / 1000);
    }
    expect(cost[7] ?? 0).toBeLessThan(3 * (cost[1] ?? 0) + 50);
  });

  it("takes any text, date and id, gives the same answer twice, and corrections that hold together", () => {
    const input = fc.record(
      {
        id: fc.constantFrom("a", "b", "c", "d", "e", "f", "g"),
        text: fc.oneof(
          fc.string(),
          fc.constantFrom(
            "",
            "\u0000",
            "\ud800",
            "\udc00 🙂 \u202e\u0627",
            "quake hits town",
            trade(0),
            trade(1),
            quake("Velden", "5.6", "Monday", 1),
          ),
        ),
        title: fc.constantFrom("", "Quake hits Velden", "Trade pact signed"),
        date: fc.constantFrom("2020-01-01", "2020-01-02T10:00:00Z", "2021-05-05", "9999-12-31", "no date"),
      },
      { requiredKeys: ["id", "text"] },
    );
    fc.assert(
      fc.property(fc.array(input, { maxLength: 14 }), (inputs) => {
        const run = (): readonly string[] => {
          const clusterer = createClusterer();
          const unique = inputs.map((each, i) => ({ ...each, id: `${each.id}${i}` }));
          const told = new Map(unique.map((each) => [each.id, clusterer.add(each)]));
          for (const { id, story, was } of clusterer.repair()) {
            expect(told.get(id)).toBe(was);
            told.set(id, story);
          }
          expect(clusterer.repair()).toEqual([]);
          // ids that repeat must not throw either
          const other = createClusterer();
          for (const each of inputs) other.add(each);
          other.repair();
          return [...told].map((pair) => pair.join(" "));
        };
        expect(run()).toEqual(run());
      }),
      { numRuns: 25 },
    );
  });
});
