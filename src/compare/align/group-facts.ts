import type { FactFigure, FactKind } from "../../core/index.js";
import { type Bag, contentKey, likeness, surnameOf } from "../read/bag.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { sameParty, sidesMeet } from "../read/parties.js";
import { timeRange } from "../time/time-range.js";
import { isSpeechVerb } from "../words/predicates.js";
import { areOpposites } from "../words/related-words.js";
import { compareQuantities, unitsMeet } from "./compare-quantities.js";
import { sameIdentity } from "./same-identity.js";
import { placeDifference } from "./slot-difference.js";

/** A fact with the index of the account that tells it. */
export interface Told {
  readonly account: number;
  readonly fact: FactCandidate;
}

/** The tellings of one fact, at most one an account, in order of accounts. */
export type Group = readonly Told[];

/** Kinds that can name one thing: what one account calls a promise another calls an assurance. */
const FAMILIES: readonly ReadonlySet<FactKind>[] = [
  new Set<FactKind>(["event", "sanction", "schedule"]),
  new Set<FactKind>(["event", "detail"]),
  new Set<FactKind>(["event", "agreement"]),
  new Set<FactKind>(["agreement", "schedule"]),
  new Set<FactKind>(["commitment", "assurance", "agreement", "statement", "obligation"]),
  new Set<FactKind>(["appeal", "statement", "position"]),
  new Set<FactKind>(["statement", "position", "assessment", "expectation", "forecast", "event"]),
  new Set<FactKind>(["position", "policy-shift", "interpretation", "assessment", "expectation", "forecast"]),
  new Set<FactKind>(["agreement", "interpretation", "assessment"]),
  new Set<FactKind>(["purpose", "interpretation"]),
];

const kindsMeet = (a: FactKind, b: FactKind): boolean => a === b || FAMILIES.some((family) => family.has(a) && family.has(b));

/** Kinds that any other of them can name where the words say the same: what one account promises the other tells as an event. */
const WORDED = new Set<FactKind>([
  "event",
  "detail",
  "schedule",
  "agreement",
  "statement",
  "position",
  "assessment",
  "expectation",
  "forecast",
  "commitment",
  "assurance",
  "obligation",
  "appeal",
  "purpose",
]);

const kindsMayMeet = (a: FactKind, b: FactKind): boolean => kindsMeet(a, b) || (WORDED.has(a) && WORDED.has(b));

/** Below this two facts are two. */
const THRESHOLD = 0.5;
/** Facts of accounts that name hardly anyone in common must be all but the same: "three people died" there is another death. */
const STRANGERS = 1.1;
/** One kind of fact in the same words is one fact, if they are more than a phrase. */
const VERBATIM = 4;
const PHRASE = 30;
/** At most this many accounts' facts share a key before it is too common to bring two facts together. */
const COMMON = 150;

/**
 * Lines up the facts of several accounts: pairs that are alike enough are joined, best first, so that a group holds
 * at most one fact of an account. The outcome does not depend on the order of the accounts.
 */
