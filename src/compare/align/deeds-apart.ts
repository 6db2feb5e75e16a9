import type { AccountView } from "../read/account-view.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { whenOf, whereOf } from "../read/slots.js";
import { HAPPENINGS } from "./details.js";
import type { Told } from "./group-facts.js";
import { placeDifference, type SlotDifference, timeDifference } from "./slot-difference.js";

/**
 * Two tellings of one deed that give it days or places which exclude each other, where no row of its own tells so: what is
 * said, agreed or wanted to be done ("agreed to *meet in Lisbon*"), and deeds told as details or statements.
 */
export function deedsApart(left: Told, right: Told, va: AccountView, vb: AccountView): SlotDifference | null {
  const [a, b] = [left.fact, right.fact];
  const [x, y] = [withDeed(va, a), withDeed(vb, b)];
  const own = x === a && y === b;
  if (own && HAPPENINGS.has(a.kind)) return null;
  const found = [timeDifference(x, y, va, vb), placeDifference(x, y, va, vb)];
  return found.find((difference) => difference?.relation === "conflict") ?? null;
}

const DONE = new Set<FactCandidate["kind"]>(["event", "detail"]);

/** The fact with day and place of the deed under its predicate, where the predicate has none. */
function withDeed(view: AccountView, fact: FactCandidate): FactCandidate {
  const row = view.tree.child(fact.row, "xcomp", "ccomp");
  // what is done at the same time as something else is another deed; "was found *burnt out near Colby*" is one
  if (row < 0 || (DONE.has(fact.kind) && view.document.tokens.upos[row] === "VERB")) return fact;
  if (fact.when && !fact.when.inherited && fact.where) return fact;
  const when = fact.when && !fact.when.inherited ? null : whenOf(view, fact.main, row);
  const where = fact.where ? null : whereOf(view, fact.main, row);
  return when || where ? { ...fact, when: when ?? fact.when, where: where ?? fact.where } : fact;
}
