import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Comparison } from "../../src/index.js";
import { readout } from "./run.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync("data/schema/comparison.schema.json", "utf8")));

/** What every comparison must hold, whatever it found. */
function checkLaws(comparison: Comparison): void {
  expect(validate(comparison), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  const texts = new Map(comparison.accounts.map((account) => [account.id, account.text]));
  for (const fact of comparison.facts) {
    const words = new Set<string>();
    for (const [id, cell] of Object.entries(fact.cells)) {
      for (const span of cell.evidence) {
        expect(texts.get(id)?.slice(span.start, span.end)).toBe(span.text);
        words.add(span.text);
      }
      if (cell.stance === "silent" || cell.stance === "unknown") expect(cell.evidence).toEqual([]);
    }
    expect([...words].some((text) => text.includes(fact.summary))).toBe(true);
  }
}

describe.each([
  ["readouts", ["examples/readouts/white-house.html", "examples/readouts/kremlin.html"]],
  ["news", ["examples/news/pacific-ledger.html", "examples/news/harbour-courier.html", "examples/news/northern-wire.html"]],
])("the %s demo", (name, files) => {
  test("validates, cites exactly, and gives the same bytes twice", async () => {
    const first = await readout(["compare", ...files, "--json"]);
    const second = await readout(["compare", ...files, "--json"]);
    expect(first.code).toBe(0);
    expect(second.stdout).toBe(first.stdout);
    const comparison = JSON.parse(first.stdout) as Comparison;
    checkLaws(comparison);
    expect(comparison.accounts.map((account) => account.id)).toEqual(files.map((path) => path.split("/").pop()));
    const sources = files.map((path) => readFileSync(path, "utf8"));
    comparison.accounts.forEach((account, i) => {
      for (const fact of comparison.facts) {
        for (const span of fact.cells[account.id]?.evidence ?? []) {
          const source = (sources[i] ?? "").slice(span.source.start, span.source.end);
          expect(source.length).toBeGreaterThan(0);
          if (!/[<&\n]/.test(source)) expect(source.replace(/\s+/g, " ")).toBe(span.text.replace(/\s+/g, " "));
        }
      }
    });
  });

  test("prints what is expected of it", async () => {
    const run = await readout(["try", ...(name === "news" ? ["--news"] : [])]);
    expect(run.code).toBe(0);
    expect(run.stdout).toBe(readFileSync(`examples/expected/${name}.txt`, "utf8"));
  });

  test("--html writes a page that needs no network", async () => {
    const path = join(folder, `${name}.html`);
    expect((await readout(["compare", ...files, "--html", path])).code).toBe(0);
    const page = readFileSync(path, "utf8");
    expect(page).toMatch(/^<!doctype html>/i);
    expect(page).not.toMatch(/<script[^>]+src=|<link[^>]+href="http|@import/i);
  });
});

describe("the traps of the news demo", () => {
  test("one figure is in conflict, the dates of the call are not, and furniture is gone", async () => {
    const run = await readout(["try", "--news", "--json", "--fail-on", "conflict"]);
    expect(run.code).toBe(3);
    const comparison = JSON.parse(run.stdout) as Comparison;
    const conflicts = comparison.facts.filter((fact) => fact.status === "conflict");
    expect(conflicts.length).toBeGreaterThanOrEqual(1);
    for (const fact of conflicts) {
      const words = Object.values(fact.cells)
        .flatMap((cell) => cell.evidence.map((span) => span.text))
        .join(" ");
      expect(words).toMatch(/1[47] fishermen/);
    }
    for (const account of comparison.accounts) expect(account.text).not.toMatch(/\{\{|Burger|Subscribe|newsletter|Offer ends/);
    expect(comparison.accounts.map((account) => account.access)).toEqual(
      ["metered", "unknown", "unknown"].map((access) => expect.stringMatching(access === "metered" ? /metered|paywalled/ : /free|unknown/)),
    );
  });
});

describe("bad input to compare", () => {
  test.each([
    ["a missing file", () => "no-such-file.txt", "INPUT_MISSING"],
    ["a directory", () => folder, "INPUT_DIRECTORY"],
    ["an empty file", () => file("empty.txt", ""), "INPUT_EMPTY"],
    [
      "a binary file",
      () =>
        file(
          "binary.bin",
          Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 251),
        ),
      "INPUT_BINARY",
    ],
    ["50 MB of one line", () => file("long.txt", Buffer.alloc(50_000_000, "word ")), "INPUT_TOO_LARGE"],
  ])("%s is reported with a code, and the readable accounts go on", async (_, path, code) => {
    const one = await readout(["compare", "examples/readouts/white-house.html", path()]);
    expect(one.code).toBe(1);
    expect(one.stderr).toContain(code);
    const two = await readout(["compare", "examples/readouts/white-house.html", path(), "examples/readouts/kremlin.html"]);
    expect(two.code).toBe(2);
    expect(two.stderr).toContain(code);
    expect(two.stdout.length).toBeGreaterThan(100);
  });

  test("invalid UTF-8 is read as what it can be", async () => {
    const broken = file(
      "broken.txt",
      Buffer.concat([
        Buffer.from("The minister met the press on Monday. "),
        Buffer.from([0xff, 0xc3, 0x28]),
        Buffer.from(" She said the talks would go on."),
      ]),
    );
    const run = await readout(["compare", broken, "examples/readouts/kremlin.html", "--json"]);
    expect(run.code).toBe(0);
    checkLaws(JSON.parse(run.stdout) as Comparison);
  });

  test.each([
    [["compare", "one.txt"]],
    [["compare", "a.txt", "b.txt", "--date", "yesterday"]],
    [["compare", "a.txt", "b.txt", "--fail-on", "boredom"]],
  ])("%j exits with 1", async (args) => {
    expect((await readout(args)).code).toBe(1);
  });
});
