import { beforeAll, describe, expect, it } from "vitest";
import { compareAccounts } from "../../src/compare/index.js";
import { isAcronymOf } from "../../src/compare/read/parties.js";
import { loadNodeModels, readAccount } from "../../src/pipeline/index.js";

let models: Awaited<ReturnType<typeof loadNodeModels>>;
beforeAll(async () => {
  models = await loadNodeModels();
}, 60_000);

const conflicts = (a: string, b: string): readonly string[] =>
  compareAccounts(
    [a, b].map((text, i) => ({ id: `account-${i}`, ...readAccount({ id: `account-${i}`, text, date: "2024-06-14" }, models) })),
    { ...models, countCopies: false },
  )
    .facts.filter(({ status }) => status === "conflict")
    .map(({ why }) => why);

const STORM =
  "A ferry of the Halmer line ran aground off the island of Osk on Friday. The coast guard chief, Lena Brandvik, said divers were searching the hull.";

describe("no conflict where two things are told", () => {
  it.each([
    [
      "a poll, and a count",
      "Exit polls gave the Reform Party 44 percent of the vote in Osk on Friday.",
      "The Reform Party won 47.5 percent of the vote in Osk on Friday.",
    ],
    [
      "a happening of another year",
      "An earthquake of magnitude 6.4 killed nine people in Osk on Friday.",
      "An earthquake of magnitude 7.8 killed 500 people in Osk in 2009.",
    ],
    ["one state after the other", "The port of Osk was closed on Friday for six hours.", "The port of Osk reopened on Friday afternoon."],
    [
      "a wish, and how things are",
      "Norway urged Osk to release all jailed teachers.",
      "Osk has no jailed teachers, Mayor Pell Arden said.",
    ],
    [
      "a number in a name",
      "All 143 passengers left Flight KR 902 unhurt, Kerra Air said.",
      "Flight KR 902 carried 143 passengers, Kerra Air said.",
    ],
    ["only an order of size", "Police in Osk arrested seven students on Friday.", "Dozens of students were arrested in Osk on Friday."],
    ["those added to others", "The fire in Osk on Friday killed three sailors.", "The fire in Osk on Friday killed two more sailors."],
  ])("%s", (_, a, b) => {
    expect(conflicts(`${STORM}\n\n${a}`, `${STORM}\n\n${b}`)).toEqual([]);
  });
});

describe("a conflict where one thing is told in two ways", () => {
  it.each([
    ["lone counts", "Police arrested 86 people, the ministry said.", "Lawyers said 150 people had been arrested by police."],
    [
      "a strength",
      "An earthquake of magnitude 6.4 shook Osk on Friday.",
      "The 6.9-magnitude earthquake shook Osk on Friday, a survey institute said.",
    ],
  ])("%s", (_, a, b) => {
    expect(conflicts(`${STORM}\n\n${a}`, `${STORM}\n\n${b}`)).toHaveLength(1);
  });
});

describe("reasons", () => {
  it("quote whole words", () => {
    const long = "Brandvik warned the owners of the ferry that uninspected lifeboats would be withdrawn from every crossing";
    const other = "Lena Brandvik warned owners of the ferry that lifeboats without inspection would be withdrawn from all crossings";
    const facts = compareAccounts(
      [long, other].map((text, i) => ({
        id: `account-${i}`,
        ...readAccount({ id: `account-${i}`, text: `${STORM}\n\n${text}.`, date: "2024-06-14" }, models),
      })),
      { ...models, countCopies: false },
    ).facts;
    for (const [, words = ""] of facts.flatMap(({ why }) => [...why.matchAll(/([^/:;]{2,}) \.\.\./g)]))
      expect(`${STORM} ${long} ${other} `).toContain(`${words.trim()} `);
  });
});

it.each([
  ["OHP", "Osk Highway Patrol", true],
  ["O.H.P.", "Osk Highway Patrol", true],
  ["Osk", "Osk Highway Patrol", false],
  ["OPD", "Osk Highway Patrol", false],
])("%s stands for %s: %s", (short, long, expected) => {
  expect(isAcronymOf(short, long)).toBe(expected);
});
