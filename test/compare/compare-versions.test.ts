import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { changedSpans } from "../../src/compare/align/diff-words.js";
import { compareVersions, renderVersionsHtml, renderVersionsMarkdown, renderVersionsTerminal } from "../../src/compare/index.js";
import { versionRows } from "../../src/compare/render/version-rows.js";
import type { Models } from "../../src/language/index.js";
import { loadNodeModels, readAccount } from "../../src/pipeline/index.js";

let models: Models;
beforeAll(async () => {
  models = await loadNodeModels();
}, 60_000);

const version = (id: string, text: string) => ({ id, ...readAccount({ id, text, date: "2017-05-02" }, models) });

const OLD = `Finance Minister Ana Roldan said on Tuesday that the central bank of Peru would lend 400 million dollars to farmers.

At least 12 people were injured when a bridge near Arequipa collapsed on Monday, police said.

"We will not raise taxes," Roldan told reporters in Lima.

The opposition called the plan reckless.`;

const edits: readonly (readonly [
  name: string,
  from: string | RegExp,
  to: string,
  changed: RegExp | null,
  added: RegExp | null,
  dropped: RegExp | null,
])[] = [
  ["a figure", "400 million", "450 million", /450 million/, null, null],
  ["a toll", "12 people", "14 people", /14 people/, null, null],
  ["a source", "police said", "the fire service said", /collapsed/, null, null],
  ["a new sentence", /$/, "\n\nBrazil offered to send engineers.", null, /Brazil offered/, null],
  ["a dropped quotation", /"We will[^\n]*\n\n/, "", null, null, /raise taxes/],
  ["another order of paragraphs", /^([^\n]*)\n\n([^\n]*)/, "$2\n\n$1", null, null, null],
];

describe("two versions of one article", () => {
  it.each(edits)("shows %s and keeps the rest", (_, from, to, changed, added, dropped) => {
    const young = OLD.replace(from, to);
    expect(young).not.toBe(OLD);
    const changes = compareVersions(version("old", OLD), version("new", young));
    const check = (facts: readonly { summary: string; after?: string }[], wanted: RegExp | null): void => {
      if (wanted) expect(facts.map((fact) => fact.after ?? fact.summary).join("\n")).toMatch(wanted);
      else expect(facts.map((fact) => fact.summary)).toEqual([]);
    };
    check(changes.changed, changed);
    check(changes.added, added);
    check(changes.dropped, dropped);
    expect(changes.kept).toBeGreaterThan(2);
  });

  it("finds nothing between a version and itself", () => {
    const changes = compareVersions(version("old", OLD), version("new", OLD));
    expect([changes.changed, changes.added, changes.dropped]).toEqual([[], [], []]);
  });

  it("tells a changed figure as one that cannot both hold, and a changed source as that", () => {
    const figure = compareVersions(version("old", OLD), version("new", OLD.replace("400 million", "450 million")));
    expect(figure.conflicts).toBe(1);
    expect(figure.changed[0]?.kind).toBe("figure");
    const source = compareVersions(version("old", OLD), version("new", OLD.replace("police said", "the fire service said")));
    expect(source.changed.every((fact) => fact.what.includes("source"))).toBe(true);
  });

  it("tells a figure that changed inside a clause that changed once, and who did what the words do not say", () => {
    const changes = compareVersions(
      version("old", "Ana Roldan opened the bridge near Arequipa.\n\nA bus carrying 40 people fell into the river on Monday, police said."),
      version(
        "new",
        "Ana Roldan opened the bridge near Arequipa and promised an inquiry.\n\nA bus carrying 46 people fell into the river on Monday, police said.",
      ),
    );
    const { changed, added } = versionRows(changes);
    const figures = changed.filter((row) => /46/.test(row.after));
    expect(figures.map((row) => [row.status, row.within.map(({ kind }) => kind)])).toEqual([["conflict", ["figure"]]]);
    expect(renderVersionsTerminal(changes, { colour: false, width: 100 })).toContain("[-40-] people fell");
    expect(added.map((row) => row.who)).toContain("Ana Roldan");
    expect(renderVersionsMarkdown(changes)).toContain("Ana Roldan: “promised an inquiry”");
  });

  it("says nothing in any form that the versions do not say", () => {
    const changes = compareVersions(version("old <i>", OLD), version("new\u001b[31m", OLD.replace("400 million", "450 <b>million</b>")));
    const terminal = renderVersionsTerminal(changes, { colour: false, width: 60 });
    expect(terminal).not.toMatch(/\u001b/);
    expect(Math.max(...terminal.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
    const html = renderVersionsHtml(changes);
    expect(html).toContain("old &lt;i&gt;");
    expect(html).not.toMatch(/<b>million|https?:\/\/|<script/);
    const rows = versionRows(changes);
    expect(html.match(/<th scope="row">/g)).toHaveLength(rows.changed.length + rows.added.length + rows.dropped.length);
    expect(renderVersionsMarkdown(changes)).not.toMatch(/(?<!\\)<b>/);
  });
});

describe("where two wordings part", () => {
  it("covers exactly the words that the other lacks", () => {
    const [left, right] = changedSpans("We watch how it will act", "we watch, what it will do");
    expect(left.map((span) => "We watch how it will act".slice(span.start, span.end))).toEqual(["how", "act"]);
    expect(right.map((span) => "we watch, what it will do".slice(span.start, span.end))).toEqual(["what", "do"]);
    expect(changedSpans("the same words", "The same words,")).toEqual([[], []]);
  });

  it("gives spans in order inside the texts, whatever they hold", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c", "it's", "\u2014", "\ud83d\ude00", "3.5"), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const texts = [a.join(" "), b.join(" ")] as const;
        changedSpans(...texts).forEach((spans, i) => {
          let last = 0;
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThan(span.start);
            last = span.end;
          }
          expect(last).toBeLessThanOrEqual((texts[i] ?? "").length);
        });
      }),
    );
  });
});
