import type { Span } from "../core/index.js";
import { paragraphsOf } from "./paragraphs.js";

/** A quoted stretch of the text, its marks included. */
export interface QuoteRegion extends Span {
  /** First character after the opening mark. */
  readonly innerStart: number;
  /** The closing mark (or the end, where none stands). */
  readonly innerEnd: number;
  readonly marks: "double" | "single";
  /** 0 outside all other quotations, 1 for a quotation within one, and so on. */
  readonly depth: number;
  /** False where one of the two marks is missing. */
  readonly closed: boolean;
  /** Row of the paragraph it stands in. */
  readonly paragraph: number;
  /** The quotation goes on in the next paragraph, which opens with a mark again. */
  readonly continues: boolean;
}

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly single: boolean;
  /** What the shape of the mark and its neighbours allow. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** Curly and angle marks say by themselves which side they stand on. */
  readonly side: "open" | "close" | "either";
}

const DOUBLE = new Map<string, Mark["side"]>([
  ['"', "either"],
  ["\u201c", "open"],
  ["\u201d", "close"],
  ["\u201e", "open"],
  ["\u201f", "open"],
  ["\u00ab", "open"],
  ["\u00bb", "close"],
  ["\uff02", "either"],
  ["\u301d", "open"],
  ["\u301e", "close"],
]);
const SPACE = /[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]/;
const WORD = /[\p{L}\p{N}]/u;
const BEFORE_OPEN = /[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff([{<\u2014\u2013\u2015/:,;"'\u2018\u201c-]/;
/** Words that start with an apostrophe; after one of these marks no quotation opens. */
const ELISION = /^(?:\d0?s\b|\d\ds\b|em\b|til\b|tis\b|twas\b|cause\b|bout\b|round\b|n\b|cos\b|neath\b|fraid\b)/i;

const space = (c: string): boolean => c === "" || SPACE.test(c);

function markAt(text: string, i: number, from: number, to: number): Mark | null {
  const c = text[i] ?? "";
  let length = 1;
  let side = DOUBLE.get(c);
  const twice = text[i + 1] === c;
  if (side === undefined && (c === "'" || c === "`" || c === "\u2019" || c === "\u2018") && twice) {
    // '' and `` stand for a double mark; in ''' the single one is the inner of the two
    if (c === "'" && text[i + 2] === "'" && !space(text[i - 1] ?? "") && i > from) {
      return { at: i, length: 1, single: true, opens: false, closes: true, side: "either" };
    }
    side = c === "`" ? "open" : "either";
    length = 2;
  }
  const previous = i > from ? (text[i - 1] ?? "") : "";
  const next = i + length < to ? (text[i + length] ?? "") : "";
  if (side !== undefined) {
    const leftFree = previous === "" || BEFORE_OPEN.test(previous);
    const opens = leftFree && next !== "" && !space(next);
    const closes = !space(previous) && (space(next) || !WORD.test(next));
    return { at: i, length, single: false, opens, closes, side };
  }
  if (c !== "'" && c !== "\u2018" && c !== "\u2019" && c !== "`") return null;
  const opens =
    (previous === "" || BEFORE_OPEN.test(previous)) &&
    (WORD.test(next) || /[[\u2026.$"\u201c]/.test(next)) &&
    !ELISION.test(text.slice(i + 1, i + 8)) &&
    c !== "\u2019";
  const closes = c !== "\u2018" && c !== "`" && !space(previous) && !WORD.test(next);
  if (!opens && !closes) return null;
  return { at: i, length: 1, single: true, opens, closes, side: c === "\u2018" ? "open" : c === "\u2019" ? "close" : "either" };
}

/** Deeper nesting than this is noise, not quotation. */
const MAX_DEPTH = 6;
/** How far back a sentence start is looked for when an opening mark is lost. */
const LOOK_BACK = 2000;

interface Open {
  readonly mark: Mark;
  readonly children: QuoteRegion[];
  /** A single mark that may have been set for the closing double one. */
  slip: Mark | null;
}

/**
 * Finds the quoted stretches of a text by its marks alone, in linear time. Straight, curly, angle and
 * doubled single marks are paired by their shape and neighbours, not by counting, so that a lost or
 * doubled mark costs its own paragraph at most. Apostrophes, feet and inches are no marks.
 * A paragraph that opens with a mark while the one before was left open goes on with its quotation.
 *
 * @example
 * pairQuoteMarks('"Yes," she said.')[0]; // { start: 0, end: 6, closed: true, ... }
 */
export function pairQuoteMarks(text: string, paragraphs: readonly Span[] = paragraphsOf(text)): readonly QuoteRegion[] {
  const regions: QuoteRegion[] = [];
  paragraphs.forEach((paragraph, row) => {
    const marks: Mark[] = [];
    for (let i = paragraph.start; i < paragraph.end; i++) {
      const mark = markAt(text, i, paragraph.start, paragraph.end);
      if (!mark) continue;
      marks.push(mark);
      i += mark.length - 1;
    }
    if (marks.length === 0) return;
    const next = paragraphs[row + 1];
    const goesOn = next !== undefined && DOUBLE.has(text[next.start] ?? "") && text[next.start] !== "\u201d";
    for (const region of inParagraph(text, paragraph, row, marks, goesOn)) regions.push(region);
  });
  return withDepths(regions.map((region, i) => (runsOn(region, regions[i + 1], paragraphs) ? { ...region, continues: true } : region)));
}

/** An open quotation at the end of a paragraph and a closing mark alone in the next are one quotation. */
function runsOn(region: QuoteRegion, next: QuoteRegion | undefined, paragraphs: readonly Span[]): boolean {
  if (!next || region.closed || region.continues || next.closed || next.continues) return false;
  return (
    next.paragraph === region.paragraph + 1 &&
    region.end === paragraphs[region.paragraph]?.end &&
    next.start === paragraphs[next.paragraph]?.start
  );
}

function inParagraph(text: string, paragraph: Span, row: number, marks: readonly Mark[], goesOn: boolean): QuoteRegion[] {
  const found: QuoteRegion[] = [];
  const stack: Open[] = [];
  const sink = (): QuoteRegion[] => stack[stack.length - 1]?.children ?? found;
  const make = (open: Mark, endMark: Mark | null, end: number, continues = false): QuoteRegion => ({
    start: open.at,
    end,
    innerStart: open.at + open.length,
    innerEnd: endMark ? endMark.at : end,
    marks: open.single ? "single" : "double",
    depth: 0,
    closed: endMark !== null,
    paragraph: row,
    continues,
  });
  for (const mark of marks) {
    const open = stack[stack.length - 1];
    if (mark.single) {
      if (open && mark.closes && !open.slip && /[,.?!]/.test(text[mark.at - 1] ?? "")) open.slip = mark;
      continue;
    }
    if (open?.slip && mark.opens && !mark.closes && mark.side !== "close") {
      stack.pop();
      sink().push(make(open.mark, open.slip, open.slip.at + 1), ...open.children);
    }
    const asClose =
      stack.length > 0 &&
      open !== undefined &&
      (mark.side === "close"
        ? !(mark.opens && !mark.closes && stack.length === 0)
        : mark.side === "open"
          ? mark.closes && !mark.opens
          : mark.closes || !mark.opens);
    if (asClose) {
      stack.pop();
      const region = make(open.mark, mark, mark.at + mark.length);
      sink().push(region, ...open.children);
    } else if (stack.length === 0 && !mark.opens && mark.closes && mark.side !== "open") {
      const orphan = unopened(text, paragraph, row, mark, found);
      if (orphan) found.push(orphan);
    } else if (mark.opens || mark.side === "open" || stack.length === 0) {
      if (mark.opens && stack.length < MAX_DEPTH) stack.push({ mark, children: [], slip: null });
    }
  }
  // what is still open: the quotation goes on in the next paragraph, or its closing mark is lost
  for (let at = 0; at < stack.length; at++) {
    const open = stack[at];
    if (!open) continue;
    const last = at === stack.length - 1;
    if (goesOn && at === 0 && open.children.length === 0 && last) {
      found.push(make(open.mark, null, paragraph.end, true));
    } else if (goesOn && at === 0) {
      found.push(make(open.mark, null, paragraph.end, true), ...stack.flatMap((o) => o.children));
      break;
    } else if (last && open.children.length === 0 && startsSpeech(text, paragraph, open.mark)) {
      found.push(make(open.mark, null, paragraph.end));
    } else {
      found.push(...open.children);
    }
  }
  return nesting(withSingles(text, marks, found, make).sort((a, b) => a.start - b.start || b.end - a.end));
}

/** Leaves out what crosses the edge of a region around it: marks that no reading makes sense of. */
function nesting(sorted: readonly QuoteRegion[]): QuoteRegion[] {
  const ends: number[] = [];
  return sorted.filter((region) => {
    while (ends.length > 0 && (ends[ends.length - 1] ?? 0) <= region.start) ends.pop();
    if (ends.length > 0 && region.end > (ends[ends.length - 1] ?? 0)) return false;
    ends.push(region.end);
    return true;
  });
}

/** A lost closing mark: believed where the open one begins the paragraph or follows a comma or colon. */
function startsSpeech(text: string, paragraph: Span, mark: Mark): boolean {
  if (mark.at === paragraph.start) return true;
  return /[,:]\s?$/.test(text.slice(Math.max(paragraph.start, mark.at - 2), mark.at));
}

/** A lost opening mark: the quotation is taken to start with the paragraph or the sentence. */
function unopened(text: string, paragraph: Span, row: number, mark: Mark, before: readonly QuoteRegion[]): QuoteRegion | null {
  if (!/[,.?!\u2026]/.test(text[mark.at - 1] ?? "")) return null;
  const last = before[before.length - 1];
  let start = paragraph.start;
  if (last) {
    const from = Math.max(last.end, mark.at - LOOK_BACK);
    const gap = text.slice(from, mark.at);
    const stop = /[.!?]["\u201d]?\s+(?=\p{Lu})/u.exec(gap);
    if (!stop) return null;
    start = from + stop.index + stop[0].length;
  }
  if (mark.at - start < 3) return null;
  const end = mark.at + mark.length;
  return { start, end, innerStart: start, innerEnd: mark.at, marks: "double", depth: 0, closed: false, paragraph: row, continues: false };
}

/** Adds quotations in single marks: an opening one pairs with the next sure closing one, else with the last possible. */
function withSingles(
  text: string,
  marks: readonly Mark[],
  doubles: readonly QuoteRegion[],
  make: (open: Mark, endMark: Mark | null, end: number) => QuoteRegion,
): QuoteRegion[] {
  const found = [...doubles];
  const singles = marks.filter((m) => m.single);
  if (singles.length < 2) return found;
  const containers = holders(singles, outermost(doubles));
  for (let i = 0; i < singles.length; i++) {
    const open = singles[i];
    if (!open?.opens) continue;
    let sure = -1;
    let maybe = -1;
    let j = i + 1;
    for (; j < singles.length; j++) {
      const mark = singles[j];
      if (!mark) break;
      if (mark.closes && containers[j] === containers[i]) {
        const before = text[mark.at - 1] ?? "";
        const possessive = /s/i.test(before) && /^\s+\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 4));
        if (mark.at - open.at > 1) {
          if (!possessive) {
            sure = j;
            break;
          }
          maybe = j;
        }
      } else if (mark.opens) break;
    }
    const closing = sure >= 0 ? sure : maybe;
    const end = singles[closing];
    if (!end || end.at - open.at > 4000) continue;
    found.push(make(open, end, end.at + 1));
    i = closing;
  }
  return found;
}

function outermost(regions: readonly QuoteRegion[]): readonly QuoteRegion[] {
  let end = -1;
  return [...regions]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((region) => {
      if (region.start < end) return false;
      end = region.end;
      return true;
    });
}

/** For each single mark the double region around it, -1 for none. */
function holders(singles: readonly Mark[], tops: readonly QuoteRegion[]): number[] {
  let at = 0;
  return singles.map((mark) => {
    while (at < tops.length && (tops[at]?.end ?? 0) <= mark.at) at++;
    const top = tops[at];
    return top && top.start <= mark.at ? at : -1;
  });
}

function withDepths(regions: readonly QuoteRegion[]): readonly QuoteRegion[] {
  const ends: number[] = [];
  return regions.map((region) => {
    while (ends.length > 0 && (ends[ends.length - 1] ?? 0) <= region.start) ends.pop();
    const depth = ends.length;
    ends.push(region.end);
    return depth === 0 ? region : { ...region, depth };
  });
}
