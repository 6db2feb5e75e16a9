import { beforeAll, describe, expect, it } from "vitest";
import type { Statement } from "../../src/core/index.js";
import { annotate, documentOf, type Models, resolveEntities, resolveTimes } from "../../src/language/index.js";
import { loadNodeModels } from "../../src/pipeline/node-models.js";
import { findStatements } from "../../src/statements/index.js";
import { plainArticle } from "../../src/text/index.js";
import { CASES, type Case } from "./cases.js";
import { NEWS_CASES } from "./news-cases.js";
import { REPORTING_CASES } from "./reporting-cases.js";

interface Gold {
  readonly text: string;
  readonly said: readonly (readonly [number, number])[];
  readonly speaker: readonly [number, number] | null;
}

/** Takes the marks out of a case and turns them into offsets. */
function goldOf(marked: string): Gold {
  let text = "";
  const said: [number, number][] = [];
  let speaker: [number, number] | null = null;
  let start = 0;
  for (let i = 0; i < marked.length; i++) {
    const two = marked.slice(i, i + 2);
    if (two === "[[" || two === "{{") start = text.length;
    else if (two === "]]") said.push([start, text.length]);
    else if (two === "}}") speaker = [start, text.length];
    else {
      text += marked[i];
      continue;
    }
    i++;
  }
  return { text, said, speaker };
}

const letters = (text: string, spans: readonly (readonly [number, number])[]): ReadonlySet<number> => {
  const set = new Set<number>();
  for (const [from, to] of spans) for (let i = from; i < to; i++) if (/[\p{L}\p{N}]/u.test(text[i] ?? "")) set.add(i);
  return set;
};

const overlap = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let both = 0;
  for (const i of a) if (b.has(i)) both++;
  return both / Math.max(a.size, b.size, 1);
};

/** What is wrong with what was found for a case; empty when all is right. */
function faults(example: Case, statements: readonly Statement[]): string[] {
  const gold = goldOf(example.text);
  const said = statements.filter((s) => s.act !== "other");
  if (gold.said.length === 0) return said.map((s) => `no statement expected: ${gold.text.slice(s.quote.start, s.quote.end)}`);
  const groups = new Map<string, Statement[]>();
  for (const s of said) {
    const key = `${s.cue?.start}:${s.speaker?.start}`;
    groups.set(key, [...(groups.get(key) ?? []), s]);
  }
  const want = letters(gold.text, gold.said);
  const best = [...groups.values()]
    .map((group) => ({
      group,
      share: overlap(
        want,
        letters(
          gold.text,
          group.map((s) => [s.quote.start, s.quote.end] as const),
        ),
      ),
    }))
    .sort((a, b) => b.share - a.share)[0];
  const first = best?.group[0];
  if (!first || best.share < 0.8) return [`words: ${first ? gold.text.slice(first.quote.start, first.quote.end) : "none"}`];
  const wrong: string[] = [];
  if (gold.speaker) {
    const who = letters(gold.text, [gold.speaker]);
    const got = first.speaker ? letters(gold.text, [[first.speaker.start, first.speaker.end]]) : new Set<number>();
    let both = 0;
    for (const i of who) if (got.has(i)) both++;
    if (both === 0 || both < 0.5 * Math.min(who.size, got.size))
      wrong.push(`speaker: ${first.speaker ? gold.text.slice(first.speaker.start, first.speaker.end) : "none"}`);
  }
  if (example.kind && !best.group.every((s) => s.kind === example.kind)) wrong.push(`kind: ${best.group.map((s) => s.kind)}`);
  if (example.act && first.act !== example.act) wrong.push(`act: ${first.act}`);
  if (example.channel && first.channel !== example.channel) wrong.push(`channel: ${first.channel}`);
  if (example.via && first.via !== example.via) wrong.push(`via: ${first.via}`);
  if (example.audience && first.audience !== example.audience) wrong.push(`audience: ${first.audience}`);
  if (example.name && first.speakerName !== example.name) wrong.push(`name: ${first.speakerName}`);
  return wrong;
}

describe("statement forms", () => {
  let models: Models;
  beforeAll(async () => {
    models = await loadNodeModels();
  });
  const read = (text: string): readonly Statement[] =>
    findStatements(
      resolveEntities(
        resolveTimes(documentOf(plainArticle({ id: "case", text, published: "2024-03-15" }), annotate(text, models), "test")),
      ),
    ).statements;

  it("has at least 250 cases", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(250);
  });

  it.each([...CASES, ...NEWS_CASES, ...REPORTING_CASES].map((c) => [c.form, c.text, c] as const))("%s: %s", (_form, _text, example) => {
    expect(faults(example, read(goldOf(example.text).text))).toEqual([]);
  });
});
