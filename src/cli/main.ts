#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { ACTORS_HELP } from "./actors-option.js";
import { annotateCommand } from "./commands/annotate.js";
import { type BatchOptions, batch, batchOptions } from "./commands/batch.js";
import { benchCommand } from "./commands/bench.js";
import { clusterCommand } from "./commands/cluster.js";
import { compareCommand } from "./commands/compare.js";
import { diffCommand } from "./commands/diff.js";
import { explainCommand } from "./commands/explain.js";
import { extractCommand } from "./commands/extract.js";
import { tryCommand } from "./commands/try.js";
import { INTERRUPTED } from "./interrupt.js";
import { laterVerb } from "./later-verbs.js";
import { reportError } from "./terminal.js";
import { usageError } from "./usage-error.js";
import { packageVersion } from "./version.js";

const program = new Command("readout")
  .description("Who did and said what to whom, when, where, according to whom - and where accounts agree, differ or fall silent.")
  .version(packageVersion())
  // Errors of usage are reported as all others are, with a code and a hint.
  .configureOutput({ outputError: () => undefined })
  .addHelpText("after", "\nExit codes: 0 ok, 1 error, 2 partly failed, 3 conflict found with --fail-on conflict.\n");

compareCommand(program);
tryCommand(program);
diffCommand(program);
extractCommand(program);
annotateCommand(program);
batchOptions(
  program
    .command("code")
    .description(
      "code events, statements, figures, times, places, entities: JSON Lines {id, text, title?, date?, outlet?, url?} in, one record a line out",
    ),
)
  .option("--actors <file>", ACTORS_HELP)
  .addHelpText("after", '\nExample:\n  echo \'{"id":1,"text":"Abe met Trump on Thursday.","date":"2017-04-06"}\' | readout code\n')
  .action(async (options: BatchOptions) => {
    process.exitCode = await batch("code", options);
  });
clusterCommand(program);
explainCommand(program);
benchCommand(program);

for (const command of [program, ...program.commands]) command.exitOverride();
// A batch has a listener of its own, which lets it end in order.
process.on("SIGINT", () => {
  if (process.listenerCount("SIGINT") === 1) process.exit(INTERRUPTED);
});
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

try {
  const later = laterVerb(process.argv[2]);
  if (later) throw later;
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 1;
    const usage = usageError(error);
    if (usage) reportError(usage);
  } else {
    reportError(error);
    process.exitCode = 1;
  }
}
