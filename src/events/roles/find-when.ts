import type { Modality, Span, Timex, TokenTable, When, Where } from "../../core/index.js";
import { baseRelation } from "../../language/index.js";
import type { ClauseView } from "../frames/clause-view.js";
import { spansIn } from "../frames/spans-in.js";
import type { Composed } from "../reality/compose.js";
import type { Chain } from "../reality/governors.js";

/** Head row of a span: the row in it whose head stands outside; -1 for none. */
export function headRow(tokens: TokenTable, { start, end }: Span, first: number, last: number): number {
  let from = -1;
  let to = -1;
  for (let i = first; i < last; i++) {
    if ((tokens.end[i] ?? 0) <= start) continue;
    if ((tokens.start[i] ?? 0) >= end) break;
    if (from < 0) from = i;
    to = i;
  }
  for (let i = from; i >= 0 && i <= to; i++) {
    const head = tokens.head[i] ?? -1;
    if (head < from || head > to) return i;
  }
  return -1;
}

/** Rows that tell the event itself: trigger, support verb, the operators that made it what it is. */
export function eventRows(chain: Chain, composed: Composed, row: number): readonly number[] {
  const rows = [row];
  if (chain.support >= 0) rows.push(chain.support);
  for (const governor of chain.governors) {
    if (governor.operator === "report") break;
    rows.push(governor.row);
    if (governor.row === composed.row) break;
  }
  if (!rows.includes(composed.row)) rows.push(composed.row);
  return rows;
}

/** The first of coordinated predicates, whose date may hold for all ("On Friday they met and signed"). */
export function sharedRows(view: ClauseView, rows: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const row of rows) {
    for (let at = row, steps = 0; view.deprel(at) === "conj" && view.head(at) >= 0 && steps < 4; steps++) {
      at = view.head(at);
      if (view.upos(at) === "VERB") found.push(at);
    }
  }
  return found;
}

/** The verb whose day a participle clause shares ("held talks on Friday, agreeing to"). */
function hostRows(view: ClauseView, rows: readonly number[]): readonly number[] {
  return rows
    .filter((row) => view.deprel(row) === "advcl" && view.marker(row) === "" && /ing$/i.test(view.document.tokens.form[row] ?? ""))
    .map((row) => view.head(row));
}

/** Steps from a row up to one of the event's rows through modifiers only; Infinity where another clause lies between. */
function distance(view: ClauseView, row: number, rows: readonly number[]): number {
  let at = row;
  for (let steps = 1; steps <= 4; steps++) {
    const rel = view.deprel(at);
    at = view.head(at);
    if (at < 0) return Number.POSITIVE_INFINITY;
    const index = rows.indexOf(at);
    if (index >= 0) return steps + index * 0.1;
    const base = baseRelation(rel);
    // days may hang on another modifier of the event, not on another predicate
    if (!["nmod", "obl", "compound", "nummod", "appos", "advmod", "amod", "flat", "case", "conj", "obj"].includes(base))
      return Number.POSITIVE_INFINITY;
    if (view.upos(at) === "VERB") return Number.POSITIVE_INFINITY;
  }
  return Number.POSITIVE_INFINITY;
}

/** The time expressions of a sentence with their head rows. */
export interface TimeRow {
  readonly time: Timex;
  readonly row: number;
}

/** Time expressions within a sentence. */
export function timesIn(
  view: ClauseView,
  sentence: { readonly start: number; readonly end: number; readonly first: number; readonly last: number },
): readonly TimeRow[] {
  const found: TimeRow[] = [];
  for (const time of spansIn(view.document.times, sentence)) {
    const row = headRow(view.document.tokens, time, sentence.first, sentence.last);
    if (row >= 0) found.push({ time, row });
  }
  return found;
}

/** When an event happened, by the nearest date that hangs on it; never the publication date for want of another. */
export function findWhen(view: ClauseView, times: readonly TimeRow[], rows: readonly number[]): When | undefined {
  let best: { when: When; at: number } | undefined;
  for (const { time, row } of times) {
    if (time.type === "DURATION" || time.type === "SET") continue;
    const at = distance(view, row, rows);
    if (at === Number.POSITIVE_INFINITY || (best !== undefined && best.at <= at)) continue;
    const when: When = {
      iso: time.value,
      basis: time.basis,
      start: time.start,
      end: time.end,
      ...(time.timeZone === undefined ? {} : { tz: time.timeZone }),
    };
    best = { when, at };
  }
  if (best !== undefined) return best.when;
  // a date in front of the first of several coordinated predicates
  const shared = sharedRows(view, rows);
  const hosts = hostRows(view, rows);
  const lead = times.find(
    ({ time, row }) =>
      time.type !== "DURATION" &&
      time.type !== "SET" &&
      (shared.some((s) => row < s && distance(view, row, [s]) < 2) || hosts.some((h) => distance(view, row, [h]) < 2)),
  );
  if (lead === undefined) return undefined;
  const { time } = lead;
  return {
    iso: time.value,
    basis: time.basis,
    start: time.start,
    end: time.end,
    ...(time.timeZone === undefined ? {} : { tz: time.timeZone }),
  };
}

