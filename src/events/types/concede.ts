import { CONCEDE_FRAMES } from "../lexicon/concede.js";
import type { EventType } from "./event-type.js";

export const CONCEDE: EventType = {
  id: "CONCEDE",
  definition: "Gives way in politics: restrictions eased, charges dropped, amnesties, demands met, protests ended.",
  frames: CONCEDE_FRAMES,
  targets: ["to", "for", "on", "of", "in"],
  refusals: [
    {
      why: "let us and let it be are a manner of speech",
      triggers: "v let",
      when: "obj:us,'s,we,it,me",
      example: "Let's all hope for the best.",
    },
    {
      why: "to submit a paper is to hand it in",
      triggers: "v submit",
      when: "obj:*",
      example: "The student submitted an essay to the teacher.",
    },
    {
      why: "goals and points are conceded in a game",
      triggers:
        "v concede yield capitulate relent bow accede submit acquiesce give_in back_down climb_down cave cave_in bow_to give_way backtrack",
      when: "obj:goal,run,point,penalty,corner,game,wicket,set,free",
      example: "Italy conceded a goal in the last minute.",
    },
  ],
  examples: [
    { text: "Bahrain lifted the ban on the opposition newspaper.", cameo: "08", source: ["BHR"] },
    { text: "The Sudanese authorities ended the curfew in Omdurman.", cameo: "081", source: ["SDN"] },
    { text: "The president of Kenya pardoned two imprisoned bloggers.", cameo: "082", source: ["KEN"] },
    { text: "Prosecutors in Chile dropped the charges against the student leaders.", cameo: "082", source: ["CHL"] },
    { text: "The Greek government gave in to the demands of the farmers.", cameo: "080", source: ["GRC"] },
    { text: "The Maldives allowed the exiled opposition leader to run for president.", cameo: "081", source: ["MDV"] },
    { text: "Bus drivers in Athens called off their strike.", cameo: "082", source: ["GRC"] },
    { text: "The ruling party in Lesotho conceded defeat.", cameo: "080", source: ["LSO"] },
    { text: "Jordan's parliament granted women the right to vote by post.", cameo: "083", source: ["JOR"] },
    { text: "France withdrew the fuel tax after weeks of unrest.", cameo: "08", source: ["FRA"] },
    { text: "Turkey lifted the state of emergency in two provinces.", cameo: "0814", source: ["TUR"] },
    { text: "The court in Dakar acquitted the former mayor.", cameo: "082", source: ["SEN"] },
  ],
};
