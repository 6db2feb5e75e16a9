import { lookupCountry } from "../../knowledge/index.js";
import type { AccountView } from "../read/account-view.js";
import { lemmaAt } from "../read/bag.js";
import { relatedWord } from "../words/related-words.js";

const SKIP = new Set(["PUNCT", "DET", "ADP", "CCONJ", "SCONJ", "PART", "AUX", "SYM", "INTJ", "X"]);
const LIGHT = new Set(
  "be have do make take get go come give also then now just already even still so very more most much many other such as well mr mrs ms dr say tell accord according when where while who which that this there here about around some nearly over under late early official people person".split(
    " ",
  ),
);

/** Whether a word carries no content of its own for comparing sentences. */
export function isFunctionWord(view: AccountView, row: number): boolean {
  const { tokens } = view.document;
  const upos = tokens.upos[row] ?? "X";
  return SKIP.has(upos) || upos === "PRON" || upos === "NUM" || LIGHT.has((tokens.lemma[row] ?? "").toLowerCase());
}

/** Beginning of a word that its forms share ("erupt" and "eruption", "Verania" and "Veranian"). */
const stem = (word: string): string => (word.length > 6 ? word.slice(0, 6) : word.length > 5 ? word.slice(0, 5) : word);

/** What a word stands for across wordings: its country, its group of related words, or its stem. */
export function wordKey(view: AccountView, row: number): string {
  const { tokens } = view.document;
  const form = tokens.form[row] ?? "";
  if (/^\p{Lu}/u.test(form)) {
    const country = lookupCountry(form);
    if (country && !country.ambiguous) return `c:${country.country.code}`;
  }
  // Taggers cut names like nouns ("Gomes"): a name is its form.
  if (tokens.upos[row] === "PROPN") return stem(form.toLowerCase().replace(/['\u2019]s$/, ""));
  const lemma = lemmaAt(view, row);
  const group = relatedWord(lemma);
  if (group !== lemma) return group;
  const plain = relatedWord(lemma.replace(/(?:ing|ed|s)$/, ""));
  return plain !== lemma.replace(/(?:ing|ed|s)$/, "") ? plain : stem(group.replace(/[^\p{L}\p{N}-]/gu, ""));
}
