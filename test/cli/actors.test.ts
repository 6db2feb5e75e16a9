import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { jsonl, parseLines, readout } from "./run.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-actors-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = "Orla Venndale met her French counterpart in Paris on Monday.";
const countryOf = (output: string): unknown => {
  const entities = (parseLines(output)[0]?.["entities"] ?? []) as { name: string; country?: string }[];
  return entities.find((entity) => entity.name === "Orla Venndale")?.country;
};

test("--actors tells who someone is, in their time only", async () => {
  const path = join(folder, "actors.tsv");
  writeFileSync(
    path,
    "name\tother names\ttype\tcountry\tsectors\trole\tfrom\tto\nOrla Venndale\tVenndale\tPER\tNZL\tGOV\tforeign minister\t2024-01-01\t\n",
  );
  const line = jsonl({ id: 1, text: TEXT, date: "2024-03-12" });
  for (const workers of ["1", "2"]) {
    const lines = workers === "1" ? line : line.repeat(40);
    expect(countryOf((await readout(["code", "--workers", workers, "--actors", path], lines)).stdout)).toBe("NZL");
  }
  expect(countryOf((await readout(["code"], line)).stdout)).not.toBe("NZL");
});

test("a table that cannot be read stops the run", async () => {
  const path = join(folder, "bad.tsv");
  writeFileSync(path, "Orla Venndale\t\tPER\tAtlantis\tGOV\t\t\t\n");
  expect(await readout(["code", "--actors", path], jsonl({ id: 1, text: TEXT }))).toMatchObject({ code: 1, stdout: "" });
  expect((await readout(["code", "--actors", join(folder, "none.tsv")], "")).stderr).toContain("INPUT_MISSING");
});
