import { type Article, ReadoutError } from "../../core/index.js";
import { extractHtml } from "../html/extract-html.js";
import { parseDate } from "../metadata/parse-date.js";
import { extractPlain } from "../plain/extract-plain.js";
import { decodeBytes } from "./decode-bytes.js";

/** A message as an article; `source` is its decoded HTML or text part, to which the article's map points. */
export interface MailEntry {
  readonly article: Article;
  readonly source: string;
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Deepest nesting of multipart messages that is read, and most parts of one. */
const DEPTH = 12;
const PARTS = 200;

/**
 * Articles of a mail message (EML) or a mailbox (mbox): the HTML part of each message, else its
 * text. Subject, sender and date are the title, outlet and time where the content names none.
 */
export function* mailEntries(input: { readonly id: string; readonly bytes: Uint8Array }): Generator<MailEntry> {
  const raw = latin1(input.bytes).replace(/\r\n?/g, "\n");
  for (const [index, message] of messages(raw).entries()) {
    const part = splitPart(message);
    const found = readable(part, 0, { left: PARTS });
    if (found === undefined || found.text.trim() === "") continue;
    const id = /<?([^<>\s]{3,200})>?/.exec(part.headers.get("message-id") ?? "")?.[1] ?? `${input.id}#${index}`;
    let article: Article;
    try {
      article = found.html ? extractHtml({ id, html: found.text }) : extractPlain({ id, text: found.text });
    } catch (error) {
      if (error instanceof ReadoutError && error.code === "EXTRACT_NO_TEXT") continue;
      throw error;
    }
    const subject = words(part.headers.get("subject") ?? "");
    const from = words(part.headers.get("from") ?? "")
      .replace(/<[^<>]*>/g, "")
      .replace(/"/g, "")
      .trim();
    const date = parseDate(part.headers.get("date") ?? "");
    yield {
      source: found.text,
      article: {
        ...article,
        ...(article.outlet === undefined && from !== "" ? { outlet: from } : {}),
        ...(article.title === undefined && subject !== "" ? { title: subject } : {}),
        ...(article.published === undefined && date !== undefined
          ? { published: { ...date, basis: "metadata" as const, from: "mail date" } }
          : {}),
      },
    };
  }
}

function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) parts.push(String.fromCharCode(...bytes.subarray(from, from + 8192)));
  return parts.join("");
}

const toBytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff);

/** Messages of a mailbox: each begins with a line "From sender date"; a single message is one. */
function messages(raw: string): string[] {
  if (!/^From \S+ /.test(raw)) return [raw];
  return raw
    .split(/(?:^|\n)From \S+ [^\n]{5,80}\n/)
    .filter((message) => message.trim() !== "")
    .map((message) => message.replace(/^>(>*From )/gm, "$1"));
}

function splitPart(text: string): Part {
  const gap = text.indexOf("\n\n");
  const head = (gap < 0 ? text : text.slice(0, gap)).replace(/\n[ \t]+/g, " ");
  const headers = new Map<string, string>();
  for (const line of head.split("\n")) {
    const colon = line.indexOf(":");
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: gap < 0 ? "" : text.slice(gap + 2) };
}

/** The HTML of a message, else its plain text. */
function readable(part: Part, depth: number, budget: { left: number }): { readonly text: string; readonly html: boolean } | undefined {
  if (depth > DEPTH || budget.left-- <= 0) return undefined;
  const type = part.headers.get("content-type") ?? "text/plain";
  if (/attachment/i.test(part.headers.get("content-disposition") ?? "")) return undefined;
  const boundary = /boundary="?([^";\s]{1,100})"?/i.exec(type)?.[1];
  if (/^multipart\//i.test(type) && boundary !== undefined) {
    let best: { text: string; html: boolean } | undefined;
    for (const piece of `\n${part.body}`.split(`\n--${boundary}`).slice(1, PARTS)) {
      if (piece.startsWith("--")) break;
      const found = readable(splitPart(piece.replace(/^[^\n]{0,80}\n/, "")), depth + 1, budget);
      if (found !== undefined && (best === undefined || (found.html && !best.html))) best = found;
    }
    return best;
  }
  if (/^message\/rfc822/i.test(type)) return readable(splitPart(part.body), depth + 1, budget);
  if (!/^text\/(?:plain|html)/i.test(type)) return undefined;
  return { text: decodeBytes(transfer(part), type).text, html: /^text\/html/i.test(type) };
}

/** Undoes quoted-printable and base64. */
function transfer(part: Part): Uint8Array {
  const encoding = (part.headers.get("content-transfer-encoding") ?? "").toLowerCase();
  if (encoding === "quoted-printable") return toBytes(quotedPrintable(part.body.replace(/[ \t]+$/gm, "").replace(/=\n/g, "")));
  return encoding === "base64" ? toBytes(base64(part.body)) : toBytes(part.body);
}

function quotedPrintable(text: string): string {
  return text.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Base64 with whatever is no base64 left out, so that damaged mail is read as far as it goes. */
function base64(text: string): string {
  const clean = text.replace(/[^A-Za-z0-9+/]/g, "");
  return atob(clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0)));
}

/** Encoded words of a header (`=?utf-8?Q?...?=`). */
function words(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?([\w-]{2,30})\?([QB])\?([^?]{0,400})\?=/gi, (whole, charset: string, kind: string, text: string) => {
      const raw = kind.toUpperCase() === "B" ? base64(text) : quotedPrintable(text.replace(/_/g, " "));
      const decoded = decodeBytes(toBytes(raw), `text/plain; charset=${charset}`);
      return decoded.text === "" ? whole : decoded.text;
    });
}
