import type { FactStatus, Verdict } from "../../core/index.js";
import type { AccountView } from "../read/account-view.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { sameParty } from "../read/parties.js";
import { relatedWord } from "../words/related-words.js";
import { daysApart, isUpdate, otherAsOf } from "./as-of.js";
import { type Clashes, differenceOfFigures } from "./clash.js";
import { contentDifference } from "./content-difference.js";
import { ANYBODY } from "./counted-set.js";
import { diffWords } from "./diff-words.js";
import { distinctTellings } from "./distinct-tellings.js";
import type { Group, Told } from "./group-facts.js";
import { actorDifference, polarityDifference } from "./slot-difference.js";

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
    for (let j = i + 1; j < told.length; j++) judgePair(told[i] as Told, told[j] as Told, views, add, clashes);
  }
  const status: FactStatus = verdicts.has("conflict")
    ? "conflict"
    : [...verdicts].some((verdict) => TELLING.has(verdict))
      ? "differing"
      : "shared";
  return { status, verdicts: [...verdicts].sort(), why: reasons.length > 0 ? reasons.join("; ") : "told alike" };
}

function judgePair(
  left: Told,
  right: Told,
  views: readonly AccountView[],
  add: (verdict: Verdict, why: string) => void,
  clashes: Clashes,
): void {
  const a = left.fact;
  const b = right.fact;
  const va = views[left.account] as AccountView;
  const vb = views[right.account] as AccountView;
  const figures = a.kind === "figure" && b.kind === "figure";
  const compared = differenceOfFigures(a, b, va, vb);
  const clauses = a.kind !== "figure" && b.kind !== "figure";
  // a figure with a row of its own is judged there
  const found = compared && clauses && (clashes.hasRow(left, compared.x) || clashes.hasRow(right, compared.y)) ? null : compared;
  if (found?.relation === "conflict" || (found?.relation === "scope" && figures && isOneSet(a, b))) {
    const why = found.relation === "conflict" ? found.why : `one set of people counted apart: ${found.why.split(": ").pop()}`;
    if (isUpdate({ ...a, figures: [found.x] }, { ...b, figures: [found.y] }, va, vb))
      add("update", `${why}; the later account may have the newer figure`);
    else add("conflict", why);
  } else if (found?.relation === "scope" && figures) add("apparent-conflict-resolved", found.why);
  else if (found?.relation === "rounding") add("compatible-granularity", found.why);
  const told = a.kind === "role" || a.kind === "source" ? null : (polarityDifference(a, b, va, vb) ?? contentDifference(a, b, va, vb));
  const words = told || a.kind === "role" || a.kind === "source" ? null : clashes.ofWords(left, right);
  // Of what words alone tell only a denial is sure enough: names, days and nouns exchanged are mostly two deeds told alike.
  const polarity = bothDeny(va.words(a.main), vb.words(b.main)) ? null : (told ?? (words?.slot === "polarity" ? words : null));
  const clash = (why: string): void =>
    otherAsOf(a, b, va, vb) ? add("update", `${why}; told ${daysApart(va, vb)} days apart, of no common day`) : add("conflict", why);
  if (polarity) clash(polarity.why);
  if (a.kind === "source") add("possibly-same-source", "both are unnamed and act for one country; nothing says they are one person");
  if (a.kind === "interpretation" && b.kind === "interpretation") {
    if (va.words(a.main) !== vb.words(b.main)) add("differing-interpretation", "each account gives a reading of its own");
  } else if (a.rule.startsWith("order-")) {
    if (va.words(a.main).toLowerCase() !== vb.words(b.main).toLowerCase())
      add("compatible-granularity", "the distance in time is told with other precision");
  } else {
    const actors = a.identity === undefined && a.predicate === b.predicate ? actorDifference(a, b) : null;
    if (actors && a.kind !== "figure") clash(actors.why);
  }
  if (a.quote && b.quote) {
    const runs = diffWords(va.words(a.quote), vb.words(b.quote));
    if (runs.some((part) => part.kind !== "same")) add("quote-variant", "one utterance in two wordings");
  } else if (a.kind !== "role" && a.kind !== "source" && a.kind !== "figure" && differentWords(a, b)) {
    add("wording", `${va.words(a.main).slice(0, 60)} / ${vb.words(b.main).slice(0, 60)}`);
  }
  if (otherSource(a, b)) add("attribution", `according to ${nameOf(a)} in one account, ${nameOf(b)} in the other`);
}

/** "17 fishermen": a noun that counts certain people counts the same ones in both accounts of one event. */
const isOneSet = (a: FactCandidate, b: FactCandidate): boolean =>
  a.measured !== undefined && a.measured === b.measured && !ANYBODY.has(a.measured) && a.figures[0]?.unit === "person";

const DENIAL = /\b(?:not|no|never|cannot|nobody|none|nothing|neither|without)\b|n['\u2019]t\b/i;

/** Both wordings hold a denial ("we cannot accept it", "nothing we can accept"): neither affirms what the other denies. */
const bothDeny = (a: string, b: string): boolean => DENIAL.test(a) && DENIAL.test(b);

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
