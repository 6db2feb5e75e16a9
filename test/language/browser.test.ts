import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const CHROMIUM = "/usr/bin/chromium";
const root = fileURLToPath(new URL("../../", import.meta.url));
const built = existsSync(`${root}dist/language/index.js`) && existsSync(`${root}dist/language/infer/kernels.generated.js`);
const skip = !existsSync(CHROMIUM) ? "needs /usr/bin/chromium" : !built ? "needs npm run build" : "";

const TEXTS = [
  `OSLO -- Prime Minister Ella Rask spoke with President Max Hale of Norden on Thursday. "We can't accept this," she told reporters.`,
  `The 35-minute call, the first since Feb. 10, was held at Hale's request; he didn't say what he'd do next...\n\nMARKETS FALL AS TALKS FAIL`,
  `El presidente dijo que no habrá elecciones. La oposición protestó en las calles de la capital.`,
  `“Naïve” readers — 👍🏽 中文 и кириллица — $1.5m, 10%, http://example.org/a?b=c. \ud83d lone`,
  "and then the people who came to the town ".repeat(60),
];

/** What both hosts are asked for: every column, as text. */
const ASK = `async (load, texts) => {
  const { annotate, loadModels, writeConllu } = await load();
  const models = await loadModels(await load.bytes());
  return [models.arithmetic, models.version, ...texts.map((text) => {
    const a = annotate(text, models);
    return a.language + "\\n" + writeConllu(a, { id: "t" }) + JSON.stringify(a.names);
  })];
}`;

const TYPES: Readonly<Record<string, string>> = { js: "text/javascript", html: "text/html", bin: "application/octet-stream" };

describe.skipIf(skip !== "")(`annotate in headless Chromium${skip === "" ? "" : ` (skipped: ${skip})`}`, () => {
  let server: Server;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = new URL(request.url ?? "/", "http://localhost").pathname;
      if (path === "/") {
        response.setHeader("content-type", "text/html");
        response.end("<!doctype html><title>test</title>");
        return;
      }
      const file = root + path.slice(1);
      if (!/^\/(?:dist|data\/models)\/[\w./-]+$/.test(path) || path.includes("..") || !existsSync(file)) {
        response.statusCode = 404;
        response.end();
        return;
      }
      response.setHeader("content-type", TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "text/plain");
      response.end(readFileSync(file));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });

  afterAll(() => {
    server.close();
  });

  it("gives what Node gives, character for character", async () => {
    const load = Object.assign(() => import(pathToFileURL(`${root}dist/language/index.js`).href), {
      bytes: async () => new Uint8Array(readFileSync(`${root}data/models/en.bin`)),
    });
    const ask = new Function(`return ${ASK}`)() as (load: unknown, texts: readonly string[]) => Promise<string[]>;
    const here = await ask(load, TEXTS);

    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const there = (await page.evaluate(
        `(${ASK})(Object.assign(() => import("/dist/language/index.js"), {
          bytes: async () => new Uint8Array(await (await fetch("/data/models/en.bin")).arrayBuffer()),
        }), ${JSON.stringify(TEXTS)})`,
      )) as string[];
      expect(there).toEqual(here);
      expect(there[0]).toBe("simd");
    } finally {
      await browser.close();
    }
  });
});
