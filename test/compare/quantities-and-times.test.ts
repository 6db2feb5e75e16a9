import { describe, expect, it } from "vitest";
import { compareQuantities } from "../../src/compare/align/compare-quantities.js";
import { diffWords } from "../../src/compare/align/diff-words.js";
import { compareFields, timeFields } from "../../src/compare/pair/time-words.js";
import { compareTimes } from "../../src/compare/time/compare-times.js";
import { timeRange } from "../../src/compare/time/time-range.js";
import { areOpposites, relatedWord } from "../../src/compare/words/related-words.js";

describe("quantities of one thing", () => {
  const q = (value: number, unit = "", bound: "exact" | "about" | "atLeast" | "atMost" = "exact") => ({ value, unit, bound });
  it.each([
    [q(35, "minute"), q(35, "minute"), "equal"],
    [q(45, "minute"), q(0.75, "hour"), "equal"],
    [q(30, "mile", "about"), q(48, "km"), "rounding"],
    [q(15, "mile", "about"), q(25, "km", "about"), "rounding"],
    [q(20, "mile", "about"), q(20, "km", "about"), "apart"],
    [q(40000, "person", "about"), q(41200, "person"), "rounding"],
    [q(141, "person", "atLeast"), q(142, "person", "atLeast"), "rounding"],
    [q(1.2, "mile"), q(12, "mile"), "apart"],
    [q(25, "km", "atMost"), q(50, "km", "atMost"), "apart"],
    [q(57, "person"), q(75, "person"), "apart"],
    [q(35, "minute"), q(35, "km"), "incomparable"],
  ] as const)("%o against %o: %s", (a, b, relation) => {
    expect(compareQuantities(a, b)).toBe(relation);
    expect(compareQuantities(b, a)).toBe(relation);
  });
});

describe("times of one happening", () => {
  const t = (iso: string, zone?: string, stated = false) => ({ iso, zones: zone === undefined ? [] : [zone], stated });
  it.each([
    [t("2017-04-06"), t("2017-04-06TMO"), "finer"],
    [t("2018-06-14"), t("2018-06-14"), "equal"],
    [t("2018-06-14"), t("2018-06-15"), "apart"],
    [t("2021-12-30", "America/New_York"), t("2021-12-31", "Europe/Moscow"), "zones"],
    [t("2021-12-28", "America/New_York"), t("2021-12-31", "Europe/Moscow"), "apart"],
    [t("2020-01-03T16:30", "America/New_York", true), t("2020-01-03T15:30"), "zones"],
    [t("2020-01-03T16:30"), t("2020-01-03T15:30"), "apart"],
    [t("PAST_REF"), t("2020-01-03"), "open"],
  ] as const)("%o against %o: %s", (a, b, relation) => {
    expect(compareTimes(a, b)).toBe(relation);
    expect(compareTimes(b, a)).toBe(relation);
  });

  it.each(["2017", "2017-04", "2017-W14", "2017-Q2", "2017-SU", "2017-04-06TNI", "2017-04-06/2017-04-07", "../2017-04-06"])(
    "places %s in the calendar",
    (value) => {
      const range = timeRange(value);
      expect(range && range.from < range.to).toBe(true);
    },
  );

  it.each([
    ["XXXX-WXX-4", "Thursday night", "XXXX-WXX-4", "Thursday morning", "time"],
    ["XXXX-WXX-4", "Thursday", "XXXX-WXX-5", "Friday", "date"],
    ["XXXX-WXX-4", "8 p.m. EST on Thursday", "XXXX-WXX-4", "5 p.m. Pacific time on Thursday", "same"],
    ["XXXX-WXX-5", "6:15 p.m. on Friday", "XXXX-WXX-5", "quarter past six on Friday evening", "same"],
  ])("%s %s against %s %s: %s", (v1, w1, v2, w2, relation) => {
    expect(compareFields(timeFields(v1, w1), timeFields(v2, w2))).toBe(relation);
  });
});

describe("words", () => {
  it("groups what accounts use for each other and knows opposites", () => {
    expect(relatedWord("teleconference")).toBe(relatedWord("call"));
    expect(relatedWord("halting")).toBe("halting");
    expect(areOpposites("refuse", "accept")).toBe(true);
    expect(areOpposites("accept", "accept")).toBe(false);
  });

  it("shows where two wordings part", () => {
    const runs = diffWords("We watch how it will act", "We watch what it will do");
    expect(runs.filter((run) => run.kind === "same").map((run) => run.text)).toEqual(["We watch", "it will"]);
    expect(diffWords("the same words", "The same words,").every((run) => run.kind === "same")).toBe(true);
  });
});
