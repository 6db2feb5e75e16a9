import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type StoryInput, storyLinks, storyTimeline, storyTitle } from "../../src/stories/index.js";

const first =
  "A strong quake shook Velden on Monday, the survey of Norland said.\nMayor Ana Brook said that 12 people were hurt when a wall of the old mill fell.";
const second =
  "Schools in Velden stay closed after the quake, Ana Brook told reporters.\nThe number of hurt rose from 12 to 19, doctors of the Harbourton hospital said.";
const third = "Doctors treated 19 people hurt in the Velden quake.\nHarbourton sent two rescue crews, and Ana Brook thanked them.";

const accounts: readonly StoryInput[] = [
  { id: "b", text: second, title: "Schools closed", date: "2024-03-13", outlet: "Herald" },
  { id: "a", text: first, title: "Quake shakes Velden", date: "2024-03-12", outlet: "Gazette" },
  { id: "c", text: third, date: "2024-03-14" },
  { id: "copy", text: first, title: "Live", date: "2024-03-15", outlet: "Mirror" },
];

describe("storyTitle", () => {
  it("takes the title that tells most of what all tell, in its own words", () => {
    expect(storyTitle(accounts.filter(({ id }) => id !== "c"))).toEqual({
      id: "a",
      title: "Quake shakes Velden",
      from: "title",
      start: 0,
      end: 19,
    });
  });
  it("takes the first line where there is no title", () => {
    const text = `\n  ${third}`;
    const title = storyTitle([{ id: "c", text, title: " " }]);
    expect(title).toMatchObject({ id: "c", from: "text", title: "Doctors treated 19 people hurt in the Velden quake." });
    expect(text.slice(title?.start, title?.end)).toBe(title?.title);
  });
  it("cuts a long line after a word", () => {
    const title = storyTitle([{ id: "x", text: "Velden quake ".repeat(40) }])?.title;
    expect(title?.length).toBeLessThanOrEqual(160);
    expect(title).toMatch(/(Velden|quake)$/);
  });
  it("gives nothing where there are no words, and always words of a source", () => {
    expect(storyTitle([])).toBeNull();
    expect(storyTitle([{ id: "x", text: " \n " }])).toBeNull();
    fc.assert(
      fc.property(fc.array(fc.record({ id: fc.string(), text: fc.string(), title: fc.string() }), { maxLength: 4 }), (any) => {
        const title = storyTitle(any);
        if (title) expect(any.some((each) => each[title.from].slice(title.start, title.end) === title.title)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe("storyTimeline", () => {
  const timeline = storyTimeline(accounts);
  it("orders accounts by time and marks copies", () => {
    expect(timeline.map(({ id, copyOf }) => [id, copyOf])).toEqual([
      ["a", undefined],
      ["b", undefined],
      ["c", undefined],
      ["copy", "a"],
    ]);
  });
  it("tells which names and numbers each was first to tell", () => {
    const words = timeline.map((entry) => entry.first.map(({ text }) => text));
    expect(words[0]).toEqual(expect.arrayContaining(["Velden", "Ana Brook", "12"]));
    expect(words[1]).toEqual(expect.arrayContaining(["19", "Harbourton"]));
    expect(words[1]).not.toContain("12");
    expect(words[2]).toEqual([]);
    expect(words[3]).toEqual([]);
  });
  it("knows a name by its last word, and takes no word for one that opens a sentence, no day and no I'm", () => {
    const later = "He said I'm with them. However, the Norland Rescue Guild met Gen. Holm in Velden on Friday.";
    const [entry] = storyTimeline([
      { id: "1", text: `Help came on Friday. He was glad. "I'm safe," said Eva Holm of Velden. However, the Rescue Guild left. He slept.` },
      { id: "2", text: later },
      { id: "3", text: later.replace("met", "saw") },
    ]);
    expect(entry?.first.map(({ text }) => text)).toEqual(["Eva Holm", "Velden", "Rescue Guild"]);
  });
  it("leaves out a longer name whose last word was told before", () => {
    const [, entry] = storyTimeline([
      { id: "1", text: "A quake shook Velden, the Norland survey said." },
      { id: "2", text: "The survey of South Norland told Deputy Mayor Brook to wait in Velden." },
      { id: "3", text: "In the South, Deputy Mayor Brook waited for the Norland survey." },
    ]);
    expect(entry?.first.map(({ text }) => text)).toEqual(["Deputy Mayor Brook"]);
  });
  it("points at the words", () => {
    for (const entry of timeline) {
      const text = accounts.find(({ id }) => id === entry.id)?.text;
      for (const { text: words, start, end } of entry.first) expect(text?.slice(start, end)).toBe(words);
    }
  });
  it("leaves an account without a date where it came", () => {
    const ids = storyTimeline([
      { id: "1", text: first, date: "2024-03-12" },
      { id: "2", text: second },
      { id: "3", text: third, date: "2024-03-11" },
    ]).map(({ id }) => id);
    expect(ids).toEqual(["3", "1", "2"]);
  });
});

describe("storyLinks", () => {
  const arrest = (n: number): string =>
    `Police arrested Tom Ferris of Eastmoor in Velden over the Brook mill fire. Inspector Ida Holm said that Ferris was held in ${n} rooms.`;
  const trial = (n: number): string =>
    `A court in Velden jailed Tom Ferris for the Brook mill fire. Ida Holm of Eastmoor police welcomed the ${n} pages of the ruling on Ferris.`;
  const pact = (n: number): string =>
    `Ministers of Norland and Sudland signed a pact. Minister Lars Quist called the pact historic, ${n} times.`;
  const story = (id: string, text: (n: number) => string, year: number) => ({
    id,
    accounts: [1, 2, 3].map((n) => ({ id: `${id}${n}`, text: text(n), date: `${year}-01-0${n}` })),
  });
  it("links a story to the earlier one whose names recur", () => {
    const links = storyLinks([story("trial", trial, 2022), story("pact", pact, 2021), story("arrest", arrest, 2020)]);
    expect(links).toEqual([{ story: "trial", continues: "arrest", likeness: expect.any(Number) }]);
  });
  it("links nothing that ran at the same time, or has no dates", () => {
    expect(storyLinks([story("arrest", arrest, 2020), story("trial", trial, 2020)])).toEqual([]);
    const undated = story("arrest", arrest, 2020).accounts.map(({ id, text }) => ({ id, text }));
    expect(storyLinks([{ id: "arrest", accounts: undated }, story("trial", trial, 2022)])).toEqual([]);
    expect(storyLinks([])).toEqual([]);
  });
});
