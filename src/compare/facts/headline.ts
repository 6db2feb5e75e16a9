import type { Block } from "../../core/index.js";
import type { AccountView } from "../read/account-view.js";
import { attributionOf } from "../read/attribution.js";
import { bagOf, contentKey, lemmaAt } from "../read/bag.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { objectsOf } from "../read/fact-of-clause.js";
import { partiesAt } from "../read/parties.js";
import { figuresOf, headOfSpan, isNegated, modalityOf } from "../read/slots.js";

/** The headline: how an account presents the whole. */
export function headline(view: AccountView): readonly FactCandidate[] {
  const title = view.document.article.blocks.find((block: Block) => block.kind === "title");
  if (!title || title.end <= title.start) return [];
  const main = { start: title.start, end: title.end };
  const row = headOfSpan(view, main);
  const subject = view.tree.child(row, "nsubj");
  return [
    {
      kind: "framing",
      row,
      main,
      support: [],
      who: partiesAt(view, subject),
      what: lemmaAt(view, row),
      whom: objectsOf(view, row),
      when: null,
      where: null,
      figures: figuresOf(view, main),
      attribution: attributionOf(view, main),
      negated: isNegated(view, row),
      modality: modalityOf(view, row),
      hedged: false,
      bag: bagOf(view, main),
      content: bagOf(view, main),
      predicate: contentKey(lemmaAt(view, row)),
      rule: "headline",
    },
  ];
}
