import { decodeEntities } from "../html/decode-entities.js";
import type { Field } from "./page-fields.js";
import type { PageMetadata } from "./page-metadata.js";

/** Tags of one source of a page. */
export interface TagList {
  readonly tags: readonly string[];
  readonly from: string;
}

const MOST_TAGS = 30;
/** More links of this kind are the site's cloud of tags, not those of one account. */
const MOST_LINKS = 15;

/** Addresses and scripts are no tags. */
const NO_WORDS = /:\/\/|^(?:javascript|vbscript|data|blob|file):/i;

/** Tag lists of a page, the believed first: what is said of the article before words for search engines. */
export function tagLists({ fields, article, outlet }: PageMetadata): readonly TagList[] {
  const lists: TagList[] = [];
  const add = (values: readonly string[], from: string | undefined): void => {
    const tags = cleanTags(values, outlet);
    if (tags.length > 0 && from !== undefined) lists.push({ tags, from });
  };
  const fieldsOf = (list: readonly Field[] | undefined): void => {
    add(list?.map(({ value }) => value) ?? [], list?.[0]?.from);
  };
  fieldsOf(fields.meta.get("article:tag") ?? fields.meta.get("og:article:tag"));
  add(article?.keywords ?? [], `json-ld ${article?.pointer ?? ""}/keywords`);
  fieldsOf(fields.keywords);
  if (fields.relTags.length <= MOST_LINKS) fieldsOf(fields.relTags);
  for (const name of ["news_keywords", "parsely-tags", "sailthru.tags", "keywords"]) fieldsOf(fields.meta.get(name));
  return lists;
}

/** Whether two tag lists speak of the same: half of the shorter stands in the other. */
export function sameTags(a: readonly string[], b: readonly string[]): boolean {
  const other = new Set(b.map((tag) => tag.toLowerCase()));
  const shared = a.filter((tag) => other.has(tag.toLowerCase())).length;
  return shared > 0 && shared * 2 >= Math.min(a.length, b.length);
}

/** Tags one by one; a lone value may list several, so only that is split at commas. */
function cleanTags(values: readonly string[], outlet: string | undefined): string[] {
  const words = values.filter((value) => !NO_WORDS.test(value.slice(0, 200).replace(/[\s\p{Cc}]+/gu, "")));
  const parts = words.length === 1 ? decodeEntities(words[0] ?? "").split(/[,;，、]/) : words;
  const seen = new Set<string>();
  const tags: string[] = [];
  for (const part of parts) {
    const tag = part.replace(/^[\s#"']+|[\s"']+$/g, "");
    const key = tag.toLowerCase();
    if (tag.length < 2 || tag.length > 60 || /[<>{}]|^[/@&]/.test(tag) || NO_WORDS.test(tag.replace(/[\s\p{Cc}]+/gu, ""))) continue;
    if (seen.has(key) || key === outlet?.toLowerCase() || tags.length >= MOST_TAGS) continue;
    seen.add(key);
    tags.push(tag);
  }
  return tags;
}
