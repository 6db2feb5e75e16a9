import type { BenchSet } from "./bench-set.js";

/** Bench sets by name, loaded when asked for. */
export const BENCH_SETS: Readonly<Record<string, () => Promise<BenchSet>>> = {
  extraction: () => import("./extraction.js").then((m) => m.EXTRACTION),
  language: () => import("./language.js").then((m) => m.LANGUAGE),
  entities: () => import("./entities.js").then((m) => m.ENTITIES),
  coref: async () => (await import("./coref.js")).corefSet,
  time: () => import("./time.js").then((m) => m.TIME),
  figures: () => import("./figures.js").then((m) => m.FIGURES),
  events: () => import("./events.js").then((m) => m.EVENTS),
  statements: () => import("./statements.js").then((m) => m.STATEMENTS),
  stories: () => import("./stories.js").then((m) => m.STORIES),
  seeds: () => import("./seeds.js").then((m) => m.SEEDS),
  accounts: () => import("./accounts.js").then((m) => m.ACCOUNTS),
  readouts: () => import("./readouts.js").then((m) => m.READOUTS),
  "comparison-speed": () => import("./comparison-speed.js").then((m) => m.COMPARISON_SPEED),
  edits: () => import("./edits.js").then((m) => m.EDITS),
  judging: () => import("./judging.js").then((m) => m.JUDGING),
  claims: () => import("./claims.js").then((m) => m.CLAIMS),
};
