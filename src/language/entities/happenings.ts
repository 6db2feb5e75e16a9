import type { EntityReading } from "./reading.js";

/** Kinds of happening and the nouns that name them; nouns of one kind may name one happening. */
const KINDS: Readonly<Record<string, string>> = {
  call: "call telephone teleconference phone conversation videoconference talk-call phonecall",
  meeting: "meeting summit talk talks conference encounter session gathering dialogue discussion negotiation luncheon dinner",
  test: "test launch firing test-firing launching missile rocket",
  attack:
    "attack bombing assault raid strike airstrike offensive blast explosion shooting ambush shelling massacre killing assassination murder incursion invasion",
  quake: "earthquake quake tremor",
  storm: "storm hurricane typhoon cyclone flood flooding",
  vote: "election vote referendum ballot poll runoff",
  deal: "deal agreement accord treaty pact ceasefire truce settlement",
  protest: "protest demonstration rally march riot unrest",
  crash: "crash accident collision derailment",
  visit: "visit trip tour",
  war: "war conflict fighting battle clash clashes",
  trial: "trial hearing lawsuit verdict",
  sanctions: "sanction embargo",
  coup: "coup uprising revolt mutiny",
};

const BY_NOUN: ReadonlyMap<string, string> = new Map(
  Object.entries(KINDS).flatMap(([kind, nouns]) => nouns.split(" ").map((noun) => [noun, kind] as const)),
);

/** The kind of happening that a noun names; null for other nouns. A "phone call" and a "teleconference" are one kind. */
export function happeningOf(reading: EntityReading, row: number): string | null {
  const upos = reading.upos(row);
  if (upos !== "NOUN" && upos !== "PROPN") return null;
  const lemma = reading.lemma(row);
  // "214 electoral votes" are ballots, no election
  if (lemma === "vote" && reading.feat(row, "Number") === "Plur") return null;
  const kind = BY_NOUN.get(lemma) ?? BY_NOUN.get(reading.form(row).toLowerCase()) ?? null;
  if (kind === "meeting" && reading.tree.childrenOf(row, "compound").some((child) => BY_NOUN.get(reading.lemma(child)) === "call"))
    return "call";
  return kind;
}
