import { availableParallelism } from "node:os";
import { ReadoutError } from "../core/index.js";

/** Colour only on a terminal that wants it (https://no-color.org). */
export const wantsColour = (): boolean => process.stdout.isTTY === true && !process.env["NO_COLOR"];

/** Writes, waiting where the reader is slower than we are. A closed pipe ends the program quietly. */
export function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve();
      else if ((error as NodeJS.ErrnoException).code === "EPIPE") process.exit(0);
      else reject(error);
    });
  });
}

/** Reports an error on stderr: code, message, hint. */
export function reportError(error: unknown): void {
  if (error instanceof ReadoutError) {
    process.stderr.write(`readout: ${error.code}: ${error.message}\n  ${error.hint}\n`);
  } else {
    process.stderr.write(`readout: INTERNAL: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  }
}

/** Says what is waited for, where the input is a keyboard. */
export function keyboardNote(): void {
  if (process.stdin.isTTY) process.stderr.write("readout: reading JSON Lines from the keyboard; Ctrl-D ends them\n");
}

/** `--workers N`: a positive whole number; cores where it is not given. */
export function workersOption(value: string | undefined): number {
  if (value === undefined) return availableParallelism();
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 256) {
    throw new ReadoutError("CONFIG_OPTION", `--workers must be a whole number from 1 to 256, not "${value}"`);
  }
  return count;
}

/** A status line on stderr, drawn where stderr is a terminal. */
export interface StatusLine {
  update(done: number, failed: number): void;
  end(): void;
}

/** @param now milliseconds, passed in so that nothing but the command line reads the clock. */
export function statusLine(wanted: boolean, label: string, now: () => number): StatusLine {
  if (!wanted || process.stderr.isTTY !== true) return { update: () => undefined, end: () => undefined };
  const started = now();
  let drawn = 0;
  let last: readonly [number, number] = [0, 0];
  const draw = (done: number, failed: number): void => {
    const seconds = Math.max(0.001, (now() - started) / 1000);
    const failures = failed > 0 ? `, ${failed} failed` : "";
    process.stderr.write(`\r\u001b[K${label}: ${done} lines${failures}, ${Math.round(done / seconds)} a second`);
  };
  return {
    update(done, failed) {
      last = [done, failed];
      if (now() - drawn < 100) return;
      drawn = now();
      draw(done, failed);
    },
    end() {
      draw(...last);
      process.stderr.write("\n");
    },
  };
}
