import { PROTEST_FRAMES } from "../lexicon/protest.js";
import type { EventType } from "./event-type.js";

export const PROTEST: EventType = {
  id: "PROTEST",
  definition: "Collective dissent in public: demonstrations, strikes, hunger strikes, boycotts, blockades of roads, riots.",
  frames: PROTEST_FRAMES,
  targets: ["against", "at", "outside", "in", "with"],
  refusals: [],
  examples: [],
};
