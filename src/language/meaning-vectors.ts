import { openModelFile } from "./infer/model-file.js";
import { findKey, hash32 } from "./infer/word-features.js";
import type { WordVectors } from "./word-vectors.js";

/**
 * The word vectors of `data/models/words.bin` (training/words.py): summed over the words of a text they point to what it is about. Rarer words
 * are longer. A form of several words ("car-parts") has their sum; null for one that holds no known word.
 *
 * @throws Error where the bytes are no such file
 * @example
 * const meanings = meaningVectors(bytes);
 * meanings("mediation"); // Float32Array(128)
 */
export function meaningVectors(bytes: Uint8Array): WordVectors {
  const file = openModelFile(bytes);
  const keys = file.view("words.keys", "uint32");
  const { q, s, cols } = file.matrix("words.vec");
  return (form) => {
    let sum: Float32Array | null = null;
    for (const word of plain(form).split(NO_WORD)) {
      const row = word === "" ? -1 : findKey(keys, hash32(word, 0));
      if (row < 0) continue;
      sum ??= new Float32Array(cols);
      const scale = s[row] ?? 0;
      for (let k = 0; k < cols; k++) sum[k] = (sum[k] ?? 0) + (q[row * cols + k] ?? 0) * scale;
    }
    return sum;
  };
}

const NO_WORD = /[^\p{L}\p{N}]+/u;

/** Lower case without marks, digits as 0: the words of the file. */
const plain = (form: string): string =>
  form
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/\p{Nd}/gu, "0");
