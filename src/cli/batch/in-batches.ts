import type { InputLine } from "./read-lines.js";
import type { Batch } from "./worker.js";

const LINES_PER_BATCH = 16;
const CHARACTERS_PER_BATCH = 200_000;
/** How long a started batch waits for a further line before it goes: keeps a slow stream flowing. */
const PATIENCE_MS = 15;

/** Groups lines into batches; one that waits for input is sent as it is. */
export async function* inBatches(lines: AsyncIterable<InputLine>): AsyncGenerator<Batch> {
  const iterator = lines[Symbol.asyncIterator]();
  let batch: InputLine[] = [];
  let size = 0;
  let next = iterator.next();
  for (;;) {
    const idle = batch.length > 0 && (await idleFor(next, PATIENCE_MS));
    if (idle || batch.length >= LINES_PER_BATCH || size >= CHARACTERS_PER_BATCH) {
      yield { lines: batch, full: !idle };
      batch = [];
      size = 0;
    }
    const result = await next;
    if (result.done) break;
    batch.push(result.value);
    size += result.value.text?.length ?? 0;
    next = iterator.next();
  }
  if (batch.length > 0) yield { lines: batch, full: false };
}

async function idleFor(next: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<true>((resolve) => {
    timer = setTimeout(() => resolve(true), ms);
  });
  try {
    return await Promise.race([next.then(() => false), timeout]);
  } finally {
    clearTimeout(timer);
  }
}
