import type { Span } from "../core/index.js";
import type { Cue } from "./cue.js";
import type { Reading } from "./reading.js";

/** The cue of a line whose edge names the speaker; its row is below zero, as no word is the cue. */
export function lineCue(
  reading: Reading,
  speaker: Span,
  content: Span,
  at: number,
  channel: "headline" | undefined,
  form: "colon" | "dash",
): Cue {
  const first = reading.rowAt(speaker.start);
  const last = reading.rowAt(Math.max(speaker.start, speaker.end - 1));
  let head = last;
  for (let row = first; row <= last; row++) if (reading.head(row) < first || reading.head(row) > last) head = row;
  return {
    row: at >= 0 ? -1 - at : -1 - content.start,
    span: at >= 0 ? { start: at, end: at + 1 } : null,
    form,
    act: "say",
    ...(channel ? { channel } : {}),
    speaker: head,
    speakerSpan: speaker,
    content: [content],
    rule: form === "dash" ? "signature" : channel === "headline" ? "headline" : "transcript",
    confidence: 0.8,
  };
}
