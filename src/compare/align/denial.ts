import { alignedPropositions, opposed } from "../pair/align-propositions.js";
import { phraseLikeness, placeClashes } from "../pair/arguments.js";
import { type ContentWord, nearest, wordLikeness } from "../pair/content-words.js";
import { predicateMismatches } from "../pair/mismatches.js";
import type { Proposition } from "../pair/propositions.js";
import type { AccountView } from "../read/account-view.js";
import { lemmaAt, likeness } from "../read/bag.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { sameParty, sidesMeet } from "../read/parties.js";
import { headOfSpan, isNegated } from "../read/slots.js";
import { compareTimes } from "../time/compare-times.js";
import { areOpposites } from "../words/related-words.js";
import type { Clashes } from "./clash.js";
import { compareQuantities, unitsMeet } from "./compare-quantities.js";
import type { Told } from "./group-facts.js";
import { placeDifference, type SlotDifference } from "./slot-difference.js";
import { isSureDeed } from "./sure-clash.js";

/** A telling with the account it stands in. */
interface Telling {
  readonly told: Told;
  readonly fact: FactCandidate;
  readonly view: AccountView;
}

/** Kinds that assert nothing that could be denied: who someone is, who says it, what a thing is called. */
const UNASSERTED = new Set<FactCandidate["kind"]>(["role", "source", "framing"]);

/**
 * What one telling of a fact affirms and the other denies, or where their predicates are opposites: the fact's own
 * or what it comes to ("failed to *reach* a deal"), or one below it. Of one party, one day and one place: who won here
 * and who lost there are two deeds.
 *
 * @example
 * // "the ship was overloaded" against "denied that the ship had been overloaded"
 */
export function denialBetween(a: Told, b: Told, views: readonly AccountView[], clashes: Clashes): SlotDifference | null {
  const [va, vb] = [views[a.account], views[b.account]];
  if (!va || !vb || UNASSERTED.has(a.fact.kind) || UNASSERTED.has(b.fact.kind)) return null;
  const left: Telling = { told: a, fact: a.fact, view: va };
  const right: Telling = { told: b, fact: b.fact, view: vb };
  if (apart(a.fact, b.fact)) return null;
  const main = denialOfMain(left, right, clashes);
  if (main || bothDeny(va.words(a.fact.main), vb.words(b.fact.main))) return main;
  return denialOfFact(left, right, clashes) ?? denialWithin(left, right, clashes);
}

