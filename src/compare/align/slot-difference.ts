import type { Span } from "../../core/index.js";
import type { AccountView } from "../read/account-view.js";
import { likeness } from "../read/bag.js";
import type { FactCandidate, FigureSlot, PlaceSlot } from "../read/fact-candidate.js";
import { sidesMeet } from "../read/parties.js";
import { compareTimes } from "../time/compare-times.js";
import { areOpposites } from "../words/related-words.js";
import { compareQuantities } from "./compare-quantities.js";

/** How one slot of a fact stands in two accounts. `none`: the same, or one is silent. */
export type SlotRelation = "none" | "finer" | "zones" | "rounding" | "update" | "conflict";

export type Slot = "number" | "date" | "time" | "place" | "actor" | "polarity" | "attribute";

/** A difference in one slot with the words that show it. */
export interface SlotDifference {
  readonly slot: Slot;
  readonly relation: SlotRelation;
  readonly a: Span | null;
  readonly b: Span | null;
  readonly why: string;
}

const difference = (slot: Slot, relation: SlotRelation, a: Span | null, b: Span | null, why: string): SlotDifference => ({
  slot,
  relation,
  a,
  b,
  why,
});

/** Difference in when, null where one account gives no time of its own. */
export function timeDifference(a: FactCandidate, b: FactCandidate, va: AccountView, vb: AccountView): SlotDifference | null {
  if (!a.when || !b.when || a.when.inherited || b.when.inherited) return null;
  const left = va.words(a.when);
  const right = vb.words(b.when);
  const slot: Slot = /T/.test(a.when.iso) && /T/.test(b.when.iso) ? "time" : "date";
  const values = `${left} (${a.when.iso}) and ${right} (${b.when.iso})`;
  switch (compareTimes(a.when, b.when)) {
    case "equal":
    case "open":
      return difference(slot, "none", a.when, b.when, "");
    case "finer":
      return difference(slot, "finer", a.when, b.when, `one time is finer: ${values}`);
    case "overlap":
      return difference(slot, "finer", a.when, b.when, `the times overlap: ${values}`);
    case "zones":
      return difference(
        slot,
        "zones",
        a.when,
        b.when,
        `compatible once time zones are applied: ${values}, clocks ${a.when.tz ?? "unknown"} and ${b.when.tz ?? "unknown"}`,
      );
    case "apart":
      return difference(slot, "conflict", a.when, b.when, `the times exclude each other: ${values}`);
  }
}

/** Difference in where. */
export function placeDifference(a: FactCandidate, b: FactCandidate): SlotDifference | null {
  if (!a.where || !b.where) return null;
  const values = `${a.where.name} and ${b.where.name}`;
  const one = namesOf(a.where);
  const two = namesOf(b.where);
  if (one[0] === two[0])
    return difference(
      "place",
      one.length === two.length ? "none" : "finer",
      a.where,
      b.where,
      one.length === two.length ? "" : `one place is more precise: ${values}`,
    );
  if (one.some((name) => two.includes(name)))
    return difference("place", "finer", a.where, b.where, `one place lies in the other: ${values}`);
  const country = (place: PlaceSlot): string | undefined =>
    place.country !== undefined && place.within.length === 0 ? place.country : undefined;
  if (isWholeCountry(a.where) !== isWholeCountry(b.where) && country(a.where) !== undefined && a.where.country === b.where.country) {
    return difference("place", "finer", a.where, b.where, `one place lies in the other: ${values}`);
  }
  if (one.some((x) => two.some((y) => x.includes(y) || y.includes(x))))
    return difference("place", "finer", a.where, b.where, `one place is more precise: ${values}`);
  return difference("place", "conflict", a.where, b.where, `the places exclude each other: ${values}`);
}

const namesOf = (place: PlaceSlot): readonly string[] =>
  (place.within.length > 0 ? [place.name.split(", ")[0] ?? place.name, ...place.within] : [place.name]).map((name) =>
    name.toLowerCase().replace(/^the /, ""),
  );

const isWholeCountry = (place: PlaceSlot): boolean => place.within.length === 0 && place.country !== undefined && place.name.length <= 4;

/** Difference in a measured figure. */
export function figureDifference(a: FigureSlot, b: FigureSlot, va: AccountView, vb: AccountView): SlotDifference {
  const values = `${va.words(a)} and ${vb.words(b)}`;
  switch (compareQuantities(a, b)) {
    case "equal":
      return difference("number", "none", a, b, "");
    case "rounding":
      return difference("number", "rounding", a, b, `the same figure, rounded or bounded: ${values}`);
    case "apart":
      return difference("number", "conflict", a, b, `the figures exclude each other: ${values}`);
    case "incomparable":
      return difference("number", "none", a, b, "");
  }
}

const ACTS = new Set<FactCandidate["kind"]>(["event", "sanction", "appeal", "agreement", "commitment", "assurance", "statement"]);

/**
 * Difference in who acts: one deed with one content told of two named sides. Deeds of other times, or with figures of
 * their own ("X got 3 % of the vote", "Y got 5 %"), are two deeds.
 */
export function actorDifference(a: FactCandidate, b: FactCandidate): SlotDifference | null {
  if (!ACTS.has(a.kind) || a.who.length === 0 || b.who.length === 0 || sidesMeet(a.who, b.who)) return null;
  if (a.figures.length > 0 || b.figures.length > 0 || likeness(a.content, b.content) < 0.35) return null;
  if (a.when && b.when && compareTimes(a.when, b.when) === "apart") return null;
  const named = (fact: FactCandidate): boolean => fact.who.every((party) => party.country !== undefined);
  if (!named(a) || !named(b)) return null;
  const names = (fact: FactCandidate): string => fact.who.map((party) => party.name).join(", ");
  return difference("actor", "conflict", a.main, b.main, `told of different actors: ${names(a)} and ${names(b)}`);
}

/** A predicate affirmed in one account and denied in the other, or two predicates that exclude each other. */
export function polarityDifference(a: FactCandidate, b: FactCandidate): SlotDifference | null {
  if (a.predicate === b.predicate && a.negated !== b.negated && likeness(a.bag, b.bag) >= 0.3) {
    return difference("polarity", "conflict", a.main, b.main, "affirmed in one account and denied in the other");
  }
  const opposite = areOpposites(a.what, b.what) || areOpposites(a.predicate, b.predicate);
  if (opposite && a.negated === b.negated)
    return difference("polarity", "conflict", a.main, b.main, `opposite words: ${a.what} and ${b.what}`);
  return null;
}
