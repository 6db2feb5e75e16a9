import { REQUEST_FRAMES } from "../lexicon/request.js";
import type { EventType } from "./event-type.js";

export const REQUEST: EventType = {
  id: "REQUEST",
  definition: "Asks or demands that another act: appeals, calls, orders, demands.",
  frames: REQUEST_FRAMES,
  targets: ["obj", "on", "upon", "to", "from", "with", "of"],
  refusals: [],
  examples: [],
};
