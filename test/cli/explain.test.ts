import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readout } from "./run.js";

const TEXT = "Prague expelled 18 Russian diplomats on Monday. Norwegian mediators met Tamil rebels in Oslo, officials <said>.";
let folder = "";
let file = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-"));
  file = join(folder, "a.txt");
  writeFileSync(file, TEXT);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("text: each event with its tree, roles at their words", async () => {
  const { code, stdout } = await readout(["explain", file, "--date", "2021-04-20"]);
  expect(code).toBe(0);
  for (const line of [
    "    expelled (root)  <- trigger",
    "    ├─ Prague (nsubj)  <- source",
    "    ├─ diplomats (obj)  <- target",
    "    │  └─ 18 (nummod)  <- expelled",
    "    └─ Monday (obl)  <- when",
    '  size: expelled 18 (Russian diplomats): "18" [16-18]',
  ])
    expect(stdout).toContain(`${line}\n`);
  expect(stdout).toContain("CONSULT");
});

test("--event takes one, and refuses what is none", async () => {
  const one = await readout(["explain", file, "--event", "1", "--json"]);
  const [given] = JSON.parse(one.stdout) as {
    event: { type: string };
    why: string[];
    tree: { form: string; head: number; role?: string }[];
  }[];
  expect(given?.event.type).toBe("SANCTION");
  expect(given?.tree.find((node) => node.head < 0)).toMatchObject({ form: "expelled", role: "trigger" });
  expect(given?.why[0]).toContain("CAMEO 166");
  const none = await readout(["explain", file, "--event", "9"]);
  expect(none.code).toBe(1);
  expect(none.stderr).toContain("CONFIG_OPTION");
});

test("--html draws each tree with its parts set off, text escaped", async () => {
  const out = join(folder, "why.html");
  await readout(["explain", file, "--html", out]);
  const page = readFileSync(out, "utf8");
  expect(page.match(/<svg /g)?.length).toBeGreaterThanOrEqual(2);
  expect(page).toContain('font-style="italic">trigger</text>');
  expect(page).not.toContain("<said>");
  expect(page).not.toContain("<script");
});
