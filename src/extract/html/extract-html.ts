import { type Article, type Block, ReadoutError, type Removed } from "../../core/index.js";
import { accessOf, completenessOf } from "../access.js";
import { datelineOf } from "../dateline.js";
import { furnitureLine } from "../furniture/furniture-line.js";
import { guessLanguage } from "../guess-language.js";
import { httpUrl } from "../metadata/http-url.js";
import { metadataFields } from "../metadata/metadata-fields.js";
import { authorsAndDates, type PageMetadata, pageMetadata } from "../metadata/page-metadata.js";
import { removedPart } from "../removed.js";
import { TextBuilder } from "../text-builder.js";
import { blockText } from "./block-text.js";
import { isLinkedHeading } from "./drop-cards.js";
import type { BodyBlock } from "./filter-blocks.js";
import type { FlatDom } from "./flat-dom.js";
import { writeJsonBody } from "./json-body.js";
import { entryOpeners, keepEntryHeadings, liveEntries } from "./live-entries.js";
import { pageKind } from "./page-kind.js";
import { parseHtml } from "./parse-html.js";
import { type PageBody, readBody } from "./read-body.js";
import { scriptBody, writeScriptBody } from "./script-body.js";
import { type TextBlock, textBlocks } from "./text-blocks.js";
import { findDek, writeTitle } from "./title-and-dek.js";
import { writeBlock, writeInline } from "./write-text.js";

/**
 * Reads a page: metadata by vote, the body by agreement of its candidates, furniture out with
 * reasons, every character of the text mapped to the page.
 *
 * @throws ReadoutError EXTRACT_NO_TEXT where the page shows no text at all, EXTRACT_TOO_LARGE.
 */
export function extractHtml(input: {
  readonly id: string;
  readonly html: string;
  readonly url?: string;
  readonly fetchedAt?: string;
}): Article {
  const { id, html, url } = input;
  const dom = parseHtml(html);
  const columns = textBlocks(dom);
  const metadata = pageMetadata(dom, columns, url);
  if (columns.blocks.length === 0 && metadata.article?.body === undefined && scriptBody(dom).length === 0)
    throw new ReadoutError("EXTRACT_NO_TEXT", `${id} shows no text`);
  const body = readBody(dom, columns, metadata);
  const { items } = body;
  const builder = new TextBuilder();
  writeTitle(builder, dom, metadata);
  const dek = findDek(dom, metadata, body.outside, items);
  if (dek !== undefined) writeBlock(builder, dom, dek, "dek");
  const headLength = builder.length;
  const declared = metadata.articles.some((node) => node.types.includes("LiveBlogPosting"));
  const entries = liveEntries(dom, body.row, declared);
  keepEntryHeadings(items, entries, metadata.titleRow);
  const openers = entryOpeners(items, entries);
  const fromJson =
    body.short && metadata.article !== undefined && jsonIsLonger(metadata, body) && writeJsonBody(builder, html, metadata.article);
  // A page drawn by script shows next to nothing; a stub of prose is a teaser and stays one.
  const script = fromJson || body.prose > 0 ? [] : scriptBody(dom);
  writeScriptBody(builder, html, script);
  const drawn = fromJson || script.length > 0;
  if (!drawn) {
    let tableRow = -1;
    for (const item of items) {
      if (item.reason !== undefined || item.block === dek) continue;
      const entry = openers.get(item);
      if (item.tableRow !== undefined && item.tableRow === tableRow) {
        builder.nextCell(dom.start[item.block.element] ?? 0);
        writeInline(builder, dom, item.block);
        continue;
      }
      tableRow = item.tableRow ?? -1;
      if (item.tableRow !== undefined) {
        builder.open("table");
        writeInline(builder, dom, item.block);
        continue;
      }
      writeBlock(builder, dom, item.block, entry === undefined ? item.kind : "entry", entry?.time);
    }
  }
  const { text, blocks, map } = builder.finish();
  const bodyStart = headLength > 0 && text.length > headLength ? headLength + 2 : headLength;
  const bodyText = text.slice(bodyStart);
  const removed = drawn ? [] : removedParts(dom, body, metadata.titleRow, dek);
  const shown = accessOf(removed);
  // A meter shown says more than "not free".
  const stated = metadata.access === undefined || (metadata.access === "paywalled" && shown === "metered") ? shown : metadata.access;
  const access = stated === "unknown" && bodyText.length < 200 && removed.some(({ reason }) => reason === "consent") ? "consent" : stated;
  const lastBlock = lastTelling(text, blocks);
  const told = authorsAndDates(dom, metadata, columns, body.row, input.fetchedAt);
  const { authors, published, modified } = told;
  const language = guessLanguage(bodyText, metadata.language);
  const dateline = datelineOf(bodyText.slice(0, 200));
  const canonical = url ?? ownAddress(metadata.fields.canonical?.value);
  const given = metadataFields(metadata, told, url, language);
  return {
    id,
    ...(canonical === undefined ? {} : { url: canonical }),
    ...(metadata.outlet === undefined ? {} : { outlet: metadata.outlet }),
    language,
    ...(metadata.title === undefined ? {} : { title: metadata.title.text }),
    authors,
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    ...(dateline === undefined ? {} : { dateline }),
    ...(metadata.section === undefined ? {} : { section: metadata.section }),
    ...given,
    kind: pageKind(metadata, columns.blocks, bodyText, entries.length, url, {
      captions: body.captions === true,
      teasers: hasTeasers(dom, columns.blocks),
    }),
    access,
    completeness: isTeaser(metadata, bodyText, access)
      ? "teaser"
      : completenessOf(
          lastBlock === undefined ? "" : text.slice(Math.max(lastBlock.start, lastBlock.end - 400), lastBlock.end),
          bodyText.length,
          access,
          removed,
        ),
    text,
    bodyStart,
    blocks,
    removed,
    map,
  };
}

