import type { EntityType } from "../../core/index.js";
import type { CountryName, People } from "../../knowledge/index.js";
import type { EntityReading } from "./reading.js";

/** A proper name (or a country's adjective) as it stands in the text. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly type: EntityType;
  /** For names of countries, capitals, peoples. */
  readonly country?: CountryName;
  /** For peoples and confessions. */
  readonly people?: People;
  readonly from: "model" | "table" | "shape";
}

/** Row of the span whose governor is outside it. */
export function headOf(reading: EntityReading, first: number, last: number): number {
  for (let row = first; row < last; row++) {
    const head = reading.head(row);
    if (head < first || head >= last) return row;
  }
  return first;
}
