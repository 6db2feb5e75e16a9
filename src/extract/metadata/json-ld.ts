import { decodeEntities } from "../html/decode-entities.js";
import { attribute, type FlatDom } from "../html/flat-dom.js";
import { tagNamed } from "../html/tags.js";
import { foldSpace } from "../white-space.js";

const SCRIPT_TAG = tagNamed("script");

/** What a page's JSON-LD says of its article. Strings have their entities decoded; absent fields are absent. */
export interface JsonLdArticle {
  readonly types: readonly string[];
  readonly headline?: string;
  readonly description?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly modified?: string;
  readonly publisher?: string;
  readonly section?: string;
  readonly language?: string;
  readonly free?: boolean;
  readonly body?: string;
  readonly wordCount?: number;
  readonly url?: string;
  /** URL of its picture as written. */
  readonly image?: string;
  readonly keywords: readonly string[];
  /** Offset in the page of the JSON it was read from. */
  readonly at: number;
  /** JSON pointer of the node inside its script. */
  readonly pointer: string;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
/** What nodes that others refer to by `@id` say. */
interface Named {
  readonly names: Map<string, string>;
  readonly images: Map<string, string>;
}
type JsonObject = { readonly [key: string]: Json };

const ARTICLE =
  /^(?:\w*(?:NewsArticle|Article)|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|Review|ClaimReview|WebPage|VideoObject|CreativeWork|Recipe|PodcastEpisode|DiscussionForumPosting|ImageGallery|CollectionPage)$/;
/** Types that describe the page around the article; read only where nothing better is there. */
const WEAK = /^(?:WebPage|CreativeWork|VideoObject|ClaimReview|CollectionPage|ImageGallery)$/;
const LONGEST_SCRIPT = 3_000_000;
const MOST_NODES = 400;

/** Article nodes of all JSON-LD scripts of a page, articles proper first. */
export function jsonLdArticles(dom: FlatDom): JsonLdArticle[] {
  const found: JsonLdArticle[] = [];
  const names: Named = { names: new Map(), images: new Map() };
  const scripts: { readonly json: Json; readonly start: number }[] = [];
  for (let row = 0; row < dom.length; row++) {
    if (dom.tag[row] !== SCRIPT_TAG || !/ld\+json/i.test(attribute(dom, row, "type") ?? "")) continue;
    const start = dom.start[row + 1];
    const end = dom.end[(dom.next[row] ?? row + 1) - 1];
    if ((dom.next[row] ?? 0) <= row + 1 || start === undefined || end === undefined || end - start > LONGEST_SCRIPT) continue;
    const json = parseJson(dom.source.slice(start, end));
    if (json !== undefined) scripts.push({ json, start });
  }
  for (const { json } of scripts) nameIds(json, names);
  for (const { json, start } of scripts) collect(json, start, names, found);
  return found.sort((a, b) => weight(a) - weight(b));
}

const weight = (node: JsonLdArticle): number => (node.types.every((type) => WEAK.test(type)) ? 1 : 0);

/** JSON as pages have it: in comments or CDATA, with raw line breaks in strings or commas too many. */
function parseJson(raw: string): Json | undefined {
  const text = raw
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>|\/\/\s*\]\]>)\s*$/, "")
    .trim();
  for (const attempt of [
    text,
    text
      .replace(/;\s*$/, "")
      .replace(/[\u0000-\u001f]+/g, " ")
      .replace(/,(\s*[}\]])/g, "$1"),
  ]) {
    try {
      return JSON.parse(attempt) as Json;
    } catch {
      // The next attempt mends what pages commonly get wrong.
    }
  }
  return undefined;
}

/** Names of nodes that others refer to by `@id`. */
function nameIds(json: Json, names: Named): void {
  const graph = json !== null && typeof json === "object" && !isArray(json) ? (json as JsonObject)["@graph"] : json;
  for (const node of list(graph)) {
    if (node === null || typeof node !== "object" || isArray(node)) continue;
    const id = (node as JsonObject)["@id"];
    const name = words0((node as JsonObject)["name"]);
    if (typeof id === "string" && name !== undefined) names.names.set(id, name);
    const image = (node as JsonObject)["contentUrl"] ?? (node as JsonObject)["url"];
    if (typeof id === "string" && typeof image === "string" && strings((node as JsonObject)["@type"]).includes("ImageObject"))
      names.images.set(id, image);
  }
}

function referred(value: Json, names: Named): string | undefined {
  const id = value !== null && typeof value === "object" && !isArray(value) ? (value as JsonObject)["@id"] : undefined;
  return typeof id === "string" ? names.names.get(id) : undefined;
}

