import type { Comparison, Fact, FactStatus, QuotedSpan } from "../../core/index.js";
import { STATUS_ORDER } from "./status-order.js";

/** The words of one cell of a report. */
export interface ShownWords {
  readonly spans: readonly QuotedSpan[];
  /** The part of the first span that a figure, role or detail of this row is about, where it is not the whole. */
  readonly marked: readonly QuotedSpan[];
}

/** A row of a report for people: a fact, and the facts whose words stand inside its own. */
export interface ReportRow {
  readonly fact: Fact;
  readonly within: readonly Fact[];
  /** The gravest of the row's facts gives it its place. */
  readonly status: FactStatus;
  /** Words by account. */
  readonly words: ReadonlyMap<string, ShownWords>;
}

/** Kinds that are parts of a telling: a number, a title, a source, a circumstance. */
const PARTS: ReadonlySet<Fact["kind"]> = new Set(["figure", "role", "source", "detail"]);

/** Words below which a part is shown inside the clause that tells it, and the longest clause shown for that. */
const BARE_WORDS = 5;
const CLAUSE_WORDS = 25;

/** Kinds of part that say little outside their clause; a title or a source is whole by itself. */
const BARE: ReadonlySet<Fact["kind"]> = new Set(["figure", "detail"]);

/** Words a clause may hold beyond a part without telling something of its own. */
const LITTLE_MORE = 6;

/**
 * Rows of a comparison for people to read. A part (figure, role, source, detail) whose words stand inside another
 * fact's, in every account that tells it and on the same word, goes into that fact's row; a bare part ("15 people")
 * is shown in the clause that tells it. Nothing is lost, no sentence is shown twice.
 */
export function reportRows({ facts }: Pick<Comparison, "facts">): readonly ReportRow[] {
  const order = new Map(facts.map((fact, i) => [fact, i]));
  const place = (fact: Fact): number => order.get(fact) ?? 0;
  const hosts = new Map<Fact, Fact>();
  for (const fact of facts) {
    if (!PARTS.has(fact.kind)) continue;
    const around = facts.filter((other) => other !== fact && holds(other, fact));
    // Of two parts with the same words the first tells them; a fact of several accounts before one account's own.
    const host = around
      .filter((other) => !PARTS.has(other.kind) || !holds(fact, other) || place(other) < place(fact))
      .sort((a, b) => tellers(b).length - tellers(a).length || place(a) - place(b))[0];
    if (host) hosts.set(fact, host);
  }
  const words = new Map<Fact, ReadonlyMap<string, ShownWords>>();
  for (const fact of facts) {
    const { shown, clauses } = wordsOf(fact, facts, hosts);
    words.set(fact, shown);
    for (const clause of clauses) hosts.set(clause, fact);
    if ([...shown.values()].every(({ marked }) => marked.length === 0)) continue;
    // What several tell in the very clauses that are shown for a bare part needs no row of its own.
    for (const other of facts)
      if (other !== fact && other.status !== "only" && !hosts.has(other) && tellers(other).every((id) => standsIn(other, id, shown)))
        hosts.set(other, fact);
  }
  // A part of a part goes where that one went.
  const rootOf = (fact: Fact): Fact => {
    const host = hosts.get(fact);
    return host ? rootOf(host) : fact;
  };
  const rows = new Map<Fact, Fact[]>();
  for (const fact of facts) if (!hosts.has(fact)) rows.set(fact, []);
  for (const fact of facts) if (hosts.has(fact)) rows.get(rootOf(fact))?.push(fact);
  return [...rows]
    .map(([fact, within]) => rowOf(fact, within, words.get(fact) ?? new Map()))
    .sort((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) || firstPlace(a, place) - firstPlace(b, place));
}

