import { ReadoutError } from "../../core/index.js";
import type { Models } from "../../language/index.js";
import type { Resources } from "../../pipeline/index.js";

/** The fields of one input line, not yet checked. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a verb gets besides its line. */
export interface VerbContext {
  /** Loaded when the verb asks for them. */
  readonly models: Models | null;
  /** `--format` of `annotate`. */
  readonly format: "conllu" | "json";
  /** `--actors` of `code` and `compare`. */
  readonly resources?: Resources;
}

/** A verb that answers one line with one output. Pure: lines may run on any worker. */
export interface LineVerb {
  readonly name: string;
  readonly needsModels: boolean;
  /** The output for the line: one line of JSON, or a CoNLL-U block. */
  run(fields: Fields, context: VerbContext): string;
}

/** Longest text a line may carry, in UTF-16 units. Longer ones get `INPUT_TOO_LARGE`. */
export const MAX_TEXT = 10_000_000;

/** A field that must be a string. */
export function stringField(fields: Fields, name: string): string {
  const value = fields[name];
  if (value === undefined || value === null) throw new ReadoutError("LINE_FIELD", `the field "${name}" is missing`);
  if (typeof value !== "string") throw new ReadoutError("LINE_FIELD", `the field "${name}" must be a string`);
  if (value.length > MAX_TEXT) {
    throw new ReadoutError("INPUT_TOO_LARGE", `the field "${name}" has ${value.length} characters, more than ${MAX_TEXT}`);
  }
  return value;
}

/** A field that may be absent or null, and else must be a string. */
export function optionalString(fields: Fields, name: string): string | undefined {
  return fields[name] === undefined || fields[name] === null ? undefined : stringField(fields, name);
}

/** The publication date of a line, ISO 8601. */
export function dateField(fields: Fields, name = "date"): string | undefined {
  const value = optionalString(fields, name);
  if (value === undefined || value.trim() === "") return undefined;
  return checkDate(value.trim(), name);
}

/** @throws ReadoutError CONFIG_DATE where the value is no ISO 8601 date. */
export function checkDate(value: string, name: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.{0,20})?$/.exec(value);
  const at = day ? new Date(`${day[1]}-${day[2]}-${day[3]}T00:00:00Z`) : null;
  if (!day || !at || Number.isNaN(at.getTime()) || at.getUTCDate() !== Number(day[3])) {
    throw new ReadoutError("CONFIG_DATE", `${name}: "${value.slice(0, 40)}" is not an ISO 8601 date`);
  }
  return value;
}

/** The id of a line, echoed unchanged whatever its type. */
export const idOf = (fields: Fields): unknown => fields["id"] ?? null;

/** The id as text, for places that need a name. */
export const idText = (fields: Fields): string => {
  const id = idOf(fields);
  return typeof id === "string" ? id : id === null ? "" : JSON.stringify(id);
};
