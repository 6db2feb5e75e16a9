import type { ClauseOverlap } from "./clause-overlap.js";
import type { DayOverlap } from "./day-overlap.js";
import type { NumberMatch } from "./match-numbers.js";
import type { Mismatch } from "./mismatches.js";
import type { Overlap } from "./overlap.js";

/** What speaks for the relation of two sentences; 0 or 1 unless said otherwise. */
export interface PairEvidence extends Overlap, Pick<ClauseOverlap, "core" | "cover" | "deeds" | "agents"> {
  /** How near all that they say taken together is ({@link gistLikeness}), about -.2 to 1. */
  readonly gist: number;
  /** They share a day or hour. */
  readonly sharedDay: number;
  /** They give other days or hours, and not as a clash of one happening. */
  readonly otherDay: number;
  /** One alone tells of a time long gone. */
  readonly gone: number;
  /** Logarithm of the words of the shorter sentence: long ones share less of their wording. */
  readonly length: number;
  /** Logarithm of how many times longer the other one is. */
  readonly lengths: number;
  /** Words say that they count or date other sets or happenings. */
  readonly scoped: number;
  /** Some slot clashes. */
  readonly clash: number;
  /** Nothing but a name or word set against another clashes. */
  readonly clashWeak: number;
  readonly clashNumber: number;
  readonly clashOnlyModality: number;
  /** Clashes in several slots. */
  readonly clashMany: number;
  /** They count people in one state. */
  readonly state: number;
  /** How far apart they are: the logarithm of their ratio, at most 3. */
  readonly ratio: number;
  /** Further numbers that clash where none agrees: two things measured. */
  readonly several: number;
  /** `core` of sentences with clashing numbers. */
  readonly numberCore: number;
}

/** Gathers the evidence. */
export function pairEvidence(
  overlap: Overlap,
  clauses: ClauseOverlap,
  gist: number,
  days: DayOverlap,
  sizes: readonly [number, number],
  found: readonly Mismatch[],
  numbers: readonly NumberMatch[],
): PairEvidence {
  const is = (value: boolean): number => (value ? 1 : 0);
  const clashes = found.filter((mismatch) => mismatch.otherScope !== true);
  const weak = clashes.length > 0 && clashes.every((mismatch) => mismatch.weak);
  const apart = numbers.find((match) => match.relation === "apart" && !match.otherScope);
  const clashing = numbers.filter((match) => match.relation === "apart").length;
  return {
    ...overlap,
    core: clauses.core,
    cover: clauses.cover,
    deeds: clauses.deeds,
    agents: clauses.agents,
    gist,
    gone: is(days.gone),
    length: Math.log(1 + Math.min(...sizes)),
    lengths: Math.log((1 + Math.max(...sizes)) / (1 + Math.min(...sizes))),
    sharedDay: is(days.shared),
    otherDay: is(days.apart && !found.some((mismatch) => mismatch.slot === "date" || mismatch.slot === "time")),
    scoped: is(found.length > clashes.length),
    clash: is(clashes.length > 0),
    clashWeak: is(weak),
    clashNumber: is(clashes.some((mismatch) => mismatch.slot === "number")),
    clashOnlyModality: is(clashes.length > 0 && clashes.every((mismatch) => mismatch.slot === "modality")),
    clashMany: is(new Set(clashes.map((mismatch) => mismatch.slot)).size > 1),
    state: is(apart?.x.state !== undefined && apart.x.state === apart.y.state),
    ratio: apart ? Math.min(3, ratioOf(apart)) : 0,
    several: clashing < numbers.length ? 0 : Math.min(2, Math.max(0, clashing - 1)),
    numberCore: apart ? clauses.core : 0,
  };
}

const ratioOf = ({ x, y }: NumberMatch): number => Math.abs(Math.log(Math.max(0.05, x.value ?? 1) / Math.max(0.05, y.value ?? 1)));
