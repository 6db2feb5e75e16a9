import { describe, expect, test } from "vitest";
import type { Party } from "../../src/core/index.js";
import { clauseView } from "../../src/events/frames/clause-view.js";
import { refusedAt } from "../../src/events/frames/match-frame.js";
import { codeEvents, EVENT_TYPES } from "../../src/events/index.js";
import { readText } from "./read-text.js";

const codes = (parties: readonly Party[]): string =>
  [...new Set(parties.map((p) => p.country ?? (p.sectors ?? []).find((s) => /^(?:IGO|NGO|IMG|MNC)$/.test(s)) ?? ""))]
    .filter((c) => c !== "")
    .sort()
    .join(",");

const sides = EVENT_TYPES.flatMap((type) =>
  type.examples.map((example) => {
    const events = codeEvents(readText(example.text), []);
    const event = events.find((e) => e.type === type.id);
    const fits = (want: readonly string[] | undefined, have: readonly Party[]): boolean =>
      want === undefined || [...want].sort().join(",") === codes(have);
    if (event === undefined) return { type: type.id, text: example.text, typed: false, whole: false };
    const typed = event.cameo.startsWith(example.cameo ?? "") && (example.modality ?? event.modality) === event.modality;
    return {
      type: type.id,
      text: example.text,
      typed,
      whole: typed && fits(example.source, event.source) && fits(example.target, event.target),
    };
  }),
);

describe("worked examples of the event types", () => {
  test("every type has at least ten", () => {
    for (const type of EVENT_TYPES) expect(type.examples.length, type.id).toBeGreaterThanOrEqual(10);
  });

  // the parser errs on some sentences, so shares are held, not single sentences; the message names what fails
  test.each(EVENT_TYPES.map((type) => type.id))("%s: eight of ten found with their code", (id) => {
    const own = sides.filter((s) => s.type === id);
    const missed = own.filter((s) => !s.typed).map((s) => s.text);
    expect(own.length - missed.length, missed.join("\n")).toBeGreaterThanOrEqual(Math.ceil(own.length * 0.8));
  });

  test("nine of ten found with code, four of five with both parties", () => {
    expect(sides.filter((s) => s.typed).length / sides.length).toBeGreaterThanOrEqual(0.9);
    expect(sides.filter((s) => s.whole).length / sides.length).toBeGreaterThanOrEqual(0.8);
  });
});

describe("refusals of the event types", () => {
  const refusals = EVENT_TYPES.flatMap((type) => type.refusals.map(({ example, why }) => ({ id: type.id, example, why })));

  test("every type has one", () => {
    for (const type of EVENT_TYPES) expect(type.refusals.length, type.id).toBeGreaterThan(0);
  });

  test.each(refusals)("$id: $example", ({ id, example }) => {
    const document = readText(example);
    const view = clauseView(document);
    const rows = Array.from({ length: document.tokens.length }, (_, row) => row);
    expect(rows.some((row) => refusedAt(view, row).includes(id))).toBe(true);
    expect(codeEvents(document, []).filter((event) => event.type === id)).toEqual([]);
  });
});
