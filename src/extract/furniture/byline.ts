/** Lower-case words that may stand in a byline between names. */
const BETWEEN: ReadonlySet<string> = new Set(
  (
    "and & with for in at of the de da di del der den van von la le el bin al ibn dos das y e und et " +
    "staff writer writers reporter reporters correspondent correspondents editor editors columnist contributor contributors special senior associate assistant deputy chief " +
    "foreign political diplomatic national business news bureau web digital online"
  ).split(" "),
);
const BY = /^(?:(?:Story|Text|Words|Report|Written|Posted|Published|Opinion|Analysis|Photographs?|Photos?) )?(?:By|BY|by)\b:?\s*/;

/** The date that follows the names in one line ("By Jane Doe Published: 2 March 2021"). */
const DATED = /\s(?:published|posted|updated|last (?:updated|modified))\b.*\d.*$/i;

/**
 * The names of a byline ("By Jane Doe and John Roe"), or undefined where the line is none. A byline
 * has capitalised words and a few joining words only, no verb and no sentence.
 *
 * @example
 * bylineNames("By Jane Doe, Diplomatic Correspondent") // "Jane Doe, Diplomatic Correspondent"
 */
export function bylineNames(text: string): string | undefined {
  if (text.length > 160) return undefined;
  const start = BY.exec(text);
  if (start === null) return undefined;
  const rest = text
    .slice(start[0].length)
    .replace(DATED, "")
    .replace(/[.|•·]+$/, "")
    .trim();
  const words = rest.split(/[\s,|/•·]+/).filter((word) => word !== "");
  if (words.length === 0 || words.length > 16) return undefined;
  let capitals = 0;
  for (const word of words) {
    if (/^[\p{Lu}@(]/u.test(word)) capitals++;
    else if (!BETWEEN.has(word.toLowerCase())) return undefined;
  }
  // "By Monday" opens a sentence; a name has two words, or is an agency in capitals.
  if (capitals < 2 && !/^[A-Z]{2,9}$/.test(words[0] ?? "")) return undefined;
  if (
    /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(
      rest,
    )
  )
    return undefined;
  return /[a-z][.!?] [A-Z][a-z]+ [a-z]/.test(rest) ? undefined : rest;
}
