import type { Candidate } from "../candidate.js";
import type { ClauseView } from "../frames/clause-view.js";
import { featuresOf } from "./features.js";
import { WEIGHTS } from "./weights.js";

/**
 * Probability that a candidate is an event, by logistic regression over its features.
 *
 * @param candidates All candidates of its sentence.
 */
export function scoreCandidate(view: ClauseView, candidate: Candidate, candidates: readonly Candidate[]): number {
  let sum = 0;
  for (const feature of featuresOf(view, candidate, candidates)) sum += WEIGHTS[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
