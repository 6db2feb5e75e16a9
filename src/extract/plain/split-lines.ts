import { foldSpace, isSpace } from "../white-space.js";
import type { TextLine } from "./text-line.js";

interface RawLine {
  readonly start: number;
  readonly end: number;
  readonly apart: boolean;
}

/** Splits a plain text into paragraphs: at line ends, or at empty lines where lines are wrapped by hand. */
export function splitLines(source: string): TextLine[] {
  const raw = rawLines(source);
  return (isWrapped(source, raw) ? joinWrapped(source, raw) : raw).map(({ start, end, apart }) => ({
    start,
    end,
    apart,
    length: end - start,
    text: foldSpace(source.slice(start, Math.min(end, start + 2000))),
  }));
}

function rawLines(source: string): RawLine[] {
  const lines: RawLine[] = [];
  let apart = true;
  let at = 0;
  while (at <= source.length) {
    let stop = at;
    while (stop < source.length && !isLineEnd(source.charCodeAt(stop))) stop++;
    let start = at;
    let end = stop;
    while (start < end && isBlank(source.charCodeAt(start))) start++;
    while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
    if (end > start) {
      lines.push({ start, end, apart });
      apart = false;
    } else apart = true;
    at = stop + (source.charCodeAt(stop) === 0x0d && source.charCodeAt(stop + 1) === 0x0a ? 2 : 1);
  }
  return lines;
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029 || code === 0x0c || code === 0x0b || code === 0x85;
}

function isBlank(code: number): boolean {
  return isSpace(code) || code === 0 || code === 0xfeff || code === 0x200b;
}

/**
 * Whether lines are wrapped: most lines that another follows are about as long as the longest
 * ones, none is longer than 100 characters, and many break inside a sentence.
 */
function isWrapped(source: string, lines: readonly RawLine[]): boolean {
  const widths = lines.map((line) => line.end - line.start).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.98)] ?? 0;
  if (lines.length < 4 || width > 100 || width < 40 || (widths.at(-1) ?? 0) > width + 20) return false;
  let followed = 0;
  let full = 0;
  let inside = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (line === undefined || next === undefined || next.apart) continue;
    followed++;
    if (line.end - line.start >= width * 0.7) full++;
    if (!/[.!?:;"'”’)\]]$/.test(source.slice(line.end - 1, line.end)) && /^[\p{Ll}\d("“‘']/u.test(source.slice(next.start, next.start + 2)))
      inside++;
  }
  return followed >= 3 && full >= followed * 0.7 && inside >= followed * 0.3;
}

function joinWrapped(source: string, lines: readonly RawLine[]): RawLine[] {
  const joined: RawLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const listItem = /^(?:[-*•–]|\d{1,2}[.)])\s/.test(source.slice(line.start, line.start + 4));
    if (last === undefined || line.apart || listItem) joined.push(line);
    else joined[joined.length - 1] = { start: last.start, end: line.end, apart: last.apart };
  }
  return joined;
}
