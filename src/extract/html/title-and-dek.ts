import { furnitureLine } from "../furniture/furniture-line.js";
import type { PageMetadata } from "../metadata/page-metadata.js";
import { parseDate } from "../metadata/parse-date.js";
import { overlap } from "../metadata/title.js";
import type { TextBuilder } from "../text-builder.js";
import { blockText } from "./block-text.js";
import { type DecodedPiece, decodedPieces } from "./decode-entities.js";
import type { BodyBlock } from "./filter-blocks.js";
import { attribute, attributeAt, type FlatDom } from "./flat-dom.js";
import { tagNamed } from "./tags.js";
import type { TextBlock } from "./text-blocks.js";
import { elementPieces, writeFound } from "./write-text.js";

const ARTICLE_TAG = tagNamed("article");
const MAIN_TAG = tagNamed("main");

const DEK =
  /(?:^|[\s_-])(?:deks?|decks?|sub-?titles?|sub-?head(?:ing|line)?s?|stand-?first|article-?summary|summary|ledes?|tagline|strapline|article-?description|article-?intro|sapo|drop-?line|blurb|teaser-?text|secondary-?title|excerpt)(?:$|[\s_-])|(?:dek|standfirst|subtitle|subheadline|summary|subheading)/i;

/** Parts of a page whose lines are no dek, whatever they are named. */
const NOT_DEK: ReadonlySet<string> = new Set([
  "related",
  "sidebar",
  "comments",
  "navigation",
  "promotion",
  "advertisement",
  "footer",
  "newsletter",
  "popup",
  "consent",
  "links",
  "share",
  "caption",
  "media",
  "author",
]);

/** Writes the title where the page shows it (heading, `<title>` or a meta tag). False where it stands nowhere as such. */
export function writeTitle(builder: TextBuilder, dom: FlatDom, metadata: PageMetadata): boolean {
  const { title, titleRow, fields } = metadata;
  if (title === undefined) return false;
  if (titleRow >= 0 && writeFound(builder, dom.source, elementPieces(dom, titleRow), title.text, "title")) return true;
  for (const name of ["og:title", "twitter:title"]) {
    const row = fields.meta.get(name)?.[0]?.row;
    if (row !== undefined && writeFound(builder, dom.source, contentPieces(dom, row), title.text, "title")) return true;
  }
  return fields.title !== undefined && writeFound(builder, dom.source, elementPieces(dom, fields.title.row), title.text, "title");
}

function contentPieces(dom: FlatDom, row: number): DecodedPiece[] {
  const at = attributeAt(dom, row, "content");
  return at < 0 ? [] : decodedPieces(dom.source, dom.attributeStart[at] ?? 0, dom.attributeEnd[at] ?? 0);
}

/**
 * The dek: a line shown between title and body that its names, or its words as the page's
 * description, call a summary. It is never taken out of the body's paragraphs.
 */
export function findDek(
  dom: FlatDom,
  metadata: PageMetadata,
  outside: readonly { readonly block: TextBlock; readonly reason: string }[],
  items: readonly BodyBlock[],
): TextBlock | undefined {
  const { titleRow, description, title } = metadata;
  const first = items.find((item) => item.reason === undefined)?.block.element;
  if (titleRow < 0 || first === undefined) return undefined;
  const dropped = items.filter((item) => item.reason !== undefined).map(({ block, reason }) => ({ block, reason: reason ?? "" }));
  const candidates = [...outside, ...dropped].sort((a, b) => a.block.element - b.block.element);
  for (const { block, reason } of candidates) {
    if (block.element <= titleRow || block.length < 25 || NOT_DEK.has(reason)) continue;
    if (block.element >= first || block.length > 500) break;
    if (block.linkLength > block.length * 0.6) continue;
    const text = blockText(dom, block, 600);
    if (furnitureLine(text) !== undefined || (text.length < 120 && parseDate(text) !== undefined)) continue;
    if (title !== undefined && overlap(text, title.text) > 0.8) continue;
    const told =
      description !== undefined && (overlap(text, description) > 0.75 || (text.length > 40 && description.startsWith(text.slice(0, 40))));
    if (told || isDekNamed(dom, block.element)) return block;
  }
  return undefined;
}

/** Whether a block, or what holds it within two levels, is named as a dek. */
export function isDekNamed(dom: FlatDom, element: number): boolean {
  for (let row = element, level = 0; row >= 0 && level < 3; row = dom.parent[row] ?? -1, level++) {
    const names = `${attribute(dom, row, "class") ?? ""} ${attribute(dom, row, "data-testid") ?? ""} ${attribute(dom, row, "itemprop") === "description" ? "summary" : ""}`;
    if (names.length > 2 && names.length < 300 && DEK.test(names)) return true;
    if (dom.tag[row] === ARTICLE_TAG || dom.tag[row] === MAIN_TAG) return false;
  }
  return false;
}
