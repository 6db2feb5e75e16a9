import { datelineOf } from "../dateline.js";
import { bylineNames } from "../furniture/byline.js";
import { endsAsSentence, isProse } from "../prose.js";
import type { TextLine } from "./text-line.js";

/** What stands above the body of a plain text. Fields hold the lines they were read from. */
export interface Header {
  readonly title?: TextLine;
  readonly dek?: TextLine;
  readonly section?: TextLine;
  readonly bylines: readonly string[];
  /** Line of the publication time, where one is printed. */
  readonly timestamp?: TextLine;
  /** Index of the first line of the body. */
  readonly body: number;
}

const LONGEST_TITLE = 220;

/**
 * Reads title, dek, section and byline from the lines above the first running prose. A text that
 * opens with prose has no title: none is made up.
 */
export function readHeader(lines: readonly TextLine[]): Header {
  const first = lines.findIndex((line) => kept(line) && isProse(line.text) && !isHeadline(line, lines));
  if (first < 0)
    return { bylines: bylinesOf(lines), body: lines.findIndex(kept) < 0 ? lines.length : lines.findIndex(kept), ...timestampOf(lines) };
  const body = bodyAfterDek(lines, first);
  const above = lines.slice(0, body);
  const candidates = above.filter((line) => kept(line) && line.length <= 400);
  const named = candidates.filter((line) => !isLabel(line));
  const title =
    named.find((line) => line.length <= LONGEST_TITLE && words(line) >= 3) ??
    (candidates.length === 1 && body > 0 ? candidates[0] : undefined);
  const rest = title === undefined ? [] : candidates.slice(candidates.indexOf(title) + 1);
  const dek = rest.find((line) => line.length >= 25 && words(line) >= 5);
  const section = candidates.find((line) => line !== title && isLabel(line) && (title === undefined || line.start < title.start));
  return {
    ...(title === undefined ? {} : { title }),
    ...(dek === undefined ? {} : { dek }),
    ...(section === undefined ? {} : { section }),
    ...timestampOf(above),
    bylines: bylinesOf(above),
    body,
  };
}

const kept = (line: TextLine): boolean => line.reason === undefined;
const words = (line: TextLine): number =>
  /[\u3040-\u30ff\u4e00-\u9fff]/.test(line.text) ? line.text.length / 2 : line.text.split(" ").length;

/** A section or outlet label: a few words, no sentence ("International Relations", "World | Asia"). */
function isLabel(line: TextLine): boolean {
  if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(line.text)) return line.text.length <= 6;
  const count = words(line);
  return count <= 2 || (count <= 4 && line.length <= 32 && !/[,:;"“‘?!]/.test(line.text) && titleCase(line.text));
}

/** Whether every word that is long enough starts with a capital. */
function titleCase(text: string): boolean {
  return text.split(" ").every((word) => word.length <= 3 || /^[\p{Lu}\p{N}&|/-]/u.test(word));
}

/** A question or quotation over other prose is a headline, though it ends as a sentence does. */
function isHeadline(line: TextLine, lines: readonly TextLine[]): boolean {
  if (line.length > 150 || line.text.split(" ").length > 20 || datelineOf(line.text) !== undefined) return false;
  const at = lines.indexOf(line);
  if (lines.slice(0, at).some((other) => kept(other) && !isLabel(other))) return false;
  if (!/[?!"”’…]$/.test(line.text) || /[.!?]["”’]?\s+["“‘]?\p{Lu}/u.test(line.text) || /^["“][^"”]*["”]$/.test(line.text)) return false;
  return lines.slice(at + 1).filter((other) => kept(other) && isProse(other.text) && other.length > line.length).length >= 2;
}

/** Where the first prose is a dek written as a sentence (a byline, time or dateline follows), the body starts after it. */
function bodyAfterDek(lines: readonly TextLine[], first: number): number {
  const line = lines[first];
  if (line === undefined || line.length > 320 || !lines.slice(0, first).some((other) => kept(other) && !isLabel(other))) return first;
  if (datelineOf(line.text) !== undefined) return first;
  for (let i = first + 1; i < Math.min(lines.length, first + 6); i++) {
    const next = lines[i];
    if (next === undefined) return first;
    if (kept(next) && isProse(next.text)) return separated(lines.slice(first + 1, i)) || datelineOf(next.text) !== undefined ? i : first;
    if (kept(next) && endsAsSentence(next.text)) return first;
  }
  return first;
}

const separated = (between: readonly TextLine[]): boolean =>
  between.some((line) => line.reason === "byline" || line.reason === "timestamp" || line.reason === "read-time");

function bylinesOf(lines: readonly TextLine[]): string[] {
  return lines
    .filter((line) => line.reason === "byline")
    .map((line) => bylineNames(line.text) ?? "")
    .filter((names) => names !== "");
}

function timestampOf(lines: readonly TextLine[]): { timestamp?: TextLine } {
  const timestamp = lines.find((line) => line.reason === "timestamp" && /\d/.test(line.text));
  return timestamp === undefined ? {} : { timestamp };
}
