import { decodeNames, labelsBefore } from "../infer/decode-names.js";
import { addBodyCues } from "./body-cues.js";
import { addCuePrior } from "./cue-prior.js";
import { addHyphenPrior } from "./hyphen-prior.js";
import { addMentionPrior } from "./mention-prior.js";
import { probabilities, typeColumns } from "./probabilities.js";
import type { NameReading, Prior } from "./reading.js";
import { TYPES } from "./reading.js";
import { addRepeatPrior } from "./repeat-prior.js";
import { addTablePrior } from "./table-prior.js";
import { WEIGHTS, type Weights } from "./weights.js";

/**
 * Name labels of a text: the network's scores with evidence of the tables, of cue words and of the text's other uses of
 * a word added, decoded again. Linear in the text's length.
 *
 * @returns label number of each word
 */
export function relabelNames(reading: NameReading, weights: Weights = WEIGHTS): Uint16Array {
  const { words, labels, bounds } = reading;
  const size = labels.length;
  const prior: Prior = {
    type: new Float32Array(words.length * TYPES.length),
    begin: new Float32Array(words.length),
    inside: new Float32Array(words.length),
  };
  addTablePrior(reading, prior, weights);
  addCuePrior(reading, prior, weights);
  addBodyCues(reading, prior, weights);
  const own = probabilities(reading.scores, labels);
  addHyphenPrior(reading, own.type, prior, weights);
  const scores = own.log;
  addPrior(scores, prior, labels);
  const repeats: Prior = {
    ...prior,
    type: new Float32Array(prior.type.length),
    begin: new Float32Array(0),
    inside: new Float32Array(words.length),
  };
  const type = probabilities(scores, labels).type;
  addRepeatPrior(reading, type, repeats, weights);
  addMentionPrior(reading, type, repeats, weights);
  addPrior(scores, repeats, labels);
  const out = new Uint16Array(words.length);
  const before = labelsBefore(labels);
  for (let s = 0; s + 1 < bounds.length; s++) {
    const [first, last] = [bounds[s] as number, bounds[s + 1] as number];
    if (last > first) out.set(decodeNames(scores.subarray(first * size, last * size), size, last - first, labels, before), first);
  }
  return out;
}

function addPrior(scores: Float32Array, prior: Prior, labels: readonly string[]): void {
  const columns = typeColumns(labels);
  const size = labels.length;
  for (let k = 0; k < size; k++) {
    const edge = columns[k] === 0 ? undefined : labels[k]?.startsWith("B-") ? prior.begin : prior.inside;
    for (let r = 0, at = k; at < scores.length; r++, at += size) {
      scores[at] = (scores[at] as number) + (prior.type[r * TYPES.length + (columns[k] as number)] as number) + (edge?.[r] ?? 0);
    }
  }
}
