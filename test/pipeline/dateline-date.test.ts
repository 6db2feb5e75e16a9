import { expect, it } from "vitest";
import { articleOf } from "../../src/pipeline/index.js";

const TEXT = "The bridge was closed, the mayor said. Nobody was hurt.";
const published = (text: string, date?: string) => articleOf({ id: "a", text, ...(date === undefined ? {} : { date }) }).published;

it.each([
  [`LIMA, March 9, 2025 (Northern Wire) - ${TEXT}`, "2025-03-09"],
  [`VARNA HEIGHTS, 18 October 2024 (Wire) \u2014 ${TEXT}`, "2024-10-18"],
  [`Oslo, Sept. 3, 2021 -- ${TEXT}`, "2021-09-03"],
  [`LYON (7 May 2019) \u2013 ${TEXT}`, "2019-05-07"],
  [`LIMA, March 9 (Northern Wire) - ${TEXT}`, undefined],
  [`LIMA, February 31, 2025 - ${TEXT}`, undefined],
  [`The bridge of Lima, opened on March 9, 2025 - a Sunday - was closed.`, undefined],
  [TEXT, undefined],
])("the dateline's date: %s", (text, iso) => {
  expect(published(`Bridge closed in the old town\n\n${text}\n\n${TEXT}`)?.iso).toBe(iso);
});

it("goes before the date that the caller gives, which fills in where there is none", () => {
  expect(published(`LIMA, March 9, 2025 - ${TEXT}`, "2020-01-01")).toEqual({ iso: "2025-03-09", basis: "dateline" });
  expect(published(TEXT, "2020-01-01")).toEqual({ iso: "2020-01-01", basis: "published" });
});