export function groupFacts(accounts: readonly (readonly FactCandidate[])[], texts: readonly string[]): readonly Group[] {
  const all: Told[] = accounts.flatMap((facts, account) => facts.map((fact) => ({ account, fact })));
  const wordings = all.map(({ account, fact }) => `${fact.kind}:${(texts[account] ?? "").slice(fact.main.start, fact.main.end)}`);
  const weigh = weights(all);
  const oneSet = countsOneSet(all);
  const kin = kinship(accounts);
  const closeness = (a: Told, b: Told): number => {
    const score = affinity(a, b, weigh);
    const set = score < THRESHOLD ? oneSet(a) : undefined;
    return set !== undefined && set === oneSet(b) && kin(a.account, b.account) && !isElsewhere(a.fact, b.fact) ? THRESHOLD + 0.1 : score;
  };
  const pairs = candidatePairs(all, wordings)
    .map(([i, j]) => ({
      i,
      j,
      score: wordings[i] === wordings[j] && (wordings[i]?.length ?? 0) > PHRASE ? VERBATIM : closeness(all[i] as Told, all[j] as Told),
    }))
    .filter(({ i, j, score }) => score >= (kin(all[i]?.account ?? 0, all[j]?.account ?? 0) ? THRESHOLD : STRANGERS))
    .sort((a, b) => b.score - a.score || wordsOf(all, a).localeCompare(wordsOf(all, b), "en"));
  const group = all.map((_, i) => i);
  const members = all.map((told, i) => ({ accounts: new Set([told.account]), rows: [i] }));
  for (const { i, j } of pairs) {
    const [a, b] = [group[i] ?? i, group[j] ?? j];
    if (a === b) continue;
    const left = members[a];
    const right = members[b];
    if (!left || !right || [...right.accounts].some((account) => left.accounts.has(account))) continue;
    if (left.rows.length + right.rows.length > 2 && !linked(left.rows, right.rows, all, closeness)) continue;
    for (const row of right.rows) {
      group[row] = a;
      left.rows.push(row);
    }
    for (const account of right.accounts) left.accounts.add(account);
    members[b] = { accounts: new Set(), rows: [] };
  }
  return members
    .filter((member) => member.rows.length > 0)
    .map((member) => member.rows.map((row) => all[row] as Told).sort((a, b) => a.account - b.account))
    .sort((a, b) => order(a, b));
}

/** Average link: a third account joins only where it is like the group, not like one of it. */
function linked(left: readonly number[], right: readonly number[], all: readonly Told[], closeness: (a: Told, b: Told) => number): boolean {
  let sum = 0;
  let count = 0;
  for (const i of left.slice(0, 6)) {
    for (const j of right.slice(0, 6)) {
      sum += closeness(all[i] as Told, all[j] as Told);
      count++;
    }
  }
  return sum / count >= THRESHOLD * 0.9;
}

const wordsOf = (all: readonly Told[], pair: { i: number; j: number }): string => {
  const text = (at: number): string => `${all[at]?.fact.rule}:${all[at]?.fact.what}:${all[at]?.fact.main.start}`;
  return [text(pair.i), text(pair.j)].sort().join("|");
};

/** Facts of most accounts first, then as the first account tells them. */
const order = (a: Group, b: Group): number =>
  (a[0]?.account ?? 0) - (b[0]?.account ?? 0) || (a[0]?.fact.main.start ?? 0) - (b[0]?.fact.main.start ?? 0);

/** Nouns that count anybody: two figures of "people" are of the same people only where the same befell them. */
const ANYBODY = new Set(["person", "people", "man", "woman", "child", "other", "member", "case", "resident", "civilian"].map(contentKey));
/** Predicates that say nothing of what befell them. */
const BLAND = new Set(
  ["be", "have", "say", "tell", "leave", "include", "make", "report", "see", "take", "get", "go", "come"].map(contentKey),
);

/**
 * Whether the account counts only one set of such people: one value for the noun, and for what befell them, in all it
 * says ("17 fishermen", "12 people injured"). Two accounts of one event that each do so count the same people.
 */
function countsOneSet(all: readonly Told[]): (told: Told) => string | undefined {
  const values = new Map<string, Set<string>>();
  const nameOf = ({ fact }: Told): string | undefined => {
    if (fact.kind !== "figure" || fact.figures[0]?.unit !== "person" || fact.measured === undefined) return undefined;
    if (!ANYBODY.has(fact.measured)) return fact.measured;
    return BLAND.has(fact.predicate) || fact.predicate === fact.measured ? undefined : `anybody:${fact.predicate}`;
  };
  for (const told of all) {
    const figure = told.fact.figures[0];
    const name = nameOf(told);
    if (name === undefined || !figure) continue;
    const key = `${told.account}:${name}`;
    values.set(key, (values.get(key) ?? new Set()).add(`${figure.value}|${figure.range}`));
  }
  return (told) => {
    const name = nameOf(told);
    return name !== undefined && values.get(`${told.account}:${name}`)?.size === 1 ? name : undefined;
  };
}

