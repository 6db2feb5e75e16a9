import type { StoryInput } from "./clusterer.js";
import { findCopies } from "./copies.js";
import { NO_NAMES } from "./other-names.js";
import { stem } from "./stem.js";
import { isName, isNumber, type Terms, termsOf } from "./terms.js";

/** A name or number that an account is the first to tell and later ones tell too: its words in the account's text. */
export interface FirstTold {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Later accounts that tell it, copies not counted. */
  readonly repeatedBy: number;
}

/** An account in the order of time. */
export interface TimelineEntry {
  readonly id: string;
  readonly date?: string;
  readonly outlet?: string;
  /** The account whose text this one reprints. */
  readonly copyOf?: string;
  /** What this account told first, most repeated first. */
  readonly first: readonly FirstTold[];
}

/** Names and numbers shown of one account. */
const SHOWN = 8;
/** Characters read of a text for names and numbers. */
const MOST_CHARACTERS = 20_000;
const TOKEN = /\p{L}[\p{L}\p{M}'’]{0,60}|\d[\d.,]{0,20}\d|\d/gu;

/** In order of time; an account without a date came right after the one before it. */
function inTime(accounts: readonly StoryInput[]): readonly StoryInput[] {
  let last = Number.NEGATIVE_INFINITY;
  const timed = accounts.map((account) => {
    const time = account.date === undefined ? Number.NaN : Date.parse(account.date);
    if (!Number.isNaN(time)) last = time;
    return { account, time: last };
  });
  return timed.sort((a, b) => (a.time === b.time ? 0 : a.time - b.time)).map(({ account }) => account);
}

/** The first mention of each of some terms. Capitalised words side by side are one name, known by its last word. */
function mentions(text: string, terms: Terms, told: ReadonlyMap<string, number>): readonly FirstTold[] {
  const found: FirstTold[] = [];
  const seen = new Set<string>();
  let run: { readonly start: number; end: number; key: string; named: boolean } | null = null;
  const close = (): void => {
    const repeatedBy = run && !seen.has(run.key) ? told.get(run.key) : undefined;
    if (run && repeatedBy !== undefined) {
      seen.add(run.key);
      found.push({ text: text.slice(run.start, run.end), start: run.start, end: run.end, repeatedBy });
    }
    run = null;
  };
  for (const match of text.slice(0, MOST_CHARACTERS).matchAll(TOKEN)) {
    const key = stem(match[0].toLowerCase());
    const [start, end] = [match.index, match.index + match[0].length];
    const use = terms.get(key);
    const named = use !== undefined && !isNumber(key) && isName(use) && /^\p{Lu}/u.test(match[0]);
    if (run && named && run.named && text.slice(run.end, start) === " ") [run.end, run.key] = [end, key];
    else {
      close();
      if (named || isNumber(key)) run = { start, end, key, named };
    }
  }
  close();
  return found.sort((a, b) => b.repeatedBy - a.repeatedBy || a.start - b.start).slice(0, SHOWN);
}

/**
 * A story's accounts in order of time: which reprint another, and which names and numbers each was the first to tell.
 * What one account alone tells is not listed: nobody followed.
 *
 * @example
 * storyTimeline(accounts)[0]?.first.map(({ text }) => text) // ["Velden", "5.6"]
 */
export function storyTimeline(accounts: readonly StoryInput[]): readonly TimelineEntry[] {
  const ordered = inTime(accounts);
  const copies = findCopies(ordered.map(({ text }) => text));
  const terms = ordered.map(({ text }, i) => ((copies[i] ?? -1) < 0 ? termsOf(undefined, text) : new Map()) as Terms);
  const tellers = new Map<string, number[]>();
  for (const each of terms) {
    for (const [key, use] of each) if ((isNumber(key) || isName(use)) && !NO_NAMES.has(key)) tellers.set(key, []);
  }
  terms.forEach((each, i) => {
    for (const key of each.keys()) tellers.get(key)?.push(i);
  });
  const told = ordered.map(() => new Map<string, number>());
  for (const [key, [first, ...later]] of tellers) if (first !== undefined && later.length > 0) told[first]?.set(key, later.length);
  return ordered.map(({ id, date, outlet, text }, i) => {
    const origin = ordered[copies[i] ?? -1]?.id;
    return {
      id,
      ...(date === undefined ? {} : { date }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(origin === undefined ? {} : { copyOf: origin }),
      first: mentions(text, terms[i] ?? new Map(), told[i] ?? new Map()),
    };
  });
}
