import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { ReadoutError } from "../../core/index.js";
import { LIMITS } from "../../extract/index.js";

/** Growth is not judged below this size: short texts that repeat themselves compress very well. */
const HARMLESS = 64 * 1024;

/** Ways in which pages and files are compressed, by their names in HTTP. */
export type Compression = "gzip" | "deflate" | "br";

const DECOMPRESS = { gzip: gunzipSync, deflate: inflateSync, br: brotliDecompressSync } satisfies Record<Compression, unknown>;

/** Whether bytes begin as gzip does. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * Decompresses bytes, at most `LIMITS.growth` times their size and `LIMITS.bytes` in all.
 *
 * @throws ReadoutError EXTRACT_BOMB beyond the growth, EXTRACT_TOO_LARGE beyond the size, INPUT_BINARY for damaged bytes.
 */
export function decompress(id: string, bytes: Uint8Array, format: Compression): Uint8Array {
  const growth = Math.max(HARMLESS, bytes.length * LIMITS.growth);
  try {
    return DECOMPRESS[format](bytes, { maxOutputLength: Math.min(growth, LIMITS.bytes) });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "ERR_BUFFER_TOO_LARGE")
      throw new ReadoutError("INPUT_BINARY", `${id} is compressed and damaged`, { cause });
    if (growth > LIMITS.bytes)
      throw new ReadoutError("EXTRACT_TOO_LARGE", `${id} has more than ${LIMITS.bytes} bytes when decompressed`, { cause });
    throw new ReadoutError("EXTRACT_BOMB", `${id} grows more than ${LIMITS.growth} times when decompressed`, { cause });
  }
}
