import type { Span } from "../../core/index.js";
import { baseRelation } from "../../language/index.js";
import type { AccountView } from "../read/account-view.js";
import { lemmaAt } from "../read/bag.js";
import { headOfSpan } from "../read/slots.js";
import { countedState } from "../words/counted-states.js";
import { phraseAt } from "./word-key.js";

/** Up these edges a number still counts what the word above names. */
const COUNTING = /^(?:nummod|nmod|compound|nsubj|obj|acl|appos|conj|amod|det|advmod)$/;

/** Whoever is treated was hurt. */
const TREATED = new Set(["treat", "hospitalize", "hospitalise"]);

/** What those who are counted went through: the words of their phrase, the verb they are subject or object of. */
export function stateOf(view: AccountView, span: Span): string | undefined {
  const { tokens } = view.document;
  const [, last] = view.rows(span);
  const at = (row: number): string | undefined => countedState(phraseAt(view, row) ?? lemmaAt(view, row));
  // "six wounded", "nine dead": an ellipsis that parsers seldom see.
  if (last < tokens.length && /^(?:VERB|ADJ)$/.test(tokens.upos[last] ?? "")) {
    const told = at(last);
    if (told !== undefined) return told;
  }
  let found: string | undefined;
  const add = (state: string | undefined): void => {
    // Whoever died is dead, whatever else the words call him.
    if (found === undefined || state === "dead") found = state ?? found;
  };
  let row = headOfSpan(view, span);
  for (let steps = 0; steps < 5 && row >= 0; steps++) {
    for (const child of view.tree.childrenOf(row, "amod", "compound", "acl", "nmod")) add(at(child));
    const verb = tokens.upos[row] === "VERB";
    // What was done to them outweighs what they are called ("detained 38 demonstrators").
    if (verb && found !== "dead") found = TREATED.has(lemmaAt(view, row)) ? "hurt" : (at(row) ?? found);
    else add(at(row));
    if (verb) break;
    if (!COUNTING.test(baseRelation(tokens.deprel[row] ?? ""))) {
      const above = tokens.head[row] ?? -1;
      // "put the number of dead at 41", "the toll rose to 31"
      if (above >= 0 && baseRelation(tokens.deprel[row] ?? "") === "obl")
        for (const noun of view.tree.childrenOf(above, "obj", "nsubj"))
          for (const part of view.tree.subtree(noun).slice(0, 6)) add(at(part));
      break;
    }
    row = tokens.head[row] ?? -1;
  }
  return found;
}