/** Whether a page shows many headings that lead elsewhere and few paragraphs. */
function hasTeasers(dom: FlatDom, blocks: readonly TextBlock[]): boolean {
  let heads = 0;
  let paragraphs = 0;
  for (const block of blocks) {
    if (isLinkedHeading(dom, block)) heads++;
    else if (block.length >= 160 && block.linkLength < block.length * 0.5) paragraphs++;
  }
  return heads >= 8 && heads > paragraphs * 1.5;
}

/** The last block that is no credit line ("Reporting by ..."): how a text ends tells whether it is whole. */
function lastTelling(text: string, blocks: readonly Block[]): Block | undefined {
  for (let i = blocks.length - 1; i >= Math.max(0, blocks.length - 4); i--) {
    const block = blocks[i];
    if (block !== undefined && furnitureLine(text.slice(block.start, Math.min(block.end, block.start + 1000)))?.reason !== "credit")
      return block;
  }
  return blocks.at(-1);
}

/** A canonical address as written, unless it is a `javascript:` or other address that is no page. */
function ownAddress(raw: string | undefined): string | undefined {
  return httpUrl(raw, "http://localhost/") === undefined ? undefined : raw;
}

function jsonIsLonger(metadata: PageMetadata, body: PageBody): boolean {
  return (metadata.article?.body?.length ?? 0) > Math.max(300, body.characters * 2);
}

/** The metadata count many more words than the page shows. */
function isTeaser(metadata: PageMetadata, text: string, access: string): boolean {
  const words = metadata.article?.wordCount ?? (metadata.article?.body === undefined ? 0 : metadata.article.body.length / 6);
  if (access !== "paywalled" && access !== "metered" && access !== "registration") return false;
  return words > 150 && text.length / 6 < words * 0.6;
}

function removedParts(dom: FlatDom, body: PageBody, titleRow: number, dek: TextBlock | undefined): Removed[] {
  const parts: Removed[] = [];
  const add = (item: Pick<BodyBlock, "block" | "text">, reason: string): void => {
    const first = item.block.texts.find((row) => row >= 0) ?? 0;
    const last = item.block.texts.at(-1) ?? 0;
    parts.push(removedPart(reason, dom.start[first] ?? 0, dom.end[last] ?? 0, item.text));
  };
  const inHead = (block: TextBlock): boolean =>
    block === dek || (titleRow >= 0 && block.element >= titleRow && block.element < (dom.next[titleRow] ?? 0));
  for (const item of body.items) if (item.reason !== undefined && !inHead(item.block)) add(item, item.reason);
  for (const { block, reason } of body.outside) if (!inHead(block)) add({ block, text: blockText(dom, block, 130) }, reason);
  return parts.sort((a, b) => a.source.start - b.source.start);
}
