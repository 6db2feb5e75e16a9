import { ReadoutError } from "../../core/index.js";
import { decodeBytes, extractArticle, feedEntries, mailEntries, sniffInput } from "../../extract/index.js";
import type { ArticleEntry } from "./article-entry.js";
import { decompress, isGzip } from "./decompress.js";
import { pdfText } from "./pdf-text.js";
import { warcEntries } from "./warc-entries.js";

/**
 * The articles of a file, whatever its format: a page, plain text, Markdown, a feed, a message or
 * mailbox, a web archive, a PDF file; any of them compressed with gzip.
 *
 * @throws ReadoutError as `extractArticle`, `decompress`, `pdfText` and `warcEntries` do; EXTRACT_NO_TEXT for a feed,
 * mailbox or archive without any article.
 * @example
 * for await (const entry of articleEntries({ id: "feed.xml", bytes })) if (!entry.error) console.log(entry.article.title);
 */
export async function* articleEntries(input: { readonly id: string; readonly bytes: Uint8Array }): AsyncGenerator<ArticleEntry> {
  const packed = isGzip(input.bytes);
  const id = packed ? input.id.replace(/\.gz$/i, "") : input.id;
  const bytes = packed ? decompress(input.id, input.bytes, "gzip") : input.bytes;
  let found = false;
  for await (const entry of entriesOf(id, bytes)) {
    found = true;
    yield entry;
  }
  if (!found) throw new ReadoutError("EXTRACT_NO_TEXT", `${input.id} holds no article`);
}

function entriesOf(id: string, bytes: Uint8Array): Iterable<ArticleEntry> | AsyncIterable<ArticleEntry> {
  const format = bytes.length === 0 ? "text" : sniffInput(id, bytes);
  if (format === "feed") return feedEntries({ id, text: decodeBytes(bytes).text });
  if (format === "eml") return mailEntries({ id, bytes });
  if (format === "warc") return warcEntries({ id, chunks: [bytes] });
  return single(id, bytes, format === "pdf");
}

async function* single(id: string, bytes: Uint8Array, pdf: boolean): AsyncGenerator<ArticleEntry> {
  if (pdf) {
    const source = await pdfText(id, bytes);
    yield { article: extractArticle({ id, text: source }), source };
  } else {
    const article = extractArticle({ id, bytes });
    yield { article, source: decodeBytes(bytes).text };
  }
}
