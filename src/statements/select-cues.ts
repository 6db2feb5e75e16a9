import type { Span } from "../core/index.js";
import type { Cue } from "./cue.js";
import type { Reading } from "./reading.js";
import { speakerLike } from "./speaker-like.js";
import { isNegated } from "./verb-cues.js";

/** Rules that hold only with a speaker who can speak. */
const NEEDS_SPEAKER: ReadonlySet<string> = new Set([
  "object",
  "preposition",
  "urge",
  "call",
  "infinitive",
  "accuse",
  "noun-clause",
  "noun-infinitive",
  "noun-matter",
  "passive-object",
  "passive-infinitive",
]);

/** Brings together what one cue word governs: quotations found by position, clauses found by the tree. */
export function joinedByCue(reading: Reading, cues: readonly Cue[]): Cue[] {
  const byRow = new Map<number, Cue>();
  for (const cue of cues) {
    const other = byRow.get(cue.row);
    if (!other) {
      byRow.set(cue.row, cue);
      continue;
    }
    // an object beside a quotation is what the quotation is about ("defended the plan: ...")
    const apart = other.form === "quote" && NEEDS_SPEAKER.has(cue.rule) && !cue.content.some((a) => other.content.some((b) => a.start < b.end && b.start < a.end));
    if (apart) continue;
    const added = other.form === "quote" ? cue.content.flatMap((span) => belonging(reading, other, span)) : cue.content;
    byRow.set(cue.row, { ...other, speaker: other.speaker >= 0 || other.speakerSpan ? other.speaker : cue.speaker, content: united([...other.content, ...added]) });
  }
  return [...byRow.values()].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/**
 * The words that the tree gives a cue, as far as they go with its quotation: what stands before
 * "Roe said: ..." is an adjunct, what stands between a quotation and its cue is the cue's.
 */
function belonging(reading: Reading, quoted: Cue, span: Span): readonly Span[] {
  const at = reading.start(quoted.row);
  const before = quoted.content.filter((q) => q.end <= at);
  if (span.start < at && before.length === 0) return [];
  if (before.length === 0 || span.start >= at) return [span];
  const end = Math.max(...before.map((q) => q.end));
  return span.start < end ? [{ start: span.start, end: Math.min(span.end, end) }] : [];
}

function united(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out[out.length - 1];
    if (last && span.start <= last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else out.push(span);
  }
  return out;
}

/** The cues that count as statements. */
export function chosen(reading: Reading, cues: readonly Cue[]): Cue[] {
  return cues.filter((cue) => counts(reading, cue));
}

function counts(reading: Reading, cue: Cue): boolean {
  if (cue.row < 0 || cue.form === "quote") return true;
  const like = cue.speaker >= 0 ? speakerLike(reading, cue.speaker) : "other";
  if ((reading.quotedBy[cue.row] ?? -1) >= 0) {
    // inside a quotation: only what others are said to have said
    if (cue.speaker < 0 || reading.upos(cue.speaker) === "PRON" || cue.act === "other") return false;
    return cue.form === "verb" && cue.rule.startsWith("clause") && (like === "person" || like === "body" || like === "text");
  }
  if (NEEDS_SPEAKER.has(cue.rule) && (like === "other" || like === "it")) return false;
  if (cue.form === "verb" && cue.act !== "other" && cue.act !== "deny" && isNegated(reading, cue.row)) return false;
  return true;
}

/** A whole quoted sentence right after a reported one, with no cue of its own, goes on with its speaker. */
export function followUps(reading: Reading, cues: readonly Cue[], loose: readonly (Span & { readonly full: boolean })[]): Cue[] {
  const ends = new Map<number, number>();
  cues.forEach((cue, i) => {
    if (cue.act === "other" || cue.row < 0 || cue.form === "noun") return;
    const last = cue.content[cue.content.length - 1];
    const row = reading.rowAt(Math.max(last?.start ?? 0, reading.start(cue.row)));
    if (last) ends.set(reading.sentenceOf(row).last, i);
  });
  const extended = [...cues];
  for (const passage of loose) {
    if (!passage.full) continue;
    const row = reading.rowAt(passage.start);
    const at = ends.get(reading.sentenceOf(row).first);
    const cue = at === undefined ? undefined : extended[at];
    const last = cue?.content[cue.content.length - 1];
    if (at === undefined || !cue || !last) continue;
    const stop = Math.max(last.end, reading.end(cue.row));
    const gap = reading.text.slice(stop, Math.min(passage.start, stop + 8));
    if (stop > passage.start || passage.start - stop > 4 || gap.includes("\n")) continue;
    extended[at] = { ...cue, content: [...cue.content, { start: passage.start, end: passage.end }] };
  }
  return extended;
}
