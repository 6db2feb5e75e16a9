import { blockLines } from "../html/block-text.js";
import type { FlatDom } from "../html/flat-dom.js";
import { tagNamed } from "../html/tags.js";
import { type BlockColumns, firstTextRow, type TextBlock } from "../html/text-blocks.js";

const A_TAG = tagNamed("a");

/** Short lines around the title of a page, where bylines and dates are printed without any name. */
export interface HeadLines {
  /** Between the title and the second paragraph below it. */
  readonly below: readonly string[];
  /** Right above the title, in what holds the title too. */
  readonly above: readonly string[];
}

const LONGEST = 130;
const PARAGRAPH = 140;

/** Reads the short lines above and below the title; none where no element shows it. */
export function headLines(dom: FlatDom, columns: BlockColumns, titleRow: number): HeadLines {
  if (titleRow < 0) return { below: [], above: [] };
  const titleEnd = dom.next[titleRow] ?? titleRow + 1;
  let frame = titleRow;
  for (let level = 0; level < 3; level++) frame = Math.max(dom.parent[frame] ?? -1, 0);
  const below: string[] = [];
  const above: TextBlock[] = [];
  let paragraphs = 0;
  for (const block of columns.blocks) {
    // Text right in a container has the container's row, which lies above the title.
    const at = firstTextRow(block);
    if (at < titleEnd) {
      if (at < titleRow && at > frame && block.length <= LONGEST) above.push(block);
      if (block.element === titleRow || block.texts.length < 2) continue;
      // Title and byline in one block, apart by a line break.
      below.push(...blockLines(dom, block).slice(1, 4).filter(isShort));
      continue;
    }
    if (block.length >= PARAGRAPH) {
      if (++paragraphs >= 2) break;
      continue;
    }
    if (below.length >= 10) break;
    if (dom.tag[block.element] === A_TAG) continue;
    below.push(...blockLines(dom, block).filter(isShort));
  }
  return {
    below,
    above: above
      .slice(-4)
      .flatMap((block) => blockLines(dom, block))
      .filter(isShort),
  };
}

const isShort = (line: string): boolean => line.length >= 4 && line.length <= LONGEST;
