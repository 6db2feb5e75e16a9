import type { Article, BlockKind } from "../../core/index.js";
import { accessOf, completenessOf } from "../access.js";
import { datelineOf } from "../dateline.js";
import { guessLanguage } from "../guess-language.js";
import { splitNames } from "../metadata/author-names.js";
import { parseDate } from "../metadata/parse-date.js";
import { endsAsSentence, isProse } from "../prose.js";
import { removedPart } from "../removed.js";
import { TextBuilder } from "../text-builder.js";
import { readHeader } from "./header.js";
import { markImprint } from "./imprint.js";
import { markFurniture } from "./mark-furniture.js";
import { splitLines } from "./split-lines.js";
import type { TextLine } from "./text-line.js";

/**
 * Reads a plain text saved from a page or sent by hand: page furniture out with reasons, title, dek,
 * section and byline told from the body. Nothing that the text does not print is made up.
 */
export function extractPlain(input: { readonly id: string; readonly text: string; readonly url?: string }): Article {
  const source = input.text;
  const lines = splitLines(source);
  markFurniture(lines);
  const outlet = markImprint(lines);
  const header = readHeader(lines);
  for (const line of lines.slice(0, header.body)) {
    if (line.reason === undefined && line !== header.title && line !== header.dek)
      line.reason = line === header.section ? "section" : header.title === undefined ? "section" : "outlet";
  }
  const builder = new TextBuilder();
  const write = (line: TextLine, kind: BlockKind): void => {
    builder.open(kind);
    builder.copy(source, line.start, line.end);
    builder.close();
  };
  if (header.title !== undefined) write(header.title, "title");
  if (header.dek !== undefined) write(header.dek, "dek");
  const headLength = builder.length;
  const body = lines.slice(header.body).filter((line) => line.reason === undefined);
  for (const line of body) write(line, blockKind(line, body));
  const { text, blocks, map } = builder.finish();
  const removed = lines
    .filter((line) => line.reason !== undefined)
    .map((line) => removedPart(line.reason ?? "", line.start, line.end, line.text));
  const access = accessOf(removed);
  const bodyStart = headLength === 0 || body.length === 0 ? headLength : headLength + 2;
  const dateline = body[0] === undefined ? undefined : datelineOf(body[0].text);
  const published = header.timestamp === undefined ? undefined : parseDate(header.timestamp.text);
  return {
    id: input.id,
    ...(input.url === undefined ? {} : { url: input.url }),
    language: guessLanguage(text),
    ...(header.title === undefined ? {} : { title: header.title.text }),
    ...(outlet === undefined ? {} : { outlet }),
    authors: splitNames(header.bylines.join(", ")),
    ...(published === undefined ? {} : { published: { ...published, basis: "text" as const, from: "line" } }),
    ...(dateline === undefined ? {} : { dateline }),
    ...(header.section === undefined ? {} : { section: header.section.text }),
    kind: body.some((line) => isProse(line.text)) ? "article" : "unknown",
    access,
    completeness: completenessOf(body.at(-1)?.text.slice(-400) ?? "", text.length - bodyStart, access, removed),
    text,
    bodyStart,
    blocks,
    removed,
    map,
  };
}

function blockKind(line: TextLine, body: readonly TextLine[]): BlockKind {
  if (/^(?:[-*•–▪◦●]|\d{1,2}[.)])\s/.test(line.text)) return "list-item";
  const last = body.at(-1) === line;
  return !last && line.length <= 90 && line.text.split(" ").length <= 12 && !endsAsSentence(line.text) && !/[,;:]$/.test(line.text)
    ? "heading"
    : "paragraph";
}
