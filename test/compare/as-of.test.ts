import { beforeAll, describe, expect, it } from "vitest";
import { compareAccounts } from "../../src/compare/index.js";
import type { Comparison } from "../../src/core/index.js";
import type { Models } from "../../src/language/index.js";
import { loadNodeModels, readAccount } from "../../src/pipeline/index.js";

let models: Models;
beforeAll(async () => {
  models = await loadNodeModels();
}, 60_000);

const compare = (a: string, dayA: string, b: string, dayB: string): Comparison =>
  compareAccounts([
    { id: "a", ...readAccount({ id: "a", text: a, date: dayA }, models) },
    { id: "b", ...readAccount({ id: "b", text: b, date: dayB }, models) },
  ]);

const verdicts = (comparison: Comparison): ReadonlySet<string> => new Set(comparison.facts.flatMap((fact) => fact.verdicts ?? []));

const [MON, TUE, SUN] = ["2022-07-04", "2022-07-05", "2022-07-10"];

/** What two accounts, published on two days, come to: an update, a conflict, or neither. */
const CASES: readonly (readonly [
  name: string,
  a: string,
  dayA: string,
  b: string,
  dayB: string,
  verdict: "update" | "conflict" | "neither",
])[] = [
  ["a toll that rose", "The quake killed 12 people in Lenz.", MON, "The quake killed 19 people in Lenz.", TUE, "update"],
  ["two tolls on one day", "The quake killed 12 people in Lenz.", MON, "The quake killed 19 people in Lenz.", MON, "conflict"],
  ["a toll that fell", "The quake killed 19 people in Lenz.", MON, "The quake killed 12 people in Lenz.", TUE, "conflict"],
  [
    "a toll revised down",
    "The quake killed 19 people in Lenz.",
    MON,
    "A revised count shows the quake killed 12 people in Lenz.",
    TUE,
    "update",
  ],
  ["one toll twice", "The quake killed 12 people in Lenz.", MON, "The quake killed 12 people in Lenz.", TUE, "neither"],
  ["a toll within its bound", "The quake killed at least 12 people in Lenz.", MON, "The quake killed 13 people in Lenz.", MON, "neither"],
  ["a bound left behind", "The quake killed at least 12 people in Lenz.", MON, "The quake killed 31 people in Lenz.", TUE, "update"],
  ["an injured count that rose", "The blast injured 40 people.", MON, "The blast injured 62 people.", TUE, "update"],
  ["two injured counts on one day", "The blast injured 40 people.", MON, "The blast injured 62 people.", MON, "conflict"],
  ["dead and injured", "The blast killed 40 people.", MON, "The blast injured 62 people.", MON, "neither"],
  ["a wind of another day", "The storm had winds of 75 mph.", MON, "The storm had winds of 120 mph.", TUE, "update"],
  ["two winds on one day", "The storm had winds of 75 mph.", MON, "The storm had winds of 120 mph.", MON, "conflict"],
  ["burnt ground that grew", "The fire has burned 900 acres.", MON, "The fire has burned 2,400 acres.", TUE, "update"],
  ["a length of time is no state", "The call lasted 35 minutes.", MON, "The call lasted 55 minutes.", TUE, "conflict"],
  ["a length of time, one wording of it", "The call lasted 45 minutes.", MON, "The call lasted three quarters of an hour.", TUE, "neither"],
  ["a week later", "The call lasted 35 minutes.", MON, "The call lasted 55 minutes.", SUN, "update"],
  ["a deed denied on one day", "France banned the march in Lyon.", MON, "France did not ban the march in Lyon.", MON, "conflict"],
  ["a deed denied a week later", "France banned the march in Lyon.", MON, "France did not ban the march in Lyon.", SUN, "update"],
  [
    "a deed denied of one named day",
    "France banned the march in Lyon on 3 July 2022.",
    MON,
    "France did not ban the march in Lyon on 3 July 2022.",
    SUN,
    "conflict",
  ],
  ["a deed denied the next day", "France banned the march in Lyon.", MON, "France did not ban the march in Lyon.", TUE, "conflict"],
  ["two days of one deed", "The army shelled Kresno on Saturday.", MON, "The army shelled Kresno on Sunday.", MON, "conflict"],
  ["two days, told a week apart", "The army shelled Kresno on Saturday.", MON, "The army shelled Kresno on Friday.", SUN, "neither"],
  ["a finer time", "The army shelled Kresno on Saturday.", MON, "The army shelled Kresno on Saturday night.", TUE, "neither"],
];

describe("earlier and later states", () => {
  it.each(CASES)("%s", (_name, a, dayA, b, dayB, verdict) => {
    const found = verdicts(compare(a, dayA, b, dayB));
    const turned = verdicts(compare(b, dayB, a, dayA));
    const of = (set: ReadonlySet<string>): string => (set.has("conflict") ? "conflict" : set.has("update") ? "update" : "neither");
    expect([of(found), of(turned)]).toEqual([verdict, verdict]);
  });
});
