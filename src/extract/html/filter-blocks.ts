import { furnitureLine } from "../furniture/furniture-line.js";
import { endsAsSentence, isProse } from "../prose.js";
import { blockLines, blockText } from "./block-text.js";
import { dropCards } from "./drop-cards.js";
import { dropPullQuotes } from "./drop-pull-quotes.js";
import type { FlatDom } from "./flat-dom.js";
import { type PageMarks, REASONS } from "./page-marks.js";
import { tagNamed, tagSet } from "./tags.js";
import type { TextBlock } from "./text-blocks.js";
import type { ToldBody } from "./told-body.js";
import { cutSections, dropGates, trimHead } from "./trim-ends.js";

const ARTICLE_TAG = tagNamed("article");
const BLOCKQUOTE_TAG = tagNamed("blockquote");
const DD_TAG = tagNamed("dd");
const DT_TAG = tagNamed("dt");
const LI_TAG = tagNamed("li");
const P_TAG = tagNamed("p");
const PRE_TAG = tagNamed("pre");
const Q_TAG = tagNamed("q");
const TABLE_TAG = tagNamed("table");
const TD_TAG = tagNamed("td");
const TH_TAG = tagNamed("th");
const TR_TAG = tagNamed("tr");

/** A block of the body with what is known of it. `reason` undefined: it stays. */
export interface BodyBlock {
  readonly block: TextBlock;
  readonly text: string;
  readonly kind: "paragraph" | "heading" | "list-item" | "quote" | "table" | "preformatted";
  /** Row of the table row it stands in, for cells of data tables. */
  readonly tableRow?: number;
  reason?: string | undefined;
}

const HEADING = tagSet("h1 h2 h3 h4 h5 h6");
const LIST = tagSet("ul ol");
/** Reasons of furniture lines that are part of what the outlet published and stay in the text. */
const KEPT_LINES: ReadonlySet<string> = new Set(["credit"]);

/** Blocks inside the body element, each with its reason to be dropped, if any. */
export function bodyBlocks(
  dom: FlatDom,
  marks: PageMarks,
  blocks: readonly TextBlock[],
  body: number,
  title: string,
  titleRow: number,
  told: ToldBody,
  captions: boolean,
): BodyBlock[] {
  const end = dom.next[body] ?? 0;
  const found: BodyBlock[] = [];
  for (const block of blocks) {
    if (block.element < body || block.element >= end) continue;
    const reason = marks.reason[block.element] ?? 0;
    const kind = kindOf(dom, block.element, body);
    const tableRow = kind === "table" ? dataRow(dom, block.element, body) : -1;
    const item: BodyBlock = {
      block,
      text: blockText(dom, block),
      kind: kind === "table" && tableRow < 0 ? "paragraph" : kind,
      ...(tableRow < 0 ? {} : { tableRow }),
    };
    if (reason > 0) item.reason = REASONS[reason] ?? "outside";
    found.push(item);
  }
  restore(dom, found, told);
  dropByWords(dom, found, title, captions);
  dropPullQuotes(dom, found);
  cutSections(dom, found);
  dropGates(found);
  dropCards(dom, found, body);
  dropLinkLists(dom, found, body);
  dropLinkLines(found);
  trimHead(found, titleRow);
  dropTail(found, captions);
  dropEmptyHeadings(found);
  return found;
}

function kindOf(dom: FlatDom, element: number, body: number): BodyBlock["kind"] {
  for (let row = element; row >= body; row = dom.parent[row] ?? -1) {
    const tag = dom.tag[row] ?? 0;
    if (HEADING[tag] === 1) return "heading";
    if (tag === LI_TAG || tag === DD_TAG || tag === DT_TAG) return "list-item";
    if (tag === BLOCKQUOTE_TAG || tag === Q_TAG) return "quote";
    if (tag === PRE_TAG) return "preformatted";
    if (tag === TD_TAG || tag === TH_TAG || tag === TABLE_TAG) return "table";
  }
  return "paragraph";
}

/** Row of the `tr` of a cell, -1 in tables that only lay out the page: cells that hold headings, sections or long text. */
function dataRow(dom: FlatDom, element: number, body: number): number {
  let line = -1;
  for (let row = element; row > body; row = dom.parent[row] ?? -1) {
    if (line < 0 && dom.tag[row] === TR_TAG) line = row;
    if (dom.tag[row] !== TABLE_TAG) continue;
    const characters = (dom.close[row] ?? 0) - (dom.start[row] ?? 0);
    if (characters > 60_000) return -1;
    for (let at = row + 1; at < (dom.next[row] ?? 0); at++) {
      const tag = dom.tag[at] ?? 0;
      if (HEADING[tag] === 1 || tag === TABLE_TAG || tag === ARTICLE_TAG || (tag === 0 && (dom.end[at] ?? 0) - (dom.start[at] ?? 0) > 300))
        return -1;
    }
    return line;
  }
  return -1;
}

const kept = (item: BodyBlock): boolean => item.reason === undefined;

/** Reasons that the declared body overrules. */
const NAMED: ReadonlySet<string> = new Set([
  "hidden",
  "media",
  "related",
  "promotion",
  "paywall",
  "subscription",
  "tags",
  "timestamp",
  "caption",
  "share",
  "popup",
  "sidebar",
  "header",
  "form",
  "poll",
  "advertisement",
]);

/** Scripts of paywalls hide much of a story; a hidden line or two is for machines. */
const HIDDEN_STORY = 0.3;

