import type { BlockKind } from "../../core/index.js";
import type { TextBuilder } from "../text-builder.js";
import { isDropped, isSpace } from "../white-space.js";
import { ampersand, type DecodedPiece, decodedPieces } from "./decode-entities.js";
import type { FlatDom } from "./flat-dom.js";
import { tagNamed } from "./tags.js";
import type { TextBlock } from "./text-blocks.js";

const BR_TAG = tagNamed("br");
const DIV_TAG = tagNamed("div");
const P_TAG = tagNamed("p");
const SCRIPT_TAG = tagNamed("script");
const STYLE_TAG = tagNamed("style");
const SVG_TAG = tagNamed("svg");

/** Writes a block of a page with its source map. */
export function writeBlock(builder: TextBuilder, dom: FlatDom, block: TextBlock, kind: BlockKind, time?: string): void {
  builder.open(kind, time);
  writeInline(builder, dom, block);
  builder.close();
}

/** Writes the text of a block into the block that is open. */
export function writeInline(builder: TextBuilder, dom: FlatDom, block: TextBlock): void {
  let before = 0;
  for (const row of block.texts) {
    if (row < 0) {
      builder.breakLine(dom.start[-1 - row] ?? 0, dom.end[-1 - row] ?? 0);
      before = 0;
      continue;
    }
    const start = dom.start[row] ?? 0;
    const end = dom.end[row] ?? 0;
    // "(CNN)" and "President" in two elements side by side are two words.
    if (before === CLOSING && isUpper(dom.source.charCodeAt(start))) builder.space(start, start);
    writeText(builder, dom.source, start, end);
    before = dom.source.charCodeAt(end - 1);
  }
}

const CLOSING = 0x29;
const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;

function writeText(builder: TextBuilder, source: string, start: number, end: number): void {
  if (ampersand(source, start, end) < 0) builder.copy(source, start, end);
  else for (const piece of decodedPieces(source, start, end)) writePiece(builder, source, piece);
}

function writePiece(builder: TextBuilder, source: string, [value, from, to]: DecodedPiece): void {
  if (value.length === to - from) builder.copy(source, from, to);
  else builder.put(value, from, to);
}

/** Pieces of all text inside an element, elements apart by a space of no length. */
export function elementPieces(dom: FlatDom, row: number): DecodedPiece[] {
  const pieces: DecodedPiece[] = [];
  for (let at = row + 1; at < (dom.next[row] ?? 0); at++) {
    const tag = dom.tag[at] ?? 0;
    if (tag === 0) for (const piece of decodedPieces(dom.source, dom.start[at] ?? 0, dom.end[at] ?? 0)) pieces.push(piece);
    else if (tag === SCRIPT_TAG || tag === STYLE_TAG || tag === SVG_TAG) at = (dom.next[at] ?? at + 1) - 1;
    else if (tag === BR_TAG || tag === DIV_TAG || tag === P_TAG) pieces.push([" ", dom.end[at] ?? 0, dom.end[at] ?? 0]);
  }
  return pieces;
}

/**
 * Writes the part of some pieces that reads `words` once white space is folded, as one block.
 * False, and nothing is written, where the pieces do not hold those words.
 */
export function writeFound(builder: TextBuilder, source: string, pieces: readonly DecodedPiece[], words: string, kind: BlockKind): boolean {
  const wanted = squeeze(words);
  if (wanted === "") return false;
  let squeezed = "";
  const at: [piece: number, offset: number][] = [];
  pieces.forEach(([value], piece) => {
    for (let i = 0; i < value.length; i++) {
      const code = value.charCodeAt(i);
      if (isSpace(code) || isDropped(code)) continue;
      squeezed += value[i];
      at.push([piece, i]);
    }
  });
  const found = squeezed.indexOf(wanted);
  const first = at[found];
  const last = at[found + wanted.length - 1];
  if (found < 0 || first === undefined || last === undefined) return false;
  builder.open(kind);
  for (let piece = first[0]; piece <= last[0]; piece++) {
    const [value, start, end] = pieces[piece] ?? ["", 0, 0];
    const from = piece === first[0] ? first[1] : 0;
    const to = piece === last[0] ? last[1] + 1 : value.length;
    if (value.length === end - start && source.slice(start, end) === value) builder.copy(source, start + from, start + to);
    else if (start === end) builder.space(start, end);
    else builder.put(value, start, end);
  }
  builder.close();
  return true;
}

function squeeze(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isSpace(code) && !isDropped(code)) out += text[i];
  }
  return out;
}
