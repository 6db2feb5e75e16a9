import type { Channel, Span, SpeechAct } from "../core/index.js";

/** A place where someone is said to say something, before it becomes a statement. */
export interface Cue {
  /** Row of the cue word. */
  readonly row: number;
  readonly span: Span | null;
  readonly form: "verb" | "noun" | "according" | "colon" | "dash" | "quote";
  readonly act: SpeechAct;
  readonly channel?: Channel;
  /** Row of the head of the speaker phrase, -1 for none. */
  readonly speaker: number;
  /** Characters of the speaker where it is no phrase of the tree. */
  readonly speakerSpan?: Span;
  /** What is said, in text order; never empty. */
  readonly content: readonly Span[];
  /** How the content was found; part of the reason and of the confidence. */
  readonly rule: string;
  readonly confidence: number;
}