/** Share of the shorter list of names that two accounts of one story have in common. */
const IN_COMMON = 0.15;

/** Whether two accounts are of one story, as far as the people, bodies and countries they name tell. */
function kinship(accounts: readonly (readonly FactCandidate[])[]): (a: number, b: number) => boolean {
  const names = accounts.map((facts) => new Set(facts.flatMap((fact) => [...fact.bag.keys()].filter((key) => /^(?:per|e|c):/.test(key)))));
  const known = new Map<number, boolean>();
  return (a, b) => {
    const [left, right] = [names[a] ?? new Set<string>(), names[b] ?? new Set<string>()];
    const [small, large] = left.size <= right.size ? [left, right] : [right, left];
    // Too few names tell nothing.
    if (small.size < 4) return true;
    const id = Math.min(a, b) * accounts.length + Math.max(a, b);
    const found = known.get(id);
    if (found !== undefined) return found;
    const shared = [...small].filter((key) => large.has(key));
    const related = shared.length / small.size >= IN_COMMON && shared.some((key) => !key.startsWith("c:"));
    known.set(id, related);
    return related;
  };
}

/** Rarer keys tell more. */
export function weights(all: readonly Told[]): (key: string) => number {
  const counts = new Map<string, number>();
  for (const { fact } of all) for (const key of fact.bag.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const total = Math.log(1 + all.length);
  return (key) => 0.25 + 0.75 * (Math.log(1 + all.length / (counts.get(key) ?? 1)) / total);
}

/** Pairs of facts of different accounts that share an identity or at least one telling key. */
function candidatePairs(all: readonly Told[], wordings: readonly string[]): readonly (readonly [number, number])[] {
  const index = new Map<string, number[]>();
  all.forEach(({ fact }, i) => {
    const keys = [...fact.bag.keys(), `=words:${wordings[i]}`];
    if (fact.identity !== undefined) keys.push(`=${fact.identity}`);
    if (fact.measured !== undefined) keys.push(`=measured:${fact.measured}`);
    for (const key of keys) {
      const list = index.get(key);
      if (list) list.push(i);
      else index.set(key, [i]);
    }
  });
  const shared = new Map<number, number>();
  const size = all.length;
  for (const [key, rows] of index) {
    if (rows.length > COMMON && !key.startsWith("=")) continue;
    const weight = key.startsWith("=") ? 2 : 1;
    for (let x = 0; x < rows.length; x++) {
      for (let y = x + 1; y < rows.length; y++) {
        const [i, j] = [rows[x] ?? 0, rows[y] ?? 0];
        if (all[i]?.account === all[j]?.account) continue;
        const id = i * size + j;
        shared.set(id, (shared.get(id) ?? 0) + weight);
      }
    }
  }
  const found: (readonly [number, number])[] = [];
  for (const [id, count] of shared) {
    const [i, j] = [Math.floor(id / size), id % size];
    if (count >= 2 && kindsMayMeet(all[i]?.fact.kind ?? "detail", all[j]?.fact.kind ?? "event")) found.push([i, j]);
  }
  return found;
}

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

/** How sure two facts of two accounts are one fact; 0 where they cannot be. */
export function affinity(left: Told, right: Told, weigh: (key: string) => number): number {
  const a = left.fact;
  const b = right.fact;
  if (!kindsMayMeet(a.kind, b.kind)) return 0;
  if (a.identity !== undefined && b.identity !== undefined) {
    if (sameIdentity(a, b)) return a.kind === b.kind && !otherTime(a, b, 8) ? 2 + likeness(a.bag, b.bag, weigh) : 0;
    if (a.kind === b.kind && a.kind !== "framing") return 0;
  }
  if (isUnique(a) !== isUnique(b) || (isUnique(a) && !sameIdentity(a, b))) return 0;
  if (a.kind === "figure") return figureAffinity(a, b, weigh);
  if (a.kind === "statement" && b.kind === "statement" && !sameSpeaker(a, b)) return 0;
  if (otherTime(a, b, 3)) return 0;
  const [left2, right2] = [withoutActors(a), withoutActors(b)];
  const words = likeness(left2, right2, weigh);
  const telling = (key: string): boolean => !/^(?:c|per|e):/.test(key) || weigh(key) >= RARE;
  const content = likeness(only(left2, telling), only(right2, telling), weigh);
  const act = sharedAct(a, b);
  const predicate = act !== undefined || areOpposites(a.what, b.what) || areOpposites(a.predicate, b.predicate);
  const meets = sidesMeet(a.who, b.who);
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
      : predicate || akin(a, b)
        ? 0.02
        : -0.08;
  // What one account reports as said the other may tell as promised, wanted or thanked for.
  const reported = a.rule === "reported" || b.rule === "reported";
  const kinds = a.kind === b.kind ? 0.05 : reported ? 0 : kindsMeet(a.kind, b.kind) ? -0.05 : -0.1;
  const trust = whole ? Math.max(0.6, backing) : backing;
  let score = (0.5 * words + 0.4 * content) * trust * 1.25 + wording + kinds;
  if (a.rule.startsWith("discuss") && b.rule.startsWith("discuss")) score += sameMatter(left2, right2, telling);
  if (known) score += meets ? 0.12 : -0.2;
  if (a.whom.length > 0 && b.whom.length > 0) score += sidesMeet(a.whom, b.whom) ? 0.05 : -0.12;
  return score;
}

/** Key of what both facts say is done; words of saying tell nothing beside what is said. */
function sharedAct(a: FactCandidate, b: FactCandidate): string | undefined {
  const others = actsOf(b);
  return actsOf(a).find((act) => others.includes(act));
}

function actsOf(fact: FactCandidate): readonly string[] {
  if (fact.deed === undefined) return [fact.predicate];
  const says = (isSpeechVerb(fact.what) || fact.rule === "reported") && fact.predicate === contentKey(fact.what);
  return says ? [fact.deed] : [fact.predicate, fact.deed];
}

/** Two sides name what they talked of in few words: one rare name in common settles it, one rare word speaks for it. */
function sameMatter(a: Bag, b: Bag, telling: (key: string) => boolean): number {
  const shared = [...a.keys()].filter((key) => b.has(key) && telling(key) && !/^[tnq]:/.test(key));
  return shared.some((key) => /^(?:c|per|e):/.test(key)) ? 0.3 : shared.length > 0 ? 0.12 : 0;
}

/** Whether all that one bag says by its telling keys stands in the other. */
const isCovered = (a: Bag, b: Bag, telling: (key: string) => boolean): boolean =>
  [...a.keys()].every((key) => key.startsWith("t:") || !telling(key) || b.has(key));

const keys = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(contentKey));

