import { Tokenizer } from "htmlparser2";

/** A piece of decoded text with the source it stands for. */
export type DecodedPiece = readonly [text: string, start: number, end: number];

/** Longest entity name with some digits to spare. */
const LONGEST = 40;

/** Decodes the entities of `source.slice(start, end)` piece by piece, each with its source range; markup is not read. */
export function decodedPieces(source: string, start: number, end: number): DecodedPiece[] {
  const pieces: DecodedPiece[] = [];
  let from = start;
  let at = ampersand(source, start, end);
  while (at >= 0) {
    const entity = entityAt(source, at, end);
    if (entity === undefined) {
      at = ampersand(source, at + 1, end);
      continue;
    }
    if (at > from) pieces.push([source.slice(from, at), from, at]);
    pieces.push(entity);
    from = entity[2];
    at = ampersand(source, from, end);
  }
  if (end > from) pieces.push([source.slice(from, end), from, end]);
  return pieces;
}

/** Offset of the next `&` before `end`, or -1; a plain search would run past `end`. */
export function ampersand(source: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (source.charCodeAt(at) === 0x26) return at;
  return -1;
}

/** The text with its entities decoded. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  let out = "";
  for (const [piece] of decodedPieces(text, 0, text.length)) out += piece;
  return out;
}

/** The commonest entities, which need no tokenizer. */
const COMMON: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  rsquo: "\u2019",
  lsquo: "\u2018",
  ldquo: "\u201c",
  rdquo: "\u201d",
  mdash: "\u2014",
  ndash: "\u2013",
  hellip: "\u2026",
  eacute: "\u00e9",
};
const PLAIN = /^&(?:([a-z]{2,6})|#(\d{2,6})|#x([\da-f]{2,5}));/i;

function entityAt(source: string, at: number, end: number): DecodedPiece | undefined {
  const next = source.charCodeAt(at + 1) | 0x20;
  if (next !== 0x23 && !(next >= 0x61 && next <= 0x7a)) return undefined;
  const plain = PLAIN.exec(source.slice(at, at + 12));
  if (plain !== null && at + plain[0].length <= end) {
    const code = plain[2] === undefined ? Number.parseInt(plain[3] ?? "", 16) : Number(plain[2]);
    // The range that Windows-1252 pages misuse and surrogates are left to the tokenizer's tables.
    const value =
      plain[1] === undefined
        ? (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800)
          ? String.fromCharCode(code)
          : undefined
        : COMMON[plain[1]];
    if (value !== undefined) return [value, at, at + plain[0].length];
  }
  const slice = source.slice(at, Math.min(end, at + LONGEST));
  const cut = slice.indexOf("<");
  const text = cut < 0 ? slice : slice.slice(0, cut);
  let value = "";
  let stop = 0;
  let passed = false;
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ...SILENT,
      ontextentity(codePoint, endIndex) {
        // Some entities stand for two code points; both end at the same place.
        if (passed || (stop !== 0 && endIndex !== stop)) return;
        value += String.fromCodePoint(codePoint);
        stop = endIndex;
      },
      ontext(start) {
        // Text from the start means that no entity begins here.
        if (start === 0) passed = true;
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
