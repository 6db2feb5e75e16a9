import type { Access } from "../../core/index.js";
import { blockText } from "../html/block-text.js";
import type { FlatDom } from "../html/flat-dom.js";
import { tagNamed, tagSet } from "../html/tags.js";
import { type BlockColumns, firstTextRow } from "../html/text-blocks.js";
import { type Authors, articleAuthors } from "./authors.js";
import { articleDates, type Dates } from "./dates.js";
import { headLines } from "./head-lines.js";
import { type JsonLdArticle, jsonLdArticles } from "./json-ld.js";
import { innerText, type PageFields, pageFields } from "./page-fields.js";
import { type ChosenTitle, chooseTitle, cutOutlet, overlap, type TitleCandidate } from "./title.js";
import type { Witness } from "./witness.js";

const H1_TAG = tagNamed("h1");
const META_TAG = tagNamed("meta");
/** Elements that show the title where no h1 does. */
const TITLE_HOLDER = tagSet("h2 h3 h4 div p td th center");

const OUTLET_META = [
  "og:site_name",
  "application-name",
  "apple-mobile-web-app-title",
  "al:android:app_name",
  "publisher",
  "dc.publisher",
  "cre",
  "twitter:app:name:iphone",
];
const SECTION_META = [
  "article:section",
  "section",
  "parsely-section",
  "og:article:section",
  "category",
  "cxenseparse:recs:category",
  "sailthru.section",
];
const LANGUAGE_META = ["content-language", "og:locale", "dc.language", "language"];

/** What the page says about its article, before the body is read. */
export interface PageMetadata {
  readonly fields: PageFields;
  readonly article?: JsonLdArticle;
  readonly articles: readonly JsonLdArticle[];
  readonly title?: ChosenTitle;
  /** Row of the heading that shows the title, -1 where none does. */
  readonly titleRow: number;
  /** All that the page says of these fields, the believed first. */
  readonly witnesses: Readonly<Record<"title" | "outlet" | "section" | "language", readonly Witness[]>>;
  readonly outlet?: string;
  readonly section?: string;
  readonly language?: string;
  readonly description?: string;
  /** What the metadata say of access; undefined where they say nothing. */
  readonly access?: Access;
}

/** Reads and votes on title, outlet, section, language and access. */
export function pageMetadata(dom: FlatDom, columns: BlockColumns, url: string | undefined): PageMetadata {
  const fields = pageFields(dom);
  const articles = ownFirst(jsonLdArticles(dom), url ?? fields.canonical?.value ?? fields.meta.get("og:url")?.[0]?.value, fields);
  const article = articles[0];
  const meta = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const value = fields.meta.get(name)?.[0]?.value;
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const outlet = outletName(meta(...OUTLET_META), article?.publisher ?? articles.find((node) => node.publisher !== undefined)?.publisher);
  const candidates = titleCandidates(dom, columns, fields, article);
  const title = chooseTitle(candidates, outlet);
  const section = article?.section ?? meta(...SECTION_META) ?? fields.properties.get("articlesection")?.[0]?.value;
  const language = languageTag(fields.language ?? article?.language ?? meta(...LANGUAGE_META));
  const description = article?.description ?? meta("og:description", "description", "twitter:description", "dc.description");
  const access = accessFrom(
    articles,
    meta("article:content_tier", "content_tier", "cxenseparse:content_tier", "article:access", "access"),
    fields.properties.get("isaccessibleforfree")?.[0]?.value,
  );
  const told = (value: string | undefined, name: string): Witness[] =>
    value === undefined ? [] : [{ value, from: `json-ld ${article?.pointer ?? ""}/${name}` }];
  const metas = (names: readonly string[]): Witness[] => names.flatMap((name) => fields.meta.get(name)?.slice(0, 1) ?? []);
  const languages: Witness[] = [
    ...(fields.language === undefined ? [] : [{ value: fields.language, from: "html[lang]" }]),
    ...told(article?.language, "inLanguage"),
    ...metas(LANGUAGE_META),
  ];
  const witnesses = {
    title: candidates.map((candidate) => ({
      value: cutOutlet(candidate.text, outlet, candidates),
      from: candidate.source ?? candidate.from,
      weak: candidate.from === "h1",
    })),
    outlet: [...metas(OUTLET_META), ...told(article?.publisher, "publisher")],
    section: [
      ...told(article?.section, "articleSection"),
      ...metas(SECTION_META),
      ...(fields.properties.get("articlesection")?.slice(0, 1) ?? []),
    ],
    language: languages.map(({ value, from }) => ({ value: languageTag(value) ?? value, from })),
  };
  return {
    fields,
    articles,
    witnesses,
    ...(article === undefined ? {} : { article }),
    ...(title === undefined ? {} : { title }),
    titleRow: title?.candidate.row ?? nearestHeading(candidates, title),
    ...(outlet === undefined ? {} : { outlet }),
    ...(section === undefined || section.length > 60 || /\.(?:com|org|net|co\.uk)$/.test(section) ? {} : { section }),
    ...(language === undefined ? {} : { language }),
    ...(description === undefined ? {} : { description }),
    ...(access === undefined ? {} : { access }),
  };
}

