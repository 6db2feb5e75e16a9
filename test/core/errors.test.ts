import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { errorsDocument } from "../../src/core/errors-document.js";
import { ERRORS, ReadoutError } from "../../src/core/index.js";

describe("errors", () => {
  test("docs/errors.md is the table of errors", () => {
    expect(readFileSync("docs/errors.md", "utf8")).toBe(errorsDocument());
  });

  test("an error carries its code's hint, or the one given, and its cause", () => {
    const cause = new Error("disk");
    const error = new ReadoutError("INPUT_EMPTY", "page.html has no text", { cause });
    expect(error).toMatchObject({ code: "INPUT_EMPTY", hint: ERRORS.INPUT_EMPTY.hint, retryable: false, cause });
    expect(new ReadoutError("INPUT_EMPTY", "x", { hint: "own" }).hint).toBe("own");
  });
});
