import type { EntityReading } from "./reading.js";

const PHRASES = new Set([
  "on board",
  "in charge",
  "in office",
  "in power",
  "under guard",
  "on guard",
  "in court",
  "in command",
  "in custody",
]);

const REMAINS = new Set(
  "recover retrieve find discover pull identify bury exhume wash dump burn lie decompose carry see count bring drag float".split(" "),
);

/** "on board", "in office": the bare noun of a set phrase names nobody; bodies that are found or counted are no body. */
export const isSetPhrase = (reading: EntityReading, row: number): boolean =>
  PHRASES.has(`${reading.form(row - 1).toLowerCase()} ${reading.form(row).toLowerCase()}`) || isRemains(reading, row);

function isRemains(reading: EntityReading, row: number): boolean {
  if (reading.lemma(row) !== "body") return false;
  const { tree } = reading;
  if (reading.form(row).toLowerCase() === "bodies" && tree.child(row, "nummod") >= 0) return true;
  if (/^(?:obj|nsubj)/.test(reading.deprel(row)) && REMAINS.has(reading.lemma(reading.head(row)))) return true;
  return tree.childrenOf(row, "acl").some((child) => REMAINS.has(reading.lemma(child)));
}
