import type { Comparison, Fact, FactParty, Span } from "../src/core/index.js";

/** One fact of a marked pair, `data/gold/readouts/README.md`. */
interface GoldFact {
  readonly id: string;
  readonly kind: string;
  readonly who: readonly string[];
  readonly whom: readonly string[];
  readonly when: string | null;
  readonly inAccounts: readonly string[];
  readonly attribution: readonly { readonly account: string; readonly source: string }[];
  readonly status: string;
  readonly evidence: readonly (Span & { readonly account: string; readonly text: string; readonly role: "main" | "support" })[];
  readonly accept?: readonly Readonly<Record<string, unknown>>[];
  /** Whether the two tellings are one fact is open: lining them up is neither right nor wrong. */
  readonly optional?: boolean;
}

/** A marked pair of readouts. */
export interface ReadoutGold {
  readonly pair: string;
  readonly part: "dev" | "held-out";
  readonly accounts: readonly {
    readonly id: string;
    readonly outlet: string;
    readonly date: string;
    readonly url: string;
    readonly text: string;
  }[];
  readonly entities: readonly { readonly id: string; readonly name: string; readonly country: string | null }[];
  readonly facts: readonly GoldFact[];
}

/** Counts of one pair: each `[right, of]`. */
export interface ReadoutScore {
  readonly found: readonly [number, number];
  readonly status: readonly [number, number];
  readonly kind: readonly [number, number];
  readonly actors: readonly [number, number];
  readonly date: readonly [number, number];
  readonly attribution: readonly [number, number];
  /** Facts lined up across the accounts: right among those given, found among those marked. */
  readonly alignmentPrecision: readonly [number, number];
  readonly alignmentRecall: readonly [number, number];
  readonly records: number;
  readonly conflicts: number;
  readonly missed: readonly string[];
  readonly notes: readonly string[];
}

type Placed = Span & { readonly account: string };

