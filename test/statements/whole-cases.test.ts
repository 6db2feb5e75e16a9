import { beforeAll, describe, expect, it } from "vitest";
import type { Statement } from "../../src/core/index.js";
import type { Models } from "../../src/language/index.js";
import { loadNodeModels } from "../../src/pipeline/node-models.js";
import { read } from "./read.js";
import { WHOLE_CASES } from "./whole-cases.js";

type Spans = readonly (readonly [number, number])[];

interface Marked {
  readonly text: string;
  readonly said: ReadonlyMap<string, Spans>;
  readonly speakers: ReadonlyMap<string, readonly [number, number]>;
}

/** Takes the marks out of a text and turns them into offsets by the number of their statement. */
function unmarked(marked: string): Marked {
  let text = "";
  const said = new Map<string, Spans>();
  const speakers = new Map<string, readonly [number, number]>();
  const open: { readonly words: boolean; readonly ids: readonly string[]; readonly at: number }[] = [];
  for (let i = 0; i < marked.length; i++) {
    const two = marked.slice(i, i + 2);
    const last = open[open.length - 1];
    if (two === "[[" || two === "{{") {
      const ids = /^([\d,]+):/.exec(marked.slice(i + 2, i + 12));
      open.push({ words: two === "[[", ids: ids?.[1]?.split(",") ?? ["1"], at: text.length });
      i += 1 + (ids?.[0].length ?? 0);
    } else if (last && (two === "]]" || two === "}}")) {
      open.pop();
      for (const id of last.ids) {
        if (last.words) said.set(id, [...(said.get(id) ?? []), [last.at, text.length]]);
        else speakers.set(id, [last.at, text.length]);
      }
      i++;
    } else text += marked[i];
  }
  return { text, said, speakers };
}

function letters(text: string, spans: Spans): ReadonlySet<number> {
  const set = new Set<number>();
  for (const [from, to] of spans) for (let i = from; i < to; i++) if (/[\p{L}\p{N}]/u.test(text[i] ?? "")) set.add(i);
  return set;
}

const common = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => [...a].filter((i) => b.has(i)).length;

/** What is wrong with the outermost statements of a text; empty when all are right and none is too many. */
function faults(marked: string, statements: readonly Statement[]): string[] {
  const { text, said, speakers } = unmarked(marked);
  const groups = new Map<string, Statement[]>();
  for (const s of statements) {
    if (s.act === "other" || s.within !== undefined) continue;
    const key = s.cue ? `${s.cue.start}:${s.speaker?.start}` : `${s.quote.start}`;
    groups.set(key, [...(groups.get(key) ?? []), s]);
  }
  const left = new Map(
    [...groups.values()].map((group) => [
      group,
      letters(
        text,
        group.map((s) => [s.quote.start, s.quote.end] as const),
      ),
    ]),
  );
  const wrong: string[] = [];
  for (const [id, spans] of said) {
    const want = letters(text, spans);
    const found = [...left].find(([, got]) => common(want, got) >= 0.8 * Math.max(want.size, got.size));
    if (!found) {
      wrong.push(`missed: ${spans.map(([a, b]) => text.slice(a, b)).join(" ")}`);
      continue;
    }
    left.delete(found[0]);
    const speaker = speakers.get(id);
    const got = found[0][0]?.speaker;
    const a = speaker ? letters(text, [speaker]) : new Set<number>();
    const b = got ? letters(text, [[got.start, got.end]]) : new Set<number>();
    if (speaker && common(a, b) < Math.max(1, 0.5 * Math.min(a.size, b.size)))
      wrong.push(`speaker: ${got ? text.slice(got.start, got.end) : "none"}`);
  }
  for (const group of left.keys()) wrong.push(`too many: ${group.map((s) => text.slice(s.quote.start, s.quote.end)).join(" ")}`);
  return wrong;
}

describe("all statements of a text", () => {
  let models: Models;
  beforeAll(async () => {
    models = await loadNodeModels();
  });

  it.each(WHOLE_CASES.flatMap(([form, texts]) => texts.map((text) => [form, text] as const)))("%s: %s", (_form, marked) => {
    expect(faults(marked, read(unmarked(marked).text, models).statements)).toEqual([]);
  });
});
