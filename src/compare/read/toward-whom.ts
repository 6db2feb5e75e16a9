import type { FactParty } from "../../core/index.js";
import type { AccountView } from "./account-view.js";
import { objectsOf } from "./fact-of-clause.js";
import { partiesAt } from "./parties.js";

const OF = /^(?:of|about|over)$/;

/**
 * Whom an attitude is toward: the parties in what it is about ("wary of *Oslo* trying to ...", "reluctant to press
 * *Bern*", "concern that *Rome* might ..."), objects before subjects.
 */
export function towardWhom(view: AccountView, row: number): readonly FactParty[] {
  const { tokens } = view.document;
  const complement = view.tree.child(row, "xcomp", "ccomp", "acl", "csubj");
  // "wary of Oslo trying": a clause after the word, under its preposition.
  const under = view.tree
    .childrenOf(row, "advcl")
    .find((child) => child > row && view.tree.childrenOf(child, "mark").some((mark) => OF.test(tokens.lemma[mark] ?? "")));
  const deed = complement >= 0 ? complement : (under ?? -1);
  const objects = deed < 0 ? [] : objectsOf(view, deed);
  const subjects = deed < 0 || objects.length > 0 ? [] : partiesAt(view, view.tree.child(deed, "nsubj", "nsubj:pass"));
  const found = objects.length > 0 ? objects : subjects;
  if (found.length > 0) return found;
  // Whatever the parser hangs the preposition on, it stands before the phrase.
  const marked = (child: number): boolean =>
    [child, view.tree.subtree(child)[0] ?? child].some((r) => OF.test(tokens.lemma[r] ?? "") || OF.test(tokens.lemma[r - 1] ?? ""));
  const about = view.tree
    .childrenOf(row, "obl", "nmod")
    .filter(marked)
    .map((child) => partiesAt(view, child));
  return about.find((parties) => parties.length > 0) ?? (deed < 0 ? objectsOf(view, row) : []);
}
