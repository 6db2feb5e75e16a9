/**
 * A light stem: plural, past and participle endings cut. Words only have to meet, not to be right.
 *
 * @example
 * stem("talks") // "talk"
 */
export function stem(word: string): string {
  const bare = word.replace(/['’]s$/, "");
  if (bare.length <= 4) return bare;
  return bare
    .replace(/ies$/, "y")
    .replace(/([^s])s$/, "$1")
    .replace(/(?:ing|ed)$/, "");
}
