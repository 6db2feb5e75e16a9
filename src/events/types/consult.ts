import { CONSULT_FRAMES } from "../lexicon/consult.js";
import type { EventType } from "./event-type.js";

export const CONSULT: EventType = {
  id: "CONSULT",
  definition: "Meetings, talks, visits, calls, mediation and negotiation that take or took place.",
  frames: CONSULT_FRAMES,
  targets: ["with", "to", "between", "in", "obj"],
  refusals: [],
  examples: [],
};
