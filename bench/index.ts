import type { BenchSet } from "./bench-set.js";

/** Bench sets by name, loaded when asked for. */
export const BENCH_SETS: Readonly<Record<string, () => Promise<BenchSet>>> = {};
