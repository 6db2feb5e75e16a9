import { TYPES } from "./reading.js";

/** Column in {@link TYPES} of each label. */
export const typeColumns = (labels: readonly string[]): readonly number[] =>
  labels.map((label) => Math.max(0, (TYPES as readonly string[]).indexOf(label.slice(2))));

/** Log-probabilities of the labels, and probabilities of the types, a row a word. */
export function probabilities(
  scores: Float32Array,
  labels: readonly string[],
): { readonly log: Float32Array; readonly type: Float32Array } {
  const size = labels.length;
  const columns = typeColumns(labels);
  const rows = scores.length / size;
  const log = new Float32Array(scores.length);
  const type = new Float32Array(rows * TYPES.length);
  const exp = new Float64Array(size);
  for (let r = 0; r < rows; r++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < size; k++) top = Math.max(top, scores[r * size + k] as number);
    let sum = 0;
    for (let k = 0; k < size; k++) {
      exp[k] = Math.exp((scores[r * size + k] as number) - top);
      sum += exp[k] as number;
    }
    const shift = top + Math.log(sum);
    for (let k = 0; k < size; k++) {
      log[r * size + k] = (scores[r * size + k] as number) - shift;
      const at = r * TYPES.length + (columns[k] as number);
      type[at] = (type[at] as number) + (exp[k] as number) / sum;
    }
  }
  return { log, type };
}
