import { Piscina } from "piscina";
import { type Answer, answerLine } from "./answer-line.js";
import { contextFor, type RunOptions } from "./context-for.js";
import { inBatches } from "./in-batches.js";
import type { InputLine } from "./read-lines.js";
import type { LineVerb, VerbContext } from "./verb.js";
import type { Batch, WorkerOptions } from "./worker.js";

/** Batches in flight per worker: enough to keep workers busy, little to hold in memory. */
const BATCHES_PER_WORKER = 3;

/**
 * Answers lines with a verb, in input order, on `workers` threads. Threads start with the first full
 * batch; what trickles in before that is answered on this thread, so that short runs stay quick.
 */
export async function* runBatch(
  verb: LineVerb,
  lines: AsyncIterable<InputLine>,
  options: RunOptions & { readonly workers: number },
): AsyncGenerator<Answer> {
  let context: Promise<VerbContext> | null = null;
  let pool: Piscina | null = null;
  const here = async (batch: Batch): Promise<Answer[]> => {
    context ??= contextFor(verb, options);
    const ready = await context;
    return batch.lines.map((line) => answerLine(verb, line.text, line.number, ready));
  };
  const start = (batch: Batch): Promise<Answer[]> => {
    if (options.workers <= 1 || (pool === null && !batch.full)) return here(batch);
    pool ??= startPool({ ...options, verb: verb.name }, options.workers);
    return pool.run(batch) as Promise<Answer[]>;
  };
  const most = options.workers <= 1 ? 1 : options.workers * BATCHES_PER_WORKER;
  const batches = inBatches(lines);
  const running: Promise<Answer[]>[] = [];
  let next: Promise<IteratorResult<Batch>> | null = batches.next();
  try {
    while (next !== null || running.length > 0) {
      const head = running[0];
      if (next !== null && running.length < most) {
        const read: Promise<"read"> = next.then(() => "read");
        const first = head ? await Promise.race([read, head.then(() => "done" as const)]) : await read;
        if (first === "read") {
          const result: IteratorResult<Batch> = await next;
          next = result.done ? null : batches.next();
          if (!result.done) {
            const task = start(result.value);
            task.catch(() => undefined);
            running.push(task);
          }
          continue;
        }
      }
      if (head) {
        running.shift();
        yield* await head;
      }
    }
  } finally {
    await (pool as Piscina | null)?.destroy();
  }
}

function startPool(workerData: WorkerOptions, threads: number): Piscina {
  return new Piscina({
    filename: new URL("./worker.js", import.meta.url).href,
    name: "answerBatch",
    maxThreads: threads,
    minThreads: threads,
    workerData,
  });
}
