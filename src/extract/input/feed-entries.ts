import { Parser } from "htmlparser2";
import type { Article, Dated } from "../../core/index.js";
import { ReadoutError } from "../../core/index.js";
import { extractHtml } from "../html/extract-html.js";
import { splitNames } from "../metadata/author-names.js";
import { parseDate } from "../metadata/parse-date.js";
import { extractPlain } from "../plain/extract-plain.js";
import { foldSpace } from "../white-space.js";

/** An entry of a feed as an article; `source` is the entry's own content, to which the article's map points. */
export interface FeedEntry {
  readonly article: Article;
  readonly source: string;
}

interface RawEntry {
  id?: string;
  url?: string;
  title?: string;
  published?: string;
  modified?: string;
  author?: string;
  html?: string;
  text?: string;
}

/** Most entries read of one feed. */
const MOST = 5000;

/**
 * Articles of an RSS, Atom or JSON feed, for entries that carry their text (`content:encoded`,
 * `content`, `content_html`, else the description). Entries without any text are left out.
 *
 * @example
 * for (const { article } of feedEntries({ id: "feed.xml", text })) console.log(article.title);
 */
export function* feedEntries(input: { readonly id: string; readonly text: string }): Generator<FeedEntry> {
  const { outlet, entries } = /^\s*\{/.test(input.text) ? jsonFeed(input.text, input.id) : xmlFeed(input.text);
  for (const [index, entry] of entries.entries()) {
    const source = entry.html ?? entry.text ?? "";
    if (source.trim() === "") continue;
    const id = entry.id ?? entry.url ?? `${input.id}#${index}`;
    let read: Article;
    try {
      read = entry.html === undefined ? extractPlain({ id, text: source }) : extractHtml({ id, html: source });
    } catch (error) {
      // An entry of pictures alone has no text and is no account.
      if (error instanceof ReadoutError && error.code === "EXTRACT_NO_TEXT") continue;
      throw error;
    }
    yield { source, article: withFeedFields(read, entry, outlet) };
  }
}

/** What the feed says of an entry stands before what its content seems to say. */
function withFeedFields(article: Article, entry: RawEntry, outlet: string | undefined): Article {
  const dated = (value: string | undefined, from: string): Dated | undefined => {
    const parsed = value === undefined ? undefined : parseDate(value);
    return parsed === undefined ? undefined : { ...parsed, basis: "metadata", from };
  };
  const published = dated(entry.published, "feed published");
  const modified = dated(entry.modified, "feed updated");
  const authors = splitNames(entry.author ?? "");
  const title = entry.title === undefined ? undefined : foldSpace(entry.title);
  return {
    ...article,
    ...(outlet === undefined ? {} : { outlet }),
    ...(entry.url === undefined ? {} : { url: entry.url }),
    ...(title === undefined || title === "" ? {} : { title }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined || modified.iso === published?.iso ? {} : { modified }),
  };
}

const FIELDS: Readonly<Record<string, keyof RawEntry>> = {
  guid: "id",
  id: "id",
  title: "title",
  pubdate: "published",
  published: "published",
  "dc:date": "published",
  updated: "modified",
  "dc:creator": "author",
  author: "author",
  name: "author",
};

/** Reads RSS and Atom; markup inside entries is escaped, in CDATA or (XHTML) inline. */
function xmlFeed(text: string): { readonly outlet?: string; readonly entries: readonly RawEntry[] } {
  const entries: RawEntry[] = [];
  let entry: RawEntry | undefined;
  let outlet = "";
  let field: keyof RawEntry | "outlet" | "link" | undefined;
  let value = "";
  let inline = 0;
  let rich = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (inline > 0) {
          inline++;
          value += `<${name}>`;
          return;
        }
        if (name === "item" || name === "entry") {
          entry = entries.length < MOST ? {} : undefined;
          if (entry !== undefined) entries.push(entry);
          field = undefined;
          return;
        }
        if (name === "link" && entry !== undefined) {
          if (attributes["href"] !== undefined && (attributes["rel"] ?? "alternate") === "alternate") entry.url = attributes["href"];
          else if (attributes["href"] === undefined) start("link");
          return;
        }
        if (entry === undefined) {
          if (name === "title" && outlet === "") start("outlet");
          return;
        }
        if (name === "content:encoded" || name === "content" || name === "description" || name === "summary") {
          start("html");
          rich = name === "content:encoded" || name === "content";
          if (attributes["type"] === "xhtml") inline = 1;
        } else {
          const known = FIELDS[name];
          if (known !== undefined) start(known);
        }
      },
      ontext(data) {
        value += inline > 0 ? data.replace(/&/g, "&amp;").replace(/</g, "&lt;") : data;
      },
      onclosetag(name) {
        if (inline > 1) {
          inline--;
          value += `</${name}>`;
          return;
        }
        if (field === "outlet") outlet = foldSpace(value);
        else if (entry !== undefined && field === "link") entry.url ??= value.trim();
        else if (entry !== undefined && field === "html") {
          if (rich || entry.html === undefined) entry.html = value;
        } else if (entry !== undefined && field !== undefined && field !== "link" && value.trim() !== "") entry[field] ??= value.trim();
        inline = 0;
        field = undefined;
        if (name === "item" || name === "entry") entry = undefined;
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  const start = (name: NonNullable<typeof field>): void => {
    field = name;
    value = "";
  };
  parser.write(text);
  parser.end();
  return { entries, ...(outlet === "" ? {} : { outlet }) };
}

function jsonFeed(text: string, id: string): { readonly outlet?: string; readonly entries: readonly RawEntry[] } {
  let feed: unknown;
  try {
    feed = JSON.parse(text);
  } catch (cause) {
    throw new ReadoutError("LINE_NOT_JSON", `${id} is no JSON feed`, { cause });
  }
  const title = string(member(feed, "title"));
  const items = member(feed, "items");
  const entries = (Array.isArray(items) ? items.slice(0, MOST) : []).map((item: unknown): RawEntry => {
    const names = member(item, "authors");
    const author = (Array.isArray(names) ? names : [member(item, "author")])
      .map((one: unknown) => string(member(one, "name")) ?? "")
      .filter((name) => name !== "");
    const fields: Record<keyof RawEntry, string | undefined> = {
      id: string(member(item, "id")),
      url: string(member(item, "url")),
      title: string(member(item, "title")),
      published: string(member(item, "date_published")),
      modified: string(member(item, "date_modified")),
      author: author.length === 0 ? undefined : author.join(", "),
      html: string(member(item, "content_html")),
      text: string(member(item, "content_text")) ?? string(member(item, "summary")),
    };
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as RawEntry;
  });
  return { entries, ...(title === undefined ? {} : { outlet: title }) };
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

const string = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
