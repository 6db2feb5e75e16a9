/**
 * Items up to the first Ctrl-C, which ends the input: what was read is answered, what is kept to the end is written.
 * A second Ctrl-C ends the program at once.
 *
 * @param onInterrupt called once, at the first Ctrl-C
 */
export async function* untilInterrupt<T>(items: AsyncIterable<T>, onInterrupt: () => void): AsyncGenerator<T> {
  let interrupted = false;
  let stop: (value: null) => void = () => undefined;
  const stopped = new Promise<null>((resolve) => {
    stop = resolve;
  });
  const listener = (): void => {
    if (interrupted) process.exit(INTERRUPTED);
    interrupted = true;
    onInterrupt();
    stop(null);
  };
  process.on("SIGINT", listener);
  const iterator = items[Symbol.asyncIterator]();
  while (!interrupted) {
    const next = iterator.next();
    // After an interrupt nobody waits for it.
    next.catch(() => undefined);
    const result = await Promise.race([next, stopped]);
    if (result === null || result.done) return;
    yield result.value;
  }
}

/** Exit code of a run that Ctrl-C ended: 128 and the number of SIGINT. */
export const INTERRUPTED = 130;
