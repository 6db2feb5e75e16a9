import { describe, expect, test } from "vitest";
import { codeEvents } from "../../src/events/index.js";
import { readText } from "./read-text.js";

/** Type, date of its event and its source country, text as if published on 2018-05-20. */
const CASES: readonly (readonly [type: string, iso: string | undefined, source: string, text: string])[] = [
  // a participle shares the day of its verb
  ["AGREE", "2018-05-18", "KEN", "Kenya and Somalia held talks on Friday, agreeing to reopen the border."],
  ["THREATEN", "2018-05-17", "IRN", "Iran recalled its ambassador on Thursday, threatening to expel the French envoy."],
  // a duty is laid on the day on which it is said
  ["REQUEST", "2018-05-16", "TUR", '"Greece must withdraw its troops," the Turkish foreign minister told reporters on Wednesday.'],
  // what two sides agree in a text that dates their talks, and what is said "during the call"
  ["AGREE", "2018-05-15", "CHL", "The presidents of Chile and Peru met in Lima on Tuesday. Chile and Peru agreed to build a tunnel."],
  [
    "SUPPORT",
    "2018-05-15",
    "FRA",
    "French President Emmanuel Macron spoke by telephone with Angela Merkel on Tuesday. During the call, Macron praised Germany for its help.",
  ],
  // one side alone, and no word that it was said in the talks
  ["AGREE", undefined, "CHL", "The presidents of Chile and Peru met in Lima on Tuesday. Chile promised to release two sailors."],
  // whose commitment it is
  ["AGREE", undefined, "GBR", "The minister renewed the British commitment to defend Kuwait."],
];

describe("dates that hang on other words than the event's own", () => {
  test.each(CASES)("%s %s %s: %s", (type, iso, source, text) => {
    const document = readText(text);
    const event = codeEvents(document, []).find((e) => e.type === type);
    expect(event?.when?.iso).toBe(iso);
    expect(event?.source.map((p) => p.country)).toContain(source);
    if (event?.when) expect(document.times.some((t) => t.start === event.when?.start)).toBe(true);
  });
});
