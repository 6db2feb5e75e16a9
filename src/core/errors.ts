/** One entry per error a user can meet. `retryable`: trying again may help. */
export const ERRORS = {
  INPUT_MISSING: { retryable: false, hint: "Give a path that exists and can be read." },
  INPUT_DIRECTORY: { retryable: false, hint: "Give a file, or the files in the directory." },
  INPUT_EMPTY: { retryable: false, hint: "The input has no text; check that the file was saved whole." },
  INPUT_BINARY: { retryable: false, hint: "Give text or HTML; this looks like another kind of file." },
  INPUT_TRUNCATED: { retryable: false, hint: "The file breaks off; fetch or copy it again." },
  INPUT_TOO_LARGE: { retryable: false, hint: "Split the input, or pass only the article." },
  LINE_NOT_JSON: { retryable: false, hint: "Each line must be one JSON object (JSON Lines)." },
  LINE_FIELD: { retryable: false, hint: "See `readout help VERB` for the fields of a line." },
  EXTRACT_TOO_LARGE: { retryable: false, hint: "Pages over the size limit are refused; save the article alone." },
  EXTRACT_BOMB: { retryable: false, hint: "The compressed input grows beyond all reason and was refused." },
  EXTRACT_NO_TEXT: { retryable: false, hint: "No article text was found on this page." },
  LANGUAGE_MODEL: { retryable: false, hint: "Reinstall the package: a model file is missing or damaged." },
  CONFIG_OPTION: { retryable: false, hint: "See `readout help` for options and their values." },
  CONFIG_DATE: { retryable: false, hint: "Give a date such as 2017-04-06." },
  OUTPUT_UNWRITABLE: { retryable: false, hint: "Give a path in a folder that exists and can be written to." },
  VERB_MISSING: { retryable: false, hint: "See `readout --help` for the verbs of this version." },
  VERB_UNKNOWN: { retryable: false, hint: "See `readout --help` for the verbs of this version." },
  COMPARE_ACCOUNTS: { retryable: false, hint: "Give at least two accounts to compare." },
  PEER_MISSING: { retryable: false, hint: "Install the optional package that the message names." },
  INTERNAL: { retryable: false, hint: "This is a defect in Readout: please report it with the input." },
} as const satisfies Record<string, { retryable: boolean; hint: string }>;

export type ErrorCode = keyof typeof ERRORS;

/**
 * The one error that Readout throws on purpose.
 *
 * @example
 * throw new ReadoutError("INPUT_EMPTY", "page.html has no text");
 */
export class ReadoutError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;
  readonly retryable: boolean;

  constructor(code: ErrorCode, message: string, options: { readonly hint?: string; readonly cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "ReadoutError";
    this.code = code;
    this.hint = options.hint ?? ERRORS[code].hint;
    this.retryable = ERRORS[code].retryable;
  }
}
