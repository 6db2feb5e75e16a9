import { opposed } from "../pair/align-propositions.js";
import { phraseLikeness } from "../pair/arguments.js";
import { type ContentWord, nearest, wordLikeness } from "../pair/content-words.js";
import type { Proposition } from "../pair/propositions.js";
import { wordKey } from "../pair/word-key.js";
import type { AccountView } from "../read/account-view.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { sidesMeet } from "../read/parties.js";
import { compareTimes } from "../time/compare-times.js";
import type { Clashes } from "./clash.js";
import { compareQuantities, unitsMeet } from "./compare-quantities.js";
import { mainProposition } from "./denial.js";
import type { Told } from "./group-facts.js";
import { placeDifference, type SlotDifference } from "./slot-difference.js";

/** Verbs that say of their object that it was not done, or will not be. */
const REFUSING = /^(?:deny|refuse|decline|fail|refute|reject|rule-out|cancel|call-off|scrap)$/;

/** Predicates that stand in any sentence: affirmed here and denied there, they are of two matters. */
const ANY_PREDICATE = new Set(
  "want seem appear be have do get say tell make take go come show know think need feel like let not".split(" "),
);

/** What a telling asserts in the end, and whether it denies it. */
interface Claim {
  readonly view: AccountView;
  readonly fact: FactCandidate;
  readonly main: Proposition;
  readonly denied: boolean;
}

/**
 * Two tellings of one matter of which one affirms what the other denies, whatever words each uses: by one predicate or its
 * opposite, by a figure that both give, or by nearly all that stands beside the predicate. It is asked of tellings that are
 * lined up, so that what is not alike in them is read as said of one thing.
 *
 * @example
 * // "One firefighter died" against "Nobody has been killed"
 */
export function contraryClaims(a: Told, b: Told, views: readonly AccountView[], clashes: Clashes): SlotDifference | null {
  const [left, right] = [claimOf(a, views, clashes), claimOf(b, views, clashes)];
  if (!left || !right || elsewhere(left.fact, right.fact)) return null;
  const [p, q] = [left.main, right.main];
  const opposite = opposed(p, q);
  if ((left.denied !== right.denied) === opposite) return null;
  if (p.reality !== q.reality || (ANY_PREDICATE.has(p.lemma) && ANY_PREDICATE.has(q.lemma))) return null;
  const agent = phraseLikeness(left.view, p.agent, right.view, q.agent, clashes.vectors);
  if (agent < 0 || otherAgent(left, right)) return null;
  // "missed four games", "played in ten": opposites of one subject, and not of two counts.
  if (opposite && (!sameSubject(p, q) || left.fact.figures.length + right.fact.figures.length > 0)) return null;
  const near = opposite || p.group === q.group ? 1 : wordLikeness(p.word, q.word);
  const [less, more] = coverage(left, right);
  const strangers = left.fact.who.length > 0 && right.fact.who.length > 0 && !sidesMeet(left.fact.who, right.fact.who);
  const isOne =
    near >= ONE_PREDICATE ||
    (near >= NEAR.figure && figureAgrees(left.fact, right.fact)) ||
    (agent > 0 && less >= COVER.agent[0] && more >= COVER.agent[1]) ||
    (!strangers && near >= NEAR.cover && less >= COVER.near[0] && more >= COVER.near[1]);
  if (!isOne) return null;
  const why = opposite
    ? `${p.lemma} against ${q.lemma}`
    : `${p.lemma === q.lemma ? p.lemma : `${p.lemma} / ${q.lemma}`}: affirmed in one, denied in the other`;
  return { slot: "polarity", relation: "conflict", a: a.fact.main, b: b.fact.main, why };
}

/** Likeness of two predicates from which they are one. */
const ONE_PREDICATE = 0.9;
/** Likeness of two subjects from which they are one. */
const ONE_SUBJECT = 0.45;
/** Likeness of two predicates that is enough beside a figure in common, or beside words in common. */
const NEAR = { figure: 0.2, cover: 0.4 };
/** Shares of what each claim says beside its predicate and subject that the other says too: of the claim covered less, of the other. */
const COVER = { agent: [0.3, 0.5], near: [0.2, 0.3] } as const;

/** Kinds that assert nothing, or nothing but a figure. */
const UNASSERTED = new Set<FactCandidate["kind"]>(["role", "source", "framing", "figure"]);

function claimOf(told: Told, views: readonly AccountView[], clashes: Clashes): Claim | null {
  const view = views[told.account];
  if (!view || UNASSERTED.has(told.fact.kind)) return null;
  const main = mainProposition(told, view, clashes);
  if (!main) return null;
  const denied = main.negated || isNeither(view, main);
  return { view, fact: told.fact, main, denied: REFUSING.test(main.lemma) ? !denied : denied };
}

/** "*Neither* the state nor the firm paid". */
const isNeither = (view: AccountView, { row }: Proposition): boolean =>
  [row, ...view.tree.childrenOf(row, "nsubj", "nsubj:pass", "obj")].some((above) =>
    view.tree.childrenOf(above, "cc:preconj").some((one) => /^neither$/i.test(view.document.tokens.form[one] ?? "")),
  );

/** Two names act, and they are not of one side: what one of them did the other may not have done. */
function otherAgent({ view: va, fact: a, main: p }: Claim, { view: vb, fact: b, main: q }: Claim): boolean {
  const isName = (view: AccountView, row: number): boolean => row >= 0 && view.document.tokens.upos[row] === "PROPN";
  return isName(va, p.agent) && isName(vb, q.agent) && wordKey(va, p.agent) !== wordKey(vb, q.agent) && !sidesMeet(a.who, b.who);
}

const sameSubject = (p: Proposition, q: Proposition): boolean =>
  p.subject !== undefined && q.subject !== undefined && wordLikeness(p.subject, q.subject) >= ONE_SUBJECT;

/** Told of two days or two places. */
const elsewhere = (a: FactCandidate, b: FactCandidate): boolean =>
  (a.when !== null && b.when !== null && compareTimes(a.when, b.when) === "apart") || placeDifference(a, b)?.relation === "conflict";

/** Both give one telling figure ("lost 1.2 billion euros", "did not make a loss of 1.2 billion"). */
const figureAgrees = (a: FactCandidate, b: FactCandidate): boolean =>
  a.figures.some(
    (x) =>
      (x.value ?? 0) > 2 &&
      x.unit !== "" &&
      b.figures.some((y) => unitsMeet(x.unit, y.unit) && /^(?:equal|rounding)$/.test(compareQuantities(x, y))),
  );

/** A claim of a predicate and a subject alone is covered by so much. */
const BARE = 0.3;

/** How much of what each claim says beside predicate and subject the other says too, the smaller share first. */
function coverage(a: Claim, b: Claim): readonly [number, number] {
  const beside = ({ view, main }: Claim): readonly ContentWord[] => {
    const subject = new Set(main.agent >= 0 && main.patient !== main.agent ? view.tree.subtree(main.agent) : []);
    return main.words.filter((word) => word.row !== main.row && !subject.has(word.row));
  };
  const share = (words: readonly ContentWord[], others: readonly ContentWord[]): number => {
    const all = words.reduce((sum, word) => sum + word.weight, 0);
    return all === 0 ? BARE : words.reduce((sum, word) => sum + word.weight * nearest(word, others), 0) / all;
  };
  const [x, y] = [beside(a), beside(b)];
  const shares = [share(x, [...y, b.main.word]), share(y, [...x, a.main.word])] as const;
  return [Math.min(...shares), Math.max(...shares)];
}
