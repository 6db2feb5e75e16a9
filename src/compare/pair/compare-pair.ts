import type { AccountRecord, Document, Span } from "../../core/index.js";
import { type AccountView, viewAccount } from "../read/account-view.js";
import { alignedPropositions } from "./align-propositions.js";
import { type Mismatch, mismatches } from "./mismatches.js";
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
 * Logistic weights of "one claim of one scope" (clashing values left out), fitted on the development half of
 * `data/gold/claim-pairs.jsonl`.
 */
const WEIGHTS = { bias: -2.51, share: 1.51, other: 1.65, aligned: 0.99, patient: 0.09, numbers: 1.38, loose: -2.37 } as const;

/** Sentences brought together because they are comparable are more often one claim than in the development half. */
const ENOUGH = 0.45;

/** A clash is called only where the rest leaves less doubt. */
const CLASHING = 0.48;

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
 * @example
 * comparePair(coded("Nine people died."), coded("Ten people died.")) // { relation: "conflict", on: "number", ... }
 */
export function comparePair(a: PairSide, b: PairSide): PairRelation {
  const left = viewAccount("a", a.document, a.record);
  const right = viewAccount("b", b.document, b.record);
  const pairs = alignedPropositions(propositionsOf(left), propositionsOf(right));
  const found = mismatches(left, right, pairs);
  const chance = oneClaim(overlapOf(left, right, found, pairs));
  const different = (why: string): PairRelation => ({ relation: "different", why, evidence: { a: [], b: [] } });
  if (found.some((mismatch) => mismatch.otherScope)) return different(`the scope differs: ${found.map((m) => m.why).join("; ")}`);
  if (chance < ENOUGH) return different("too little in common to be one claim");
  if (found.length === 0)
    return { relation: "same", why: `one claim by its words (${chance.toFixed(2)}), and no slot clashes`, evidence: whole(left, right) };
  if (chance < CLASHING) return different(`too little in common for a clash: ${found.map((m) => m.why).join("; ")}`);
  const clash = decisive(found);
  if (!clash) return different(`they differ in more than one slot: ${found.map((m) => m.why).join("; ")}`);
  return { relation: "conflict", on: clash.slot, why: clash.why, evidence: { a: words(left, clash.a), b: words(right, clash.b) } };
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
  const slots = new Set(found.map((mismatch) => family(mismatch.slot)));
  if (slots.size === 1) return found[0];
  const strong = found.filter((mismatch) => mismatch.strong);
  return strong.length > 0 && slots.size === 2 ? strong[0] : undefined;
}
