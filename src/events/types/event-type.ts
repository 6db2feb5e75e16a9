import type { Modality, Polarity } from "../../core/index.js";
import type { PloverTypeId } from "../ontology/plover.js";

/** A sentence of our own with the event that it tells: read as documentation, run as a test. */
export interface WorkedExample {
  readonly text: string;
  /** CAMEO code, or a prefix of it. */
  readonly cameo?: string;
  readonly mode?: string;
  /** Countries (ISO 3166-1 alpha-3) or IGO, in any order; absent where the example says nothing of it. */
  readonly source?: readonly string[];
  readonly target?: readonly string[];
  readonly polarity?: Polarity;
  readonly modality?: Modality;
}

/** Words around a trigger that make it no event of the type, whatever frame it fits. */
export interface Refusal {
  readonly why: string;
  /** Triggers by part of speech, as in a frame (`v attack ambush; n attack`). */
  readonly triggers: string;
  /** Conditions of a frame that must hold for the refusal (`obj:problem,plan`). */
  readonly when: string;
  /** A sentence that tells no event of the type: run as a test. */
  readonly example: string;
}

/** One type of PLOVER: what it means here, how it is found, and examples. */
export interface EventType {
  readonly id: PloverTypeId;
  /** In our words. */
  readonly definition: string;
  /** Table of frames, see `parseFrames`. */
  readonly frames: string;
  /** Slots in which a target stands when the frame does not say. */
  readonly targets: readonly string[];
  /** What looks like an event of this type and is none (sport, weather, markets, figures of speech). */
  readonly refusals: readonly Refusal[];
  readonly examples: readonly WorkedExample[];
}
