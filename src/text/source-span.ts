import type { SourceMap, Span } from "../core/index.js";

/**
 * The source range of a span of an article's text. A row whose two lengths are equal maps
 * character by character; any other row (an entity, folded white space, a break) as a whole.
 *
 * @example
 * sourceSpan(article.map, { start: 10, end: 14 }) // { start: 5120, end: 5124 } in the decoded page
 */
export function sourceSpan(map: SourceMap, span: Span): Span {
  const first = map[rowAt(map, span.start)];
  if (first === undefined) return { start: 0, end: 0 };
  const last = span.end > span.start ? map[rowAt(map, span.end - 1)] : first;
  if (last === undefined) return { start: 0, end: 0 };
  const start = isExact(first) ? first[2] + clamp(span.start - first[0], 0, first[3] - first[2]) : first[2];
  if (span.end <= span.start) return { start, end: start };
  const end = isExact(last) ? last[2] + clamp(span.end - last[0], 0, last[3] - last[2]) : last[3];
  return { start, end: Math.max(start, end) };
}

/** Row that holds the character at `offset`, or the last row before it (0 where there is none). */
function rowAt(map: SourceMap, offset: number): number {
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle]?.[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isExact(row: readonly [number, number, number, number]): boolean {
  return row[1] - row[0] === row[3] - row[2];
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
