import { THREATEN_FRAMES } from "../lexicon/threaten.js";
import type { EventType } from "./event-type.js";

export const THREATEN: EventType = {
  id: "THREATEN",
  definition: "Conditional or plain menace: to attack, to sanction, to break off, to arrest; ultimatums.",
  frames: THREATEN_FRAMES,
  targets: ["obj", "against", "with", "to", "on"],
  refusals: [],
  examples: [],
};
