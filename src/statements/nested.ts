import type { Statement } from "../core/index.js";

/** Puts statements in text order and tells of each which one it stands inside (`within`). */
export function nested(drafts: readonly Statement[]): readonly Statement[] {
  const ordered = [...drafts].sort(
    (a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end || (a.cue?.start ?? 0) - (b.cue?.start ?? 0),
  );
  const open: number[] = [];
  return ordered.map((statement, index) => {
    while (open.length > 0) {
      const last = ordered[open[open.length - 1] ?? 0];
      if (last && last.quote.end > statement.quote.start) break;
      open.pop();
    }
    // deepest first: the nearest statement whose words hold this one's words and cue
    let within = -1;
    for (let at = open.length - 1, steps = 0; at >= 0 && steps < 8; at--, steps++) {
      const outer = ordered[open[at] ?? 0];
      if (outer && holds(outer, statement)) {
        within = open[at] ?? -1;
        break;
      }
    }
    open.push(index);
    return within < 0 ? statement : { ...statement, within };
  });
}

function holds(outer: Statement, inner: Statement): boolean {
  if (outer.quote.start > inner.quote.start || outer.quote.end < inner.quote.end) return false;
  const cue = inner.cue ?? inner.quote;
  if (outer.cue && inner.cue && outer.cue.start === inner.cue.start) return false;
  return cue.start >= outer.quote.start && cue.end <= outer.quote.end;
}
