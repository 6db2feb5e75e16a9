import { STATEMENT_FRAMES } from "../lexicon/statement.js";
import { EVENT_TYPES } from "../types/index.js";
import type { Frame } from "./frame.js";
import { parseFrames } from "./parse-frames.js";

/** All frames of the lexicon, in the order of the types. */
export const FRAMES: readonly Frame[] = [
  ...EVENT_TYPES.flatMap((type) => parseFrames(type.id, type.frames)),
  ...parseFrames("STATEMENT", STATEMENT_FRAMES),
];

function index(): ReadonlyMap<string, readonly Frame[]> {
  const found = new Map<string, Frame[]>();
  for (const frame of FRAMES) {
    const key = `${frame.lemma}.${frame.kind}`;
    const held = found.get(key);
    if (held) held.push(frame);
    else found.set(key, [frame]);
  }
  return found;
}

const BY_TRIGGER = index();
const NONE: readonly Frame[] = [];

/** Frames that a lemma may trigger as verb (`v`), noun (`n`) or adjective (`a`). */
export const framesOf = (lemma: string, kind: string): readonly Frame[] => BY_TRIGGER.get(`${lemma}.${kind}`) ?? NONE;
