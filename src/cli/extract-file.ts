import { createReadStream } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { createGunzip } from "node:zlib";
import { ReadoutError } from "../core/index.js";
import { sniffInput } from "../extract/index.js";
import { type ArticleEntry, articleEntries, isGzip, warcEntries } from "../pipeline/index.js";
import { readBytes } from "./read-file.js";

/** The files that paths name: a directory stands for its own files, in order of name, hidden ones left out. */
export async function filesOf(path: string): Promise<readonly string[]> {
  const info = await stat(path).catch(() => undefined);
  if (!info?.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true }).catch((cause: unknown) => {
    throw new ReadoutError("INPUT_MISSING", `${path} cannot be read`, { cause });
  });
  const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith(".")).map((entry) => entry.name);
  if (names.length === 0) throw new ReadoutError("INPUT_EMPTY", `${path} has no files`);
  return names.sort().map((name) => join(path, name));
}

/**
 * The articles of a file of any format; a web archive is read as a stream, whatever its size.
 *
 * @throws ReadoutError as `readBytes` and `articleEntries` do.
 */
export async function* extractFile(path: string): AsyncGenerator<ArticleEntry> {
  const id = basename(path);
  if (!(await isArchive(path))) {
    yield* articleEntries({ id, bytes: await readBytes(path) });
    return;
  }
  let found = false;
  for await (const entry of warcEntries({ id, chunks: createReadStream(path) })) {
    found = true;
    yield entry;
  }
  if (!found) throw new ReadoutError("EXTRACT_NO_TEXT", `${path} holds no article`);
}

/** Whether a file begins as a web archive does, compressed or not. */
async function isArchive(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    const head = buffer.subarray(0, bytesRead);
    return sniffInput("", isGzip(head) ? await firstBytes(head) : head) === "warc";
  } catch {
    return false;
  } finally {
    await file.close();
  }
}

/** What the head of a compressed file begins with. */
function firstBytes(head: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const gunzip = createGunzip();
    gunzip.once("data", (chunk: Buffer) => {
      resolve(chunk);
      gunzip.destroy();
    });
    gunzip.once("error", () => resolve(new Uint8Array()));
    gunzip.once("end", () => resolve(new Uint8Array()));
    gunzip.write(head);
  });
}
