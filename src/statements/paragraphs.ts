import type { Span } from "../core/index.js";

/**
 * Paragraphs of a text: blank lines part them, and so does a single line break, unless the text is
 * plainly wrapped there (a line of wrapping width that goes on in lower case). White space at the
 * edges is left out. Linear in the text.
 */
export function paragraphsOf(text: string): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  let lineStart = 0;
  let open: { start: number; end: number } | null = null;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && text[i] !== "\n" && text[i] !== "\r" && text[i] !== "\u2029") continue;
    let start = lineStart;
    let end = i;
    while (start < end && /\s/.test(text[start] ?? "")) start++;
    while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
    if (start === end) {
      open = null;
    } else if (
      open &&
      open.end - open.start >= 40 &&
      lineStart - open.end <= 2 &&
      /\p{Ll}/u.test(text[start] ?? "") &&
      !/[.!?:"\u201d]/.test(text[open.end - 1] ?? "")
    ) {
      open.end = end;
    } else {
      open = { start, end };
      found.push(open);
    }
    lineStart = i + 1;
  }
  return found;
}
