import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { compareAccounts, compareVersions, renderCsv, renderHtml, renderMarkdown, renderTerminal } from "../../src/compare/index.js";
import type { Comparison } from "../../src/core/index.js";
import type { Models } from "../../src/language/index.js";
import { codeArticle, loadNodeModels, readAccount } from "../../src/pipeline/index.js";
import { plainArticle } from "../../src/text/index.js";
import { sharedPath } from "../shared.js";

let models: Models;
beforeAll(async () => {
  models = await loadNodeModels();
}, 60_000);

const account = (id: string, text: string, date = "2019-05-16") => ({ id, ...readAccount({ id, text, date }, models) });

const LEDGER = `French President Emmanuel Macron and Japanese Prime Minister Shinzo Abe held a 40-minute telephone call on Thursday morning to discuss steel tariffs.

Macron agreed that both countries should cut tariffs, a senior French official told reporters.

"We will keep talking," Abe said after the call.`;
const COURIER = `France asked for the call, which lasted 40 minutes. Emmanuel Macron urged Shinzo Abe on Thursday to cut tariffs on steel.

A strike closed the port of Calais on Wednesday.`;

const told = (comparison: Comparison, status: string): string[] =>
  comparison.facts.filter((fact) => fact.status === status).map((fact) => `${fact.kind}: ${fact.summary}`);

describe("comparing accounts", () => {
  it("counts a body that both call by what it is as one root source, and unnamed people apart", () => {
    const { sources } = compareAccounts([
      account("one", "The trawler sank in a storm, the coast guard said. The captain had been warned, a senior official said."),
      account(
        "two",
        "The coast guard said that the trawler had sunk off the coast. A senior official said that the captain had been warned.",
      ),
    ]);
    const roots = sources.map(({ name, anonymous, accounts }) => [name.toLowerCase(), anonymous ?? false, Object.keys(accounts).length]);
    expect(roots.filter(([name]) => name === "the coast guard")).toEqual([["the coast guard", false, 2]]);
    expect(roots.filter(([name]) => name === "a senior official")).toEqual([
      ["a senior official", true, 1],
      ["a senior official", true, 1],
    ]);
  });

  it("calls an account in a language without a model unread, never silent", () => {
    const spanish = account(
      "diario",
      "El presidente francés habló el jueves con el primer ministro japonés. Los dos hablaron de los aranceles al acero.",
    );
    const { accounts, facts } = compareAccounts([account("ledger", LEDGER), spanish]);
    expect(accounts.map(({ language, unread }) => [language, unread])).toEqual([
      ["en", undefined],
      ["es", true],
    ]);
    expect(facts.length).toBeGreaterThan(0);
    for (const fact of facts) expect(fact.cells["diario"]?.stance).toBe("unknown");
  });

  it("finds what both tell and what one alone tells, in the accounts' own words", () => {
    const comparison = compareAccounts([account("ledger", LEDGER), account("courier", COURIER)]);
    expect(told(comparison, "conflict")).toEqual([]);
    const shared = [...told(comparison, "shared"), ...told(comparison, "differing")].join("\n");
    expect(shared).toMatch(/figure: .*40/);
    expect(shared).toMatch(/event: /);
    expect(told(comparison, "only").join("\n")).toMatch(/Calais/);
    for (const fact of comparison.facts) {
      for (const [id, cell] of Object.entries(fact.cells)) {
        const text = comparison.accounts.find((a) => a.id === id)?.text ?? "";
        for (const span of cell.evidence) expect(text.slice(span.start, span.end)).toBe(span.text);
      }
      const words = Object.values(fact.cells).flatMap((cell) => cell.evidence.map((span) => span.text.replace(/\s+/g, " ")));
      expect(words).toContain(fact.summary);
    }
  });

  it("reports one edited value as one conflict at that fact", () => {
    const comparison = compareAccounts([account("ledger", LEDGER), account("courier", COURIER.replace("40 minutes", "70 minutes"))]);
    const conflicts = comparison.facts.filter((fact) => fact.status === "conflict");
    expect(conflicts.map((fact) => fact.kind)).toEqual(["figure"]);
    expect(conflicts[0]?.cells["courier"]?.evidence[0]?.text).toContain("70 minutes");
  });

  it("gives the same facts whichever account comes first, and the same bytes twice", () => {
    const [a, b] = [account("ledger", LEDGER), account("courier", COURIER)];
    const one = compareAccounts([a, b]);
    const other = compareAccounts([b, a]);
    expect(JSON.stringify(compareAccounts([a, b]))).toBe(JSON.stringify(one));
    const plain = (c: Comparison): string[] =>
      c.facts
        .map(
          (f) => `${f.kind} ${f.status} ${f.cells["ledger"]?.evidence[0]?.start ?? "-"} ${f.cells["courier"]?.evidence[0]?.start ?? "-"}`,
        )
        .sort();
    expect(plain(other)).toEqual(plain(one));
  });

  it("counts a copy once and calls its facts nobody's confirmation", () => {
    const comparison = compareAccounts([account("ledger", LEDGER), account("copy", `${LEDGER}\n\nMore soon.`)]);
    expect(comparison.counts.independent).toBe(1);
    expect(comparison.accounts.filter((a) => a.copyOf !== undefined)).toHaveLength(1);
    expect(comparison.counts.shared).toBe(0);
  });

  it("calls an account silent only where its text is whole", () => {
    const stance = (text: string): string | undefined =>
      compareAccounts([account("ledger", LEDGER), account("b", text)]).facts.find(
        (fact) => fact.kind === "statement" && fact.status === "only",
      )?.cells["b"]?.stance;
    expect(stance("A strike closed the port of Calais on Wednesday.")).toBe("silent");
    expect(stance("A strike closed the port of Calais on Wednesday and the")).toBe("unknown");
  });

  it("shows what a later version dropped, added and changed", () => {
    const changes = compareVersions(
      account("v1", LEDGER),
      account("v2", LEDGER.replace("40-minute", "45-minute").replace(/\n\n"We will.*$/s, "")),
    );
    expect(changes.dropped.some((fact) => fact.summary.includes("keep talking"))).toBe(true);
    expect(changes.changed.some((fact) => fact.kind === "figure" && fact.status === "conflict")).toBe(true);
    expect(changes.kept).toBeGreaterThan(0);
  });

  it("keeps to its schema, and every renderer to its form", () => {
    const comparison = compareAccounts([account("ledger", LEDGER), account("courier <b>", `${COURIER}\u001b[31m`)]);
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync("data/schema/comparison.schema.json", "utf8")));
    expect(validate(JSON.parse(JSON.stringify(comparison))), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    const terminal = renderTerminal(comparison, { colour: false, width: 80 });
    expect(terminal).toContain("ONLY A");
    expect(terminal).not.toMatch(/\u001b/);
    expect(Math.max(...terminal.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    const html = renderHtml(comparison);
    expect(html).toContain("courier &lt;b&gt;");
    expect(html).not.toMatch(/https?:\/\/(?!www\.w3)/);
    expect(html.match(/ id="F\d+"/g)).toHaveLength(comparison.facts.length);
    const rows = renderMarkdown(comparison)
      .split("\n")
      .filter((line) => /^\| F\d/.test(line));
    expect(rows.flatMap((row) => (row.split(" | ")[0] ?? "").match(/F\d+/g) ?? []).sort()).toEqual(comparison.facts.map(({ id }) => id));
    expect(renderCsv(comparison).split("\r\n")).toHaveLength(comparison.facts.length * 2 + 2);
  });

  it("takes any text without a throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.string({ maxLength: 200 }), (a, b) => {
        const plain = (id: string, text: string) => ({ id, ...codeArticle(plainArticle({ id, text }), models) });
        const comparison = compareAccounts([plain("a", a), plain("b", b)]);
        expect(comparison.accounts).toHaveLength(2);
      }),
      { numRuns: 40 },
    );
  });
});

