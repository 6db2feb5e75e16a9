import { beforeAll, describe, expect, it } from "vitest";
import { compareAccounts } from "../../src/compare/index.js";
import type { Models } from "../../src/language/index.js";
import { loadNodeModels, readAccount } from "../../src/pipeline/index.js";

let models: Models;
beforeAll(async () => {
  models = await loadNodeModels();
}, 60_000);

const FIRST = "Police in Arequipa arrested the banker Ana Roldan on Tuesday over a fraud of 40 million dollars.";
const SECOND = "The banker Ana Roldan was arrested by police in Arequipa on Tuesday over a fraud of 40 million dollars.";
/** Sentences of each account's own, so that none is a copy of another. */
const PLACES = [
  "Calais",
  "Ghent",
  "Turku",
  "Leiden",
  "Malaga",
  "Gdansk",
  "Bergen",
  "Porto",
  "Lyon",
  "Graz",
  "Split",
  "Varna",
  "Cork",
  "Bonn",
];
const own = (i: number): string =>
  Array.from({ length: 17 }, (_, k) => {
    const [a, b] = [PLACES[(i + k) % PLACES.length], PLACES[(i * 3 + k * 5 + 1) % PLACES.length]];
    return `In ${a} the council of ${b} closed pier ${100 + i * 40 + k} after storm ${k * 7 + i} broke ${i + k + 3} of its ${60 + k} lamps.`;
  }).join(" ");

describe("many accounts of one event", () => {
  const account = (i: number, text: string) => ({
    id: `a${i}`,
    ...readAccount({ id: `a${i}`, text: `${text}\n\n${own(i)}`, date: "2019-05-21" }, models),
  });

  it("tell one fact in one row, whichever of two wordings they use, and whether or not one uses both", () => {
    const accounts = Array.from({ length: 14 }, (_, i) => account(i, i === 6 ? `${FIRST} ${SECOND}` : i % 2 === 0 ? FIRST : SECOND));
    const { facts, counts } = compareAccounts(accounts, models);
    expect(counts.independent).toBe(14);
    expect(facts.length).toBeGreaterThan(240);
    const widest = facts.filter((fact) => Object.values(fact.cells).some((cell) => /arrested/.test(cell.evidence[0]?.text ?? "")));
    const widths = widest.map((fact) => Object.values(fact.cells).filter((cell) => cell.evidence.length > 0).length);
    expect(Math.max(...widths)).toBe(14);
  });
});
