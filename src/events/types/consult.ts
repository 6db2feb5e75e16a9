import { CONSULT_FRAMES } from "../lexicon/consult.js";
import type { EventType } from "./event-type.js";

export const CONSULT: EventType = {
  id: "CONSULT",
  definition: "Meetings, talks, visits, calls, mediation and negotiation that take or took place.",
  frames: CONSULT_FRAMES,
  targets: ["with", "to", "between", "in", "obj"],
  refusals: [],
  examples: [
    { text: "Brazilian President Lula da Silva visited Angola on Monday.", cameo: "042", source: ["BRA"], target: ["AGO"] },
    { text: "Foreign ministers of Egypt and Ethiopia met in Khartoum to discuss the dam.", cameo: "04", source: ["EGY", "ETH"] },
    { text: "Iraqi Prime Minister Haider al-Abadi held talks with Kuwaiti officials.", cameo: "040", source: ["IRQ"], target: ["KWT"] },
    {
      text: "Swedish mediators opened negotiations between the rebels and the Colombian government.",
      cameo: "04",
      source: ["SWE"],
      target: ["COL"],
    },
    { text: "British Prime Minister Theresa May telephoned Emmanuel Macron on Friday.", cameo: "041", source: ["GBR"], target: ["FRA"] },
    { text: "Austria hosted a meeting of European defence ministers.", cameo: "04", source: ["AUT"] },
    { text: "Talks between Cyprus and Turkey resumed in Geneva.", cameo: "040", source: ["CYP", "TUR"] },
    { text: "A delegation from Laos arrived in Hanoi for a two-day visit.", cameo: "042", source: ["LAO"], target: ["VNM"] },
    { text: "Algeria is mediating between the Malian government and Tuareg rebels.", cameo: "045", source: ["DZA"], target: ["MLI"] },
    { text: "King Abdullah of Jordan received the Polish foreign minister in Amman.", cameo: "04", source: ["JOR"], target: ["POL"] },
    { text: "Japan's foreign minister discussed trade with her Australian counterpart.", cameo: "040", source: ["JPN"], target: ["AUS"] },
    { text: "Peru and Ecuador negotiated over the disputed border.", cameo: "046", source: ["PER", "ECU"] },
  ],
};