const seeds = sharedPath("seeds/nikkei.txt");
describe.skipIf(seeds === null)("one edit in a real account (needs ../shared)", () => {
  const text = (id: string): string => readFileSync(sharedPath(`seeds/${id}.txt`) ?? "", "utf8");
  const compare = (nikkei: string, japantimes: string): Comparison =>
    compareAccounts([account("nikkei", nikkei, "2017-04-06"), account("japantimes", japantimes, "2017-04-06")]);

  it("finds no conflict between the two as they are", () => {
    expect(compare(text("nikkei"), text("japantimes")).counts.conflict).toBe(0);
  });

  it.each([
    ["nikkei", "lasted 35 minutes", "lasted 55 minutes"],
    ["japantimes", "35-minute", "25-minute"],
    ["japantimes", "teleconference Thursday", "teleconference Friday"],
    ["nikkei", "the previous day", "on Monday"],
    ["nikkei", "on Thursday and Friday, U.S.", "on Monday and Tuesday, U.S."],
    ["nikkei", "Japan requested", "The U.S. requested"],
    ["japantimes", "by the Japanese side", "by the U.S. side"],
    ["nikkei", "China is reluctant", "China is not reluctant"],
    ["nikkei", "China is reluctant", "China is willing"],
    ["japantimes", "leaders also agreed", "leaders did not agree"],
    ["nikkei", "in Florida", "in Hawaii"],
    ["japantimes", "resort in Florida", "resort in Texas"],
    ["nikkei", "current suspension", "current resumption"],
  ])("%s: %s -> %s is a conflict there", (id, from, to) => {
    const edited = (name: string): string => (name === id ? text(name).replace(from, to) : text(name));
    expect(edited(id)).toContain(to);
    const comparison = compare(edited("nikkei"), edited("japantimes"));
    const words = comparison.facts
      .filter((fact) => fact.status === "conflict")
      .flatMap((fact) => fact.cells[id]?.evidence.map((span) => span.text) ?? []);
    // At least half of the edited words stand in the evidence of a conflict.
    const edit = to.split(" ").filter((word) => !from.split(" ").includes(word));
    expect(edit.filter((word) => words.join("\n").includes(word)).length).toBeGreaterThanOrEqual(edit.length / 2);
  });
});