const AT = /^(?:in|at|near|on|outside|inside|off|around|across|along|over|into|throughout)$/;

/** Where an event happened: the nearest place that hangs on it by a preposition of place. */
export function findWhere(
  view: ClauseView,
  sentence: { readonly start: number; readonly end: number; readonly first: number; readonly last: number },
  rows: readonly number[],
): Where | undefined {
  let best: { where: Where; at: number } | undefined;
  for (const place of spansIn(view.document.places, sentence)) {
    const row = headRow(view.document.tokens, place, sentence.first, sentence.last);
    if (row < 0) continue;
    const anchor = placeAnchor(view, row);
    if (anchor < 0) continue;
    const at = distance(view, anchor, rows);
    if (at === Number.POSITIVE_INFINITY || (best !== undefined && best.at <= at)) continue;
    best = {
      where: { name: place.name, start: place.start, end: place.end, ...(place.country === undefined ? {} : { country: place.country }) },
      at,
    };
  }
  return best?.where;
}

/** The row that carries the preposition of place: the place itself, or the noun it names ("the Mar-a-Lago resort"). */
export function placeAnchor(view: ClauseView, row: number): number {
  for (let at = row, steps = 0; at >= 0 && steps < 3; at = view.head(at), steps++) {
    if (AT.test(view.marker(at))) return at;
    if (!["compound", "nmod", "appos", "flat", "conj"].includes(baseRelation(view.deprel(at)))) return -1;
  }
  return -1;
}

const HABIT =
  /^(?:routinely|regularly|often|frequently|always|usually|habitually|traditionally|commonly|periodically|typically|generally|daily|annually)$/;
const EVERY =
  /^(?:day|night|week|weekend|month|year|spring|summer|autumn|fall|winter|morning|evening|decade|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const BACKGROUND =
  /^(?:current|existing|ongoing|continued|continuing|previous|earlier|past|former|long-standing|longstanding|decades-old|historic)$/;

/** Whether a date lies well before the publication of the text. */
function longAgo(iso: string, published: string | undefined): boolean {
  if (iso === "PAST_REF") return false;
  const date = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso.replace(/^\.\.\//, ""));
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? "");
  if (!date || !day) return false;
  const months = (Number(day[1]) - Number(date[1])) * 12 + (date[2] === undefined ? 0 : Number(day[2]) - Number(date[2]));
  return date[2] === undefined ? months >= 12 : months >= 2;
}

/** Marks an asserted event as background or habit by its adverbs, modifiers and date. */
export function refineModality(
  view: ClauseView,
  modality: Modality,
  rows: readonly number[],
  times: readonly TimeRow[],
  when: When | undefined,
): Modality {
  if (modality !== "asserted") return modality;
  for (const row of rows) {
    for (const c of view.tree.children(row)) {
      const rel = baseRelation(view.deprel(c));
      const lemma = view.lemma(c);
      if (rel === "advmod" && HABIT.test(lemma)) return "habitual";
      if (rel === "obl" && EVERY.test(lemma) && view.tree.childrenOf(c, "det").some((d) => /^(?:every|each)$/.test(view.lemma(d))))
        return "habitual";
      if (rel === "advmod" && lemma === "long" && view.tree.children(row).some((d) => view.lemma(d) === "have")) return "historical";
      if (rel === "amod" && BACKGROUND.test(lemma) && view.upos(row) === "NOUN") return "historical";
      if (
        (rel === "obl" || rel === "advmod") &&
        /^(?:year|decade|century|ago)$/.test(view.lemma(c)) &&
        view.tree.subtree(c).some((d) => view.lemma(d) === "ago") &&
        view.tree.subtree(c).some((d) => /^(?:year|decade|century)$/.test(view.lemma(d)))
      ) {
        return "historical";
      }
    }
  }
  if (times.some(({ time, row }) => time.type === "SET" && distance(view, row, rows) < 3)) return "habitual";
  const published = view.document.article.published?.iso;
  if (when !== undefined && longAgo(when.iso, published)) return "historical";
  return "asserted";
}
