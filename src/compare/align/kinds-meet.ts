import type { FactKind } from "../../core/index.js";

/** Kinds that can name one thing: what one account calls a promise another calls an assurance. */
const FAMILIES: readonly ReadonlySet<FactKind>[] = [
  new Set<FactKind>(["event", "sanction", "schedule"]),
  new Set<FactKind>(["event", "detail"]),
  new Set<FactKind>(["event", "agreement"]),
  new Set<FactKind>(["agreement", "schedule"]),
  new Set<FactKind>(["commitment", "assurance", "agreement", "statement", "obligation"]),
  new Set<FactKind>(["appeal", "statement", "position"]),
  new Set<FactKind>(["statement", "position", "assessment", "expectation", "forecast", "event"]),
  new Set<FactKind>(["position", "policy-shift", "interpretation", "assessment", "expectation", "forecast"]),
  new Set<FactKind>(["agreement", "interpretation", "assessment"]),
  new Set<FactKind>(["purpose", "interpretation"]),
];

/** Whether two kinds can name one thing. */
export const kindsMeet = (a: FactKind, b: FactKind): boolean => a === b || FAMILIES.some((family) => family.has(a) && family.has(b));

/** Kinds that any other of them can name where the words say the same: what one account promises the other tells as an event. */
const WORDED = new Set<FactKind>([
  "event",
  "detail",
  "schedule",
  "agreement",
  "statement",
  "position",
  "assessment",
  "expectation",
  "forecast",
  "commitment",
  "assurance",
  "obligation",
  "appeal",
  "purpose",
]);

/** Whether two kinds can name one thing where the words say the same. */
export const kindsMayMeet = (a: FactKind, b: FactKind): boolean => kindsMeet(a, b) || (WORDED.has(a) && WORDED.has(b));
