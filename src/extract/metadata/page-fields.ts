import { blockLines, blockText } from "../html/block-text.js";
import { decodeEntities } from "../html/decode-entities.js";
import { attribute, attributeAt, type FlatDom } from "../html/flat-dom.js";
import { tagNamed } from "../html/tags.js";
import { foldSpace } from "../white-space.js";

const A_TAG = tagNamed("a");
const BASE_TAG = tagNamed("base");
const BR_TAG = tagNamed("br");
const DIV_TAG = tagNamed("div");
const HTML_TAG = tagNamed("html");
const IMG_TAG = tagNamed("img");
const LI_TAG = tagNamed("li");
const LINK_TAG = tagNamed("link");
const META_TAG = tagNamed("meta");
const NOSCRIPT_TAG = tagNamed("noscript");
const P_TAG = tagNamed("p");
const SCRIPT_TAG = tagNamed("script");
const STYLE_TAG = tagNamed("style");
const SVG_TAG = tagNamed("svg");
const TIME_TAG = tagNamed("time");
const TITLE_TAG = tagNamed("title");

/** A value read from a page, with the selector that names its place. */
export interface Field {
  readonly value: string;
  readonly from: string;
  /** Row of the element. */
  readonly row: number;
}

/** Fields of a page outside JSON-LD, each list in document order. */
export interface PageFields {
  /** `<meta>` by lower-case name or property. */
  readonly meta: ReadonlyMap<string, readonly Field[]>;
  /** Microdata and RDFa by property name without prefix (`datepublished`, `headline`, `author`). */
  readonly properties: ReadonlyMap<string, readonly Field[]>;
  /** `<time>` elements: their `datetime`, or their words. */
  readonly times: readonly Field[];
  readonly relAuthors: readonly Field[];
  readonly bylines: readonly Field[];
  /** Short texts of elements named as dates. */
  readonly dateTexts: readonly Field[];
  /** Pictures named by microdata, RDFa or `link[rel="image_src"]`; URLs as written. */
  readonly images: readonly Field[];
  /** Keywords of microdata and RDFa, and the words of `rel="tag"` links. */
  readonly keywords: readonly Field[];
  readonly relTags: readonly Field[];
  /** `href` of `<base>`. */
  readonly base?: string;
  readonly canonical?: Field;
  readonly title?: Field;
  readonly language?: string;
}

const PROPERTIES =
  /^(?:datepublished|datemodified|datecreated|headline|author|creator|name|articlesection|publisher|published|issued|modified|date|created|title|published_time|modified_time|isaccessibleforfree)$/;
const BYLINE =
  /(?:^|[\s_-])(?:by-?lines?|authors?|author-?name|writer|reporter|post-author|entry-author|article-author|contributor|creditline-author|c-byline)(?:$|[\s_-])|byline|authorName|author_name|ArticleAuthor/i;
const DATE_NAME =
  /(?:^|[\s_-])(?:date|dates|dateline|timestamp|time-?stamp|published|publish-?date|pub-?date|post-date|entry-date|article-date|date-?time|updated|posted|byline-date)(?:$|[\s_-])|[a-z](?:Date|Timestamp|PublishDate)\b/;
const LONGEST = 2000;
/** Most rows looked at inside one element: names and dates stand in small ones. */
const MOST_ROWS = 400;

