import { ReadoutError } from "../../core/index.js";
import { LIMITS } from "../limits.js";

/** Text of an input with the encoding it was read in. */
export interface DecodedText {
  readonly text: string;
  /** WHATWG name of the encoding ("utf-8", "windows-1252", "shift_jis"). */
  readonly encoding: string;
  readonly basis: "bom" | "header" | "meta" | "sniffed" | "default";
}

/** Bytes looked at for a `<meta charset>`, as browsers do. */
const PRESCAN = 4096;

/**
 * Decodes bytes in the WHATWG order: byte order mark, `charset` of the content type, `<meta>` (or
 * XML declaration) in the first bytes, then what the bytes look like. A declared encoding that is
 * contradicted by valid multi-byte UTF-8 gives way to it.
 *
 * @throws ReadoutError EXTRACT_TOO_LARGE, EXTRACT_BOMB for compressed bytes (decompress them first, see `LIMITS.growth`).
 */
export function decodeBytes(bytes: Uint8Array, contentType?: string): DecodedText {
  if (bytes.length > LIMITS.bytes)
    throw new ReadoutError("EXTRACT_TOO_LARGE", `the input has ${bytes.length} bytes, more than ${LIMITS.bytes}`);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    throw new ReadoutError("INPUT_BINARY", "the input is gzip-compressed", { hint: "Decompress it first." });
  const bom = bomEncoding(bytes);
  if (bom !== undefined) return { text: decode(bytes, bom), encoding: bom, basis: "bom" };
  const header = encodingLabel(/charset\s*=\s*["']?([\w:.-]{2,40})/i.exec(contentType ?? "")?.[1]);
  const meta = header === undefined ? encodingLabel(metaCharset(bytes)) : undefined;
  const declared = header ?? meta;
  const whole = wholeUtf8(bytes);
  const utf8 = whole === undefined ? looksUtf8(bytes) : whole.length < bytes.length ? "multibyte" : "ascii";
  // most pages: UTF-8 as declared, read once
  if (whole !== undefined && declared === "utf-8")
    return { text: whole, encoding: "utf-8", basis: header === undefined ? "meta" : "header" };
  if (declared !== undefined && !(declared !== "utf-8" && utf8 === "multibyte")) {
    // Bytes that are not valid UTF-8 cannot be what was declared; they are read as Western European.
    if (declared === "utf-8" && utf8 === "invalid" && mostlyInvalid(bytes))
      return { text: decode(bytes, "windows-1252"), encoding: "windows-1252", basis: "sniffed" };
    return { text: decode(bytes, declared), encoding: declared, basis: header === undefined ? "meta" : "header" };
  }
  const zeroes = zeroBytes(bytes);
  if (zeroes !== undefined) return { text: decode(bytes, zeroes), encoding: zeroes, basis: "sniffed" };
  if (utf8 === "invalid") {
    const guess = sniffLegacy(bytes);
    return { text: decode(bytes, guess), encoding: guess, basis: "sniffed" };
  }
  return { text: whole ?? decode(bytes, "utf-8"), encoding: "utf-8", basis: utf8 === "ascii" ? "default" : "sniffed" };
}

function decode(bytes: Uint8Array, encoding: string): string {
  return encoding === "windows-1252" ? decodeWestern(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** Characters of windows-1252 at 0x80 to 0x9f. Some releases of Node decode them as Latin-1 controls. */
const WESTERN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decodeWestern(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    const codes: number[] = [];
    for (let i = from; i < Math.min(bytes.length, from + 8192); i++) {
      const byte = bytes[i] ?? 0;
      codes.push(byte >= 0x80 && byte <= 0x9f ? WESTERN.charCodeAt(byte - 0x80) : byte);
    }
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join("");
}

/** The text where all bytes are valid UTF-8. */
function wholeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function bomEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** The WHATWG name of a label; undefined for labels no decoder knows, and UTF-16 in a meta means UTF-8. */
function encodingLabel(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    const name = new TextDecoder(label).encoding;
    return name.startsWith("utf-16") ? "utf-8" : name;
  } catch {
    return undefined;
  }
}

function metaCharset(bytes: Uint8Array): string | undefined {
  let head = "";
  for (let i = 0; i < Math.min(bytes.length, PRESCAN); i++) head += String.fromCharCode(bytes[i] ?? 0);
  head = head.replace(/<!--[\s\S]{0,4096}?-->/g, "");
  const meta = /<meta\s[^>]{0,400}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{2,40})/i.exec(head);
  return meta?.[1] ?? /^<\?xml\s[^>]{0,100}encoding\s{0,5}=\s{0,5}["']([\w:.-]{2,40})/i.exec(head)?.[1];
}

/** Whether the first bytes are valid UTF-8, and whether any character takes more than one byte. */
function looksUtf8(bytes: Uint8Array): "ascii" | "multibyte" | "invalid" {
  let multibyte = false;
  const end = Math.min(bytes.length, 400_000);
  for (let i = 0; i < end; ) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) {
      i++;
      continue;
    }
    const length = byte >= 0xc2 && byte <= 0xdf ? 2 : byte >= 0xe0 && byte <= 0xef ? 3 : byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
    if (length === 0) return "invalid";
    for (let j = 1; j < length; j++) {
      if (i + j >= end) return multibyte ? "multibyte" : "ascii";
      if (((bytes[i + j] ?? 0) & 0xc0) !== 0x80) return "invalid";
    }
    multibyte = true;
    i += length;
  }
  return multibyte ? "multibyte" : "ascii";
}

/** Whether most bytes above ASCII are no UTF-8: one broken character alone does not change the encoding. */
function mostlyInvalid(bytes: Uint8Array): boolean {
  let high = 0;
  let paired = 0;
  const end = Math.min(bytes.length, 400_000);
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    high++;
    if (byte >= 0xc2 && ((bytes[i + 1] ?? 0) & 0xc0) === 0x80) paired++;
  }
  return paired * 4 < high;
}

/** UTF-16 without a byte order mark: every other byte of Latin text is zero. */
function zeroBytes(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const end = Math.min(bytes.length, 512) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (end < 8) return undefined;
  if (odd > end * 0.35 && even < end * 0.05) return "utf-16le";
  if (even > end * 0.35 && odd < end * 0.05) return "utf-16be";
  return undefined;
}

/** Shift_JIS and EUC-JP by their pairs of bytes, else windows-1252. */
function sniffLegacy(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 60_000);
  for (const encoding of ["shift_jis", "euc-jp"]) {
    const text = decode(sample, encoding);
    const kana = text.match(/[\u3040-\u30ff]/g)?.length ?? 0;
    const broken = text.match(/\ufffd/g)?.length ?? 0;
    if (kana > 20 && broken * 50 < kana) return encoding;
  }
  return "windows-1252";
}
