import { closeSync, writeFileSync } from "node:fs";
import type { Command } from "commander";
import { ReadoutError } from "../../core/index.js";
import { createClusterer, type StoryInput } from "../../stories/index.js";
import { answerLine } from "../batch/answer-line.js";
import { readLines } from "../batch/read-lines.js";
import { dateField, idOf, idText, type LineVerb, optionalString, stringField } from "../batch/verb.js";
import { INTERRUPTED, untilInterrupt } from "../interrupt.js";
import { keyboardNote, statusLine, write } from "../terminal.js";
import { openOutput } from "../write-output.js";
import { storyLines } from "./story-lines.js";

interface ClusterOptions {
  readonly repair?: boolean;
  readonly progress?: boolean;
  readonly stories?: string;
  readonly changes?: string;
  readonly hold?: string;
}

/** Most lines held back at a time. */
const MOST_HELD = 2000;

/** A line that waits for those dated with it: its answer, or the account to be placed. */
type Held = string | { readonly id: unknown; readonly input: StoryInput };

/** `--hold MINUTES` in ms; null where it is not given. */
function holdMs(minutes: string | undefined): number | null {
  if (minutes === undefined) return null;
  const value = Number(minutes);
  if (minutes.trim() === "" || !(value > 0))
    throw new ReadoutError("CONFIG_OPTION", `--hold must be a number of minutes, not "${minutes}"`);
  return value * 60_000;
}

/** `readout cluster`: groups a stream of accounts, in time order, into stories. */
export function clusterCommand(program: Command): void {
  program
    .command("cluster")
    .description("group accounts into stories: JSON Lines {id, text, title?, date?, outlet?} in, {id, story} out")
    .option("--repair", "at the end, print corrections {id, story, was} of a second pass")
    .option(
      "--stories <file>",
      "at the end, write one line of JSON per story: title, timeline, earlier story (keeps all accounts in memory)",
    )
    .option("--changes <file>", "write each split and merge of stories as it happens: {after, kind, story, other}")
    .option(
      "--hold <minutes>",
      "answer accounts dated in the same so many minutes (60: the same hour) together, so that their order does not matter; at most 2000 lines wait",
    )
    .option("--workers <n>", "accepted for uniformity; a stream has one order, so one thread decides")
    .option("--progress", "draw a status line on stderr when it is a terminal")
    .addHelpText("after", "\nExample:\n  readout cluster --repair < accounts.jsonl > stories.jsonl\n")
    .action(async (options: ClusterOptions) => {
      process.exitCode = await cluster(options);
    });
}

async function cluster(options: ClusterOptions): Promise<number> {
  const hold = holdMs(options.hold);
  // opened first: a path that cannot be written fails before an hour of work
  const storiesFile = options.stories === undefined ? null : openOutput(options.stories);
  const changesFile = options.changes === undefined ? null : openOutput(options.changes);
  let after = "";
  const clusterer = createClusterer({
    onChange: (change) => {
      if (changesFile !== null) writeFileSync(changesFile, `${JSON.stringify({ after, ...change })}\n`);
    },
  });
  /** Ids that are no strings, to be echoed as they came. */
  const ids = new Map<string, unknown>();
  const accounts: StoryInput[] = [];
  const told = new Map<string, string>();
  let latest = "" as Held;
  const answer = (id: unknown, input: StoryInput, story: string): string => {
    if (storiesFile !== null) {
      accounts.push(input);
      told.set(input.id, story);
    }
    return JSON.stringify({ id, story });
  };
  let held: Held[] = [];
  /** The window of the accounts that are held, counted from 1970: of the clock, so that no order of arrival moves it. */
  let since: number | null = null;
  /** Places the accounts that are held; the answers in the order of the lines. */
  const release = (): readonly string[] => {
    const lines = held;
    [held, since] = [[], null];
    const inputs = lines.flatMap((line) => (typeof line === "string" ? [] : [line.input]));
    after = inputs.at(-1)?.id ?? after;
    const stories = clusterer.addAll(inputs);
    let placed = 0;
    return lines.map((line) => (typeof line === "string" ? line : answer(line.id, line.input, stories[placed++] as string)));
  };
  const verb: LineVerb = {
    name: "cluster",
    needsModels: false,
    run(fields) {
      const title = optionalString(fields, "title");
      const date = dateField(fields);
      const outlet = optionalString(fields, "outlet");
      const id = idText(fields);
      const input: StoryInput = {
        id,
        text: stringField(fields, "text"),
        ...(title === undefined ? {} : { title }),
        ...(date === undefined ? {} : { date }),
        ...(outlet === undefined ? {} : { outlet }),
      };
      if (options.repair && id !== idOf(fields)) ids.set(id, idOf(fields));
      latest = { id: idOf(fields), input };
      if (hold !== null) return "";
      after = id;
      return answer(latest.id, input, clusterer.add(input));
    },
  };
  const status = statusLine(options.progress === true, "cluster", Date.now);
  let done = 0;
  let failed = 0;
  let interrupted = false;
  keyboardNote();
  const lines = untilInterrupt(readLines(process.stdin, 128 * 1024 * 1024), () => {
    interrupted = true;
    process.stdin.destroy();
  });
  for await (const line of lines) {
    const answered = answerLine(verb, line.text, line.number, { models: null, format: "json" });
    done++;
    if (!answered.ok) failed++;
    if (hold === null) await write(`${answered.output}\n`);
    else {
      const next = answered.ok ? latest : answered.output;
      const window = typeof next === "string" ? Number.NaN : Math.floor(Date.parse(next.input.date ?? "") / hold);
      const apart = since !== null && !Number.isNaN(window) && window !== since;
      if (apart || held.length >= MOST_HELD) for (const output of release()) await write(`${output}\n`);
      held.push(next);
      if (!Number.isNaN(window)) since ??= window;
    }
    status.update(done, failed);
  }
  if (held.length > 0) for (const output of release()) await write(`${output}\n`);
  if (options.repair) {
    for (const correction of clusterer.repair()) {
      told.set(correction.id, correction.story);
      await write(`${JSON.stringify({ ...correction, id: ids.has(correction.id) ? ids.get(correction.id) : correction.id })}\n`);
    }
  }
  if (storiesFile !== null) {
    for (const line of storyLines(accounts, told)) writeFileSync(storiesFile, `${line}\n`);
    closeSync(storiesFile);
  }
  if (changesFile !== null) closeSync(changesFile);
  status.end();
  if (interrupted) return INTERRUPTED;
  return failed > 0 ? 2 : 0;
}
