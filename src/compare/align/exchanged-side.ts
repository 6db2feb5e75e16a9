import type { Span } from "../../core/index.js";
import { alignedPropositions } from "../pair/align-propositions.js";
import { otherSubject } from "../pair/arguments.js";
import { orderClashes } from "../pair/order-clashes.js";
import type { Proposition } from "../pair/propositions.js";
import type { AccountView } from "../read/account-view.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { countryOfModifiers } from "../read/parties.js";
import type { Clashes } from "./clash.js";
import type { Told } from "./group-facts.js";
import type { SlotDifference } from "./slot-difference.js";

/** One deed told of two named sides, "before" against "after": inside the words of two tellings of one fact. */
export function exchangedSide(a: Told, b: Told, views: readonly AccountView[], clashes: Clashes): SlotDifference | null {
  const [va, vb] = [views[a.account], views[b.account]];
  if (!va || !vb) return null;
  const pairs = alignedPropositions(clashes.propositions(a), clashes.propositions(b));
  const [left, right] = [clausesBelow(a, va, clashes), clausesBelow(b, vb, clashes)];
  const clash = [
    ...pairs.flatMap(([p, q]) => otherSubject(va, p, vb, q) ?? []),
    ...left.flatMap((x) => right.flatMap((y) => otherSideBelow(va, x, vb, y) ?? [])),
    ...orderClashes(va, vb, va.rows(a.fact.main), vb.rows(b.fact.main)),
  ].find((mismatch) => mismatch.a && mismatch.b && inside(mismatch.a, a.fact) && inside(mismatch.b, b.fact));
  if (!clash) return null;
  return { slot: clash.slot === "time" ? "time" : "actor", relation: "conflict", a: clash.a, b: clash.b, why: clash.why };
}

const inside = ({ start, end }: Span, { main }: FactCandidate): boolean => main.start <= start && end <= main.end;

/** A clause that another governs. */
interface Below {
  /** What the governing predicate is known by. */
  readonly governor: string;
  readonly clause: Proposition;
}

/** What is agreed, said or watched in a telling: clauses under its predicates or under their object ("what measures X may take"). */
function clausesBelow({ account, fact }: Told, view: AccountView, clashes: Clashes): readonly Below[] {
  const all = clashes.propositions({ account, fact });
  const at = (row: number): Proposition | undefined => all.find((one) => one.row === row);
  const found = all.flatMap((above): readonly Below[] => {
    const object = view.tree.child(above.row, "obj");
    const rows = [
      ...view.tree
        .childrenOf(above.row, "ccomp", "advcl")
        .filter((row) => view.tree.childrenOf(row, "mark").every((mark) => THAT.test(view.document.tokens.form[mark] ?? ""))),
      ...(object < 0 ? [] : view.tree.childrenOf(object, "acl")),
    ];
    return rows.flatMap((row) => {
      const clause = at(row);
      return clause ? [{ governor: above.group, clause }] : [];
    });
  });
  // "agreed that A and *that B*": the fact is the clause alone.
  const whole = fact.rule.endsWith("-and") ? at(fact.row) : undefined;
  return whole ? [...found, { governor: fact.predicate, clause: whole }] : found;
}

const THAT = /^(?:that|how|what|whether)$/i;

/** A country that acts, and the words that name it. */
interface Side extends Span {
  readonly country: string;
  readonly name: string;
}

/**
 * "agreed that *Beijing* should act" against "agreed that a *Tokyo* clampdown was due": what is said under one predicate
 * takes another country as its subject, and each clause knows but its own. The clauses must share more than that.
 */
function otherSideBelow(va: AccountView, a: Below, vb: AccountView, b: Below) {
  const [p, q] = [a.clause, b.clause];
  if (a.governor !== b.governor || p.negated !== q.negated) return null;
  const [x, y] = [sideOf(va, p), sideOf(vb, q)];
  if (!x || !y || x.country === y.country) return null;
  if (q.keys.has(`c:${x.country}`) || p.keys.has(`c:${y.country}`)) return null;
  if ([...p.keys].filter((key) => q.keys.has(key)).length < SHARED) return null;
  return { slot: "actor", a: x, b: y, why: `told of different sides: ${x.name} and ${y.name}` } as const;
}

/** Words that two clauses must have in common. */
const SHARED = 2;

/** The country that acts in a clause: its subject, or what the subject belongs to ("a *Beijing* clampdown"). */
function sideOf(view: AccountView, { subject, agent }: Proposition): Side | undefined {
  const row = subject?.row ?? agent;
  if (row < 0) return undefined;
  const mention = view.mention(row);
  const named = mention?.form === "name" ? view.document.entities[mention.entity] : undefined;
  const country = named ? named.country : countryOfModifiers(view, row);
  if (country === undefined) return undefined;
  const span = view.tree.span(row);
  return named && mention
    ? { country, name: named.name, start: mention.start, end: mention.end }
    : { country, name: view.words(span), ...span };
}
