import type { Span } from "../core/index.js";
import { sentenceBounds } from "./sentences/split-sentences.js";
import { tokenise } from "./tokenise/tokenise.js";

/**
 * Sentences of a text, as characters. Needs no models. A blank line always ends a sentence.
 *
 * @example
 * splitSentences("He left. She stayed."); // [{ start: 0, end: 8 }, { start: 9, end: 20 }]
 */
export function splitSentences(text: string): Span[] {
  const words = tokenise(text);
  const bounds = sentenceBounds(text, words);
  const spans: Span[] = [];
  for (let s = 0; s + 1 < bounds.length; s++) {
    const first = bounds[s] as number;
    const last = bounds[s + 1] as number;
    spans.push({ start: words.start[first] as number, end: words.end[last - 1] as number });
  }
  return spans;
}
