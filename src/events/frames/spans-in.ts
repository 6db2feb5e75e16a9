import type { Span } from "../../core/index.js";

/** Entries of a list in text order that lie within a span; found by halving, so that a long text stays linear. */
export function spansIn<T extends Span>(list: readonly T[], span: Span): readonly T[] {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((list[end]?.start ?? Number.POSITIVE_INFINITY) < span.end) end++;
  return list.slice(low, end).filter((entry) => entry.end <= span.end);
}
