/** The text being read, with the little that must be remembered. */
export interface Reader {
  readonly text: string;
  /** Where the last single quotation mark was opened and not yet closed, or -1. */
  quote: number;
  /** Place of the next `@` at or after the reading place; -1 for none, -2 for not looked. */
  nextAt: number;
}
