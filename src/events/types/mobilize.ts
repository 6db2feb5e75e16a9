import { MOBILIZE_FRAMES } from "../lexicon/mobilize.js";
import type { EventType } from "./event-type.js";

export const MOBILIZE: EventType = {
  id: "MOBILIZE",
  definition: "A show of force: troops, police or weapons moved, put on alert, exercised or tested, without use.",
  frames: MOBILIZE_FRAMES,
  targets: ["against", "to", "in", "near", "on", "along"],
  refusals: [
    {
      why: "a war on drugs moves no army",
      triggers: "v declare",
      when: "on:drug,corruption,crime,poverty,hunger,disease,virus,waste",
      example: "The president declared war on corruption.",
    },
  ],
  examples: [
    { text: "Greece deployed troops along the border with Turkey.", cameo: "154", source: ["GRC"], target: ["TUR"] },
    { text: "Iran tested a long-range missile.", cameo: "150", source: ["IRN"] },
    { text: "The Armenian army was put on alert.", cameo: "152", source: ["ARM"] },
    { text: "Russia massed tanks near Ukraine.", cameo: "154", source: ["RUS"], target: ["UKR"] },
    { text: "Belgium stepped up security at the airport.", cameo: "151", source: ["BEL"] },
    { text: "India sent reinforcements to the border with China.", cameo: "154", source: ["IND"], target: ["CHN"] },
    { text: "Azerbaijan began military drills near Nagorno-Karabakh.", cameo: "152", source: ["AZE"] },
    { text: "Police were deployed around the parliament in Nairobi.", cameo: "153", source: ["KEN"] },
    { text: "The US Navy sent a carrier to the Gulf.", cameo: "154", source: ["USA"] },
    { text: "Pakistan fired a ballistic missile into the sea.", cameo: "150", source: ["PAK"] },
    { text: "Finland called up reservists.", cameo: "154", source: ["FIN"] },
  ],
};
