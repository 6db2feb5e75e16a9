/** One measured figure of a bench set. Higher is better unless `lowerIsBetter`. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly lowerIsBetter?: boolean;
  /** Same measure for peers in the same run. */
  readonly peers?: Readonly<Record<string, number>>;
  /** What it was measured on. */
  readonly on: string;
}

/** A bench set: one file under `bench/`, one line in `bench/index.ts`. */
export interface BenchSet {
  readonly name: string;
  readonly title: string;
  /** Files of the shared data it needs; the set is skipped, and says so, where they are absent. */
  readonly needs: readonly string[];
  run(options: { readonly shared: string; readonly verbose: boolean }): Promise<readonly Measure[]>;
}
