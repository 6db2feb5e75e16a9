import { beforeAll, describe, expect, it } from "vitest";
import { haveAnchor } from "../../src/compare/align/anchor.js";
import { otherCount } from "../../src/compare/align/other-count.js";
import { isSureActor, isSureDeed, isSureFigure, isSureSide, isSureTelling } from "../../src/compare/align/sure-clash.js";
import { factsOfView } from "../../src/compare/facts-of.js";
import { viewAccount } from "../../src/compare/read/account-view.js";
import type { Models } from "../../src/language/index.js";
import { loadNodeModels, readAccount } from "../../src/pipeline/index.js";

let models: Models;
beforeAll(async () => {
  models = await loadNodeModels();
}, 60_000);

/** The first fact of a sentence, or its first figure, with its account. */
function told(text: string, figure = false) {
  const { document, record } = readAccount({ id: "a", text, date: "2024-06-14" }, models);
  const view = viewAccount("a", document, record);
  const fact = factsOfView(view).find(({ kind }) => (kind === "figure") === figure);
  if (!fact) throw new Error(`no fact in: ${text}`);
  return { fact, view };
}

type Test = (a: string, b: string) => boolean;
const facts = (test: (a: ReturnType<typeof told>["fact"], b: ReturnType<typeof told>["fact"]) => boolean): Test => {
  return (a, b) => test(told(a).fact, told(b).fact);
};

const TESTS: readonly (readonly [name: string, test: Test, yes: readonly [string, string], no: readonly [string, string]])[] = [
  [
    "isSureTelling",
    facts(isSureTelling),
    ["The council approved the harbour budget.", "The council rejected the harbour budget."],
    ["The council approved the harbour budget.", "Voters rejected a plan for a stadium outside the city."],
  ],
  [
    "isSureActor",
    facts(isSureActor),
    ["Norway sent rescue ships to the harbour.", "Sweden sent rescue ships to the harbour."],
    ["Anna Lind withdrew from the race.", "Karl Moe withdrew from a contest after losing a vote."],
  ],
  [
    "isSureSide",
    facts(isSureSide),
    ["Norway sent rescue ships to the harbour.", "Sweden sent rescue ships to the harbour."],
    ["Norway sent rescue ships to the harbour.", "Norway sent a letter about fish quotas."],
  ],
  [
    "isSureDeed",
    facts((a, b) => isSureDeed(a, a.predicate, b, b.predicate)),
    ["Police cleared the square of protesters.", "Police emptied the square of protesters."],
    ["Police cleared the square of protesters.", "Police praised the volunteers at a school."],
  ],
  [
    "isSureFigure",
    (a, b) => isSureFigure(told(a, true).fact, told(b, true).fact, false),
    ["The fire destroyed 40 houses.", "The fire destroyed 55 houses."],
    ["The fire destroyed 40 houses.", "The mayor promised 55 buses by autumn."],
  ],
  [
    "haveAnchor",
    (a, b) => {
      const [x, y] = [told(a, true), told(b, true)];
      return haveAnchor(x.fact, x.view, y.fact, y.view);
    },
    ["Three people died in a fire at a harbour hotel.", "A fire at a harbour hotel killed nine people."],
    ["Three people died when a bus overturned.", "Nine people died when lightning struck a church."],
  ],
  [
    "otherCount",
    (a, b) => {
      const [x, y] = [told(a, true), told(b, true)].map(({ fact, view }) => ({
        view,
        figure: fact.figures[0] ?? fact.main,
        main: fact.main,
      }));
      return x !== undefined && y !== undefined && otherCount(x, y) !== null;
    },
    ["Exit polls gave the party 44 percent of the vote.", "The party won 47.5 percent of the vote."],
    ["Police arrested 86 people.", "Police arrested 90 people."],
  ],
];

describe("before two tellings are set against each other", () => {
  it.each(TESTS)("%s tells one thing from two", (_, test, yes, no) => {
    expect(test(...yes)).toBe(true);
    expect(test(...no)).toBe(false);
  });
});
