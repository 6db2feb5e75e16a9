import type { EventRecord, Party, Span } from "../src/core/index.js";
import type { Measure } from "./bench-set.js";

/** A fact of `seeds/gold.json`, as far as its event is concerned. */
interface Fact {
  readonly id: string;
  readonly who: readonly string[];
  readonly whom: readonly string[];
  readonly when: { readonly iso: string } | null;
  readonly modality: string;
  readonly codes?: { readonly plover: { readonly event: string; readonly aux: string | null }; readonly certainty: string };
  readonly evidence: readonly { readonly seed: string; readonly role: string; readonly text: string }[];
  readonly accept?: readonly Readonly<Record<string, unknown>>[];
}

export interface SeedGold {
  readonly facts: readonly Fact[];
  readonly entities: readonly { readonly id: string; readonly name: string; readonly country?: string }[];
  readonly sources: readonly { readonly id: string; readonly country?: string }[];
}

/** An account as `readout code` reads it. */
interface Coded {
  readonly id: string;
  readonly text: string;
  readonly events: readonly EventRecord[];
}

const SLOTS = ["type", "parties", "date", "polarity", "modality"] as const;
type Slot = (typeof SLOTS)[number];
type Marks = Readonly<Record<Slot, boolean | null>>;

const alternatives = (fact: Fact, key: string): readonly unknown[] =>
  (fact.accept ?? []).filter((item) => key in item).map((item) => item[key]);

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Modalities of an event that fit the gold's word. */
const MODALITIES: Readonly<Record<string, readonly string[]>> = {
  asserted: ["asserted"],
  future: ["planned"],
  conditional: ["hypothetical"],
};

/** The gold's marks of reality beside the main one: "have long urged" is historical, an option on the table hypothetical. */
const fitsModality = (fact: Fact, event: EventRecord): boolean =>
  [...(MODALITIES[fact.modality] ?? []), fact.codes?.plover.aux, ...alternatives(fact, "modality")].includes(event.modality) ||
  // a threat or a promise is itself asserted, its content is what may be
  (/^(?:THREATEN|AGREE)$/.test(event.type) && event.modality === "asserted");

/** A day, or a day within the gold's interval; what is undated may stay so where the gold has no day. */
function fitsDate(fact: Fact, event: EventRecord): boolean {
  const iso = event.when?.iso;
  const wanted = [fact.when?.iso ?? null, ...alternatives(fact, "when")];
  return wanted.some((want) => {
    if (typeof want !== "string" || /_REF$|^\.\./.test(want)) return iso === undefined || iso === want || /_REF$/.test(iso);
    return iso !== undefined && (iso === want || iso.startsWith(`${want}T`) || want.split("/").includes(iso.slice(0, 10)));
  });
}

/** Countries of the gold's actors on both sides against those of the event, direction kept where it has one. */
function fitsParties(fact: Fact, event: EventRecord, country: ReadonlyMap<string, string>): boolean {
  const coded = (parties: readonly Party[]): ReadonlySet<string> => new Set(parties.flatMap((p) => p.country ?? []));
  const wanted = (ids: readonly string[]): readonly string[] => [...new Set(ids.flatMap((id) => country.get(id) ?? []))];
  const source = coded(event.source);
  const all = new Set([...source, ...coded(event.target)]);
  const who = [fact.who, ...(alternatives(fact, "who") as (readonly string[])[])].map(wanted);
  const whom = [fact.whom, ...(alternatives(fact, "whom") as (readonly string[])[])].map(wanted);
  return who.some((a) => a.every((c) => (a.length > 1 ? all : source).has(c))) && whom.some((b) => b.every((c) => all.has(c)));
}

/** Marks of the event that tells a fact best, or null where none does. */
function marksOf(fact: Fact, accounts: readonly Coded[], country: ReadonlyMap<string, string>): Marks | null {
  const types = [fact.codes?.plover.event, ...(alternatives(fact, "plover").flat() as string[]).map((p) => p.split("/")[0])];
  let best: Marks | null = null;
  const right = (marks: Marks): number => (marks.type ? 10 : 0) + SLOTS.filter((slot) => marks[slot]).length;
  const plain = (words: string): string => words.replaceAll("\u00a0", " ");
  for (const { id, text: printed, events } of accounts) {
    const text = plain(printed);
    const spans = fact.evidence
      .filter((e) => e.seed === id)
      .map((e) => ({ start: text.indexOf(plain(e.text)), end: text.indexOf(plain(e.text)) + e.text.length }))
      .filter((span) => span.start >= 0);
    for (const event of events) {
      const told = [event.trigger, ...event.evidence].some((e) =>
        spans.some((s) => overlap(e, s) * 2 >= Math.min(e.end - e.start, s.end - s.start)),
      );
      if (!told) continue;
      const marks: Marks = {
        type: types.includes(event.type),
        parties: fitsParties(fact, event, country),
        date: fact.when === null ? null : fitsDate(fact, event),
        polarity: event.polarity === "affirmed",
        modality: fitsModality(fact, event),
      };
      if (best === null || right(marks) > right(best)) best = marks;
    }
  }
  return best;
}

/**
 * Events of the gold against the events that `readout code` gives, slot by slot. A fact whose code is optional
 * counts where an event of its type is given: leaving it out is no error.
 */
export function seedEventMeasures(gold: SeedGold, accounts: readonly Coded[], verbose: boolean): readonly Measure[] {
  const country = new Map(
    [...gold.entities, ...gold.sources].flatMap((e) => (e.country === undefined ? [] : [[e.id, e.country] as const])),
  );
  const facts = gold.facts.filter((fact) => fact.codes !== null && fact.codes !== undefined);
  const judged = facts
    .map((fact) => ({ fact, marks: marksOf(fact, accounts, country) }))
    .filter(({ fact, marks }) => fact.codes?.certainty === "firm" || marks?.type === true);
  if (verbose) {
    for (const { fact, marks } of judged) {
      const wrong = marks === null ? ["no event"] : SLOTS.filter((slot) => marks[slot] === false);
      process.stdout.write(`event of ${fact.id}: ${wrong.length === 0 ? "right" : wrong.join(", ")}\n`);
    }
  }
  const bySlot = SLOTS.map((slot): Measure => {
    const asked = judged.filter(({ marks }) => marks === null || marks[slot] !== null);
    return {
      name: `events: ${slot}`,
      value: asked.filter(({ marks }) => marks?.[slot]).length / asked.length,
      on: `of ${asked.length} coded (${facts.length} in gold, optional ones left out free)`,
    };
  });
  const whole = judged.filter(({ marks }) => marks !== null && SLOTS.every((slot) => marks[slot] !== false)).length;
  return [...bySlot, { name: "events: right in every slot", value: whole / judged.length, on: `of ${judged.length}` }];
}
