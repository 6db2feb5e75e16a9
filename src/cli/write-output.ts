import { openSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { ReadoutError } from "../core/index.js";

/** @throws ReadoutError OUTPUT_UNWRITABLE */
export async function writeOutput(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((cause: unknown) => {
    throw unwritable(path, cause);
  });
}

/**
 * A file opened for writing.
 *
 * @throws ReadoutError OUTPUT_UNWRITABLE
 */
export function openOutput(path: string): number {
  try {
    return openSync(path, "w");
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

const unwritable = (path: string, cause: unknown): ReadoutError =>
  new ReadoutError("OUTPUT_UNWRITABLE", `${path} cannot be written`, { cause });
