import { COERCE_FRAMES } from "../lexicon/coerce.js";
import type { EventType } from "./event-type.js";

export const COERCE: EventType = {
  id: "COERCE",
  definition: "Repression and force short of bodily violence: arrests, bans, curfews, seizures, censorship, deportations, blockades, cyberattacks.",
  frames: COERCE_FRAMES,
  targets: ["obj", "against", "on", "of", "in", "to", "from"],
  refusals: [],
  examples: [],
};
