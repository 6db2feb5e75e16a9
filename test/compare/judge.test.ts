import { beforeAll, describe, expect, it } from "vitest";
import { clashesOf } from "../../src/compare/align/clash.js";
import { detailsOf } from "../../src/compare/align/details.js";
import type { Told } from "../../src/compare/align/group-facts.js";
import { judge } from "../../src/compare/align/judge.js";
import { factsOfView } from "../../src/compare/facts-of.js";
import { viewAccount } from "../../src/compare/read/account-view.js";
import type { FactStatus } from "../../src/core/index.js";
import type { Models } from "../../src/language/index.js";
import { loadNodeModels, readAccount } from "../../src/pipeline/index.js";

let models: Models;
beforeAll(async () => {
  models = await loadNodeModels();
}, 60_000);

/** What the judge says of the first facts, or first figures, of two sentences taken as lined up. */
function statusOf(texts: readonly [string, string], figures = false, dates = ["2024-06-14", "2024-06-14"]): FactStatus {
  const views = texts.map((text, i) => {
    const { document, record } = readAccount({ id: `${i}`, text, ...(dates[i] === undefined ? {} : { date: dates[i] }) }, models);
    return viewAccount(`${i}`, document, record);
  });
  const row = views.map((view, account): Told => {
    const fact = factsOfView(view).find(({ kind }) => (kind === "figure") === figures);
    if (!fact) throw new Error(`no fact in: ${texts[account]}`);
    return { account, fact };
  });
  const groups = figures ? [row] : [row, ...views.flatMap((view, account) => factsOfView(view).map((fact) => [{ account, fact }]))];
  const statuses = [judge(row, views, 2, clashesOf(groups, views, models.vectors)), ...detailsOf(row, views)].map(({ status }) => status);
  return (["conflict", "differing", "shared"] as const).find((status) => statuses.includes(status)) ?? "only";
}

const CLAIMS: readonly (readonly [what: string, a: string, b: string, status: FactStatus])[] = [
  ["one predicate in few words in common", "A sailor died.", "Nobody was killed, the coastguard said.", "conflict"],
  ["opposites of one subject", "The museum was open at the time.", "The museum was closed for repairs.", "conflict"],
  ["a figure in common", "The firm lost 300 million euros.", "The firm did not make a loss of 300 million euros.", "conflict"],
  [
    "most words beside the predicate",
    "The treasury sold a third of its gold reserves in May.",
    "The treasury did not touch its gold reserves in May.",
    "conflict",
  ],
  ["neither ... nor", "The state paid a ransom.", "Neither the state nor the company paid anything.", "conflict"],
  ["both deny", "The pilot did not drink.", "Nobody drank on board.", "shared"],
  ["another actor", "Anna Lind resigned.", "Karl Moe did not resign.", "shared"],
  ["a predicate of any sentence", "The mayor wanted a new bridge.", "Nobody wanted to be named.", "shared"],
  ["planned and done", "The ferry will not sail.", "The ferry sailed in May.", "shared"],
  ["not only", "The club damaged the pitch.", "The club did not only damage the pitch.", "shared"],
  [
    "a rejected claim",
    "Brann Lines denied that the ferry was overloaded.",
    "The owner rejected claims that the ferry was overloaded.",
    "shared",
  ],
];

const FIGURES: readonly (readonly [what: string, figures: boolean, a: string, b: string, conflict: boolean])[] = [
  [
    "numbers of what is called alike",
    false,
    "Inspectors counted 23 explosions near the depot.",
    "Inspectors recorded 14 blasts around the depot.",
    true,
  ],
  [
    "numbers of other things",
    false,
    "Inspectors counted 23 explosions near the depot.",
    "Inspectors praised 14 crews of the depot.",
    false,
  ],
  ["what follows 'of' is no whole", true, "Eleven employees of the oil firm were freed.", "Fourteen employees were freed.", true],
  ["a part", true, "Two of the employees were freed on Monday.", "Fourteen employees were freed on Monday.", false],
  ["no part is greater than its whole", true, "Five of its soldiers were killed.", "Three soldiers were killed.", true],
  ["others beside some told before", true, "Twelve other miners were rescued.", "Thirty miners were rescued.", false],
];

/** Calls of what keeps two deeds and two counts apart: each case is a conflict without it. */
const GUARDS: readonly (readonly [call: string, figures: boolean, a: string, b: string])[] = [
  [
    "isSureSide",
    false,
    "Norway sent ships to the harbour after the storm.",
    "Sweden sent ships and 40 soldiers with tents to a harbour town in the north after the storm had passed.",
  ],
  ["otherCount", true, "Exit polls gave the party 44 percent of the vote.", "The party won 52 percent of the vote."],
  ["isOneOrder", true, "The storm destroyed 12 houses.", "The storm destroyed 900 houses."],
];

const PLACES_AND_TIMES: readonly (readonly [what: string, a: string, b: string, conflict: boolean])[] = [
  [
    "a detail in two places",
    "The van was found burnt out near Leeds on Monday.",
    "The burnt-out van was found outside York on Monday.",
    true,
  ],
  ["what is agreed", "The two leaders agreed to meet in Lisbon in October.", "The two leaders will meet in Madrid in October.", true],
  ["where it was and where it went", "The singer lived in Cardiff with her band.", "The singer moved to Swansea with her band.", false],
  ["one place", "The van was found burnt out near Leeds.", "The burnt-out van was found outside Leeds.", false],
  ["overnight", "A quake rattled the valley overnight on Thursday.", "A quake rattled the valley on Thursday morning.", false],
  ["reckoned from two issues", "The court hears the case today.", "The court hears the case this morning.", false],
];

/** The first account is of a day later than the second. */
const BARE_CLOCKS: readonly (readonly [what: string, a: string, b: string, conflict: boolean])[] = [
  ["one clock", "The ferry sent a distress signal at 6:42 a.m.", "The ferry sent a distress signal at 6.42 a.m. on Thursday.", false],
  ["a part of the day", "The ferry sent a distress signal in the morning.", "The ferry sent a distress signal at eight o'clock.", false],
  ["two clocks", "The ferry sent a distress signal at 6:42 a.m.", "The ferry sent a distress signal at 9.15 a.m. on Thursday.", true],
  [
    "two days in words",
    "The ferry sent a distress signal on Friday at 6:42 a.m.",
    "The ferry sent a distress signal on Thursday at 6:42 a.m.",
    true,
  ],
];

describe("judge", () => {
  it.each(BARE_CLOCKS)("takes no day from the date of an account for a bare clock: %s", (_, a, b, conflict) => {
    expect(statusOf([a, b], false, ["2024-06-14", "2024-06-13"]) === "conflict").toBe(conflict);
  });
  it.each(GUARDS)("keeps apart by %s", (_, figures, a, b) => {
    expect(statusOf([a, b], figures)).not.toBe("conflict");
  });
  it.each(PLACES_AND_TIMES)("%s", (_, a, b, conflict) => {
    expect(statusOf([a, b]) === "conflict").toBe(conflict);
    expect(statusOf([b, a]) === "conflict").toBe(conflict);
  });

  it.each(FIGURES)("%s", (_, figures, a, b, conflict) => {
    expect(statusOf([a, b], figures) === "conflict").toBe(conflict);
    expect(statusOf([b, a], figures) === "conflict").toBe(conflict);
  });

  it.each(CLAIMS)("%s", (_, a, b, status) => {
    const found = statusOf([a, b]);
    expect(found === "conflict").toBe(status === "conflict");
    expect(statusOf([b, a])).toBe(found);
  });
});
