import { STATEMENT_FRAMES } from "../lexicon/statement.js";
import { EVENT_TYPES } from "../types/index.js";
import { type Frame, REFUSE } from "./frame.js";
import { nominalFrames } from "./nominal-frames.js";
import { parseFrames } from "./parse-frames.js";

const WRITTEN: readonly Frame[] = [
  ...EVENT_TYPES.flatMap((type) => parseFrames(type.id, type.frames)),
  ...parseFrames("STATEMENT", STATEMENT_FRAMES),
];

/** All frames of the lexicon, in the order of the types, then those of nouns that tell what a verb tells. */
export const FRAMES: readonly Frame[] = [...WRITTEN, ...nominalFrames(WRITTEN)];

/** Refusals of the types, as frames: one that fits refuses every frame of its type at the trigger. */
const REFUSALS: readonly Frame[] = EVENT_TYPES.flatMap((type) =>
  type.refusals.flatMap(({ triggers, when }) => parseFrames(type.id, `${REFUSE} | ${triggers} | ${when}`)),
);

function index(frames: readonly Frame[]): ReadonlyMap<string, readonly Frame[]> {
  const found = new Map<string, Frame[]>();
  for (const frame of frames) {
    const key = `${frame.lemma}.${frame.kind}`;
    const held = found.get(key);
    if (held) held.push(frame);
    else found.set(key, [frame]);
  }
  return found;
}

const BY_TRIGGER = index(FRAMES);
const REFUSALS_BY_TRIGGER = index(REFUSALS);
const NONE: readonly Frame[] = [];

/** The American spelling of a verb in -ise, which the lexicon has for both; other words stand. */
const spelt = (lemma: string): string => (lemma.endsWith("yse") || lemma.endsWith("ise") ? `${lemma.slice(0, -2)}ze` : lemma);

/** Frames that a lemma may trigger as verb (`v`), noun (`n`) or adjective (`a`). */
export const framesOf = (lemma: string, kind: string): readonly Frame[] => {
  const own = BY_TRIGGER.get(`${lemma}.${kind}`) ?? NONE;
  const other = spelt(lemma);
  if (kind !== "v" || other === lemma) return own;
  const more = BY_TRIGGER.get(`${other}.${kind}`);
  return more === undefined ? own : own === NONE ? more : [...own, ...more];
};

/** Refusals that a lemma may meet, with the type that they refuse. */
export const refusalsOf = (lemma: string, kind: string): readonly Frame[] => REFUSALS_BY_TRIGGER.get(`${lemma}.${kind}`) ?? NONE;
