import { lookupCountry } from "../../knowledge/index.js";
import type { AccountView } from "../read/account-view.js";
import { lemmaAt } from "../read/bag.js";
import { phraseWord } from "../words/phrases.js";
import { relatedGroup, relatedWord } from "../words/related-words.js";
import { wordSense } from "./word-sense.js";

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

/** A name without the endings that its adjective takes ("Verania" and "Veranian"). */
const nameKey = (form: string): string => {
  const name = form
    .toLowerCase()
    .replace(/['\u2019]s$/, "")
    .replace(/[^\p{L}\p{N}.-]/gu, "");
  const bare = name.replace(/(?:eans?|ians?|ans?|ese|ia|a|n|s)$/, "");
  return bare.length >= 3 ? bare : name;
};

/** What a word stands for across wordings: its country, its group of related words, or its stem. */
export function wordKey(view: AccountView, row: number): string {
  const { tokens } = view.document;
  const form = tokens.form[row] ?? "";
  if (/^\p{Lu}/u.test(form)) {
    const country = lookupCountry(form);
    if (country && !country.ambiguous) return `c:${country.country.code}`;
    const mention = view.covering(row);
    const entity = mention === undefined ? undefined : view.document.entities[mention.entity];
    if (entity?.id?.startsWith("country:")) return `c:${entity.id.slice(8)}`;
    if (entity?.id?.startsWith("org:") && tokens.upos[row] === "PROPN") return `e:${entity.id.slice(4)}`;
  }
  // Taggers cut names like nouns ("Gomes"): a name is its form.
  if (tokens.upos[row] === "PROPN" || (/^\p{Lu}/u.test(form) && tokens.upos[row] === "ADJ")) return nameKey(form);
  const phrase = tokens.upos[row] === "VERB" ? phraseAt(view, row) : undefined;
  if (phrase !== undefined) return relatedWord(phrase);
  const lemma = lemmaAt(view, row);
  const sense = wordSense(view, row, lemma);
  if (sense !== undefined) return sense;
  const bare = lemma.replace(/(?:ing|ed|s)$/, "");
  return relatedGroup(lemma) ?? relatedGroup(bare) ?? stem(lemma.replace(/[^\p{L}\p{N}-]/gu, ""));
}

/** What a verb says together with a noun, adjective or adverb under it ("take into custody"). */
export function phraseAt(view: AccountView, row: number): string | undefined {
  const { tokens } = view.document;
  const verb = (tokens.lemma[row] ?? "").toLowerCase();
  const children = view.tree.childrenOf(row, "obj", "obl", "xcomp", "advmod", "nsubj:pass");
  for (const child of [...children, ...children.flatMap((c) => view.tree.childrenOf(c, "nmod"))]) {
    const word = phraseWord(verb, (tokens.lemma[child] ?? "").toLowerCase());
    if (word !== undefined) return word;
  }
  return undefined;
}
