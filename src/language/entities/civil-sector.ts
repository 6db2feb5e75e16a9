import type { Description } from "./describe.js";
import type { EntityReading } from "./reading.js";

/** Vehicles and units that an owner who trades has too. */
const CARRIERS = new Set(["fleet", "jet", "convoy", "division", "unit", "squad", "squadron", "patrol", "submarine", "force", "brigade"]);
/** Words that make a fleet or convoy one of trade. */
const TRADE = new Set("fishing merchant commercial passenger cargo bus taxi truck lorry ferry tanker trawler whaling aid".split(" "));
/** Those in charge of a craft or a team. */
const CHIEFS = new Set(["captain", "pilot", "crewman", "sailor", "commander"]);
const CRAFT = new Set(
  "ferry ship vessel boat yacht trawler tanker freighter liner airliner plane flight aircraft helicopter tug tugboat barge dhow catamaran canoe train bus".split(
    " ",
  ),
);
const TEAM = new Set("team side club squad eleven match final tournament".split(" "));
const FORCES = new Set(
  "army navy soldier troops troop warship frigate destroyer military regiment brigade rebel militia battalion".split(" "),
);

/**
 * Sector of a noun of forces where the text shows that it is of trade or sport: "the company's fleet", "fishing fleet",
 * "the captain of the ferry", "the captain" in a text that tells of a ferry and of no forces. `undefined` elsewhere.
 */
export function civilSector(reading: EntityReading, description: Description): string | undefined {
  if (description.role?.sector !== "MIL") return undefined;
  const { noun } = description.role;
  if (CARRIERS.has(noun)) {
    const trades = description.owner === "BUS" || description.owner === "LAB" || description.words.some((word) => TRADE.has(word));
    return trades ? "BUS" : undefined;
  }
  if (!CHIEFS.has(noun)) return undefined;
  if (description.owner === "BUS") return "LAB";
  const of = reading.tree.childrenOf(description.head, "nmod", "compound").map((row) => reading.lemma(row));
  if (of.some((lemma) => CRAFT.has(lemma))) return "LAB";
  if (of.some((lemma) => TEAM.has(lemma))) return "ELI";
  if (of.length > 0 || description.modifiers.length > 0 || noun === "commander") return undefined;
  const { craft, team, forces } = reading.scenery();
  return forces ? undefined : craft ? "LAB" : team ? "ELI" : undefined;
}

/** What a text tells of: craft, teams, forces. */
export interface Scenery {
  readonly craft: boolean;
  readonly team: boolean;
  readonly forces: boolean;
}

/** Reads the nouns of a whole text. */
export function sceneryOf(lemmas: readonly string[]): Scenery {
  const has = (words: ReadonlySet<string>): boolean => lemmas.some((lemma) => words.has(lemma));
  return { craft: has(CRAFT), team: has(TEAM), forces: has(FORCES) };
}
