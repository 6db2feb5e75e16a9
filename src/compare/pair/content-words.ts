import { vectorLikeness, type WordVectors } from "../../language/index.js";
import type { AccountView } from "../read/account-view.js";
import { lemmaAt } from "../read/bag.js";
import { isReportingVerb } from "../words/predicates.js";
import { areOpposites } from "../words/related-words.js";
import { isFunctionWord, wordKey } from "./word-key.js";

/** A content word of a sentence. */
export interface ContentWord {
  readonly row: number;
  readonly lemma: string;
  readonly key: string;
  /** What it counts for when words are shared. */
  readonly weight: number;
  readonly name: boolean;
  readonly vector: Float32Array | null;
}

/** A word of a row with all that it is compared by. */
export function contentWord(view: AccountView, row: number, vectors: WordVectors): ContentWord {
  const { tokens } = view.document;
  const upos = tokens.upos[row] ?? "X";
  const name = upos === "PROPN";
  const lemma = lemmaAt(view, row);
  const reporting = upos === "VERB" && isReportingVerb(lemma);
  return {
    row,
    lemma,
    key: wordKey(view, row),
    weight: reporting ? 0.3 : name ? 1.2 : upos === "ADV" ? 0.4 : upos === "ADJ" ? 0.7 : 1,
    name,
    vector: name ? null : (vectors(lemma) ?? vectors(tokens.form[row] ?? "")),
  };
}

/** The content words of a sentence outside the spans, the first of each key. */
export function contentWords(
  view: AccountView,
  vectors: WordVectors,
  skip: readonly { readonly start: number; readonly end: number }[] = [],
): readonly ContentWord[] {
  const { tokens } = view.document;
  const found = new Map<string, ContentWord>();
  for (let row = 0; row < tokens.length; row++) {
    const start = tokens.start[row] ?? 0;
    if (isFunctionWord(view, row) || skip.some((span) => span.start <= start && start < span.end)) continue;
    const word = contentWord(view, row, vectors);
    const known = found.get(word.key);
    if (!known || known.weight < word.weight) found.set(word.key, word);
  }
  return [...found.values()];
}

/** Cosine below which two words are strangers, and above which they are nearly one. */
const STRANGE = 0.35;
const NEAR = 0.7;

/** How far two words may stand for one another: 1 for one key, less by their vectors; names only by their key. */
export function wordLikeness(x: ContentWord, y: ContentWord): number {
  if (x.key === y.key) return 1;
  if (areOpposites(x.lemma, y.lemma)) return 0.8;
  if (!x.vector || !y.vector) return 0;
  return Math.max(0, Math.min(1, (vectorLikeness(x.vector, y.vector) - STRANGE) / (NEAR - STRANGE))) * 0.85;
}

/** The likeness of a word to its nearest among others. */
export const nearest = (word: ContentWord, others: readonly ContentWord[]): number =>
  others.reduce((best, other) => Math.max(best, wordLikeness(word, other)), 0);