/** Stances and talk: one and the same in many facts of one meeting, so that they tell nothing but how a matter came up. */
const GENERIC = keys("support commitment readiness willingness determination importance discuss exchange review address");

/** Acts that different accounts give to one thing. */
const AKIN: readonly ReadonlySet<string>[] = [
  GENERIC,
  keys("urge request demand call-for propose insist"),
  keys("concern condemn oppose regret warn"),
  keys("respond act action measure"),
];

const akin = (a: FactCandidate, b: FactCandidate): boolean =>
  AKIN.some((group) => actsOf(a).some((act) => group.has(act)) && actsOf(b).some((act) => group.has(act)));

/** Kinds that only an equal identity brings together. */
const isUnique = (fact: FactCandidate): boolean =>
  fact.kind === "role" || fact.kind === "source" || fact.rule.startsWith("order-") || fact.rule === "met-the-press";

const sameSpeaker = (a: FactCandidate, b: FactCandidate): boolean =>
  a.who.length === 0 || b.who.length === 0 || a.who.some((x) => b.who.some((y) => sameParty(x, y)));

/** Dated more than so many days apart: two happenings, not one told differently. */
function otherTime(a: FactCandidate, b: FactCandidate, days: number): boolean {
  if (!a.when || !b.when) return false;
  const left = timeRange(a.when.iso);
  const right = timeRange(b.when.iso);
  if (!left || !right) return false;
  const gap = Math.max(left.from - right.to, right.from - left.to);
  return gap > days * 1440;
}