export interface AuthorsAndDates extends Dates {
  readonly authors: readonly string[];
  readonly authorWitnesses: readonly Authors[];
}

/** Authors and dates, which need to know where the body is. */
export function authorsAndDates(
  dom: FlatDom,
  metadata: PageMetadata,
  columns: BlockColumns,
  bodyRow: number,
  fetchedAt: string | undefined,
): AuthorsAndDates {
  const { articles, article, fields, outlet, titleRow } = metadata;
  const lines = headLines(dom, columns, titleRow);
  const { names, witnesses } = articleAuthors(articles, fields, outlet, titleRow, lines.below);
  return {
    authors: names,
    authorWitnesses: witnesses,
    ...articleDates(dom, fields, article, titleRow, bodyRow, fetchedAt, [...lines.below, ...lines.above]),
  };
}

/** The JSON-LD node of this page before those of others: by its URL, then by its headline, then as they come. */
function ownFirst(articles: JsonLdArticle[], url: string | undefined, fields: PageFields): JsonLdArticle[] {
  if (articles.length < 2) return articles;
  const page = url === undefined ? "" : pathOf(url);
  const title = fields.meta.get("og:title")?.[0]?.value ?? fields.title?.value ?? "";
  const score = (node: JsonLdArticle): number =>
    (page !== "" && node.url !== undefined && pathOf(node.url) === page ? 2 : 0) +
    (node.headline !== undefined && overlap(node.headline, title) > 0.5 ? 1 : 0) -
    (node.types.every((type) => /^(?:WebPage|CreativeWork|VideoObject|ClaimReview|CollectionPage|ImageGallery)$/.test(type)) ? 2 : 0);
  return [...articles].sort((a, b) => score(b) - score(a));
}

