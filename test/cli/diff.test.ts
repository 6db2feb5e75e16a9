import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readout } from "./run.js";

let folder = "";
const OLD = "The port of Calais closed on Monday.\n\nAbout 300 workers walked out, the union said.\n";
const NEW = "The port of Calais closed on Monday.\n\nAbout 500 workers walked out, the union said.\n\nLondon offered to mediate.\n";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-"));
  writeFileSync(join(folder, "old.txt"), OLD);
  writeFileSync(join(folder, "new.txt"), NEW);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

const schema = (name: string): object => JSON.parse(readFileSync(`data/schema/${name}.schema.json`, "utf8")) as object;
const validate = new Ajv2020({ strict: false }).addSchema(schema("comparison")).compile(schema("versions"));

describe("readout diff", () => {
  test("prints what was changed and added, with the words of both versions", async () => {
    const run = await readout(["diff", at("old.txt"), at("new.txt"), "--date", "2019-05-21"]);
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/CHANGED[\s\S]*\[-300-\][\s\S]*\{\+500\+\}[\s\S]*ADDED[\s\S]*London offered to mediate/);
    expect(run.stdout).not.toMatch(/DROPPED/);
  });

  test("--json keeps to its schema, and spans to the texts", async () => {
    const run = await readout(["diff", at("old.txt"), at("new.txt"), "--json", "--fail-on", "conflict"]);
    expect(run.code).toBe(3);
    const changes = JSON.parse(run.stdout);
    expect(validate(changes), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    for (const fact of changes.changed) {
      for (const account of changes.accounts)
        for (const span of fact.cells[account.id].evidence) expect(account.text.slice(span.start, span.end)).toBe(span.text);
    }
  });

  test("--html writes a page without network or scripts, --markdown prints tables", async () => {
    expect((await readout(["diff", at("old.txt"), at("new.txt"), "--html", at("page.html")])).code).toBe(0);
    const page = readFileSync(at("page.html"), "utf8");
    expect(page).toMatch(/^<!doctype html>/i);
    expect(page).toContain("<del>300</del>");
    expect(page).not.toMatch(/<script|<link|@import/i);
    expect((await readout(["diff", at("old.txt"), at("new.txt"), "--markdown"])).stdout).toContain("~~300~~");
  });

  test("a quotation is shown in its own quotation marks alone", async () => {
    const words = 'The port closed on Monday. "We lost two ships in the storm," Mayor Ana Roldan said.\n';
    writeFileSync(at("two.txt"), words);
    writeFileSync(at("three.txt"), words.replace("two", "three"));
    const run = await readout(["diff", at("two.txt"), at("three.txt")]);
    expect(run.stdout).toContain('-  "We lost [-two-] ships in the storm,"');
  });

  test("a version against itself changes nothing", async () => {
    const run = await readout(["diff", at("old.txt"), at("old.txt"), "--fail-on", "conflict"]);
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/0 changed · 0 added · 0 dropped/);
  });

  test.each([
    ["a missing version", ["no-such.txt"], "INPUT_MISSING"],
    ["a bad date", ["new.txt", "--date", "soon"], "CONFIG_DATE"],
    ["an unknown reason to fail", ["new.txt", "--fail-on", "boredom"], "CONFIG_OPTION"],
  ])("%s is an error with a code", async (_, [name = "", ...options], code) => {
    const run = await readout(["diff", at("old.txt"), at(name), ...options]);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(code);
  });
});
