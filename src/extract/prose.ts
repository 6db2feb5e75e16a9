const SENTENCE_END = /[.!?…。！？؟।]["'”’»)\]」』）]{0,3}$/;
const INNER_END = /[\p{Ll}\d%)"”’'][.!?…]["”’')\]]{0,2}\s+["“‘'(]?[\p{Lu}\d]|[。！？]/u;

/** Whether a paragraph ends as a sentence does. */
export function endsAsSentence(text: string): boolean {
  return SENTENCE_END.test(text.length > 12 ? text.slice(-12) : text);
}

/**
 * Whether a paragraph reads as running prose rather than a label, headline or button: it ends as a
 * sentence and is long enough for one, or holds a sentence end inside.
 */
export function isProse(text: string): boolean {
  const ideographs = /[\u3040-\u30ff\u4e00-\u9fff]/.test(text.slice(0, 80));
  if (ideographs) return text.length >= 18 && (endsAsSentence(text) || INNER_END.test(text));
  if (text.length < 50) return false;
  if (endsAsSentence(text)) return true;
  return text.length >= 110 && INNER_END.test(text.slice(0, 1200));
}