/** Walks nodes breadth first, with a cap, so that neither depth nor size can hurt. */
function collect(json: Json, at: number, names: Named, found: JsonLdArticle[]): void {
  const queue: { readonly node: Json; readonly pointer: string }[] = [{ node: json, pointer: "" }];
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const item = queue[i];
    if (item === undefined || item.node === null || typeof item.node !== "object") continue;
    if (isArray(item.node)) {
      item.node.forEach((node, index) => {
        queue.push({ node, pointer: `${item.pointer}/${index}` });
      });
      continue;
    }
    const node = item.node as JsonObject;
    const types = strings(node["@type"]).map((type) => type.replace(/^.*[/:#]/, ""));
    if (types.some((type) => ARTICLE.test(type))) found.push(article(node, types, names, at, item.pointer));
    for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart", "subjectOf", "item"]) {
      const child = node[key];
      if (child !== undefined && child !== null && typeof child === "object")
        queue.push({ node: child, pointer: `${item.pointer}/${key}` });
    }
  }
}

function article(node: JsonObject, types: readonly string[], names: Named, at: number, pointer: string): JsonLdArticle {
  const free = freeOf(node["isAccessibleForFree"]);
  const words = Number(node["wordCount"]);
  const fields = {
    headline: words0(node["headline"]) ?? words0(node["name"]),
    description: words0(node["description"]),
    published: words0(node["datePublished"]) ?? words0(node["dateCreated"]) ?? words0(node["uploadDate"]),
    modified: words0(node["dateModified"]),
    publisher: nameOf(node["publisher"]) ?? referred(first(node["publisher"]) ?? null, names) ?? nameOf(node["sourceOrganization"]),
    section: words0(first(node["articleSection"])),
    language: words0(first(node["inLanguage"])) ?? nameOf(node["inLanguage"]),
    body:
      typeof node["articleBody"] === "string"
        ? node["articleBody"]
        : typeof node["reviewBody"] === "string"
          ? node["reviewBody"]
          : undefined,
    url: words0(node["url"]) ?? urlOf(node["mainEntityOfPage"]),
    image: imageOf(node["image"], names) ?? imageOf(node["thumbnailUrl"], names),
  };
  const authors = list(node["author"] ?? node["creator"])
    .map((author) => nameOf(author) ?? referred(author, names))
    .filter((name) => name !== undefined);
  return {
    types,
    authors,
    keywords: list(node["keywords"])
      .map((word) => nameOf(word))
      .filter((word) => word !== undefined),
    at,
    pointer,
    ...(free === undefined ? {} : { free }),
    ...(Number.isFinite(words) && words > 0 ? { wordCount: words } : {}),
    ...defined(fields),
  };
}

function defined<T extends Record<string, string | undefined>>(fields: T): { [K in keyof T]?: string } {
  const out: { [K in keyof T]?: string } = {};
  for (const key of Object.keys(fields) as (keyof T)[]) {
    const value = fields[key];
    if (value !== undefined) out[key] = value;
  }
  return out;
}

const isArray = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const list = (value: Json | undefined): readonly Json[] =>
  value === undefined || value === null ? [] : isArray(value) ? value.slice(0, 30) : [value];
const strings = (value: Json | undefined): string[] => list(value).filter((item) => typeof item === "string");
const first = (value: Json | undefined): Json | undefined => list(value)[0];

function words0(value: Json | undefined): string | undefined {
  if (typeof value !== "string") return undefined;
  const text = foldSpace(decodeEntities(decodeEntities(value.slice(0, 5000))));
  return text === "" ? undefined : text;
}

function nameOf(value: Json | undefined): string | undefined {
  if (typeof value === "string") return words0(value);
  if (value === null || value === undefined || isArray(value) || typeof value !== "object")
    return isArray(value) ? nameOf(value[0]) : undefined;
  const node = value as JsonObject;
  const name = words0(first(node["name"]));
  if (name !== undefined) return name;
  const given = words0(node["givenName"]);
  const family = words0(node["familyName"]);
  return given !== undefined && family !== undefined ? `${given} ${family}` : undefined;
}

function urlOf(value: Json | undefined): string | undefined {
  if (typeof value === "string") return value;
  if (value === null || value === undefined || isArray(value) || typeof value !== "object") return undefined;
  const id = (value as JsonObject)["@id"] ?? (value as JsonObject)["url"];
  return typeof id === "string" ? id : undefined;
}

/** The first picture of an `image`: a URL, an ImageObject, or one named elsewhere by its `@id`. */
function imageOf(value: Json | undefined, names: Named): string | undefined {
  const image = first(value);
  if (typeof image === "string") return words0(image);
  if (image === null || image === undefined || isArray(image) || typeof image !== "object") return undefined;
  const node = image as JsonObject;
  const id = node["@id"];
  return words0(first(node["url"])) ?? words0(first(node["contentUrl"])) ?? (typeof id === "string" ? names.images.get(id) : undefined);
}

function freeOf(value: Json | undefined): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return undefined;
  if (/(?:^|\/)false$/i.test(value)) return false;
  return /(?:^|\/)true$/i.test(value) ? true : undefined;
}
