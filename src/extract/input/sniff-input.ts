export type InputFormat = "html" | "text" | "markdown" | "feed" | "warc" | "eml" | "pdf" | "binary";

const MAGIC: readonly (readonly [string, InputFormat])[] = [
  ["%PDF-", "pdf"],
  ["WARC/", "warc"],
  ["\x89PNG", "binary"],
  ["GIF8", "binary"],
  ["\xff\xd8\xff", "binary"],
  ["PK\x03\x04", "binary"],
  ["\x1f\x8b", "binary"],
  ["\x7fELF", "binary"],
  ["MZ\x90", "binary"],
  ["\xd0\xcf\x11\xe0", "binary"],
  ["7z\xbc\xaf", "binary"],
  ["Rar!", "binary"],
  ["ID3", "binary"],
  ["OggS", "binary"],
  ["RIFF", "binary"],
  ["\x00\x00\x00", "binary"],
  ["SQLite format 3", "binary"],
];

/**
 * What an input is, by its first bytes, then by its name. Compressed files are `binary` here:
 * callers decompress first.
 */
export function sniffInput(name: string, input: Uint8Array | string): InputFormat {
  const head = typeof input === "string" ? input.slice(0, 4096) : latin1(input.subarray(0, 4096));
  for (const [magic, format] of MAGIC) if (head.startsWith(magic)) return format;
  if (typeof input !== "string" && isBinary(input)) return "binary";
  // Of UTF-16, every other byte of what tells a format is 0.
  const narrow = typeof input === "string" ? head : head.replaceAll("\0", "");
  const text = narrow.replace(/^(?:\ufeff|\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "").trimStart();
  const lower = text.slice(0, 2000).toLowerCase();
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (/^(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,800}?-->\s*)*(?:<\?xml-[^>]{0,200}\?>\s*)*<(?:rss|feed|rdf:rdf)[\s>]/.test(lower))
    return "feed";
  if (lower.startsWith("{") && /"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org/.test(lower)) return "feed";
  if (/^(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]|<\?xml[^>]{0,200}\?>\s*<!doctype html|<!--)/.test(lower)) return "html";
  if (
    /^from \S+@?\S* .{10,60}\d{4}\r?\n/.test(lower) ||
    (/^(?:[\w-]{2,40}:[^\n]{0,1000}\n(?:[ \t][^\n]{0,1000}\n)*){3,}/.test(lower) &&
      /^(?:from|subject|date|message-id|mime-version|received|return-path|delivered-to|to):/m.test(lower) &&
      /^subject:/m.test(lower) &&
      /^from:/m.test(lower))
  )
    return "eml";
  if (extension === "html" || extension === "htm" || extension === "xhtml") return "html";
  if (extension === "md" || extension === "markdown") return "markdown";
  if (extension === "eml" || extension === "mbox") return "eml";
  const tags =
    lower.match(/<\/?(?:p|div|span|a|article|section|h[1-6]|meta|script|br|ul|li|main|header|title|body|table)(?:\s[^<>]{0,300})?>/g)
      ?.length ?? 0;
  if (tags >= 3) return "html";
  return "text";
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i++) text += String.fromCharCode(bytes[i] ?? 0);
  return text;
}

/** Many control bytes that no text encoding uses, and no UTF-16 pattern. */
function isBinary(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false;
  const end = Math.min(bytes.length, 4096);
  let controls = 0;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) {
      if (i % 2 === 0) even++;
      else odd++;
    }
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) || byte === 0x7f) controls++;
  }
  if (controls * 20 < end) return false;
  const zeroes = even + odd;
  return !(zeroes * 5 > end * 2 && (even * 10 < odd || odd * 10 < even));
}
