import { RETREAT_FRAMES } from "../lexicon/retreat.js";
import type { EventType } from "./event-type.js";

export const RETREAT: EventType = {
  id: "RETREAT",
  definition: "Gives way in deed: prisoners freed, property returned, sanctions lifted, access given, ceasefires, troops withdrawn, resignations.",
  frames: RETREAT_FRAMES,
  targets: ["to", "from", "for", "in", "with", "of"],
  refusals: [],
  examples: [],
};
