import type { Span } from "../core/index.js";
import type { Cue } from "./cue.js";
import { lineCue } from "./line-cue.js";
import { isNameLike, isRole } from "./name-label.js";
import type { Reading } from "./reading.js";

/** Whether a paragraph is a title or heading. */
export function isTitle(reading: Reading, paragraph: Span): boolean {
  return reading.document.article.blocks.some(
    (b) => (b.kind === "title" || b.kind === "heading") && b.start <= paragraph.start && b.end >= paragraph.end,
  );
}

/** Verbs of headlines that name the source last. */
const TELLS = "(?:says?|said|warns?|claims?|finds?|reports?|suggests?|argues?|announces?|predicts?|shows?|confirms?)";
const TOLD_BEFORE = new RegExp(`^(.{12,140}?), ([^,;:]{2,40}?) (${TELLS})(?:;.{0,80})?$`, "u");
const TOLD_AFTER = new RegExp(`^(.{12,140}?), (${TELLS}) ([^,;:]{2,50})$`, "u");

/** "Rates to stay high, says bank chief", "Dam was unsafe, engineers say" at the head of a text. */
export function headlineSource(reading: Reading, paragraph: Span, row: number): Cue | null {
  if (row !== 0 && !isTitle(reading, paragraph)) return null;
  const line = reading.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 200));
  if (/[.?!]$/.test(line)) return null;
  const after = TOLD_AFTER.exec(line);
  const before = after ? null : TOLD_BEFORE.exec(line);
  const [, words = "", first = "", second = ""] = after ?? before ?? [];
  if (words === "") return null;
  const start = paragraph.start + words.length + 2;
  const verb = after ? start : start + first.length + 1;
  const name = after ? second : first;
  const speaker = after
    ? { start: verb + first.length + 1, end: verb + first.length + 1 + name.length }
    : { start, end: start + name.length };
  if (!isNameLike(reading, speaker) && !isRole(reading, speaker)) return null;
  const cue = lineCue(reading, speaker, { start: paragraph.start, end: paragraph.start + words.length }, verb, "headline", "colon");
  return { ...cue, row: reading.rowAt(verb), span: { start: verb, end: verb + (after ? first : second).length } };
}

/** "War is madness: Pope" at the head of a text. */
export function headlineTail(reading: Reading, paragraph: Span, row: number): Cue | null {
  if (row !== 0 && !isTitle(reading, paragraph)) return null;
  const line = reading.text.slice(paragraph.start, paragraph.end);
  const colon = line.lastIndexOf(": ");
  if (colon < 12 || line.length > 160 || line.length - colon > 40) return null;
  const speaker = { start: paragraph.start + colon + 2, end: paragraph.end };
  if (/[.?!]$/.test(line) && line.length - colon > 30) return null;
  while (speaker.end > speaker.start && /[\s.]/.test(reading.text[speaker.end - 1] ?? "")) speaker.end--;
  if (!(isNameLike(reading, speaker) || isRole(reading, speaker)) || line.slice(0, colon).split(/\s+/).length < 3) return null;
  return lineCue(reading, speaker, { start: paragraph.start, end: paragraph.start + colon }, -1, "headline", "colon");
}
