import type { Span } from "../core/index.js";
import { CUE_FORM } from "./beside.js";
import type { Cue } from "./cue.js";
import type { Reading } from "./reading.js";
import { BODY_NOUNS, ROLE_NOUNS, TEXT_NOUNS } from "./role-nouns.js";

const WORD = /[\p{L}\p{N}]/u;
/** `POPE:`, `Ms Roe:` - a name in at most six words, before a colon. */
const NAME = /^(?:(?:[A-Z][.]?|\p{Lu}[\p{L}\p{M}'\u2019.-]*|of|the|de|al|bin|van|von|&)(?:\s+|$)){1,6}$/u;
/** Words before a colon that name a kind of text and no one who speaks. */
const LABEL =
  /^(?:update|updated|breaking|live|watch|video|photos?|image|picture|related|read(?: more)?|see|exclusive|opinion|analysis|explainer|editorial|correction|clarification|note|editor[\u2019']?s note|source|sources|background|context|key|q|a|question|answer|subject|date|time|place|where|when|what|why|how|who|location|contact|copyright|tags?|category|topics?|summary|advertisement|caption|credit|from|to|re|warning|tip|step|part|chapter|figure|table|example|bottom line|the latest|fact check|first|second|third|next|result|score|final)$/i;

/**
 * Statements whose speaker stands on a line's edge: a headline "Pope: War is madness", a transcript
 * "MS ROE: We will", a press release `"..." - Commissioner Roe`.
 */
export function lineCues(reading: Reading): Cue[] {
  const cues: Cue[] = [];
  const turns = talk(reading);
  reading.paragraphs.forEach((paragraph, row) => {
    const cue =
      colonLine(reading, paragraph, row, turns) ?? headlineTail(reading, paragraph, row) ?? headlineSource(reading, paragraph, row);
    if (cue) cues.push(cue);
  });
  for (const region of reading.outer) {
    const cue = dashAfter(reading, region);
    if (cue) cues.push(cue);
  }
  return cues;
}

function isNameLike(reading: Reading, span: Span): boolean {
  const words = reading.text.slice(span.start, span.end);
  if (!NAME.test(words) || LABEL.test(words.trim()) || CUE_FORM.test(words.split(/\s+/, 1)[0] ?? "")) return false;
  const name = reading.document.names.find((n) => n.start < span.end && n.end > span.start);
  const word = words.trim().split(/\s+/).pop() ?? "";
  if (word.length > 2 && reading.text.indexOf(word, span.end) >= 0 && reading.text.length < 400_000) return true;
  return (
    name !== undefined ||
    /^(?:\p{Lu}{2,}[\s.]*)+$/u.test(words) ||
    reading.document.mentions.some((m) => m.start < span.end && m.end > span.start)
  );
}

/** One or two lower-case words that end in a role or body: "police", "aid groups". */
function isRole(reading: Reading, span: Span): boolean {
  const words = reading.text.slice(span.start, span.end);
  if (!/^\p{Ll}+(?: \p{Ll}+)?$/u.test(words)) return false;
  const lemma = reading.lemma(reading.rowAt(span.end - 1));
  return ROLE_NOUNS.has(lemma) || BODY_NOUNS.has(lemma) || TEXT_NOUNS.has(lemma);
}

/** Who asks in an interview. */
const ASKER = /^(?:reporter|host|interviewer|moderator|question|interpreter|anchor)$/i;

/** The words before a colon that opens a line, null for none. */
function labelOf(reading: Reading, paragraph: Span): Span | null {
  const line = reading.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 80));
  const colon = line.indexOf(":");
  if (colon < 1 || colon > 60 || !/\s/.test(line[colon + 1] ?? "")) return null;
  return { start: paragraph.start, end: paragraph.start + colon };
}

/**
 * Rows of paragraphs that are turns of a talk: two lines in a row with a speaker before the colon and whole
 * sentences behind it, and the answers of "Q: ... A: ...".
 */
function talk(reading: Reading): ReadonlySet<number> {
  const turns = new Set<number>();
  let last = -2;
  let lastWords = "";
  reading.paragraphs.forEach((paragraph, row) => {
    const label = labelOf(reading, paragraph);
    const words = label ? reading.text.slice(label.start, label.end) : "";
    const answer = /^(?:A|Answer)$/.test(words) && /^(?:Q|Question)$/.test(lastWords);
    const speaks =
      label !== null &&
      (ASKER.test(words) || isNameLike(reading, label)) &&
      /[.?!\u2026]["\u201d]?$/.test(reading.text.slice(paragraph.end - 2, paragraph.end));
    if (answer && last === row - 1) turns.add(row);
    else if (speaks && last === row - 1 && words !== lastWords && !/^(?:Q|Question)$/.test(lastWords)) turns.add(row - 1).add(row);
    if (speaks || /^(?:Q|Question)$/.test(words)) {
      last = row;
      lastWords = words;
    }
  });
  return turns;
}

function colonLine(reading: Reading, paragraph: Span, row: number, turns: ReadonlySet<number>): Cue | null {
  const { text } = reading;
  const speaker = labelOf(reading, paragraph);
  if (!speaker) return null;
  const colon = speaker.end - speaker.start;
  const turn = turns.has(row);
  if (!turn && (colon < 2 || (!isNameLike(reading, speaker) && !(row === 0 && isHeadText(reading, speaker))))) return null;
  const capitals = /^[\p{Lu}\s.'\u2019-]+$/u.test(text.slice(speaker.start, speaker.end));
  const rest = { start: paragraph.start + colon + 1, end: paragraph.end };
  while (/\s/.test(text[rest.start] ?? "")) rest.start++;
  if (!WORD.test(text.slice(rest.start, rest.end))) return null;
  const quoted = reading.outer.some((q) => q.start === rest.start);
  const title = row === 0 || isTitle(reading, paragraph);
  if (!quoted && !capitals && !title && !turn) return null;
  // "Report: 'streamlined' process ...": a quoted word may open a headline
  if (quoted && !(title && !turn)) rest.end = reading.outer.find((q) => q.start === rest.start)?.end ?? rest.end;
  return lineCue(reading, speaker, rest, speaker.end, title && !capitals && !turn ? "headline" : undefined, "colon");
}

/** "Report: ...", "Study: ..." at the head of a text. */
const isHeadText = (reading: Reading, span: Span): boolean =>
  /^(?:Report|Study|Survey|Poll|Police|Officials|Court|Prosecutors|Witnesses|Scientists|Researchers|Experts|Doctors|Army|Military|Government|Ministry)s?$/.test(
    reading.text.slice(span.start, span.end),
  );

function isTitle(reading: Reading, paragraph: Span): boolean {
  return reading.document.article.blocks.some(
    (b) => (b.kind === "title" || b.kind === "heading") && b.start <= paragraph.start && b.end >= paragraph.end,
  );
}

/** Verbs of headlines that name the source last. */
const TELLS = "(?:says?|said|warns?|claims?|finds?|reports?|suggests?|argues?|announces?|predicts?|shows?|confirms?)";
const TOLD_BEFORE = new RegExp(`^(.{12,140}?), ([^,;:]{2,40}?) (${TELLS})(?:;.{0,80})?$`, "u");
const TOLD_AFTER = new RegExp(`^(.{12,140}?), (${TELLS}) ([^,;:]{2,50})$`, "u");

/** "Rates to stay high, says bank chief", "Dam was unsafe, engineers say" at the head of a text. */
function headlineSource(reading: Reading, paragraph: Span, row: number): Cue | null {
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
function headlineTail(reading: Reading, paragraph: Span, row: number): Cue | null {
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

function lineCue(reading: Reading, speaker: Span, content: Span, at: number, channel: "headline" | undefined, form: "colon" | "dash"): Cue {
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
