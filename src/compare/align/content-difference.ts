import type { Span } from "../../core/index.js";
import { alignedPropositions } from "../pair/align-propositions.js";
import { orderClashes, otherSubject } from "../pair/arguments.js";
import { predicateMismatches } from "../pair/mismatches.js";
import { type Proposition, propositionsOf } from "../pair/propositions.js";
import type { AccountView } from "../read/account-view.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import type { SlotDifference } from "./slot-difference.js";

/**
 * A clash inside the words of two tellings of one fact: a predicate below the main one denied in one of them, one deed of
 * two named sides, "before" against "after".
 */
export function contentDifference(a: FactCandidate, b: FactCandidate, va: AccountView, vb: AccountView): SlotDifference | null {
  const none = (): null => null;
  const pairs = alignedPropositions(propositionsOf(va, none, va.rows(a.main)), propositionsOf(vb, none, vb.rows(b.main)));
  const inside = ({ start, end }: Span, fact: FactCandidate): boolean => fact.main.start <= start && end <= fact.main.end;
  const clash = [
    ...predicateMismatches(va, vb, pairs.filter(alike), none).filter((mismatch) => mismatch.slot === "polarity"),
    ...pairs.flatMap(([p, q]) => otherSubject(va, p, vb, q) ?? []),
    ...orderClashes(va, vb, va.rows(a.main), vb.rows(b.main)),
  ].find((mismatch) => mismatch.a && mismatch.b && inside(mismatch.a, a) && inside(mismatch.b, b));
  if (!clash) return null;
  const slot = clash.slot === "polarity" ? "polarity" : clash.slot === "time" ? "time" : "actor";
  return { slot, relation: "conflict", a: clash.a, b: clash.b, why: clash.why };
}

/** Two predicates that share more than themselves and one party. */
const alike = ([p, q]: readonly [Proposition, Proposition]): boolean =>
  [...p.keys].filter((key) => key !== p.group && key !== q.group && q.keys.has(key)).length >= 2;
