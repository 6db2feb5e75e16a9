import type { Article } from "../../core/index.js";

/** Text for `readout extract --explain`: what was read, what was kept block by block, what was dropped and why. */
export function explainExtraction(article: Article): string {
  const line = (name: string, value: string | undefined): string =>
    value === undefined || value === "" ? "" : `${`${name}:`.padEnd(14)}${value}\n`;
  let out = line("title", article.title);
  out += line("outlet", article.outlet) + line("authors", article.authors.join(", "));
  out += line(
    "published",
    article.published && `${article.published.iso}${article.published.from === undefined ? "" : `  (${article.published.from})`}`,
  );
  out += line(
    "modified",
    article.modified && `${article.modified.iso}${article.modified.from === undefined ? "" : `  (${article.modified.from})`}`,
  );
  out += line("section", article.section) + line("dateline", article.dateline) + line("language", article.language);
  out += line("kind", article.kind) + line("access", article.access) + line("completeness", article.completeness);
  out += line("canonical", article.canonicalUrl) + line("lead image", article.leadImage) + line("tags", article.tags?.join(", "));
  const fields = article.metadata ?? [];
  if (fields.length > 0) out += `\nmetadata: ${fields.length} fields, confidence and source of each\n`;
  for (const { field, value, from, confidence } of fields)
    out += `  = ${field.padEnd(12)} ${confidence.toFixed(2)} ${from.padEnd(36)} ${short(value)}\n`;
  out += `\nkept: ${article.blocks.length} blocks, ${article.text.length} characters\n`;
  for (const block of article.blocks) out += `  + ${block.kind.padEnd(12)} ${short(article.text.slice(block.start, block.end))}\n`;
  out += `\ndropped: ${article.removed.length} parts\n`;
  for (const part of article.removed) out += `  - ${part.reason.padEnd(12)} ${short(part.excerpt)}\n`;
  return out.trimEnd();
}

function short(text: string): string {
  const one = text.replace(/\s+/g, " ");
  return one.length > 100 ? `${one.slice(0, 99)}…` : one;
}
