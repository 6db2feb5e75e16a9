import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { ReadoutError } from "../../core/index.js";

/** `readout bench [SET]`: the measured figures, from a checkout of the repository. */
export function benchCommand(program: Command): void {
  program
    .command("bench")
    .description("measure accuracy, speed and size beside peers (from a checkout of the repository)")
    .argument("[sets...]", "bench sets; all where none is named")
    .option("--verbose", "show what was missed")
    .option("--json", "print {machine, sets: [{name, title, missing?, measures}]}")
    .addHelpText("after", "\nExamples:\n  readout bench figures\n  readout bench seeds readouts --json\n")
    .action(async (sets: string[], options: { verbose?: boolean; json?: boolean }) => {
      const root = fileURLToPath(new URL("../../../", import.meta.url));
      if (!existsSync(`${root}bench/run.ts`)) {
        throw new ReadoutError("PEER_MISSING", "the bench sets are not part of the installed package", {
          hint: "Clone the repository and run `npm ci && npm run bench`.",
        });
      }
      const child = spawn(
        process.execPath,
        [
          `${root}node_modules/tsx/dist/cli.mjs`,
          `${root}bench/run.ts`,
          ...sets,
          ...(options.verbose ? ["--verbose"] : []),
          ...(options.json ? ["--json"] : []),
        ],
        { stdio: "inherit", cwd: root },
      );
      process.exitCode = await new Promise<number>((resolve) => child.on("close", (code) => resolve(code ?? 1)));
    });
}
