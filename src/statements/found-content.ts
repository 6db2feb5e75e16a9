import type { Rows } from "./content.js";

/** What a cue verb was found to govern. */
export interface FoundContent {
  readonly rows: readonly Rows[];
  readonly rule: string;
  readonly confidence: number;
  /** Row of a preposition that belongs to the cue. */
  readonly extra?: number;
  /** Speaker where it is not the subject. */
  readonly speaker?: number;
}
