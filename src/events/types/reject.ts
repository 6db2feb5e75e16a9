import { REJECT_FRAMES } from "../lexicon/reject.js";
import type { EventType } from "./event-type.js";

export const REJECT: EventType = {
  id: "REJECT",
  definition: "Says no: refuses, turns down, opposes, vetoes, defies.",
  frames: REJECT_FRAMES,
  targets: ["of", "by", "from", "to", "obj"],
  refusals: [
    {
      why: "to reject an accusation is a denial, which is a statement",
      triggers: "v reject oppose resist",
      when: "obj:accusation,allegation,charge,claim,report,suggestion,notion",
      example: "Chad rejected the accusation that it had armed the rebels.",
    },
  ],
  examples: [
    { text: "Iran rejected a proposal by France to reopen the talks.", cameo: "12", source: ["IRN"], target: ["FRA"] },
    { text: "Slovakia refused to take refugees from Greece.", cameo: "12", source: ["SVK"], target: ["GRC"] },
    { text: "China vetoed the resolution on Myanmar.", cameo: "129", source: ["CHN"], target: ["MMR"] },
    { text: "The Syrian opposition turned down an invitation to the talks in Sochi.", cameo: "125", source: ["SYR"] },
    { text: "Israel will not release the Palestinian prisoners.", cameo: "1243", source: ["ISR"], target: ["PSE"] },
    { text: "The prime minister of Malta refused to resign.", cameo: "1231", source: ["MLT"] },
    { text: "Sudan defied the ruling of the court in The Hague.", cameo: "12", source: ["SDN"] },
    { text: "Ecuador denied a request from Britain to lift the immunity.", cameo: "12", source: ["ECU"], target: ["GBR"] },
    { text: "Zimbabwe's government rejected calls for electoral reform.", cameo: "12", source: ["ZWE"] },
    { text: "The Taliban have rejected peace talks with Kabul.", cameo: "12", source: ["AFG"], target: ["AFG"] },
    { text: "Danish voters rejected the treaty in a referendum.", cameo: "12", source: ["DNK"] },
    { text: "Georgia ruled out talks with the separatists.", cameo: "12", source: ["GEO"] },
  ],
};
