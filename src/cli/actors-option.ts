import { readFile } from "node:fs/promises";
import { ReadoutError } from "../core/index.js";
import { parseActors } from "../knowledge/index.js";

/** Help of `--actors`. */
export const ACTORS_HELP = "your own actors, tab-separated: name, other names (|), type, country, sectors (|), role, from, to";

/**
 * Text of the file that `--actors` names, checked; undefined where it is not given.
 *
 * @throws ReadoutError INPUT_MISSING, or CONFIG_OPTION for a row that cannot be read.
 */
export async function actorsOption(path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined;
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new ReadoutError("INPUT_MISSING", `${path}: no such file, or it cannot be read`, { cause });
  });
  parseActors(text);
  return text;
}
