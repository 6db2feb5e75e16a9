import { join, parse } from "node:path";
import type { Command } from "commander";
import { type Article, ReadoutError } from "../../core/index.js";
import { explainExtraction, extractionHtml, extractOutput } from "../../extract/index.js";
import { extractFile, filesOf } from "../extract-file.js";
import { reportError, write } from "../terminal.js";
import { writeOutput } from "../write-output.js";
import { type BatchOptions, batch, batchOptions } from "./batch.js";

interface ExtractOptions extends BatchOptions {
  readonly explain?: boolean;
  readonly html?: string;
}

/** `readout extract`: pages to articles, in a batch or file by file. */
export function extractCommand(program: Command): void {
  batchOptions(
    program
      .command("extract")
      .description("clean article text from pages: JSON Lines {id, html | htmlBase64 | text, url?} in, or files; one article a line out")
      .argument(
        "[files...]",
        "files to read instead of stdin: pages, texts, Markdown, feeds, mail, WARC, PDF, any of them gzipped; or directories",
      ),
  )
    .option("--explain", "with files: show kept and dropped blocks with reasons instead of JSON")
    .option("--html <file>", "with files: write the page with kept and dropped parts tinted (a second article to FILE-2, and so on)")
    .addHelpText(
      "after",
      "\nExamples:\n  readout extract page.html\n  readout extract --explain page.html\n  readout extract crawl.warc.gz feed.xml saved-pages/\n  readout extract < pages.jsonl > articles.jsonl\n",
    )
    .action(async (files: string[], options: ExtractOptions) => {
      process.exitCode = files.length === 0 ? await batch("extract", options) : await extractFiles(files, options);
    });
}

async function extractFiles(paths: readonly string[], options: ExtractOptions): Promise<number> {
  let read = 0;
  let failed = 0;
  const fail = (error: unknown): void => {
    reportError(error);
    failed++;
  };
  for (const path of paths) {
    try {
      for (const file of await filesOf(path)) {
        try {
          for await (const entry of extractFile(file)) {
            if (entry.error !== undefined) fail(entry.error);
            else {
              await show(entry.article, entry.source, options, ++read);
            }
          }
        } catch (error) {
          fail(named(error, file));
        }
      }
    } catch (error) {
      fail(error);
    }
  }
  if (failed === 0) return 0;
  return read > 0 ? 2 : 1;
}

async function show(article: Article, source: string, options: ExtractOptions, number: number): Promise<void> {
  if (options.html !== undefined)
    await writeOutput(numbered(options.html, number), extractionHtml(article, { id: article.id, text: source }));
  if (options.explain) await write(`${explainExtraction(article)}\n`);
  else if (options.html === undefined) await write(`${JSON.stringify(extractOutput(article))}\n`);
}

/** `page.html` for the first article, `page-2.html` for the second. */
function numbered(path: string, number: number): string {
  const { dir, name, ext } = parse(path);
  return number === 1 ? path : join(dir, `${name}-${number}${ext}`);
}

/** An error with the path of its file, where its message names the file alone. */
function named(error: unknown, file: string): unknown {
  if (!(error instanceof ReadoutError) || error.message.includes(file)) return error;
  return new ReadoutError(error.code, `${file}: ${error.message}`, { hint: error.hint, cause: error });
}
