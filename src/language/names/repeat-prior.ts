import { isCapital, type NameReading, type Prior, TYPES } from "./reading.js";
import type { Weights } from "./weights.js";

/** Probability below which evidence counts no further. */
const FLOOR = 0.02;

/**
 * One sense a discourse: a word written with a capital draws the types that the text's other uses of it have
 * (also as part of longer names).
 *
 * @param type - probabilities of the types, a row a word; the prior so far is part of them
 */
export function addRepeatPrior({ form, upos }: NameReading, type: Float32Array, prior: Prior, w: Weights): void {
  const size = TYPES.length;
  const rows = new Map<string, number[]>();
  for (let i = 0; i < form.length; i++) {
    const word = form[i] as string;
    if (word.length < 2 || !(isCapital(word) || /^al-\p{Lu}/u.test(word)) || upos[i] === "DET" || upos[i] === "PRON") continue;
    const held = rows.get(word);
    if (held) held.push(i);
    else rows.set(word, [i]);
  }
  for (const list of rows.values()) {
    if (list.length < 2) continue;
    for (let column = 0; column < size; column++) {
      let sum = 0;
      for (const i of list) sum += type[i * size + column] as number;
      const mean = Math.log(sum / list.length + FLOOR);
      for (const i of list) {
        const at = i * size + column;
        prior.type[at] = (prior.type[at] as number) + w.repeats * (mean - Math.log((type[at] as number) + FLOOR));
      }
    }
  }
}
