import { isLineBreak } from "../tokenise/characters.js";
import type { WordSpans } from "../tokenise/tokenise.js";

/** Rows of the first word of each block: blank lines end blocks. The number of words comes last. */
export function blockBounds(text: string, words: WordSpans): number[] {
  const bounds = [0];
  for (let row = 1; row < words.length; row++) {
    if (lineBreaks(text, words.end[row - 1] as number, words.start[row] as number) > 1) bounds.push(row);
  }
  bounds.push(words.length);
  return bounds;
}

/** Line breaks between two places, CR LF counted once; stops counting at 2. */
export function lineBreaks(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to && lines < 2; at++) {
    const unit = text.charCodeAt(at);
    if (!isLineBreak(unit)) continue;
    if (unit === 0x2029) return 2;
    if (unit === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++;
    lines++;
  }
  return lines;
}
