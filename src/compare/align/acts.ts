import { contentKey } from "../read/bag.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { isSpeechVerb } from "../words/predicates.js";

/** Rarest key of what both facts say is done; words of saying tell nothing beside what is said. */
export function sharedAct(a: FactCandidate, b: FactCandidate, weigh: (key: string) => number): string | undefined {
  const others = actsOf(b);
  return [...actsOf(a)].filter((act) => others.includes(act)).sort((x, y) => weigh(y) - weigh(x) || (x < y ? -1 : 1))[0];
}

function actsOf(fact: FactCandidate): readonly string[] {
  if (fact.deed === undefined) return [fact.predicate];
  const says = (isSpeechVerb(fact.what) || fact.rule === "reported") && fact.predicate === contentKey(fact.what);
  return says ? [fact.deed] : [fact.predicate, fact.deed];
}

/** An act that one party hardly does twice in one story: not saying, wanting or agreeing, and told but once an account. */
export const isTellingAct = (act: string, weigh: (key: string) => number): boolean =>
  weigh(act) >= 0.6 && !GENERIC.has(act) && !COMMON_ACTS.has(act) && !SPEECH.has(act);

const keys = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(contentKey));

/** Stances and talk: one and the same in many facts of one meeting, so that they tell nothing but how a matter came up. */
export const GENERIC = keys("support commitment readiness willingness determination importance discuss exchange review address");

/** Words of saying, as acts are keyed. */
const SPEECH = keys("say add note stress emphasise underline claim insist announce explain confirm deny declare warn report voice express");

const COMMON_ACTS = keys(
  "agree urge call ask want hope expect tell say be have do make take give get go come meet speak talk plan begin continue end hold seem",
);

/** Acts that different accounts give to one thing. */
const AKIN: readonly ReadonlySet<string>[] = [
  GENERIC,
  keys("urge request demand call-for propose insist"),
  keys("concern condemn oppose regret warn"),
  keys("respond act action measure"),
  keys("deny reject refute dismiss"),
];

/** Whether two facts give one thing by acts of one sort. */
export const akin = (a: FactCandidate, b: FactCandidate): boolean =>
  AKIN.some((group) => actsOf(a).some((act) => group.has(act)) && actsOf(b).some((act) => group.has(act)));
