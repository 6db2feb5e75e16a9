import { AGREE_FRAMES } from "../lexicon/agree.js";
import type { EventType } from "./event-type.js";

export const AGREE: EventType = {
  id: "AGREE",
  definition: "Says that it will cooperate, help, yield or meet: agreements, offers, pledges, promises, plans.",
  frames: AGREE_FRAMES,
  targets: ["with", "to", "for", "between", "on"],
  refusals: [
    {
      why: "companies strike deals of business",
      triggers: "v agree offer plan pledge sign reach",
      when: "subj:company,firm,airline,carmaker,retailer,maker,supermarket,insurer,lender,brewer,manufacturer,publisher,developer",
      example: "The firm agreed to sell its Turkish unit.",
    },
    {
      why: "a law or a plan offers nothing of its own will",
      triggers: "v offer pledge promise give",
      when: "subj:bill,law,plan,treaty,agreement,package,website,programme,program,course,hotel",
      example: "The bill does not offer tenants new rights.",
    },
    {
      why: "players and artists agree with clubs and studios",
      triggers: "v agree offer pledge promise reach strike",
      when: "subj:@performer",
      example: "The striker agreed to join Lyon in January.",
    },
  ],
  examples: [
    { text: "Mexico and Guatemala agreed to build a second bridge over the river.", cameo: "03", source: ["MEX", "GTM"] },
    { text: "Denmark has pledged 30 million dollars in aid for Somalia.", cameo: "033", source: ["DNK"], target: ["SOM"] },
    { text: "Egypt offered to mediate between Sudan and South Sudan.", cameo: "039", source: ["EGY"], target: ["SDN", "SSD"] },
    { text: "France is ready to send helicopters to Mali, the defence minister said.", cameo: "033", source: ["FRA"], target: ["MLI"] },
    { text: "The Philippine government promised to release all political prisoners.", cameo: "0353", source: ["PHL"] },
    { text: "Spain and Morocco reached an agreement on fishing rights.", cameo: "030", source: ["ESP", "MAR"] },
    {
      text: "Chinese President Xi Jinping will meet Vladimir Putin in Moscow next week.",
      cameo: "036",
      source: ["CHN"],
      target: ["RUS"],
      modality: "planned",
    },
    { text: "Turkey is willing to lift its embargo on Armenia.", cameo: "0354", source: ["TUR"], target: ["ARM"] },
    { text: "Rwanda and Burundi have agreed to share intelligence on armed groups.", cameo: "0314", source: ["RWA", "BDI"] },
    { text: "Finland said it would grant a loan to Estonia.", cameo: "0331", source: ["FIN"], target: ["EST"], modality: "planned" },
    { text: "The United States reaffirmed its commitment to defend South Korea.", cameo: "03", source: ["USA"], target: ["KOR"] },
    { text: "The Malian government agreed to a new constitution drawn up with the opposition.", cameo: "03", source: ["MLI"] },
  ],
};
