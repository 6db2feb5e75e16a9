/**
 * A stretch of a text: UTF-16 code units, `end` exclusive, so that
 * `text.slice(span.start, span.end)` gives the words.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a span stands for in the record that cites it. */
export type EvidenceRole = "main" | "support" | "trigger" | "actor" | "recipient" | "place" | "time" | "value" | "cue" | "quote";

/** A span that supports a record. Offsets into `Article.text`. */
export interface Evidence extends Span {
  readonly role?: EvidenceRole;
}
