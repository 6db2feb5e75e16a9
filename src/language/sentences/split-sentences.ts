import type { WordSpans } from "../tokenise/tokenise.js";

const ABBR = /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Sen|Rep|Gov|St|Jr|No|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[A-Z]|(?:[A-Z]\.)+[A-Z]?)\.$/;

/** Rows of the first word of each sentence, and at the end the number of words. */
export function sentenceBounds(text: string, w: WordSpans): number[] {
  const bounds = [0];
  let first = 0;
  for (let i = 0; i + 1 < w.length; i++) {
    const gap = text.slice(w.end[i], w.start[i + 1]);
    let end = /\n\s*\n/.test(gap) || i - first >= 149;
    if (!end && gap !== "") {
      let j = i;
      const form = (k: number) => text.slice(w.start[k], w.end[k]);
      const next = form(i + 1);
      while (j > first && /^["”’')\]]$/.test(form(j))) j--;
      if (/^[.!?…]+$/.test(form(j)) && /^["“‘'([]?$|^[A-Z0-9]/.test(next) && !/^["”]$/.test(next)) end = true;
      if (ABBR.test(form(i))) end = false;
    }
    if (end) {
      bounds.push(i + 1);
      first = i + 1;
    }
  }
  bounds.push(w.length);
  return bounds;
}
