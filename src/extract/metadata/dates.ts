import type { Dated } from "../../core/index.js";
import type { FlatDom } from "../html/flat-dom.js";
import type { JsonLdArticle } from "./json-ld.js";
import { type Field, innerText, type PageFields } from "./page-fields.js";
import { type ParsedDate, parseDate } from "./parse-date.js";
import type { Witness } from "./witness.js";

const PUBLISHED_META = [
  "article:published_time",
  "og:published_time",
  "article:published",
  "og:article:published_time",
  "datepublished",
  "date.published",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.issued",
  "dc.date.created",
  "published_at",
  "publishdate",
  "publish_date",
  "publish-date",
  "publication_date",
  "pubdate",
  "article_date_original",
  "cxenseparse:recs:publishtime",
  "cxenseparse:publishtime",
  "ptime",
  "article.published",
  "published-date",
  "release_date",
  "displaydate",
  "date_published",
  "dc.date",
  "date",
  "dcterms.date",
];
const MODIFIED_META = [
  "article:modified_time",
  "og:updated_time",
  "article:updated_time",
  "og:modified_time",
  "datemodified",
  "date.updated",
  "dcterms.modified",
  "dc.date.modified",
  "lastmod",
  "last-modified",
  "updated_time",
  "article.updated",
  "utime",
  "revision_date",
  "last_updated_date",
];

interface Candidate extends ParsedDate {
  readonly from: string;
  /** Lower is believed first. */
  readonly rank: number;
}

export interface Dates {
  readonly published?: Dated;
  readonly modified?: Dated;
  /** All readings of the page, the believed first. */
  readonly dateWitnesses: { readonly published: readonly Witness[]; readonly modified: readonly Witness[] };
}

/**
 * When an article was published and changed. Structured metadata are believed before visible times;
 * among those that name one day the most precise wins. A date after `fetchedAt` is not believed.
 */
export function articleDates(
  dom: FlatDom,
  fields: PageFields,
  article: JsonLdArticle | undefined,
  titleRow: number,
  bodyRow: number,
  fetchedAt: string | undefined,
  lines: readonly string[],
): Dates {
  const published: Candidate[] = [];
  const modified: Candidate[] = [];
  const add = (list: Candidate[], value: string | undefined, from: string, rank: number): void => {
    const parsed = value === undefined ? undefined : readDate(value);
    if (parsed !== undefined && !tooLate(parsed.iso, fetchedAt)) list.push({ ...parsed, from, rank });
  };
  add(published, article?.published, `json-ld ${article?.pointer ?? ""}/datePublished`, 0);
  add(modified, article?.modified, `json-ld ${article?.pointer ?? ""}/dateModified`, 0);
  PUBLISHED_META.forEach((name, index) => {
    add(
      published,
      fields.meta.get(name)?.[0]?.value,
      fields.meta.get(name)?.[0]?.from ?? name,
      index >= PUBLISHED_META.indexOf("dc.date") ? 3 : 1,
    );
  });
  for (const name of MODIFIED_META) add(modified, fields.meta.get(name)?.[0]?.value, fields.meta.get(name)?.[0]?.from ?? name, 1);
  const properties = (names: readonly string[]): Field[] =>
    names.flatMap((name) => fields.properties.get(name) ?? []).filter((field) => fits(dom, field.row, bodyRow));
  for (const field of properties(["datepublished", "published", "published_time", "issued"]).slice(0, 3))
    add(published, field.value, field.from, 1);
  for (const field of properties(["datecreated", "created", "date"]).slice(0, 2)) add(published, field.value, field.from, 3);
  for (const field of properties(["datemodified", "modified", "modified_time"]).slice(0, 2)) add(modified, field.value, field.from, 1);
  for (const field of visibleTimes(dom, fields, titleRow, bodyRow))
    add(MODIFIED_LABEL.test(field.label) ? modified : published, field.value, field.from, field.from === ".date" ? 5 : 4);
  for (const line of lines)
    if (/\d{4}|\d年|[٠-٩۰-۹]{4}/.test(line)) add(MODIFIED_LABEL.test(line.slice(0, 24)) ? modified : published, line, "line", 6);
  const best = choose(published);
  const latest = choose(modified);
  // A day alone says nothing of a change on that day.
  const changed =
    latest !== undefined && best !== undefined && latest.iso.length <= 10 && latest.iso === best.iso.slice(0, 10) ? undefined : latest;
  return {
    dateWitnesses: { published: published.map(witnessOf), modified: modified.map(witnessOf) },
    ...(best === undefined ? {} : { published: dated(best) }),
    ...(changed === undefined || changed.iso === best?.iso ? {} : { modified: dated(changed) }),
  };
}

