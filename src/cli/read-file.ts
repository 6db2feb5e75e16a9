import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { ReadoutError } from "../core/index.js";
import type { AccountInput } from "../pipeline/index.js";

/** Largest file that is read as one account, in bytes. */
const MAX_FILE_BYTES = 32 * 1024 * 1024;

/**
 * A file as an account input; its id is its file name.
 *
 * @throws ReadoutError INPUT_MISSING, INPUT_DIRECTORY, INPUT_EMPTY, INPUT_TOO_LARGE
 */
export async function readAccountFile(path: string): Promise<AccountInput> {
  const info = await stat(path).catch((cause: unknown) => {
    throw new ReadoutError("INPUT_MISSING", `${path}: no such file, or it cannot be read`, { cause });
  });
  if (info.isDirectory()) throw new ReadoutError("INPUT_DIRECTORY", `${path} is a directory`);
  if (info.size > MAX_FILE_BYTES) throw new ReadoutError("INPUT_TOO_LARGE", `${path} has ${info.size} bytes, more than ${MAX_FILE_BYTES}`);
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new ReadoutError("INPUT_MISSING", `${path} cannot be read`, { cause });
  });
  if (bytes.length === 0) throw new ReadoutError("INPUT_EMPTY", `${path} is empty`);
  return { id: basename(path), bytes };
}
