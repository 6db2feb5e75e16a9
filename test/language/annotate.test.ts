import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Annotation } from "../../src/core/index.js";
import { annotate, detectLanguage, loadModels, type Models, readConllu, renderTreeSvg, writeConllu } from "../../src/language/index.js";
import { decodeNames } from "../../src/language/infer/decode-names.js";

const bytes = readFileSync(new URL("../../data/models/en.bin", import.meta.url));
let models: Models;
let plain: Models;

beforeAll(async () => {
  models = await loadModels(bytes);
  plain = await loadModels(bytes, { plain: true });
});

const TEXT = `Leaders Discuss Ceasefire in Phone Call

OSLO -- Prime Minister Ella Rask spoke with President Max Hale of Norden on Thursday. "We can't accept this," she told reporters.

The 35-minute call, the first since Feb. 10, was held at Hale's request. He didn't say what he'd do next...`;

/** Every law an annotation must keep. */
function check(a: Annotation): void {
  const { tokens, sentences, text } = a;
  let at = 0;
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.start[i] ?? -1;
    const end = tokens.end[i] ?? -1;
    if (start < at || end <= start || end > text.length) throw new Error(`row ${i} out of order`);
    if (tokens.form[i] !== text.slice(start, end)) throw new Error(`row ${i} is not its characters`);
    at = end;
  }
  let first = 0;
  sentences.forEach((s, k) => {
    if (s.first !== first || s.last <= s.first || s.last - s.first > 150) throw new Error(`sentence ${k} has rows ${s.first}-${s.last}`);
    if (s.start !== tokens.start[s.first] || s.end !== tokens.end[s.last - 1]) throw new Error(`sentence ${k} has wrong characters`);
    let roots = 0;
    for (let i = s.first; i < s.last; i++) {
      if (tokens.sentence[i] !== k) throw new Error(`row ${i} is in another sentence`);
      const head = tokens.head[i] ?? -2;
      if (head === -1) roots++;
      else if (head < s.first || head >= s.last || head === i) throw new Error(`row ${i} has head ${head}`);
      let up = i;
      for (let steps = 0; up >= 0; steps++) {
        if (steps > 150) throw new Error(`row ${i} is in a circle`);
        up = tokens.head[up] ?? -1;
      }
    }
    if (a.language === "en" && roots !== 1) throw new Error(`sentence ${k} has ${roots} roots`);
    first = s.last;
  });
  if (first !== tokens.length) throw new Error("rows outside sentences");
  for (const name of a.names) if (text.slice(name.start, name.end) === "" || name.last <= name.first) throw new Error("empty name");
}

describe("annotate", () => {
  it("gives tags, lemmas, trees and names", () => {
    const a = annotate(TEXT, models);
    check(a);
    const row = a.tokens.form.indexOf("spoke");
    expect(a.tokens.upos[row]).toBe("VERB");
    expect(a.tokens.lemma[row]).toBe("speak");
    expect(a.tokens.head[row]).toBe(-1);
    expect(a.tokens.form[a.tokens.head[a.tokens.form.indexOf("Rask")] ?? -1]).toMatch(/spoke|Minister|Ella/);
    expect(a.names.some((name) => name.type === "PER" && a.text.slice(name.start, name.end).includes("Max Hale"))).toBe(true);
    const contraction = a.tokens.form.indexOf("n't");
    expect(a.tokens.multiword[contraction]).toBe(contraction - 1);
    expect(a.tokens.lemma[contraction]).toBe("not");
  });

  it("gives the same with and without SIMD", () => {
    const text = [TEXT, "Yes.", TEXT.toUpperCase(), "word ".repeat(400), "中文 и кириллица in English text 👍"].join("\n\n");
    const options = { language: "en" };
    expect(models.arithmetic).toBe("simd");
    expect(plain.arithmetic).toBe("plain");
    expect(annotate(text, plain, options)).toEqual(annotate(text, models, options));
    const words = "The ministers of both countries met in Oslo on Thursday".split(" ");
    expect(plain.parser.hidden(words)).toEqual(models.parser.hidden(words));
  });

  it("gives the same whatever was read before", async () => {
    const fresh = await loadModels(bytes);
    const alone = annotate(TEXT, fresh);
    annotate("Some other text about ships, prices and rain.", fresh);
    expect(annotate(TEXT, fresh)).toEqual(alone);
  });

  it("agrees with the reference inference", () => {
    const parity = JSON.parse(readFileSync(new URL("../fixtures/language/parity.json", import.meta.url), "utf8"));
    const { labels } = models.parser;
    for (const s of parity.sentences) {
      const p = models.parser.parse(s.words, [0, s.words.length]);
      expect(Array.from(p.upos, (k) => labels.upos[k])).toEqual(s.upos);
      expect(Array.from(p.feats, (k) => labels.feats[k])).toEqual(s.feats);
      expect(Array.from(p.head, (k) => k + 1)).toEqual(s.head);
      expect(Array.from(p.deprel, (k) => labels.deprel[k])).toEqual(s.deprel);
      expect(Array.from(decodeNames(p.nameScores, labels.ner.length, s.words.length, labels.ner), (k) => labels.ner[k])).toEqual(s.ner);
      const hidden = models.parser.hidden(s.words);
      for (const [k, value] of (s.probe.h0 as number[]).entries()) expect(Math.abs(value - (hidden[k] ?? 0))).toBeLessThan(0.01);
    }
  });

  it("keeps its laws on 1,000 odd texts", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(..."abcABC019 .,'’-–/@:&$\"“”()[]\n\t\0\ud83d\ude00é中"), maxLength: 80 }),
      fc.constantFrom(
        "They can't. ",
        "Mr. ",
        "U.S. ",
        "\n\n",
        "http://a.b/c ",
        "gonna ",
        "x".repeat(300),
        "Oslo ",
        "...",
        "?!",
        "«Oui» ",
        "مرحبا ",
        "سلام\u200f",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, forced) => {
        check(annotate(pieces.join(""), models, forced ? { language: "en" } : {}));
      }),
      { numRuns: 1000, seed: 11 },
    );
  });

  it("takes time in proportion to length", () => {
    const time = (copies: number): number => {
      const text = `${TEXT}\n\n`.repeat(copies);
      const before = process.cpuUsage().user;
      annotate(text, models);
      return process.cpuUsage().user - before;
    };
    time(20);
    const small = Math.min(time(20), time(20));
    expect(time(160)).toBeLessThan(8 * small * 3);
  });

  it.each([
    ["one line without an end", "and then the ".repeat(3000)],
    ["one word", "x".repeat(200_000)],
    ["stops", ".".repeat(100_000)],
    ["clitics", "'s".repeat(30_000)],
    ["line breaks", "\n".repeat(100_000)],
    ["short lines", "a\n".repeat(20_000)],
    ["open quotes", '"a '.repeat(20_000)],
  ])("reads %s", (_, text) => {
    check(annotate(text, models, { language: "en" }));
  });
});

