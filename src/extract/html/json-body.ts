import type { JsonLdArticle } from "../metadata/json-ld.js";
import type { TextBuilder } from "../text-builder.js";
import { type DecodedPiece, decodedPieces } from "./decode-entities.js";

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: " ", r: "\n", b: "", f: " ", '"': '"', "\\": "\\", "/": "/" };

/**
 * Writes the `articleBody` of a page's JSON-LD as paragraphs, each character mapped to the JSON
 * string it stands in. For pages whose text is drawn by script. False where it cannot be located.
 */
export function writeJsonBody(builder: TextBuilder, source: string, article: JsonLdArticle): boolean {
  if (article.body === undefined || article.body.length < 200) return false;
  const literal = findLiteral(source, article);
  if (literal === undefined) return false;
  const before = builder.length;
  writePieces(builder, source, stringPieces(source, literal.start, literal.end));
  return builder.length > before;
}

/** Writes the pieces of a string as paragraphs, which line ends divide. */
export function writePieces(builder: TextBuilder, source: string, pieces: readonly DecodedPiece[]): void {
  builder.open("paragraph");
  for (const [value, start, end] of pieces) {
    if (value === "\n" || value === "\n\n") builder.open("paragraph");
    else if (value.length === end - start) builder.copy(source, start, end);
    else builder.put(value, start, end);
  }
  builder.close();
}

/** Range of the string literal of `articleBody` whose beginning is that of the article's body. */
function findLiteral(source: string, article: JsonLdArticle): { readonly start: number; readonly end: number } | undefined {
  const key = /"(?:articleBody|reviewBody)"\s{0,20}:\s{0,20}"/g;
  key.lastIndex = article.at;
  for (let match = key.exec(source), tries = 0; match !== null && tries < 20; match = key.exec(source), tries++) {
    const start = match.index + match[0].length;
    let end = start;
    while (end < source.length && source.charCodeAt(end) !== 0x22) end += source.charCodeAt(end) === 0x5c ? 2 : 1;
    const head = stringPieces(source, start, Math.min(end, start + 400))
      .map(([value]) => value)
      .join("");
    if (squeeze(head).startsWith(squeeze(article.body?.slice(0, 80) ?? "").slice(0, 20))) return { start, end };
  }
  return undefined;
}

const BREAKS = /^(?:p|br|div|h[1-6]|li|ul|ol|blockquote|tr|table)$/i;
/** A tag whose brackets are escaped, as scripts within pages write them. */
const ESCAPED_TAG = /^\\u003c\\?\/?([a-z][a-z0-9]{0,10})(?:[^<>\\]|\\(?!u003[ce])){0,280}(?:>|\\u003e)/i;

const squeeze = (text: string): string => text.replace(/<[^>]{0,200}>|&[#\w]{1,12};|[^\p{L}\p{N}]/gu, "");

/** Decodes a JSON string literal piece by piece: escapes, then entities; tags that end a line become breaks, others vanish. */
export function stringPieces(source: string, start: number, end: number): DecodedPiece[] {
  const pieces: DecodedPiece[] = [];
  let from = start;
  const flush = (to: number): void => {
    if (to > from) pieces.push(...decodedPieces(source, from, to));
  };
  let at = start;
  while (at < end) {
    const code = source.charCodeAt(at);
    if (code === 0x5c) {
      const escaped = source.startsWith("\\u003", at) ? ESCAPED_TAG.exec(source.slice(at, Math.min(end, at + 320))) : null;
      flush(at);
      if (escaped !== null) {
        if (BREAKS.test(escaped[1] ?? "")) pieces.push(["\n", at, at + escaped[0].length]);
        at += escaped[0].length;
        from = at;
        continue;
      }
      const next = source[at + 1] ?? "";
      const length = next === "u" ? 6 : 2;
      pieces.push([
        next === "u" ? String.fromCharCode(Number.parseInt(source.slice(at + 2, at + 6), 16) || 0xfffd) : (ESCAPES[next] ?? next),
        at,
        Math.min(end, at + length),
      ]);
      at += length;
      from = at;
    } else if (code === 0x3c) {
      const tag = /^<\\?\/?([a-z][a-z0-9]{0,10})[^<>]{0,300}>/i.exec(source.slice(at, at + 320));
      if (tag === null) {
        at++;
        continue;
      }
      flush(at);
      if (BREAKS.test(tag[1] ?? "")) pieces.push(["\n", at, at + tag[0].length]);
      at += tag[0].length;
      from = at;
    } else at++;
  }
  flush(end);
  return pieces;
}