/**
 * Takes back what was dropped for its names or for being hidden but is text of the account: what the
 * page declares as its body, and paragraphs that a paywall script hides among visible ones.
 */
function restore(dom: FlatDom, items: readonly BodyBlock[], told: ToldBody): void {
  let visible = 0;
  let hidden = 0;
  for (const item of items) {
    if (!isProse(item.text)) continue;
    if (kept(item)) visible += item.block.length;
    else if (item.reason === "hidden") hidden += item.block.length;
  }
  for (const item of items) {
    if (item.reason === undefined || !NAMED.has(item.reason)) continue;
    if (told.blocks.has(item.block)) item.reason = undefined;
    else if (
      item.reason === "hidden" &&
      visible > 0 &&
      hidden > visible * HIDDEN_STORY &&
      dom.tag[item.block.element] === P_TAG &&
      isProse(item.text) &&
      item.block.linkLength < item.block.length * 0.3 &&
      beside(dom, item, items)
    )
      item.reason = undefined;
  }
}

/** Whether kept paragraphs stand beside a hidden one or beside what hides it. */
function beside(dom: FlatDom, item: BodyBlock, items: readonly BodyBlock[]): boolean {
  const parents = new Set<number>();
  let row = dom.parent[item.block.element] ?? -1;
  for (let level = 0; level < 3 && row >= 0; level++, row = dom.parent[row] ?? -1) parents.add(row);
  let count = 0;
  for (const other of items) {
    if (!kept(other) || dom.tag[other.block.element] !== P_TAG || other.block.length < 60) continue;
    if (parents.has(dom.parent[other.block.element] ?? -1) && ++count >= 1) return true;
  }
  return false;
}

function dropByWords(dom: FlatDom, items: readonly BodyBlock[], title: string, captions: boolean): void {
  const seen = new Set<string>();
  const heading = title.toLowerCase();
  for (const item of items) {
    if (!kept(item)) continue;
    const key = item.text.toLowerCase();
    if (heading !== "" && (key === heading ? key.length < 200 : item.kind === "heading" && key.length > 20 && heading.includes(key))) {
      item.reason = "title";
      continue;
    }
    if (key.length >= 40) {
      if (seen.has(key)) {
        item.reason = "duplicate";
        continue;
      }
      seen.add(key);
    }
    if (item.text.length > 900) continue;
    if (item.tableRow !== undefined) continue;
    const lines = item.block.texts.some((row) => row < 0) ? blockLines(dom, item.block) : [item.text];
    const found = lines.map(furnitureLine);
    const first = found[0];
    if (captions && first?.reason === "caption" && item.text.length > 40) continue;
    if (first?.sure && found.every((line) => line?.sure === true && !KEPT_LINES.has(line.reason))) item.reason = first.reason;
  }
}

/** Lists whose words are mostly links lead to other pages. */
function dropLinkLists(dom: FlatDom, items: readonly BodyBlock[], body: number): void {
  const totals = new Map<number, { length: number; links: number; items: BodyBlock[] }>();
  for (const item of items) {
    if (!kept(item)) continue;
    let list = -1;
    for (let row = item.block.element; row > body; row = dom.parent[row] ?? -1) if (LIST[dom.tag[row] ?? 0] === 1) list = row;
    if (list < 0) continue;
    const entry = totals.get(list) ?? { length: 0, links: 0, items: [] };
    entry.length += item.block.length;
    entry.links += item.block.linkLength;
    entry.items.push(item);
    totals.set(list, entry);
  }
  for (const { length, links, items: members } of totals.values()) {
    if (links > length * 0.6 || isTeaserList(members)) for (const item of members) item.reason = "links";
  }
}

/** A list whose points are headlines that link elsewhere, each with a line of teaser under it. */
function isTeaserList(items: readonly BodyBlock[]): boolean {
  let heads = 0;
  let texts = 0;
  for (const { block } of items) {
    if (block.length >= 15 && block.linkLength > block.length * 0.9) heads++;
    else texts++;
  }
  return heads >= 3 && texts <= heads * 1.5;
}

/** Lines that are one link, outside running prose. */
function dropLinkLines(items: readonly BodyBlock[]): void {
  for (const item of items) {
    if (!kept(item)) continue;
    const { length, linkLength } = item.block;
    if (
      item.tableRow === undefined &&
      linkLength > length * 0.8 &&
      (item.kind !== "heading" || length < 200) &&
      !(endsAsSentence(item.text) && length > 60)
    )
      item.reason = "links";
  }
}

/** After the last prose: short lines that are likely furniture. */
function dropTail(items: readonly BodyBlock[], captions: boolean): void {
  let last = items.length - 1;
  while (last >= 0) {
    const item = items[last];
    if (item !== undefined && kept(item)) {
      const line = item.text.length > 450 ? undefined : furnitureLine(item.text);
      if (captions && line?.reason === "caption") break;
      if (line !== undefined && !KEPT_LINES.has(line.reason)) item.reason = line.reason;
      else if (isProse(item.text) || item.kind === "list-item" || item.kind === "table" || endsAsSentence(item.text)) break;
      else if (item.kind === "heading") item.reason = "heading";
      else break;
    }
    last--;
  }
}

/** A heading with nothing kept under it goes. */
function dropEmptyHeadings(items: readonly BodyBlock[]): void {
  let below = false;
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i];
    if (item === undefined || !kept(item)) continue;
    if (item.kind !== "heading") below = true;
    else if (!below) item.reason = "heading";
  }
}
