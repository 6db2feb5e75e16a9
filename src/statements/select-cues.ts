import type { Span } from "../core/index.js";
import type { Cue } from "./cue.js";
import { isNegated } from "./not-said.js";
import type { Reading } from "./reading.js";
import { speakerLike } from "./speaker-like.js";

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
    // a line's edge told by itself what is said
    if (other.form === "colon") continue;
    // an object beside a quotation is what the quotation is about ("defended the plan: ...")
    const apart =
      other.form === "quote" &&
      NEEDS_SPEAKER.has(cue.rule) &&
      !cue.content.some((a) => other.content.some((b) => a.start < b.end && b.start < a.end));
    if (apart) continue;
    const added = other.form === "quote" ? cue.content.flatMap((span) => belonging(reading, other, span)) : cue.content;
    byRow.set(cue.row, {
      ...other,
      speaker: other.speaker >= 0 || other.speakerSpan ? other.speaker : cue.speaker,
      content: united([...other.content, ...added]),
    });
  }
  const whole = [...byRow.values()]
    .filter((cue) => !isCarrier(reading, byRow, cue) && !isCarried(reading, byRow, cue))
    .map((cue) => withoutSpeaker(reading, cue))
    .filter((cue) => cue.content.length > 0);
  return withoutSiblings(reading, whole).sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** "voiced concern about the delay": the noun is the cue, the verb only carries it. */
function isCarrier(reading: Reading, cues: ReadonlyMap<number, Cue>, cue: Cue): boolean {
  if (cue.form !== "verb" || cue.rule !== "object" || !/^(?:voice|express|air|share|register|convey|utter)$/.test(reading.lemma(cue.row)))
    return false;
  return reading.tree.childrenOf(cue.row, "obj").some((noun) => {
    const own = cues.get(noun);
    return own?.form === "noun" && own.rule === "noun-matter" && own.speaker === cue.speaker;
  });
}

/** "repeated her call for a ban": the verb takes the whole phrase. */
function isCarried(reading: Reading, cues: ReadonlyMap<number, Cue>, cue: Cue): boolean {
  if (cue.form !== "noun" || cue.rule === "noun-clause" || reading.relation(cue.row) !== "obj") return false;
  const verb = reading.head(cue.row);
  return /^(?:repeat|reiterate|renew)$/.test(reading.lemma(verb)) && cues.get(verb)?.rule === "object";
}

/** A clause that holds its own speaker is no report ("Roe resigned, saying ..."). */
function withoutSpeaker(reading: Reading, cue: Cue): Cue {
  if (cue.speaker < 0) return cue;
  const at = reading.start(cue.speaker);
  if (cue.form === "quote" && (reading.quotedBy[cue.speaker] ?? -1) < 0) {
    // `"A," reads her letter, "b"`: the second half starts with its mark
    const second = (span: Span): number => reading.outer.find((q) => q.start > at && q.start < span.end)?.start ?? span.start;
    return {
      ...cue,
      content: cue.content.map((span) =>
        at >= span.start && at < span.end && span.start > reading.start(cue.row) ? { start: second(span), end: span.end } : span,
      ),
    };
  }
  if (cue.form !== "verb") return cue;
  const content = cue.content.filter((span) => at < span.start || at >= span.end);
  return content.length === cue.content.length ? cue : { ...cue, content };
}

