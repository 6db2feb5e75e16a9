import type { AccountView } from "./account-view.js";
import { lemmaAt } from "./bag.js";
import { partiesAt } from "./parties.js";

const LIGHT = new Set(
  "express voice show have give make offer convey reaffirm reiterate renew confirm restate underscore underline stress emphasise emphasize note highlight declare extend share raise affirm acknowledge".split(
    " ",
  ),
);

/** Nouns that say what a light verb leaves open. */
export const CARRIERS: ReadonlySet<string> = new Set(
  "support commitment readiness willingness determination intention desire concern worry fear opposition reluctance hope interest gratitude appreciation condolence sympathy solidarity confidence importance need necessity significance condemnation satisfaction regret view belief conviction".split(
    " ",
  ),
);

const STARTING = new Set("open launch order conduct carry-out make take begin start commission hold stage mount".split(" "));

/** Deeds that are told by a verb that only starts or does them. */
const DEEDS = new Set(
  "inquiry enquiry investigation probe review search fire attack assault raid strike protest march rally vote audit appeal escape arrest payment landing".split(
    " ",
  ),
);

/**
 * Row of the noun in which a light verb has its meaning ("express *support* for", "stress the *importance* of", "open
 * an *inquiry*"), -1 for other verbs.
 */
export function carrierNoun(view: AccountView, row: number): number {
  const lemma = lemmaAt(view, row);
  const nouns = LIGHT.has(lemma) ? CARRIERS : STARTING.has(lemma) ? DEEDS : null;
  const object = nouns ? view.tree.child(row, "obj", "nsubj:pass") : -1;
  return object >= 0 && nouns?.has(view.document.tokens.lemma[object] ?? "") ? object : -1;
}

const THANKING = /^(?:thank|thanks|gratitude|grateful|appreciation|praise|commend|applaud|credit)$/;

/**
 * Row of the phrase that says whose a stance is ("*Norway's* support", "the readiness *of Oslo*", "thanked *Norway* for
 * its support", "gratitude to *Norway* for supporting ..."), -1 where none does.
 */
export function ownerOf(view: AccountView, row: number): number {
  const owner = view.tree.child(row, "nmod:poss");
  if (owner >= 0) return owner;
  const of = view.tree.childrenOf(row, "nmod").find((child) => isMarked(view, child, /^of$/) && partiesAt(view, child).length > 0);
  return of ?? thankedFor(view, row);
}

/** Row of who is thanked for a thing or deed, -1 where nobody is. The parser may hang "for ..." on a party in between. */
export function thankedFor(view: AccountView, row: number): number {
  const { tokens } = view.document;
  if (!isMarked(view, row, /^for$/)) return -1;
  let head = tokens.head[row] ?? -1;
  for (let steps = 0; steps < 4 && head >= 0 && !THANKING.test(tokens.lemma[head] ?? ""); steps++) head = tokens.head[head] ?? -1;
  if (head < 0) {
    // "expressed gratitude ... for X" may hang on the verb.
    const verb = tokens.head[row] ?? -1;
    const object = verb < 0 ? -1 : view.tree.child(verb, "obj");
    if (object < 0 || !THANKING.test(tokens.lemma[object] ?? "")) return -1;
    head = object;
  }
  if (!THANKING.test(tokens.lemma[head] ?? "")) return -1;
  const to = view.tree.childrenOf(head, "nmod", "obl").find((child) => isMarked(view, child, /^to$/));
  return to ?? view.tree.child(head, "obj", "iobj");
}

const isMarked = (view: AccountView, row: number, mark: RegExp): boolean =>
  view.tree.childrenOf(row, "case", "mark").some((word) => mark.test((view.document.tokens.lemma[word] ?? "").toLowerCase()));

/** The rows that say whose a stance is and how strong ("*Norway's unwavering* support"), not what it is about. */
export function stanceRows(view: AccountView, row: number): readonly number[] {
  if (row < 0) return [];
  const owner = ownerOf(view, row);
  const parts = [...(owner < 0 ? [] : [owner]), ...view.tree.childrenOf(row, "amod")];
  return [row, ...parts.flatMap((part) => view.tree.subtree(part))];
}
