import { furnitureLine } from "../furniture/furniture-line.js";
import { isProse } from "../prose.js";
import type { TextLine } from "./text-line.js";

/** Reasons that belong to the account page itself, not to offers around it: they do not make their neighbours suspect. */
const NEUTRAL: ReadonlySet<string> = new Set(["byline", "timestamp", "caption", "read-time", "credit"]);

/**
 * Gives lines that are page furniture their reason: those known by their words; then, at either
 * end, short lines and pitches that stand among them.
 */
export function markFurniture(lines: readonly TextLine[]): void {
  const likely = new Map<TextLine, TextLine["reason"]>();
  for (const line of lines) {
    const found = line.length > 2000 ? undefined : furnitureLine(line.text);
    if (found?.sure) line.reason = found.reason;
    else if (found !== undefined) likely.set(line, found.reason);
  }
  markTail(lines, likely);
  markHead(lines, likely);
}

/** From the end upwards to the last line of the account: what stands there among offers is one. */
function markTail(lines: readonly TextLine[], likely: ReadonlyMap<TextLine, TextLine["reason"]>): void {
  let last = lines.length - 1;
  while (last >= 0 && !isAccount(lines[last], likely)) last--;
  const tail = lines.slice(last + 1);
  const offers = tail.some((line) => line.reason !== undefined && !NEUTRAL.has(line.reason));
  for (const line of tail) {
    if (line.reason !== undefined) continue;
    if (likely.has(line)) line.reason = likely.get(line);
    else if (offers && last >= 0 && followsOffer(tail, line)) line.reason = "promotion";
  }
}

function isAccount(line: TextLine | undefined, likely: ReadonlyMap<TextLine, TextLine["reason"]>): boolean {
  return line !== undefined && line.reason === undefined && !likely.has(line) && isProse(line.text);
}

/** Whether an offer stands above this line of the tail: a subhead or list above all offers stays. */
function followsOffer(tail: readonly TextLine[], line: TextLine): boolean {
  for (const other of tail) {
    if (other === line) return false;
    if (other.reason !== undefined && !NEUTRAL.has(other.reason)) return true;
  }
  return false;
}

/** Above the first prose: what is only likely furniture is so between lines that surely are. */
function markHead(lines: readonly TextLine[], likely: ReadonlyMap<TextLine, TextLine["reason"]>): void {
  const first = lines.findIndex((line) => line.reason === undefined && isProse(line.text));
  for (let i = 0; i < first; i++) {
    const line = lines[i];
    if (line === undefined || line.reason !== undefined || !likely.has(line)) continue;
    const beside = [lines[i - 1], lines[i + 1]].some((other) => other?.reason !== undefined && !NEUTRAL.has(other.reason));
    if (beside && line.text.split(" ").length < 5) line.reason = likely.get(line);
  }
}
