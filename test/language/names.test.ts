import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { annotate, loadModels, type Models } from "../../src/language/index.js";

const bytes = readFileSync(new URL("../../data/models/en.bin", import.meta.url));
let models: Models;

beforeAll(async () => {
  models = await loadModels(bytes);
});

const namesOf = (text: string): string[] =>
  annotate(text, models, { language: "en" }).names.map((name) => `${name.type} ${text.slice(name.start, name.end)}`);

const CASES: readonly (readonly [why: string, text: string, names: readonly string[]])[] = [
  ["an acronym alone after 'the'", "Critics staffed the CZB with friends.", ["ORG CZB"]],
  ["an acronym before a noun", "The CZB tower fell.", []],
  ["where someone holds a post", "Lina Sund, vice-president of Orbital Lift, said so.", ["PER Lina Sund", "ORG Orbital Lift"]],
  ["for whom someone speaks", "A spokesman for Northgate said it was closed.", ["ORG Northgate"]],
  ["who heads a country", "The president of France Emile Roux spoke.", ["LOC France", "PER Emile Roux"]],
  ["companies like these", "They bought shares in companies like Varda, Hale and Boyd.", ["ORG Varda", "ORG Hale", "ORG Boyd"]],
  ["told to be an agency", "Vernosk, the Polish space agency, launched it.", ["ORG Vernosk"]],
  ["a company's spokeswoman", "Kestrel, a company spokeswoman, left.", ["PER Kestrel"]],
  [
    "countries are places",
    "North Korea and U.S. officials met Tomas Hallek in Moscow.",
    ["LOC North Korea", "LOC U.S.", "PER Tomas Hallek", "LOC Moscow"],
  ],
  ["a sea is one place", "North Korea fired a missile into the Sea of Japan.", ["LOC North Korea", "LOC Sea of Japan"]],
  ["hyphens in a place", "The leaders of Canada and Japan met at Mar-a-Lago.", ["LOC Canada", "LOC Japan", "LOC Mar-a-Lago"]],
  [
    "double family names",
    "Spokeswoman Aline Perret-Vidal told Reuters that Perret-Vidal had left Oslo.",
    ["PER Aline Perret-Vidal", "ORG Reuters", "PER Perret-Vidal", "LOC Oslo"],
  ],
  ["nationalities are no names", "Iraqi forces left Mosul.", ["LOC Mosul"]],
  [
    "a city inside a body's name",
    "Hanna Vogt told the Boston Globe that the Bank of England had erred.",
    ["PER Hanna Vogt", "ORG Boston Globe", "ORG Bank of England"],
  ],
  [
    "two people after each other",
    "Coach: Anna Weller Peter Marsh, and Lisa Grant.",
    ["PER Anna Weller", "PER Peter Marsh", "PER Lisa Grant"],
  ],
  ["a seat of power is nobody", "Kremlin spokesman Pavel Orlin declined to comment.", ["ORG Kremlin", "PER Pavel Orlin"]],
  ["ranks", "The ship sank, spokesman Commodore Rafael Ortiz told reporters.", ["PER Rafael Ortiz"]],
  ["ranks of the church", "On Friday Monsignor Peter Hart met Deacon Anna Weiss.", ["PER Peter Hart", "PER Anna Weiss"]],
  ["short for a body", "Lakvo Lines denied it. The ministry suspended Lakvo's entire fleet.", ["ORG Lakvo Lines", "ORG Lakvo"]],
  ["a country before what a state has", "Jordan's king met officials in Amman.", ["LOC Jordan", "LOC Amman"]],
  ["a city's name after a title", "Senator Medina and Judge Bristol voted no.", ["PER Medina", "PER Bristol"]],
  ["a city's name that is someone's", "Ana Cordoba spoke. Cordoba said she was sorry.", ["PER Ana Cordoba", "PER Cordoba"]],
  ["after a noun for a person", "A court jailed the journalist Selin Aydar on Monday.", ["PER Selin Aydar"]],
  ["what a minister is in charge of", "Labour Minister Odile Perrin said talks would go on.", ["PER Odile Perrin"]],
  ["a country that is a given name, before a title", "Jordan's Queen Amal spoke in Oslo.", ["LOC Jordan", "PER Queen Amal", "LOC Oslo"]],
  [
    "an acronym in brackets is what it stands for",
    "Officials asked the Tarvo Council of Northern Ports (TCNP) to vote. Later TCNP agreed.",
    ["ORG Tarvo Council of Northern Ports", "ORG TCNP", "ORG TCNP"],
  ],
  ["a storm called by its name alone", "Hurricane Anna hit Cuba. On Tuesday Anna weakened.", ["LOC Cuba"]],
  [
    "adjectives of a body's name",
    "He left the United States Geological Survey for the National Hurricane Center.",
    ["ORG United States Geological Survey", "ORG National Hurricane Center"],
  ],
  ["an acronym that tells", "It was a melon; QDTV later reported it was a plum.", ["ORG QDTV"]],
  ["a person of a body", "He works with Anna Weiss of Northern Power Company.", ["PER Anna Weiss", "ORG Northern Power Company"]],
  ["no preposition inside a person's name", "Hanna Vogt of Oslo spoke.", ["PER Hanna Vogt", "LOC Oslo"]],
  ["a given name that is a country", "Chad Paris spoke in Chad.", ["PER Chad Paris", "LOC Chad"]],
];

describe("names", () => {
  it.each(CASES)("%s", (_, text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it("gives a short form the type of the longer name", () => {
    expect(namesOf("Hua Linyan spoke in Beijing on Monday. Hua asked for calm.")).toEqual(["PER Hua Linyan", "LOC Beijing", "PER Hua"]);
  });

  it("leaves the network's own scores to the parser", () => {
    const form = ["North", "Korea", "answered", "."];
    const { nameScores } = models.parser.parse(form, [0, 4]);
    expect(nameScores.length).toBe(4 * models.parser.labels.ner.length);
    expect(nameScores.every(Number.isFinite)).toBe(true);
  });

  it("keeps names ordered, apart and inside sentences on any text", () => {
    const word = fc.constantFrom(
      "Anna",
      "Weiss",
      "-",
      "Korea",
      "North",
      "the",
      "said",
      ".",
      "\n\n",
      "U.S.",
      "Bank",
      "Ohio",
      "\u0000",
      "\ud800",
      "al-Amin",
      ",",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (list) => {
        const a = annotate(list.join(" "), models, { language: "en" });
        let last = 0;
        for (const name of a.names) {
          expect(name.first).toBeGreaterThanOrEqual(last);
          expect(name.last).toBeGreaterThan(name.first);
          expect(a.tokens.sentence[name.first]).toBe(a.tokens.sentence[name.last - 1]);
          last = name.last;
        }
      }),
      { numRuns: 60 },
    );
  });

  it("takes time in proportion to the text", () => {
    const text = "North Korea and Anna Weiss-Keller met New York bankers. ";
    const time = (n: number): number => {
      const before = process.cpuUsage().user;
      annotate(text.repeat(n), models, { language: "en" });
      return process.cpuUsage().user - before;
    };
    time(100);
    expect(time(1600)).toBeLessThan(20 * time(400) + 100_000);
  });
});