const pathOf = (url: string): string =>
  url
    .replace(/^https?:\/\/[^/]+/i, "")
    .replace(/[?#].*$/, "")
    .replace(/\/+$/, "");

function titleCandidates(dom: FlatDom, columns: BlockColumns, fields: PageFields, article: JsonLdArticle | undefined): TitleCandidate[] {
  const candidates: TitleCandidate[] = [];
  let headings = 0;
  for (let row = 0; row < dom.length && headings < 8; row++) {
    if (dom.tag[row] !== H1_TAG || columns.never[row] === 1) continue;
    headings++;
    const text = innerText(dom, row);
    if (text !== "") candidates.push({ text, from: "h1", row });
  }
  for (const field of fields.properties.get("headline") ?? [])
    if (dom.tag[field.row] !== META_TAG && columns.never[field.row] !== 1)
      candidates.push({ text: field.value, from: "itemprop", row: field.row, source: field.from });
  const add = (text: string | undefined, from: TitleCandidate["from"], source?: string): void => {
    if (text !== undefined && text !== "") candidates.push({ text, from, ...(source === undefined ? {} : { source }) });
  };
  add(article?.headline, "headline", `json-ld ${article?.pointer ?? ""}/headline`);
  for (const name of ["og:title", "parsely-title", "sailthru.title", "dc.title", "title", "hdl", "headline"])
    add(fields.meta.get(name)?.[0]?.value, "og", fields.meta.get(name)?.[0]?.from);
  add(fields.meta.get("twitter:title")?.[0]?.value, "twitter", fields.meta.get("twitter:title")?.[0]?.from);
  add(fields.title?.value, "title");
  if (!candidates.some(({ from }) => from === "h1")) addHeadings(dom, columns, candidates);
  return candidates;
}

/** Pages without h1: a second-level heading that says what the metadata say. */
function addHeadings(dom: FlatDom, columns: BlockColumns, candidates: TitleCandidate[]): void {
  const meta = [...candidates];
  for (const block of columns.blocks) {
    const tag = dom.tag[block.element];
    if (!TITLE_HOLDER[tag ?? 0] || block.length > 250 || block.length < 8) continue;
    const text = blockText(dom, block, 300);
    if (meta.some((other) => overlap(text, other.text) > 0.75 || endsWithTitle(other.text, text))) {
      // The element of a bold line is the one that makes it bold; its block may hold the story too.
      const bold = dom.parent[firstTextRow(block)] ?? block.element;
      candidates.push({ text, from: "h1", row: Math.max(bold, block.element) });
      return;
    }
  }
}

/** "Site: title" and "title_site" with the site in one piece at an end. */
const endsWithTitle = (page: string, shown: string): boolean => shown.length >= 12 && (page.endsWith(shown) || page.startsWith(shown));

function nearestHeading(candidates: readonly TitleCandidate[], title: ChosenTitle | undefined): number {
  const shown = candidates.find(({ row, text }) => row !== undefined && title !== undefined && overlap(text, title.text) > 0.5);
  return shown?.row ?? -1;
}

function outletName(meta: string | undefined, publisher: string | undefined): string | undefined {
  const name = meta ?? publisher;
  if (name === undefined || name.length > 80) return publisher !== undefined && publisher.length <= 80 ? publisher : undefined;
  // A bare domain says less than a name.
  if (/^(?:www\.)?[\w-]+\.[a-z.]{2,8}$/i.test(name) && publisher !== undefined && publisher.length <= 60) return publisher;
  // "Name | what the site is about"
  return (
    (name.split(/\s+[|–—•·:]\s+/)[0] ?? name)
      .replace(/^https?:\/\/(?:www\.)?/, "")
      .replace(/\/$/, "")
      .replace(/^@/, "")
      .trim() || undefined
  );
}

/** Primary language of a tag such as `en_US` or `de-DE`. */
function languageTag(raw: string | undefined): string | undefined {
  const match = /^([a-z]{2,3})(?:[-_][a-z\d]{2,8}){0,3}$/i.exec(raw?.trim() ?? "");
  return match?.[1]?.toLowerCase();
}

function accessFrom(articles: readonly JsonLdArticle[], tier: string | undefined, free: string | undefined): Access | undefined {
  const told =
    articles.find((node) => node.free !== undefined)?.free ??
    (free === undefined ? undefined : /true/i.test(free) ? true : /false/i.test(free) ? false : undefined);
  if (tier !== undefined && /^(?:metered|free-?metered)$/i.test(tier)) return "metered";
  if (tier !== undefined && /^(?:locked|paid|premium|subscribers?|closed)$/i.test(tier)) return "paywalled";
  if (tier !== undefined && /^regist/i.test(tier)) return "registration";
  if (told === false) return "paywalled";
  return told === true || (tier !== undefined && /^(?:free|open)$/i.test(tier)) ? "free" : undefined;
}
