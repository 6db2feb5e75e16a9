import type { AccountView } from "../read/account-view.js";

/** Objects that are launched or shot, not sacked. */
const SHOT = new Set(
  "shot missile rocket round bullet gun rifle weapon torpedo flare gas grenade shell artillery engine warning salvo".split(" "),
);

/**
 * The group of a word whose part of speech or object decides what it says: a fire is a blaze, to fire a coach is to
 * dismiss one, a quake that strikes is no strike. Undefined where the tables of related words tell enough.
 */
export function wordSense(view: AccountView, row: number, lemma: string): string | undefined {
  const { tokens } = view.document;
  const upos = tokens.upos[row];
  switch (lemma) {
    case "fire":
      if (upos === "NOUN") return /^(?:open|return|under|of)$/i.test(tokens.lemma[row - 1] ?? "") ? undefined : "blaze";
      return upos === "VERB" && isSacked(view, row) ? "dismiss" : undefined;
    case "strike":
    case "hit":
    case "rock":
    case "jolt":
    case "rattle":
    case "shake":
      return upos === "VERB" ? "hit" : undefined;
    default:
      return undefined;
  }
}

/** A person as object of the verb, or as subject of its passive, or a post under "as". */
function isSacked(view: AccountView, row: number): boolean {
  const { tokens } = view.document;
  const undergoer = view.tree.child(row, "obj") >= 0 ? view.tree.child(row, "obj") : view.tree.child(row, "nsubj:pass");
  if (undergoer < 0 || SHOT.has((tokens.lemma[undergoer] ?? "").toLowerCase())) return false;
  const mention = view.mention(undergoer);
  const person = mention !== undefined && view.document.entities[mention.entity]?.type === "PER";
  return person || tokens.upos[undergoer] === "PROPN" || tokens.upos[undergoer] === "PRON";
}
