import { innerText } from "../metadata/page-fields.js";
import { parseDate } from "../metadata/parse-date.js";
import type { BodyBlock } from "./filter-blocks.js";
import { attribute, type FlatDom } from "./flat-dom.js";
import { tagNamed } from "./tags.js";

const ARTICLE_TAG = tagNamed("article");
const OL_TAG = tagNamed("ol");
const TIME_TAG = tagNamed("time");
const UL_TAG = tagNamed("ul");

/** An entry of a live blog: its element and the time shown in it. */
export interface LiveEntry {
  readonly row: number;
  readonly end: number;
  readonly time?: string;
}

const ENTRY =
  /(?:^|[\s_-])(?:live-?blog-?(?:post|entry|update|item|block|card)s?|live-?(?:post|entry|update|item)s?|lb-?(?:post|entry|block)|liveblog__(?:post|entry|update|item)|timeline-?(?:entry|item|post|event)|entry-live|block--live|ticker-?(?:item|entry|post)|key-?event)(?:$|[\s_-])|LiveBlog(?:Post|Entry|Update|Item)|livePost|LivePost|liveblog-post|live-story-post|PagePostBlock/;

/**
 * Entries of a live blog in the body: elements declared or named as entries, or sibling articles
 * that each show a time. Fewer than three are no live blog.
 */
export function liveEntries(dom: FlatDom, body: number, declared: boolean): LiveEntry[] {
  const end = dom.next[body] ?? 0;
  const entries: LiveEntry[] = [];
  for (let row = body + 1; row < end; row++) {
    if (dom.tag[row] === 0 || !isEntry(dom, row, declared)) continue;
    const stop = dom.next[row] ?? row + 1;
    const time = timeIn(dom, row, stop);
    entries.push({ row, end: stop, ...(time === undefined ? {} : { time }) });
    row = stop - 1;
  }
  const timed = entries.filter((entry) => entry.time !== undefined).length;
  return entries.length >= 3 && (declared || timed >= 3) ? entries : [];
}

function isEntry(dom: FlatDom, row: number, declared: boolean): boolean {
  if ((dom.attributeCount[row] ?? 0) === 0) return declared && dom.tag[row] === ARTICLE_TAG;
  if (/^liveBlogUpdate$/i.test(attribute(dom, row, "itemprop") ?? "")) return true;
  if (/schema\.org\/BlogPosting/i.test(attribute(dom, row, "itemtype") ?? "") && declared) return true;
  const names = `${attribute(dom, row, "class") ?? ""} ${attribute(dom, row, "data-testid") ?? ""} ${attribute(dom, row, "data-type") ?? ""} ${attribute(dom, row, "data-component") ?? ""}`;
  if (names.length < 400 && ENTRY.test(names) && dom.tag[row] !== UL_TAG && dom.tag[row] !== OL_TAG) return true;
  return declared && dom.tag[row] === ARTICLE_TAG && hasTime(dom, row);
}

function hasTime(dom: FlatDom, row: number): boolean {
  for (let at = row + 1; at < (dom.next[row] ?? 0); at++) if (dom.tag[at] === TIME_TAG) return true;
  return false;
}

/** First time in an entry: `datetime` in full, else the words printed. */
function timeIn(dom: FlatDom, row: number, end: number): string | undefined {
  for (let at = row; at < end; at++) {
    const tag = dom.tag[at] ?? 0;
    if (tag === 0) continue;
    const property = attribute(dom, at, "itemprop")?.toLowerCase();
    if (tag !== TIME_TAG && property !== "datepublished" && attribute(dom, at, "data-timestamp") === undefined) continue;
    const raw = attribute(dom, at, "datetime") ?? attribute(dom, at, "content") ?? attribute(dom, at, "data-timestamp") ?? "";
    if (/^\d{10}(?:\d{3})?$/.test(raw)) return new Date(Number(raw) * (raw.length === 10 ? 1000 : 1)).toISOString().replace(".000Z", "Z");
    const parsed = parseDate(raw) ?? parseDate(innerText(dom, at));
    if (parsed !== undefined) return parsed.iso;
    const words = innerText(dom, at);
    if (/\d/.test(words) && words.length < 40) return words;
  }
  return undefined;
}

/** By block: the entry it opens, for the first kept block of each entry. */
export function entryOpeners(items: readonly BodyBlock[], entries: readonly LiveEntry[]): ReadonlyMap<BodyBlock, LiveEntry> {
  const openers = new Map<BodyBlock, LiveEntry>();
  let at = 0;
  for (const item of items) {
    if (item.reason !== undefined) continue;
    while (at < entries.length && (entries[at]?.end ?? 0) <= item.block.element) at++;
    const entry = entries[at];
    if (entry === undefined) break;
    if (item.block.element >= entry.row) {
      openers.set(item, entry);
      at++;
    }
  }
  return openers;
}

/** Takes back the headings of entries, which stand in a `header` of their own. */
export function keepEntryHeadings(items: readonly BodyBlock[], entries: readonly LiveEntry[], titleRow: number): void {
  let at = 0;
  for (const item of items) {
    const row = item.block.element;
    while (at < entries.length && (entries[at]?.end ?? 0) <= row) at++;
    if (item.reason === "header" && item.kind === "heading" && row !== titleRow && row >= (entries[at]?.row ?? Number.POSITIVE_INFINITY))
      item.reason = undefined;
  }
}
