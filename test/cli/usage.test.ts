import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { jsonl, parseLines, readout } from "./run.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PAGES = ["examples/readouts/white-house.html", "examples/readouts/kremlin.html"];

describe("what was given wrongly is told with a code and a hint", () => {
  test.each([
    [["serve"], "VERB_MISSING"],
    [["who", "Ana Roldan"], "VERB_MISSING"],
    [["promises", "--json"], "VERB_MISSING"],
    [["sevre"], "VERB_UNKNOWN"],
    [["compare", "--nope"], "CONFIG_OPTION"],
    [["diff", "one.txt"], "CONFIG_OPTION"],
    [["code", "text.txt"], "CONFIG_OPTION"],
    [["compare", ...PAGES, "--json", "--csv"], "CONFIG_OPTION"],
    [["compare", "--pairs", "pairs.jsonl"], "CONFIG_OPTION"],
    [["compare", "https://example.org/a", "https://example.org/b"], "INPUT_MISSING"],
    [["try", "--html", "no/such/folder/report.html"], "OUTPUT_UNWRITABLE"],
    [["bench", "no-such-set"], "CONFIG_OPTION"],
    [["cluster", "--stories", "no/such/folder/stories.jsonl"], "OUTPUT_UNWRITABLE"],
  ])("%j: %s", async (args, code) => {
    const run = await readout(args);
    expect(run.code).toBe(1);
    expect(run.stdout).toBe("");
    expect(run.stderr).toMatch(new RegExp(`^readout: ${code}: .+\\n  .+\\n`));
    expect(run.stderr).not.toMatch(/^\s+at /m);
  });

  test("bench --json prints the measures of a set, or what it lacks", async () => {
    const run = await readout(["bench", "figures", "--json"]);
    const { sets } = JSON.parse(run.stdout) as { sets: { name: string; measures: unknown[]; missing?: string[] }[] };
    expect(sets.map(({ name }) => name)).toEqual(["figures"]);
    expect((sets[0]?.measures.length ?? 0) + (sets[0]?.missing?.length ?? 0)).toBeGreaterThan(0);
  });

  test("help is no error", async () => {
    const run = await readout(["compare", "--help"]);
    expect(run.code).toBe(0);
    expect(run.stderr).toBe("");
  });
});

/** Starts the built command line, feeds it without an end, and interrupts it once `lines` lines came out. */
function interrupted(args: readonly string[], input: string, lines: number): Promise<{ code: number | null; stdout: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["dist/cli/main.js", ...args]);
    let stdout = "";
    let asked = false;
    child.stdout.on("data", (chunk: Buffer) => {
      stdout += chunk.toString();
      if (!asked && stdout.split("\n").length > lines) {
        asked = true;
        child.kill("SIGINT");
      }
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout }));
    child.stdin.on("error", () => undefined);
    child.stdin.write(input);
  });
}

const accounts = (count: number): string =>
  jsonl(
    ...Array.from({ length: count }, (_, id) => ({ id, date: "2024-05-01", text: "The port of Varo was closed by a storm on Monday." })),
  );

describe("Ctrl-C ends the input and loses nothing that was read", () => {
  test.each([["1"], ["2"]])("code with %s workers prints whole lines, in order", async (workers) => {
    const { code, stdout } = await interrupted(["code", "--workers", workers], accounts(400), 20);
    expect(code).toBe(130);
    expect(stdout.endsWith("\n")).toBe(true);
    const ids = parseLines(stdout).map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(20);
    expect(ids).toEqual(ids.map((_, i) => i));
  });

  test("cluster writes the stories of what it read", async () => {
    const file = join(folder, "stories.jsonl");
    const { code, stdout } = await interrupted(["cluster", "--stories", file], accounts(50), 50);
    expect(code).toBe(130);
    const stories = parseLines(readFileSync(file, "utf8"));
    expect(stories.reduce((sum, story) => sum + Number(story["accounts"]), 0)).toBe(parseLines(stdout).length);
  });
});
