import { workerData } from "node:worker_threads";
import { loadNodeModels } from "../../pipeline/index.js";
import { type Answer, answerLine } from "./answer-line.js";
import type { VerbContext } from "./verb.js";
import { LINE_VERBS } from "./verbs.js";

/** What a worker is started with. */
export interface WorkerOptions {
  readonly verb: string;
  readonly format: VerbContext["format"];
}

/** Lines sent to a worker together: fewer messages than one a line. */
export interface Batch {
  readonly lines: readonly { readonly number: number; readonly text: string | null }[];
  /** Sent because it was full, not because the input paused or ended. */
  readonly full: boolean;
}

const options = ((workerData as unknown[])[1] ?? workerData) as WorkerOptions;
const verb = LINE_VERBS[options.verb];
if (!verb) throw new Error(`no such verb: ${options.verb}`);
const context: VerbContext = { models: verb.needsModels ? await loadNodeModels() : null, format: options.format };

/** The worker's task: answers a batch of lines in order. */
export function answerBatch(batch: Batch): Answer[] {
  return batch.lines.map((line) => answerLine(verb as NonNullable<typeof verb>, line.text, line.number, context));
}
