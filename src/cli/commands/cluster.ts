import type { Command } from "commander";
import { createClusterer, type StoryInput } from "../../stories/index.js";
import { answerLine } from "../batch/answer-line.js";
import { readLines } from "../batch/read-lines.js";
import { dateField, idOf, idText, type LineVerb, optionalString, stringField } from "../batch/verb.js";
import { statusLine, write } from "../terminal.js";

/** `readout cluster`: groups a stream of accounts, in time order, into stories. */
export function clusterCommand(program: Command): void {
  program
    .command("cluster")
    .description("group accounts into stories: JSON Lines {id, text, title?, date?, outlet?} in, {id, story} out")
    .option("--repair", "at the end, print corrections {id, story, was} of a second pass")
    .option("--workers <n>", "accepted for uniformity; a stream has one order, so one thread decides")
    .option("--progress", "draw a status line on stderr when it is a terminal")
    .addHelpText("after", "\nExample:\n  readout cluster --repair < accounts.jsonl > stories.jsonl\n")
    .action(async (options: { repair?: boolean; progress?: boolean }) => {
      process.exitCode = await cluster(options);
    });
}

async function cluster(options: { readonly repair?: boolean; readonly progress?: boolean }): Promise<number> {
  const clusterer = createClusterer();
  const ids = new Map<string, unknown>();
  const verb: LineVerb = {
    name: "cluster",
    needsModels: false,
    run(fields) {
      const title = optionalString(fields, "title");
      const date = dateField(fields);
      const outlet = optionalString(fields, "outlet");
      const id = idText(fields);
      const input: StoryInput = {
        id,
        text: stringField(fields, "text"),
        ...(title === undefined ? {} : { title }),
        ...(date === undefined ? {} : { date }),
        ...(outlet === undefined ? {} : { outlet }),
      };
      if (options.repair) ids.set(id, idOf(fields));
      return JSON.stringify({ id: idOf(fields), story: clusterer.add(input) });
    },
  };
  const status = statusLine(options.progress === true, "cluster", Date.now);
  let done = 0;
  let failed = 0;
  for await (const line of readLines(process.stdin, 128 * 1024 * 1024)) {
    const answer = answerLine(verb, line.text, line.number, { models: null, format: "json" });
    done++;
    if (!answer.ok) failed++;
    await write(`${answer.output}\n`);
    status.update(done, failed);
  }
  if (options.repair) {
    for (const change of clusterer.repair()) await write(`${JSON.stringify({ ...change, id: ids.get(change.id) ?? change.id })}\n`);
  }
  status.end();
  return failed > 0 ? 2 : 0;
}
