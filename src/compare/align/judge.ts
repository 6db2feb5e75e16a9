import type { FactStatus, Verdict } from "../../core/index.js";
import type { AccountView } from "../read/account-view.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { sameParty } from "../read/parties.js";
import { relatedWord } from "../words/related-words.js";
import { diffWords } from "./diff-words.js";
import type { Group, Told } from "./group-facts.js";
import { actorDifference, figureDifference, polarityDifference } from "./slot-difference.js";

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
export function judge(group: Group, views: readonly AccountView[], independent: number): Judgement {
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
  for (let i = 0; i < group.length; i++) {
    for (let j = i + 1; j < group.length; j++) judgePair(group[i] as Told, group[j] as Told, views, add);
  }
  const status: FactStatus = verdicts.has("conflict")
    ? "conflict"
    : [...verdicts].some((verdict) => TELLING.has(verdict))
      ? "differing"
      : "shared";
  return { status, verdicts: [...verdicts].sort(), why: reasons.length > 0 ? reasons.join("; ") : "told alike" };
}

function judgePair(left: Told, right: Told, views: readonly AccountView[], add: (verdict: Verdict, why: string) => void): void {
  const a = left.fact;
  const b = right.fact;
  const va = views[left.account] as AccountView;
  const vb = views[right.account] as AccountView;
  if (a.kind === "figure") {
    const [x, y] = [a.figures[0], b.figures[0]];
    const found = x && y ? figureDifference(x, y, va, vb) : null;
    if (found?.relation === "conflict") {
      if (isUpdate(a, b, va, vb)) add("update", `${found.why}; the later account may have the newer figure`);
      else add("conflict", found.why);
    } else if (found?.relation === "rounding") add("compatible-granularity", found.why);
  }
  if (a.kind === "source") add("possibly-same-source", "both are unnamed and act for one country; nothing says they are one person");
  if (a.kind === "interpretation" && b.kind === "interpretation") {
    if (va.words(a.main) !== vb.words(b.main)) add("differing-interpretation", "each account gives a reading of its own");
  } else if (a.rule.startsWith("order-")) {
    if (va.words(a.main).toLowerCase() !== vb.words(b.main).toLowerCase())
      add("compatible-granularity", "the distance in time is told with other precision");
  } else {
    const polarity = polarityDifference(a, b);
    if (polarity) add("conflict", polarity.why);
    const actors = a.identity === undefined && a.predicate === b.predicate ? actorDifference(a, b) : null;
    if (actors && a.kind !== "figure") add("conflict", actors.why);
  }
  if (a.quote && b.quote) {
    const words = diffWords(va.words(a.quote), vb.words(b.quote));
    if (words.some((part) => part.kind !== "same")) add("quote-variant", "one utterance in two wordings");
  } else if (a.kind !== "role" && a.kind !== "source" && a.kind !== "figure" && differentWords(a, b)) {
    add("wording", `${va.words(a.main).slice(0, 60)} / ${vb.words(b.main).slice(0, 60)}`);
  }
  if (otherSource(a, b)) add("attribution", `according to ${nameOf(a)} in one account, ${nameOf(b)} in the other`);
}

/** A later account with a higher count of the same kind: a toll that rose. */
function isUpdate(a: FactCandidate, b: FactCandidate, va: AccountView, vb: AccountView): boolean {
  const x = va.document.article.published?.iso ?? "";
  const y = vb.document.article.published?.iso ?? "";
  const preliminary = (fact: FactCandidate, view: AccountView): boolean =>
    /\b(?:preliminary|initial|earlier|so far|at least|provisional|originally|revised|updated)\b/i.test(view.words(fact.main));
  const [fa, fb] = [a.figures[0], b.figures[0]];
  if (!fa || !fb) return false;
  const person = fa.unit === "person" && fb.unit === "person";
  if (preliminary(a, va) || preliminary(b, vb)) return x !== y || person;
  if (x === "" || y === "" || x.slice(0, 10) === y.slice(0, 10)) return false;
  const [early, late] = x < y ? [fa, fb] : [fb, fa];
  return person && (late.value ?? 0) > (early.value ?? 0);
}

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
