import { beforeAll, describe, expect, it } from "vitest";
import type { Party } from "../../src/core/index.js";
import type { Models } from "../../src/language/index.js";
import { loadNodeModels } from "../../src/pipeline/node-models.js";
import { read } from "./read.js";

let models: Models;
beforeAll(async () => {
  models = await loadNodeModels();
});
const names = (parties: readonly Party[]): string[] => parties.map((p) => p.country ?? p.name);

describe("commitments", () => {
  it.each([
    ["Japan promised to buy gas from Norway.", "promise", ["JPN"], ["NOR"], false],
    ["France pledged to defend Poland.", "promise", ["FRA"], ["POL"], false],
    ["Under the treaty, Australia is obliged to protect Fiji if it is attacked.", "obligation", ["AUS"], ["FJI"], true],
    ["Canada assured Mexico that the border would stay open.", "assurance", ["CAN"], ["MEX"], false],
    ["Kenya is scheduled to meet Uganda on Friday.", "schedule", ["KEN"], ["UGA"], false],
    ["Brazil and Chile agreed to share the cost.", "promise", ["BRA", "CHL"], [], false],
    ["France will send tanks to Ukraine by April 30, President Macron said.", "promise", ["FRA"], ["UKR"], false],
    ["The treaty requires Turkey to close the strait in wartime.", "obligation", ["TUR"], [], false],
    ["Norway committed to funding the bridge.", "promise", ["NOR"], [], false],
  ] as const)("%s", (text, kind, who, whom, conditional) => {
    const { commitments } = read(text, models);
    expect(commitments).toHaveLength(1);
    const [commitment] = commitments;
    expect(commitment?.kind).toBe(kind);
    expect(names(commitment?.who ?? [])).toEqual(who);
    expect(names(commitment?.whom ?? [])).toEqual(whom);
    expect(commitment?.condition !== undefined).toBe(conditional);
  });

  it("takes a promise in the first person from the speaker, with its condition", () => {
    const text = 'President Anna Lindqvist said, "If they close the strait, we will open it."';
    const { commitments, statements } = read(text, models);
    expect(commitments).toHaveLength(1);
    expect(commitments[0]?.who[0]?.name).toContain("Lindqvist");
    const condition = commitments[0]?.condition;
    expect(condition && text.slice(condition.start, condition.end)).toBe("If they close the strait");
    expect(commitments[0]?.statement).toBe(0);
    expect(statements[0]?.kind).toBe("direct");
  });

  it("dates what is due", () => {
    expect(read("Japan promised to open the port on 2 May 2024.", models).commitments[0]?.due?.iso).toBe("2024-05-02");
  });

  it.each([
    "Japan did not promise to buy gas.",
    "It will rain on Friday.",
    "The ships will be old by then.",
    "Analysts said Germany would cut rates.",
    'President Macron said: "We will not send troops."',
  ])("finds none in: %s", (text) => {
    expect(read(text, models).commitments).toEqual([]);
  });
});

describe("positions", () => {
  it.each([
    ["Germany supports the plan.", "support", "DEU"],
    ["Turkey opposes the deal.", "oppose", "TUR"],
    ["India hopes that the talks will succeed.", "hope", "IND"],
    ["Poland is wary of the offer.", "fear", "POL"],
    ["China is reluctant to raise the pressure.", "reluctant", "CHN"],
    ["Egypt wants to join the pact.", "want", "EGY"],
    ["Peru expects the price to fall.", "expect", "PER"],
    ["Japan is closely watching the elections.", "watch", "JPN"],
    ["The offer was welcomed by Canada.", "support", "CAN"],
  ] as const)("%s", (text, stance, country) => {
    const { positions } = read(text, models);
    expect(positions.map((p) => [p.stance, p.who[0]?.country])).toEqual([[stance, country]]);
  });
});

