import type { Access, Completeness, Removed } from "../core/index.js";

/** A gate that asks for an account and no money. */
const FREE_ACCOUNT =
  /\b(?:free account|create an account|register|registering|sign up (?:for )?free|kostenlos registrieren|compte gratuit)\b/i;
const PAID = /subscri|abonn|member|trial|\bplans?\b|premium|[$£€¥]\s?\d/i;

/** Access told by the furniture that was removed: what the page asks of its reader. */
export function accessOf(removed: readonly Pick<Removed, "reason" | "excerpt">[]): Access {
  const seen = new Set(removed.map((part) => part.reason));
  if (seen.has("meter")) return "metered";
  const gates = removed.filter((part) => part.reason === "paywall");
  if (gates.some((part) => FREE_ACCOUNT.test(part.excerpt)) && !gates.some((part) => PAID.test(part.excerpt))) return "registration";
  if (gates.length > 0) return "paywalled";
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
