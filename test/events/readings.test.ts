import { describe, expect, test } from "vitest";
import { codeEvents } from "../../src/events/index.js";
import { readText } from "./read-text.js";

const FIRST: readonly (readonly [type: string, text: string, why: string])[] = [
  ["AID", "The distribution of rice to Cambodian families by Japan began on Monday.", "a noun has the frames of its verb"],
  ["RETREAT", "An evacuation of Turkish troops from the base began on Sunday.", "a noun has the frames of its verb"],
  ["MOBILIZE", "Norway ramped up its military presence in the Arctic.", "a verb of a class of which the frame names three"],
  ["PROTEST", "Workers at a tractor plant in Minsk downed tools on Monday.", "a past form read as a modifier"],
  ["AID", "A Chinese loan of $1 billion propped up Pakistan's reserves.", "a subject read as one of a passive"],
  ["REJECT", "Oslo has no plans to apologise to Lagos, an official said.", "a plan denied"],
  [
    "REJECT",
    "Serbia will not recognise the independence of Kosovo, Aleksandar Vucic insisted.",
    "to insist is to say where nothing is asked",
  ],
];

describe("readings of constructions", () => {
  test.each(FIRST)("%s: %s (%s)", (type, text) => {
    const types = codeEvents(readText(text), []).map((event) => event.type);
    expect(types[0]).toBe(type);
  });

  test("blame is no attack", () => {
    const types = codeEvents(readText("Islamabad holds Kabul responsible for the bombing."), []).map((event) => event.type);
    expect(types).toEqual(["ACCUSE"]);
  });

  test("what is welcomed took place", () => {
    const types = codeEvents(readText("The release of four Turkish journalists was welcomed by Norway."), []).map((event) => event.type);
    expect([...types].sort()).toEqual(["RETREAT", "SUPPORT"]);
  });
});
