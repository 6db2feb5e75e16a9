import { THREATEN_FRAMES } from "../lexicon/threaten.js";
import type { EventType } from "./event-type.js";

export const THREATEN: EventType = {
  id: "THREATEN",
  definition: "Conditional or plain menace: to attack, to sanction, to break off, to arrest; ultimatums.",
  frames: THREATEN_FRAMES,
  targets: ["obj", "against", "with", "to", "on"],
  refusals: [
    {
      why: "warnings of weather threaten nobody by will",
      triggers: "v issue warn; n warning alert",
      when: "near:storm,hurricane,flood,tsunami,weather,rainfall,avalanche,cyclone,typhoon,tornado,snow,meteorological",
      example: "A storm warning was issued for two counties.",
    },
    {
      why: "a danger threatens species, growth or health without a will",
      triggers: "v threaten menace",
      when: "obj:species,survival,life,livelihood,recovery,ecosystem,health,economy,growth,stability,habitat,reef",
      example: "Drought threatens the species.",
    },
  ],
  examples: [
    { text: "Algeria threatened to cut gas supplies to Spain.", cameo: "13", source: ["DZA"], target: ["ESP"] },
    { text: "The rebels in Myanmar vowed to attack the capital.", cameo: "138", source: ["MMR"] },
    { text: "Nurses in Zambia threatened to strike.", cameo: "133", source: ["ZMB"] },
    { text: "Egypt warned of war if Ethiopia filled the dam.", cameo: "138", source: ["EGY"], target: ["ETH"] },
    { text: "The European Union threatened Belarus with new sanctions.", cameo: "1312", source: ["IGO"], target: ["BLR"] },
    { text: "Azerbaijan gave Armenia an ultimatum.", cameo: "139", source: ["AZE"], target: ["ARM"] },
    { text: "Hezbollah threatened to retaliate against Israel.", cameo: "13", source: ["LBN"], target: ["ISR"] },
    { text: "North Macedonia threatened to expel the Bulgarian ambassador.", cameo: "13", source: ["MKD"], target: ["BGR"] },
    { text: "The junta in Niger threatened to arrest anyone who protested.", cameo: "13", source: ["NER"] },
    { text: "Trump threatened Turkey with sanctions.", cameo: "1312", source: ["USA"], target: ["TUR"] },
    { text: "The Congolese army will attack the rebels if they do not leave Goma.", cameo: "13", source: ["COD"] },
  ],
};
