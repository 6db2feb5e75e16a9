import { describe, expect, test } from "vitest";
import type { EventRecord, Party } from "../../src/core/index.js";
import { codeEvents } from "../../src/events/index.js";
import { readText } from "./read-text.js";

const codes = (parties: readonly Party[]): string =>
  [...new Set(parties.map((p) => p.country ?? (p.sectors ?? []).find((s) => /^(?:IGO|NGO)$/.test(s)) ?? ""))]
    .filter((code) => code !== "")
    .sort()
    .join("+");

const first = (text: string): EventRecord | undefined =>
  [...codeEvents(readText(text, "2019-11-20"), [])].sort((a, b) => b.confidence - a.confidence)[0];

/** Type, countries of the source, countries of the target, sentence, what it shows. */
const SIDES: readonly (readonly [type: string, source: string, target: string, text: string, why: string])[] = [
  [
    "ACCUSE",
    "PER",
    "PER",
    "Union leaders in Lima blamed the army on Saturday for the shooting of two miners.",
    "powers are those of the people who face them",
  ],
  ["COERCE", "RWA", "RWA", "Rwanda outlawed two churches on Friday.", "what a country bans is at home"],
  [
    "ASSAULT",
    "",
    "AFG+JPN",
    "A Japanese surgeon and his Afghan guard were abducted on Monday on the road between Kabul and Herat.",
    "whom it befalls before where",
  ],
  ["MOBILIZE", "IND", "", "India has deployed 9,000 troops in Kashmir, a spokesman said.", "own ground is no target"],
  ["MOBILIZE", "FIN", "", "Finland called up 900 Finnish reservists on Sunday.", "those who are moved are no target"],
  ["AID", "URY", "", "Some 400 Uruguayan peacekeepers were sent to guard the camps last week.", "who is sent without an agent"],
  ["COERCE", "AUT", "NGA", "Forty Nigerian migrants were deported from Austria on Tuesday.", "from where one is driven out"],
  [
    "PROTEST",
    "KEN",
    "KEN",
    "Stones were hurled at the motorcade of the Kenyan governor by jobless young men in Kisumu.",
    "an agent that hangs on another noun",
  ],
  ["REJECT", "BDI", "BDI", "Politicians in Burundi spurned the prime minister's offer of talks.", "whose it is"],
  ["REJECT", "XKX", "", "Kosovo's Serbs defied an order to disband.", "an owner tells whose a people is"],
  [
    "COOPERATE",
    "ISR+SDN",
    "",
    "Direct flights between Tel Aviv and Khartoum were resumed on Tuesday.",
    "both sides of a passive, a name in two words",
  ],
  ["PROTEST", "BOL", "BOL", "Farmers blocked the main road from La Paz to Oruro on Monday.", "those who block a road are of its place"],
  [
    "COOPERATE",
    "NOR",
    "DNK",
    "Agents from Norway shared evidence with Danish colleagues that led to arrests in Aarhus, the justice ministry said.",
    "a past form read as a modifier under a verb of saying",
  ],
  ["PROTEST", "GRC", "", "Dockers in Piraeus downed tools for a day.", "a subject of the sector of those named"],
  ["PROTEST", "CHN", "IND", "Six Tibetan exiles on hunger strike in New Delhi were taken to hospital.", "who is on strike"],
  ["THREATEN", "PRK", "", '"Any plane that enters our sky will be shot down," a North Korean general said.', "who says it threatens"],
  ["RETREAT", "COD", "COD", "Government troops retreated from the town of Kisangani on Wednesday.", "of the place where all plays"],
  [
    "COOPERATE",
    "GBR",
    "DNK",
    "Detectives from Scotland Yard shared intelligence with Danish colleagues that led to the discovery of a bomb in Aarhus, Danish police said.",
    "a past form read as a modifier under a verb of saying",
  ],
];

describe("sides of an event", () => {
  test.each(SIDES)("%s %s > %s: %s (%s)", (type, source, target, text) => {
    const event = first(text);
    expect([event?.type, codes(event?.source ?? []), codes(event?.target ?? [])]).toEqual([type, source, target]);
  });

  test("a day fills no slot of a person", () => {
    const event = first("Rebel commanders in Burundi turned down an invitation on Sunday.");
    expect(event?.type).toBe("REJECT");
  });

  test("a stop in a compound with a hyphen is no journey", () => {
    const event = first("Uganda and Rwanda have jointly opened a one-stop border post at Gatuna.");
    expect(event?.type).toBe("COOPERATE");
  });
});
