import type { EntityReading } from "./reading.js";

const QUANTITIES = new Set(
  "hundred hundreds thousand thousands dozen dozens score scores million millions number handful lot lots most many some majority several all none half third quarter couple".split(
    " ",
  ),
);

/** "hundreds of migrants": the head only counts, and those counted are meant. */
export function isQuantity(reading: EntityReading, row: number): boolean {
  if (!QUANTITIES.has(reading.lemma(row)) && !QUANTITIES.has(reading.form(row).toLowerCase())) return false;
  return reading.tree
    .childrenOf(row, "nmod")
    .some((child) => reading.tree.childrenOf(child, "case").some((one) => reading.lemma(one) === "of"));
}
