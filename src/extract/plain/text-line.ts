import type { LineReason } from "../furniture/line-pattern.js";

/** A paragraph of a plain text: one line, or several joined where the text is wrapped by hand. */
export interface TextLine {
  /** Offsets into the decoded input, surrounding white space left out. */
  readonly start: number;
  readonly end: number;
  /** Its words with white space folded, cut at 2,000 characters. */
  readonly text: string;
  /** Its length, uncut. */
  readonly length: number;
  /** Whether an empty line stands before it. */
  readonly apart: boolean;
  /** Why it is no part of the account; undefined for what stays. */
  reason?: LineReason | "section" | "outlet" | undefined;
}
