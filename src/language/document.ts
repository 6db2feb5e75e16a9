import type { Annotation, Article, Document } from "../core/index.js";

/** An article's document with the language layers filled and the rest empty. */
export function documentOf(article: Article, annotation: Annotation, version: string): Document {
  return {
    ...annotation,
    article,
    steps: [{ name: "language", version }],
    entities: [],
    mentions: [],
    times: [],
    places: [],
    figures: [],
  };
}
