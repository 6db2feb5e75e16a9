import { IRREGULAR_PAST } from "./irregular-verbs.js";
import { KNOWN_WORDS } from "./known-words.js";
import { LEMMA_EXCEPTIONS, LEMMA_SUFFIXES } from "./lemma-table.js";
import { paradigm } from "./paradigm.js";

/** Longest ending the rules look at. */
const ENDING = 6;

/** Gives the lemma of a word from its form, tag and features. */
export type Lemmatiser = (form: string, upos: string, feats: string) => string;

/**
 * Reads the tables of exceptions and endings learnt from the treebanks (training/lemmas.ts). An exception names a whole
 * lower-cased form; otherwise the longest known ending tells what to take off and what to put on.
 *
 * @example
 * const lemma = createLemmatiser();
 * lemma("targeting", "VERB", "Tense=Pres|VerbForm=Part"); // "target"
 */
export function createLemmatiser(): Lemmatiser {
  const exceptions = readTable(LEMMA_EXCEPTIONS);
  const suffixes = readTable(LEMMA_SUFFIXES);
  return (form, upos, feats) => {
    const group = paradigm(upos, feats);
    const small = form.toLowerCase();
    const irregular = upos === "VERB" && feats.includes("Tense=Past") ? IRREGULAR_PAST.get(small) : undefined;
    if (irregular !== undefined) return irregular;
    const exact = exceptions.get(group)?.get(small);
    // "National" is right for a name, "national" for the word
    if (exact !== undefined && !(form === small && exact !== small && exact.toLowerCase() === small && KNOWN_WORDS.has(small)))
      return exact;
    const base = keepsCase(form, small, upos) ? form : small;
    const rules = suffixes.get(group);
    if (!rules) return base;
    for (let length = Math.min(ENDING, small.length); length >= 0; length--) {
      const rule = rules.get(small.slice(small.length - length));
      if (rule === undefined) continue;
      const off = rule.charCodeAt(0) - 0x30;
      return off < small.length ? matchCase(base.slice(0, base.length - off), rule.slice(1)) : base;
    }
    return base;
  };
}

/** Proper names, numbers and signs keep their capitals; so do acronyms, unless the word is known in small letters. */
export function keepsCase(form: string, small: string, upos: string): boolean {
  if (upos === "PROPN" || upos === "X" || upos === "SYM" || upos === "NUM" || upos === "PUNCT") return true;
  if (form === small || form.length === 1) return false;
  const inner = form.slice(1);
  return inner !== inner.toLowerCase() && (upos === "NOUN" || upos === "ADJ") && !KNOWN_WORDS.has(small);
}

function matchCase(stem: string, ending: string): string {
  const capitals = stem.length > 1 && stem === stem.toUpperCase() && stem !== stem.toLowerCase();
  return stem + (capitals && ending !== "" ? ending.toUpperCase() : ending);
}

/** Lines `GROUP key value key value ...`, tab-separated. */
function readTable(table: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const groups = new Map<string, Map<string, string>>();
  for (const line of table.split("\n")) {
    const [group = "", ...cells] = line.split("\t");
    const entries = new Map<string, string>();
    for (let i = 0; i + 1 < cells.length; i += 2) entries.set(cells[i] ?? "", cells[i + 1] ?? "");
    groups.set(group, entries);
  }
  return groups;
}
