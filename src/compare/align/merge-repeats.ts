import type { FactParty, Span } from "../../core/index.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { sameParty } from "../read/parties.js";
import { sameIdentity } from "./same-identity.js";

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const size = (a: Span): number => a.end - a.start;

/**
 * Facts of one account with repeats joined: two readings of the same words become one, and further mentions of one
 * happening support its fullest telling. In text order.
 */
export function mergeRepeats(facts: readonly FactCandidate[]): readonly FactCandidate[] {
  const kept: FactCandidate[] = [];
  for (const fact of [...facts].sort((a, b) => rank(b) - rank(a) || a.main.start - b.main.start || a.main.end - b.main.end)) {
    const twin = kept.findIndex((other) => isSameTelling(other, fact));
    const known = twin >= 0 ? twin : kept.findIndex((other) => isSameHappening(other, fact));
    const other = kept[known];
    if (!other) kept.push(fact);
    else kept[known] = joined(other, fact, twin < 0);
  }
  return kept.sort((a, b) => a.main.start - b.main.start || a.main.end - b.main.end || (a.kind < b.kind ? -1 : 1));
}

/** Clauses before phrases, the specific before the general. */
function rank(fact: FactCandidate): number {
  const general = fact.kind === "detail" || fact.rule.startsWith("named-") || fact.rule.startsWith("clause-");
  return (general ? 0 : 2) + (fact.quote ? 1 : 0) + (fact.who.length > 0 ? 0.5 : 0) + (fact.when ? 0.3 : 0);
}

const APART = new Set(["role", "source", "figure", "framing", "detail", "purpose"]);

/** Two builders read the same words. */
function isSameTelling(a: FactCandidate, b: FactCandidate): boolean {
  if (a.kind !== b.kind && (APART.has(a.kind) || APART.has(b.kind))) {
    // A bare circumstance over the words of a figure or a quotation adds nothing.
    const circumstance = a.rule.startsWith("clause-") || b.rule.startsWith("clause-");
    const figure = a.rule === "figure-clause" || b.rule === "figure-clause";
    return (
      circumstance &&
      overlap(a.main, b.main) >= 0.8 * (figure ? Math.min(size(a.main), size(b.main)) : Math.max(size(a.main), size(b.main)))
    );
  }
  if (a.identity !== undefined && b.identity !== undefined && !sameIdentity(a, b)) return false;
  // What a quotation says of a meeting is told beside the quotation.
  if ((a.quote === undefined) !== (b.quote === undefined) && (a.identity ?? b.identity) !== undefined) return false;
  if (a.kind === "figure") return a.kind === b.kind && a.figures[0]?.start === b.figures[0]?.start;
  // A stance told in passing is another fact than the thanks for it, though it fills most of their words.
  const embedded = EMBEDDED.test(a.rule) !== EMBEDDED.test(b.rule);
  return overlap(a.main, b.main) >= (embedded ? 0.9 : 0.7) * Math.max(size(a.main), size(b.main));
}

const EMBEDDED = /^(?:stance-noun|thanked-for)$/;

/** Further mentions of one happening: one identity and kind. */
function isSameHappening(a: FactCandidate, b: FactCandidate): boolean {
  return a.identity !== undefined && sameIdentity(a, b) && a.kind === b.kind && !/^(?:source|motive):/.test(a.identity) && !farApart(a, b);
}

/** Two dated mentions of different days are two happenings. */
function farApart(a: FactCandidate, b: FactCandidate): boolean {
  if (!a.when || !b.when) return namedApart(a, b) || namedApart(b, a);
  const day = (iso: string): number => Date.parse(iso.slice(0, 10)) / 86_400_000;
  const [x, y] = [day(a.when.iso), day(b.when.iso)];
  return Number.isFinite(x) && Number.isFinite(y) && Math.abs(x - y) > 3;
}

/** A contact named with a time or place of its own is not the undated one the account is about. */
const namedApart = (a: FactCandidate, b: FactCandidate): boolean =>
  a.rule.startsWith("named-") && a.kind === "event" && ((a.when !== null && !b.when) || (a.where !== null && !b.where));

function joined(a: FactCandidate, b: FactCandidate, another: boolean): FactCandidate {
  const support =
    another && !a.support.some((s) => s.start === b.main.start) ? [...a.support, b.main, ...b.support] : [...a.support, ...b.support];
  const bag = new Map(a.bag);
  for (const [key, weight] of b.bag) if (!bag.has(key)) bag.set(key, weight * 0.7);
  return {
    ...a,
    support,
    when: finer(a, b),
    where: a.where ?? b.where,
    who: union(a.who, b.who),
    whom: a.whom.length > 0 ? a.whom : b.whom.filter((party) => !a.who.some((actor) => sameParty(actor, party))),
    figures: a.figures.length > 0 ? a.figures : b.figures,
    bag: a.identity === undefined ? a.bag : bag,
    ...(a.identity === undefined && b.identity !== undefined ? { identity: b.identity } : {}),
  };
}

const finer = (a: FactCandidate, b: FactCandidate): FactCandidate["when"] => {
  if (!a.when || !b.when) return a.when ?? b.when;
  return b.when.iso.length > a.when.iso.length && b.when.iso.startsWith(a.when.iso) ? b.when : a.when;
};

/** A person in place of their country where both are named. */
function union(a: readonly FactParty[], b: readonly FactParty[]): readonly FactParty[] {
  if (a.length > 0) return a;
  return b;
}
