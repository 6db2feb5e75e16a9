import { vectorLikeness, type WordVectors } from "../../language/index.js";
import type { AccountView } from "../read/account-view.js";

/** What two sentences of one story have on average: it stands where no vectors tell. */
const UNKNOWN = 0.65;

/**
 * Cosine of the sums of the words' vectors of two texts: how near what they are about is, in whatever words.
 *
 * @param meanings - `models.meanings`, whose vectors are the longer the rarer a word
 */
export function gistLikeness(a: AccountView, b: AccountView, meanings: WordVectors): number {
  const [x, y] = [sumOf(a, meanings), sumOf(b, meanings)];
  const length = x && y ? Math.sqrt(vectorLikeness(x, x) * vectorLikeness(y, y)) : 0;
  return x && y && length > 0 ? vectorLikeness(x, y) / length : UNKNOWN;
}

function sumOf({ document: { tokens } }: AccountView, meanings: WordVectors): Float32Array | null {
  let sum: Float32Array | null = null;
  for (const [row, form] of tokens.form.entries()) {
    const vector = tokens.upos[row] === "PUNCT" ? null : meanings(form);
    if (!vector) continue;
    sum ??= new Float32Array(vector.length);
    for (let k = 0; k < vector.length; k++) sum[k] = (sum[k] ?? 0) + (vector[k] ?? 0);
  }
  return sum;
}
