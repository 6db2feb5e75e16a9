import type { Document } from "../../core/index.js";

/** A stretch between double quotation marks, as token rows. */
export interface Quotation {
  /** Row after the opening mark. */
  readonly first: number;
  /** Row of the closing mark (or of the paragraph's end). */
  readonly last: number;
}

const OPENING = new Set(["\u201c", "\u00ab", "\u201e", "``"]);
const CLOSING = new Set(["\u201d", "\u00bb", "''"]);

/** Longest quotation, in rows: a mark without its partner closes at the paragraph's end, or here. */
const LONGEST = 400;

/**
 * Quotations in double marks. A straight mark opens after a space and closes otherwise; a quotation ends at
 * its paragraph's end even without a mark, so one mark too many does not turn the rest of the text around.
 */
export function quotations(document: Document): readonly Quotation[] {
  const { tokens, text } = document;
  const found: Quotation[] = [];
  let open = -1;
  const close = (row: number): void => {
    if (open >= 0 && row > open) found.push({ first: open, last: row });
    open = -1;
  };
  for (let row = 0; row < tokens.length; row++) {
    const start = tokens.start[row] ?? 0;
    if (open >= 0 && (row - open > LONGEST || (row > 0 && text.slice(tokens.end[row - 1], start).includes("\n\n")))) close(row);
    const form = tokens.form[row] ?? "";
    if (OPENING.has(form)) {
      close(row);
      open = row + 1;
    } else if (CLOSING.has(form)) {
      close(row);
    } else if (form === '"') {
      if (open >= 0) close(row);
      else open = row + 1;
    }
  }
  close(tokens.length);
  return found;
}
