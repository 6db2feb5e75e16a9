import type { Span } from "../../core/index.js";

/** Front matter of a Markdown text: where values stand, and where the text after it begins. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, Span>;
  readonly authors: readonly string[];
  readonly end: number;
}

/** Names under which a field goes. */
const NAMES: Readonly<Record<string, string>> = {
  title: "title",
  headline: "title",
  date: "date",
  published: "date",
  author: "author",
  authors: "author",
  byline: "author",
  outlet: "outlet",
  publisher: "outlet",
  source: "outlet",
};

/** Longest front matter that is read, in characters. */
const LONGEST = 20_000;

/**
 * Reads `name: value` lines between two lines of `---` at the head of a text; of YAML, quoted
 * values and lists are known. A text whose block never closes has no front matter.
 */
export function readFrontMatter(source: string): FrontMatter {
  const from = source.startsWith("\ufeff") ? 1 : 0;
  const none: FrontMatter = { fields: new Map(), authors: [], end: from };
  const block = /^---[ \t]{0,20}\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]{0,20}(?:\r?\n|$)/.exec(source.slice(from, from + LONGEST));
  if (block === null) return none;
  const fields = new Map<string, Span>();
  const authors: string[] = [];
  let at = from + source.slice(from).indexOf("\n", 0) + 1;
  let open = "";
  for (const line of (block[1] ?? "").split("\n")) {
    const pair = /^([A-Za-z_]{1,30}):[ \t]{0,20}(.{0,2000}?)[ \t\r]{0,20}$/.exec(line);
    const item = /^[ \t]{0,20}-[ \t]{1,20}(.{1,200}?)[ \t\r]{0,20}$/.exec(line);
    if (pair !== null) {
      open = NAMES[(pair[1] ?? "").toLowerCase()] ?? "";
      const raw = pair[2] ?? "";
      const value = unquoted(raw);
      if (open === "author")
        authors.push(
          ...raw
            .replace(/^\[|\]$/g, "")
            .split(",")
            .map((name) => unquoted(name.trim())),
        );
      else if (open !== "" && value !== "" && !fields.has(open)) {
        const start = at + line.indexOf(raw, (pair[1] ?? "").length + 1) + (value === raw ? 0 : 1);
        fields.set(open, { start, end: start + value.length });
      }
    } else if (item !== null && open === "author") authors.push(unquoted(item[1] ?? ""));
    at += line.length + 1;
  }
  return { fields, authors: authors.filter((name) => name !== ""), end: from + block[0].length };
}

function unquoted(value: string): string {
  const quote = value.charAt(0);
  return value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote) ? value.slice(1, -1) : value;
}
