import type { FactFigure } from "../../core/index.js";
import { type Bag, contentKey, likeness } from "../read/bag.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { isElsewhere } from "./apart.js";
import { compareQuantities, unitsMeet } from "./compare-quantities.js";
import { ANYBODY, fateOf } from "./counted-set.js";

/** How sure two figures of two accounts are of one thing; figures that differ need more in common than figures that agree. */
export function figureAffinity(a: FactCandidate, b: FactCandidate, weigh: (key: string) => number): number {
  if (a.kind !== b.kind) return 0;
  const [x, y] = [a.figures[0], b.figures[0]];
  if (!x || !y || !unitsMeet(x.unit, y.unit)) return 0;
  const plain = (bag: Bag): Bag => new Map([...bag].filter(([key]) => !key.startsWith("n:")));
  const words = likeness(plain(a.bag), plain(b.bag), weigh);
  const relation = compareQuantities(x, y);
  const agrees = relation === "equal" || relation === "rounding";
  // Figures that differ must be of the same thing in more of their words than figures that agree.
  // A telling value ("$500 million", "4.4") speaks for itself; "two" does not.
  const telling = isTelling(x) || isTelling(y);
  const specific = (isSpecific(x) || isSpecific(y)) && (relation === "equal" || x.unit !== y.unit);
  const fate = fateOf(a);
  if (agrees) {
    const act = a.predicate === b.predicate || (fate !== undefined && fate === fateOf(b)) ? 0.1 : 0;
    return words + act + (specific ? 0.45 : telling ? 0.35 : 0.2);
  }
  if (isElsewhere(a, b) || !within(x, y, 10)) return 0;
  // What both speak of beside the number, its unit and the act: without it "three miles" there are not "ten miles" here.
  const anchors = [...a.bag.keys()].filter((key) => b.bag.has(key) && !/^[tnq]:/.test(key) && !ANYBODY.has(key) && weigh(key) >= 0.4);
  const beside = anchors.filter(
    (key) => key !== a.predicate && key !== b.predicate && key !== a.measured && key !== b.measured && !UNITS.has(key),
  ).length;
  const one = a.measured !== undefined && a.measured === b.measured && !UNITS.has(a.measured) && !ANYBODY.has(a.measured);
  // what shook the ground has one magnitude, an aftershock another
  const shock = (fact: FactCandidate): boolean => fact.bag.has(AFTERSHOCK);
  if (x.unit === "magnitude" && y.unit === "magnitude" && shock(a) === shock(b) && words >= 0.15) return Math.max(0.6, words);
  const measure = x.unit !== "" && x.unit !== "person" && x.unit !== "percent" && !/^[A-Z]{3}$/.test(x.unit);
  if (one && measure && x.unit !== "year" && words >= 0.15) return Math.max(0.6, words);
  return beside > 0 && words >= (one ? 0.5 : 0.6) ? words : 0;
}

/** Large, measured or broken: not "two". */
const isTelling = ({ value = 0, unit }: FactFigure): boolean =>
  value >= 100 || (unit !== "" && unit !== "person" && unit !== "percent") || !Number.isInteger(value);

/** A value that hardly two things of one story have: a sum of money, a measure, a number that is not round. */
function isSpecific({ value = 0, unit }: FactFigure): boolean {
  if (/^[A-Z]{3}$/.test(unit)) return value >= 1000;
  return !Number.isInteger(value) || (value >= 13 && (value % 10 !== 0 || (unit !== "" && unit !== "person" && unit !== "percent")));
}

const AFTERSHOCK = contentKey("aftershock");

const UNITS: ReadonlySet<string> = new Set(
  "second minute hour day week month year metre meter km kilometre kilometer mile foot inch mph kph percent point time dollar euro"
    .split(" ")
    .map(contentKey),
);

/** Of one order: values further apart are hardly two tellings of one figure. */
export function within(a: FactFigure, b: FactFigure, factor: number): boolean {
  const [x, y] = [a, b].map((figure) => Math.abs(figure.value ?? figure.range?.[1] ?? 0)).sort((one, two) => one - two);
  return a.unit !== b.unit || (x ?? 0) * factor >= (y ?? 0);
}
