import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document } from "../../src/core/index.js";
import { documentOf, readConllu, resolveTimes } from "../../src/language/index.js";
import { plainArticle } from "../../src/text/index.js";
import { plainDocument as plain } from "../plain-document.js";
import { TIME_CASES, UNDATED_CASES } from "./time-cases.js";

const TYPES: Readonly<Record<string, string>> = { D: "DATE", T: "TIME", L: "DURATION", S: "SET" };
const EDGE = /^(?:the|a|an|in|on|at|by|of|for|from|since|until|more than|over) |['’.,]+$/i;
const bare = (words: string): string => {
  let out = words;
  while (EDGE.test(out)) out = out.replace(EDGE, "");
  return out;
};

/** Sentence without marks and the expressions marked in it. */
function unmark(marked: string): { text: string; expected: string[] } {
  const expected: string[] = [];
  const text = marked.replace(/\{([^|{}]+)\|([DTLS])\|([^}]+)\}/g, (_, words: string, type: string, value: string) => {
    expected.push(`${bare(words)} ${TYPES[type]} ${value}`);
    return words;
  });
  return { text, expected };
}

const told = (document: Document): string[] =>
  document.times.map((t) => `${bare(document.text.slice(t.start, t.end))} ${t.type} ${t.value}`);

describe("resolveTimes on sentences without trees", () => {
  for (const [published, sentences] of Object.entries(TIME_CASES)) {
    it.each(sentences.map((s) => [s]))(`${published}: %s`, (marked) => {
      const { text, expected } = unmark(marked);
      expect(told(resolveTimes(plain(text, published)))).toEqual(expected);
    });
  }
  it.each(UNDATED_CASES.map((s) => [s]))("without a day of publication: %s", (marked) => {
    const { text, expected } = unmark(marked);
    const document = resolveTimes(plain(text));
    expect(told(document)).toEqual(expected);
    expect(document.times.every((t) => t.basis !== "published")).toBe(true);
  });
});

describe("resolveTimes with trees", () => {
  const tree = `# newdoc id = t
1	Leaders	leader	NOUN	_	_	2	nsubj	_	_
2	plan	plan	VERB	_	Mood=Ind|Tense=Pres|VerbForm=Fin	0	root	_	_
3	to	to	PART	_	_	4	mark	_	_
4	meet	meet	VERB	_	VerbForm=Inf	2	xcomp	_	_
5	Tuesday	Tuesday	PROPN	_	_	4	obl:tmod	_	_
6	a	a	DET	_	_	7	det	_	_
7	man	man	NOUN	_	_	9	nsubj	_	_
8	they	they	PRON	_	_	9	nsubj	_	_
9	freed	free	VERB	_	Mood=Ind|Tense=Past|VerbForm=Fin	4	ccomp	_	_
10	Monday	Monday	PROPN	_	_	9	obl:tmod	_	SpaceAfter=No
11	.	.	PUNCT	_	_	2	punct	_	_
`;
  it("reads the tense of the governing verb, not of the nearest", () => {
    const [annotation] = readConllu(tree);
    if (!annotation) throw new Error("no annotation");
    const document = resolveTimes(
      documentOf(plainArticle({ id: "t", text: annotation.text, published: "2017-04-06" }), annotation, "test"),
    );
    expect(document.times.map((t) => t.value)).toEqual(["2017-04-11", "2017-04-03"]);
  });
});

describe("time zones and basis", () => {
  it("takes the zone from the dateline for days told from publication", () => {
    const [time] = resolveTimes(plain("He arrived Thursday morning.", "2017-04-06", "TOKYO")).times;
    expect(time).toMatchObject({ value: "2017-04-06TMO", timeZone: "Asia/Tokyo", basis: "published" });
  });
  it("prefers a zone in the words", () => {
    const [time] = resolveTimes(plain("The summit is set for Thursday and Friday, U.S. time.", "2017-04-06", "TOKYO")).times;
    expect(time).toMatchObject({ value: "2017-04-06/2017-04-07", timeZone: "America/New_York" });
  });
  it("marks whole dates as resting on the text alone", () => {
    expect(resolveTimes(plain("It was signed on July 14, 2015.", "2017-04-06")).times[0]).toMatchObject({ basis: "text" });
    expect(resolveTimes(plain("It was signed on July 14, 2015.", "2017-04-06", "TOKYO")).times[0]).not.toHaveProperty("timeZone");
  });
  it("marks loose lengths", () => {
    expect(resolveTimes(plain("It took about two hours.", "2017-04-06")).times[0]).toMatchObject({ value: "PT2H", mod: "APPROX" });
    expect(resolveTimes(plain("They met in early March.", "2017-04-06")).times[0]).toMatchObject({ value: "2017-03", mod: "START" });
  });
});

describe("resolveTimes on any text", () => {
  it("keeps spans in order, inside the text, and never throws", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "Thursday ",
        "the previous day ",
        "31 February ",
        "99/99/99 ",
        "2017-13-45 ",
        "1066-",
        "'90s ",
        "two and a half years ",
        "\u0000",
        "\ud800",
        "\n",
        "next ",
        "0000-00-00 ",
        "12:61 ",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.option(fc.constantFrom("2017-04-06", "0000-99-99", "soon"), { nil: undefined }),
        (pieces, published) => {
          const text = pieces.join("");
          let at = 0;
          for (const t of resolveTimes(plain(text, published)).times) {
            expect(t.start).toBeGreaterThanOrEqual(at);
            expect(t.end).toBeGreaterThan(t.start);
            expect(t.end).toBeLessThanOrEqual(text.length);
            at = t.end;
          }
        },
      ),
      { numRuns: 60 },
    );
  });
  it("takes time in proportion to the length", () => {
    const unit = "On Thursday the minister said two of the three ships had left a day earlier, in the late 1990s. ";
    const cost = (n: number): number => {
      const text = unit.repeat(n);
      const start = performance.now();
      resolveTimes(plain(text, "2017-04-06"));
      return performance.now() - start;
    };
    cost(200);
    const small = cost(500);
    expect(cost(4000)).toBeLessThan(small * 8 * 3 + 50);
  });
});