describe("CoNLL-U without an id", () => {
  it("says newdoc alone and counts the sentences", () => {
    const lines = writeConllu(annotate("They met. They left.", models), { id: "" }).split("\n");
    expect(lines.filter((line) => line.startsWith("# ") && !line.startsWith("# text"))).toEqual([
      "# newdoc",
      "# sent_id = 1",
      "# sent_id = 2",
    ]);
  });
});

describe("languages without models", () => {
  it("get words and sentences only, and say so", () => {
    const a = annotate("El presidente dijo que no habrá elecciones. La oposición protestó en las calles de la capital.", models);
    check(a);
    expect(a.language).toBe("es");
    expect(a.sentences).toHaveLength(2);
    expect(new Set(a.tokens.upos)).toEqual(new Set(["X"]));
    expect(a.names).toEqual([]);
    expect(writeConllu(a, { id: "es" })).toContain("\t_\t_\t_\tSpaceAfter=No|");
  });

  it.each([
    ["They met.", "en"],
    ["Merkel trifft Macron in Berlin", "en"],
    ["Le président a dit que la France ne sera pas là.", "fr"],
    ["Die Kanzlerin hat gesagt, dass sie nicht kommt.", "de"],
    ["O presidente disse que não vai.", "pt"],
    ["Il presidente ha detto che non ci saranno elezioni.", "it"],
    ["De minister zei dat het niet kan worden gedaan.", "nl"],
    ["今日は天気がいいですね", "ja"],
    ["中国外交部发言人表示", "zh"],
    ["президент России заявил, что", "ru"],
    ["Президент України заявив", "uk"],
    ["قال الرئيس إن", "ar"],
    ["대통령은 말했다", "ko"],
    ["1234 ...", "und"],
  ])("%s is %s", (text, language) => {
    expect(detectLanguage(text).language).toBe(language);
  });
});

describe("CoNLL-U", () => {
  it("goes out and comes back", () => {
    const a = annotate(TEXT, models);
    const [back] = readConllu(writeConllu(a, { id: "t" }));
    expect(back?.tokens.form).toEqual(a.tokens.form);
    for (const column of ["lemma", "upos", "feats", "deprel"] as const) expect(back?.tokens[column]).toEqual(a.tokens[column]);
    expect(back?.tokens.head).toEqual(a.tokens.head);
    expect(back?.sentences.map((s) => [s.first, s.last])).toEqual(a.sentences.map((s) => [s.first, s.last]));
    expect(back?.names.map((n) => [n.first, n.last, n.type])).toEqual(a.names.map((n) => [n.first, n.last, n.type]));
  });
});

describe("renderTreeSvg", () => {
  it("draws every word, escaped, with its relation", () => {
    const a = annotate('Smith & Sons said "<b>no</b>" to\u0001 it.', models, { language: "en" });
    const svg = renderTreeSvg(a, a.sentences[0] ?? { start: 0, end: 0, first: 0, last: 0 });
    expect(svg).toContain("&#38;");
    expect(svg).not.toMatch(/<b>|\u0001/);
    expect(svg.match(/<path/g)?.length).toBeGreaterThanOrEqual(2 * (a.tokens.length - 1));
    expect(svg.startsWith("<svg ")).toBe(true);
  });
});

describe("loadModels", () => {
  it("refuses what is no model", async () => {
    await expect(loadModels(new Uint8Array(3))).rejects.toThrow(/not a language model/);
    await expect(loadModels(bytes.subarray(0, 5000))).rejects.toThrow(/cut short|JSON/);
    await expect(loadModels(bytes.subarray(0, bytes.length - 5000))).rejects.toThrow(/cut short/);
  });

  it("reads bytes at any place of a buffer", async () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    const other = await loadModels(shifted.subarray(3));
    expect(other.version).toBe(models.version);
    expect(annotate(TEXT, other)).toEqual(annotate(TEXT, models));
  });
});
