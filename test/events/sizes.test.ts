import { describe, expect, test } from "vitest";
import type { EventRecord, EventSize } from "../../src/core/index.js";
import { codeEvents } from "../../src/events/index.js";
import { SIZE_CASES } from "./fixtures/size-cases.js";
import { readText } from "./read-text.js";

const SIGN: Readonly<Record<EventSize["bound"], string>> = { atLeast: ">", atMost: "<", about: "~", exact: "", range: "" };

const written = (size: EventSize): string => `${size.kind}=${SIGN[size.bound]}${size.range?.join("..") ?? size.value}`;

const sizesOf = (events: readonly EventRecord[]): string =>
  events
    .filter((event) => event.size !== undefined)
    .map((event) => `${event.type} ${(event.size ?? []).map(written).join(" ")}`)
    .sort()
    .join(" ") || "-";

const cases = SIZE_CASES.split("\n")
  .filter((line) => line.includes("|"))
  .map((line) => ({ want: line.slice(0, line.indexOf("|")), text: line.slice(line.indexOf("|") + 1) }));

describe("sizes of events", () => {
  test.each(cases)("$want: $text", ({ want, text }) => {
    const events = codeEvents(readText(text), []);
    expect(sizesOf(events)).toBe(want);
    for (const size of events.flatMap((event) => event.size ?? [])) {
      expect(text.slice(size.start, size.end)).toMatch(/\S/);
      expect(size.evidence.length).toBeGreaterThan(0);
    }
  });
});
