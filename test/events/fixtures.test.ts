import { expect, test } from "vitest";
import type { Party } from "../../src/core/index.js";
import { codeEvents } from "../../src/events/index.js";
import { NEWS_SENTENCES } from "./fixtures/news-sentences.js";
import { PARTY_SENTENCES } from "./fixtures/party-sentences.js";
import { REALITY_CASES } from "./fixtures/reality-cases.js";
import { TYPE_SENTENCES } from "./fixtures/type-sentences.js";
import { readText } from "./read-text.js";

const rows = (table: string): { mark: string; text: string }[] =>
  table
    .split("\n")
    .filter((line) => line.includes("|"))
    .map((line) => ({ mark: line.slice(0, line.indexOf("|")), text: line.slice(line.indexOf("|") + 1) }));

test("news sentences: few false positives, most events found, in the half that taught nothing", () => {
  const held = rows(NEWS_SENTENCES).filter((_, i) => i % 2 === 1);
  let fired = 0;
  let found = 0;
  const none = held.filter((r) => r.mark === "-");
  for (const { mark, text } of held) {
    const events = codeEvents(readText(text, "2019-05-20"), []);
    if (mark === "-") fired += events.length > 0 ? 1 : 0;
    else found += events.length > 0 ? 1 : 0;
  }
  expect(fired / none.length).toBeLessThanOrEqual(0.15);
  expect(found / (held.length - none.length)).toBeGreaterThanOrEqual(0.7);
});

test("reality marks in the half that taught nothing", () => {
  const held = rows(REALITY_CASES).filter((_, i) => i % 2 === 1);
  const right = held.filter(({ mark, text }) => {
    const events = codeEvents(readText(text), []);
    return mark === "negated"
      ? events.some((e) => e.polarity === "negated" || e.type === "REJECT")
      : events.some((e) => e.polarity === "affirmed" && e.modality === mark);
  });
  expect(right.length / held.length).toBeGreaterThanOrEqual(0.85);
});

test("what only may be, is planned or denied never passes for a fact", () => {
  const wrong = rows(REALITY_CASES)
    .filter((r) => r.mark === "negated" || r.mark === "hypothetical" || r.mark === "planned")
    .filter(({ text }) =>
      codeEvents(readText(text), []).some(
        (e) => e.polarity === "affirmed" && e.modality === "asserted" && !/^(?:REJECT|THREATEN|AGREE|ACCUSE|REQUEST)$/.test(e.type),
      ),
    )
    .map((r) => r.text);
  expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(8);
});

const codesOf = (parties: readonly Party[]): readonly string[] =>
  parties.map((p) => p.country ?? (p.sectors ?? []).find((s) => /^(?:IGO|NGO)$/.test(s)) ?? "").filter((code) => code !== "");

test("types and sides of sentences that teach the scorer", () => {
  const rows = PARTY_SENTENCES.split("\n").filter((line) => line.includes("|"));
  const count = { events: 0, typed: 0, none: 0, fired: 0, sides: 0, right: 0 };
  for (const row of rows) {
    const [types = "", source = "", target = "", text = ""] = row.split("|");
    const [first] = [...codeEvents(readText(text, "2019-11-20"), [])].sort((a, b) => b.confidence - a.confidence);
    if (types === "-") {
      count.none++;
      if (first) count.fired++;
      continue;
    }
    count.events++;
    if (first && types.split("/").includes(first.type)) count.typed++;
    // talks have two equal sides: either may be named as source
    const all = new Set(first ? [...codesOf(first.source), ...codesOf(first.target)] : []);
    for (const [want, have] of [
      [source, new Set(codesOf(first?.source ?? []))],
      [target, all],
    ] as const) {
      if (want === "*") continue;
      count.sides++;
      if (have.has(want)) count.right++;
    }
  }
  expect(count.typed / count.events).toBeGreaterThanOrEqual(0.85);
  expect(count.fired / count.none).toBeLessThanOrEqual(0.06);
  expect(count.right / count.sides).toBeGreaterThanOrEqual(0.75);
});

test("constructions of each type", () => {
  const probes = rows(TYPE_SENTENCES);
  const missed = probes.filter(({ mark, text }) => !codeEvents(readText(text, "2019-11-20"), []).some((e) => e.type === mark));
  expect(missed.length / probes.length, missed.map((m) => m.text).join("\n")).toBeLessThanOrEqual(0.13);
});
