import { isDropped, isSpace } from "../white-space.js";
import { attribute, type FlatDom } from "./flat-dom.js";
import { tagNamed, tagSet } from "./tags.js";

const A_TAG = tagNamed("a");
const BR_TAG = tagNamed("br");
/** Elements that old pages set headings with. */
const BOLD = tagSet("b strong font big");
/** Where old pages put them. */
const LAID_OUT = tagSet("td th body center");

/** Elements whose text is never read. */
export const NEVER = tagSet(
  "head script style noscript template iframe object embed canvas svg video audio select option optgroup textarea input button datalist meter progress map frameset noframes param link meta title base amp-ad amp-embed amp-analytics amp-sidebar amp-iframe amp-social-share amp-consent amp-video amp-carousel xmp applet rp",
);
/** Elements that end a run of text. */
const BLOCK = tagSet(
  "html body p div section article main aside header footer nav h1 h2 h3 h4 h5 h6 hgroup blockquote pre ul ol li dl dt dd table thead tbody tfoot tr td th caption figure figcaption form fieldset legend details summary dialog menu address center hr frame slot label",
);

/** A run of text between block boundaries: the unit that is kept or dropped. */
export interface TextBlock {
  /** Rows of its text pieces, in order; `-1 - row` stands for the line break of a `<br>`. */
  readonly texts: readonly number[];
  /** Row of the block element that holds it. */
  readonly element: number;
  /** Characters, white space at the ends of pieces not counted. */
  readonly length: number;
  /** Characters inside links. */
  readonly linkLength: number;
}

export interface BlockColumns {
  readonly blocks: readonly TextBlock[];
  /** By row: 1 for elements that are never read and all in them. */
  readonly never: Uint8Array;
  /** By row: row of the enclosing link, 0 for none. */
  readonly link: Int32Array;
}

/** Whether an element ends a run of text: block elements, and custom elements (their names have a hyphen). */
export function isBlockTag(tag: number): boolean {
  return tag < BLOCK.length ? BLOCK[tag] === 1 : false;
}

/** Cuts the text of a page into blocks, in document order. Two line breaks in a row end a block. */
export function textBlocks(dom: FlatDom): BlockColumns {
  const { length, tag, parent, source } = dom;
  const never = new Uint8Array(length);
  const link = new Int32Array(length);
  const holder = new Int32Array(length);
  const blocks: TextBlock[] = [];
  let texts: number[] = [];
  let element = -1;
  let size = 0;
  let linked = 0;
  let breaks = 0;
  let breakRow = 0;
  const flush = (): void => {
    if (size > 0) {
      while ((texts.at(-1) ?? 0) < 0) texts.pop();
      blocks.push({ texts, element, length: size, linkLength: linked });
    }
    if (texts.length > 0) texts = [];
    size = 0;
    linked = 0;
    breaks = 0;
  };
  for (let row = 0; row < length; row++) {
    const up = parent[row] ?? -1;
    const name = tag[row] ?? 0;
    if (up >= 0) {
      never[row] = never[up] ?? 0;
      link[row] = link[up] ?? 0;
      holder[row] = holder[up] ?? 0;
    }
    if (name === 0) {
      if (never[row] === 1) continue;
      const characters = visibleLength(source, dom.start[row] ?? 0, dom.end[row] ?? 0);
      const home = holder[row] ?? 0;
      if (home !== element) flush();
      element = home;
      if (characters === 0) {
        if (size > 0 && breaks === 0) texts.push(row);
        continue;
      }
      if (breaks >= 2 || (breaks === 1 && LAID_OUT[tag[home] ?? 0] === 1 && isBoldLine(dom, texts, row))) flush();
      else if (breaks === 1 && size > 0) texts.push(-1 - breakRow);
      breaks = 0;
      texts.push(row);
      size += characters;
      if ((link[row] ?? 0) > 0) linked += characters;
      continue;
    }
    if (name < NEVER.length && NEVER[name] === 1) {
      never[row] = 1;
      if (isBlockTag(name)) flush();
      continue;
    }
    if (never[row] === 1) continue;
    if (name === BR_TAG) {
      breaks++;
      breakRow = row;
    } else if (name === A_TAG) link[row] = row;
    else if (!isBlockTag(name)) {
      if ((dom.attributeCount[row] ?? 0) > 0 && isAside(dom, row)) never[row] = 1;
    } else {
      flush();
      holder[row] = row;
      element = row;
    }
  }
  flush();
  return { blocks, never, link };
}

/** Row of the first text of a block: text right in a container has that container's row as its element. */
export function firstTextRow(block: TextBlock): number {
  return block.texts[0] ?? block.element;
}

/** Whether what stands before a line break is one bold line that ended there: a heading that no element calls so. */
function isBoldLine(dom: FlatDom, texts: readonly number[], row: number): boolean {
  const holder = dom.parent[texts[0] ?? 0] ?? 0;
  return BOLD[dom.tag[holder] ?? 0] === 1 && (dom.next[holder] ?? 0) <= row && texts.every((text) => text >= holder);
}

/** Inline parts that do not show in the line they stand in: words for screen readers, cards shown on hover. */
function isAside(dom: FlatDom, row: number): boolean {
  const names = attribute(dom, row, "class");
  if (names === undefined || names.length < 4) return false;
  if (READERS.test(names)) return true;
  if (!HOVER.test(names)) return false;
  for (
    let up = dom.parent[row] ?? -1, level = 0;
    up >= 0 && level < 2 && !isBlockTag(dom.tag[up] ?? 0);
    up = dom.parent[up] ?? -1, level++
  ) {
    if (HOVER.test(attribute(dom, up, "class") ?? "")) return true;
  }
  return false;
}

const READERS = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|assistive-text|u-hidden-visually)(?:$|[\s_-])/i;
const HOVER = /rollover|tooltip|popover|hover-?card|popup/i;

/** Length of a text piece without white space at its ends. */
function visibleLength(source: string, start: number, end: number): number {
  let from = start;
  let to = end;
  while (from < to && blank(source.charCodeAt(from))) from++;
  while (to > from && blank(source.charCodeAt(to - 1))) to--;
  if (to - from <= 7 && source.charCodeAt(from) === 0x26)
    return /^(?:&nbsp;?|&#160;?|&#xa0;?|&zwnj;|&shy;)$/i.test(source.slice(from, to)) ? 0 : to - from;
  return to - from;
}

const blank = (code: number): boolean => code <= 0x20 || (code > 0x7e && (isSpace(code) || isDropped(code)));
