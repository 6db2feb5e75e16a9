import type { Article, BlockKind } from "../../core/index.js";
import { accessOf, completenessOf } from "../access.js";
import { datelineOf } from "../dateline.js";
import { guessLanguage } from "../guess-language.js";
import { removedPart } from "../removed.js";
import { TextBuilder } from "../text-builder.js";
import { blockText } from "./block-text.js";
import { chooseBody } from "./choose-body.js";
import { decodedPieces } from "./decode-entities.js";
import { bodyBlocks } from "./filter-blocks.js";
import type { FlatDom } from "./flat-dom.js";
import { markPage } from "./page-marks.js";
import { parseHtml } from "./parse-html.js";
import { TAG } from "./tags.js";
import { type TextBlock, textBlocks } from "./text-blocks.js";

/** Reads a page: body, metadata, reasons, source map. */
export function extractHtml(input: { readonly id: string; readonly html: string; readonly url?: string; readonly fetchedAt?: string }): Article {
  const dom = parseHtml(input.html);
  const columns = textBlocks(dom);
  const titleRow = dom.tag.indexOf(TAG["h1"] ?? 0);
  const marks = markPage(dom, columns, titleRow >= dom.length ? -1 : titleRow);
  const body = chooseBody(dom, marks, columns.blocks);
  const titleBlock = columns.blocks.find((block) => block.element === titleRow);
  const title = titleBlock === undefined ? "" : blockText(dom, titleBlock);
  const items = bodyBlocks(dom, marks, columns.blocks, body.row, title);
  const builder = new TextBuilder();
  for (const item of items) if (item.reason === undefined) writeBlock(builder, dom, item.block, item.kind);
  const { text, blocks, map } = builder.finish();
  const removed = items.filter((item) => item.reason !== undefined).map((item) => removedPart(item.reason ?? "", dom.start[item.block.texts[0] ?? 0] ?? 0, dom.end[item.block.texts.at(-1) ?? 0] ?? 0, item.text));
  const access = accessOf(removed.map((part) => part.reason));
  const dateline = datelineOf(text.slice(0, 200));
  return {
    id: input.id,
    language: guessLanguage(text),
    ...(title === "" ? {} : { title }),
    authors: [],
    ...(dateline === undefined ? {} : { dateline }),
    kind: "article",
    access,
    completeness: completenessOf(text.slice(-400), text.length, access, removed),
    text,
    bodyStart: 0,
    blocks,
    removed,
    map,
  };
}

export function writeBlock(builder: TextBuilder, dom: FlatDom, block: TextBlock, kind: BlockKind): void {
  builder.open(kind);
  for (const row of block.texts) {
    if (row < 0) {
      builder.breakLine(dom.start[-1 - row] ?? 0, dom.end[-1 - row] ?? 0);
      continue;
    }
    const start = dom.start[row] ?? 0;
    const end = dom.end[row] ?? 0;
    const entity = dom.source.indexOf("&", start);
    if (entity < 0 || entity >= end) builder.copy(dom.source, start, end);
    else
      for (const [value, from, to] of decodedPieces(dom.source, start, end)) {
        if (value.length === to - from) builder.copy(dom.source, from, to);
        else builder.put(value, from, to);
      }
  }
  builder.close();
}
