import type { FactCandidate } from "../read/fact-candidate.js";
import { timeRange } from "../time/time-range.js";
import { placeDifference } from "./slot-difference.js";

/** Dated by when it was agreed or said, where the other is dated by when it is to be. */
const isOfTheAgreement = (a: FactCandidate, b: FactCandidate): boolean => a.when?.inherited === true && b.modality === "planned";

/** Dated more than so many days apart: two happenings, not one told differently. */
export function otherTime(a: FactCandidate, b: FactCandidate, days: number): boolean {
  if (!a.when || !b.when || isOfTheAgreement(a, b) || isOfTheAgreement(b, a)) return false;
  const left = timeRange(a.when.iso);
  const right = timeRange(b.when.iso);
  if (!left || !right) return false;
  const gap = Math.max(left.from - right.to, right.from - left.to);
  return gap > days * 1440;
}

/** Told of two countries, or of two towns. */
function otherPlace(a: FactCandidate, b: FactCandidate): boolean {
  if (!a.where || !b.where) return false;
  if (a.where.country !== undefined && b.where.country !== undefined && a.where.country !== b.where.country) return true;
  return placeDifference(a, b)?.relation === "conflict";
}

/** Dated or placed apart. */
export const isElsewhere = (a: FactCandidate, b: FactCandidate): boolean => otherTime(a, b, 1) || otherPlace(a, b);
