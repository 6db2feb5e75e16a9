import { stem } from "./stem.js";

/** What a term of a document is, and how it is used there. */
export interface Term {
  count: number;
  /** Stands in the title or among the first lines. */
  lead: boolean;
  /** Uses with a capital inside a sentence, and uses in lower case. */
  capital: number;
  lower: number;
}

/** Terms of one document, by stem or number. */
export type Terms = ReadonlyMap<string, Term>;

/** Lines and characters that count as the lead: what a story is about stands there. */
const LEAD_LINES = 3;
const LEAD_CHARACTERS = 700;
/** Characters read of a document; the rest of a very long text tells little more. */
const MOST_CHARACTERS = 20_000;

const WORD = /[\p{L}][\p{L}\p{M}'’]{0,60}|\d[\d.,]{0,20}\d|\d/gu;
/** What stands between two sentences. */
const SENTENCE_END = /[.!?…][^\s.!?…]{0,3}\s/;
/** A dot after it ends no sentence: "Mr", "Gen", an initial. */
const ABBREVIATION = /^\p{Lu}\p{L}{0,2}$/u;
/** "I'm", "I’ve": always with a capital, and no names. */
const CONTRACTED_I = /^i['’]/;

/** Whether a word opens a sentence, by the word and the signs before it. */
const opens = (before: string, signs: string): boolean => before === "" || (SENTENCE_END.test(signs) && !ABBREVIATION.test(before));

/**
 * Words and numbers of a document. Linear in its length, at most {@link MOST_CHARACTERS} of it.
 *
 * @example
 * termsOf("Quake hits Sonoma", "A 4.6 magnitude quake ...").get("quake")?.lead // true
 */
export function termsOf(title: string | undefined, text: string): Terms {
  const found = new Map<string, Term>();
  const read = (part: string, lead: boolean): void => {
    let [before, end] = ["", 0];
    for (const match of part.matchAll(WORD)) {
      const word = match[0];
      const lower = word.toLowerCase();
      const capital = word[0] !== lower[0] && !CONTRACTED_I.test(lower);
      const key = stem(lower);
      if (key.length > 1 || /\d/.test(key)) {
        const term = found.get(key) ?? { count: 0, lead: false, capital: 0, lower: 0 };
        found.set(key, term);
        term.count++;
        if (lead) term.lead = true;
        if (!capital) term.lower++;
        else if (!opens(before, part.slice(end, match.index))) term.capital++;
      }
      [before, end] = [word, match.index + word.length];
    }
  };
  if (title !== undefined) read(title.slice(0, MOST_CHARACTERS), true);
  const body = text.slice(0, MOST_CHARACTERS);
  if (title === undefined || body !== title) {
    let at = 0;
    for (const [i, line] of body.split("\n").entries()) {
      read(line, i < LEAD_LINES && at < LEAD_CHARACTERS);
      at += line.length + 1;
    }
  }
  return found;
}

export const isNumber = (key: string): boolean => /\d/.test(key);

/** Whether a term is used as a name: with a capital at least as often as without. */
export const isName = (term: Term): boolean => term.capital > 0 && term.capital >= term.lower;
