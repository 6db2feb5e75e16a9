import type { FactFigure, FactParty } from "../../core/index.js";
import { AGE } from "../read/age.js";
import { type Bag, likeness, surnameOf } from "../read/bag.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { sameParty, sidesMeet } from "../read/parties.js";
import { areOpposites } from "../words/related-words.js";
import { akin, GENERIC, isTellingAct, sharedAct } from "./acts.js";
import { otherTime } from "./apart.js";
import { compareQuantities, unitsMeet } from "./compare-quantities.js";
import { figureAffinity, within } from "./figure-affinity.js";
import { kindsMayMeet, kindsMeet } from "./kinds-meet.js";
import { sameIdentity } from "./same-identity.js";

/** Rarer keys tell more: near 1 for a key of one list, .25 for one of all. */
export function rarityOf(lists: readonly Iterable<string>[]): (key: string) => number {
  const counts = new Map<string, number>();
  for (const list of lists) for (const key of new Set(list)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const total = Math.log(1 + lists.length);
  return (key) => 0.25 + 0.75 * (Math.log(1 + lists.length / (counts.get(key) ?? 1)) / total);
}

/** {@link rarityOf} the keys of facts. */
export const weights = (all: readonly { readonly fact: FactCandidate }[]): ((key: string) => number) =>
  rarityOf(all.map(({ fact }) => fact.bag.keys()));

/** A country, person or body that few facts name is what a fact is about, not who all of them are about. */
const RARE = 0.65;

const only = (bag: Bag, test: (key: string) => boolean): Bag => new Map([...bag].filter(([key]) => test(key)));

/** What a fact says apart from who acts and what the act is called: these are weighed by themselves. */
function withoutActors(fact: FactCandidate): Bag {
  if (fact.quote === undefined && fact.identity === undefined) return fact.content;
  const skip = new Set<string>([fact.predicate]);
  for (const party of fact.who) {
    skip.add(`per:${surnameOf(party.name)}`);
    if (party.country !== undefined) skip.add(`c:${party.country}`);
  }
  return new Map([...fact.bag].filter(([key]) => !skip.has(key)));
}

/** Whether nothing forbids that two facts are one: identity, speaker, time. */
export function canBeOne(a: FactCandidate, b: FactCandidate): boolean {
  if (isUnique(a) || isUnique(b) || a.kind === "framing" || b.kind === "framing") return false;
  if (a.identity !== undefined && b.identity !== undefined && a.kind === b.kind) return false;
  if (a.kind === "statement" && b.kind === "statement" && !sameSpeaker(a, b) && !isUnnamed(a) && !isUnnamed(b)) return false;
  if (a.kind === "figure" && b.kind === "figure" && (otherAge(a, b) || !canBeOneFigure(a.figures[0], b.figures[0]))) return false;
  if (isStillToCome(a, b) || isStillToCome(b, a) || isOpinion(a, b) || isOpinion(b, a)) return false;
  return !otherTime(a, b, 3) && !otherCountry(a.whom, b.whom);
}

/** A meeting to come is none that was held. */
const isStillToCome = (a: FactCandidate, b: FactCandidate): boolean =>
  a.kind === "schedule" && a.modality === "planned" && b.kind === "event" && b.modality === "asserted";

/** How a matter is seen ("widely regarded as") is nothing that parties agreed. */
const isOpinion = (a: FactCandidate, b: FactCandidate): boolean =>
  a.kind === "interpretation" && a.who.length === 0 && b.kind === "agreement" && b.who.length > 0;

/** Two ages are two people's, an age and anything else two measures. */
function otherAge(a: FactCandidate, b: FactCandidate): boolean {
  if (a.measured !== AGE && b.measured !== AGE) return false;
  const [x, y] = [a.figures[0], b.figures[0]];
  return a.measured !== b.measured || !x || !y || compareQuantities(x, y) !== "equal";
}

/** Of one dimension, a bare count taken for one of people, and of one order of size. */
function canBeOneFigure(a: FactFigure | undefined, b: FactFigure | undefined): boolean {
  if (!a || !b) return false;
  const bare = a.unit + b.unit === "person";
  return (bare || unitsMeet(a.unit, b.unit)) && within(a, b, 4);
}

/** Done to people or states of other countries ("urged China", "urged Mr Trump"). */
function otherCountry(a: readonly FactParty[], b: readonly FactParty[]): boolean {
  const known = (parties: readonly FactParty[]): boolean => parties.length > 0 && parties.every(({ country }) => country !== undefined);
  return known(a) && known(b) && !sidesMeet(a, b);
}

/** How sure two facts of two accounts are one fact; 0 where they cannot be. */
export function affinity(a: FactCandidate, b: FactCandidate, weigh: (key: string) => number): number {
  if (!kindsMayMeet(a.kind, b.kind)) return 0;
  if (a.identity !== undefined && b.identity !== undefined) {
    if (sameIdentity(a, b)) return a.kind === b.kind && !otherTime(a, b, 8) ? 2 + likeness(a.bag, b.bag, weigh) : 0;
    if (a.kind === b.kind && a.kind !== "framing") return 0;
  }
  if (isUnique(a) !== isUnique(b) || (isUnique(a) && !sameIdentity(a, b))) return 0;
  if (a.kind === "figure") return otherAge(a, b) ? 0 : figureAffinity(a, b, weigh);
  if ((a.kind === "statement" && b.kind === "statement" && !sameSpeaker(a, b)) || otherVoice(a, b)) return 0;
  if (otherTime(a, b, 3)) return 0;
  const [left2, right2] = [withoutActors(a), withoutActors(b)];
  const words = likeness(left2, right2, weigh);
  const telling = (key: string): boolean => !/^(?:c|per|e):/.test(key) || weigh(key) >= RARE;
  const content = likeness(only(left2, telling), only(right2, telling), weigh);
  const act = sharedAct(a, b, weigh);
  const predicate = act !== undefined || areOpposites(a.what, b.what) || areOpposites(a.predicate, b.predicate);
  const meets = sidesMeet(a.who, b.who);
  const deed = act === undefined && ((a.deed !== undefined && right2.has(a.deed)) || (b.deed !== undefined && left2.has(b.deed)));
  const known = a.who.length > 0 && b.who.length > 0;
  // Little in common says little, however alike: one shared word weighs half, four weigh four fifths.
  const common = [...left2.keys()].filter((key) => right2.has(key) && telling(key) && !key.startsWith("t:")).length;
  const backing = Math.max(0, predicate && !(a.quote && b.quote) ? common + 0.25 : common - 0.5) / (common + 1);
  // "support for diplomacy": a stance to one thing needs that one thing in the other account, no more.
  const whole = akin(a, b) && common > 0 && (isCovered(left2, right2, telling) || isCovered(right2, left2, telling));
  // Quotations share "say" and nothing by it; an attitude in the same word is telling.
  const quotes = a.quote !== undefined && b.quote !== undefined;
  const wording = quotes
    ? 0.2
    : predicate && !GENERIC.has(act ?? "")
      ? 0.12 + 0.2 * weigh(act ?? a.predicate) + (a.kind === "position" && a.what === b.what ? 0.06 : 0)
      : predicate || deed || akin(a, b)
        ? 0.02
        : -0.08;
  // What one account reports as said the other may tell as promised, wanted or thanked for.
  const reported = a.rule === "reported" || b.rule === "reported";
  const kinds = a.kind === b.kind ? 0.05 : reported ? 0 : kindsMeet(a.kind, b.kind) ? -0.05 : -0.1;
  const trust = whole ? Math.max(0.6, backing) : backing;
  let score = (0.5 * words + 0.4 * content) * trust * 1.25 + wording + kinds;
  if (a.rule.startsWith("discuss") && b.rule.startsWith("discuss")) score += sameMatter(left2, right2, telling);
  if (act !== undefined && isDeed(a) && isDeed(b) && isTellingAct(act, weigh) && a.who.some((x) => b.who.some((y) => sameParty(x, y))))
    score += 0.15;
  if (known) score += meets ? 0.12 : -0.2;
  if (a.whom.length > 0 && b.whom.length > 0) score += sidesMeet(a.whom, b.whom) ? 0.05 : -0.12;
  return score;
}

/** Two sides name what they talked of in few words: one rare name in common settles it, one rare word speaks for it. */
function sameMatter(a: Bag, b: Bag, telling: (key: string) => boolean): number {
  const shared = [...a.keys()].filter((key) => b.has(key) && telling(key) && !/^[tnq]:/.test(key));
  return shared.some((key) => /^(?:c|per|e):/.test(key)) ? 0.3 : shared.length > 0 ? 0.12 : 0;
}

/** Whether all that one bag says by its telling keys stands in the other. */
const isCovered = (a: Bag, b: Bag, telling: (key: string) => boolean): boolean =>
  [...a.keys()].every((key) => key.startsWith("t:") || !telling(key) || b.has(key));

const isDeed = (fact: FactCandidate): boolean => fact.kind === "event" || fact.kind === "detail" || fact.kind === "sanction";

/** Kinds that only an equal identity brings together. */
const isUnique = (fact: FactCandidate): boolean =>
  fact.kind === "role" || fact.kind === "source" || fact.rule.startsWith("order-") || fact.rule === "met-the-press";

/** "a spokeswoman" may well speak for whom the other account names. */
const isUnnamed = ({ who }: FactCandidate): boolean =>
  who.every(({ name }) => /^(?:an?|the|some|several|one|two|\p{Ll})/iu.test(name) && !/ \p{Lu}/u.test(name));

/** Words in quotation marks of two named speakers: each said them. */
function otherVoice(a: FactCandidate, b: FactCandidate): boolean {
  const [x, y] = [a.attribution, b.attribution];
  const quoted = (mode: string): boolean => mode === "direct" || mode === "partial-quote";
  return quoted(x.mode) && quoted(y.mode) && x.source !== null && y.source !== null && !sameParty(x.source, y.source);
}

const sameSpeaker = (a: FactCandidate, b: FactCandidate): boolean =>
  a.who.length === 0 || b.who.length === 0 || a.who.some((x) => b.who.some((y) => sameParty(x, y)));
