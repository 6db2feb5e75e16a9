import type { Span } from "../../core/index.js";
import type { WordVectors } from "../../language/index.js";
import { type ConflictSlot, clashBetween } from "../pair/compare-pair.js";
import type { AccountView } from "../read/account-view.js";
import { type Excerpt, excerptOf } from "../read/excerpt.js";
import type { FactCandidate, FigureSlot } from "../read/fact-candidate.js";
import { countedState } from "../words/counted-states.js";
import { unitsMeet } from "./compare-quantities.js";
import type { Group, Told } from "./group-facts.js";
import { figureDifference, type SlotDifference } from "./slot-difference.js";

/** What two tellings of one fact say that cannot both hold. */
export interface Clash {
  readonly slot: ConflictSlot;
  readonly a: Span | null;
  readonly b: Span | null;
  readonly why: string;
}

/** What a comparison knows for judging the tellings of one fact. */
export interface Clashes {
  /** What the words of two tellings say that cannot both hold, judged as a pair of sentences is. */
  ofWords(a: Told, b: Told): Clash | null;
  /** Whether a figure of a clause is told by several accounts in a row of its own, and judged there. */
  hasRow(told: Told, figure: FigureSlot): boolean;
}

/** Reads the facts of a comparison for {@link Clashes}; each telling is read once. */
export function clashesOf(groups: readonly Group[], views: readonly AccountView[], vectors: WordVectors): Clashes {
  const rows = new Set(
    groups.flatMap((group) =>
      group.length > 1
        ? group.flatMap(({ account, fact }) => (fact.kind === "figure" ? [`${account}:${fact.figures[0]?.start}`] : []))
        : [],
    ),
  );
  const read = new Map<FactCandidate, Excerpt>();
  const excerpt = ({ account, fact }: Told): Excerpt | undefined => {
    const known = read.get(fact);
    const view = views[account];
    if (known || !view) return known;
    const made = excerptOf(view, fact.main);
    read.set(fact, made);
    return made;
  };
  const moved = (span: Span | null, offset: number): Span | null => span && { start: span.start + offset, end: span.end + offset };
  return {
    ofWords: (a, b) => {
      const [left, right] = [excerpt(a), excerpt(b)];
      const found = left && right ? clashBetween(left.view, right.view, vectors) : null;
      if (!left || !right || !found) return null;
      return { slot: found.slot, a: moved(found.a, left.offset), b: moved(found.b, right.offset), why: found.why };
    },
    hasRow: ({ account }, { start }) => rows.has(`${account}:${start}`),
  };
}

/** How two figures stand, and which they are. */
export interface FigureDifference {
  readonly relation: SlotDifference["relation"];
  readonly why: string;
  readonly x: FigureSlot;
  readonly y: FigureSlot;
}

/** How the one figure of each telling that can be compared stands; null where there is none, or more than one. */
export function differenceOfFigures(a: FactCandidate, b: FactCandidate, va: AccountView, vb: AccountView): FigureDifference | null {
  const pairs = a.figures
    .flatMap((x) => b.figures.filter((y) => unitsMeet(x.unit, y.unit)).map((y) => [x, y] as const))
    .filter(([x, y]) => !otherState(a, x, b, y));
  const [x, y] = pairs[0] ?? [];
  if (pairs.length !== 1 || !x || !y) return null;
  const { relation, why } = figureDifference(x, y, va, vb);
  return { relation, why, x, y };
}

/** "9 dead" against "12 injured". */
function otherState(a: FactCandidate, x: FigureSlot, b: FactCandidate, y: FigureSlot): boolean {
  const stateOf = (fact: FactCandidate, figure: FigureSlot): string | undefined =>
    [...figure.of.toLowerCase().split(/\W+/), fact.predicate, fact.measured ?? ""].map(countedState).find((state) => state !== undefined);
  const [one, two] = [stateOf(a, x), stateOf(b, y)];
  return one !== undefined && two !== undefined && one !== two;
}
