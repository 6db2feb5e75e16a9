const MARKS: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u02bb": "'",
  "\u02bc": "'",
  "`": "'",
  "\u00b4": "'",
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u00a0": " ",
  "\t": " ",
  "\n": " ",
  "\r": " ",
  "\u0131": "i",
  "\u0142": "l",
  "\u0141": "L",
  "\u00f8": "o",
  "\u00d8": "O",
  "\u0111": "d",
  "\u0110": "D",
};

const foldCharacter = (c: string): string => {
  const mark = MARKS[c];
  if (mark !== undefined) return mark;
  if (c < "\u0080" || (c >= "\ud800" && c <= "\udfff")) return c;
  const base = c.normalize("NFD")[0] ?? c;
  return base.length === c.length ? base : c;
};

/**
 * Text with accents, typographic quotes, dashes and white space made plain, unit for unit:
 * the result has the length of the input, so offsets stay valid.
 *
 * @example
 * foldText("Élysée’s") // "Elysee's"
 */
export function foldText(text: string): string {
  return text.replace(/[^\u0020-\u005f\u0061-\u007e]/g, foldCharacter);
}

/**
 * Key under which a name is looked up: {@link foldText}, white space single, no leading article,
 * no possessive. Case is kept ("US" is not "us").
 */
export function foldName(name: string): string {
  return foldText(name)
    .replace(/ {2,}/g, " ")
    .trim()
    .replace(/^(?:The|the|THE) /, "")
    .replace(/'s$/, "");
}
