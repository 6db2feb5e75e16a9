import type { Article, MetadataField } from "../../core/index.js";
import { sameDate } from "./dates.js";
import { baseUrl, canonicalWitnesses, imageWitnesses, sameAddress, sameImage } from "./page-links.js";
import type { AuthorsAndDates, PageMetadata } from "./page-metadata.js";
import { sameTags, tagLists } from "./tags.js";
import { overlap } from "./title.js";
import { type Witness, weighedField } from "./witness.js";

/**
 * Address, lead image and tags of a page, and for every metadata field that is given out which source
 * won it and how far independent sources agree.
 */
export function metadataFields(
  page: PageMetadata,
  told: AuthorsAndDates,
  url: string | undefined,
  language: string,
): Pick<Article, "canonicalUrl" | "leadImage" | "tags" | "metadata"> {
  const fields: MetadataField[] = [];
  const add = (field: string, value: string | undefined, from: string | undefined, all: readonly Witness[], same: Same): void => {
    if (value !== undefined && from !== undefined) fields.push(weighedField(field, { value, from }, all, same));
  };
  const { witnesses } = page;
  const title = page.title;
  add("title", title?.text, title?.candidate.source ?? title?.candidate.from, witnesses.title, sameTitle);
  const names = told.authorWitnesses.map(({ names, from }) => ({ value: names.join(", "), from }));
  add("authors", names[0]?.value, names[0]?.from, names, shareName);
  add("published", told.published?.iso, told.published?.from, told.dateWitnesses.published, sameDate);
  add("modified", told.modified?.iso, told.modified?.from, told.dateWitnesses.modified, sameDate);
  const outletFrom = witnesses.outlet.find(({ value }) => page.outlet !== undefined && sameOutlet(page.outlet, value));
  add("outlet", page.outlet, outletFrom?.from, witnesses.outlet, sameOutlet);
  add("section", page.section, witnesses.section[0]?.from, witnesses.section, sameWord);
  const spoken = witnesses.language.find(({ value }) => value === language);
  if (language !== "und") add("language", language, spoken?.from ?? "text", witnesses.language, sameWord);

  const base = baseUrl(page, url);
  const addresses = canonicalWitnesses(page, base);
  add("canonicalUrl", addresses[0]?.value, addresses[0]?.from, addresses, sameAddress);
  const images = imageWitnesses(page, base);
  add("leadImage", images[0]?.value, images[0]?.from, images, sameImage);
  const lists = tagLists(page);
  const tags = lists[0]?.tags ?? [];
  const listed = lists.map(({ tags, from }) => ({ value: tags.join(", "), from }));
  add("tags", listed[0]?.value, listed[0]?.from, listed, (a, b) => sameTags(a.split(", "), b.split(", ")));
  return {
    ...(addresses[0] === undefined ? {} : { canonicalUrl: addresses[0].value }),
    ...(images[0] === undefined ? {} : { leadImage: images[0].value }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(fields.length === 0 ? {} : { metadata: fields }),
  };
}

type Same = (a: string, b: string) => boolean;

const sameWord: Same = (a, b) => a.toLowerCase() === b.toLowerCase();
const sameTitle: Same = (a, b) => a === b || overlap(a, b) >= 0.8;

const shareName: Same = (a, b) => {
  const names = new Set(a.toLowerCase().split(", "));
  return b
    .toLowerCase()
    .split(", ")
    .some((name) => names.has(name));
};

/** Names of one outlet: "The Harbour Post" and "harbourpost". */
const sameOutlet: Same = (a, b) => {
  const [left, right] = [a, b].map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ""));
  return left !== undefined && right !== undefined && left !== "" && right !== "" && (left.includes(right) || right.includes(left));
};
