import { once } from "./once.js";
import { readTable } from "./read-table.js";

/** Sector by the last words of bodies' names; "-" where the word says body and no more. Two words go before one. */
const HEADS = `
BUS	inc inc. corp corp. co. ltd ltd. llc plc gmbh ag corporation company companies group holdings holding partners bank banking airlines airline airways airlink lines motors motor energy insurance securities industries technologies technology systems petroleum oil gas steel electric electronics foods pharmaceuticals pharma mining mines resources logistics shipping cargo ferries railways aviation aerospace ventures telecom telecommunications telecoms communications properties hotels pictures brothers enterprises solutions semiconductor chemicals cement breweries stores supermarkets pipelines refineries line cruises shipyard shipyards
JRN	times post journal tribune herald gazette chronicle telegraph broadcasting television tv radio magazine newspaper newswire news
EDU	university college institute academy polytechnic
GOV	ministry department agency authority bureau secretariat directorate municipality
JUD	court tribunal
LEG	parliament senate
COP	police constabulary gendarmerie
MIL	army navy corps brigade battalion regiment
LAB	union unions
MED	hospital clinic
REL	church diocese archdiocese cathedral
NGO	foundation watch trust charity
PTY	party front
SOC	association society federation club
-	council committee commission congress assembly force forces office organization organisation league house press service guard command movement network alliance coalition
`;
const PAIRS: Readonly<Record<string, string>> = {
  "air force": "MIL",
  "armed forces": "MIL",
  "defence forces": "MIL",
  "defense forces": "MIL",
  "security forces": "MIL",
  "coast guard": "MIL",
  "national guard": "MIL",
  "liberation army": "REB",
  "liberation front": "REB",
  "revolutionary front": "REB",
  "resistance front": "REB",
  "liberation movement": "REB",
  "resistance army": "REB",
  "independence army": "REB",
  "police department": "COP",
  "medical center": "MED",
  "medical centre": "MED",
  "news agency": "JRN",
  "press agency": "JRN",
  "human rights": "NGO",
  "rights group": "NGO",
  "aid agency": "NGO",
  "central bank": "GOV",
  "city council": "GOV",
  "county council": "GOV",
  "development bank": "IGO",
};

/** Bodies of unions of states by their first words. */
const ACROSS =
  /^(?:the )?(?:U\.N\.|UN|United Nations|EU|European|African Union|AU|ASEAN|NATO|OSCE|Arab League|World|Inter-American|Pan-American)\s/i;

const heads = once(() => {
  const found = new Map<string, string>();
  for (const [sector = "", words = ""] of readTable(HEADS)) for (const word of words.split(" ")) found.set(word, sector);
  return found;
});

/**
 * Sector that a body's own name tells by its last words, else by the first of "X of Y"; `undefined` where they tell none.
 *
 * @example
 * sectorOfBody("Lakbay Lines") // "BUS"
 * sectorOfBody("Ministry of Works") // "GOV"
 */
export function sectorOfBody(name: string): string | undefined {
  const words = name
    .toLowerCase()
    .replace(/^the /, "")
    .split(/[\s-]+/);
  if (words.length < 2) return undefined;
  if (ACROSS.test(name)) return "IGO";
  const of = words.findIndex((word) => word === "of" || word === "for");
  const end = of > 0 ? of : words.length;
  const sector = PAIRS[words.slice(Math.max(0, end - 2), end).join(" ")] ?? heads().get(words[end - 1] ?? "");
  return sector === "-" ? undefined : sector;
}

/** Whether names that end in the word are those of bodies ("ministry", "alliance"). */
export const isBodyWord = (word: string): boolean => heads().has(word);