const DENIAL = /\b(?:not|no|never|cannot|nobody|none|nothing|neither|without)\b|n['\u2019]t\b/i;

/** Both wordings hold a denial ("we cannot accept it", "nothing we can accept"): neither affirms what the other denies. */
const bothDeny = (a: string, b: string): boolean => DENIAL.test(a) && DENIAL.test(b);

/** Two days, or two places. */
const apart = (a: FactCandidate, b: FactCandidate): boolean =>
  (a.when !== null && b.when !== null && compareTimes(a.when, b.when) === "apart") || placeDifference(a, b)?.relation === "conflict";

const known = (a: FactCandidate, b: FactCandidate): boolean => a.who.length > 0 && b.who.length > 0;

const found = (a: Telling, b: Telling, why: string): SlotDifference => ({
  slot: "polarity",
  relation: "conflict",
  a: a.fact.main,
  b: b.fact.main,
  why,
});

/** How much of what two facts say beyond their predicate must be alike before a negation is set against its contrary. */
const ONE_MATTER = { known: 0.1, unknown: 0.5 };

/** The facts' own predicates: one and the same, denied in one telling, or opposites. */
function denialOfFact(a: Telling, b: Telling, clashes: Clashes): SlotDifference | null {
  const opposite = areOpposites(a.fact.what, b.fact.what) || areOpposites(a.fact.predicate, b.fact.predicate);
  const [p, q] = [ownOf(a, clashes), ownOf(b, clashes)];
  // What is planned, or only possible, is not set against what was done.
  if (p && q && p.reality !== q.reality && !isUnable(p, a.view) && !isUnable(q, b.view)) return null;
  const denied = (p ? p.negated : isDenied(a)) !== (q ? q.negated : isDenied(b));
  const same = sameThing(a.fact, b.fact);
  if (opposite === denied || (denied && a.fact.predicate !== b.fact.predicate && !same)) return null;
  const parties = known(a.fact, b.fact);
  if (parties && !sidesMeet(a.fact.who, b.fact.who)) return null;
  if (opposite && (REOPENING.test(a.fact.what) || REOPENING.test(b.fact.what))) return null;
  // What one speaker says of two matters has his name and the saying in common.
  const asked = parties && !(a.fact.quote && b.fact.quote) ? ONE_MATTER.known : ONE_MATTER.unknown;
  if (!same && likeness(a.fact.content, b.fact.content) < asked) return null;
  return found(a, b, denied ? "affirmed in one account and denied in the other" : `opposite words: ${a.fact.what} and ${b.fact.what}`);
}

/** The proposition of the fact's own predicate. */
const ownOf = ({ told, fact }: Telling, clashes: Clashes): Proposition | undefined =>
  clashes.propositions(told).find((one) => one.row === fact.row);

/** The fact's predicate is denied, or what its noun "did not" do ("the call, which did not last long"). */
function isDenied({ fact, view }: Telling): boolean {
  if (fact.negated) return true;
  const head = headOfSpan(view, fact.main);
  return [fact.row, head, ...view.tree.childrenOf(head, "acl")].some((row) => isNegated(view, row));
}

const sameThing = (a: FactCandidate, b: FactCandidate): boolean =>
  (a.identity !== undefined && a.identity === b.identity) || (a.rule.startsWith("order-") && b.rule.startsWith("order-"));

/** Likeness of words from which two predicates may be one deed. */
const ONE_DEED = 0.35;
/** Share of the words beside predicate and subject that the other telling must have. */
const REST = { deed: 0.15, open: 0.4, other: 0.5 };

/**
 * Whether what one telling denies is what the other affirms: by its predicate, by a figure, or by who does it and what is
 * said beside.
 */
function isOneMatter(
  { deed, near, met }: { readonly deed: boolean; readonly near: boolean; readonly met: boolean },
  common: number | null,
  parties: boolean,
  figure: boolean,
): boolean {
  if (deed && common === null) return met || parties;
  const share = common ?? 0;
  if (deed) return share >= (met || parties ? REST.deed : REST.open);
  if (figure) return share >= REST.deed;
  return near ? share >= REST.open : parties && met && share >= REST.other;
}

/** Both give one telling figure ("1.2 million euros"). */
const figureAgrees = (a: FactCandidate, b: FactCandidate): boolean =>
  a.figures.some(
    (x) => (x.value ?? 0) > 2 && b.figures.some((y) => unitsMeet(x.unit, y.unit) && /^(?:equal|rounding)$/.test(compareQuantities(x, y))),
  );

/** What the tellings say is done in the end: "failed to *reach* a deal", "said they *reached* a deal". */
function denialOfMain(a: Telling, b: Telling, clashes: Clashes): SlotDifference | null {
  const [p, q] = [mainProposition(a.told, a.view, clashes), mainProposition(b.told, b.view, clashes)];
  if (!p || !q || !isAct(p, a.view) || !isAct(q, b.view)) return null;
  const opposite = opposed(p, q);
  const denied = p.negated !== q.negated;
  if (opposite === denied || (p.reality !== q.reality && !isUnable(p, a.view) && !isUnable(q, b.view))) return null;
  // "rejected" and "did not ratify" say the same.
  if (!opposite && p.group !== q.group && (REJECTING.test(p.lemma) || REJECTING.test(q.lemma))) return null;
  if (!opposite && p.group !== q.group && !isSureDeed(a.fact, p.lemma, b.fact, q.lemma)) return null;
  // What is wanted is not denied by how things are: "to release the prisoners", "there are no prisoners".
  if (!opposite && (a.fact.kind === "purpose") !== (b.fact.kind === "purpose")) return null;
  if (opposite && (REOPENING.test(p.lemma) || REOPENING.test(q.lemma))) return null;
  const parties = known(a.fact, b.fact);
  const meets = parties && sidesMeet(a.fact.who, b.fact.who);
  if (parties && !meets) return null;
  const patient = phraseLikeness(a.view, p.patient, b.view, q.patient, clashes.vectors);
  const agent = meets ? 1 : phraseLikeness(a.view, p.agent, b.view, q.agent, clashes.vectors);
  if (patient < 0 || agent < 0 || placeClashes(a.view, p, b.view, q).length > 0) return null;
  const one = { deed: p.group === q.group || opposite, near: wordLikeness(p.word, q.word) >= ONE_DEED, met: agent > 0 || patient > 0 };
  if (!isOneMatter(one, rest(a.view, p, b.view, q), meets || sameSource(a.fact, b.fact), figureAgrees(a.fact, b.fact))) return null;
  const [x, y] = [p.lemma, q.lemma];
  return found(a, b, opposite ? `${x} against ${y}` : `${x === y ? x : `${x} / ${y}`}: affirmed in one, denied in the other`);
}

/** Who reopens had closed: one after the other. */
const REOPENING = /^re-?open$/;

const REJECTING =
  /^(?:deny|refuse|decline|fail|refute|reject|dismiss|oppose|rule-out|avoid|lack|miss|lose|ban|block|prevent|abandon|cancel|drop)$/;

/** What someone does or how something is, not what kind of thing it is ("was a coach", "has never been one"). */
const isAct = ({ row }: Proposition, view: AccountView): boolean => /^(?:VERB|ADJ|AUX)$/.test(view.document.tokens.upos[row] ?? "");

/** "could not rule out", "cannot accept": who is not able to does not. */
const isUnable = ({ negated, row }: Proposition, view: AccountView): boolean =>
  negated && view.tree.childrenOf(row, "aux").some((aux) => /^(?:can|could|ca)$/i.test(view.document.tokens.form[aux] ?? ""));

const sameSource = (a: FactCandidate, b: FactCandidate): boolean => {
  const [x, y] = [a.attribution.source, b.attribution.source];
  return x !== null && y !== null && sameParty(x, y);
};

/**
 * Share of what the shorter of two propositions says beside its predicate and its subject that the other says too; null where
 * it says nothing.
 */
function rest(va: AccountView, p: Proposition, vb: AccountView, q: Proposition): number | null {
  const beside = (view: AccountView, one: Proposition): readonly ContentWord[] => {
    const subject = new Set(one.agent >= 0 && one.patient !== one.agent ? view.tree.subtree(one.agent) : []);
    return one.words.filter((word) => word.row !== one.row && !subject.has(word.row));
  };
  const [x, y] = [beside(va, p), beside(vb, q)];
  const [fewer, more] = x.length <= y.length ? [x, y] : [y, x];
  const all = fewer.reduce((sum, word) => sum + word.weight, 0);
  return all === 0 ? null : fewer.reduce((sum, word) => sum + word.weight * nearest(word, more), 0) / all;
}

const DENYING = /^(?:deny|refuse|decline|fail|refute|neglect)$/;

/** The proposition that a fact asserts: below verbs of denying, saying and seeming. */
export function mainProposition(told: Told, view: AccountView, clashes: Clashes): Proposition | undefined {
  const all = clashes.propositions(told);
  let at = all.find((one) => one.row === told.fact.row);
  for (let steps = 0; at !== undefined && steps < 3; steps++) {
    if (!at.reporting && !DENYING.test(at.lemma)) break;
    const below: number = view.tree.child(at.row, "ccomp", "xcomp");
    const next = all.find((one) => one.row === below);
    if (!next) break;
    at = next;
  }
  return at;
}

/** A predicate below the main one, denied in one telling. */
function denialWithin(a: Telling, b: Telling, clashes: Clashes): SlotDifference | null {
  const pairs = alignedPropositions(clashes.propositions(a.told), clashes.propositions(b.told)).filter(
    // "no trams ran" today, "trams should run again" tomorrow
    (pair) =>
      alike(pair) &&
      !pair.some((one) => REOPENING.test(one.lemma)) &&
      isRejected(a.view, pair[0].row) === isRejected(b.view, pair[1].row) &&
      !(pair.some((one) => one.reality === "possible" && !one.negated) && pair.some((one) => one.reality === "done")),
  );
  const clash = predicateMismatches(a.view, b.view, pairs, clashes.vectors).find(
    ({ slot, a: x, b: y }) => slot === "polarity" && x && y && inside(x, a.fact) && inside(y, b.fact),
  );
  return clash ? { slot: "polarity", relation: "conflict", a: clash.a, b: clash.b, why: clash.why } : null;
}

/** "rejected *claims* that the ship was overloaded": what is claimed is denied, though nothing in it says so. */
function isRejected(view: AccountView, row: number): boolean {
  const { tokens } = view.document;
  const noun = /^(?:acl|ccomp)/.test(tokens.deprel[row] ?? "") ? (tokens.head[row] ?? -1) : -1;
  const verb = tokens.head[noun] ?? -1;
  return CLAIM.test(tokens.lemma[noun] ?? "") && REJECTING.test(lemmaAt(view, verb));
}

const CLAIM = /^(?:claim|allegation|accusation|report|suggestion|charge|rumou?r|assertion|notion|idea)$/;

const inside = ({ start, end }: { readonly start: number; readonly end: number }, { main }: FactCandidate): boolean =>
  main.start <= start && end <= main.end;

/** Two predicates that share more than themselves and one party. */
const alike = ([p, q]: readonly [Proposition, Proposition]): boolean =>
  [...p.keys].filter((key) => key !== p.group && key !== q.group && q.keys.has(key)).length >= 2;
