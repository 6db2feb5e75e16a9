import type { ClauseView } from "../frames/clause-view.js";
import type { FrameMatch } from "../frames/match-frame.js";
import type { Chain } from "../reality/governors.js";

const BEARS = /^(?:suffer|survive|escape|endure|withstand|undergo|experience|face|fear|witness|expect|sustain)$/;
const DEEDS = /^(?:ASSAULT|COERCE|SANCTION|PROTEST|THREATEN|ACCUSE|MOBILIZE)$/;

/**
 * The verb over a noun of conflict whose subject bears it ("suffered an attack"), or -1.
 *
 * @example
 * bearerOf(view, match, chain) // row of "suffered"
 */
export function bearerOf(view: ClauseView, match: FrameMatch, chain: Chain): number {
  if (match.frame.kind !== "n" || !DEEDS.test(match.frame.type)) return -1;
  const verb = chain.support >= 0 ? chain.support : chain.host;
  return verb >= 0 && view.deprel(match.row).startsWith("obj") && BEARS.test(view.lemma(verb)) ? verb : -1;
}
