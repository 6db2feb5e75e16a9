import type { SpeechAct } from "../core/index.js";

/** Nouns of speaking: "the claim that", "a warning", by act. */
const GROUPS: readonly (readonly [act: SpeechAct, nouns: string])[] = [
  [
    "say",
    "statement remark comment announcement declaration revelation disclosure report account description explanation testimony message note quote quip joke rumor rumour observation reference confession admission acknowledgment acknowledgement concession boast complaint lament gripe reminder tweet post speech story proclamation word hint suggestion implication insinuation pronouncement mantra characterization clarification depiction recollection refrain retort reply response answer apology slogan indication sentiment endorsement allusion avowal comparison disclaimer lie excuse outburst narrative portrayal quotation rant reassurance slogan summary tirade tribute version diatribe justification clarification mention insult jab jibe lecture reproach reminder",
  ],
  ["agree", "confirmation agreement affirmation consent"],
  ["deny", "denial refutation rejection rebuttal objection protest retraction contradiction dismissal disavowal repudiation protestation"],
  ["demand", "demand directive order instruction insistence ultimatum"],
  ["appeal", "appeal call plea request proposal recommendation advice petition urging exhortation invitation"],
  ["promise", "promise commitment pledge vow assurance guarantee oath offer"],
  ["threaten", "threat warning caution admonition caveat"],
  [
    "assess",
    "claim assertion contention allegation accusation argument assessment conclusion finding estimate charge rebuke censure critique verdict conjecture interpretation criticism condemnation counterargument counter-argument critique theory rationale thesis denunciation point reasoning",
  ],
  ["forecast", "prediction forecast projection prophecy speculation"],
  ["question", "question query"],
  [
    "other",
    "belief view opinion hope fear concern suspicion worry expectation assumption sense feeling doubt conviction notion idea impression thought",
  ],
  // told by light verbs only: "expressed outrage over"
  [
    "say",
    "outrage anger dismay frustration regret sorrow gratitude sympathy condolence solidarity support satisfaction disappointment alarm shock optimism skepticism scepticism thanks congratulation opposition disapproval displeasure discontent confidence willingness interest reservation misgiving remorse admiration contempt disdain disgust horror preference readiness pride relief bewilderment",
  ],
];

/** Acts of the cue nouns by lemma. */
export const CUE_NOUNS: ReadonlyMap<string, SpeechAct> = new Map(
  GROUPS.flatMap(([act, nouns]) => nouns.split(" ").map((noun) => [noun, act] as const)),
);

/** Verbs that give a cue noun its speaker: "made the claim", "expressed hope". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  "make issue voice express give offer deliver raise repeat reiterate level file send release publish write put state renew add echo have share air lodge register convey extend utter".split(
    " ",
  ),
);