/** Reads meta tags, microdata, RDFa, times and bylines in one pass. */
export function pageFields(dom: FlatDom): PageFields {
  const meta = new Map<string, Field[]>();
  const properties = new Map<string, Field[]>();
  const times: Field[] = [];
  const relAuthors: Field[] = [];
  const bylines: Field[] = [];
  const dateTexts: Field[] = [];
  const images: Field[] = [];
  const keywords: Field[] = [];
  const relTags: Field[] = [];
  let base: string | undefined;
  let canonical: Field | undefined;
  let title: Field | undefined;
  let language: string | undefined;
  const push = (map: Map<string, Field[]>, name: string, field: Field): void => {
    const list = map.get(name);
    if (list === undefined) map.set(name, [field]);
    else if (list.length < 40) list.push(field);
  };
  // a page repeats its class names many times
  const kinds = new Map<string, "byline" | "date" | null>();
  const kindOf = (names: string): "byline" | "date" | null => {
    if (names.length <= 3) return null;
    let kind = kinds.get(names);
    if (kind === undefined) {
      kind = names.length < 300 && BYLINE.test(names) ? "byline" : DATE_NAME.test(names) ? "date" : null;
      kinds.set(names, kind);
    }
    return kind;
  };
  for (let row = 0; row < dom.length; row++) {
    const tag = dom.tag[row] ?? 0;
    if (tag === 0) continue;
    if (tag === TITLE_TAG && title === undefined && (dom.next[row] ?? 0) > row + 1 && !inSvg(dom, row))
      title = { value: innerText(dom, row), from: "title", row };
    if ((dom.attributeCount[row] ?? 0) === 0) {
      if (tag === TIME_TAG) times.push({ value: innerText(dom, row), from: "time", row });
      continue;
    }
    if (tag === HTML_TAG) language ??= attribute(dom, row, "lang");
    else if (tag === META_TAG) {
      const content = value(attribute(dom, row, "content"));
      if (content === undefined) continue;
      for (const key of ["property", "name", "itemprop", "http-equiv"] as const) {
        const name = attribute(dom, row, key)?.trim().toLowerCase();
        if (name === undefined || name === "" || name.length > 60) continue;
        push(meta, name, { value: content, from: `meta[${key}="${name}"]`, row });
        if (key === "itemprop" || key === "property") {
          const property = name.replace(/^.*[:.]/, "");
          const schema = key === "itemprop" || name.startsWith("schema:");
          const from = `[${key}="${name}"]`;
          if (schema && (property === "image" || property === "thumbnailurl")) images.push({ value: content, from, row });
          if (schema && property === "keywords") keywords.push({ value: content, from, row });
          if (key === "itemprop" && PROPERTIES.test(property))
            push(properties, property, { value: content, from: `[itemprop="${name}"]`, row });
        }
      }
      continue;
    } else if (tag === LINK_TAG) {
      const rel = attribute(dom, row, "rel")?.toLowerCase();
      const href = value(attribute(dom, row, "href"));
      if (href === undefined) continue;
      if (rel === "canonical") canonical ??= { value: href, from: 'link[rel="canonical"]', row };
      else if (rel === "image_src") images.push({ value: href, from: 'link[rel="image_src"]', row });
      else if (/^image$/i.test(attribute(dom, row, "itemprop") ?? "")) images.push({ value: href, from: '[itemprop="image"]', row });
      continue;
    } else if (tag === BASE_TAG) {
      base ??= value(attribute(dom, row, "href"));
      continue;
    } else if (tag === IMG_TAG) {
      const name = (attribute(dom, row, "itemprop") ?? attribute(dom, row, "property"))?.toLowerCase();
      const src = name === undefined || images.length >= 20 ? undefined : value(attribute(dom, row, "src"));
      if (src !== undefined && name !== undefined && /^(?:schema:)?image(?:\s|$)/.test(name))
        images.push({ value: src, from: `img[${attributeAt(dom, row, "itemprop") >= 0 ? "itemprop" : "property"}="image"]`, row });
      continue;
    } else if (tag === SCRIPT_TAG || tag === STYLE_TAG) continue;
    if (tag === TIME_TAG) {
      const datetime = attribute(dom, row, "datetime") ?? attribute(dom, row, "data-datetime") ?? attribute(dom, row, "data-timestamp");
      times.push({ value: value(datetime) ?? innerText(dom, row), from: datetime === undefined ? "time" : "time[datetime]", row });
    }
    const property = (attribute(dom, row, "itemprop") ?? attribute(dom, row, "property"))?.trim().toLowerCase();
    if (property !== undefined && property !== "") {
      for (const one of property.split(/\s+/)) {
        const name = one.replace(/^.*[:.]/, "");
        const from = `[${attributeAt(dom, row, "itemprop") >= 0 ? "itemprop" : "property"}="${one}"]`;
        if (name === "image" && images.length < 20) {
          const image = innerImage(dom, row);
          if (image !== undefined) images.push({ value: image, from, row });
        } else if (name === "keywords" && keywords.length < 40)
          keywords.push({ value: value(attribute(dom, row, "content")) ?? innerText(dom, row), from, row });
        if (!PROPERTIES.test(name)) continue;
        const content = value(attribute(dom, row, "content")) ?? value(attribute(dom, row, "datetime")) ?? innerText(dom, row);
        if (content !== "")
          push(properties, name, {
            value: content,
            from,
            row,
          });
      }
    }
    const rel = attribute(dom, row, "rel");
    if (tag === A_TAG && rel !== undefined && /\bauthor\b/i.test(rel))
      relAuthors.push({ value: innerText(dom, row), from: '[rel="author"]', row });
    else if (tag === A_TAG && rel !== undefined && relTags.length < 40 && /(?:^|\s)tag(?:\s|$)/i.test(rel))
      relTags.push({ value: innerText(dom, row), from: '[rel="tag"]', row });
    if (bylines.length < 30) {
      const names = `${attribute(dom, row, "class") ?? ""} ${attribute(dom, row, "data-testid") ?? ""} ${attribute(dom, row, "data-component") ?? ""} ${attribute(dom, row, "id") ?? ""}`;
      const kind = kindOf(names);
      if (kind === "byline") {
        const text = innerText(dom, row, "\n");
        if (text.length > 3 && text.length < 300) bylines.push({ value: text, from: ".byline", row });
      } else if (kind === "date" && dateTexts.length < 12) {
        const text = innerText(dom, row);
        if (/\d/.test(text) && text.length < 140) dateTexts.push({ value: text, from: ".date", row });
      }
    }
  }
  return {
    meta,
    properties,
    times,
    relAuthors,
    bylines,
    dateTexts,
    images,
    keywords,
    relTags,
    ...(base === undefined ? {} : { base }),
    ...(canonical === undefined ? {} : { canonical }),
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
  };
}

