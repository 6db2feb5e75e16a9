import { REQUEST_FRAMES } from "../lexicon/request.js";
import type { EventType } from "./event-type.js";

export const REQUEST: EventType = {
  id: "REQUEST",
  definition: "Asks or demands that another act: appeals, calls, orders, demands.",
  frames: REQUEST_FRAMES,
  targets: ["obj", "on", "upon", "to", "from", "with", "of"],
  refusals: [
    {
      why: "states are called for the winner of a vote",
      triggers: "v call_for call",
      when: "obj:land,state,race near:elector,electoral,delegate &",
      example: "The network called Ohio for the challenger with 18 electoral votes.",
    },
    {
      why: "a court orders a private party to pay",
      triggers: "v order force direct",
      when: "subj:judge,court,jury obj:company,firm,man,woman,couple,owner,defendant,bank,club,employer",
      example: "A judge ordered the firm to pay the cleaner.",
    },
    {
      why: "storms and fires force people to leave",
      triggers: "v force compel",
      when: "subj:storm,fire,wildfire,flood,flooding,rain,quake,earthquake,eruption,volcano,typhoon,hurricane,cyclone,snow,fog,blaze,leak,smoke,weather",
      example: "The storm forced thousands to evacuate.",
    },
    {
      why: "a task demands skill or time",
      triggers: "v demand insist_on",
      when: "obj:attention,respect,time,skill",
      example: "The work demands time and skill.",
    },
  ],
  examples: [
    { text: "Cyprus demanded that Turkey withdraw its ships.", cameo: "10", source: ["CYP"], target: ["TUR"] },
    { text: "The Haitian president asked the United Nations for peacekeepers.", cameo: "02", source: ["HTI"], target: ["IGO"] },
    { text: "Poland urged Belarus to release the journalist.", cameo: "02", source: ["POL"], target: ["BLR"] },
    { text: "The court ordered the Sri Lankan government to pay the families.", cameo: "100" },
    { text: "Opposition leaders in Serbia demanded new elections.", cameo: "104", source: ["SRB"] },
    { text: "The Vatican called on Nicaragua to respect the church.", cameo: "02", source: ["VAT"], target: ["NIC"] },
    { text: "Brussels told Hungary that it must change the law, officials said.", source: ["IGO"], target: ["HUN"] },
    { text: "Tanzanian rebels demanded the release of their commander.", cameo: "1053", source: ["TZA"] },
    { text: "Australia requested the extradition of a banker from Vanuatu.", cameo: "1", source: ["AUS"], target: ["VUT"] },
    { text: "Bulgaria appealed to the European Union for help with the fires.", cameo: "02", source: ["BGR"], target: ["IGO"] },
    { text: "The United States pressured Panama to cancel the contract.", cameo: "10", source: ["USA"], target: ["PAN"] },
    { text: "Chad called for an end to the fighting in Sudan.", cameo: "02", source: ["TCD"], target: ["SDN"] },
  ],
};
