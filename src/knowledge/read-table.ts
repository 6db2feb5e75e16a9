/** Rows of a tab-separated table; empty lines and lines that begin with `#` are left out. Cells are trimmed. */
export function readTable(source: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const line of source.split(/\r?\n/)) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    rows.push(line.split("\t").map((cell) => cell.trim()));
  }
  return rows;
}

/** Values of a cell, which `|` separates; none for an empty cell. */
export const cellValues = (cell: string | undefined): readonly string[] =>
  (cell ?? "")
    .split("|")
    .map((value) => value.trim())
    .filter((value) => value !== "");
