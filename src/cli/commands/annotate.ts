import type { Command } from "commander";
import { ReadoutError } from "../../core/index.js";
import { annotate, renderTreeSvg } from "../../language/index.js";
import { loadNodeModels } from "../../pipeline/index.js";
import { MAX_TEXT } from "../batch/verb.js";
import { write } from "../terminal.js";
import { type BatchOptions, batch, batchOptions } from "./batch.js";

/** `readout annotate`: words, lemmas, tags, trees and names. */
export function annotateCommand(program: Command): void {
  batchOptions(program.command("annotate").description("words, lemmas, tags, trees, names: JSON Lines {id, text} in, CoNLL-U or JSON out"))
    .option("--format <format>", "conllu, json, or svg (plain text in, a drawing of its first sentence out)", "conllu")
    .addHelpText(
      "after",
      '\nExamples:\n  echo \'{"id":1,"text":"Abe met Trump."}\' | readout annotate --format json\n  echo "Abe met Trump." | readout annotate --format svg > tree.svg\n',
    )
    .action(async (options: BatchOptions) => {
      process.exitCode = options.format === "svg" ? await drawFirstSentence() : await batch("annotate", options);
    });
}

async function drawFirstSentence(): Promise<number> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += (chunk as Uint8Array).length;
    if (size > MAX_TEXT) throw new ReadoutError("INPUT_TOO_LARGE", "give one sentence to draw");
    chunks.push(chunk as Uint8Array);
  }
  const annotation = annotate(new TextDecoder().decode(Buffer.concat(chunks)).trim(), await loadNodeModels());
  const sentence = annotation.sentences[0];
  if (!sentence) throw new ReadoutError("INPUT_EMPTY", "there is no sentence to draw");
  await write(`${renderTreeSvg(annotation, sentence)}\n`);
  return 0;
}
