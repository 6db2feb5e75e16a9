import type { Command } from "commander";
import { compareAccounts, renderCsv, renderHtml, renderMarkdown, renderTerminal } from "../../compare/index.js";
import { type Comparison, ReadoutError } from "../../core/index.js";
import { parseActors } from "../../knowledge/index.js";
import { type AccountInput, loadNodeModels, readAccount } from "../../pipeline/index.js";
import { ACTORS_HELP, actorsOption } from "../actors-option.js";
import { checkDate } from "../batch/verb.js";
import { readAccountFile } from "../read-file.js";
import { reportError, wantsColour, write } from "../terminal.js";
import { writeOutput } from "../write-output.js";
import { batch, batchOptions } from "./batch.js";

/** How a comparison is shown. */
export interface ShowOptions {
  readonly json?: boolean;
  readonly html?: string;
  readonly markdown?: boolean;
  readonly csv?: boolean;
  readonly failOn?: string;
}

interface CompareOptions extends ShowOptions {
  readonly date?: string;
  readonly actors?: string;
  readonly pairs?: boolean;
  readonly workers?: string;
  readonly progress?: boolean;
}

/** Adds the options that say how a comparison is shown. */
export function showOptions(command: Command): Command {
  return command
    .option("--json", "print the comparison as JSON (schema: readout/schema/comparison.schema.json)")
    .option("--html <file>", "write a page that holds the comparison and the texts, and needs no network")
    .option("--markdown", "print as Markdown")
    .option("--csv", "print as CSV, one row per fact and account")
    .option("--fail-on <what>", "with `conflict`: exit with 3 when accounts contradict each other");
}

/** `readout compare`: accounts of one event, fact by fact; with `--pairs`, sentence pairs in a batch. */
export function compareCommand(program: Command): void {
  const command = program
    .command("compare")
    .description("compare accounts of one event fact by fact")
    .argument("[files...]", "two or more accounts: HTML, Markdown, plain text, PDF, gzipped or not")
    .option("--date <day>", "publication date of accounts that carry none, such as 2017-04-06")
    .option("--actors <file>", ACTORS_HELP)
    .option("--pairs", "batch: JSON Lines {id, a: {text, date?}, b: {text, date?}} in, {id, relation, ...} out");
  batchOptions(showOptions(command))
    .addHelpText(
      "after",
      "\nExamples:\n  readout compare ours.html theirs.html\n  readout compare a.txt b.txt --date 2017-04-06 --html report.html\n  readout compare --pairs < pairs.jsonl\n",
    )
    .action(async (files: string[], options: CompareOptions) => {
      if (options.pairs && files.length > 0)
        throw new ReadoutError("CONFIG_OPTION", "--pairs reads JSON Lines from stdin and takes no files", {
          hint: "readout compare --pairs < pairs.jsonl",
        });
      process.exitCode = options.pairs ? await batch("compare", options) : await compareFiles(files, options);
    });
}

async function compareFiles(files: readonly string[], options: CompareOptions): Promise<number> {
  checkShow(options);
  const date = options.date === undefined ? undefined : checkDate(options.date, "--date");
  if (files.length < 2)
    throw new ReadoutError("COMPARE_ACCOUNTS", `nothing to compare: ${files.length === 0 ? "no account" : "one account"} given`);
  let failed = 0;
  const inputs: AccountInput[] = [];
  for (const file of files) {
    try {
      inputs.push({ ...(await readAccountFile(file)), ...(date === undefined ? {} : { date }) });
    } catch (error) {
      reportError(error);
      failed++;
    }
  }
  const shown = await compareInputs(distinctIds(inputs, files), await actorsOption(options.actors));
  const code = await showComparison(shown.comparison, options);
  return code === 0 && failed + shown.failed > 0 ? 2 : code;
}

/** Reads and compares accounts; one that cannot be read is reported, and the rest go on. */
export async function compareInputs(inputs: readonly AccountInput[], actors?: string): Promise<{ comparison: Comparison; failed: number }> {
  if (inputs.length < 2)
    throw new ReadoutError("COMPARE_ACCOUNTS", `nothing to compare: ${inputs.length === 0 ? "no account" : "one account"} could be read`);
  const models = await loadNodeModels();
  const resources = actors === undefined ? undefined : { actors: parseActors(actors) };
  const accounts = [];
  let failed = 0;
  for (const input of inputs) {
    try {
      accounts.push({ id: input.id, ...readAccount(input, models, resources) });
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
      reportError(new ReadoutError(error.code, `${input.id}: ${error.message}`, { hint: error.hint, cause: error }));
      failed++;
    }
  }
  if (accounts.length < 2)
    throw new ReadoutError("COMPARE_ACCOUNTS", `nothing to compare: ${accounts.length === 0 ? "no account" : "one account"} could be read`);
  return { comparison: compareAccounts(accounts, models), failed };
}

/** Prints a comparison as asked; 3 where it holds a conflict and `--fail-on conflict` was given. */
export async function showComparison(comparison: Comparison, options: ShowOptions): Promise<number> {
  if (options.html !== undefined) await writeOutput(options.html, renderHtml(comparison));
  if (options.json) await write(`${JSON.stringify(comparison, null, 2)}\n`);
  else if (options.markdown) await write(renderMarkdown(comparison));
  else if (options.csv) await write(renderCsv(comparison));
  else if (options.html === undefined) {
    await write(renderTerminal(comparison, { colour: wantsColour(), width: process.stdout.columns ?? 100 }));
  }
  return options.failOn === "conflict" && comparison.counts.conflict > 0 ? 3 : 0;
}

/** @throws ReadoutError CONFIG_OPTION for an unknown `--fail-on`, or two forms at once. */
export function checkShow(options: ShowOptions): void {
  const forms = (["json", "markdown", "csv"] as const).filter((form) => options[form]);
  if (forms.length > 1) {
    throw new ReadoutError(
      "CONFIG_OPTION",
      `${forms.map((form) => `--${form}`).join(" and ")} exclude each other: one form goes to stdout`,
    );
  }
  if (options.failOn !== undefined && options.failOn !== "conflict") {
    throw new ReadoutError("CONFIG_OPTION", `--fail-on takes "conflict", not "${options.failOn}"`);
  }
}

/** Two files of one name are told apart by their paths. */
function distinctIds(inputs: readonly AccountInput[], files: readonly string[]): readonly AccountInput[] {
  const ids = inputs.map((input) => input.id);
  if (new Set(ids).size === ids.length) return inputs;
  const seen = new Map<string, number>();
  return inputs.map((input) => {
    const path = files.find((file, i) => file.endsWith(input.id) && i >= (seen.get(input.id) ?? 0));
    const count = seen.get(input.id) ?? 0;
    seen.set(input.id, path === undefined ? count + 1 : files.indexOf(path) + 1);
    return { ...input, id: path ?? `${input.id} (${count + 1})` };
  });
}
