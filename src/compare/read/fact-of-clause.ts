import type { FactKind, FactParty, Span } from "../../core/index.js";
import { baseRelation } from "../../language/index.js";
import { isHedge } from "../words/predicates.js";
import type { AccountView } from "./account-view.js";
import { attributionOf } from "./attribution.js";
import { bagOf, bagOfRows, contentKey, lemmaAt } from "./bag.js";
import { carrierNoun, stanceRows } from "./carrier-noun.js";
import type { Clause } from "./clauses.js";
import type { FactCandidate } from "./fact-candidate.js";
import { partiesAt } from "./parties.js";
import { figuresOf, isNegated, modalityOf, whenOf, whereOf } from "./slots.js";

/** What a builder decides of a clause; the rest is read from the tree. */
export interface ClauseReading {
  readonly kind: FactKind;
  readonly rule: string;
  /** Row that carries the meaning where it is not the clause's predicate (the content of "said", the noun of "is a duty"). */
  readonly row?: number;
  readonly who?: readonly FactParty[];
  readonly whom?: readonly FactParty[];
  readonly span?: Span;
  readonly hedged?: boolean;
  readonly identity?: string;
  readonly predicate?: string;
}

/** Builds facts of one kind from clauses. */
export interface ClauseBuilder {
  readonly kind: FactKind;
  /** Whether it also reads clauses inside quotation marks: what they say of a meeting, or think of something, stands apart. */
  readonly inQuotes?: boolean;
  read(view: AccountView, clause: Clause): ClauseReading | null;
}

const PARTY_OBLIQUES = new Set(["with", "to", "against", "on", "from", "toward", "towards", "at", "for", "over"]);

/** Parties that the predicate's object or oblique phrases name. */
export function objectsOf(view: AccountView, row: number): readonly FactParty[] {
  const { tokens } = view.document;
  const direct = view.tree.childrenOf(row, "iobj", "obj").flatMap((child) => partiesAt(view, child));
  if (direct.length > 0) return direct;
  for (const child of view.tree.childrenOf(row, "obl")) {
    const marks = view.tree.childrenOf(child, "case").map((mark) => (tokens.lemma[mark] ?? "").toLowerCase());
    if (tokens.deprel[child] === "obl:agent" || marks.includes("by")) continue;
    if (!marks.some((mark) => PARTY_OBLIQUES.has(mark))) continue;
    const parties = partiesAt(view, child);
    if (parties.length > 0) return parties;
  }
  return [];
}

/** Who acts: the subject, or the agent of a passive. */
export function actorsOf(view: AccountView, clause: Clause): readonly FactParty[] {
  const { tokens } = view.document;
  if (view.tree.child(clause.row, "nsubj:pass") >= 0) return agentsOf(view, clause.row);
  const actors = partiesAt(view, clause.subject);
  if (actors.length > 0 || clause.subject < 0) return actors;
  // "Abe's call appears ...": whose deed the subject is.
  const owner = view.tree.child(clause.subject, "nmod:poss");
  if (owner >= 0) return partiesAt(view, owner);
  void tokens;
  return [];
}

/** The agent of a passive ("by the Japanese side"). */
export const agentsOf = (view: AccountView, row: number): readonly FactParty[] => partiesAt(view, agentRow(view, row));

/** Row of who acts, -1 where the subject is a thing: then it is part of what is told ("a landslide blocked the road"). */
function actorRow(view: AccountView, clause: Clause, row: number): number {
  const actor = view.tree.child(row, "nsubj:pass") >= 0 ? agentRow(view, row) : clause.subject;
  return actor >= 0 && partiesAt(view, actor).length > 0 ? actor : -1;
}

function agentRow(view: AccountView, row: number): number {
  const { tokens } = view.document;
  const by = (child: number): boolean =>
    view.tree.childrenOf(child, "case").some((mark) => (tokens.lemma[mark] ?? "").toLowerCase() === "by");
  return view.tree.childrenOf(row, "obl", "nmod").find(by) ?? -1;
}

/** Turns a reading into a fact: slots, attribution and words from the clause. */
export function factOfClause(view: AccountView, clause: Clause, reading: ClauseReading): FactCandidate {
  const row = reading.row ?? clause.row;
  const span = reading.span ?? clause.span;
  const passive = view.tree.child(row, "nsubj:pass");
  const carrier = carrierNoun(view, row);
  const deed = deedRow(view, row, carrier);
  const says = [
    row,
    ...stanceRows(view, carrier),
    ...view.tree.childrenOf(row, "xcomp").filter((child) => view.document.tokens.lemma[child] === "clear"),
  ];
  const who = reading.who ?? actorsOf(view, clause);
  const whom = reading.whom ?? (passive >= 0 ? partiesAt(view, passive) : objectsOf(view, row));
  return {
    kind: reading.kind,
    row,
    main: span,
    support: [],
    who,
    what: lemmaAt(view, row),
    whom: whom.filter((party) => !who.some((actor) => actor.name === party.name)),
    when: whenOf(view, clause.span, clause.row),
    where: whereOf(view, clause.span, clause.row),
    figures: figuresOf(view, span),
    attribution: attributionOf(view, span),
    negated: isNegated(view, row),
    modality: modalityOf(view, row),
    hedged: reading.hedged ?? hasHedge(view, clause),
    bag: bagOf(view, span),
    content: contentOf(view, span, says, actorRow(view, clause, row)),
    predicate: reading.predicate ?? contentKey(carrier < 0 ? lemmaAt(view, row) : (view.document.tokens.lemma[carrier] ?? "")),
    ...(deed < 0 ? {} : { deed: contentKey(lemmaAt(view, deed)) }),
    ...(reading.identity === undefined ? {} : { identity: reading.identity }),
    rule: reading.rule,
  };
}

/** Row of what is said, agreed or wanted to be done ("agreed to *instruct*", "made clear that X *remains*"), -1 where none is. */
function deedRow(view: AccountView, row: number, carrier: number): number {
  const inner = carrier < 0 ? complementOf(view, row) : view.tree.child(carrier, "acl");
  const clear = inner >= 0 && view.document.tokens.lemma[inner] === "clear" ? complementOf(view, inner) : -1;
  return clear >= 0 ? clear : inner;
}

/** Bag of a span without the rows of its predicate and its subject's phrase. */
function contentOf(view: AccountView, span: Span, predicate: readonly number[], subject: number): FactCandidate["content"] {
  const [first, last] = view.rows(span);
  const skip = new Set(subject >= 0 ? view.tree.subtree(subject) : []);
  for (const row of predicate) skip.add(row);
  const rows: number[] = [];
  for (let row = first; row < last; row++) if (!skip.has(row)) rows.push(row);
  return bagOfRows(view, rows);
}

/** Whether the account marks the clause as its own reading. */
export function hasHedge(view: AccountView, clause: Clause): boolean {
  const { tokens } = view.document;
  if (/^(?:appear|seem)$/.test(lemmaAt(view, clause.row))) return true;
  return view.tree
    .children(clause.row)
    .some((child) => baseRelation(tokens.deprel[child] ?? "") === "advmod" && isHedge((tokens.lemma[child] ?? "").toLowerCase()));
}

/** The predicate's complement clause ("agreed *to deal*", "said that X *fell*"), -1 where none. */
export const complementOf = (view: AccountView, row: number): number => view.tree.child(row, "ccomp", "xcomp");
