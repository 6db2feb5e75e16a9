import { AID_FRAMES } from "../lexicon/aid.js";
import type { EventType } from "./event-type.js";

export const AID: EventType = {
  id: "AID",
  definition: "Gives material help: money, arms, relief, peacekeepers, asylum.",
  frames: AID_FRAMES,
  targets: ["to", "for", "iobj", "in", "obj"],
  refusals: [],
  examples: [],
};
