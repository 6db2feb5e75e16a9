import { ACCUSE_FRAMES } from "../lexicon/accuse.js";
import type { EventType } from "./event-type.js";

export const ACCUSE: EventType = {
  id: "ACCUSE",
  definition: "Blames, condemns, investigates or sues.",
  frames: ACCUSE_FRAMES,
  targets: ["obj", "against", "of", "into", "for"],
  refusals: [],
  examples: [],
};
