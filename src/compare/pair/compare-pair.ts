import type { AccountRecord, Document, Span } from "../../core/index.js";
import type { WordVectors } from "../../language/index.js";
import { type AccountView, viewAccount } from "../read/account-view.js";
import { alignedPropositions } from "./align-propositions.js";
import { causeClashes } from "./cause-clashes.js";
import { clauseOverlap } from "./clause-overlap.js";
import { contentWords, wordLikeness } from "./content-words.js";
import { dayOverlap } from "./day-overlap.js";
import { gistLikeness } from "./gist-likeness.js";
import { matchNumbers } from "./match-numbers.js";
import { looseMismatches, type Mismatch, mismatches } from "./mismatches.js";
import { numberMentions } from "./number-mentions.js";
import { overlapOf } from "./overlap.js";
import { type PairEvidence, pairEvidence } from "./pair-evidence.js";
import { partyClashes } from "./party-clashes.js";
import { propositionsOf } from "./propositions.js";
import { likeliest, relationChances } from "./relation-chances.js";

/** A sentence read and coded. */
export interface PairSide {
  readonly document: Document;
  readonly record: AccountRecord;
}

export type ConflictSlot = "number" | "date" | "time" | "place" | "actor" | "polarity" | "modality" | "attribute";

/** A span of a sentence with its words. */
export interface WordSpan extends Span {
  readonly text: string;
}

/** How two sentences about one story stand to each other. Evidence spans count into each sentence's text. */
export interface PairRelation {
  readonly relation: "same" | "conflict" | "different";
  readonly on?: ConflictSlot;
  readonly why: string;
  readonly evidence: { readonly a: readonly WordSpan[]; readonly b: readonly WordSpan[] };
}

/**
 * Judges two sentences of one story: `same` (one claim, or one entails the other), `conflict` (one happening, one slot
 * with values that cannot both hold), `different` (another happening, slot or scope). By rule, with its reason.
 *
 * @param vectors - of the language model (`models.vectors`): they tell which words may stand for each other; without
 *   them only the tables of related words do
 * @param meanings - `models.meanings`: they tell how near what two sentences are about is, in whatever words
 * @example
 * comparePair(coded("Nine people died."), coded("Ten people perished."), models.vectors, models.meanings) // { relation: "conflict", on: "number", ... }
 */
export function comparePair(a: PairSide, b: PairSide, vectors: WordVectors = noVectors, meanings: WordVectors = noVectors): PairRelation {
  const left = viewAccount("a", a.document, a.record);
  const right = viewAccount("b", b.document, b.record);
  const { found, evidence } = pairFindings(left, right, vectors, meanings);
  const chances = relationChances(evidence);
  const different = (why: string): PairRelation => ({ relation: "different", why, evidence: { a: [], b: [] } });
  const reasons = (some: readonly Mismatch[]): string => some.map((mismatch) => mismatch.why).join("; ");
  const relation = likeliest(chances);
  if (relation === "same")
    return {
      relation: "same",
      why: `one claim by its words (${chances.same.toFixed(2)}), ${found.length === 0 ? "and no slot clashes" : `no sure clash: ${reasons(found)}`}`,
      evidence: whole(left, right),
    };
  const scoped = found.filter((mismatch) => mismatch.otherScope);
  if (scoped.length > 0) return different(`the scope differs: ${reasons(scoped)}`);
  const clash = decisive(found);
  if (clash && relation === "conflict")
    return { relation: "conflict", on: clash.slot, why: clash.why, evidence: { a: words(left, clash.a), b: words(right, clash.b) } };
  if (!clash && found.length > 0) return different(`they differ in more than one slot: ${reasons(found)}`);
  return different(clash ? `too little in common for a clash: ${clash.why}` : "too little in common to be one claim");
}

const noVectors: WordVectors = () => null;

/** What two sentences have in common, and where they clash. */
export interface PairFindings {
  readonly found: readonly Mismatch[];
  readonly evidence: PairEvidence;
}

/** Clashing slots of two sentences, and the evidence for how they stand to each other. */
export function pairFindings(left: AccountView, right: AccountView, vectors: WordVectors, meanings: WordVectors): PairFindings {
  const { found, pairs, clauses, numbers } = clashesOf(left, right, vectors);
  const overlap = overlapOf(left, right, vectors, found, pairs, numbers);
  const sizes = [left.document.tokens.length, right.document.tokens.length] as const;
  return {
    found,
    evidence: pairEvidence(overlap, clauses, gistLikeness(left, right, meanings), dayOverlap(left, right), sizes, found, numbers.matches),
  };
}

/** `core` from which the clauses that meet best tell one happening, whatever their predicates. */
const ONE_HAPPENING = 0.45;

function clashesOf(left: AccountView, right: AccountView, vectors: WordVectors) {
  const propositions = [propositionsOf(left, vectors), propositionsOf(right, vectors)] as const;
  const pairs = alignedPropositions(...propositions);
  const side = (view: AccountView, i: 0 | 1) => ({
    view,
    propositions: propositions[i],
    words: contentWords(view, vectors, view.document.times),
  });
  const clauses = clauseOverlap(side(left, 0), side(right, 1), vectors);
  const near = clauses.core >= ONE_HAPPENING;
  const mentions = { left: numberMentions(left, vectors), right: numberMentions(right, vectors) };
  const numbers = { ...mentions, matches: matchNumbers(left, right, mentions.left, mentions.right, near) };
  const found = mismatches(left, right, pairs, numbers.matches, propositions, vectors);
  const { best } = clauses;
  const loose =
    near && best && wordLikeness(best[0].word, best[1].word) > 0 && !pairs.some(([p, q]) => p === best[0] || q === best[1])
      ? looseMismatches(left, right, best, vectors)
      : partyClashes(left, propositions[0], right, propositions[1], pairs, vectors);
  const others = loose.length > 0 ? loose : causeClashes(left, right, ...propositions, vectors);
  return { found: found.length > 0 ? found : others, pairs, clauses, numbers };
}

const words = ({ document }: AccountView, span: Span | null | undefined): readonly WordSpan[] =>
  span ? [{ start: span.start, end: span.end, text: document.text.slice(span.start, span.end) }] : [];

const whole = (a: AccountView, b: AccountView): PairRelation["evidence"] => ({
  a: words(a, { start: 0, end: a.document.text.length }),
  b: words(b, { start: 0, end: b.document.text.length }),
});

/** The one slot that clashes; with clashes in several slots the sentences tell two happenings. */
function decisive(all: readonly Mismatch[]): Mismatch | undefined {
  const found = all.filter((mismatch) => mismatch.otherScope !== true);
  const family = (slot: ConflictSlot): string => (slot === "time" ? "date" : slot);
  // How real a deed is told is the least sure of all readings.
  const sure = found.some((mismatch) => mismatch.slot !== "modality") ? found.filter((mismatch) => mismatch.slot !== "modality") : found;
  const slots = new Set(sure.map((mismatch) => family(mismatch.slot)));
  if (slots.size === 1) return sure[0];
  const strong = sure.filter((mismatch) => mismatch.strong);
  return strong.length > 0 && slots.size === 2 ? strong[0] : undefined;
}
