/** Words of a source made safe for a terminal: control characters out, white space folded. */
export const cleanLine = (text: string): string =>
  text
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** Lines of at most `width` columns, broken at spaces; lines after the first are indented. */
export function wrapLine(text: string, width: number, indent: string): readonly string[] {
  const lines: string[] = [];
  const lead = /^ */.exec(text)?.[0] ?? "";
  let line = lead;
  for (const word of text.trimEnd().slice(lead.length).split(" ")) {
    const start = line === lead || line === indent;
    if (!start && line.length + 1 + word.length > width) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += line === "" || line === indent || line === lead ? word : ` ${word}`;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}
