import type { Article } from "../../core/index.js";
import { accessOf, completenessOf } from "../access.js";
import { datelineOf } from "../dateline.js";
import { bylineNames } from "../furniture/byline.js";
import { guessLanguage } from "../guess-language.js";
import { splitNames } from "../metadata/author-names.js";
import { parseDate } from "../metadata/parse-date.js";
import { markFurniture } from "../plain/mark-furniture.js";
import { isProse } from "../prose.js";
import { removedPart } from "../removed.js";
import { TextBuilder } from "../text-builder.js";
import { copyWords, wordsOf } from "./copy-words.js";
import { readFrontMatter } from "./front-matter.js";
import { type MarkdownBlock, markdownBlocks } from "./markdown-blocks.js";

/**
 * Reads a Markdown text: front matter (`title`, `date`, `author`, `outlet`), headings, lists, quotes,
 * code; links and emphasis reduced to their words. Furniture lines go as in plain text. The first
 * heading above all prose is the title where the front matter names none.
 */
export function extractMarkdown(input: { readonly id: string; readonly text: string; readonly url?: string }): Article {
  const source = input.text;
  const front = readFrontMatter(source);
  const blocks = markdownBlocks(source, front.end).filter((block) => block.text !== "");
  markFurniture(blocks.filter((block) => block.kind !== "preformatted"));
  const heading = firstHeading(blocks);
  const named = front.fields.get("title");
  const title = named === undefined ? heading?.text : wordsOf(source, named.start, named.end);
  // The heading that is or repeats the title is no part of the body.
  const top = named === undefined || heading?.text === title ? heading : undefined;
  const builder = new TextBuilder();
  const head = named ?? heading;
  if (head !== undefined) write(builder, source, { ...head, kind: "title" });
  const headLength = builder.length;
  const body = blocks.filter((block) => block.reason === undefined && block !== top);
  for (const block of body) write(builder, source, block);
  const { text, blocks: written, map } = builder.finish();
  const removed = blocks
    .filter((block) => block.reason !== undefined || (block === top && named !== undefined))
    .map((block) => removedPart(block.reason ?? "duplicate", block.start, block.end, block.text));
  const access = accessOf(removed);
  const bodyStart = headLength === 0 || text.length === headLength ? headLength : headLength + 2;
  const value = (name: string): string | undefined => {
    const field = front.fields.get(name);
    return field === undefined ? undefined : source.slice(field.start, field.end);
  };
  const date = value("date");
  const published = date === undefined ? undefined : parseDate(date);
  const bylines = blocks.filter((block) => block.reason === "byline").map((block) => bylineNames(block.text) ?? "");
  const first = body.find((block) => block.kind === "paragraph");
  const dateline = first === undefined ? undefined : datelineOf(first.text);
  const outlet = value("outlet");
  return {
    id: input.id,
    ...(input.url === undefined ? {} : { url: input.url }),
    language: guessLanguage(text),
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    authors: splitNames(front.authors.length > 0 ? front.authors.join(", ") : bylines.filter((names) => names !== "").join(", ")),
    ...(published === undefined ? {} : { published: { ...published, basis: "metadata" as const, from: "front matter date" } }),
    ...(dateline === undefined ? {} : { dateline }),
    kind: body.some((block) => isProse(block.text)) ? "article" : "unknown",
    access,
    completeness: completenessOf(body.at(-1)?.text.slice(-400) ?? "", text.length - bodyStart, access, removed),
    text,
    bodyStart,
    blocks: written,
    removed,
    map,
  };
}

/** The heading that stands above all prose. */
function firstHeading(blocks: readonly MarkdownBlock[]): MarkdownBlock | undefined {
  for (const block of blocks) {
    if (block.kind === "heading") return block.reason === undefined ? block : undefined;
    if (isProse(block.text)) return undefined;
  }
  return undefined;
}

function write(builder: TextBuilder, source: string, block: Pick<MarkdownBlock, "kind" | "start" | "end"> & Partial<MarkdownBlock>): void {
  builder.open(block.kind);
  for (const line of block.lines ?? [block]) {
    if (block.kind === "preformatted") builder.copy(source, line.start, line.end);
    else copyWords(source, line.start, line.end, builder);
    const next = source.charCodeAt(line.end);
    if (next === 0x0a || next === 0x0d) {
      if (block.kind === "preformatted") builder.breakLine(line.end, line.end + 1);
      else builder.space(line.end, line.end + 1);
    }
  }
  builder.close();
}
