import type { Article, ReadoutError } from "../../core/index.js";

/**
 * An article of an input that may hold several, with the decoded text its source map counts into;
 * or, where one of them cannot be read, why.
 */
export type ArticleEntry =
  | { readonly article: Article; readonly source: string; readonly error?: undefined }
  | { readonly id: string; readonly error: ReadoutError };
