import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { ReadoutError } from "../core/index.js";
import { sniffInput } from "../extract/index.js";
import { type AccountInput, decompress, isGzip, pdfText } from "../pipeline/index.js";

/** Largest file that is read at once, in bytes. */
const MAX_FILE_BYTES = 32 * 1024 * 1024;

/**
 * The bytes of a file.
 *
 * @throws ReadoutError INPUT_MISSING, INPUT_DIRECTORY, INPUT_EMPTY, INPUT_TOO_LARGE
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  if (/^https?:\/\//i.test(path)) {
    throw new ReadoutError("INPUT_MISSING", `${path}: this version fetches nothing from the network`, {
      hint: "Save the page and give its path.",
    });
  }
  const info = await stat(path).catch((cause: unknown) => {
    throw new ReadoutError("INPUT_MISSING", `${path}: no such file, or it cannot be read`, { cause });
  });
  if (info.isDirectory()) throw new ReadoutError("INPUT_DIRECTORY", `${path} is a directory`);
  if (info.size > MAX_FILE_BYTES) throw new ReadoutError("INPUT_TOO_LARGE", `${path} has ${info.size} bytes, more than ${MAX_FILE_BYTES}`);
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new ReadoutError("INPUT_MISSING", `${path} cannot be read`, { cause });
  });
  if (bytes.length === 0) throw new ReadoutError("INPUT_EMPTY", `${path} is empty`);
  return bytes;
}

/**
 * A file of one account (page, text, Markdown, PDF; or one of them compressed with gzip) as an
 * account input; its id is its file name without `.gz`.
 *
 * @throws ReadoutError as `readBytes`, `decompress` and `pdfText` do.
 */
export async function readAccountFile(path: string): Promise<AccountInput> {
  const read = await readBytes(path);
  const packed = isGzip(read);
  const id = packed ? basename(path).replace(/\.gz$/i, "") : basename(path);
  const bytes = packed ? decompress(basename(path), read, "gzip") : read;
  if (sniffInput(id, bytes) === "pdf") return { id, text: await pdfText(id, bytes) };
  return { id, bytes };
}
