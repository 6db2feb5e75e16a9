import type { ArticleKind } from "../../core/index.js";
import type { PageMetadata } from "../metadata/page-metadata.js";
import type { TextBlock } from "./text-blocks.js";

const ERROR_TITLE =
  /^(?:(?:error )?(?:404|403|410|500|502|503)\b|(?:page|article|story|content|file) (?:was )?not found|page (?:not available|does not exist|cannot be found)|access (?:to this page has been )?denied|(?:just a moment|attention required|are you a robot|please verify|verify you are|checking your browser|security check|forbidden|service unavailable|internal server error|bad gateway|oops)\b|sorry, (?:the page|this page|we can|we could))/i;
const ERROR_TEXT =
  /\b(?:page you (?:requested|are looking for|were looking for)|(?:could|can)(?:no|'|’)?t be found|no longer (?:exists|available)|checking your browser|enable javascript and cookies|unusual (?:traffic|activity)|you don['’]t have permission|verify you are (?:a )?human|ray id)\b/i;

/** What a page is, by its declared type, its title and how its text divides. */
export function pageKind(
  metadata: PageMetadata,
  blocks: readonly TextBlock[],
  text: string,
  entries: number,
  url: string | undefined,
  shown: { readonly captions: boolean; readonly teasers: boolean },
): ArticleKind {
  const types = new Set(metadata.articles.flatMap((node) => node.types));
  const openGraph = metadata.fields.meta.get("og:type")?.[0]?.value ?? "";
  const title = metadata.title?.text ?? metadata.fields.title?.value ?? "";
  if (text.length < 1500 && (ERROR_TITLE.test(title) || (text.length < 500 && ERROR_TEXT.test(text)))) return "error";
  if (types.has("LiveBlogPosting") || entries >= 3) return "liveblog";
  const article =
    [...types].some((type) => /Article$|Posting$|^Report$|^Review$/.test(type)) ||
    /^article/.test(openGraph) ||
    metadata.fields.meta.has("article:published_time");
  if (text.length < 900 && (types.has("VideoObject") || /^video/.test(openGraph))) return "video";
  if (shown.captions || types.has("ImageGallery") || types.has("MediaGallery")) return "gallery";
  if (text.length < 900 && /\/(?:gallery|galleries|photos|pictures|slideshow)s?\//i.test(url ?? "")) return "gallery";
  let links = 0;
  let all = 0;
  for (const block of blocks) {
    links += block.linkLength;
    all += block.length;
  }
  const root = url !== undefined && /^https?:\/\/[^/]+\/?(?:[?#].*)?$/i.test(url);
  if (!article && (root || shown.teasers || (text.length < 600 && links > all * 0.55 && all > 800))) return "index";
  if (text.length >= 200) return "article";
  return article && text.length > 0 ? "article" : "unknown";
}
