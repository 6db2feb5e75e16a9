import type { Bound } from "../core/index.js";

const LEADS: readonly (readonly [Bound, RegExp])[] = [
  [
    "atLeast",
    /\b(?:at least|at the very least|(?<!\bno |\bnot )more than|over|no fewer than|no less than|not less than|not fewer than|upwards? of|a minimum of|in excess of|exceeding|exceeds|exceeded|above|well over|(?<!\bno )greater than|better than|north of|topped|surpassed|passed|beyond)$/i,
  ],
  [
    "atMost",
    /\b(?:at most|at the most|up to|as many as|as much as|as high as|no more than|not more than|a maximum of|less than|fewer than|under|below|just under|within|maximum|lower than|south of|no higher than)$/i,
  ],
  [
    "about",
    /(?:\b(?:about|around|approximately|approx\.?|roughly|some|nearly|almost|close to|an estimated|estimated|estimated at|estimated to be|near|circa|or so|an average of|averaging|just shy of|just short of|more or less|as few as|a little over|virtually|practically|an approximate)|[~≈])$/i,
  ],
];

const TAILS: readonly (readonly [Bound, RegExp])[] = [
  ["atLeast", /^(?:\+|[- ]plus\b| or more\b| and counting\b| and up\b| or older\b| or higher\b| or above\b| and over\b)/i],
  ["atMost", /^ (?:or less|or fewer|or under|or below|or lower|and under|at most|at the most)\b/i],
  ["about", /^(?:-odd| or so| or thereabouts)\b/i],
];

/** A bound and how many characters before and after the amount give it. */
export interface Bounded {
  readonly bound: Bound;
  readonly before: number;
  readonly after: number;
}

/** Bound that the words around an amount put on it ("at least", "or more"); `exact` where there are none. */
export function boundOf(text: string, start: number, end: number): Bounded {
  const before = text.slice(Math.max(0, start - 28), start);
  const lead = before.replace(/[ \u00a0](?:a|an|the|one|his|its|their)?[ \u00a0]?$/i, "").replace(/[ \u00a0]$/, "");
  const after = text.slice(end, end + 16);
  for (const [bound, pattern] of LEADS) {
    const match = pattern.exec(lead);
    if (match && !isIdle(lead, match[0]) && !(DEFINITE.test(before) && PREPOSITION.test(match[0])))
      return { bound, before: before.length - match.index, after: 0 };
  }
  for (const [bound, pattern] of TAILS) {
    const match = pattern.exec(after);
    if (match) return { bound, before: 0, after: match[0].length };
  }
  return { bound: "exact", before: 0, after: 0 };
}

/** "questioned over the 1.2 million": of what is known by its number the word tells what something is about or where. */
const DEFINITE = /\b(?:the|his|its|their)[ \u00a0]?$/i;
const PREPOSITION = /^(?:over|above|beyond|under|below|within|near|around|about)$/i;

/** "handed over 12 prisoners", "under two presidents": the word belongs to the verb or is a preposition. */
const isIdle = (lead: string, words: string): boolean => {
  const before = lead.slice(0, lead.length - words.length);
  if (/^over$/i.test(words))
    return /\b(?:hand(?:ed|ing)?|taken?|took|turn(?:ed|ing)?|presid(?:ed|ing)|rul(?:ed|ing)|fought|row|dispute|concerns?|war|talks|won|victory|control|power|authority|spread|worry|came|passed|run|ran|fell|knock(?:ed)?|mull(?:ed)?) $/i.test(
      before,
    );
  // "said about 60 people had come" counts them; "asked about 60 people" is about them.
  if (/^(?:around|about)$/i.test(words)) return /\b(?:talk(?:ed|s)?|speak|spoke|concerns?|told|asked|questions?|worried) $/i.test(before);
  if (/^(?:passed|topped|within|beyond|above|below|near)$/i.test(words))
    return /\b(?:bill|law|resolution|talk(?:ed|s)?|speak|spoke|concern(?:s|ed)?|told|asked|questions?|come|gather(?:ed)?|from|worried|think|said|was) $/i.test(
      before,
    );
  return false;
};
