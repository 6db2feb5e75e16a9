import { SUPPORT_FRAMES } from "../lexicon/support.js";
import type { EventType } from "./event-type.js";

export const SUPPORT: EventType = {
  id: "SUPPORT",
  definition: "Verbal or diplomatic backing: praise, endorsement, recognition, ties established, treaties signed, apologies.",
  frames: SUPPORT_FRAMES,
  targets: ["for", "to", "of", "with", "obj"],
  refusals: [],
  examples: [],
};
