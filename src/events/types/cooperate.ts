import { COOPERATE_FRAMES } from "../lexicon/cooperate.js";
import type { EventType } from "./event-type.js";

export const COOPERATE: EventType = {
  id: "COOPERATE",
  definition: "Does something together: trade, joint exercises, extradition, shared intelligence.",
  frames: COOPERATE_FRAMES,
  targets: ["with", "to", "in", "for"],
  refusals: [
    {
      why: "hostages and captives are freed, not extradited",
      triggers: "v hand_over surrender transfer turn_over deliver",
      when: "obj:hostage,captive,body,remains",
      example: "The rebels handed over three hostages to the Red Cross.",
    },
    {
      why: "people saved without a word of who did it",
      triggers: "v rescue evacuate",
      when: "noagent",
      example: "Two fishermen were rescued after their boat sank.",
    },
    {
      why: "players and artists sign for a living",
      triggers: "v sign win seal clinch land award join cooperate collaborate team_up",
      when: "subj:@performer",
      example: "The singer teamed up with a Brazilian drummer.",
    },
  ],
  examples: [
    { text: "Kenya extradited two suspects to Rwanda.", cameo: "063", source: ["KEN"], target: ["RWA"] },
    { text: "India and Oman held joint naval exercises in the Arabian Sea.", cameo: "062", source: ["IND", "OMN"] },
    { text: "Danish police shared information with Sweden about the suspects.", cameo: "064", source: ["DNK"], target: ["SWE"] },
    { text: "The Jordanian army trained Iraqi recruits near Amman.", cameo: "062", source: ["JOR"], target: ["IRQ"] },
    { text: "China reopened its market to beef from Ireland.", cameo: "061", source: ["CHN"], target: ["IRL"] },
    { text: "Russia resumed flights to Egypt after three years.", cameo: "061", source: ["RUS"], target: ["EGY"] },
    { text: "Germany and France exchanged intelligence on the network.", cameo: "064", source: ["DEU", "FRA"] },
    { text: "Qatar supplied gas to Pakistan under the contract.", cameo: "061", source: ["QAT"], target: ["PAK"] },
    { text: "Argentina and Brazil cut tariffs on cars.", cameo: "061", source: ["ARG", "BRA"] },
    { text: "The Italian navy rescued 200 migrants off the coast of Libya.", cameo: "06", source: ["ITA"] },
    { text: "Bolivia handed over a suspected trafficker to Paraguay.", cameo: "063", source: ["BOL"], target: ["PRY"] },
  ],
};
