import type { Verdict } from "../../core/index.js";
import type { AccountView } from "../read/account-view.js";
import { likeness } from "../read/bag.js";
import type { FactCandidate, FigureSlot } from "../read/fact-candidate.js";
import { haveAnchor } from "./anchor.js";
import { isUpdate } from "./as-of.js";
import { type Clashes, differenceOfFigures, type FigureDifference } from "./clash.js";
import { ANYBODY, fateOf } from "./counted-set.js";
import type { Told } from "./group-facts.js";
import { otherCount } from "./other-count.js";
import { isSureFigure } from "./sure-clash.js";

/** Notes a verdict with its reason. */
export type AddVerdict = (verdict: Verdict, why: string) => void;

/** Judges the figures of two tellings of one fact: of two figures, or of two clauses that hold some. */
export function judgeFigures(left: Told, right: Told, views: readonly AccountView[], add: AddVerdict, clashes: Clashes): void {
  const a = left.fact;
  const b = right.fact;
  const va = views[left.account] as AccountView;
  const vb = views[right.account] as AccountView;
  const figures = a.kind === "figure" && b.kind === "figure";
  const compared = differenceOfFigures(left, right, va, vb, clashes);
  const clauses = a.kind !== "figure" && b.kind !== "figure";
  // a figure with a row of its own is judged there
  const found =
    compared &&
    clauses &&
    (clashes.inOneRow(left, compared.x, right, compared.y) ||
      (compared.relation === "conflict" && !answersOneQuestion(a, b, compared) && !isOnlyCount(left, right, compared, va, vb, clashes)))
      ? null
      : compared;
  if (found && found.relation !== "none" && found.relation !== "rounding" && !isOneOrder(found)) {
    add("apparent-conflict-resolved", `figures of two orders of size count two things: ${found.why.split(": ").pop()}`);
  } else if (found?.relation === "conflict" || (found?.relation === "scope" && figures && isOneSet(a, b))) {
    const values = found.why.split(": ").pop();
    const why = found.relation === "conflict" ? found.why : `one set of people counted apart: ${values}`;
    const others = (reason: string): void =>
      add("apparent-conflict-resolved", `figures that may count different things: ${values} (${reason})`);
    const other = otherCount({ view: va, figure: found.x, main: a.main }, { view: vb, figure: found.y, main: b.main });
    const sure = !figures || isSureCount(left, right, va, vb, clashes);
    if (other !== null) {
      if (figures) others(other);
    } else if ((sure || isOneFate(a, b)) && isUpdate({ ...a, figures: [found.x] }, { ...b, figures: [found.y] }, va, vb))
      add("update", `${why}; the later account may have the newer figure`);
    else if (sure) add("conflict", why);
    else others("too little else is alike");
  } else if (found?.relation === "scope" && figures) add("apparent-conflict-resolved", found.why);
  else if (found?.relation === "rounding") add("compatible-granularity", found.why);
}

/** Two figures of one thing: alike in their words, and alone in their accounts or told in sentences that share more than the count. */
function isSureCount(left: Told, right: Told, va: AccountView, vb: AccountView, clashes: Clashes): boolean {
  if (isOneSet(left.fact, right.fact) && clashes.isLone(left, "noun") && clashes.isLone(right, "noun")) return true;
  const lone = clashes.isLone(left, "state") && clashes.isLone(right, "state");
  return isSureFigure(left.fact, right.fact, lone) && (lone || haveAnchor(left.fact, va, right.fact, vb));
}

/** Likeness of all the words of two clauses, and of what they say beyond their predicates, from which their numbers are of one thing. */
const ONE_QUESTION = { words: 0.4, content: 0.5 };

/** Whether numbers of two clauses are of one thing: the clauses tell one deed in much the same words. */
function answersOneQuestion(a: FactCandidate, b: FactCandidate, { x, y }: FigureDifference): boolean {
  if (Math.min(x.value ?? 0, y.value ?? 0) < 2 && x.unit !== y.unit) return false;
  return (
    likeness(a.bag, b.bag) >= ONE_QUESTION.words && (a.predicate === b.predicate || likeness(a.content, b.content) >= ONE_QUESTION.content)
  );
}

/** Words that numbers of two clauses have in common in what they count, beside what else must be alike. */
const TIE = { anchored: 1.5, alone: 2, deed: 1 };
/** Likeness of all words beside such a tie: of clauses whose sentences share more, of others. */
const LIKE = { anchored: 0.18, alone: 0.25 };

/** Numbers that are their accounts' only ones of their kind, and count what is called alike: "23 explosions", "14 blasts". */
function isOnlyCount(
  left: Told,
  right: Told,
  { x, y, tie }: FigureDifference,
  va: AccountView,
  vb: AccountView,
  clashes: Clashes,
): boolean {
  const [a, b] = [left.fact, right.fact];
  const counted = ({ account, fact }: Told, figure: FigureSlot): Told => ({
    account,
    fact: { ...fact, figures: fact.figures.filter(({ end }) => end === figure.end) },
  });
  if (!clashes.isLone(counted(left, x), "state") || !clashes.isLone(counted(right, y), "state")) return false;
  const like = likeness(a.bag, b.bag);
  return (
    (tie >= TIE.anchored && like >= LIKE.anchored && haveAnchor(a, va, b, vb)) ||
    (tie >= TIE.alone && like >= LIKE.alone) ||
    (tie >= TIE.deed && a.predicate === b.predicate && like >= LIKE.alone)
  );
}

/** Values so many times apart are hardly two tellings of one figure. */
const ONE_ORDER = 4;

function isOneOrder({ x, y }: FigureDifference): boolean {
  const [small, great] = [x, y].map(({ value, range }) => Math.abs(value ?? range?.[1] ?? 0)).sort((p, q) => p - q);
  return x.unit !== y.unit || (small ?? 0) * ONE_ORDER >= (great ?? 0);
}

/** "Nine bodies", "at least seven dead": people counted by one thing that befell them, of which later accounts know more. */
const isOneFate = (a: FactCandidate, b: FactCandidate): boolean => fateOf(a) !== undefined && fateOf(a) === fateOf(b);

/** "17 fishermen": a noun that counts certain people counts the same ones in both accounts of one event. */
const isOneSet = (a: FactCandidate, b: FactCandidate): boolean =>
  a.measured !== undefined && a.measured === b.measured && !ANYBODY.has(a.measured) && a.figures[0]?.unit === "person";
