import type { WARCRecord } from "warcio";
import { ReadoutError } from "../../core/index.js";
import { decodeBytes, extractArticle, LIMITS } from "../../extract/index.js";
import type { ArticleEntry } from "./article-entry.js";
import { decompress } from "./decompress.js";

/** Sizes below which growth is not judged. */
const HARMLESS = 1024 * 1024;

/**
 * Articles of a web archive (WARC, plain or compressed record by record), as the file is read: one
 * record is held at a time. Responses with status 200 and resources that are pages or plain text
 * are read; the others, and pages without article text (lists, redirects), are passed over. A record
 * that is too large or damaged is given out as an error, and the next is read. Of an archive that
 * breaks off, a page cut short comes out with completeness `unknown`, and an error INPUT_TRUNCATED
 * follows as the last entry.
 *
 * @throws ReadoutError PEER_MISSING without the optional package `warcio`; INPUT_BINARY for an archive damaged
 * beyond reading on; EXTRACT_BOMB for one that grows more than `LIMITS.growth` times.
 */
export async function* warcEntries(input: {
  readonly id: string;
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}): AsyncGenerator<ArticleEntry> {
  const { id } = input;
  const { WARCParser } = await import("warcio").catch((cause: unknown) => {
    throw new ReadoutError("PEER_MISSING", `${id} is a web archive; reading it takes the package warcio`, { cause });
  });
  const size = { in: 0, out: 0 };
  const parser = new WARCParser(counted(input.chunks, size));
  const records = parser[Symbol.asyncIterator]();
  let cut = false;
  for (;;) {
    let record: WARCRecord;
    let bytes: Uint8Array | undefined;
    try {
      const next = await records.next();
      if (next.done) break;
      record = next.value;
      bytes = await content(record, id, size);
      cut = breaksOff(record);
    } catch (cause) {
      if (cause instanceof ReadoutError) throw cause;
      throw new ReadoutError("INPUT_BINARY", `${id} is a damaged web archive`, { cause });
    }
    const url = record.warcTargetURI ?? undefined;
    const name = url ?? id;
    if (!isPage(record)) continue;
    if (bytes === undefined) {
      yield { id: name, error: new ReadoutError("EXTRACT_TOO_LARGE", `${id}: ${name} has more than ${LIMITS.bytes} bytes`) };
      continue;
    }
    try {
      const type = contentType(record);
      const source = decodeBytes(unpacked(record, bytes, name), type).text;
      const fetched = record.warcDate ?? undefined;
      const page = /html/i.test(type) ? { html: source } : { text: source };
      const rest = { ...(url === undefined ? {} : { url }), ...(fetched === undefined ? {} : { fetchedAt: fetched }) };
      const article = extractArticle({ id: name, ...page, ...rest });
      yield { article: cut ? { ...article, completeness: "unknown" } : article, source };
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
      if (error.code === "EXTRACT_NO_TEXT" || error.code === "INPUT_EMPTY") continue;
      yield { id: name, error: new ReadoutError(error.code, `${id}: ${error.message}`, { cause: error }) };
    }
  }
  // Of a compressed archive (the offset of a plain one stays 0), a last record too short to be unpacked leaves bytes unread.
  const done = parser._reader.getRawOffset();
  if (cut || (done > 0 && done < size.in))
    yield { id, error: new ReadoutError("INPUT_TRUNCATED", `${id} breaks off in the middle of a record`) };
}

/** Whether fewer bytes came than the record announces, or its own head is cut. */
function breaksOff(record: WARCRecord): boolean {
  const { _reader: reader } = record;
  return !record.warcHeaders.headers.has("content-length") || ("limit" in reader && typeof reader.limit === "number" && reader.limit > 0);
}

/** What a server packed with brotli, which the archive's reader leaves packed; it unpacks gzip and deflate itself. */
function unpacked(record: WARCRecord, bytes: Uint8Array, name: string): Uint8Array {
  const encoding = record.httpHeaders?.headers.get("content-encoding")?.trim().toLowerCase() ?? "";
  if (encoding === "br") return decompress(name, bytes, "br");
  if (["", "identity", "none", "utf-8", "gzip", "x-gzip", "deflate"].includes(encoding)) return bytes;
  throw new ReadoutError("INPUT_BINARY", `${name} is packed as ${encoding.slice(0, 20)}, which is not read`);
}

async function* counted(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, size: { in: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    size.in += chunk.length;
    yield chunk;
  }
}

/** The decoded content of a record; undefined where it is no page or too large, read past in both cases. */
async function content(record: WARCRecord, id: string, size: { in: number; out: number }): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const wanted = isPage(record);
  for await (const chunk of record) {
    length += chunk.length;
    size.out += chunk.length;
    if (size.out > HARMLESS && size.out > size.in * LIMITS.growth)
      throw new ReadoutError("EXTRACT_BOMB", `${id} grows more than ${LIMITS.growth} times when decompressed`);
    if (!wanted) continue;
    if (length > LIMITS.bytes) parts.length = 0;
    else parts.push(chunk);
  }
  return length > LIMITS.bytes ? undefined : Buffer.concat(parts);
}

function isPage(record: WARCRecord): boolean {
  if (record.warcType !== "response" && record.warcType !== "resource") return false;
  const status = record.httpHeaders?.statusCode;
  if (status !== undefined && Number(status) !== 200) return false;
  return (
    /^(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i.test(contentType(record)) && !/robots\.txt$/.test(record.warcTargetURI ?? "")
  );
}

/** What the server said the content is; of a resource, what the archive says. */
const contentType = (record: WARCRecord): string =>
  (record.httpHeaders === null ? record.warcContentType : record.httpHeaders.headers.get("content-type")) ?? "";
