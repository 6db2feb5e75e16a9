import { describe, expect, test } from "vitest";
import { jsonl, parseLines, readout } from "./run.js";

const TEXT =
  'TOKYO -- Japanese Foreign Minister Kenji Morisawa met his Canadian counterpart on Thursday. "We made progress," Morisawa told reporters.';

describe("batch verbs", () => {
  test("one output line per input line, in order, ids echoed whatever their type", async () => {
    const ids = ["a", 7, null, { deep: [1] }, "é🙂"];
    const run = await readout(["code"], jsonl(...ids.map((id) => ({ id, text: TEXT, date: "2024-03-14", unknown: 1 }))));
    expect(run.code).toBe(0);
    expect(parseLines(run.stdout).map((line) => line["id"])).toEqual(ids);
    for (const line of parseLines(run.stdout)) {
      for (const field of ["events", "statements", "figures", "times", "places", "entities"]) expect(line[field]).toBeInstanceOf(Array);
    }
  });

  test.each([
    ["not JSON", "{nope\n", "LINE_NOT_JSON", null],
    ["an array", "[1]\n", "LINE_NOT_JSON", null],
    ["no text", jsonl({ id: "x" }), "LINE_FIELD", "x"],
    ["text of the wrong type", jsonl({ id: "x", text: 5 }), "LINE_FIELD", "x"],
    ["a date that is none", jsonl({ id: "x", text: "They met.", date: "2017-02-30" }), "CONFIG_DATE", "x"],
    ["text over the limit", jsonl({ id: "x", text: "a ".repeat(5_000_001) }), "INPUT_TOO_LARGE", "x"],
  ])("%s gives a coded error in its place, and the run goes on", async (_, bad, code, id) => {
    const run = await readout(["code", "--workers", "1"], jsonl({ id: 1, text: TEXT }) + bad + jsonl({ id: 2, text: TEXT }));
    expect(run.code).toBe(2);
    const lines = parseLines(run.stdout);
    expect(lines.map((line) => line["id"])).toEqual([1, id, 2]);
    expect(lines[1]).toMatchObject({ id, line: 2, error: { code, message: expect.any(String), hint: expect.any(String) } });
  });

  test("the same bytes with any number of workers", async () => {
    const lines = Array.from({ length: 60 }, (_, i) => ({
      id: i,
      text: `${TEXT} On day ${i} the ministry said ${i + 2} ships had left.`,
      date: "2024-03-14",
    }));
    const outputs = await Promise.all(["1", "2", "3"].map((n) => readout(["code", "--workers", n], jsonl(...lines))));
    expect(outputs[0]?.stdout.split("\n").length).toBe(61);
    expect(new Set(outputs.map((run) => run.stdout)).size).toBe(1);
  });

  test("a slow stream is answered line by line", async () => {
    const { spawn } = await import("node:child_process");
    const child = spawn(process.execPath, ["dist/cli/main.js", "extract"], { stdio: ["pipe", "pipe", "inherit"] });
    const first = new Promise<string>((resolve) => child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString())));
    child.stdin.write(jsonl({ id: "slow", text: "A first account of what happened at the harbour on Monday." }));
    expect(parseLines(await first)[0]).toMatchObject({ id: "slow" });
    child.stdin.end();
    await new Promise((resolve) => child.on("close", resolve));
  });

  test("annotate prints CoNLL-U with exact ranges", async () => {
    const run = await readout(["annotate", "--format", "conllu"], jsonl({ id: "d", text: TEXT }));
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/^# newdoc id = d\n# sent_id = /);
    let words = 0;
    for (const line of run.stdout.split("\n")) {
      const fields = line.split("\t");
      if (!/^\d+$/.test(fields[0] ?? "")) continue;
      const range = /TokenRange=(\d+):(\d+)/.exec(fields[9] ?? "");
      expect(TEXT.slice(Number(range?.[1]), Number(range?.[2]))).toBe(fields[1]);
      words++;
    }
    expect(words).toBeGreaterThan(15);
  });

  test("annotate prints columns as JSON", async () => {
    const run = await readout(["annotate", "--format", "json"], jsonl({ id: "d", text: TEXT }));
    const [line] = parseLines(run.stdout);
    const tokens = line?.["tokens"] as { length: number; form: string[]; head: number[] };
    expect(tokens.form).toHaveLength(tokens.length);
    expect(tokens.head).toHaveLength(tokens.length);
  });

  test("extract takes html, htmlBase64 or text, and exactly one of them", async () => {
    const html =
      "<html><body><article><h1>Ship freed</h1><p>The coast guard released the ship on Monday after talks.</p></article></body></html>";
    const run = await readout(
      ["extract"],
      jsonl(
        { id: 1, html },
        { id: 2, htmlBase64: Buffer.from(html).toString("base64") },
        { id: 3, text: "The ship left the port on Monday." },
        { id: 4 },
        { id: 5, html, text: "x" },
      ),
    );
    expect(run.code).toBe(2);
    const lines = parseLines(run.stdout);
    expect(lines[0]).toMatchObject({ id: 1, title: "Ship freed" });
    expect(lines[0]?.["text"]).toContain("released the ship on Monday");
    expect(lines[1]?.["text"]).toBe(lines[0]?.["text"]);
    expect(lines[2]?.["text"]).toContain("left the port");
    expect(lines[3]).toMatchObject({ error: { code: "LINE_FIELD" } });
    expect(lines[4]).toMatchObject({ error: { code: "LINE_FIELD" } });
  });

  test("compare --pairs answers with a relation", async () => {
    const run = await readout(
      ["compare", "--pairs"],
      jsonl(
        { id: 1, a: { text: "The call lasted 35 minutes." }, b: { text: "The call lasted 53 minutes." } },
        { id: 2, a: { text: "The call lasted 35 minutes." }, b: { text: "The call lasted 35 minutes." } },
        { id: 3, a: {}, b: { text: "x" } },
      ),
    );
    const lines = parseLines(run.stdout);
    expect(lines[0]).toMatchObject({ relation: "conflict", on: "number" });
    expect(lines[1]).toMatchObject({ relation: "same" });
    expect(lines[2]).toMatchObject({ error: { code: "LINE_FIELD" } });
  });

  test("cluster puts a copy into the story of its original", async () => {
    const text =
      "A fire broke out in the Selwyn harbour warehouse on Monday night, and forty workers fled the flames, the fire brigade said.";
    const other = "The central bank of Norway raised its key interest rate by a quarter point on Thursday to slow inflation.";
    const run = await readout(
      ["cluster", "--repair"],
      jsonl({ id: "a", text, date: "2024-03-12" }, { id: "b", text: other, date: "2024-03-12" }, { id: "c", text, date: "2024-03-12" }),
    );
    const lines = parseLines(run.stdout).slice(0, 3);
    expect(lines[0]?.["story"]).toBe(lines[2]?.["story"]);
    expect(lines[0]?.["story"]).not.toBe(lines[1]?.["story"]);
  });

  test("nothing in, nothing out", async () => {
    for (const verb of ["extract", "annotate", "code", "cluster"]) expect(await readout([verb], "")).toMatchObject({ code: 0, stdout: "" });
  });

  test("an option that makes no sense stops the run with 1", async () => {
    expect((await readout(["code", "--workers", "none"])).code).toBe(1);
    expect((await readout(["annotate", "--format", "xml"])).code).toBe(1);
    expect((await readout(["nonsense"])).code).toBe(1);
  });
});
