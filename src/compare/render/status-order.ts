import type { FactStatus } from "../../core/index.js";

/** The parts of a report in the order in which they are shown: the gravest first. */
export const STATUS_ORDER: readonly FactStatus[] = ["conflict", "differing", "shared", "only"];
