import type { Article, BlockKind, MetadataField, SourceMap } from "../core/index.js";

/** What `readout extract` prints for an article: the body as `text`, offsets counted into it. */
export interface ExtractOutput {
  readonly id: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly outlet: string | null;
  readonly section: string | null;
  readonly language: string | null;
  readonly kind: string;
  readonly access: string;
  readonly completeness: string;
  readonly text: string;
  readonly blocks: readonly { readonly start: number; readonly end: number; readonly kind: BlockKind; readonly time?: string }[];
  readonly removed: readonly { readonly reason: string; readonly excerpt: string }[];
  readonly map: SourceMap;
  readonly leadImage: string | null;
  readonly tags: readonly string[];
  readonly canonicalUrl: string | null;
  readonly metadata: readonly MetadataField[];
}

/**
 * An article in the format of the `extract` verb: `text` is the body alone (title and dek stand in
 * `Article.text` before `bodyStart`), so blocks and map are shifted. Unknown values are null.
 */
export function extractOutput(article: Article): ExtractOutput {
  const from = article.bodyStart;
  const map: [number, number, number, number][] = [];
  for (const [start, end, sourceStart, sourceEnd] of article.map)
    if (start >= from) map.push([start - from, end - from, sourceStart, sourceEnd]);
  return {
    id: article.id,
    title: article.title ?? null,
    authors: article.authors,
    published: article.published?.iso ?? null,
    modified: article.modified?.iso ?? null,
    outlet: article.outlet ?? null,
    section: article.section ?? null,
    language: article.language === "und" ? null : article.language,
    kind: article.kind,
    access: article.access,
    completeness: article.completeness,
    text: article.text.slice(from),
    blocks: article.blocks
      .filter((block) => block.start >= from)
      .map((block) => ({ ...block, start: block.start - from, end: block.end - from })),
    removed: article.removed.map(({ reason, excerpt }) => ({ reason, excerpt })),
    map,
    leadImage: article.leadImage ?? null,
    tags: article.tags ?? [],
    canonicalUrl: article.canonicalUrl ?? null,
    metadata: article.metadata ?? [],
  };
}
