import type { Span } from "../core/index.js";
import { isNameLike } from "./name-label.js";
import type { Reading } from "./reading.js";

/** Who asks in an interview. */
const ASKER = /^(?:reporter|host|interviewer|moderator|question|interpreter|anchor|operator)$/i;
/** Lines that are no one's words: stage directions and end marks. */
const NO_WORDS = /^(?:[([][^\n]{0,200}[)\]][.]?|END\b.{0,40}|#{2,}|\* ?\* ?\*.{0,20}|_{3,}|-{3,})$/;
/** A question by someone unnamed ("Q  Thank you"), or its answer. */
const ASKED = /^Q(?::\s|\.?\s+\S)/;

/** A turn of a talk: the label of its speaker, and the paragraphs that are its words. */
export interface Turn {
  readonly label: Span;
  readonly words: readonly Span[];
}

/** A label at the head of a paragraph: whether it names someone, and whether whole sentences follow. */
interface Label {
  readonly span: Span;
  readonly words: string;
  readonly named: boolean;
  readonly whole: boolean;
}

/** The words before a colon that opens a line, null for none. */
export function labelOf(reading: Reading, paragraph: Span): Span | null {
  const line = reading.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 80));
  const colon = line.indexOf(":");
  if (colon < 1 || colon > 60 || !/\s/.test(line[colon + 1] ?? "")) return null;
  return { start: paragraph.start, end: paragraph.start + colon };
}

/**
 * The turns of a talk, by the row of the paragraph that opens them. A talk is told by two labelled lines in a row
 * with whole sentences, by "Q: ... A: ...", or by three labels in capitals; in one with three turns or more,
 * paragraphs without a label go on with the turn before them, as briefings and interviews are printed.
 */
export function turnsOf(reading: Reading): ReadonlyMap<number, Turn> {
  const { text, paragraphs } = reading;
  const likely = new Map<string, boolean>();
  const labels = paragraphs.map((paragraph): Label | null => {
    const label = labelOf(reading, paragraph);
    if (!label) return null;
    const words = text.slice(label.start, label.end);
    let named = likely.get(words);
    if (named === undefined) {
      named = ASKER.test(words) || isNameLike(reading, label);
      likely.set(words, named);
    }
    return {
      span: label,
      words,
      named,
      whole: /[.?!\u2026\u2014)]["\u201d]?$/.test(text.slice(Math.max(label.end, paragraph.end - 2), paragraph.end)),
    };
  });
  const opens = new Set<number>();
  const seen = new Set<string>();
  let capitals = 0;
  let repeated = false;
  labels.forEach((label, row) => {
    if (!label) return;
    const before = labels[row - 1];
    const asked = before !== null && before !== undefined && /^(?:Q|Question)$/.test(before.words);
    if (/^(?:A|Answer)$/.test(label.words) && asked) opens.add(row);
    if (!label.named || !label.whole) return;
    if (/^[\p{Lu}\s.'\u2019-]{3,}$/u.test(label.words)) {
      capitals++;
      // headings in capitals come once each, those who talk come again
      repeated ||= seen.has(label.words);
      seen.add(label.words);
    }
    if (before?.named && before.whole && before.words !== label.words && !asked) opens.add(row - 1).add(row);
  });
  if (!isSpoken(reading, opens, labels)) return new Map();
  const long = (capitals >= 3 && repeated) || opens.size >= 3;
  if (long) {
    const known = new Set([...opens].map((row) => labels[row]?.words));
    labels.forEach((label, row) => {
      if (label?.named && (known.has(label.words) || /^[\p{Lu}\s.'\u2019-]{3,}$/u.test(label.words))) opens.add(row);
    });
  }
  const turns = new Map<number, Turn>();
  for (const row of [...opens].sort((a, b) => a - b)) {
    const label = labels[row];
    const paragraph = paragraphs[row];
    if (!label || !paragraph) continue;
    let start = label.span.end + 1;
    while (start < paragraph.end && /\s/.test(text[start] ?? "")) start++;
    const words: Span[] = [{ start, end: paragraph.end }];
    for (let next = row + 1; long && next < paragraphs.length && !opens.has(next); next++) {
      const more = paragraphs[next];
      const line = more ? text.slice(more.start, Math.min(more.end, more.start + 220)) : "";
      if (!more || ASKED.test(line) || /^(?:END|#{2,})/.test(line) || labels[next]?.named) break;
      if (!NO_WORDS.test(line)) words.push(more);
    }
    turns.set(row, { label: label.span, words });
  }
  return turns;
}

/** Words and signs of people who talk to each other. */
const TO_EACH_OTHER = /\?|(?<![\p{L}\p{N}])(?:I|we|you|me|us|my|our|your|yes|no|well|thanks?|okay|ok|hello)(?![\p{L}\p{N}])/iu;

/** Whether a third of the turns speak in the first or second person or ask: notes on one name after the other do not. */
function isSpoken(reading: Reading, opens: ReadonlySet<number>, labels: readonly (Label | null)[]): boolean {
  let spoken = 0;
  for (const row of opens) {
    const label = labels[row];
    const paragraph = reading.paragraphs[row];
    if (!label || !paragraph) continue;
    if (ASKER.test(label.words) || /^(?:A|Answer)$/.test(label.words)) return true;
    const words = reading.text.slice(label.span.end, paragraph.end).replace(/["\u201c][^"\u201d]*["\u201d]/g, " ");
    if (TO_EACH_OTHER.test(words)) spoken++;
  }
  return 3 * spoken >= opens.size;
}
