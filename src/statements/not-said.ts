import type { Reading } from "./reading.js";
import { speakerLike } from "./speaker-like.js";

export const NEGATION = /^(?:not|n't|n\u2019t|never|nor)$/;

/** What is done, not said, with verbs that have both senses ("denied bail", "confirmed the nominee"). */
const DONE: ReadonlyMap<string, RegExp> = new Map([
  [
    "deny",
    /^(?:funding|fund|access|entry|permission|permit|visa|bail|request|motion|application|asylum|appeal|service|loan|parole|stay|petition|coverage|benefit|right|citizenship|entrance|admission|credit|chance|opportunity)$/,
  ],
  [
    "dismiss",
    /^(?:suit|lawsuit|case|charge|complaint|motion|appeal|indictment|minister|employee|worker|staff|official|officer|jury|coach|manager)$/,
  ],
  ["confirm", /^(?:nominee|nomination|appointment|appointee|judge|justice)$/],
  ["challenge", /^(?:incumbent|champion)$/],
  ["defend", /^(?:title|crown|championship|border|territory|homeland|city|town|country|seat|goal|client)$/],
  ["recall", /^(?:ambassador|envoy|diplomat|troop|product|car|vehicle|van|truck|toy|parliament|lawmaker)$/],
  ["certify", /^(?:result|election|vote|count|tally|winner)$/],
  ["ratify", /^(?:treaty|agreement|accord|deal|amendment|convention|pact|protocol|constitution)$/],
  ["reject", /^(?:ballot|shipment|transplant|applicant)$/],
  ["solicit", /^(?:donation|money|bid|vote|fund|contribution|client|customer|sex|bribe)$/],
  ["slam", /^(?:door|brake|car|window)$/],
  ["salute", /^(?:flag|officer|troop)$/],
  ["undertake", /./],
  ["address", /^(?:problem|need|shortage|gap|cause)$/],
  ["repeat", /^(?:analysis|test|experiment|study|feat|success|process|exercise|class|year)$/],
  ["answer", /^(?:call|phone|telephone|door|bell)$/],
]);

/** Whether a verb with its object tells what is done rather than said ("denied bail", "questioned two men"). */
export function isDone(reading: Reading, lemma: string, object: number): boolean {
  if (DONE.get(lemma)?.test(reading.lemma(object))) return true;
  return /^(?:question|grill|interrogate|cross-examine|welcome)$/.test(lemma) && speakerLike(reading, object) === "person";
}

/** Whether a verb with its preposition tells of a step, not of words ("responded to a fire", "appealed to the court"). */
export function isStep(reading: Reading, lemma: string, object: number, oblique: number): boolean {
  const to = reading.lemma(oblique);
  // "called the state for Roe": who won it
  if (lemma === "call") return object >= 0 && object < oblique && !/^(?:on|upon)$/.test(reading.lemma(reading.left[oblique] ?? oblique));
  if (lemma === "appeal") return /^(?:court|circuit|tribunal)$/.test(to);
  if (lemma === "respond") return /^(?:report|call|scene|fire|alarm|incident|emergency|accident|crash|shooting)$/.test(to);
  // "two people briefed on the talks": without a hearer they are those who were told
  return object < 0 && /^(?:brief|inform|notify|apprise|remind)$/.test(lemma);
}

/** Verbs that say of another that it is not done ("declined to say"). */
const FORBEARING = /^(?:decline|refuse|fail|neglect|forget)$/;

/** Whether a "not" or "never" stands with the verb, or it is what someone declines to do. */
export function isNegated(reading: Reading, verb: number): boolean {
  if (reading.relation(verb) === "xcomp" && FORBEARING.test(reading.lemma(reading.head(verb)))) return true;
  const subject = reading.tree.child(verb, "nsubj");
  // "Not for the first time, the coach complained": the "not" before the subject is not the verb's
  return reading.tree
    .children(verb)
    .some((c) => c < verb && NEGATION.test(reading.lemma(c)) && (c > subject || subject > verb || reading.lemma(c) !== "not"));
}

/** What one plans or may do is not said yet ("plans to argue that", "if she says that", "may say that"). */
export function isUnsaid(reading: Reading, verb: number): boolean {
  const { tree } = reading;
  if (tree.childrenOf(verb, "mark").some((m) => /^(?:if|unless|whether)$/.test(reading.lemma(m)))) return true;
  const subject = tree.child(verb, "nsubj");
  if (tree.childrenOf(verb, "aux").some((c) => c > subject && /^(?:may|might|should)$/.test(reading.lemma(c)))) return true;
  // "stopped short of calling for", "without saying that", "instead of asking"
  const lead = reading.lemma(verb - 1);
  if (/ing$/.test(reading.form(verb)) && (lead === "without" || (lead === "of" && /^(?:short|instead)$/.test(reading.lemma(verb - 2)))))
    return true;
  const head = reading.head(verb);
  return (
    reading.relation(verb) === "xcomp" &&
    head >= 0 &&
    /^(?:plan|intend|want|hope|expect|aim|prepare|wait|likely|unlikely|set|due|poised|ready|able|unable|try|need|wish|threaten)$/.test(
      reading.lemma(head),
    ) &&
    tree.childrenOf(verb, "mark").some((m) => reading.lemma(m) === "to")
  );
}
