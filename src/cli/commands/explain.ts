import type { Command } from "commander";
import { explainEvent } from "../../events/index.js";
import { loadNodeModels, readAccount } from "../../pipeline/index.js";
import { checkDate } from "../batch/verb.js";
import { readAccountFile } from "../read-file.js";
import { write } from "../terminal.js";

/** `readout explain FILE`: why each event of a text was coded as it was. */
export function explainCommand(program: Command): void {
  program
    .command("explain")
    .description("why each event of a text was coded: trigger, frame, path in the tree, actors, modality")
    .argument("<file>", "an HTML page or plain text")
    .option("--date <day>", "publication date, such as 2017-04-06")
    .option("--event <number>", "only this event (1-based)")
    .addHelpText("after", "\nExample:\n  readout explain article.txt --date 2017-04-06\n")
    .action(async (file: string, options: { date?: string; event?: string }) => {
      const date = options.date === undefined ? {} : { date: checkDate(options.date, "--date") };
      const { document, record } = readAccount({ ...(await readAccountFile(file)), ...date }, await loadNodeModels());
      const chosen = options.event === undefined ? record.events : record.events.slice(Number(options.event) - 1, Number(options.event));
      for (const event of chosen) await write(`${explainEvent(document, event)}\n\n`);
      if (chosen.length === 0) await write("No event was coded.\n");
    });
}