function inSvg(dom: FlatDom, row: number): boolean {
  for (let up = dom.parent[row] ?? -1; up >= 0; up = dom.parent[up] ?? -1) if (dom.tag[up] === SVG_TAG) return true;
  return false;
}

/** URL of the picture that an `image` property describes: its own, or that of an element inside it. */
function innerImage(dom: FlatDom, row: number): string | undefined {
  const stop = Math.min(dom.next[row] ?? 0, row + 40);
  for (let at = row; at < stop; at++) {
    const name = attribute(dom, at, "itemprop") ?? attribute(dom, at, "property") ?? "";
    const url = /^(?:schema:)?(?:url|contenturl|image)$/i.test(name)
      ? (attribute(dom, at, "content") ?? attribute(dom, at, "href") ?? attribute(dom, at, "src"))
      : dom.tag[at] === IMG_TAG
        ? attribute(dom, at, "src")
        : undefined;
    const read = value(url);
    if (read !== undefined) return read;
  }
  return undefined;
}

function value(raw: string | undefined): string | undefined {
  if (raw === undefined) return undefined;
  const text = foldSpace(decodeEntities(raw.slice(0, LONGEST)));
  return text === "" ? undefined : text;
}

/** Words inside an element, parts that are never read left out, a space (or a line end) between block elements. */
export function innerText(dom: FlatDom, row: number, between: " " | "\n" = " "): string {
  const texts: number[] = [];
  let length = 0;
  const stop = Math.min(dom.next[row] ?? 0, row + MOST_ROWS);
  for (let at = row + 1; at < stop && length < LONGEST; at++) {
    const tag = dom.tag[at] ?? 0;
    if (tag === 0) {
      texts.push(at);
      length += (dom.end[at] ?? 0) - (dom.start[at] ?? 0);
    } else if (tag === SCRIPT_TAG || tag === STYLE_TAG || tag === SVG_TAG || tag === NOSCRIPT_TAG) at = (dom.next[at] ?? at + 1) - 1;
    else if (tag === BR_TAG || tag === DIV_TAG || tag === LI_TAG || tag === P_TAG) texts.push(-1);
  }
  const block = { texts, element: row, length, linkLength: 0 };
  return between === " " ? blockText(dom, block, LONGEST) : blockLines(dom, block).join(between).slice(0, LONGEST);
}
