import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { explainExtraction, extractArticle, extractionHtml, extractOutput } from "../../extract/index.js";
import { readAccountFile } from "../read-file.js";
import { reportError, write } from "../terminal.js";
import { batch, batchOptions, type BatchOptions } from "./batch.js";

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
      .argument("[files...]", "pages or texts to read instead of stdin"),
  )
    .option("--explain", "with files: show kept and dropped blocks with reasons instead of JSON")
    .option("--html <file>", "with one file: write the page with kept and dropped parts tinted")
    .addHelpText("after", "\nExamples:\n  readout extract page.html\n  readout extract --explain page.html\n  readout extract < pages.jsonl > articles.jsonl\n")
    .action(async (files: string[], options: ExtractOptions) => {
      process.exitCode = files.length === 0 ? await batch("extract", options) : await extractFiles(files, options);
    });
}

async function extractFiles(files: readonly string[], options: ExtractOptions): Promise<number> {
  let failed = 0;
  for (const file of files) {
    try {
      const input = await readAccountFile(file);
      const article = extractArticle(input);
      if (options.html !== undefined) await writeFile(options.html, extractionHtml(article, input));
      if (options.explain) await write(`${explainExtraction(article)}\n`);
      else if (options.html === undefined) await write(`${JSON.stringify(extractOutput(article))}\n`);
    } catch (error) {
      reportError(error);
      failed++;
    }
  }
  if (failed === 0) return 0;
  return failed < files.length ? 2 : 1;
}
