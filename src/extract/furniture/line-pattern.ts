/** Why a line is no part of an account: the stable words of `Removed.reason` for lines known by their text. */
export type LineReason =
  | "advertisement"
  | "app"
  | "appeal"
  | "audio"
  | "author"
  | "byline"
  | "caption"
  | "comments"
  | "consent"
  | "contact"
  | "copyright"
  | "credit"
  | "feedback"
  | "follow"
  | "icon-title"
  | "login"
  | "meter"
  | "navigation"
  | "newsletter"
  | "offer"
  | "paywall"
  | "promotion"
  | "read-time"
  | "registration"
  | "related"
  | "share"
  | "subscription"
  | "template"
  | "terms"
  | "timestamp"
  | "trial";

/** A kind of line: one regular expression over the line in lower case, straight quotes, single spaces. */
export interface LinePattern {
  readonly reason: LineReason;
  readonly pattern: RegExp;
  /** Longest line, in characters, that the pattern may judge. */
  readonly most: number;
  /** True: no account says this anywhere. False: counts only beside other furniture or at an end. */
  readonly sure: boolean;
}

/** Shorthand for the pattern tables. */
export function line(reason: LineReason, most: number, sure: boolean, pattern: RegExp): LinePattern {
  return { reason, pattern, most, sure };
}
