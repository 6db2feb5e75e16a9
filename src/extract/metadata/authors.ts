import { personName, splitNames } from "./author-names.js";
import { bylineLine } from "./byline-line.js";
import type { JsonLdArticle } from "./json-ld.js";
import type { Field, PageFields } from "./page-fields.js";

/** The people one source of a page names. */
export interface Authors {
  readonly names: readonly string[];
  readonly from: string;
}

const META = [
  "author",
  "article:author",
  "byl",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "authors",
  "article.author",
  "cxenseparse:author",
  "og:article:author",
  "citation_author",
  "twitter:data1",
];

/**
 * People who wrote an article, and all that named any: the first source that names any, JSON-LD before meta tags before the
 * visible byline. Outlets, agencies and desks are no people and are left out.
 */
export function articleAuthors(
  articles: readonly JsonLdArticle[],
  fields: PageFields,
  outlet: string | undefined,
  titleRow: number,
  lines: readonly string[],
): { readonly names: readonly string[]; readonly witnesses: readonly Authors[] } {
  const site = outlet?.toLowerCase() ?? "";
  const people = (texts: readonly string[]): string[] => {
    const names: string[] = [];
    for (const text of texts) {
      for (const name of namesIn(text)) {
        const lower = name.toLowerCase();
        if (lower !== site && !(site.length > 5 && lower.includes(site)) && !names.some((other) => other.toLowerCase() === lower))
          names.push(name);
      }
    }
    return names.length > 12 ? [] : names;
  };
  const witnesses: Authors[] = [];
  const add = (names: readonly string[], from: string): void => {
    if (names.length > 0) witnesses.push({ names, from });
  };
  for (const article of articles.slice(0, 2)) add(people(article.authors), `json-ld ${article.pointer}/author`);
  for (const key of META) {
    const list = fields.meta.get(key) ?? [];
    const names = people(list.map(({ value }) => value).filter((value) => !/^https?:/.test(value)));
    add(names, list[0]?.from ?? key);
  }
  const creators = [...(fields.properties.get("author") ?? []), ...(fields.properties.get("creator") ?? [])];
  for (const list of [creators, fields.relAuthors, fields.bylines]) {
    const names = people(closest(list, titleRow).map(({ value }) => value));
    add(names, list[0]?.from ?? "byline");
  }
  // Printed lines tell only where nothing marked does.
  if (witnesses.length === 0) {
    const printed = lines.map((line) => people(bylineLine(line))).find((names) => names.length > 0);
    add(printed ?? [], "line");
  }
  return { names: witnesses[0]?.names ?? [], witnesses };
}

/** Those that stand with the first one after the title; later ones belong to other articles. */
function closest(list: readonly Field[], titleRow: number): readonly Field[] {
  const after = titleRow < 0 ? list : list.filter(({ row }) => row > titleRow - 40);
  const first = after[0];
  return first === undefined ? [] : after.filter(({ row }) => row - first.row < 60);
}

/** Names of the lines of a byline up to the line that follows them (a role, a biography, what to follow). */
function namesIn(text: string): string[] {
  const names: string[] = [];
  for (const line of text.split("\n")) {
    const found = namesInLine(line);
    if ((names.length > 0 && found.length === 0) || /^(?:un)?follow\b/i.test(line)) break;
    names.push(...found);
  }
  return names;
}

/** Names in a byline; "Tollefson, Jeff" is one name turned round. */
function namesInLine(text: string): string[] {
  const turned = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?)$/u.exec(text.trim());
  if (turned !== null) {
    const name = personName(`${turned[2]} ${turned[1]}`);
    return name === undefined ? [] : [name];
  }
  return splitNames(text);
}
