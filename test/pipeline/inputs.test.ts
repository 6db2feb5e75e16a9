import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type ArticleEntry, articleEntries, warcEntries } from "../../src/pipeline/index.js";
import { minimalPdf, warcOf } from "../fixtures/inputs/make-inputs.js";

const PAGE = `<html><head><meta charset="utf-8"><title>Ferry runs again</title></head><body><article><h1>Ferry runs again</h1>
<p>The ferry to the island ran again on Monday after the storm had passed, the harbour master said.</p>
<p>He said that two hundred people had waited on the quay since the early morning to go home.</p></article></body></html>`;

const all = async (id: string, bytes: Uint8Array): Promise<ArticleEntry[]> => {
  const entries: ArticleEntry[] = [];
  for await (const entry of articleEntries({ id, bytes })) entries.push(entry);
  return entries;
};
const encode = (text: string) => new TextEncoder().encode(text);
const codeOf = (id: string, bytes: Uint8Array) =>
  all(id, bytes).then(
    () => "none",
    (error: { code?: string }) => error.code,
  );

describe("web archives", () => {
  const archive = (gzip: boolean) =>
    warcOf(
      [
        { type: "warcinfo", uri: undefined, block: "software: test\r\n" },
        {
          type: "response",
          uri: "https://a.example/ferry",
          block: `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${PAGE}`,
        },
        { type: "response", uri: "https://a.example/gone", block: `HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n${PAGE}` },
        { type: "response", uri: "https://a.example/p.png", block: "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG" },
        {
          type: "response",
          uri: "https://a.example/chunked",
          block: `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n${PAGE.length.toString(16)}\r\n${PAGE}\r\n0\r\n\r\n`,
        },
      ],
      gzip,
    );

  it.each([false, true])("gives the pages of an archive (compressed: %s)", async (gzip) => {
    const entries = await all(gzip ? "a.warc.gz" : "a.warc", archive(gzip));
    expect(entries.map((entry) => (entry.error ? entry.error.code : [entry.article.url, entry.article.title]))).toEqual([
      ["https://a.example/ferry", "Ferry runs again"],
      ["https://a.example/chunked", "Ferry runs again"],
    ]);
    for (const entry of entries) if (!entry.error) expect(entry.article.text).toMatch(/early morning to go home\.$/);
  });

  it.each([false, true])("marks an archive that breaks off, wherever it does (compressed: %s)", async (gzip) => {
    const whole = archive(gzip);
    const pages = async (length: number) => {
      const told: string[] = [];
      for await (const entry of warcEntries({ id: "a.warc", chunks: [whole.slice(0, length)] }))
        told.push(entry.error === undefined ? entry.article.completeness : entry.error.code);
      return told;
    };
    expect(await pages(whole.length)).toEqual(["full", "full"]);
    for (let missing = 20; missing < 400; missing += 20) {
      const cut = await pages(whole.length - missing);
      expect(cut.slice(0, 1), `${missing} bytes missing`).toEqual(["full"]);
      expect(cut.at(-1), `${missing} bytes missing`).toBe("INPUT_TRUNCATED");
      expect(cut.slice(1, -1).every((one) => one === "unknown")).toBe(true);
    }
  });

  it("reads pages that a server sent in brotli, and says so where it cannot unpack them", async () => {
    const sent = async (encoding: string, body: Uint8Array) => {
      const head = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: ${encoding}\r\n\r\n`;
      const block = Buffer.concat([Buffer.from(head), body]);
      const [entry] = await all("a.warc", warcOf([{ type: "response", uri: "https://a.example/br", block }], false));
      return entry?.error === undefined ? entry?.article.title : entry.error.code;
    };
    expect(await sent("br", brotliCompressSync(PAGE))).toBe("Ferry runs again");
    expect(await sent("gzip", gzipSync(PAGE))).toBe("Ferry runs again");
    expect(await sent("br", Buffer.from([0x8b, 0xff, 0, 0x80, 1, 2, 3]))).toBe("INPUT_BINARY");
    expect(await sent("br", brotliCompressSync(new Uint8Array(30_000_000)))).toBe("EXTRACT_BOMB");
    expect(await sent("zstd", Buffer.from([0x28, 0xb5, 0x2f, 0xfd]))).toBe("INPUT_BINARY");
  });

  it("says so where an archive holds no article", async () => {
    expect(await codeOf("a.warc", warcOf([{ type: "warcinfo", uri: undefined, block: "x: y\r\n" }], false))).toBe("EXTRACT_NO_TEXT");
  });
});

describe("PDF files", () => {
  it("gives the text, lines joined to paragraphs and words broken at line ends mended", async () => {
    const pdf = minimalPdf([
      [72, 720, "Ferry runs again"],
      [72, 680, "The ferry to the island ran again on Monday after the storm, the har-"],
      [72, 666, "bour master said, and two hundred people had waited on the quay."],
      [72, 638, "They went home in the evening, when the second boat arrived."],
    ]);
    const [entry] = await all("a.pdf", pdf);
    if (entry === undefined || entry.error) throw new Error("no article");
    expect(entry.source.split("\n\n")).toEqual([
      "Ferry runs again",
      "The ferry to the island ran again on Monday after the storm, the harbour master said, and two hundred people had waited on the quay.",
      "They went home in the evening, when the second boat arrived.",
    ]);
    expect(entry.article.title).toBe("Ferry runs again");
  });

  it("reports pages without text and damaged files", async () => {
    expect(await codeOf("a.pdf", minimalPdf([]))).toBe("EXTRACT_NO_TEXT");
    expect(await codeOf("a.pdf", encode("%PDF-1.4\nbroken"))).toBe("INPUT_BINARY");
  });
});

describe("compressed files", () => {
  it("reads what is inside", async () => {
    const [entry] = await all("a.html.gz", gzipSync(encode(PAGE)));
    expect(entry?.error === undefined && entry?.article.title).toBe("Ferry runs again");
  });

  it.each([
    ["a bomb", gzipSync(new Uint8Array(20_000_000)), "EXTRACT_BOMB"],
    ["a damaged file", gzipSync(encode(PAGE)).subarray(0, 60), "INPUT_BINARY"],
    ["an empty file", gzipSync(new Uint8Array()), "INPUT_EMPTY"],
    ["a file compressed twice", gzipSync(gzipSync(encode(PAGE))), "INPUT_BINARY"],
  ])("refuses %s", async (_, bytes, code) => {
    expect(await codeOf("a.txt.gz", bytes)).toBe(code);
  });
});

describe("without the optional packages", () => {
  afterEach(() => {
    vi.doUnmock("warcio");
    vi.doUnmock("pdfjs-dist/legacy/build/pdf.mjs");
  });

  it.each([
    ["warcio", "warcio", "a.warc", encode("WARC/1.0\r\n\r\n")],
    ["pdfjs-dist", "pdfjs-dist/legacy/build/pdf.mjs", "a.pdf", minimalPdf([])],
  ])("names %s", async (name, module, id, bytes) => {
    vi.doMock(module, () => {
      throw new Error("not installed");
    });
    await expect(all(id, bytes)).rejects.toMatchObject({ code: "PEER_MISSING", message: expect.stringContaining(name) });
  });
});
