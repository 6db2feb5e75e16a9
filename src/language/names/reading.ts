import type { NameType } from "../../core/index.js";
import type { WordSpans } from "../tokenise/tokenise.js";

/** What the name labels of a text are decided from. */
export interface NameReading {
  readonly text: string;
  readonly words: WordSpans;
  /** Row of the first word of each sentence, and at the end the number of words. */
  readonly bounds: readonly number[];
  readonly form: readonly string[];
  readonly upos: readonly string[];
  /** The network's scores, a row of `labels.length` a word. */
  readonly scores: Float32Array;
  /** `O`, `B-PER`, `I-PER` ... */
  readonly labels: readonly string[];
}

/** Columns of the evidence: no name, then the types. */
export const TYPES = ["O", "PER", "ORG", "LOC"] as const satisfies readonly (NameType | "O")[];
export const [O, PER, ORG, LOC] = [0, 1, 2, 3] as const;

/** Log-odds added to the network's log-probabilities. */
export interface Prior {
  /** A row of `TYPES.length` a word. */
  readonly type: Float32Array;
  /** For the labels that begin a name at the word. */
  readonly begin: Float32Array;
  /** For the labels that go on with a name at the word. */
  readonly inside: Float32Array;
}

/** Whether a word begins with a capital letter. */
export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
