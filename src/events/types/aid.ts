import { AID_FRAMES } from "../lexicon/aid.js";
import type { EventType } from "./event-type.js";

export const AID: EventType = {
  id: "AID",
  definition: "Gives material help: money, arms, relief, peacekeepers, asylum.",
  frames: AID_FRAMES,
  targets: ["to", "for", "iobj", "obj", "in"],
  refusals: [
    {
      why: "an army that is evacuated withdraws",
      triggers: "n evacuation",
      when: "of:@troops",
      example: "An evacuation of Turkish troops from the base began on Sunday.",
    },
    {
      why: "rewards are offered for a tip",
      triggers: "v offer pay give",
      when: "obj:reward,bounty,prize",
      example: "The police offered a reward of 5,000 dollars.",
    },
    {
      why: "lawmakers sponsor bills",
      triggers: "v sponsor back fund support send give offer provide",
      when: "obj:bill,legislation,amendment,motion,law,minister,report,statement,letter,market",
      example: "The lawmaker sponsored a bill on milk.",
    },
    {
      why: "clubs, sponsors and parents help their own",
      triggers: "v give provide send supply lend offer contribute donate pay finance fund sponsor help assist",
      when: "subj:club,sponsor,fan,player,coach,parent,investor,brand,shareholder,consumer,customer,household,shopper,tourist,user",
      example: "Sponsors gave the club funds for a stadium.",
    },
  ],
  examples: [
    { text: "Kuwait donated medicine to hospitals in Lebanon.", cameo: "07", source: ["KWT"], target: ["LBN"] },
    { text: "Sweden gave Zambia a grant of ten million dollars.", cameo: "07", source: ["SWE"], target: ["ZMB"] },
    { text: "The United States supplied missiles to Ukraine.", cameo: "072", source: ["USA"], target: ["UKR"] },
    { text: "The Red Cross distributed food to villagers in South Sudan.", cameo: "073", source: ["NGO"], target: ["SSD"] },
    { text: "Ghana sent 500 peacekeepers to Liberia.", cameo: "074", source: ["GHA"], target: ["LBR"] },
    { text: "Norway granted asylum to the Iranian dissident.", cameo: "075", source: ["NOR"], target: ["IRN"] },
    { text: "Cuba sent a team of doctors to Haiti.", cameo: "073", source: ["CUB"], target: ["HTI"] },
    { text: "The World Bank lent Ethiopia 300 million dollars.", cameo: "071", source: ["IGO"], target: ["ETH"] },
    { text: "Germany took in 200 refugees from Syria.", cameo: "075", source: ["DEU"], target: ["SYR"] },
    { text: "Japan provided emergency relief to Nepal after the earthquake.", cameo: "07", source: ["JPN"], target: ["NPL"] },
    { text: "The IMF approved a loan for Tunisia.", cameo: "071", source: ["IGO"], target: ["TUN"] },
    { text: "Canadian soldiers delivered blankets to Bosnian families.", cameo: "073", source: ["CAN"], target: ["BIH"] },
  ],
};
