import { MOBILIZE_FRAMES } from "../lexicon/mobilize.js";
import type { EventType } from "./event-type.js";

export const MOBILIZE: EventType = {
  id: "MOBILIZE",
  definition: "A show of force: troops, police or weapons moved, put on alert, exercised or tested, without use.",
  frames: MOBILIZE_FRAMES,
  targets: ["against", "to", "in", "near", "on", "along"],
  refusals: [],
  examples: [],
};