describe("speakers without a name", () => {
  it("tells role, affiliation, number and reason", () => {
    const { statements } = read(
      "Two senior Canadian officials said the boats were old, speaking on condition of anonymity because the talks were secret.",
      models,
    );
    expect(statements[0]?.anonymous).toMatchObject({ role: "senior officials", affiliation: "Canadian", number: 2 });
    expect(statements[0]?.anonymous?.reason).toMatch(/^on condition of anonymity/);
  });

  it("ends the reason with its clause", () => {
    const { statements } = read(
      "Two soldiers, who asked not to be named because they were not authorised to speak to the media, said the order came only at dawn.",
      models,
    );
    expect(statements[0]?.anonymous?.reason).toBe("asked not to be named because they were not authorised to speak to the media");
  });

  it("takes up the same official and keeps another apart", () => {
    const { statements } = read(
      "A senior Japanese official said the call lasted ten minutes. The official said it went well.\n\nA French diplomat said the draft was ready.",
      models,
    );
    const who = statements.map((s) => s.party?.entity);
    expect(who).toHaveLength(3);
    expect(who[0]).toBe(who[1]);
    expect(who[2]).not.toBe(who[0]);
  });

  it("types no named speaker", () => {
    expect(read("Foreign Minister Ilse Brandt said the talks went well.", models).statements[0]?.anonymous).toBeUndefined();
  });
});

describe("what is no one's words", () => {
  it("gives a denied report to none but its denier", () => {
    const { statements } = read("A spokesman denied reports that a dam had burst.", models);
    expect(statements.map((s) => s.act)).toEqual(["deny"]);
  });

  it.each([
    ["Human rights groups condemned the verdict.", true],
    ["The mayor voiced concern about the bridges.", true],
    ["The mayor called for calm.", undefined],
    ["The mayor said the bridges were safe.", undefined],
    ['The mayor denounced the "shameful" verdict.', undefined],
  ])("marks a matter apart from words: %s", (text, matter) => {
    expect(read(text, models).statements[0]?.matter).toBe(matter);
  });

  it.each([
    "No organization claimed responsibility.",
    "The senator refused to say whether he would run.",
    "The firm, called Northwind, makes sails.",
  ])("finds none in: %s", (text) => {
    expect(read(text, models).statements.filter((s) => s.act !== "other")).toEqual([]);
  });

  it("tells the outlet that quotes from the one who is quoted", () => {
    const { statements } = read("The minister was quoted by the Daily Globe as saying that the bill would pass.", models);
    expect(statements[0]).toMatchObject({ speakerName: "The minister", via: "Daily Globe" });
  });

  it("takes no one who asks for the one who is asked", () => {
    expect(read('"Is it safe?" asked one mother.', models).statements[0]?.audience).toBeUndefined();
  });
});

describe("chains", () => {
  it("puts a statement inside the one that tells of it", () => {
    const { statements } = read('"Minister Brandt then said the ships are back, which surprised us," Governor Tomas Reyes said.', models);
    expect(statements).toHaveLength(2);
    expect(statements[0]?.speakerName).toContain("Reyes");
    expect(statements[1]?.speakerName).toContain("Brandt");
    expect(statements[1]?.within).toBe(0);
  });

  it("keeps source and speaker apart", () => {
    const { statements } = read("Canada assured Mexico that the border would stay open, according to a Mexican official.", models);
    const outer = statements.findIndex((s) => s.anonymous !== undefined);
    const inner = statements.find((s) => s.party?.country === "CAN");
    expect(outer).toBeGreaterThanOrEqual(0);
    expect(inner?.within).toBe(outer);
  });

  it("links the parts of a broken quotation", () => {
    const { statements } = read('"The dam," the engineer said, "is safe."', models);
    expect(statements).toHaveLength(2);
    expect(statements[0]?.quoteParts).toEqual([statements[1]?.quote]);
    expect(statements[0]?.cue).toEqual(statements[1]?.cue);
  });
});
