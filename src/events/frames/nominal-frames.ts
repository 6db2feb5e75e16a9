import { NOMINALIZATIONS } from "../lexicon/nominalizations.js";
import { readClasses } from "./class-table.js";
import type { Condition, Frame } from "./frame.js";

const NOUNS = readClasses(NOMINALIZATIONS);

/** What a noun cannot say: who speaks, a wish, a negation, a future. */
const VERBAL = /^(?:neg|fut|must|self|wanted|said|speaker|noagent|pass|subjT|subjn|low)$/;
const CLAUSAL = /^(?:xcomp|ccomp|adv|iobj|res)$/;

const stands = (condition: Condition, slot: string): Condition => ({ ...condition, slot });

/** An object stands after `of` or before the noun, a subject as its owner. */
const moved = (condition: Condition): readonly Condition[] =>
  condition.slot === "obj"
    ? [stands(condition, "of"), stands(condition, "mod")]
    : condition.slot === "subj"
      ? [stands(condition, "owner")]
      : [condition];

/**
 * Frames of the nouns that tell what the verbs of a lexicon tell, for verbs whose frame asks for certain objects:
 * "deliver | obj:@milaid" gives "the delivery of tanks".
 */
export function nominalFrames(frames: readonly Frame[]): readonly Frame[] {
  const found: Frame[] = [];
  for (const frame of frames) {
    const verb = frame.particle === "" ? frame.lemma : `${frame.lemma}_${frame.particle}`;
    const nouns = frame.kind === "v" ? NOUNS.get(verb) : undefined;
    if (nouns === undefined || [...frame.flags].some((flag) => VERBAL.test(flag))) continue;
    const objects = [...frame.all, ...frame.some].filter((c) => c.slot === "obj" && !c.any);
    if (objects.length === 0 || frame.all.some((c) => CLAUSAL.test(c.slot))) continue;
    const targets = frame.targets.map((slot) => (slot === "obj" ? "of" : slot));
    for (const lemma of nouns)
      found.push({
        ...frame,
        id: `${frame.type}:${lemma}.n:${frame.cameo}`,
        kind: "n",
        lemma,
        particle: "",
        all: frame.all.filter((c) => c.slot !== "obj" && c.slot !== "mod").flatMap(moved),
        some: objects.flatMap(moved),
        none: frame.none.flatMap(moved),
        targets: [...new Set(targets)],
      });
  }
  return found;
}
