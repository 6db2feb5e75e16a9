import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { minimalPdf, warcOf } from "../fixtures/inputs/make-inputs.js";
import { parseLines, readout } from "./run.js";

const PROSE = "The ferry to the island ran again on Monday after the storm had passed, the harbour master said.";
const PAGE = `<html><body><article><h1>Ferry runs again</h1><p>${PROSE}</p><p>${PROSE.replace("Monday", "Tuesday")}</p></article></body></html>`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-"));
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  put("a.html", PAGE);
  put("b.md", `# Ferry runs again\n\nThe **ferry** ran again on Monday after the storm had passed.\n`);
  put(
    "c.xml",
    `<rss><channel><title>The Quay</title><item><guid>one</guid><title>One</title><description>${PROSE}</description></item><item><guid>two</guid><title>Two</title><description>${PROSE}</description></item></channel></rss>`,
  );
  put("d.eml", `From: Quay <q@a.example>\nSubject: Letter\nDate: Tue, 5 Mar 2024 10:00:00 +0000\nMessage-ID: <m1@a.example>\n\n${PROSE}\n`);
  const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${PAGE}`;
  put("e.warc.gz", warcOf([{ type: "response", uri: "https://a.example/e", block }], true));
  put("f.pdf", minimalPdf([[72, 700, "The ferry ran again on Monday after the storm had passed."]]));
  put("g.txt.gz", gzipSync(PROSE));
  put(".hidden", PROSE);
  mkdirSync(join(folder, "inner"));
  writeFileSync(join(folder, "inner", "x.txt"), PROSE);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a directory is read file by file, every format, an article a line", async () => {
  const run = await readout(["extract", folder]);
  expect(run.stderr).toBe("");
  expect(run.code).toBe(0);
  const lines = parseLines(run.stdout);
  expect(lines.map((line) => line["id"])).toEqual([
    "a.html",
    "b.md",
    "one",
    "two",
    "m1@a.example",
    "https://a.example/e",
    "f.pdf",
    "g.txt",
  ]);
  for (const line of lines) expect(line["text"]).toMatch(/ferry .*ran again on Monday after the storm had passed/);
});

test("files that cannot be read are reported with code and path, and the rest goes on", async () => {
  writeFileSync(join(folder, "inner", "bomb.gz"), gzipSync(new Uint8Array(20_000_000)));
  writeFileSync(join(folder, "inner", "pixel.png"), Buffer.from("\x89PNG\r\n", "latin1"));
  const run = await readout(["extract", join(folder, "inner"), join(folder, "none.html"), join(folder, "b.md")]);
  expect(run.code).toBe(2);
  expect(parseLines(run.stdout).map((line) => line["id"])).toEqual(["x.txt", "b.md"]);
  for (const part of ["EXTRACT_BOMB", "INPUT_BINARY", "INPUT_MISSING", join("inner", "bomb.gz"), join("inner", "pixel.png")])
    expect(run.stderr).toContain(part);
});

test("--html writes a page for each article of an input", async () => {
  const page = join(folder, "inner", "shown.html");
  const run = await readout(["extract", join(folder, "c.xml"), "--html", page]);
  expect(run).toMatchObject({ code: 0, stdout: "" });
  for (const file of [page, page.replace(".html", "-2.html")]) expect(readFileSync(file, "utf8")).toContain("The ferry to the island");
});

test("nothing readable at all is a failure", async () => {
  const run = await readout(["extract", join(folder, "none.html")]);
  expect(run).toMatchObject({ code: 1, stdout: "" });
});

test("compare takes compressed files and PDF", async () => {
  const run = await readout(["compare", join(folder, "f.pdf"), join(folder, "g.txt.gz"), "--date", "2024-03-05", "--json"]);
  expect(run.stderr).toBe("");
  const accounts = (JSON.parse(run.stdout) as { accounts: { id: string }[] }).accounts;
  expect(accounts.map((account) => account.id)).toEqual(["f.pdf", "g.txt"]);
});
