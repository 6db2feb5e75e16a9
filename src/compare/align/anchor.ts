import type { AccountView } from "../read/account-view.js";
import { contentKey, LIGHT } from "../read/bag.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { countedState } from "../words/counted-states.js";
import { relatedWord } from "../words/related-words.js";

/** Words in which most counts are told, whatever they count. */
const COUNTING: ReadonlySet<string> = new Set(
  "person people man woman official authority report reporter confirm number total toll least most other more year month week day hour minute morning night evening yesterday today mile kilometre kilometer km foot meter metre percent time"
    .split(" ")
    .map(relatedWord),
);

/** Words in common from which two sentences tell of one thing beside what is counted; a name counts for all of them. */
const ENOUGH = 2;

/**
 * Whether the sentences of two figures have more in common than what they count: "three people died" there and "nine people
 * died" here are deaths of two stories.
 */
export function haveAnchor(a: FactCandidate, va: AccountView, b: FactCandidate, vb: AccountView): boolean {
  const [here, there] = [anchorsOf(a, va), anchorsOf(b, vb)];
  let found = 0;
  for (const [word, weight] of here) if (there.has(word)) found += Math.min(weight, there.get(word) ?? 0);
  return found >= ENOUGH;
}

function anchorsOf(fact: FactCandidate, view: AccountView): ReadonlyMap<string, number> {
  const { tokens } = view.document;
  const sentence = tokens.sentence[fact.row];
  const [first, last] = view.rows(view.document.sentences[sentence ?? 0] ?? fact.main);
  const words = new Map<string, number>();
  for (let row = first; row < last; row++) {
    if (!/^(?:NOUN|PROPN|VERB|ADJ)$/.test(tokens.upos[row] ?? "")) continue;
    if (view.inTime(row)) continue;
    const lemma = (tokens.lemma[row] ?? "").toLowerCase();
    const word = relatedWord(lemma);
    if (LIGHT.has(lemma) || COUNTING.has(word) || countedState(lemma) !== undefined || contentKey(lemma) === fact.measured) continue;
    words.set(word, tokens.upos[row] === "PROPN" ? ENOUGH : 1);
  }
  return words;
}
