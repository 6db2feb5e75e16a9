import type { AccountRecord, Document, Span } from "../../core/index.js";
import type { WordVectors } from "../../language/index.js";
import { type AccountView, viewAccount } from "../read/account-view.js";
import { alignedPropositions } from "./align-propositions.js";
import { matchNumbers } from "./match-numbers.js";
import { type Mismatch, mismatches } from "./mismatches.js";
import { numberMentions } from "./number-mentions.js";
import { type Overlap, overlapOf } from "./overlap.js";
import { propositionsOf } from "./propositions.js";

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
 * Logistic weights of "one claim of one scope" (clashing values left out), fitted on the development halves of
 * `data/gold/claim-pairs.jsonl` and `data/gold/outlet-pairs.jsonl`.
 */
const WEIGHTS = {
  bias: -1.2,
  share: 1.21,
  other: 0.71,
  plain: 1.24,
  aligned: 0.89,
  reality: -1.02,
  modifiers: -0.69,
  numbers: 1.72,
  stray: -1.32,
} as const;

/** Chance from which two sentences are taken for one claim: best on the development halves, each story judged by the others. */
const ENOUGH = 0.57;

/** Chance from which a name set against a name is a clash and no other name of the same. */
const SURE = 0.75;

/** Chance that two sentences tell one claim of one scope, up to the values that clash. */
export function oneClaim(overlap: Overlap): number {
  let sum: number = WEIGHTS.bias;
  for (const key of Object.keys(overlap) as (keyof Overlap)[]) sum += WEIGHTS[key] * overlap[key];
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Judges two sentences of one story: `same` (one claim, or one entails the other), `conflict` (one happening, one slot
 * with values that cannot both hold), `different` (another happening, slot or scope). By rule, with its reason.
 *
 * @param vectors - of the language model (`models.vectors`): they tell which words may stand for each other; without
 *   them only the tables of related words do
 * @example
 * comparePair(coded("Nine people died."), coded("Ten people perished."), models.vectors) // { relation: "conflict", on: "number", ... }
 */
export function comparePair(a: PairSide, b: PairSide, vectors: WordVectors = noVectors): PairRelation {
  const left = viewAccount("a", a.document, a.record);
  const right = viewAccount("b", b.document, b.record);
  const { found, overlap } = compareViews(left, right, vectors);
  const chance = oneClaim(overlap);
  const different = (why: string): PairRelation => ({ relation: "different", why, evidence: { a: [], b: [] } });
  if (found.some((mismatch) => mismatch.otherScope)) return different(`the scope differs: ${found.map((m) => m.why).join("; ")}`);
  if (chance < ENOUGH) return different("too little in common to be one claim");
  if (found.length === 0)
    return { relation: "same", why: `one claim by its words (${chance.toFixed(2)}), and no slot clashes`, evidence: whole(left, right) };
  const clash = decisive(found);
  if (clash?.weak === true && chance < SURE) return different(`too little in common for a clash: ${clash.why}`);
  if (!clash) return different(`they differ in more than one slot: ${found.map((m) => m.why).join("; ")}`);
  return { relation: "conflict", on: clash.slot, why: clash.why, evidence: { a: words(left, clash.a), b: words(right, clash.b) } };
}

const noVectors: WordVectors = () => null;

/** The slot in which two tellings of one fact exclude each other; null where none surely does, or where they tell of two scopes. */
export function clashBetween(left: AccountView, right: AccountView, vectors: WordVectors): Mismatch | null {
  const { found } = compareViews(left, right, vectors);
  const clash = found.some((mismatch) => mismatch.otherScope) ? undefined : decisive(found);
  return clash && clash.weak !== true ? clash : null;
}

/** Clashing slots of two sentences, and what else speaks for one claim. */
export function compareViews(
  left: AccountView,
  right: AccountView,
  vectors: WordVectors,
): { readonly found: readonly Mismatch[]; readonly overlap: Overlap } {
  const pairs = alignedPropositions(propositionsOf(left, vectors), propositionsOf(right, vectors));
  const numbers = { left: numberMentions(left, vectors), right: numberMentions(right, vectors) };
  const matches = matchNumbers(left, right, numbers.left, numbers.right);
  const found = mismatches(left, right, pairs, matches, vectors);
  return { found, overlap: overlapOf(left, right, vectors, found, pairs, { ...numbers, matches }) };
}

const words = ({ document }: AccountView, span: Span | null | undefined): readonly WordSpan[] =>
  span ? [{ start: span.start, end: span.end, text: document.text.slice(span.start, span.end) }] : [];

const whole = (a: AccountView, b: AccountView): PairRelation["evidence"] => ({
  a: words(a, { start: 0, end: a.document.text.length }),
  b: words(b, { start: 0, end: b.document.text.length }),
});

/** The one slot that clashes; with clashes in several slots the sentences tell two happenings. */
function decisive(found: readonly Mismatch[]): Mismatch | undefined {
  const family = (slot: ConflictSlot): string => (slot === "time" ? "date" : slot);
  // How real a deed is told is the least sure of all readings.
  const sure = found.some((mismatch) => mismatch.slot !== "modality") ? found.filter((mismatch) => mismatch.slot !== "modality") : found;
  const slots = new Set(sure.map((mismatch) => family(mismatch.slot)));
  if (slots.size === 1) return sure[0];
  const strong = sure.filter((mismatch) => mismatch.strong);
  return strong.length > 0 && slots.size === 2 ? strong[0] : undefined;
}
