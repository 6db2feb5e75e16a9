import { httpUrl } from "./http-url.js";
import type { PageMetadata } from "./page-metadata.js";
import type { Witness } from "./witness.js";

const OG_IMAGE = ["og:image:secure_url", "og:image", "og:image:url"];
const TWITTER_IMAGE = ["twitter:image", "twitter:image:src"];
/** File names of pictures that stand for the outlet, not for the account. */
const STAND_IN = /(?:^|[_-])(?:logo|placeholder|default|fallback|favicon|blank|sprite)s?(?:[_.-]|$)/i;

/** The base that relative addresses of the page resolve against; undefined where none is known. */
export function baseUrl({ fields }: PageMetadata, url: string | undefined): string | undefined {
  const page = httpUrl(url) ?? httpUrl(fields.canonical?.value) ?? httpUrl(fields.meta.get("og:url")?.[0]?.value);
  return httpUrl(fields.base, page) ?? page;
}

/** Addresses the page names as its own, the believed first; the front page never before an inner page. */
export function canonicalWitnesses({ fields, article }: PageMetadata, base: string | undefined): readonly Witness[] {
  const own = fields.meta.get("og:url")?.[0];
  const told = [
    fields.canonical,
    own,
    ...(article?.url === undefined ? [] : [{ value: article.url, from: `json-ld ${article.pointer}/url` }]),
  ];
  const found = resolved(told, base).map(({ value, from }) => ({ value: value.replace(/#.*$/, ""), from }));
  return [...found.filter(({ value }) => !isFront(value)), ...found.filter(({ value }) => isFront(value))];
}

/** Pictures the page names as its own, the believed first. */
export function imageWitnesses({ fields, article }: PageMetadata, base: string | undefined): readonly Witness[] {
  const meta = (names: readonly string[]) => names.flatMap((name) => fields.meta.get(name)?.slice(0, 1) ?? []);
  const told = [
    ...meta(OG_IMAGE),
    ...(article?.image === undefined ? [] : [{ value: article.image, from: `json-ld ${article.pointer}/image` }]),
    ...meta(TWITTER_IMAGE),
    ...fields.images.slice(0, 1),
  ];
  const found = resolved(told, base);
  const standIn = ({ value }: Witness): boolean => STAND_IN.test(fileName(value));
  return [...found.filter((image) => !standIn(image)), ...found.filter(standIn)];
}

/** Whether two URLs show one picture: equal file names, sizes and queries aside. */
export function sameImage(a: string, b: string): boolean {
  const name = (url: string): string =>
    fileName(url)
      .toLowerCase()
      .replace(/\.[a-z]{3,4}$/, "")
      .replace(/[-_]\d{2,4}x\d{2,4}$/, "");
  return a === b || (name(a).length > 4 && name(a) === name(b));
}

/** Whether two URLs are one address, scheme, `www.`, query and last slash aside. */
export function sameAddress(a: string, b: string): boolean {
  const bare = (url: string): string =>
    url
      .replace(/^https?:\/\/(?:www\.)?/, "")
      .replace(/[?#].*$/, "")
      .replace(/\/$/, "");
  return bare(a) === bare(b);
}

const isFront = (url: string): boolean => /^https?:\/\/[^/]+\/?$/.test(url);
const fileName = (url: string): string =>
  url
    .replace(/[?#].*$/, "")
    .split("/")
    .at(-1) ?? "";

function resolved(told: readonly (Witness | undefined)[], base: string | undefined): Witness[] {
  return told.flatMap((one) => {
    const value = httpUrl(one?.value, base);
    return one === undefined || value === undefined ? [] : [{ value, from: one.from }];
  });
}
