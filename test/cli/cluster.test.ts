import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { jsonl, parseLines, readout } from "./run.js";

const fire = (n: number): string =>
  `A fire broke out in the Selwyn harbour warehouse on Monday night, and forty workers fled the flames.\nThe Selwyn fire brigade sent ${n + 3} engines, chief Mara Tolland said.`;
const rate = (n: number): string =>
  `The central bank of Norland raised its key rate by a quarter point on Thursday to slow inflation.\nGovernor Ida Holm said that ${n + 2} members had voted for it.`;
const stream = [0, 1, 2].flatMap((n) => [
  { id: n, text: fire(n), title: `Fire in Selwyn harbour, report ${n}`, date: "2024-03-12", outlet: `Paper ${n}` },
  { id: `r${n}`, text: rate(n), date: "2024-03-12" },
]);

describe("readout cluster", () => {
  test("writes one line per story to a file, and answers as without", async () => {
    const folder = mkdtempSync(join(tmpdir(), "readout-cluster-"));
    const [stories, changes] = [join(folder, "stories.jsonl"), join(folder, "changes.jsonl")];
    const plain = await readout(["cluster", "--repair"], jsonl(...stream));
    const run = await readout(["cluster", "--repair", "--stories", stories, "--changes", changes], jsonl(...stream));
    expect(run).toMatchObject({ code: 0, stdout: plain.stdout });
    expect(parseLines(run.stdout).slice(0, 6)).toEqual(stream.map(({ id }) => ({ id, story: typeof id === "number" ? "0" : "r0" })));
    const lines = parseLines(readFileSync(stories, "utf8"));
    expect(lines).toMatchObject([
      { story: "0", accounts: 3, titleFrom: { field: "title" }, outlets: ["Paper 0", "Paper 1", "Paper 2"], continues: null },
      { story: "r0", accounts: 3, titleFrom: { field: "text", start: 0 }, outlets: [] },
    ]);
    expect(lines[0]?.["timeline"]).toHaveLength(3);
    for (const line of parseLines(readFileSync(changes, "utf8")))
      expect(line).toMatchObject({ kind: expect.stringMatching(/^(split|merge)$/) });
  });

  test("answers what is dated in the same hour together, in the order of the lines", async () => {
    const dated = stream.map((line, i) => ({ ...line, date: `2024-03-12T10:0${i}:00Z` }));
    const late = { id: "late", text: fire(9), date: "2024-03-12T13:00:00Z" };
    const lines = (order: readonly object[]) => `${jsonl(...order.slice(0, 3))}not json\n${jsonl(...order.slice(3), late)}`;
    const run = await readout(["cluster", "--hold", "60"], lines(dated));
    const answers = parseLines(run.stdout);
    expect(run.code).toBe(2);
    expect(answers.map(({ id }) => id)).toEqual([0, "r0", 1, null, "r1", 2, "r2", "late"]);
    const other = await readout(["cluster", "--hold", "60"], lines([...dated].reverse()));
    const byId = (rows: readonly Record<string, unknown>[]) => new Map(rows.map(({ id, story }) => [id, story]));
    expect(byId(parseLines(other.stdout))).toEqual(byId(answers));
    expect(byId(answers).get("late")).toBe("0");
    const wrong = await readout(["cluster", "--hold", "soon"], jsonl(...stream));
    expect(wrong).toMatchObject({ code: 1, stdout: "" });
    expect(wrong.stderr).toMatch(/CONFIG_OPTION: --hold must be a number of minutes/);
  });

  test("says so before reading where a file cannot be written", async () => {
    const run = await readout(["cluster", "--stories", join(tmpdir(), "no", "such", "folder", "x.jsonl")], jsonl(...stream));
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).toMatch(/OUTPUT_UNWRITABLE: .* cannot be written/);
  });
});
