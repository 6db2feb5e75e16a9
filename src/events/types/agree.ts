import { AGREE_FRAMES } from "../lexicon/agree.js";
import type { EventType } from "./event-type.js";

export const AGREE: EventType = {
  id: "AGREE",
  definition: "Says that it will cooperate, help, yield or meet: agreements, offers, pledges, promises, plans.",
  frames: AGREE_FRAMES,
  targets: ["with", "to", "for", "between", "on"],
  refusals: [],
  examples: [],
};
