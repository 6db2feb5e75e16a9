import { CONCEDE_FRAMES } from "../lexicon/concede.js";
import type { EventType } from "./event-type.js";

export const CONCEDE: EventType = {
  id: "CONCEDE",
  definition: "Gives way in politics: restrictions eased, charges dropped, amnesties, demands met, protests ended.",
  frames: CONCEDE_FRAMES,
  targets: ["to", "for", "on", "of", "in"],
  refusals: [],
  examples: [],
};
