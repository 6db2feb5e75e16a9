import { ReadoutError } from "../../core/index.js";
import { type Fields, idOf, type LineVerb, type VerbContext } from "./verb.js";

/** The output for one line and whether it worked. */
export interface Answer {
  readonly output: string;
  readonly ok: boolean;
}

/**
 * Answers one line: the verb's output, or the coded error in its place. Never throws: what goes wrong
 * with one line must not stop the others.
 */
export function answerLine(verb: LineVerb, text: string | null, number: number, context: VerbContext): Answer {
  let id: unknown = null;
  try {
    if (text === null) throw new ReadoutError("INPUT_TOO_LARGE", `line ${number} is longer than a line may be`);
    const fields = parse(text);
    id = idOf(fields);
    return { output: verb.run(fields, context), ok: true };
  } catch (error) {
    const known = error instanceof ReadoutError ? error : new ReadoutError("INTERNAL", messageOf(error), { cause: error });
    const { code, message, hint } = known;
    return { output: JSON.stringify({ id, line: number, error: { code, message, hint } }), ok: false };
  }
}

function parse(text: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ReadoutError("LINE_NOT_JSON", `not JSON: ${messageOf(error).slice(0, 200)}`, { cause: error });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ReadoutError("LINE_NOT_JSON", "a line must be a JSON object");
  }
  return value as Fields;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
