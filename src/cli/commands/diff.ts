import type { Command } from "commander";
import {
  compareVersions,
  renderVersionsHtml,
  renderVersionsMarkdown,
  renderVersionsTerminal,
  type VersionChanges,
} from "../../compare/index.js";
import { ReadoutError } from "../../core/index.js";
import { parseActors } from "../../knowledge/index.js";
import { loadNodeModels, readAccount } from "../../pipeline/index.js";
import { ACTORS_HELP, actorsOption } from "../actors-option.js";
import { checkDate } from "../batch/verb.js";
import { readAccountFile } from "../read-file.js";
import { wantsColour, write } from "../terminal.js";
import { writeOutput } from "../write-output.js";
import { checkShow, type ShowOptions } from "./compare.js";

interface DiffOptions extends Omit<ShowOptions, "csv"> {
  readonly date?: string;
  readonly actors?: string;
}

/** `readout diff`: two versions of one article, by fact. */
export function diffCommand(program: Command): void {
  program
    .command("diff")
    .description("compare two versions of one article by fact: what was changed, dropped and added")
    .argument("<old>", "the earlier version: an HTML page, plain text, Markdown or PDF")
    .argument("<new>", "the later version")
    .option("--date <day>", "publication date of versions that carry none, such as 2017-04-06")
    .option("--actors <file>", ACTORS_HELP)
    .option("--json", "print as JSON (schema: readout/schema/versions.schema.json)")
    .option("--html <file>", "write a page that needs no network")
    .option("--markdown", "print as Markdown")
    .option("--fail-on <what>", "with `conflict`: exit with 3 when the versions contradict each other")
    .addHelpText(
      "after",
      "\nExamples:\n  readout diff morning.html evening.html\n  readout diff v1.txt v2.txt --date 2017-04-06 --html changes.html\n  readout diff v1.txt v2.txt --json --fail-on conflict\n",
    )
    .action(async (old: string, young: string, options: DiffOptions) => {
      process.exitCode = await diffFiles(old, young, options);
    });
}

async function diffFiles(old: string, young: string, options: DiffOptions): Promise<number> {
  checkShow(options);
  const date = options.date === undefined ? {} : { date: checkDate(options.date, "--date") };
  const text = await actorsOption(options.actors);
  const resources = text === undefined ? undefined : { actors: parseActors(text) };
  const [first, second] = [await readAccountFile(old), await readAccountFile(young)];
  const models = await loadNodeModels();
  const version = (input: typeof first, path: string): Parameters<typeof compareVersions>[0] => {
    const id = first.id === second.id ? path : input.id;
    try {
      return { id, ...readAccount({ ...input, id, ...date }, models, resources) };
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
      throw new ReadoutError(error.code, `${id}: ${error.message}`, { hint: error.hint, cause: error });
    }
  };
  // One file against itself is a fair question with a dull answer.
  const later = old === young ? `${young} (again)` : young;
  return show(compareVersions(version(first, old), version(second, later), models), options);
}

async function show(changes: VersionChanges, options: DiffOptions): Promise<number> {
  if (options.html !== undefined) await writeOutput(options.html, renderVersionsHtml(changes));
  if (options.json) await write(`${JSON.stringify(changes, null, 2)}\n`);
  else if (options.markdown) await write(renderVersionsMarkdown(changes));
  else if (options.html === undefined)
    await write(renderVersionsTerminal(changes, { colour: wantsColour(), width: process.stdout.columns ?? 100 }));
  return options.failOn === "conflict" && changes.conflicts > 0 ? 3 : 0;
}
