import { ERRORS } from "./errors.js";

/** The reference page of errors, as Markdown: docs/errors.md, which a test holds to the table. */
export function errorsDocument(): string {
  const rows = Object.entries(ERRORS).map(([code, { retryable, hint }]) => `| \`${code}\` | ${retryable ? "yes" : "no"} | ${hint} |`);
  return [
    "# Errors",
    "",
    "Every error that Readout reports on purpose has one of these codes, a message about the case at hand, and a hint.",
    "In a batch the error stands in the place of its line: `{id, line, error: {code, message, hint}}`.",
    "",
    "| code | try again | hint |",
    "|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
