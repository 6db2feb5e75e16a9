import type { FactStatus, Verdict } from "../../core/index.js";
import type { AccountView } from "../read/account-view.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { sameParty } from "../read/parties.js";
import { relatedWord } from "../words/related-words.js";
import { daysApart, otherAsOf } from "./as-of.js";
import type { Clashes } from "./clash.js";
import { contraryClaims } from "./contrary-claims.js";
import { deedsApart } from "./deeds-apart.js";
import { denialBetween } from "./denial.js";
import { diffWords } from "./diff-words.js";
import { distinctTellings } from "./distinct-tellings.js";
import { exchangedSide } from "./exchanged-side.js";
import type { Group, Told } from "./group-facts.js";
import { type AddVerdict, judgeFigures } from "./judge-figures.js";
import { actorDifference } from "./slot-difference.js";
import { isSureActor, isSureSide, isSureTelling } from "./sure-clash.js";

/** What the tellings of one fact come to. */
export interface Judgement {
  readonly status: FactStatus;
  readonly verdicts: readonly Verdict[];
  readonly why: string;
}

/** Verdicts that make a shared fact worth showing as differing. */
const TELLING = new Set<Verdict>([
  "compatible-granularity",
  "quote-variant",
  "possibly-same-source",
  "apparent-conflict-resolved",
  "differing-interpretation",
  "update",
]);

/** Judges a group by rule; every verdict leaves its reason. */
export function judge(group: Group, views: readonly AccountView[], independent: number, clashes: Clashes): Judgement {
  if (group.length === 1 || independent === 1) {
    return {
      status: "only",
      verdicts: [],
      why: group.length === 1 ? "no other account tells it" : "the other accounts that tell it are copies",
    };
  }
  const verdicts = new Set<Verdict>();
  const reasons: string[] = [];
  const add = (verdict: Verdict, why: string): void => {
    if (!verdicts.has(verdict)) reasons.push(`${verdict}: ${why}`);
    verdicts.add(verdict);
  };
  const told = distinctTellings(group, views);
  for (let i = 0; i < told.length; i++) {
    for (let j = i + 1; j < told.length; j++) judgePair(told[i] as Told, told[j] as Told, views, add, clashes, told.length <= FEW);
  }
  const status: FactStatus = verdicts.has("conflict")
    ? "conflict"
    : [...verdicts].some((verdict) => TELLING.has(verdict))
      ? "differing"
      : "shared";
  return { status, verdicts: [...verdicts].sort(), why: reasons.length > 0 ? reasons.join("; ") : "told alike" };
}

/** Tellings of one fact among which each pair surely tells one matter; rows of more are chains, whose ends may be of two. */
const FEW = 4;

function judgePair(left: Told, right: Told, views: readonly AccountView[], add: AddVerdict, clashes: Clashes, areFew: boolean): void {
  const a = left.fact;
  const b = right.fact;
  const va = views[left.account] as AccountView;
  const vb = views[right.account] as AccountView;
  judgeFigures(left, right, views, add, clashes);
  const bare = a.kind === "role" || a.kind === "source";
  const sure = !bare && isSureTelling(a, b);
  const told =
    (sure ? denialBetween(left, right, views, clashes) : null) ??
    (sure || areFew ? contraryClaims(left, right, views, clashes) : null) ??
    (sure && isSureSide(a, b) ? exchangedSide(left, right, views, clashes) : null);
  const clash = (why: string): void =>
    otherAsOf(a, b, va, vb) ? add("update", `${why}; told ${daysApart(va, vb)} days apart, of no common day`) : add("conflict", why);
  if (told?.slot === "polarity" && (isPassing(va.words(a.main)) || isPassing(vb.words(b.main))))
    add("update", `${told.why}; not so yet when it was told`);
  else if (told) clash(told.why);
  if (!bare && a.kind !== "figure" && told === null) {
    const apart = deedsApart(left, right, va, vb);
    if (apart) clash(apart.why);
  }
  if (a.kind === "source") add("possibly-same-source", "both are unnamed and act for one country; nothing says they are one person");
  if (a.kind === "interpretation" && b.kind === "interpretation") {
    if (va.words(a.main) !== vb.words(b.main)) add("differing-interpretation", "each account gives a reading of its own");
  } else if (a.rule.startsWith("order-")) {
    if (va.words(a.main).toLowerCase() !== vb.words(b.main).toLowerCase())
      add("compatible-granularity", "the distance in time is told with other precision");
  } else {
    const actors = a.identity === undefined && a.predicate === b.predicate ? actorDifference(a, b) : null;
    if (actors && a.kind !== "figure" && isSureActor(a, b)) clash(actors.why);
  }
  if (a.quote && b.quote) {
    const runs = diffWords(va.words(a.quote), vb.words(b.quote));
    if (runs.some((part) => part.kind !== "same")) add("quote-variant", "one utterance in two wordings");
  } else if (a.kind !== "role" && a.kind !== "source" && a.kind !== "figure" && differentWords(a, b)) {
    add("wording", `${opening(va.words(a.main))} / ${opening(vb.words(b.main))}`);
  }
  if (otherSource(a, b)) {
    const [one, other] = [nameOf(a), nameOf(b)];
    add(
      "attribution",
      one === other ? `according to ${one}, by another chain of sources` : `according to ${one} in one account, ${other} in the other`,
    );
  }
}

/** Characters of a telling that a reason quotes. */
const OPENING = 60;

/** The first words of a telling, cut between words. */
function opening(words: string): string {
  const plain = words.replace(/\s+/g, " ");
  if (plain.length <= OPENING) return plain;
  const cut = plain.lastIndexOf(" ", OPENING);
  return `${plain.slice(0, cut > 0 ? cut : OPENING)} ...`;
}

/** A denial that holds for a time: "has not yet been released", "no immediate reports". */
const isPassing = (words: string): boolean =>
  /(?:\bnot?\b|n['\u2019]t\b|\bha(?:s|ve|d)\b).{0,40}\b(?:yet(?! another)|immediate(?:ly)?|so far)\b/i.test(words);

function differentWords(a: FactCandidate, b: FactCandidate): boolean {
  if (a.identity !== undefined && a.identity === b.identity) return false;
  return (
    relatedWord(a.what) !== relatedWord(b.what) ||
    [...a.bag.keys()].some((key) => !b.bag.has(key)) ||
    [...b.bag.keys()].some((key) => !a.bag.has(key))
  );
}

const nameOf = (fact: FactCandidate): string => fact.attribution.source?.name ?? "the account itself";

function otherSource(a: FactCandidate, b: FactCandidate): boolean {
  const [x, y] = [a.attribution.source, b.attribution.source];
  if (a.kind === "role" || a.kind === "source") return false;
  if (!x && !y) return false;
  return !x || !y || !sameParty(x, y) || a.attribution.chain.length !== b.attribution.chain.length;
}
