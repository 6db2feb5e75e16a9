import type { Attribution, FactFigure, FactKind, FactParty, Modality, Span } from "../../core/index.js";
import type { TimeValue } from "../time/compare-times.js";
import type { Bag } from "./bag.js";

/** A figure of a fact with its words. */
export interface FigureSlot extends FactFigure, Span {
  readonly of: string;
}

/** A time of a fact with its words. */
export interface TimeSlot extends TimeValue, Span {
  readonly tz?: string;
  readonly basis: string;
  /** Taken over from the happening that the fact is part of, not said of the fact itself. */
  readonly inherited?: boolean;
}

/** A place of a fact with its words and the wider places named with it. */
export interface PlaceSlot extends Span {
  readonly name: string;
  readonly country?: string;
  readonly within: readonly string[];
}

/** One fact as one account tells it. */
export interface FactCandidate {
  readonly kind: FactKind;
  /** Row of the predicate or noun that carries it. */
  readonly row: number;
  readonly main: Span;
  readonly support: readonly Span[];
  readonly who: readonly FactParty[];
  readonly what: string;
  readonly whom: readonly FactParty[];
  readonly when: TimeSlot | null;
  readonly where: PlaceSlot | null;
  readonly figures: readonly FigureSlot[];
  readonly attribution: Attribution;
  readonly negated: boolean;
  readonly modality: Modality;
  /** The account marks it as a reading of its own ("apparently", "appears to"). */
  readonly hedged: boolean;
  readonly bag: Bag;
  /** What it says beyond its actors and its predicate. */
  readonly content: Bag;
  /** Group word of the predicate; of a light verb, of the noun that carries it ("express *support*"). */
  readonly predicate: string;
  /** Group word of what is said, agreed or wanted to be done, where the predicate only says how it stands. */
  readonly deed?: string;
  /** Facts of two accounts with one identity are one fact ("role:per:abe"). */
  readonly identity?: string;
  /** For a figure: key of what is measured or counted. */
  readonly measured?: string;
  /** Words of a quotation: wording counts. */
  readonly quote?: Span;
  /** Which builder made it, for `readout explain`. */
  readonly rule: string;
}
