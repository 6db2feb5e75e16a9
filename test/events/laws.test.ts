import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FRAMES } from "../../src/events/frames/frame-index.js";
import { CAMEO, cameoOf, codeEvents, EVENT_TYPES, explainEvent, PLOVER_TYPES } from "../../src/events/index.js";
import { mergeEvents } from "../../src/events/merge-events.js";
import { composeCode } from "../../src/events/ontology/compose-code.js";
import { readText } from "./read-text.js";

const STORY = [
  "Israeli jets bombed a Hamas post in Gaza on Sunday.",
  "The Israeli bombing of the Hamas post killed two men, officials said.",
  "Egypt urged Israel to halt the bombing, and Hamas threatened to retaliate.",
  "“We will answer,” a Hamas spokesman said on Monday.",
].join(" ");

describe("ontology", () => {
  test("sixteen types, one file each, in the order of the manual", () => {
    expect(EVENT_TYPES.map((t) => t.id)).toEqual(PLOVER_TYPES.map((t) => t.type));
  });

  test("every frame has a code of the table and a type that the code allows", () => {
    for (const frame of FRAMES) {
      expect(CAMEO.has(cameoOf(frame.cameo).code), frame.id).toBe(true);
      expect(cameoOf(frame.cameo).code, frame.id).toBe(frame.cameo);
    }
    expect(FRAMES.length).toBeGreaterThanOrEqual(1500);
  });

  test("modes of frames are modes of PLOVER 2.0", () => {
    for (const frame of FRAMES) {
      const type = PLOVER_TYPES.find((t) => t.type === frame.type);
      if (frame.mode !== "" && type !== undefined) expect(type.modes, frame.id).toContain(frame.mode);
    }
  });

  test.each([
    ["073", "refuse", "1223"],
    ["071", "intent", "0331"],
    ["163", "threat", "1312"],
    ["084", "demand", "1053"],
    ["084", "appeal", "0253"],
    ["190", "appeal", "0242"],
    ["14", "reverse", "082"],
    ["190", "intent", null],
  ] as const)("%s under %s is %s", (code, composition, whole) => {
    expect(composeCode(code, composition)).toBe(whole);
  });

  test("every composed code is in the table", () => {
    for (const code of CAMEO.keys()) {
      for (const composition of ["intent", "threat", "refuse", "demand", "appeal", "reverse"] as const) {
        const whole = composeCode(code, composition);
        if (whole !== null) expect(CAMEO.has(whole), `${code} ${composition} ${whole}`).toBe(true);
      }
    }
  });
});

describe("records", () => {
  const document = readText(STORY);
  const events = codeEvents(document, []);

  test("evidence and trigger lie in one sentence, parties in the text", () => {
    expect(events.length).toBeGreaterThan(1);
    for (const event of events) {
      for (const span of [event.trigger, ...event.evidence]) {
        expect(document.sentences.some((s) => s.start <= span.start && span.end <= s.end && span.start < span.end)).toBe(true);
      }
      for (const party of [...event.source, ...event.target]) expect(document.text.slice(party.start, party.end).trim()).not.toBe("");
      expect(event.confidence).toBeGreaterThan(0);
      expect(event.confidence).toBeLessThanOrEqual(1);
    }
  });

  test("one happening told twice is one event with both spans", () => {
    const told = codeEvents(
      readText(
        "Egypt expelled the Turkish ambassador on Monday. Egypt expelled the Turkish ambassador because of a speech, officials said.",
      ),
      [],
    );
    const expulsions = told.filter((e) => e.type === "SANCTION");
    expect(expulsions.length).toBe(1);
    expect(expulsions[0]?.evidence.length).toBe(2);
  });

  test("coding is deterministic and merging is idempotent", () => {
    expect(codeEvents(readText(STORY), [])).toEqual(events);
    expect(mergeEvents(events).length).toBe(events.length);
  });

  test("no date is invented", () => {
    for (const event of events) if (event.when !== undefined) expect(document.times.some((t) => t.start === event.when?.start)).toBe(true);
  });

  test("the explanation names trigger, frame, parties and standing", () => {
    const text = explainEvent(document, events[0] as (typeof events)[number]);
    for (const word of ["trigger:", "frame: ASSAULT:", "source: ", "target: ", "reality: affirmed, asserted", "when: "])
      expect(text).toContain(word);
  });

  test("statements hold the events told inside them", () => {
    const at = document.text.indexOf("We will");
    const quote = { start: at, end: at + 14 };
    const told = codeEvents(document, [
      { quote: { start: 0, end: document.text.length }, speaker: null, cue: null, kind: "direct", act: "say", confidence: 1 },
      { quote, speaker: null, cue: null, kind: "direct", act: "say", confidence: 1 },
    ]);
    for (const event of told) expect(event.attributedTo).toBe(event.trigger.start >= quote.start && event.trigger.end <= quote.end ? 1 : 0);
  });
});

describe("any text", () => {
  test("never throws", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "attack",
            "Iran",
            "not",
            "\u0000",
            "\ud800",
            "🙂",
            "talks",
            ",",
            ".",
            "“",
            "will",
            "between",
            "\n\n",
            "إيران",
            "to",
            "and",
            "met",
            "the",
          ),
          { maxLength: 40 },
        ),
        (words) => {
          const document = readText(words.join(" "));
          for (const event of codeEvents(document, [])) explainEvent(document, event);
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });

  test("a long text takes time in line with its length", () => {
    const once = readText(STORY.repeat(1));
    const many = readText(`${STORY} `.repeat(200));
    const time = (run: () => void): number => {
      const start = performance.now();
      run();
      return performance.now() - start;
    };
    codeEvents(once, []);
    expect(time(() => codeEvents(many, []))).toBeLessThan(4000);
  });
});
