import type { Block, BlockKind, SourceMap } from "../core/index.js";
import { isDropped, isSpace } from "./white-space.js";

/**
 * Builds an article's text block by block together with its source map. White space is folded to
 * one space, characters that print nothing (NUL, soft hyphen, zero-width space) are left out,
 * everything else is copied one to one.
 *
 * @example
 * const builder = new TextBuilder();
 * builder.open("paragraph");
 * builder.copy(source, 120, 180);
 * builder.close();
 */
export class TextBuilder {
  #parts: string[] = [];
  #length = 0;
  #rows: number[] = [];
  #blocks: Block[] = [];
  #kind: BlockKind | null = null;
  #time: string | undefined;
  #blockStart = 0;
  /** White space read but not yet written: it is dropped at the end of a block. */
  #spaceStart = -1;
  #spaceEnd = -1;
  #separator = " ";

  get length(): number {
    return this.#length;
  }

  /** Begins a block; a block still open is closed first. */
  open(kind: BlockKind, time?: string): void {
    this.close();
    this.#kind = kind;
    this.#time = time;
    this.#blockStart = -1;
    this.#spaceStart = -1;
    this.#separator = " ";
  }

  /** Copies `source.slice(start, end)`. */
  copy(source: string, start: number, end: number): void {
    let run = -1;
    for (let i = start; i < end; i++) {
      const code = source.charCodeAt(i);
      if (code > 0x20 && code < 0x7f) {
        if (run < 0) run = i;
        continue;
      }
      if (isSpace(code)) {
        if (run >= 0) this.#write(source.slice(run, i), run, i);
        run = -1;
        this.space(i, i + 1);
      } else if (isDropped(code)) {
        if (run >= 0) this.#write(source.slice(run, i), run, i);
        run = -1;
      } else if (run < 0) run = i;
    }
    if (run >= 0) this.#write(source.slice(run, end), run, end);
  }

  /** Writes what a source range stands for, such as the character of an entity. */
  put(value: string, start: number, end: number): void {
    if (value.length === 0) return;
    const code = value.charCodeAt(0);
    if (value.length === 1 && isSpace(code)) this.space(start, end);
    else if (!(value.length === 1 && isDropped(code))) this.#write(value, start, end);
  }

  /** White space at a source range. */
  space(start: number, end: number): void {
    if (this.#blockStart < 0) return;
    if (this.#spaceStart < 0) {
      this.#spaceStart = start;
      this.#spaceEnd = end;
    } else if (this.#spaceEnd === start && this.#separator === " ") this.#spaceEnd = end;
  }

  /** A line break inside a block (`<br>`); at the end of a block it is dropped. */
  breakLine(start: number, end: number): void {
    if (this.#blockStart < 0) return;
    this.#spaceStart = start;
    this.#spaceEnd = end;
    this.#separator = "\n";
  }

  /** The border between two cells of a table row: a tab. */
  nextCell(at: number): void {
    if (this.#blockStart < 0) return;
    this.#spaceStart = at;
    this.#spaceEnd = at;
    this.#separator = "\t";
  }

  /** Ends the open block; one that holds no characters leaves no trace. */
  close(): void {
    if (this.#kind !== null && this.#blockStart >= 0) {
      const block = { start: this.#blockStart, end: this.#length, kind: this.#kind };
      this.#blocks.push(this.#time === undefined ? block : { ...block, time: this.#time });
    }
    this.#kind = null;
  }

  finish(): { readonly text: string; readonly blocks: readonly Block[]; readonly map: SourceMap } {
    this.close();
    const map: [number, number, number, number][] = [];
    const rows = this.#rows;
    for (let i = 0; i < rows.length; i += 4) map.push([rows[i] ?? 0, rows[i + 1] ?? 0, rows[i + 2] ?? 0, rows[i + 3] ?? 0]);
    return { text: this.#parts.join(""), blocks: this.#blocks, map };
  }

  #write(value: string, start: number, end: number): void {
    if (this.#blockStart < 0) {
      if (this.#length > 0) {
        const at = this.#rows[this.#rows.length - 1] ?? 0;
        this.#push("\n\n", at, at);
      }
      this.#blockStart = this.#length;
    } else if (this.#spaceStart >= 0) this.#push(this.#separator, this.#spaceStart, this.#spaceEnd);
    this.#spaceStart = -1;
    this.#separator = " ";
    this.#push(value, start, end);
  }

  #push(value: string, start: number, end: number): void {
    const rows = this.#rows;
    const from = this.#length;
    this.#length += value.length;
    this.#parts.push(value);
    const last = rows.length - 4;
    const exact = value.length === end - start;
    // Runs that touch in text and source become one row, so the map stays short.
    if (exact && last >= 0 && rows[last + 3] === start && (rows[last + 1] ?? 0) - (rows[last] ?? 0) === start - (rows[last + 2] ?? 0)) {
      rows[last + 1] = this.#length;
      rows[last + 3] = end;
    } else rows.push(from, this.#length, start, end);
  }
}