/** Kinds that can name the same thing, as in the scorer of the two news accounts. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  "event schedule sanction agreement appeal assurance commitment obligation statement",
  "statement agreement appeal assurance commitment position assessment expectation forecast policy-shift interpretation framing purpose",
  "detail figure role purpose source framing interpretation policy-shift obligation event position schedule",
].map((kinds) => new Set(kinds.split(" ")));

const overlap = (a: Placed, b: Placed): number =>
  a.account === b.account ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;
const size = (a: Span): number => a.end - a.start;
const hits = (a: Placed, b: Placed): boolean => overlap(a, b) >= Math.min(size(a), size(b)) / 2;

/** Scores a comparison of a marked pair by the rules of its README: accepted alternatives count as right. */
export function scoreReadouts(gold: ReadoutGold, comparison: Comparison): ReadoutScore {
  const accepted = (fact: GoldFact, key: string): readonly unknown[] =>
    (fact.accept ?? []).filter((item) => key in item).map((item) => item[key]);
  const spansOf = (fact: Fact): readonly Placed[] =>
    Object.entries(fact.cells).flatMap(([account, cell]) =>
      cell.evidence.map((span) => ({ account, start: span.source.start, end: span.source.end })),
    );
  const goldSpans = (fact: GoldFact): readonly Placed[] => [...fact.evidence, ...acceptedSpans(gold, accepted(fact, "evidence"))];
  const kindFits = (fact: GoldFact, kind: string): boolean =>
    kind === fact.kind || accepted(fact, "kind").includes(kind) || FAMILIES.some((family) => family.has(fact.kind) && family.has(kind));
  const same = (id: string, party: FactParty): boolean => {
    const entity = gold.entities.find((e) => e.id === id);
    return entity !== undefined && (entity.country === (party.country ?? "") || lastWord(entity.name) === lastWord(party.name));
  };
  const actorsRight = (fact: GoldFact, record: Fact): boolean => {
    const { who, whom } = record.slots;
    const named = [fact.who, fact.whom, ...accepted(fact, "who"), ...accepted(fact, "whom")].flat() as readonly string[];
    if (![...who, ...whom].every((party) => named.some((id) => same(id, party)))) return false;
    const covers = (ids: readonly string[], parties: readonly FactParty[]): boolean =>
      ids.every((id) => parties.some((party) => same(id, party)));
    const whos = [fact.who, ...accepted(fact, "who")] as readonly (readonly string[])[];
    const whoms = [fact.whom, ...accepted(fact, "whom")] as readonly (readonly string[])[];
    return whos.some((a) => whoms.some((b) => (covers(a, who) && covers(b, whom)) || (a.length > 1 && covers(a, [...who, ...whom]))));
  };
  const dateRight = (fact: GoldFact, record: Fact): boolean =>
    [fact.when, ...accepted(fact, "when")].some((iso) => record.slots.when?.iso === iso || record.slots.when?.iso.startsWith(`${iso}T`));
  const attributionRight = (fact: GoldFact, record: Fact): boolean =>
    fact.attribution.every(({ account, source }) => {
      const got = record.cells[account]?.attribution?.source ?? null;
      return [source, ...accepted(fact, "attribution")].some((id) =>
        id === "narrator" ? got === null : got !== null && same(String(id), got),
      );
    });

  const pairs = gold.facts.flatMap((fact) =>
    comparison.facts.flatMap((record) => {
      const spans = spansOf(record);
      const touching = goldSpans(fact).filter((span) => spans.some((other) => hits(span, other)));
      if (touching.length === 0 || !kindFits(fact, record.kind)) return [];
      const close = touching.reduce(
        (sum, span) => sum + Math.max(...spans.map((other) => overlap(span, other) / (size(span) + size(other) - overlap(span, other)))),
        0,
      );
      const rank = new Set(touching.map((span) => span.account)).size + close + Number(record.kind === fact.kind) / 2;
      return [{ fact, record, rank: rank + Number(actorsRight(fact, record)) }];
    }),
  );
  pairs.sort((a, b) => b.rank - a.rank || (a.fact.id + a.record.id < b.fact.id + b.record.id ? -1 : 1));
  const of = new Map<string, Fact>();
  const used = new Set<Fact>();
  for (const { fact, record } of pairs) {
    if (of.has(fact.id) || used.has(record)) continue;
    of.set(fact.id, record);
    used.add(record);
  }
  // A record may hold a second fact where the gold allows it and the record shows its words.
  for (let more = true; more; ) {
    more = false;
    for (const fact of gold.facts) {
      if (of.has(fact.id)) continue;
      const record = accepted(fact, "mergedWith")
        .map((id) => of.get(String(id)))
        .find((other) => other && spansOf(other).some((a) => goldSpans(fact).some((b) => overlap(a, b) >= size(b) / 2)));
      if (record) {
        of.set(fact.id, record);
        more = true;
      }
    }
  }
  const count = (facts: readonly GoldFact[], right: (fact: GoldFact, record: Fact) => boolean): readonly [number, number] => [
    facts.filter((fact) => {
      const record = of.get(fact.id);
      return record !== undefined && right(fact, record);
    }).length,
    facts.length,
  ];

  const [first, second] = gold.accounts.map((account) => account.id);
  const both = gold.facts.filter((fact) => fact.inAccounts.length === 2);
  const linesUp = (fact: GoldFact, record: Fact): boolean => {
    const spans = spansOf(record);
    return [first, second].every((account) =>
      goldSpans(fact).some((span) => span.account === account && spans.some((other) => hits(span, other))),
    );
  };
  const given = comparison.facts.filter((record) => [first, second].every((id) => (record.cells[id ?? ""]?.evidence.length ?? 0) > 0));
  const sure = both.filter((fact) => !fact.optional);
  const right = given.filter((record) => sure.some((fact) => linesUp(fact, record)));
  const open = given.filter((record) => !right.includes(record) && both.some((fact) => fact.optional && linesUp(fact, record)));
  const reached = sure.filter((fact) => given.some((record) => linesUp(fact, record)));
  const words = (record: Fact): string =>
    Object.values(record.cells)
      .map((cell) => (cell.evidence[0]?.text ?? "-").replace(/\s+/g, " "))
      .join(" | ");
  return {
    found: [of.size, gold.facts.length],
    status: count(gold.facts, (fact, record) => [fact.status, ...accepted(fact, "status")].includes(record.status)),
    kind: count(gold.facts, (fact, record) => [fact.kind, ...accepted(fact, "kind")].includes(record.kind)),
    actors: count(gold.facts, actorsRight),
    date: count(
      gold.facts.filter((fact) => fact.when !== null),
      dateRight,
    ),
    attribution: count(gold.facts, attributionRight),
    alignmentPrecision: [right.length, given.length - open.length],
    alignmentRecall: [reached.length, sure.length],
    records: comparison.facts.length,
    conflicts: comparison.counts.conflict,
    missed: gold.facts.filter((fact) => !of.has(fact.id)).map((fact) => fact.id),
    notes: [
      ...sure
        .filter((fact) => !reached.includes(fact))
        .map((fact) => `not lined up: ${fact.id} ${fact.evidence.map((span) => span.text).join(" | ")}`),
      ...given.filter((record) => !right.includes(record) && !open.includes(record)).map((record) => `wrongly lined up: ${words(record)}`),
      ...gold.facts
        .filter((fact) => of.has(fact.id) && ![fact.status, ...accepted(fact, "status")].includes(of.get(fact.id)?.status))
        .map((fact) => `status: ${fact.id} ${fact.status} given as ${of.get(fact.id)?.status}`),
    ],
  };
}

/** Accepted words of evidence, found in whichever account holds them. */
function acceptedSpans(gold: ReadoutGold, words: readonly unknown[]): readonly Placed[] {
  return words.flatMap((text) =>
    gold.accounts.flatMap((account) => {
      const start = account.text.indexOf(String(text));
      return start < 0 ? [] : [{ account: account.id, start, end: start + String(text).length }];
    }),
  );
}

const lastWord = (name: string): string => name.toLowerCase().split(/\s+/).pop() ?? "";
