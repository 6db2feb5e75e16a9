import type { CommanderError } from "commander";
import { ReadoutError } from "../core/index.js";

/** What the command line was given wrongly, with a code; undefined where help or the version was asked for. */
export function usageError({ code, exitCode, message }: CommanderError): ReadoutError | undefined {
  if (exitCode === 0 || code === "commander.help") return undefined;
  const words = message.replace(/^error: /, "").replace(/\s*\n\s*/g, " ");
  if (code === "commander.unknownCommand") return new ReadoutError("VERB_UNKNOWN", words.replace("unknown command", "no such verb:"));
  return new ReadoutError("CONFIG_OPTION", words, { hint: "`readout help VERB` tells its arguments and options, with examples." });
}
