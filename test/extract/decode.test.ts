import { describe, expect, it } from "vitest";
import { decodeBytes, extractArticle, sniffInput } from "../../src/extract/index.js";

const bytes = (...values: readonly number[]): Uint8Array => new Uint8Array(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]));

describe("decoding", () => {
  it.each([
    ["byte order mark of UTF-8", bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9), undefined, "é", "utf-8", "bom"],
    ["byte order mark of UTF-16LE", bytes(0xff, 0xfe, 0xe9, 0x00), undefined, "é", "utf-16le", "bom"],
    ["header", bytes(0xe9), "text/html; charset=ISO-8859-1", "é", "windows-1252", "header"],
    [
      "meta charset",
      latin('<meta charset="windows-1252"><p>\x93caf\xe9\x94</p>'),
      undefined,
      '<meta charset="windows-1252"><p>“café”</p>',
      "windows-1252",
      "meta",
    ],
    [
      "meta http-equiv",
      latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">\xb9'),
      undefined,
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">š',
      "iso-8859-2",
      "meta",
    ],
    [
      "header before meta",
      latin('<meta charset="iso-8859-2">\xe9'),
      "text/html; charset=windows-1252",
      '<meta charset="iso-8859-2">é',
      "windows-1252",
      "header",
    ],
    [
      "declared wrongly, valid UTF-8",
      utf8('<meta charset="iso-8859-1">Tōkyō “ja”'),
      undefined,
      '<meta charset="iso-8859-1">Tōkyō “ja”',
      "utf-8",
      "sniffed",
    ],
    [
      "declared UTF-8, Western bytes",
      latin('<meta charset="utf-8">caf\xe9 \x96 d\xe9j\xe0 vu'),
      undefined,
      '<meta charset="utf-8">café – déjà vu',
      "windows-1252",
      "sniffed",
    ],
    ["nothing declared", utf8("Tōkyō"), undefined, "Tōkyō", "utf-8", "sniffed"],
    ["UTF-16 without a mark", utf16("Harbour closed"), undefined, "Harbour closed", "utf-16le", "sniffed"],
  ] as const)("%s", (_, input, type, text, encoding, basis) => {
    expect(decodeBytes(input, type)).toEqual({ text, encoding, basis });
  });

  it("reads Shift_JIS that says so", () => {
    const head = latin('<meta charset="Shift_JIS"><title>');
    const input = new Uint8Array([...head, 0x93, 0x8c, 0x8b, 0x9e]);
    expect(decodeBytes(input).text).toContain("東京");
  });
});

describe("what an input is", () => {
  it.each([
    ["page.html", "Hello", "html"],
    ["page", "<!DOCTYPE html><p>x", "html"],
    ["page", "\n <html><body>", "html"],
    ["x", "<div><p>a</p><p>b</p></div>", "html"],
    ["note.txt", "The harbour closed at noon. 3 < 4 and 5 > 4.", "text"],
    ["note.md", "# Title\n\nText", "markdown"],
    ["feed", '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', "feed"],
    ["feed", '<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"/>', "feed"],
    ["feed", '{"version": "https://jsonfeed.org/version/1.1", "items": []}', "feed"],
    ["a", "WARC/1.0\r\nWARC-Type: warcinfo", "warc"],
    ["a", "%PDF-1.7", "pdf"],
    ["a", "From: a@b.example\r\nSubject: News\r\nDate: Tue, 2 Mar 2021 12:00:00 +0100\r\n\r\nHi", "eml"],
    ["a", "PK\x03\x04", "binary"],
  ] as const)("%s %j is %s", (name, text, format) => {
    expect(sniffInput(name, text)).toBe(format);
    expect(
      sniffInput(
        name,
        Uint8Array.from(text, (char) => char.charCodeAt(0)),
      ),
    ).toBe(format);
  });

  it.each([
    ["little end first", (text: string) => Buffer.from(text, "utf16le")],
    ["big end first", (text: string) => Buffer.from(text, "utf16le").swap16()],
    ["with a mark", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ])("knows a page in UTF-16 for a page (%s)", (_, encode) => {
    const bytes = encode(
      "<html><h1>Brücke eröffnet</h1><p>Die Brücke über die Träne ist seit Dienstag offen, sagte der Landrat.</p></html>",
    );
    expect(extractArticle({ id: "a", bytes }).title).toBe("Brücke eröffnet");
  });

  it("reads bytes of a page and of a text", () => {
    expect(
      extractArticle({
        id: "a",
        bytes: utf8("<html><h1>Harbour closed</h1><p>The harbour of Osthavn closed at noon on Tuesday, officials said.</p></html>"),
      }).title,
    ).toBe("Harbour closed");
    expect(
      extractArticle({ id: "a", bytes: utf8("The harbour of Osthavn closed at noon on Tuesday, officials said.") }).blocks,
    ).toHaveLength(1);
  });
});
