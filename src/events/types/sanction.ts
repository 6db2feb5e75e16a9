import { SANCTION_FRAMES } from "../lexicon/sanction.js";
import type { EventType } from "./event-type.js";

export const SANCTION: EventType = {
  id: "SANCTION",
  definition: "Cooperation that ran is cut: sanctions imposed, aid or trade stopped, diplomats expelled, talks broken off, treaties left, convictions.",
  frames: SANCTION_FRAMES,
  targets: ["against", "on", "to", "with", "from", "in", "of", "obj"],
  refusals: [],
  examples: [],
};