/** Told of two countries, or of two towns. */
function otherPlace(a: FactCandidate, b: FactCandidate): boolean {
  if (!a.where || !b.where) return false;
  if (a.where.country !== undefined && b.where.country !== undefined && a.where.country !== b.where.country) return true;
  return placeDifference(a, b)?.relation === "conflict";
}

function figureAffinity(a: FactCandidate, b: FactCandidate, weigh: (key: string) => number): number {
  if (a.kind !== b.kind) return 0;
  const [x, y] = [a.figures[0], b.figures[0]];
  if (!x || !y || !unitsMeet(x.unit, y.unit)) return 0;
  const plain = (bag: Bag): Bag => new Map([...bag].filter(([key]) => !key.startsWith("n:")));
  const words = likeness(plain(a.bag), plain(b.bag), weigh);
  const relation = compareQuantities(x, y);
  const agrees = relation === "equal" || relation === "rounding";
  // Figures that differ must be of the same thing in more of their words than figures that agree.
  // A telling value ("$500 million", "4.4") speaks for itself; "two" does not.
  const telling =
    (x.value ?? 0) >= 100 || (x.unit !== "" && x.unit !== "person" && x.unit !== "percent") || !Number.isInteger(x.value ?? 0);
  const sum = /^[A-Z]{3}$/.test(x.unit) && (x.value ?? 0) >= 1000;
  if (agrees) return words + (sum && relation === "equal" ? 0.45 : telling ? 0.35 : 0.2);
  if (isElsewhere(a, b) || !within(x, y, 10)) return 0;
  // What both speak of beside the number, its unit and the act: without it "three miles" there are not "ten miles" here.
  const anchors = [...a.bag.keys()].filter((key) => b.bag.has(key) && !/^[tnq]:/.test(key) && !ANYBODY.has(key) && weigh(key) >= 0.4);
  const beside = anchors.filter((key) => key !== a.predicate && key !== a.measured && !UNITS.has(key)).length;
  const one = a.measured !== undefined && a.measured === b.measured && !UNITS.has(a.measured) && !ANYBODY.has(a.measured);
  const measure = x.unit !== "" && x.unit !== "person" && x.unit !== "percent" && !/^[A-Z]{3}$/.test(x.unit);
  if (one && measure && x.unit !== "year" && words >= 0.15) return Math.max(0.6, words);
  return beside > 0 && words >= (one ? 0.5 : 0.6) ? words : 0;
}

const UNITS: ReadonlySet<string> = new Set(
  "second minute hour day week month year metre meter km kilometre kilometer mile foot inch mph kph percent point time dollar euro"
    .split(" ")
    .map(contentKey),
);

/** Of one order: values further apart are hardly two tellings of one figure. */
function within(a: FactFigure, b: FactFigure, factor: number): boolean {
  const [x, y] = [a, b].map((figure) => Math.abs(figure.value ?? figure.range?.[1] ?? 0)).sort((one, two) => one - two);
  return a.unit !== b.unit || (x ?? 0) * factor >= (y ?? 0);
}

/** Dated or placed apart. */
const isElsewhere = (a: FactCandidate, b: FactCandidate): boolean => otherTime(a, b, 1) || otherPlace(a, b);
