import type { FactKind, FactParty, Span } from "../../core/index.js";
import type { AccountView } from "./account-view.js";
import { attributionOf } from "./attribution.js";
import { bagOf, contentKey, lemmaAt } from "./bag.js";
import type { FactCandidate } from "./fact-candidate.js";
import { figuresOf, whenOf, whereOf } from "./slots.js";

/** What a builder decides of a noun phrase that tells a fact. */
export interface PhraseReading {
  readonly kind: FactKind;
  readonly rule: string;
  readonly who: readonly FactParty[];
  readonly whom: readonly FactParty[];
  readonly identity?: string;
  readonly modality?: FactCandidate["modality"];
  readonly span?: Span;
  readonly predicate?: string;
}

/** A fact told by a noun phrase ("the suspension of coal imports"). */
export function factOfPhrase(view: AccountView, row: number, reading: PhraseReading): FactCandidate {
  const main = reading.span ?? phraseSpan(view, row);
  return {
    kind: reading.kind,
    row,
    main,
    support: [],
    who: reading.who,
    what: lemmaAt(view, row),
    whom: reading.whom.filter((party) => !reading.who.some((actor) => actor.name === party.name)),
    when: whenOf(view, main, row),
    where: whereOf(view, main, row),
    figures: figuresOf(view, main),
    attribution: attributionOf(view, main),
    negated: false,
    modality: reading.modality ?? "asserted",
    hedged: false,
    bag: bagOf(view, main),
    content: bagOf(view, main),
    predicate: reading.predicate ?? contentKey(lemmaAt(view, row)),
    ...(reading.identity === undefined ? {} : { identity: reading.identity }),
    rule: reading.rule,
  };
}

/** The phrase of a noun without its preposition and without loose clauses on it. */
export function phraseSpan(view: AccountView, row: number): Span {
  const { tokens } = view.document;
  const skip = new Set<number>();
  for (const child of view.tree.children(row)) {
    const relation = (tokens.deprel[child] ?? "").split(":")[0] ?? "";
    if (/^(?:case|mark|cc|punct|conj|acl|appos|cop|nsubj|advcl|parataxis)$/.test(relation))
      for (const r of view.tree.subtree(child)) skip.add(r);
  }
  const rows = view.tree.subtree(row).filter((r) => !skip.has(r));
  let first = rows.indexOf(row);
  let last = first;
  while (first > 0 && rows[first - 1] === (rows[first] ?? 0) - 1) first--;
  while (last + 1 < rows.length && rows[last + 1] === (rows[last] ?? 0) + 1) last++;
  return { start: tokens.start[rows[first] ?? row] ?? 0, end: tokens.end[rows[last] ?? row] ?? 0 };
}
