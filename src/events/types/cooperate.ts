import { COOPERATE_FRAMES } from "../lexicon/cooperate.js";
import type { EventType } from "./event-type.js";

export const COOPERATE: EventType = {
  id: "COOPERATE",
  definition: "Does something together: trade, joint exercises, extradition, shared intelligence.",
  frames: COOPERATE_FRAMES,
  targets: ["with", "to", "in", "for"],
  refusals: [],
  examples: [],
};
