import { furnitureLine } from "../furniture/furniture-line.js";
import type { PageMetadata } from "../metadata/page-metadata.js";
import { isProse } from "../prose.js";
import { blockText } from "./block-text.js";
import { chooseBody } from "./choose-body.js";
import { type BodyBlock, bodyBlocks } from "./filter-blocks.js";
import type { FlatDom } from "./flat-dom.js";
import { type MarkOptions, markPage, type PageMarks, REASONS } from "./page-marks.js";
import { tagNamed } from "./tags.js";
import type { BlockColumns, TextBlock } from "./text-blocks.js";
import { type ToldBody, toldBody } from "./told-body.js";

/** The body of a page: the element chosen and its blocks, dropped ones with their reasons. */
export interface PageBody {
  readonly row: number;
  readonly confidence: number;
  readonly items: readonly BodyBlock[];
  /** Blocks outside the body element, each with why: its own name's reason or `outside`. */
  readonly outside: readonly { readonly block: TextBlock; readonly reason: string }[];
  /** Characters kept, and those of them in running prose. */
  readonly characters: number;
  readonly prose: number;
  /** A series of pictures whose captions are the account. */
  readonly captions?: true;
  /** Too little for an article. */
  readonly short: boolean;
}

/** Fewer characters than this are a reason to look again with fewer rules. */
const SHORT = 250;
/** A body shorter than this may be the opening of a series of pictures. */
const PICTURES = 600;
const FIGURE_TAG = tagNamed("figure");
const IMG_TAG = tagNamed("img");

/** Chooses the body; where that leaves too little, looks again without the names of elements. */
export function readBody(dom: FlatDom, columns: BlockColumns, metadata: PageMetadata): PageBody {
  const told = toldBody(dom, columns.blocks, metadata.article?.body);
  const strict = attempt(dom, columns, metadata, told, { names: true, captions: false });
  if (strict.characters < PICTURES) {
    const pictures = attempt(dom, columns, metadata, told, { names: true, captions: true });
    if (pictures.characters > Math.max(SHORT, strict.characters * 1.7) && captionsIn(dom, pictures) >= 3)
      return { ...pictures, captions: true };
  }
  if (strict.characters >= SHORT) return strict;
  const relaxed = attempt(dom, columns, metadata, told, { names: false, captions: false });
  return relaxed.prose > Math.max(SHORT, strict.characters * 2) ? relaxed : strict;
}

/** Kept blocks that tell something and stand in a `figcaption` or beside a picture of their own. */
function captionsIn(dom: FlatDom, body: PageBody): number {
  return body.items.filter((item) => item.reason === undefined && item.block.length >= 30 && hasPicture(dom, item.block.element)).length;
}

function hasPicture(dom: FlatDom, element: number): boolean {
  let row = element;
  for (let level = 0; level < 2 && dom.tag[row] !== FIGURE_TAG; level++) row = Math.max(dom.parent[row] ?? 0, 0);
  const stop = Math.min(dom.next[row] ?? 0, row + 30);
  for (let at = row; at < stop; at++) if (dom.tag[at] === IMG_TAG) return true;
  return false;
}

function attempt(dom: FlatDom, columns: BlockColumns, metadata: PageMetadata, told: ToldBody, options: MarkOptions): PageBody {
  const marks = markPage(dom, columns, metadata.titleRow, options);
  const chosen = chooseBody(dom, marks, columns.blocks);
  // Where the declared body lies mostly elsewhere, it decides.
  const missed = told.row >= 0 && !holds(dom, chosen.row, told.row) && shareInside(dom, chosen.row, told) < 0.6;
  const row = missed ? told.row : chosen.row;
  const confidence = missed ? 0.5 : told.row >= 0 ? Math.min(1, chosen.confidence + 0.1) : chosen.confidence;
  const items = bodyBlocks(dom, marks, columns.blocks, row, metadata.title?.text ?? "", metadata.titleRow, told, options.captions);
  let characters = 0;
  let prose = 0;
  for (const item of items) {
    if (item.reason !== undefined) continue;
    characters += item.block.length;
    if (isProse(item.text)) prose += item.block.length;
  }
  return {
    row,
    confidence,
    items,
    outside: outsideBlocks(dom, columns.blocks, marks, row),
    characters,
    prose,
    short: characters < SHORT * 2,
  };
}

function holds(dom: FlatDom, ancestor: number, row: number): boolean {
  return row >= ancestor && row < (dom.next[ancestor] ?? 0);
}

function shareInside(dom: FlatDom, row: number, told: ToldBody): number {
  let all = 0;
  let inside = 0;
  for (const block of told.blocks) {
    all += block.length;
    if (holds(dom, row, block.element)) inside += block.length;
  }
  return all === 0 ? 1 : inside / all;
}

function outsideBlocks(dom: FlatDom, blocks: readonly TextBlock[], marks: PageMarks, body: number): { block: TextBlock; reason: string }[] {
  const end = dom.next[body] ?? 0;
  const found: { block: TextBlock; reason: string }[] = [];
  for (const block of blocks) {
    if (block.element >= body && block.element < end) continue;
    const reason = marks.reason[block.element] ?? 0;
    // Offers that no name gives away still tell by their words what the page asks of its reader.
    const words = reason === 0 && block.length < 300 ? furnitureLine(blockText(dom, block, 320))?.reason : undefined;
    found.push({ block, reason: words ?? REASONS[reason] ?? "outside" });
  }
  return found;
}
