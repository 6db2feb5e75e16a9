import type { Document } from "../../core/index.js";
import type { Tree } from "../tree.js";

/** Time that the clause around an expression speaks of, as its verb shows. */
export type Tense = "past" | "present" | "future" | "none";

/** Verbs and adjectives whose complement lies ahead. */
const AHEAD = new Set(
  "plan expect schedule slate set intend hope want vow promise agree prepare threaten pledge propose order urge call ask demand due aim seek invite decide arrange book likely ready poise bind wait upcoming await look require need forecast predict anticipate postpone delay".split(
    " ",
  ),
);
const SPEECH = new Set(
  "say tell report add announce note write state warn claim believe think know show confirm accord suggest indicate".split(" "),
);
const MODALS = new Set(["will", "would", "shall", "'ll", "’ll", "may", "might", "could", "should", "must", "can", "wo", "ca", "'d", "’d"]);

const isTensed = (feats: string): Tense | undefined =>
  feats.includes("Tense=Past") ? "past" : feats.includes("VerbForm=Fin") && feats.includes("Tense=Pres") ? "present" : undefined;

/** Row of the first word that ends after a character, by binary search. */
export function rowAt(document: Document, offset: number): number {
  const { end, length } = document.tokens;
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((end[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low < length ? low : -1;
}

/** Tense of one verb with its auxiliaries. */
function tenseOfVerb(tree: Tree, row: number): Tense {
  const { tokens } = tree;
  const lemma = tokens.lemma[row] ?? "";
  const helpers = tree.children(row).filter((c) => (tokens.deprel[c] ?? "").startsWith("aux") || tokens.deprel[c] === "cop");
  for (const helper of helpers) {
    const form = (tokens.form[helper] ?? "").toLowerCase();
    if (MODALS.has(form)) return "future";
  }
  if (AHEAD.has(lemma) && (tokens.feats[row] ?? "").includes("VerbForm=Part") && !(tokens.feats[row] ?? "").includes("Voice=Act"))
    return "future";
  for (const helper of helpers) {
    const lemmaOf = tokens.lemma[helper] ?? "";
    if (lemmaOf === "have" || lemmaOf === "do")
      return lemmaOf === "have" || isTensed(tokens.feats[helper] ?? "") === "past" ? "past" : "present";
    const tense = isTensed(tokens.feats[helper] ?? "");
    // "are arriving Friday" lies ahead, "were killed Friday" behind.
    if (tense) return tense;
  }
  return isTensed(tokens.feats[row] ?? "") ?? "none";
}

/** Climbs from a word to the verb that governs it. */
function tenseByTree(tree: Tree, start: number): Tense {
  const { tokens } = tree;
  let row = start;
  for (let steps = 0; row >= 0 && steps < 25; steps++) {
    const upos = tokens.upos[row];
    const clausal = upos === "VERB" || upos === "AUX" || tree.child(row, "cop") >= 0;
    const head = tokens.head[row] ?? -1;
    if (AHEAD.has(tokens.lemma[row] ?? "") && row !== start && upos !== "NOUN") {
      const own = tenseOfVerb(tree, row);
      // "was due in May" looks ahead as "is due" does
      const state = upos === "ADJ" || (tokens.feats[row] ?? "").includes("VerbForm=Part");
      return own === "none" || own === "present" || state ? "future" : own;
    }
    if (clausal && row !== start) {
      const tense = tenseOfVerb(tree, row);
      if (tense === "past" || tense === "future") return tense;
      if (tense === "present") return SPEECH.has(tokens.lemma[row] ?? "") ? "past" : "present";
      // Infinitives and participles: "plans to meet Friday" lies ahead, "managed to flee Friday" behind.
      const feats = tokens.feats[row] ?? "";
      if (feats.includes("VerbForm=Inf") && head >= 0) {
        const lemma = tokens.lemma[head] ?? "";
        // "was to end in August"
        if (AHEAD.has(lemma) || lemma === "be" || (tokens.upos[head] === "NOUN" && tokens.deprel[row] === "acl")) return "future";
        const matrix = tenseOfVerb(tree, head);
        return matrix === "none" || matrix === "present" ? "future" : matrix;
      }
    }
    row = head;
  }
  return "none";
}

const VERB_CUES =
  /\b(?:(?<future>will|would|shall|won['’]t|['’]ll|plans?|planned|expected|scheduled|due|set|slated|upcoming|to be|(?:is|are|was|were) to|going to|hopes?|intends?|may|might|should|must)|(?<past>was|were|had|did|didn['’]t|has|have|been|[a-z]{3,20}ed|said|told|met|held|took|made|went|came|began|left|found|won|lost|gave|got|sent|shot|struck|broke|fell|rose|hit|led|saw|spoke|became|wrote|put|kept|brought|thought|fled|sank|built|caught|chose|drove|fought|grew|heard|hurt|knew|laid|paid|ran|sat|sold|spent|stood|swore|won))\b/gi;

/** Without trees: the nearest verb-like cue of the clause, before the expression or, failing that, after it. */
function tenseByWords(before: string, after: string): Tense {
  const clause = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf("”"), before.lastIndexOf('" ')) + 1);
  for (const [side, pick] of [
    [clause, "last"],
    [after, "first"],
  ] as const) {
    const cues = [...side.matchAll(VERB_CUES)];
    const future = cues.filter((m) => m.groups?.["future"]);
    const cue = pick === "last" ? cues[cues.length - 1] : cues[0];
    if (!cue) continue;
    // "will have arrived", "was expected to": the modal or the plan counts within a few words.
    const near = future.find((m) => Math.abs(m.index - cue.index) < 30);
    return near ? "future" : "past";
  }
  return "none";
}

/** Tense of the clause that holds the characters `start..end`. */
export function tenseAround(document: Document, tree: Tree | null, start: number, end: number): Tense {
  const { text } = document;
  const before = text.slice(Math.max(0, start - 160), start);
  const lead =
    /\b(?<cue>upcoming|ahead of|next|scheduled for|due|expected|slated for|set for|planned for|starting|beginning|effective|no later than|deadline of)(?: on| by| in| for| the| this)? (?:the )?$/i.exec(
      before,
    );
  if (lead) return "future";
  if (tree) {
    const row = headRow(document, start, end);
    if (row >= 0) {
      const tense = tenseByTree(tree, row);
      if (tense !== "none") return tense;
    }
  }
  const cut = Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n"), before.lastIndexOf("? "), before.lastIndexOf("! "));
  const following = text.slice(end, end + 120);
  const stop = /[.?!;]\s|\n/.exec(following);
  return tenseByWords(before.slice(cut + 1), stop ? following.slice(0, stop.index) : following);
}

/** Row of the syntactic head of a stretch: the word whose head lies outside. */
function headRow(document: Document, start: number, end: number): number {
  const { tokens } = document;
  const first = rowAt(document, start);
  if (first < 0) return -1;
  for (let row = first; row < tokens.length && (tokens.start[row] ?? 0) < end; row++) {
    const head = tokens.head[row] ?? -1;
    if (head < first || (tokens.start[head] ?? 0) >= end) return row;
  }
  return first;
}
