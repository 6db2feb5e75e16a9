import type { WordVectors } from "../../language/index.js";
import { matchNumbers, type NumberMatch } from "../pair/match-numbers.js";
import { type NumberMention, numberMentions } from "../pair/number-mentions.js";
import { type Proposition, propositionsOf } from "../pair/propositions.js";
import type { AccountView } from "../read/account-view.js";
import { type Excerpt, excerptOf } from "../read/excerpt.js";
import type { FactCandidate, FigureSlot } from "../read/fact-candidate.js";
import { countedState } from "../words/counted-states.js";
import { unitsMeet } from "./compare-quantities.js";
import type { Group, Told } from "./group-facts.js";
import { figureDifference, type SlotDifference } from "./slot-difference.js";

/** What a comparison knows for judging the tellings of one fact. */
export interface Clashes {
  readonly vectors: WordVectors;
  /** The predicates of a telling, read once. */
  propositions(told: Told): readonly Proposition[];
  /** The numbers of two tellings that answer one question, by offsets of their accounts. */
  numbers(a: Told, b: Told): readonly NumberMatch[];
  /** Whether two figures of clauses stand beside each other in a row of their own, and are judged there. */
  inOneRow(a: Told, x: FigureSlot, b: Told, y: FigureSlot): boolean;
  /** Whether a figure is its account's only one of its unit and of those in its state, or of its noun ("fishermen"). */
  isLone(told: Told, by: "state" | "noun"): boolean;
}

/** Reads the facts of a comparison for {@link Clashes}; each telling is read once. */
export function clashesOf(groups: readonly Group[], views: readonly AccountView[], vectors: WordVectors): Clashes {
  const rows = new Map(
    groups.flatMap((group, row) =>
      group.flatMap(({ account, fact }) => (fact.kind === "figure" ? [[`${account}:${fact.figures[0]?.end}`, row] as const] : [])),
    ),
  );
  const counts = new Map<string, Set<number | undefined>>();
  for (const told of groups.flat()) {
    if (told.fact.kind !== "figure") continue;
    for (const key of [countOf(told, "state"), countOf(told, "noun")])
      counts.set(key, (counts.get(key) ?? new Set()).add(told.fact.figures[0]?.value));
  }
  const read = new Map<FactCandidate, Excerpt>();
  const excerpt = ({ account, fact }: Told): Excerpt | undefined => {
    const known = read.get(fact);
    const view = views[account];
    if (known || !view) return known;
    const made = excerptOf(view, fact.main);
    read.set(fact, made);
    return made;
  };
  const predicates = new Map<FactCandidate, readonly Proposition[]>();
  return {
    vectors,
    propositions: ({ account, fact }) => {
      const known = predicates.get(fact);
      const view = views[account];
      if (known || !view) return known ?? [];
      const made = propositionsOf(view, vectors, view.rows(fact.main));
      predicates.set(fact, made);
      return made;
    },
    numbers: (a, b) => {
      const [left, right] = [excerpt(a), excerpt(b)];
      if (!left || !right) return [];
      const back = (number: NumberMention, offset: number): NumberMention => ({
        ...number,
        start: number.start + offset,
        end: number.end + offset,
      });
      return matchNumbers(left.view, right.view, numberMentions(left.view, vectors), numberMentions(right.view, vectors), true).map(
        (match) => ({ ...match, x: back(match.x, left.offset), y: back(match.y, right.offset) }),
      );
    },
    isLone: (told, by) => (counts.get(countOf(told, by))?.size ?? 1) === 1,
    inOneRow: (a, x, b, y) => {
      const row = rows.get(`${a.account}:${x.end}`);
      return row !== undefined && row === rows.get(`${b.account}:${y.end}`);
    },
  };
}

/** How two figures stand, and which they are. */
export interface FigureDifference {
  readonly relation: SlotDifference["relation"];
  readonly why: string;
  readonly x: FigureSlot;
  readonly y: FigureSlot;
  /** Words in common of what numbers of clauses count, about. */
  readonly tie: number;
}

/** Ties from which two numbers of lined-up clauses answer one question. */
const TIED = 1;

/**
 * How the figures of two tellings stand: of two figures, theirs; of clauses the first numbers that answer one question and
 * lie apart, else those told more or less exactly. Null where none can be compared.
 */
export function differenceOfFigures(a: Told, b: Told, va: AccountView, vb: AccountView, clashes: Clashes): FigureDifference | null {
  if (a.fact.kind === "figure" && b.fact.kind === "figure") return ofTwoFigures(a.fact, b.fact, va, vb);
  const matches = clashes.numbers(a, b).filter(({ otherScope }) => !otherScope);
  const match =
    matches.find(({ relation, tie }) => relation === "apart" && tie >= TIED) ?? matches.find(({ relation }) => relation === "rounding");
  if (!match) return null;
  const [x, y] = [slotOf(match.x), slotOf(match.y)];
  const values = `${va.words(x)} and ${vb.words(y)}`;
  return match.relation === "apart"
    ? { relation: "conflict", why: `the figures exclude each other: ${values}`, x, y, tie: match.tie }
    : { relation: "rounding", why: `the same figure, rounded or bounded: ${values}`, x, y, tie: match.tie };
}

const slotOf = ({ start, end, value, range, unit, bound }: NumberMention): FigureSlot => ({
  start,
  end,
  ...(value === undefined ? {} : { value }),
  ...(range === undefined ? {} : { range }),
  unit,
  bound,
  of: "",
});

function ofTwoFigures(a: FactCandidate, b: FactCandidate, va: AccountView, vb: AccountView): FigureDifference | null {
  const [x, y] = [a.figures[0], b.figures[0]];
  if (!x || !y || otherState(a, x, b, y)) return null;
  // "200 others" are people where the other telling says so.
  const unit = x.unit + y.unit === "person" ? "person" : undefined;
  const [p, q] =
    unit === undefined
      ? [x, y]
      : [
          { ...x, unit },
          { ...y, unit },
        ];
  if (!unitsMeet(p.unit, q.unit)) return null;
  const { relation, why } = figureDifference(p, q, va, vb);
  return { relation, why, x: p, y: q, tie: 0 };
}

/** The account, the unit and the state of a figure, or its noun. */
function countOf({ account, fact }: Told, by: "state" | "noun"): string {
  const figure = fact.figures[0];
  if (by === "noun") return `${account}:${fact.measured}`;
  return `${account}:${figure?.unit}:${figure ? (stateOf(fact, figure) ?? (isThing(figure.unit) ? fact.measured : "")) : ""}`;
}

/** Bare counts are of as many kinds as there are things. */
const isThing = (unit: string): boolean => unit === "" || unit === "person" || unit === "percent";

/** In which state those are whom a figure counts ("dead"). */
const stateOf = (fact: FactCandidate, figure: FigureSlot): string | undefined =>
  [...figure.of.toLowerCase().split(/\W+/), fact.predicate, fact.measured ?? ""].map(countedState).find((state) => state !== undefined);

/** "9 dead" against "12 injured". */
function otherState(a: FactCandidate, x: FigureSlot, b: FactCandidate, y: FigureSlot): boolean {
  const [one, two] = [stateOf(a, x), stateOf(b, y)];
  return one !== undefined && two !== undefined && one !== two;
}
