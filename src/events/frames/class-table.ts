/** Reads a table of classes, one a line: a name, a colon, its words. */
export function readClasses(table: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const line of table.split("\n")) {
    const colon = line.indexOf(":");
    if (colon > 0)
      found.set(
        line.slice(0, colon),
        line
          .slice(colon + 1)
          .trim()
          .split(/\s+/),
      );
  }
  return found;
}
