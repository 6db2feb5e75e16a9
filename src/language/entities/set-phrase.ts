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

/** "on board", "in office": the bare noun of a set phrase names nobody. */
export const isSetPhrase = (reading: EntityReading, row: number): boolean =>
  PHRASES.has(`${reading.form(row - 1).toLowerCase()} ${reading.form(row).toLowerCase()}`);
