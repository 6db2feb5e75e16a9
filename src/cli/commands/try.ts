import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { readAccountFile } from "../read-file.js";
import { write } from "../terminal.js";
import { checkShow, compareInputs, type ShowOptions, showComparison, showOptions } from "./compare.js";

/** Demo accounts that come with the package. Sources and licences: examples/README.md. */
const DEMOS = {
  readouts: ["white-house.html", "kremlin.html"],
  news: ["pacific-ledger.html", "harbour-courier.html", "northern-wire.html"],
} as const;

/** `readout try`: the comparison of a demo, without any input. */
export function tryCommand(program: Command): void {
  showOptions(program.command("try").description("compare the demo accounts: one telephone call as both governments tell it"))
    .option("--news", "three news pages of an invented event instead")
    .addHelpText("after", "\nExamples:\n  readout try\n  readout try --news --html report.html\n")
    .action(async (options: ShowOptions & { news?: boolean }) => {
      checkShow(options);
      const demo = options.news ? "news" : "readouts";
      const folder = new URL(`../../../examples/${demo}/`, import.meta.url);
      const inputs = await Promise.all(DEMOS[demo].map((name) => readAccountFile(fileURLToPath(new URL(name, folder)))));
      const { comparison } = await compareInputs(inputs);
      process.exitCode = await showComparison(comparison, options);
      if (!options.json && !options.csv && !options.markdown) await write(NEXT[demo]);
    });
}

const NEXT = {
  readouts: `
Next:
  readout try --news                    three news pages of an invented event, with a contradiction
  readout try --html report.html        the same comparison as a page
  readout compare a.html b.html         your own accounts (add --date 2021-12-30 where a text has no date)
  readout --help                        all verbs
`,
  news: `
Next:
  readout try --news --html report.html the same comparison as a page, every cell with its words in the text
  readout compare a.html b.html         your own accounts
`,
} as const;
