import type { Article } from "../core/index.js";
import { extractArticle } from "../extract/index.js";
import type { Models } from "../language/index.js";
import { type CodedArticle, codeArticle } from "./code-article.js";
import { datelineDate } from "./dateline-date.js";
import type { Resources } from "./steps.js";

/** One outlet's text as it comes. Exactly one of `text`, `html` and `bytes` is given. */
export interface AccountInput {
  /** File name or URL; names the account in a comparison. */
  readonly id: string;
  readonly text?: string;
  readonly html?: string;
  readonly bytes?: Uint8Array;
  readonly url?: string;
  readonly outlet?: string;
  /** Publication date where the input does not carry one, ISO 8601. */
  readonly date?: string;
}

/** An input as an article: extracted, with the dateline's date, or what the caller knows, filled in where the page is silent. */
export function articleOf(input: AccountInput): Article {
  const { outlet, date, ...page } = input;
  const article = extractArticle(page);
  const published = article.published ?? datelineDate(article) ?? (date === undefined ? undefined : { iso: date, basis: "published" });
  return {
    ...article,
    ...(article.outlet === undefined && outlet !== undefined ? { outlet } : {}),
    ...(published === undefined ? {} : { published }),
  };
}

/** Extracts, annotates and codes one account. */
export function readAccount(input: AccountInput, models: Models, resources?: Resources): CodedArticle {
  return codeArticle(articleOf(input), models, resources);
}
