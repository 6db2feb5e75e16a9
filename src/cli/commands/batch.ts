import type { Command } from "commander";
import { ReadoutError } from "../../core/index.js";
import { actorsOption } from "../actors-option.js";
import { readLines } from "../batch/read-lines.js";
import { runBatch } from "../batch/run-batch.js";
import { LINE_VERBS } from "../batch/verbs.js";
import { INTERRUPTED, untilInterrupt } from "../interrupt.js";
import { keyboardNote, statusLine, workersOption, write } from "../terminal.js";

/** Longest input line, in bytes: pages are large, endless lines are not pages. */
const MAX_LINE_BYTES = 128 * 1024 * 1024;

/** Options that the batch verbs share. */
export interface BatchOptions {
  readonly workers?: string;
  readonly progress?: boolean;
  readonly format?: string;
  readonly actors?: string;
}

/** Runs a line verb from stdin to stdout; the exit code is 2 where lines failed. */
export async function batch(name: string, options: BatchOptions): Promise<number> {
  const verb = LINE_VERBS[name];
  if (!verb) throw new ReadoutError("CONFIG_OPTION", `no such verb: ${name}`);
  const format = options.format ?? (name === "annotate" ? "conllu" : "json");
  if (format !== "conllu" && format !== "json") throw new ReadoutError("CONFIG_OPTION", `--format must be conllu or json, not "${format}"`);
  const actors = await actorsOption(options.actors);
  const status = statusLine(options.progress === true, name, Date.now);
  let done = 0;
  let failed = 0;
  let interrupted = false;
  keyboardNote();
  const lines = untilInterrupt(readLines(process.stdin, MAX_LINE_BYTES), () => {
    interrupted = true;
    process.stdin.destroy();
  });
  const answers = runBatch(verb, lines, {
    workers: workersOption(options.workers),
    format,
    ...(actors === undefined ? {} : { actors }),
  });
  for await (const answer of answers) {
    done++;
    if (!answer.ok) failed++;
    await write(answer.output.endsWith("\n") ? `${answer.output}` : `${answer.output}\n`);
    status.update(done, failed);
  }
  status.end();
  if (interrupted) {
    process.stderr.write(`readout: stopped by Ctrl-C after ${done} lines\n`);
    return INTERRUPTED;
  }
  return failed > 0 ? 2 : 0;
}

/** Adds the options of batch verbs to a command. */
export function batchOptions(command: Command): Command {
  return command
    .option("--workers <n>", "threads to use (default: one per core)")
    .option("--progress", "draw a status line on stderr when it is a terminal");
}
