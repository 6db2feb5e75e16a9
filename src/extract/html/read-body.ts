import type { PageMetadata } from "../metadata/page-metadata.js";
import { isProse } from "../prose.js";
import { chooseBody } from "./choose-body.js";
import { type BodyBlock, bodyBlocks } from "./filter-blocks.js";
import type { FlatDom } from "./flat-dom.js";
import { markPage, type PageMarks, REASONS } from "./page-marks.js";
import type { BlockColumns, TextBlock } from "./text-blocks.js";

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
  /** Too little for an article. */
  readonly short: boolean;
}

/** Fewer characters than this are a reason to look again with fewer rules. */
const SHORT = 250;

/** Chooses the body; where that leaves too little, looks again without the names of elements. */
export function readBody(dom: FlatDom, columns: BlockColumns, metadata: PageMetadata): PageBody {
  const strict = attempt(dom, columns, metadata, true);
  if (strict.characters >= SHORT) return strict;
  const relaxed = attempt(dom, columns, metadata, false);
  return relaxed.prose > Math.max(SHORT, strict.characters * 2) ? relaxed : strict;
}

function attempt(dom: FlatDom, columns: BlockColumns, metadata: PageMetadata, names: boolean): PageBody {
  const marks = markPage(dom, columns, metadata.titleRow, names);
  const { row, confidence } = chooseBody(dom, marks, columns.blocks);
  const items = bodyBlocks(dom, marks, columns.blocks, row, metadata.title?.text ?? "");
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

function outsideBlocks(dom: FlatDom, blocks: readonly TextBlock[], marks: PageMarks, body: number): { block: TextBlock; reason: string }[] {
  const end = dom.next[body] ?? 0;
  const found: { block: TextBlock; reason: string }[] = [];
  for (const block of blocks) {
    if (block.element >= body && block.element < end) continue;
    found.push({ block, reason: REASONS[marks.reason[block.element] ?? 0] ?? "outside" });
  }
  return found;
}
