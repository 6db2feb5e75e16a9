import type { WordSpans } from "../tokenise/tokenise.js";
import { blockBounds } from "./blocks.js";
import { BOUNDARY_BIAS, BOUNDARY_SCALE, BOUNDARY_WEIGHTS } from "./boundary-weights.js";
import { datelineEnd } from "./dateline.js";
import { createGapReader } from "./gap-reader.js";
import { lineEvidence } from "./lines.js";
import * as kind from "./token-kind.js";

/** Longest sentence in words; what goes on longer is cut where it hurts least. */
export const LONGEST_SENTENCE = 150;

/** Added to the score of a gap where a line ends, without deciding by itself. */
const LINE_BONUS = 1.5;

/** Words looked back over for a comma or the like when a sentence must be cut. */
const CUT_WINDOW = 60;

const WEIGHTS: Int8Array = Int8Array.from(atob(BOUNDARY_WEIGHTS), (byte) => byte.charCodeAt(0));

/**
 * Finds the sentences of a tokenised text. A blank line always ends one; other ends are decided by a logistic model over
 * the words around each gap (training/sentences.ts); a single line break is evidence.
 *
 * @returns row of the first word of each sentence, and at the end the number of words
 */
export function sentenceBounds(text: string, words: WordSpans): number[] {
  const blocks = blockBounds(text, words);
  const bounds: number[] = [];
  const out = new Uint16Array(64);
  for (let b = 0; b + 1 < blocks.length; b++) {
    const from = blocks[b] as number;
    const to = blocks[b + 1] as number;
    if (to === from) continue;
    const reader = createGapReader(text, words, from, to);
    const lines = lineEvidence(text, words, from, to);
    const dateline = datelineEnd(text, words, from, to);
    let first = from;
    bounds.push(from);
    for (let row = from; row + 1 < to; row++) {
      const line = lines.get(row + 1) ?? 0;
      const count = reader.features(row, first, out);
      let end = line === 2 || row + 1 === dateline;
      if (!end && count > 0 && row >= dateline) {
        let sum = 0;
        for (let k = 0; k < count; k++) sum += WEIGHTS[out[k] as number] as number;
        end = sum * BOUNDARY_SCALE + BOUNDARY_BIAS + (line === 1 ? LINE_BONUS : 0) > reader.margin();
      }
      if (end) {
        first = row + 1;
        bounds.push(first);
      } else if (row + 1 - first >= LONGEST_SENTENCE) {
        first = cutPlace(text, words, first, row + 1);
        bounds.push(first);
      }
    }
  }
  bounds.push(words.length);
  return bounds;
}

/** Where to cut an overlong sentence `first..last`: after its last semicolon, dash, colon or comma near the end. */
function cutPlace(text: string, words: WordSpans, first: number, last: number): number {
  let comma = -1;
  for (let row = last - 1; row > first && row > last - CUT_WINDOW; row--) {
    const k = kind.tokenKind(text, words.start[row] as number, words.end[row] as number);
    if (k === kind.SEMICOLON || k === kind.DASH || k === kind.COLON || (k >= kind.STOP && k <= kind.MIXED_END)) return row + 1;
    if (k === kind.COMMA && comma < 0) comma = row + 1;
  }
  if (comma > 0) return comma;
  let at = last;
  while (at > first + 1 && (words.multiword[at] as number) >= 0 && words.multiword[at] !== at) at--;
  return at;
}
