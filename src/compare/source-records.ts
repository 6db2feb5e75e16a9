import type { AccountRecord, SourceMap, Span } from "../core/index.js";
import { sourceSpan } from "../text/index.js";

/**
 * A record whose every span also carries `source`, the same words in the decoded input, so that a comparison can be
 * read against the file as it was given.
 */
export function recordWithSources(record: AccountRecord, map: SourceMap): AccountRecord {
  return withSources(record, map) as AccountRecord;
}

const isSpan = (value: object): value is Span =>
  "start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number";

function withSources(value: unknown, map: SourceMap): unknown {
  if (Array.isArray(value)) return value.map((item) => withSources(item, map));
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) copy[key] = withSources(item, map);
  if (isSpan(value) && !("source" in value)) copy["source"] = sourceSpan(map, value);
  return copy;
}
