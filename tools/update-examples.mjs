// Writes examples/expected/ anew from the built command line.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";

mkdirSync("examples/expected", { recursive: true });
for (const [name, args] of [
  ["readouts", ["try"]],
  ["news", ["try", "--news"]],
]) {
  writeFileSync(`examples/expected/${name}.txt`, execFileSync(process.execPath, ["dist/cli/main.js", ...args]));
}
