import type { Span } from "./span.js";

/** What a block of an article is. `title` and `dek` come first and precede the body. */
export type BlockKind =
  | "title"
  | "dek"
  | "dateline"
  | "heading"
  | "paragraph"
  | "list-item"
  | "quote"
  | "table"
  | "caption"
  | "preformatted"
  | "entry";

/** One block of the cleaned text; blocks are in text order and never overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** For `entry` blocks of a live blog: the time printed with it, as ISO 8601 where it can be read. */
  readonly time?: string;
}

/** A part of the input that is no part of the account, and why it was left out. */
export interface Removed {
  /** A stable word such as `navigation`, `newsletter`, `meter`, `icon-title`, `advertisement`. */
  readonly reason: string;
  /** Where it stood in the decoded input. */
  readonly source: Span;
  /** Its first characters (at most 120). */
  readonly excerpt: string;
}

/**
 * Piecewise map from the article text to the decoded input. Row i of four numbers
 * `[start, end, sourceStart, sourceEnd]`: text range to source range. Rows are in text
 * order; a row whose two lengths are equal maps character by character, any other
 * (an entity, folded white space, a break put in) maps as a whole.
 */
export type SourceMap = readonly (readonly [start: number, end: number, sourceStart: number, sourceEnd: number])[];

export type ArticleKind = "article" | "liveblog" | "video" | "gallery" | "index" | "error" | "unknown";
export type Access = "free" | "metered" | "paywalled" | "registration" | "consent" | "unknown";
export type Completeness = "full" | "teaser" | "unknown";

/** A date with where it was read. */
export interface Dated {
  /** ISO 8601, as precise as the source (`2017-04-06`, `2017-04-06T09:30:00+09:00`). */
  readonly iso: string;
  readonly basis: "text" | "dateline" | "published" | "metadata";
  /** IANA or offset time zone, where the source names one. */
  readonly timeZone?: string;
  /** Selector, JSON pointer or line it was read from. */
  readonly from?: string;
}

/** Which candidate won a metadata field, from where, and how sure. */
export interface MetadataField {
  /** `title`, `authors`, `published`, `modified`, `outlet`, `section`, `language`, `canonicalUrl`, `leadImage` or `tags`. */
  readonly field: string;
  /** The value given out; lists joined by ", ". */
  readonly value: string;
  /** Selector, `json-ld` with a JSON pointer, `text` or `line`. */
  readonly from: string;
  /** 0 to 1, by how many independent sources of the page agree and disagree. */
  readonly confidence: number;
}

/** What one outlet published, cleaned. Immutable; all spans of later layers count into `text`. */
export interface Article {
  readonly id: string;
  readonly url?: string;
  readonly outlet?: string;
  /** BCP 47 language of the text, `und` where unknown. */
  readonly language: string;
  readonly title?: string;
  readonly authors: readonly string[];
  readonly published?: Dated;
  readonly modified?: Dated;
  /** The dateline as printed ("TOKYO"). */
  readonly dateline?: string;
  readonly section?: string;
  /** The picture the page names as its own; an absolute http(s) URL. */
  readonly leadImage?: string;
  readonly tags?: readonly string[];
  /** The address the page names as its own; an absolute http(s) URL. */
  readonly canonicalUrl?: string;
  readonly metadata?: readonly MetadataField[];
  readonly kind: ArticleKind;
  readonly access: Access;
  readonly completeness: Completeness;
  /** Title, dek and body as blocks joined by blank lines. */
  readonly text: string;
  /** Offset in `text` at which the body starts (after title and dek). */
  readonly bodyStart: number;
  readonly blocks: readonly Block[];
  readonly removed: readonly Removed[];
  readonly map: SourceMap;
}
