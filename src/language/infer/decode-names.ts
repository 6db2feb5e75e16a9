/** For each label the labels that may stand before it: `I-X` follows only `B-X` or `I-X`. */
export function labelsBefore(labels: readonly string[]): readonly (readonly number[])[] {
  return labels.map((label) =>
    labels.flatMap((other, k) => (!label.startsWith("I-") || (other !== "O" && other.slice(2) === label.slice(2)) ? [k] : [])),
  );
}

/**
 * Best label sequence of a sentence: the path with the highest sum of scores where `I-X` follows only `B-X` or `I-X`
 * (Viterbi). Ties: the lowest previous label, at the end the lowest label.
 *
 * @param scores - rows of `stride` scores, the first `labels.length` of which count
 * @param before - {@link labelsBefore} of the labels, where the caller has it for many sentences
 * @returns label index of each word
 */
export function decodeNames(
  scores: Float32Array,
  stride: number,
  n: number,
  labels: readonly string[],
  before: readonly (readonly number[])[] = labelsBefore(labels),
): Int32Array {
  const size = labels.length;
  let sums = Float64Array.from(labels, (label, k) => (label.startsWith("I-") ? Number.NEGATIVE_INFINITY : (scores[k] as number)));
  let next = new Float64Array(size);
  const back = new Int32Array(n * size);
  for (let t = 1; t < n; t++) {
    for (let label = 0; label < size; label++) {
      const allowed = before[label] as readonly number[];
      let best = allowed[0] as number;
      for (const k of allowed) if ((sums[k] as number) > (sums[best] as number)) best = k;
      back[t * size + label] = best;
      next[label] = (sums[best] as number) + (scores[t * stride + label] as number);
    }
    [sums, next] = [next, sums];
  }
  const path = new Int32Array(n);
  let label = 0;
  for (let k = 1; k < size; k++) if ((sums[k] as number) > (sums[label] as number)) label = k;
  for (let t = n - 1; t >= 0; t--) {
    path[t] = label;
    label = back[t * size + label] as number;
  }
  return path;
}
