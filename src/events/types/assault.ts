import { ASSAULT_FRAMES } from "../lexicon/assault.js";
import type { EventType } from "./event-type.js";

export const ASSAULT: EventType = {
  id: "ASSAULT",
  definition: "Deliberate physical violence against people or what belongs to them: attacks, killings, abductions, beatings, bombings, destruction, fighting between armed sides.",
  frames: ASSAULT_FRAMES,
  targets: ["against", "on", "at", "in", "into", "of", "obj"],
  refusals: [],
  examples: [],
};
