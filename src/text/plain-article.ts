import type { Article } from "../core/index.js";

/**
 * An article made of a text as it is: nothing removed, one-to-one map. For texts that come clean,
 * as the lines of `readout code` do; spans then count into the given text.
 *
 * @example
 * plainArticle({ id: "1", text: "Abe met Trump.", published: "2017-04-06" })
 */
export function plainArticle(input: {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  /** Publication date, ISO 8601. */
  readonly published?: string;
  readonly outlet?: string;
  readonly url?: string;
}): Article {
  const { id, text } = input;
  const blocks = [];
  for (const match of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    if (match[0].trim() !== "") blocks.push({ start: match.index, end: match.index + match[0].length, kind: "paragraph" as const });
  }
  return {
    id,
    ...(input.url === undefined ? {} : { url: input.url }),
    ...(input.outlet === undefined ? {} : { outlet: input.outlet }),
    ...(input.title === undefined ? {} : { title: input.title }),
    ...(input.published === undefined ? {} : { published: { iso: input.published, basis: "published" as const } }),
    language: "und",
    authors: [],
    kind: "article",
    access: "unknown",
    completeness: "unknown",
    text,
    bodyStart: 0,
    blocks,
    removed: [],
    map: text.length > 0 ? [[0, text.length, 0, text.length]] : [],
  };
}
