import { parseActors } from "../../knowledge/index.js";
import { loadNodeModels } from "../../pipeline/index.js";
import type { LineVerb, VerbContext } from "./verb.js";

/** What a run of a verb is started with, on this thread or another. */
export interface RunOptions {
  readonly format: VerbContext["format"];
  /** Rows of a user's `actors.tsv`. */
  readonly actors?: string;
}

/** Loads what a verb needs. */
export async function contextFor(verb: LineVerb, { format, actors }: RunOptions): Promise<VerbContext> {
  return {
    models: verb.needsModels ? await loadNodeModels() : null,
    format,
    ...(actors === undefined ? {} : { resources: { actors: parseActors(actors) } }),
  };
}