function rowOf(fact: Fact, within: readonly Fact[], words: ReadonlyMap<string, ShownWords>): ReportRow {
  const status = STATUS_ORDER.find((one) => [fact, ...within].some((told) => told.status === one)) ?? fact.status;
  // What raises a row is marked in its words.
  const raising = fact.status === status ? [] : within.filter((part) => part.status === status);
  if (raising.length === 0) return { fact, within, status, words };
  const marked = new Map(
    [...words].map(([account, { spans, marked: own }]) => {
      const whole = spans[0];
      const parts = raising
        .flatMap((part) => part.cells[account]?.evidence[0] ?? [])
        .filter((part) => whole && inside(part, whole) && part.text !== whole.text);
      return [account, { spans, marked: apart([...own, ...parts]) }] as const;
    }),
  );
  return { fact, within, status, words: marked };
}

/** Spans in text order; of two that overlap the first. */
const apart = (spans: readonly QuotedSpan[]): readonly QuotedSpan[] =>
  [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, i, all) => all.slice(0, i).every((before) => before.end <= span.start));

const firstPlace = (row: ReportRow, place: (fact: Fact) => number): number =>
  Math.min(...[row.fact, ...row.within].filter((fact) => fact.status === row.status).map(place));

/** Ids of the accounts that tell a fact. */
export const tellers = (fact: Fact): readonly string[] =>
  Object.entries(fact.cells).flatMap(([account, cell]) => (cell.evidence.length > 0 ? [account] : []));

const inside = (part: QuotedSpan, whole: QuotedSpan): boolean => whole.start <= part.start && part.end <= whole.end;

/** Whether the words of a part stand inside a fact's in every account that tells the part, and rest on no other source. */
function holds(fact: Fact, part: Fact): boolean {
  return tellers(part).every((account) => {
    const [outer, inner] = [fact.cells[account], part.cells[account]];
    const [whole, words] = [outer?.evidence[0], inner?.evidence[0]];
    if (!whole || !words || !inside(words, whole)) return false;
    const [one, other] = [outer?.attribution?.source?.name, inner?.attribution?.source?.name];
    return one === undefined || other === undefined || one === other;
  });
}

function standsIn(fact: Fact, account: string, shown: ReadonlyMap<string, ShownWords>): boolean {
  const [words, whole] = [fact.cells[account]?.evidence[0], shown.get(account)?.spans[0]];
  return words !== undefined && whole !== undefined && inside(words, whole);
}

/** Words to show for a fact; for a bare part the clause that tells it, and the clauses that tell little else. */
function wordsOf(
  fact: Fact,
  facts: readonly Fact[],
  hosts: ReadonlyMap<Fact, Fact>,
): { readonly shown: ReadonlyMap<string, ShownWords>; readonly clauses: readonly Fact[] } {
  const clauses: Fact[] = [];
  const told = tellers(fact);
  const shown = new Map(
    told.map((account): [string, ShownWords] => {
      const spans = distinct(fact.cells[account]?.evidence ?? []);
      const bare = spans[0];
      if (!bare || fact.status === "only" || !BARE.has(fact.kind) || hosts.has(fact) || wordCount(bare.text) >= BARE_WORDS)
        return [account, { spans, marked: [] }];
      const clause = facts
        .flatMap((other) => {
          const words = other === fact || other.kind === "framing" ? undefined : other.cells[account]?.evidence[0];
          return words && inside(bare, words) && words.text.length > bare.text.length && wordCount(words.text) <= CLAUSE_WORDS
            ? [{ other, words }]
            : [];
        })
        .sort((a, b) => a.words.text.length - b.words.text.length || a.words.start - b.words.start)[0];
      if (!clause) return [account, { spans, marked: [] }];
      const { other, words } = clause;
      if (
        other.status === "only" &&
        PARTS.has(other.kind) &&
        !hosts.has(other) &&
        wordCount(words.text) - wordCount(bare.text) <= LITTLE_MORE
      )
        clauses.push(other);
      return [account, { spans: [words, ...spans.slice(1)], marked: [bare] }];
    }),
  );
  return { shown, clauses };
}

const wordCount = (text: string): number => text.split(/\s+/).length;

/** The same words once. */
const distinct = (spans: readonly QuotedSpan[]): readonly QuotedSpan[] =>
  spans.filter((span, i) => spans.findIndex((other) => other.text === span.text) === i);
