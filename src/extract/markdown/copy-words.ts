import { decodedPieces } from "../html/decode-entities.js";
import { foldSpace } from "../white-space.js";

/** Takes ranges of a source whose characters stand for themselves, and those that stand for a character. */
interface Writer {
  copy(source: string, start: number, end: number): void;
  put(value: string, start: number, end: number): void;
}

/** Longest words and address of a link. */
const LABEL = 400;
const ADDRESS = 1200;
const ENTITY = 40;

const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/**
 * Copies the words of a Markdown line: links become their words, pictures and tags go, marks of
 * emphasis and code go, an escaped mark stays as itself.
 */
export function copyWords(source: string, start: number, end: number, writer: Writer): void {
  let from = start;
  const skip = (at: number, to: number): void => {
    if (at > from) writer.copy(source, from, at);
    from = Math.max(from, to);
  };
  for (let at = start; at < end; at++) {
    if (at < from) continue;
    const char = source.charAt(at);
    if (char === "\\" && at + 1 < end && /[!-/:-@[-`{-~]/.test(source.charAt(at + 1))) {
      skip(at, at + 1);
      at++;
    } else if (char === "!" && source.charAt(at + 1) === "[") {
      const link = linkAt(source, at + 1, end);
      if (link !== undefined) skip(at, link.end);
    } else if (char === "[") {
      const link = linkAt(source, at, end);
      if (link !== undefined) {
        skip(at, at + 1);
        copyWords(source, at + 1, link.label, writer);
        from = link.end;
      }
    } else if (char === "&") {
      const [piece] = decodedPieces(source, at, Math.min(end, at + ENTITY));
      if (piece !== undefined && piece[1] === at && piece[0] !== source.slice(at, piece[2])) {
        skip(at, piece[2]);
        writer.put(...piece);
      }
    } else if (char === "<") {
      const tag = /^<(?:!--[^>]{0,400}--|\/?[a-z][^<>]{0,400})>/i.exec(source.slice(at, Math.min(end, at + 410)));
      if (tag !== null) skip(at, at + tag[0].length);
    } else if (char === "*" || char === "`") {
      // A star between spaces is a sign of its own.
      if (char === "`" || !/^\s\s$/.test((source.charAt(at - 1) || " ") + (source.charAt(at + 1) || " "))) skip(at, at + 1);
    } else if (char === "_" && !(isWord(source.charAt(at - 1)) && isWord(source.charAt(at + 1)))) skip(at, at + 1);
  }
  if (from < end) writer.copy(source, from, end);
}

/** The words of a range, white space folded. */
export function wordsOf(source: string, start: number, end: number): string {
  const parts: string[] = [];
  copyWords(source, start, end, {
    copy: (text, from, to) => void parts.push(text.slice(from, to)),
    put: (value) => void parts.push(value),
  });
  return foldSpace(parts.join(""));
}

/** `[words](address)` at an offset: where its words and the whole end. */
function linkAt(source: string, at: number, end: number): { readonly label: number; readonly end: number } | undefined {
  const part = source.slice(at, Math.min(end, at + LABEL));
  const label = part.indexOf("](");
  if (label < 0 || part.lastIndexOf("[", label) > 0) return undefined;
  let depth = 1;
  for (let i = at + label + 2; i < Math.min(end, at + label + ADDRESS); i++) {
    const char = source.charAt(i);
    if (char === "(") depth++;
    else if (char === ")" && --depth === 0) return { label: at + label, end: i + 1 };
  }
  return undefined;
}
