import type { Span } from "../core/index.js";
import type { Cue } from "./cue.js";
import { headlineSource, headlineTail, isTitle } from "./headlines.js";
import { lineCue } from "./line-cue.js";
import { isNameLike, NAME } from "./name-label.js";
import type { Reading } from "./reading.js";
import { labelOf, type Turn, turnsOf } from "./turns.js";

const WORD = /[\p{L}\p{N}]/u;

/**
 * Statements whose speaker stands on a line's edge: a headline "Pope: War is madness", a transcript
 * "MS ROE: We will", a press release `"..." - Commissioner Roe`.
 */
export function lineCues(reading: Reading): Cue[] {
  const cues: Cue[] = [];
  const turns = turnsOf(reading);
  reading.paragraphs.forEach((paragraph, row) => {
    const cue =
      colonLine(reading, paragraph, row, turns.get(row)) ??
      headlineTail(reading, paragraph, row) ??
      headlineSource(reading, paragraph, row);
    if (cue) cues.push(cue);
  });
  for (const region of reading.outer) {
    const cue = dashAfter(reading, region);
    if (cue) cues.push(cue);
  }
  return cues;
}

function colonLine(reading: Reading, paragraph: Span, row: number, turn: Turn | undefined): Cue | null {
  const { text } = reading;
  const speaker = labelOf(reading, paragraph);
  if (!speaker) return null;
  const colon = speaker.end - speaker.start;
  if (!turn && (colon < 2 || (!isNameLike(reading, speaker) && !(row === 0 && isHeadText(reading, speaker))))) return null;
  const capitals = /^[\p{Lu}\s.'\u2019-]+$/u.test(text.slice(speaker.start, speaker.end));
  const rest = { start: paragraph.start + colon + 1, end: paragraph.end };
  while (/\s/.test(text[rest.start] ?? "")) rest.start++;
  if (!WORD.test(text.slice(rest.start, rest.end))) return null;
  const quoted = reading.outer.some((q) => q.start === rest.start);
  // a headline has no full stop at its end
  const title = (row === 0 && text[paragraph.end - 1] !== ".") || isTitle(reading, paragraph);
  if (!quoted && !capitals && !title && !turn) return null;
  // "Report: 'streamlined' process ...": a quoted word may open a headline
  if (quoted && !(title && !turn)) rest.end = reading.outer.find((q) => q.start === rest.start)?.end ?? rest.end;
  if (turn && turn.words.length > 1) return { ...lineCue(reading, speaker, rest, speaker.end, undefined, "colon"), content: turn.words };
  return lineCue(reading, speaker, rest, speaker.end, title && !capitals && !turn ? "headline" : undefined, "colon");
}

/** "Report: ...", "Study: ..." at the head of a text. */
const isHeadText = (reading: Reading, span: Span): boolean =>
  /^(?:Report|Study|Survey|Poll|Police|Officials|Court|Prosecutors|Witnesses|Scientists|Researchers|Experts|Doctors|Army|Military|Government|Ministry)s?$/.test(
    reading.text.slice(span.start, span.end),
  );

/** `"..." - Ms Roe, teacher` to the end of the line. */
function dashAfter(reading: Reading, region: Span & { readonly paragraph: number }): Cue | null {
  const { text } = reading;
  const end = reading.paragraphs[region.paragraph]?.end ?? text.length;
  const tail = text.slice(region.end, Math.min(end, region.end + 160));
  const match = /^[\s.]{0,2}(?:[\u2014\u2013\u2015]|--?|~)\s{0,2}(?=\p{Lu})/u.exec(tail);
  if (!match || text.slice(region.start, region.end).split(/\s+/, 4).length < 3) return null;
  const start = region.end + match[0].length;
  const rest = text.slice(start, end);
  const stop = /[,\n(.;](?:\s|$)|$/.exec(rest.slice(0, 90));
  const speaker = { start, end: start + (stop ? stop.index : rest.length) };
  if (rest.length > 140 || !NAME.test(text.slice(speaker.start, speaker.end))) return null;
  return lineCue(reading, speaker, region, region.end + match[0].search(/\S/), undefined, "dash");
}
