import { workerData } from "node:worker_threads";
import { type Answer, answerLine } from "./answer-line.js";
import { contextFor, type RunOptions } from "./context-for.js";
import { LINE_VERBS } from "./verbs.js";

/** What a worker is started with. */
export interface WorkerOptions extends RunOptions {
  readonly verb: string;
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
const context = await contextFor(verb, options);

/** The worker's task: answers a batch of lines in order. */
export function answerBatch(batch: Batch): Answer[] {
  return batch.lines.map((line) => answerLine(verb as NonNullable<typeof verb>, line.text, line.number, context));
}
