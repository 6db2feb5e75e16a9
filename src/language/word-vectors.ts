import { openModelFile } from "./infer/model-file.js";
import { findKey, hash32, wordStrings } from "./infer/word-features.js";

/** Vector of a word form by its use in texts, of length 1; null for a word the model does not hold. */
export type WordVectors = (form: string) => Float32Array | null;

/** Dot product of two word vectors: the mean of the cosines of their parts. */
export function vectorLikeness(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}

/** Columns of a static vector (training/vectors.py): counts of neighbours, a sentence encoder's, flags. */
const PARTS = [80, 56] as const;

/**
 * The static vectors of a language model (training/FORMAT.md 2.7), both parts scaled alike: the dot product of two
 * is the mean of two cosines, near 0 for unrelated words, above .45 for one pair of unrelated words in a hundred.
 *
 * @example
 * const vectors = wordVectors(bytes);
 * vectors("vanish"); // Float32Array(136)
 */
export function wordVectors(bytes: Uint8Array): WordVectors {
  const file = openModelFile(bytes);
  const lower = file.view("lower", "uint16");
  const kinds = file.view("class", "uint8");
  const keys = file.view("vocab.keys", "uint32");
  const { q, s, cols } = file.matrix("vocab.vec");
  const parts = cols >= PARTS[0] + PARTS[1] ? PARTS : [cols];
  const size = parts.reduce((sum, part) => sum + part, 0);
  return (form) => {
    const row = findKey(keys, hash32(wordStrings(form, lower, kinds).form, 0));
    if (row < 0) return null;
    const vector = Float32Array.from(q.subarray(row * cols, row * cols + size), (value) => value * (s[row] ?? 0));
    let from = 0;
    for (const part of parts) {
      const columns = vector.subarray(from, from + part);
      const length = Math.sqrt(columns.reduce((sum, value) => sum + value * value, 0) * parts.length) || 1;
      for (let k = 0; k < part; k++) columns[k] = (columns[k] ?? 0) / length;
      from += part;
    }
    return vector;
  };
}
