import { REJECT_FRAMES } from "../lexicon/reject.js";
import type { EventType } from "./event-type.js";

export const REJECT: EventType = {
  id: "REJECT",
  definition: "Says no: refuses, turns down, opposes, vetoes, defies.",
  frames: REJECT_FRAMES,
  targets: ["of", "by", "from", "to", "obj"],
  refusals: [],
  examples: [],
};
