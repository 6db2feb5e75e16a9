import type { Document } from "../../core/index.js";
import { type Day, dayNumber, isDay } from "./calendar.js";
import type { TimeExpression } from "./expression.js";
import { yearsNamed } from "./find-times.js";
import { zoneOfPlace } from "./zones.js";

/** What the times of a text hang on. */
export interface Anchor {
  /** Day of publication as a day number; undefined where neither caller nor text gives one. */
  readonly published: number | undefined;
  readonly basis: "published" | "dateline";
  /** IANA zone of the dateline or the publication. */
  readonly timeZone: string | undefined;
  /** The text tells a history: its dates hang on each other and not on the day of publication. */
  readonly narrative: boolean;
}

/** Calendar day at the head of an ISO 8601 date, or undefined. */
export function dayOfIso(iso: string): Day | undefined {
  const match = /^(-?\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : undefined;
}

/** How far into a text a line with its date may stand. */
const HEAD = 600;

/** A line of its own that holds a full date, near the head of the text: the text's own date. */
function datelineDay(text: string, found: readonly TimeExpression[]): number | undefined {
  for (const e of found) {
    if (e.start > HEAD) return undefined;
    if (e.meaning.kind !== "calendar") continue;
    const { year, month, day } = e.meaning.parts;
    if (year === undefined || month === undefined || day === undefined || !isDay({ year, month, day })) continue;
    const line = text.slice(text.lastIndexOf("\n", e.start) + 1, e.start);
    const rest = text.slice(e.end, e.end + 60).split("\n")[0] ?? "";
    const alone =
      /^(?:(?:published|posted|updated|date|last updated)?:? ?(?:on )?)?$/i.test(line.trim()) && /^[\s.,|0-9:apmAPMGTUC-]*$/.test(rest);
    const dateline = /^[A-Z][A-Za-z .,'’-]{1,60}[,(] ?$/.test(line) && /^\)? ?(?:\([A-Za-z ]{2,30}\) ?)?(?:--|[-—–:])/.test(rest);
    if (alone || dateline) return dayNumber({ year, month, day });
  }
  return undefined;
}

const DATELINE =
  /^([A-Z][A-Z.'’-]+(?:[ ,]+[A-Z][A-Za-z.'’-]+){0,4})[, ]{0,2}(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?[, ]{0,2})?(?:\([A-Za-z /.]{2,30}\) ?)?(?:--|[—–-])/;

/** Zone of the place at the head of the body ("TOKYO -- "), or undefined. */
function datelineZone(document: Document): string | undefined {
  const { article, text } = document;
  if (article.dateline) return zoneOfPlace(article.dateline);
  let at = 0;
  for (let n = 0; n < 6 && at >= 0 && at < text.length && at < 2000; n++) {
    const line = text.slice(at, at + 90);
    const match = DATELINE.exec(line);
    const zone = match ? zoneOfPlace(match[1] ?? "") : undefined;
    if (zone) return zone;
    const next = text.indexOf("\n", at);
    at = next < 0 ? -1 : next + 1;
  }
  return undefined;
}

/** A text is a history when most years it names lie well before publication and it hardly speaks of days near it. */
function tellsHistory(found: readonly TimeExpression[], year: number | undefined): boolean {
  const years = yearsNamed(found);
  if (year === undefined) return true;
  const old = years.filter((y) => y < year - 2).length;
  const nearby = found.filter(
    (e) =>
      (e.meaning.kind === "shift" && e.meaning.from === "published") ||
      (e.meaning.kind === "calendar" && e.meaning.parts.weekday !== undefined && e.meaning.parts.day === undefined),
  );
  const near = nearby.length;
  // news that opens with "on Saturday" and goes on to its background
  if (nearby[0] && nearby[0].start < HEAD / 2) return false;
  return old >= 4 && old >= years.length * 0.6 && near * 3 < old;
}

/** Finds what the times of a document hang on. The day of publication is never guessed. */
export function anchorOf(document: Document, found: readonly TimeExpression[]): Anchor {
  const given = document.article.published;
  const day = given ? dayOfIso(given.iso) : undefined;
  const inText = day ? undefined : datelineDay(document.text, found);
  const published = day ? dayNumber(day) : inText;
  const own = inText === undefined ? undefined : found.find((e) => e.meaning.kind === "calendar" && e.meaning.parts.day !== undefined);
  const year = day?.year ?? (own?.meaning.kind === "calendar" ? own.meaning.parts.year : undefined);
  return {
    published,
    basis: inText !== undefined || given?.basis === "dateline" ? "dateline" : "published",
    timeZone: datelineZone(document) ?? given?.timeZone,
    narrative: tellsHistory(found, year),
  };
}
