import type { Document, EventRecord, Sentence, Span } from "../core/index.js";
import { headRow } from "./roles/find-when.js";

/** The words of a sentence that an event rests on, in the sentence's dependency tree. */
export interface EventTree {
  readonly sentence: Sentence;
  /** What the words at a row are to the event (`trigger`, `source` ...), by token row. */
  readonly roles: ReadonlyMap<number, string>;
  /** Rows with a role and all that stand above them, in text order. */
  readonly rows: readonly number[];
}

/** First sentence that ends after an offset. */
function sentenceAt(document: Document, offset: number): Sentence | undefined {
  const { sentences } = document;
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}

/**
 * The part of the dependency tree that carries an event: trigger, parties, date, place and sizes as far as they
 * stand in the trigger's sentence, with the words that link them. Null where the trigger stands in no sentence.
 */
export function eventTree(document: Document, event: EventRecord): EventTree | null {
  const { tokens } = document;
  const sentence = sentenceAt(document, event.trigger.start);
  if (sentence === undefined) return null;
  const { first, last } = sentence;
  const roles = new Map<number, string>();
  const mark = (role: string, span: Partial<Span>): void => {
    if (span.start === undefined || span.end === undefined || span.start < sentence.start || span.end > sentence.end) return;
    const row = headRow(tokens, { start: span.start, end: span.end }, first, last);
    if (row < 0) return;
    const held = roles.get(row);
    if (held === undefined) roles.set(row, role);
    else if (!held.split(", ").includes(role)) roles.set(row, `${held}, ${role}`);
  };
  mark("trigger", event.trigger);
  for (const party of event.source) mark("source", party);
  for (const party of event.target) mark("target", party);
  if (event.when) mark("when", event.when);
  if (event.where) mark("where", event.where);
  for (const size of event.size ?? []) mark(size.kind, size);
  const rows = new Set<number>();
  for (const row of roles.keys()) for (let at = row; at >= first && !rows.has(at); at = tokens.head[at] ?? -1) rows.add(at);
  return { sentence, roles, rows: [...rows].sort((a, b) => a - b) };
}

/** Draws an event's tree as indented lines, one word each: the word, its UD relation, what it is to the event. */
export function drawEventTree(document: Document, { roles, rows }: EventTree): readonly string[] {
  const { tokens } = document;
  const lines: string[] = [];
  const draw = (row: number, lead: string, below: string): void => {
    const role = roles.get(row);
    lines.push(`${lead}${tokens.form[row]} (${tokens.deprel[row]})${role === undefined ? "" : `  <- ${role}`}`);
    const kept = rows.filter((r) => tokens.head[r] === row);
    kept.forEach((child, i) => {
      const end = i === kept.length - 1;
      draw(child, `${below}${end ? "└─ " : "├─ "}`, `${below}${end ? "   " : "│  "}`);
    });
  };
  for (const row of rows) if (!rows.includes(tokens.head[row] ?? -1)) draw(row, "", "");
  return lines;
}
