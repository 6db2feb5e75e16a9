import type { Command } from "commander";
import { type Document, type EventRecord, ReadoutError } from "../../core/index.js";
import { eventTree, explainEvent } from "../../events/index.js";
import { renderTreeSvg } from "../../language/index.js";
import { loadNodeModels, readAccount } from "../../pipeline/index.js";
import { checkDate } from "../batch/verb.js";
import { readAccountFile } from "../read-file.js";
import { write } from "../terminal.js";
import { writeOutput } from "../write-output.js";

interface ExplainOptions {
  readonly date?: string;
  readonly event?: string;
  readonly json?: true;
  readonly html?: string;
}

/** `readout explain FILE`: why each event of a text was coded as it was. */
export function explainCommand(program: Command): void {
  program
    .command("explain")
    .description("why each event of a text was coded: trigger, frame, its tree, actors, modality, sizes")
    .argument("<file>", "an HTML page or plain text")
    .option("--date <day>", "publication date, such as 2017-04-06")
    .option("--event <number>", "only this event (1-based)")
    .option("--json", "one JSON array: each event with its explanation and its tree")
    .option("--html <file>", "write a page with the tree of each event drawn")
    .addHelpText(
      "after",
      "\nExamples:\n  readout explain article.txt --date 2017-04-06\n  readout explain article.txt --event 2 --html why.html\n",
    )
    .action(async (file: string, options: ExplainOptions) => {
      const date = options.date === undefined ? {} : { date: checkDate(options.date, "--date") };
      const { document, record } = readAccount({ ...(await readAccountFile(file)), ...date }, await loadNodeModels());
      const chosen = options.event === undefined ? record.events : [numbered(record.events, options.event)];
      if (options.html !== undefined) await writeOutput(options.html, page(document, chosen));
      if (options.json) await write(`${JSON.stringify(chosen.map((event) => asJson(document, event)))}\n`);
      else for (const event of chosen) await write(`${explainEvent(document, event)}\n\n`);
      if (chosen.length === 0 && !options.json) await write("No event was coded.\n");
    });
}

function numbered(events: readonly EventRecord[], option: string): EventRecord {
  const event = /^\d{1,6}$/.test(option) ? events[Number(option) - 1] : undefined;
  if (event === undefined) throw new ReadoutError("CONFIG_OPTION", `--event must be a number from 1 to ${events.length}, not "${option}"`);
  return event;
}

function asJson(document: Document, event: EventRecord): object {
  const { tokens } = document;
  const tree = eventTree(document, event);
  return {
    event,
    why: explainEvent(document, event).split("\n"),
    tree: (tree?.rows ?? []).map((row) => ({
      start: tokens.start[row],
      end: tokens.end[row],
      form: tokens.form[row],
      deprel: tokens.deprel[row],
      // index in this list
      head: tree?.rows.indexOf(tokens.head[row] ?? -1),
      ...(tree?.roles.has(row) ? { role: tree.roles.get(row) } : {}),
    })),
  };
}

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A page without scripts: each event's sentence drawn as a tree with its parts set off, and the explanation. */
function page(document: Document, events: readonly EventRecord[]): string {
  const parts = events.map((event) => {
    const tree = eventTree(document, event);
    const drawing = tree === null ? "" : renderTreeSvg(document, tree.sentence, tree.roles);
    return `<section>\n<h2>${escapeHtml(event.type)} ${escapeHtml(event.cameo)}</h2>\n<div class="tree">${drawing}</div>\n<pre>${escapeHtml(explainEvent(document, event))}</pre>\n</section>`;
  });
  return `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>Why these events</title>\n<style>body{font-family:system-ui,sans-serif;color-scheme:light dark}.tree{overflow-x:auto}pre{white-space:pre-wrap}</style>\n<h1>Why these events</h1>\n${parts.join("\n")}\n</html>\n`;
}
