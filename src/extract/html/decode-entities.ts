import { Tokenizer } from "htmlparser2";

/** A piece of decoded text with the source it stands for. */
export type DecodedPiece = readonly [text: string, start: number, end: number];

/** Longest entity name with some digits to spare. */
const LONGEST = 40;

/** Decodes the entities of `source.slice(start, end)` piece by piece, each with its source range; markup is not read. */
export function decodedPieces(source: string, start: number, end: number): DecodedPiece[] {
  const pieces: DecodedPiece[] = [];
  let from = start;
  let at = source.indexOf("&", start);
  while (at >= 0 && at < end) {
    const entity = entityAt(source, at, end);
    if (entity === undefined) {
      at = source.indexOf("&", at + 1);
      continue;
    }
    if (at > from) pieces.push([source.slice(from, at), from, at]);
    pieces.push(entity);
    from = entity[2];
    at = source.indexOf("&", from);
  }
  if (end > from) pieces.push([source.slice(from, end), from, end]);
  return pieces;
}

/** The text with its entities decoded. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  let out = "";
  for (const [piece] of decodedPieces(text, 0, text.length)) out += piece;
  return out;
}

function entityAt(source: string, at: number, end: number): DecodedPiece | undefined {
  const slice = source.slice(at, Math.min(end, at + LONGEST));
  const cut = slice.indexOf("<");
  const text = cut < 0 ? slice : slice.slice(0, cut);
  let value = "";
  let stop = 0;
  const tokenizer: Tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ...SILENT,
      ontextentity(codePoint, endIndex) {
        // Some entities stand for two code points; both end at the same place.
        if (stop !== 0 && endIndex !== stop) return;
        value += String.fromCodePoint(codePoint);
        stop = endIndex;
      },
      ontext(start) {
        if (start === 0) tokenizer.pause();
      },
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  return value === "" ? undefined : [value, at, at + stop];
}

const nothing = (): void => {};
const SILENT = {
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
};
