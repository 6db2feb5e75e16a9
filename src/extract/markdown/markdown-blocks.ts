import type { BlockKind, Span } from "../../core/index.js";
import type { TextLine } from "../plain/text-line.js";
import { wordsOf } from "./copy-words.js";

/** A block of a Markdown text; `lines` are its parts in the source without marks at their heads. */
export interface MarkdownBlock extends TextLine {
  readonly kind: BlockKind;
  readonly lines: readonly Span[];
}

interface Open {
  readonly kind: BlockKind;
  readonly lines: Span[];
  readonly apart: boolean;
}

/** Splits a Markdown text, from an offset on, into headings, paragraphs, list items, quotes and code. */
export function markdownBlocks(source: string, from: number): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let open: Open | undefined;
  let apart = true;
  let fence = "";
  const close = (): void => {
    const first = open?.lines[0];
    const last = open?.lines.at(-1);
    if (open !== undefined && first !== undefined && last !== undefined) {
      const text = wordsOf(source, first.start, Math.min(last.end, first.start + 4000)).slice(0, 2000);
      blocks.push({ ...open, start: first.start, end: last.end, length: last.end - first.start, text });
    }
    open = undefined;
  };
  const add = (kind: BlockKind, line: Span, joins: boolean): void => {
    if (open === undefined || !joins || open.kind !== kind) {
      close();
      open = { kind, lines: [], apart };
    }
    open?.lines.push(line);
    apart = false;
  };
  for (let at = from; at < source.length; ) {
    const stop = source.indexOf("\n", at);
    const next = stop < 0 ? source.length : stop + 1;
    let end = stop < 0 ? source.length : stop;
    if (source.charCodeAt(end - 1) === 0x0d && end > at) end--;
    const head = source.slice(at, Math.min(end, at + 200));
    const mark = /^\s{0,3}(```|~~~)/.exec(head)?.[1];
    if (fence !== "") {
      if (mark === fence) {
        close();
        fence = "";
      } else if (end > at) add("preformatted", { start: at, end }, true);
    } else if (mark !== undefined) {
      close();
      fence = mark;
    } else if (head.trim() === "") {
      close();
      apart = true;
    } else if (/^\s{0,3}(?:=+|-{3,})\s*$/.test(head) && open !== undefined && (open as Open).kind === "paragraph") {
      const { lines, apart: stood } = open as Open;
      open = { kind: "heading", lines, apart: stood };
      close();
    } else if (/^\s{0,3}(?:(?:-\s?){3,}|(?:\*\s?){3,}|(?:_\s?){3,})$/.test(head) || /^\s{0,3}\[[^\]]{1,100}\]:\s/.test(head)) {
      close();
    } else {
      const line = lineOf(head, at, end);
      const joins = line.kind === "paragraph" || (line.kind === "quote" && (open as Open | undefined)?.kind === "quote");
      const running = (open as Open | undefined)?.kind;
      // A line without a mark goes on with the item or quote above it.
      add(line.kind === "paragraph" && (running === "list-item" || running === "quote") ? running : line.kind, line, joins);
      if (line.kind === "heading") close();
    }
    at = next;
  }
  close();
  return blocks;
}

/** What a line's first marks say, and where its words stand. */
function lineOf(head: string, at: number, end: number): Span & { readonly kind: BlockKind } {
  const mark = /^\s{0,3}(#{1,6}\s+|>\s?)|^\s{0,12}([-*+]\s+|\d{1,3}[.)]\s+)/.exec(head);
  if (mark === null) return { kind: "paragraph", start: at + (head.length - head.trimStart().length), end };
  const start = at + mark[0].length;
  if (mark[2] !== undefined) return { kind: "list-item", start, end };
  if (mark[1]?.startsWith(">")) return { kind: "quote", start, end };
  const closing = /\s#{1,6}\s*$/.exec(head);
  return { kind: "heading", start, end: closing !== null && end - at === head.length ? at + closing.index : end };
}
