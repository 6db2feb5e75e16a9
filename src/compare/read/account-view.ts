import type { AccountRecord, Document, EntityMention, Figure, Place, Span, Statement, Timex } from "../../core/index.js";
import { lookupActor, lookupCountry } from "../../knowledge/index.js";
import { type Tree, treeOf } from "../../language/index.js";

/** One account as the comparison reads it: its document and record with the look-ups that fact builders need. */
export interface AccountView {
  readonly id: string;
  readonly document: Document;
  readonly record: AccountRecord;
  readonly tree: Tree;
  /** Rows of a span, first and last exclusive. */
  rows(span: Span): readonly [number, number];
  /** The mention whose head is the row; names before nominals. */
  mention(row: number): EntityMention | undefined;
  /** The innermost mention that covers the row. */
  covering(row: number): EntityMention | undefined;
  timesIn(span: Span): readonly Timex[];
  /** Whether the row is a word of a time. */
  inTime(row: number): boolean;
  placesIn(span: Span): readonly Place[];
  figuresIn(span: Span): readonly Figure[];
  /** The innermost statement whose words hold the span, or -1. */
  statementAround(span: Span): number;
  /** Whether the character stands inside quotation marks. */
  quoted(at: number): boolean;
  /** Whether the character stands inside a few quoted words, where each word counts ("nothing about us without us"). */
  inPhrase(at: number): boolean;
  /** Country for which the account's outlet speaks ("President of Ukraine"): what its "our country" is. */
  readonly home: string | undefined;
  words(span: Span): string;
}

/** Longest quoted phrase in which each word counts, in characters. */
const PHRASE = 70;

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Index of the first span of a list in text order that starts after the offset. */
function firstAfter(list: readonly Span[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Elements of a list in text order that lie in a span. */
function within<T extends Span>(list: readonly T[], span: Span): readonly T[] {
  const found: T[] = [];
  for (let i = firstAfter(list, span.start - 1); i < list.length; i++) {
    const item = list[i];
    if (!item || item.start >= span.end) break;
    if (item.end <= span.end) found.push(item);
  }
  return found;
}

const inOrder = <T extends Span>(list: readonly T[]): readonly T[] => [...list].sort((a, b) => a.start - b.start || b.end - a.end);

/** All spans of words that a statement reports. */
export const quoteSpans = (statement: Statement): readonly Span[] => [statement.quote, ...(statement.quoteParts ?? [])];

const PERFORMED = new Set(["agree", "demand", "appeal", "promise", "threaten"]);

/**
 * Whether a statement makes someone the source of its words. "Urged X to act" and "agreed that X is so" tell an act,
 * and the account itself vouches for it.
 */
const isReport = (statement: Statement): boolean => statement.kind !== "indirect" || !PERFORMED.has(statement.act);

/** Reads a document and its record for comparison. Linear in the length of the text. */
export function viewAccount(id: string, document: Document, record: AccountRecord): AccountView {
  const { tokens, text } = document;
  const byHead = new Map<number, EntityMention>();
  const cover = new Array<EntityMention | undefined>(tokens.length);
  for (const mention of [...document.mentions].sort((a, b) => b.last - b.first - (a.last - a.first))) {
    for (let row = mention.first; row < mention.last; row++) cover[row] = mention;
    const known = byHead.get(mention.head);
    if (known?.form !== "name" || mention.form === "name") byHead.set(mention.head, mention);
  }
  const times = inOrder(document.times);
  const places = inOrder(document.places);
  const figures = inOrder(document.figures);
  const quotedRanges = quotedSpans(text);
  const quotedAt = (at: number): Span | undefined => {
    const last = quotedRanges[firstAfter(quotedRanges, at) - 1];
    return last !== undefined && at < last.end ? last : undefined;
  };
  return {
    id,
    document,
    record,
    tree: treeOf(tokens),
    rows: (span) => [firstRowAt(tokens.start, span.start, tokens.end), firstRowAt(tokens.start, span.end)],
    mention: (row) => byHead.get(row),
    covering: (row) => cover[row],
    timesIn: (span) => within(times, span),
    inTime: (row) => {
      const at = tokens.start[row] ?? 0;
      return document.times.some((time) => time.start <= at && at < time.end);
    },
    placesIn: (span) => within(places, span),
    figuresIn: (span) => within(figures, span),
    statementAround: (span) => {
      let best = -1;
      let size = Number.POSITIVE_INFINITY;
      record.statements.forEach((statement, i) => {
        if (!isReport(statement)) return;
        for (const quote of quoteSpans(statement)) {
          if (inside(span, quote) && quote.end - quote.start < size) {
            best = i;
            size = quote.end - quote.start;
          }
        }
      });
      return best;
    },
    quoted: (at) => quotedAt(at) !== undefined,
    inPhrase: (at) => {
      const range = quotedAt(at);
      return range !== undefined && range.end - range.start <= PHRASE;
    },
    home: homeOf(document.article.outlet),
    words: (span) => text.slice(span.start, span.end),
  };
}

/** Country that an outlet's name gives ("Ministry of Foreign Affairs of Japan", "The White House"). */
function homeOf(outlet: string | undefined): string | undefined {
  if (outlet === undefined) return undefined;
  const whole = lookupActor(outlet.replace(/^the /i, ""))?.actor.country;
  if (whole !== undefined) return whole;
  const words = outlet.split(/[^\p{L}.]+/u);
  return words.map((word) => (/^\p{Lu}/u.test(word) ? lookupCountry(word)?.country.code : undefined)).find((code) => code !== undefined);
}

/** First row that starts at or after the offset (with `end` given: that ends after it). */
function firstRowAt(start: Uint32Array, offset: number, end?: Uint32Array): number {
  let low = 0;
  let high = start.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end ? (end[middle] ?? 0) <= offset : (start[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Spans between quotation marks, paragraph by paragraph; an unclosed mark reaches to the end of its paragraph. */
function quotedSpans(text: string): readonly Span[] {
  const found: Span[] = [];
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === "\u201c") open = i;
    else if (c === "\u201d" || c === '"') {
      if (open >= 0) {
        found.push({ start: open, end: i + 1 });
        open = -1;
      } else if (c === '"') open = i;
    } else if (c === "\n" && open >= 0) {
      found.push({ start: open, end: i });
      open = -1;
    }
  }
  if (open >= 0) found.push({ start: open, end: text.length });
  return found;
}
