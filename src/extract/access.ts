import type { Access, Completeness, Removed } from "../core/index.js";

/** Access told by the furniture that was removed: what the page asks of its reader. */
export function accessOf(reasons: Iterable<string>): Access {
  const seen = new Set(reasons);
  if (seen.has("meter")) return "metered";
  if (seen.has("paywall")) return "paywalled";
  if (seen.has("trial") && seen.has("subscription")) return "metered";
  return "unknown";
}

/** Words that a text breaks off with where the rest is left out. */
const CUT = /(?:\.{3}|…)\s?(?:\[\+\d{1,6} (?:chars|characters)\]|\(?(?:read|continue|more|see)\b.{0,30})?$|\[\+\d{1,6} char/i;

/**
 * Whether the body is whole: it ends as a sentence and is no stub before a paywall. `lastText` is
 * its last block, `length` its characters.
 */
export function completenessOf(lastText: string, length: number, access: Access, removed: readonly Removed[]): Completeness {
  if (length === 0) return "unknown";
  const tail = lastText.slice(-160);
  if (CUT.test(tail)) return "teaser";
  if (
    (access === "paywalled" || access === "registration") &&
    length < 1200 &&
    removed.some((part) => part.reason === "paywall" || part.reason === "registration" || part.reason === "subscription")
  )
    return "teaser";
  return /[.!?。！？؟।]["'”’»)\]」』）*]{0,3}$/.test(tail) || /[.!?]["'”’»)\]]{0,2}\s?\(?[A-Z][\w/&., -]{1,30}\)?$/.test(tail)
    ? "full"
    : "unknown";
}