/** Ends a report where another cue of the same speaker starts ("called it unfair and said ..."). */
function withoutSiblings(reading: Reading, cues: readonly Cue[]): Cue[] {
  const sorted = cues.filter((cue) => cue.row >= 0).sort((a, b) => a.row - b.row);
  return cues.map((cue) => {
    if (cue.form !== "verb" || cue.speaker < 0) return cue;
    let at = upper(sorted, cue.row);
    for (let steps = 0; steps < 12 && at < sorted.length; steps++, at++) {
      const next = sorted[at];
      const span = cue.content.find((s) => next && s.start < reading.start(next.row) && s.end > reading.start(next.row));
      if (!next || next.form === "noun" || next.speaker !== cue.speaker || !span) continue;
      if (!next.content.some((s) => s.start > reading.start(next.row))) continue;
      let last = next.row;
      while (last > 0 && /^(?:ADV|AUX|PART|CCONJ|PUNCT)$/.test(reading.upos(last - 1)) && !/["\u201d]/.test(reading.form(last - 1))) last--;
      const end = reading.end(last - 1);
      if (end <= span.start || !/^(?:CCONJ|PUNCT)$/.test(reading.upos(last))) continue;
      return { ...cue, content: cue.content.filter((s) => s.start < end).map((s) => ({ start: s.start, end: Math.min(s.end, end) })) };
    }
    return cue;
  });
}

/** Index of the first cue behind a row. */
function upper(cues: readonly Cue[], row: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.row ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The words that the tree gives a cue, as far as they go with its quotation: what stands before
 * "Roe said: ..." is an adjunct, what stands between a quotation and its cue is the cue's.
 */
function belonging(reading: Reading, quoted: Cue, span: Span): readonly Span[] {
  const at = reading.start(quoted.row);
  const before = quoted.content.filter((q) => q.end <= at);
  if (span.start >= at) {
    // `"...," she said, as rescuers worked on`: what happened meanwhile is the writer's
    if (before.length > 0 && /^(?:as|while|when|before|after|then|even)\b/.test(reading.text.slice(span.start, span.start + 8))) return [];
    const last = quoted.content.filter((q) => q.start > at).pop();
    const rest = last && span.end > last.end ? reading.text.slice(last.end, span.end) : "";
    // "...," adding that ...: what follows the quotation after a comma is no part of it
    if (
      last &&
      span.start <= last.start &&
      (/^\s*[,;]/.test(rest) || /[,;]["\u201d'\u2019]*$/.test(reading.text.slice(last.start, last.end))) &&
      /^[\s,;]*(?:\p{L}+ing|while|when|after|before|as|during|in (?:a|an|his|her|their|the)|at an?|despite|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u.test(
        rest,
      )
    )
      return [{ start: last.start, end: last.end }];
    const first = quoted.content.find((q) => q.start > at && q.start < span.end);
    // `said the dam was safe: "It will hold."`: a whole report and the quotation that bears it out
    const whole = first && span.end >= first.end && isReport(reading, quoted.row, span.start, first.start);
    const opens = first && !whole && /^[^\p{L}\p{N}]*(?:\p{Lu}|\p{N})/u.test(reading.text.slice(first.start, first.start + 6));
    return [
      first && opens && span.start < first.start && /[,:]\s*$/.test(reading.text.slice(Math.max(0, first.start - 3), first.start))
        ? { start: first.start, end: Math.max(span.end, first.end) }
        : span,
    ];
  }
  if (before.length === 0) return [];
  const end = Math.max(...before.map((q) => q.end));
  let { start } = span;
  if (start >= end) return [];
  const open = Math.min(...before.map((q) => q.start));
  // a full stop before the quotation: what stands before is another sentence
  const row = reading.rowAt(open);
  const lead = reading.start(reading.leadOf(reading.sentenceOf(row)));
  const stop = /(?<!\b\p{Lu})[.?!]\s*$/u.test(reading.text.slice(Math.max(0, open - 6), open));
  if (lead > start || stop) start = Math.max(start, stop ? open : Math.min(lead, open));
  return [{ start, end: Math.min(span.end, end) }];
}

/** Whether a clause with its own subject stands between two offsets, with a colon at its end. */
function isReport(reading: Reading, verb: number, start: number, end: number): boolean {
  if (!/:\s*$/.test(reading.text.slice(Math.max(start, end - 3), end))) return false;
  for (let row = Math.max(verb + 1, reading.rowAt(start)); row < reading.tree.tokens.length && reading.end(row) <= end; row++)
    if (/^(?:nsubj|expl)/.test(reading.relation(row)) && reading.head(row) > row && reading.end(reading.head(row)) <= end) return true;
  return false;
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

/**
 * The cues that count as statements: weak ones need a speaker who can speak, and are left out where they
 * stand inside another statement.
 */
export function chosen(reading: Reading, cues: readonly Cue[]): Cue[] {
  const fit = cues.filter((cue) => counts(reading, cue));
  const strong = fit.filter((cue) => !isWeak(cue)).flatMap((cue) => cue.content.map((span) => ({ ...span, row: cue.row })));
  const inside = coverage(strong);
  const sources = fit
    .filter((cue) => cue.rule === "according-end" || cue.rule === "tail")
    .map((cue) => cue.content[cue.content.length - 1]?.end ?? 0)
    .sort((a, b) => a - b);
  const spoken = coverage(
    fit.filter((cue) => cue.form === "quote").flatMap((cue) => cue.content.map((span) => ({ ...span, row: cue.row }))),
  );
  return fit
    .filter((cue) => cue.rule !== "beside" || !spoken((cue.content[0]?.end ?? 1) - 1, cue.row))
    .filter((cue) => !isWeak(cue) || cue.row < 0 || !inside(reading.start(cue.row), cue.row))
    .map((cue) => withoutSource(cue, sources));
}

/** Cuts "..., according to Roe" from what another cue reports: the source is no part of it. */
function withoutSource(cue: Cue, sources: readonly number[]): Cue {
  if (cue.form === "according" || cue.rule === "tail" || cue.form === "quote" || sources.length === 0) return cue;
  let changed = false;
  const content = cue.content.map((span) => {
    let low = 0;
    let high = sources.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sources[middle] ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const at = sources[low];
    if (at === undefined || at >= span.end) return span;
    changed = true;
    return { start: span.start, end: at };
  });
  return changed ? { ...cue, content } : cue;
}

const isWeak = (cue: Cue): boolean => NEEDS_SPEAKER.has(cue.rule) || cue.act === "other";

/** Whether an offset lies in one of the spans of another cue. */
function coverage(spans: readonly (Span & { readonly row: number })[]): (offset: number, row: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return (offset, row) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    for (let at = low - 1, steps = 0; at >= 0 && steps < 12; at--, steps++) {
      const span = sorted[at];
      if (span && span.row !== row && span.end > offset) return true;
    }
    return false;
  };
}

function counts(reading: Reading, cue: Cue): boolean {
  if (cue.row < 0 || cue.form === "quote") return true;
  // "Could you explain how it works?"
  if (cue.speaker >= 0 && reading.lemma(cue.speaker) === "you" && reading.form(reading.sentenceOf(cue.row).last - 1) === "?") return false;
  const like = cue.speaker >= 0 ? speakerLike(reading, cue.speaker) : "other";
  if ((reading.quotedBy[cue.row] ?? -1) >= 0) {
    // inside a quotation: only what others are said to have said
    if (cue.speaker < 0 || reading.upos(cue.speaker) === "PRON" || cue.act === "other") return false;
    if (reading.quotedBy[cue.speaker] !== reading.quotedBy[cue.row]) return false;
    return cue.form === "verb" && /^(?:clause|tail)/.test(cue.rule) && (like === "person" || like === "body" || like === "text");
  }
  // "is said to be ill": nobody is told who says so
  const unsaid =
    cue.rule === "passive-infinitive" && cue.speaker < 0 && /^(?:say|allege|report|rumor|rumour|claim)$/.test(reading.lemma(cue.row));
  if (
    !unsaid &&
    NEEDS_SPEAKER.has(cue.rule) &&
    (like === "other" || (like === "it" && !/^(?:urge|call-on|call|accuse|object|preposition)$/.test(cue.rule)))
  )
    return false;
  if (cue.form === "verb" && cue.act !== "other" && cue.act !== "deny" && (isNegated(reading, cue.row) || isNobody(reading, cue.speaker)))
    return false;
  return true;
}

/** "no organization", "nobody": there is no one who says it. */
function isNobody(reading: Reading, speaker: number): boolean {
  if (speaker < 0) return false;
  return (
    /^(?:nobody|none|no-one)$/.test(reading.lemma(speaker)) ||
    reading.tree.childrenOf(speaker, "det").some((c) => c < speaker && reading.lemma(c) === "no")
  );
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
