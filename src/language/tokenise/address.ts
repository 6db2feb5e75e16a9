import { classAt, DIGIT, LETTER } from "./characters.js";
import { EMAIL, HOST, matchEnd, SCHEME } from "./patterns.js";
import type { Reader } from "./reader.js";
import { TOP_DOMAINS } from "./word-lists.js";

const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;

/** Longest part of an e-mail address before its `@`. */
const LOCAL_PART = 64;

/**
 * End of an e-mail or web address that begins at `at`, or -1.
 *
 * @param runTo - end of the run of letters and digits at `at`
 */
export function addressEnd(reader: Reader, at: number, runTo: number): number {
  const { text } = reader;
  const sign = text.charCodeAt(runTo);
  if (reader.nextAt !== -1 && reader.nextAt < at) reader.nextAt = text.indexOf("@", at);
  if (reader.nextAt >= at && reader.nextAt - at <= LOCAL_PART) {
    const end = matchEnd(EMAIL, text, at);
    if (end > 0) return end;
  }
  if (sign === COLON || sign === FULL_STOP) {
    const end = matchEnd(SCHEME, text, at);
    if (end > 0) return bodyEnd(text, end);
  }
  if (sign !== FULL_STOP && sign !== HYPHEN) return -1;
  HOST.lastIndex = at;
  const host = HOST.exec(text);
  if (!host || !isHost(host[0], host[1] ?? "")) return -1;
  const end = at + host[0].length;
  return text.charCodeAt(end) === SLASH ? bodyEnd(text, end) : end;
}

const SHORT_HOST = /^[a-zA-Z0-9-]{2,}\.(?:io|eu|tv|fm|us|uk)$/;

/** "end.It" is no host: the last label is known, not capitalised, and short ones need company. */
function isHost(host: string, label: string): boolean {
  if (!TOP_DOMAINS.has(label.toLowerCase()) || /^[A-Z][a-z]*$/.test(label)) return false;
  const parts = host.split(".");
  if (parts.every((part) => part.length === 1)) return false;
  return label.length > 2 || parts.length > 2 || SHORT_HOST.test(host);
}

/** End of an address whose fixed beginning ends at `from`: up to white space, less closing punctuation. */
function bodyEnd(text: string, from: number): number {
  let to = from;
  let open = 0;
  for (; to < text.length; to++) {
    const unit = text.charCodeAt(to);
    if (unit <= 0x20 || unit === 0x22 || unit === 0x3c || unit === 0x3e || unit === 0x5d || unit === 0x7c) break;
    const kind = unit > 0x7e ? classAt(text, to) : LETTER;
    if (kind !== LETTER && kind !== DIGIT) break;
    if (unit === 0x28) open++;
    if (unit === 0x29 && open-- === 0) break;
  }
  while (to > from && /[.,;:!?'*_]/.test(text.charAt(to - 1))) to--;
  return to;
}