/** Dates shown, and those with vague names, may be of other articles. */
const witnessOf = ({ iso, from, rank }: Candidate): Witness => ({ value: iso, from, weak: rank >= 3 });

/** Whether two ISO dates can mean one moment: equal days, or the same minute in different zones. */
export function sameDate(a: string, b: string): boolean {
  if (a.slice(0, 10) === b.slice(0, 10)) return true;
  const zoned = /T.*(?:Z|[+-]\d\d:\d\d)$/;
  return zoned.test(a) && zoned.test(b) && Math.abs(Date.parse(a) - Date.parse(b)) < 60_000;
}

function dated({ iso, timeZone, from }: Candidate): Dated {
  return { iso, basis: "metadata", from, ...(timeZone === undefined ? {} : { timeZone }) };
}

function readDate(value: string): ParsedDate | undefined {
  if (/^\d{10}(?:\d{3})?$/.test(value)) {
    const date = new Date(Number(value) * (value.length === 10 ? 1000 : 1));
    const iso = date.toISOString().replace(".000Z", "Z");
    return date.getUTCFullYear() >= 1995 && date.getUTCFullYear() <= 2100 ? { iso, timeZone: "+00:00" } : undefined;
  }
  return parseDate(value);
}

function tooLate(iso: string, fetchedAt: string | undefined): boolean {
  if (fetchedAt === undefined) return false;
  const limit = Date.parse(fetchedAt);
  const time = Date.parse(iso);
  return Number.isFinite(limit) && Number.isFinite(time) && time > limit + 36 * 3600 * 1000;
}

/** Best rank decides the day; the most precise reading of that day is taken. */
function choose(candidates: readonly Candidate[]): Candidate | undefined {
  const sorted = [...candidates].sort((a, b) => a.rank - b.rank);
  const first = sorted[0];
  if (first === undefined) return undefined;
  return sorted.filter((other) => sameDay(first, other)).sort((a, b) => precision(b) - precision(a) || a.rank - b.rank)[0];
}

/** Whether two readings can mean one moment: equal days, or less than a day apart in different zones. */
function sameDay(a: Candidate, b: Candidate): boolean {
  if (a === b || a.iso.slice(0, 10) === b.iso.slice(0, 10)) return true;
  return a.timeZone !== undefined && b.timeZone !== undefined && Math.abs(Date.parse(a.iso) - Date.parse(b.iso)) < 60_000;
}

function precision({ iso, timeZone }: Candidate): number {
  if (iso.length <= 10) return 0;
  const midnight = /T00:00:00/.test(iso);
  return (midnight ? 1 : 2) + (timeZone === undefined ? 0 : midnight ? 0 : 1);
}

/** Not inside a list of other articles: outside the body, or before its text begins. */
function fits(dom: FlatDom, row: number, bodyRow: number): boolean {
  return dom.length > 0 && (bodyRow < 0 || row <= (dom.next[bodyRow] ?? 0));
}

interface VisibleTime extends Field {
  readonly label: string;
}

const MODIFIED_LABEL = /updat|modif|aktualis|mis à jour|actualiz|atualiz|aggiornat|更新/i;

/** Times shown near the title or at the head of the body, each with the words around it. */
function visibleTimes(dom: FlatDom, fields: PageFields, titleRow: number, bodyRow: number): VisibleTime[] {
  const near = ({ row }: Field): boolean => titleRow < 0 || (row > titleRow - 60 && row < Math.max(bodyRow, titleRow) + 120);
  const shown: VisibleTime[] = [];
  for (const list of [fields.times, fields.dateTexts]) {
    const fitting = list.filter(near);
    // Times below the body are of other stories.
    const end = bodyRow < 0 ? dom.length : (dom.next[bodyRow] ?? dom.length);
    const after = fitting.filter(({ row }) => titleRow >= 0 && row > titleRow && row < end);
    for (const field of (after.length > 0 ? after : fitting).slice(0, 3)) {
      const up = dom.parent[field.row] ?? -1;
      const around = up >= 0 && field.from !== ".date" ? innerText(dom, up) : field.value;
      // In "Published 9 May / Updated 10 May" only the words right before a time label it.
      const at = around.indexOf(innerText(dom, field.row));
      shown.push({ ...field, label: at > 0 ? around.slice(Math.max(0, at - 24), at) : around.slice(0, 24) });
    }
  }
  return shown;
}
