import type { QuoteRegion } from "./quote-marks.js";
import type { Reading } from "./reading.js";

/** A quotation, over all the paragraphs it runs through, with the cue found beside it. */
export interface Passage {
  readonly regions: readonly QuoteRegion[];
  readonly start: number;
  readonly end: number;
  /** A number for the cue, shared by the passages that one cue introduces; -1 for none. */
  cue: number;
}

const WORD = /[\p{L}\p{N}]/u;
/** Marks that end a stretch of speech. */
export const SPEECH_END = /[,.?!\u2026;:\u2014\u2013-]$/;

/** The quotations of a text, each over all its paragraphs. */
export function passagesOf(reading: Reading): Passage[] {
  const found: Passage[] = [];
  let open: QuoteRegion[] = [];
  for (const region of reading.outer) {
    const previous = open[open.length - 1];
    if (previous && !(previous.continues && region.paragraph === previous.paragraph + 1)) open = flush(found, open);
    open.push(region);
    if (!region.continues) open = flush(found, open);
  }
  flush(found, open);
  return found.filter((passage) => WORD.test(reading.text.slice(passage.start, passage.end)));
}

function flush(found: Passage[], regions: QuoteRegion[]): QuoteRegion[] {
  const first = regions[0];
  const last = regions[regions.length - 1];
  if (first && last) found.push({ regions, start: first.start, end: last.end, cue: -1 });
  return [];
}

/** The words between the marks. */
export const inner = (reading: Reading, passage: Passage): string => {
  const first = passage.regions[0];
  const last = passage.regions[passage.regions.length - 1];
  return reading.text.slice(first?.innerStart ?? passage.start, last?.innerEnd ?? passage.end);
};

/** Words without white space and quotation marks at their end. */
export function bare(words: string): string {
  let end = words.length;
  while (end > 0 && /[\s"'\u2019\u201d\])]/.test(words[end - 1] ?? "")) end--;
  return words.slice(0, end);
}

/** A full stop inside the closing mark and none of the signs that the sentence goes on. */
export function isFinished(reading: Reading, passage: Passage): boolean {
  return /[.?!\u2026]$/.test(bare(inner(reading, passage))) && !/^\s{0,2}[,\u2014-]/.test(reading.text.slice(passage.end, passage.end + 3));
}

/** Number of words, counted up to twelve. */
export function wordCount(words: string): number {
  return words.split(/\s+/, 12).filter((w) => WORD.test(w)).length;
}
