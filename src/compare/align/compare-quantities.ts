import type { Bound } from "../../core/index.js";

/** A quantity in a unit, with its bound. */
export interface Quantity {
  readonly value?: number;
  readonly range?: readonly [number, number];
  readonly unit: string;
  readonly bound: Bound;
}

/** How two quantities of one thing stand: the same, the same up to rounding or bounds, apart, or in units that do not meet. */
export type QuantityRelation = "equal" | "rounding" | "apart" | "incomparable";

/** Units with their dimension and factor to its base unit. */
const UNITS: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  second: ["time", 1 / 60],
  minute: ["time", 1],
  hour: ["time", 60],
  day: ["time", 1440],
  week: ["time", 10080],
  fortnight: ["time", 20160],
  month: ["time", 43830],
  year: ["time", 525960],
  m: ["length", 0.001],
  metre: ["length", 0.001],
  meter: ["length", 0.001],
  km: ["length", 1],
  kilometre: ["length", 1],
  kilometer: ["length", 1],
  mile: ["length", 1.609344],
  mi: ["length", 1.609344],
  "nautical mile": ["length", 1.852],
  foot: ["length", 0.0003048],
  feet: ["length", 0.0003048],
  ft: ["length", 0.0003048],
  yard: ["length", 0.0009144],
  inch: ["length", 0.0000254],
  cm: ["length", 0.00001],
  kg: ["mass", 1],
  kilogram: ["mass", 1],
  g: ["mass", 0.001],
  gram: ["mass", 0.001],
  pound: ["mass", 0.45359237],
  lb: ["mass", 0.45359237],
  ounce: ["mass", 0.028349523],
  tonne: ["mass", 1000],
  ton: ["mass", 1000],
  "metric ton": ["mass", 1000],
  acre: ["area", 0.00404686],
  hectare: ["area", 0.01],
  ha: ["area", 0.01],
  "square mile": ["area", 2.589988],
  "square kilometre": ["area", 1],
  "square kilometer": ["area", 1],
  km2: ["area", 1],
  mph: ["speed", 1.609344],
  "km/h": ["speed", 1],
  kph: ["speed", 1],
  litre: ["volume", 1],
  liter: ["volume", 1],
  gallon: ["volume", 3.785411784],
  barrel: ["volume", 158.987],
  percent: ["share", 1],
  "percentage point": ["points", 1],
  point: ["points", 1],
  "basis point": ["points", 0.01],
};

/** Converted values agree within this share: "30 miles" and "48 km". */
const CONVERSION = 0.035;

/** A value told as about so much, of which another unit is given, is off by no more than this share. */
const ROUNDED_APART = 0.125;

const dimension = (unit: string): readonly [string, number] => {
  const known = UNITS[unit] ?? UNITS[unit.replace(/s$/, "")];
  return known ?? [unit.toLowerCase().replace(/s$/, ""), 1];
};

/** Whether two units can be compared. */
export const unitsMeet = (a: string, b: string): boolean => dimension(a)[0] === dimension(b)[0];

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The stretch that a quantity leaves open, in base units. News bounds stay close: "more than 100" is not 300. */
function stretch(quantity: Quantity, factor: number, most: number): Range | null {
  if (quantity.range) return { from: quantity.range[0] * factor, to: quantity.range[1] * factor };
  if (quantity.value === undefined) return null;
  const value = quantity.value * factor;
  const slack = Math.abs(value) * 0.25;
  switch (quantity.bound) {
    case "atLeast":
      return { from: value, to: value + Math.max(slack, roundness(quantity.value) * factor) };
    case "atMost":
      return { from: value - Math.max(slack, roundness(quantity.value) * factor), to: value };
    case "about":
    case "range": {
      const near = Math.max(Math.abs(value) * 0.06, Math.min(Math.abs(value) * most, (roundness(quantity.value) / 2) * factor));
      return { from: value - near, to: value + near };
    }
    case "exact":
      return { from: value, to: value };
  }
}

/** "46" for "46.2": the same, given in whole numbers. */
const isRounded = ({ value: whole = 0.5 }: Quantity, { value: fine = 0.5 }: Quantity): boolean =>
  Number.isInteger(whole) && !Number.isInteger(fine) && Math.round(fine) === whole;

/** The step to which a number looks rounded: 1000 for 40000, 10 for 250, 0 for 36. */
function roundness(value: number): number {
  if (value === 0 || !Number.isInteger(value)) return 0;
  let step = 1;
  while (value % (step * 10) === 0 && step < Math.abs(value)) step *= 10;
  return step === 1 ? 0 : Math.min(step, Math.abs(value) / 2);
}

/**
 * Compares two quantities of one thing after bringing them to one unit.
 *
 * @example
 * compareQuantities({ value: 30, unit: "mile", bound: "about" }, { value: 48, unit: "km", bound: "exact" }) // "rounding"
 */
export function compareQuantities(a: Quantity, b: Quantity): QuantityRelation {
  const [da, fa] = dimension(a.unit);
  const [db, fb] = dimension(b.unit);
  if (da !== db) return "incomparable";
  // In two units each was rounded by itself: hardly by a quarter.
  const most = fa === fb ? 1 : ROUNDED_APART;
  const left = stretch(a, fa, most);
  const right = stretch(b, fb, most);
  if (!left || !right) return "incomparable";
  const exact = a.bound === b.bound && left.from === right.from && left.to === right.to;
  if (exact) return "equal";
  const converted = a.unit !== b.unit ? CONVERSION : 0;
  const slack = Math.max(Math.abs(left.to), Math.abs(right.to)) * converted;
  if (left.from - slack <= right.to && right.from - slack <= left.to) return "rounding";
  if (a.unit === b.unit && (isRounded(a, b) || isRounded(b, a))) return "rounding";
  // "about" on one side only reads a round number loosely.
  return "apart";
}
