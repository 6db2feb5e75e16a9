import type {
  AccountRecord,
  Attribution,
  ComparedAccount,
  Comparison,
  Document,
  Fact,
  FactCell,
  FactKind,
  FactParty,
  FactSlots,
  FactStatus,
  QuotedSpan,
  Span,
  Verdict,
} from "../core/index.js";
import { sectorOfBody } from "../knowledge/index.js";
import type { WordVectors } from "../language/index.js";
import { sourceSpan } from "../text/index.js";
import { type Clashes, clashesOf } from "./align/clash.js";
import { copiesOf } from "./align/copies.js";
import { detailsOf } from "./align/details.js";
import { type Group, groupFacts, type Told } from "./align/group-facts.js";
import { judge } from "./align/judge.js";
import { isComplete, isRead } from "./completeness.js";
import { factsOfView } from "./facts-of.js";
import { type AccountView, viewAccount } from "./read/account-view.js";
import type { FactCandidate } from "./read/fact-candidate.js";
import { rootSources } from "./root-sources.js";
import { recordWithSources } from "./source-records.js";

/** An account to compare: its text read and coded. */
export interface AccountToCompare {
  /** File name or URL; distinct. */
  readonly id: string;
  readonly document: Document;
  readonly record: AccountRecord;
}

/** One row of the matrix before it has its id. */
interface Row {
  readonly kind: FactKind;
  readonly status: FactStatus;
  readonly verdicts: readonly Verdict[];
  readonly why: string;
  readonly slots: FactSlots;
  readonly tellings: readonly { readonly account: number; readonly spans: readonly Span[]; readonly fact: FactCandidate }[];
}

/**
 * Compares accounts of one happening fact by fact: which facts they share, where they differ and why, what only one
 * tells. A pure function of its input; accounts keep their order, and every cell holds the account's own words.
 *
 * @param options.vectors word vectors of the language models (`models.vectors`): without them facts told in other words line up less
 * @param options.meanings vectors of what words are about (`models.meanings`): the same
 * @param options.countCopies false: accounts that copy another count as accounts of their own (versions of one article)
 * @example
 * const { facts } = compareAccounts([{ id: "a.txt", ...readAccount(a, models) }, { id: "b.txt", ...readAccount(b, models) }]);
 * facts.filter((fact) => fact.status === "conflict");
 */
export function compareAccounts(
  accounts: readonly AccountToCompare[],
  options: { readonly vectors?: WordVectors; readonly meanings?: WordVectors; readonly countCopies?: boolean } = {},
): Comparison {
  const views = accounts.map((account) => viewAccount(account.id, account.document, account.record));
  const copyOf =
    options.countCopies === false ? accounts.map(() => -1) : copiesOf(accounts.map(({ id, document }) => ({ id, text: document.text })));
  const vectors = remembered(options.vectors ?? (() => null));
  const groups = groupFacts(views.map(factsOfView), views, vectors, options.meanings && remembered(options.meanings));
  const clashes = clashesOf(groups, views, vectors);
  const rows = groups.flatMap((group) => rowsOf(group, views, copyOf, clashes)).filter(hasWords);
  const facts = rows.sort(byStatus).map((row, i) => factOf(row, `F${String(i + 1).padStart(2, "0")}`, views));
  const unnamed = new Set(
    views.flatMap((view) => view.document.entities.filter((entity) => entity.anonymous).map((entity) => `${view.id}\n${entity.name}`)),
  );
  return {
    accounts: views.map((view, i) => comparedAccount(view, accounts[copyOf[i] ?? -1]?.id)),
    facts,
    sources: rootSources(facts, (account, party) => unnamed.has(`${account}\n${party.name}`) || isUnnamed(party)),
    counts: countsOf(facts, views, copyOf),
  };
}

/** Whether a source has no name: "a senior official", "mediators"; a body called by what it is ("the coast guard") has one. */
const isUnnamed = ({ id, name }: FactParty): boolean =>
  id === undefined && /^(?:an?|the|some|several|\p{Ll})/u.test(name) && !(/^the /.test(name) && sectorOfBody(name) !== undefined);

/** Vectors looked up once a form. */
function remembered(vectors: WordVectors): WordVectors {
  const known = new Map<string, Float32Array | null>();
  return (form) => {
    const held = known.get(form);
    if (held !== undefined) return held;
    const vector = vectors(form);
    known.set(form, vector);
    return vector;
  };
}

const RANK: Readonly<Record<FactStatus, number>> = { conflict: 0, differing: 1, shared: 2, only: 3 };

/** Kinds that tell how a text names things rather than what happened: after the others where accounts share them. */
const NAMING: ReadonlySet<FactKind> = new Set(["role", "source", "framing"]);

/**
 * Conflicts first, then what differs, what is shared, what one alone tells. Among facts of several accounts those that
 * most tell come first, titles and headlines last; then in text order.
 */
const byStatus = (a: Row, b: Row): number => {
  const start = (row: Row): number => row.tellings[0]?.spans[0]?.start ?? 0;
  const account = (row: Row): number => row.tellings[0]?.account ?? 0;
  const weight = (row: Row): number => (row.status === "only" ? 0 : (NAMING.has(row.kind) ? 1000 : 0) - row.tellings.length);
  return RANK[a.status] - RANK[b.status] || weight(a) - weight(b) || account(a) - account(b) || start(a) - start(b);
};

/** Whether every telling of a row holds words to show: a fact without words is none. */
const hasWords = (row: Row): boolean => row.tellings.every(({ spans }) => spans[0] !== undefined && spans[0].end > spans[0].start);

function rowsOf(group: Group, views: readonly AccountView[], copyOf: readonly number[], clashes: Clashes): readonly Row[] {
  const independent = new Set(group.map((told) => (copyOf[told.account] === -1 ? told.account : copyOf[told.account]))).size;
  const judged = judge(group, views, independent, clashes);
  const lead = fullest(group);
  const main: Row = {
    kind: lead.fact.kind,
    ...judged,
    slots: slotsOf(group, lead),
    tellings: group.map((told) => ({
      account: told.account,
      spans: [told.fact.main, ...told.fact.support.filter(({ start, end }) => end > start)],
      fact: told.fact,
    })),
  };
  if (independent < 2) return [main];
  return [
    main,
    ...detailsOf(group, views).map((detail): Row => {
      const own = detail.tellings[0]?.fact ?? lead.fact;
      const slots = slotsOf(group, { account: 0, fact: own });
      return {
        kind: "detail",
        status: detail.status,
        verdicts: detail.verdicts,
        why: detail.why,
        slots: {
          ...slots,
          figures: [],
          when: detail.slot === "where" ? null : slots.when,
          where: detail.slot === "where" ? slots.where : null,
        },
        tellings: detail.tellings.map((told) => ({ account: told.account, spans: [told.span], fact: told.fact })),
      };
    }),
  ];
}

/** The telling that says most: it gives the row its words. */
function fullest(group: Group): Told {
  const weight = ({ fact }: Told): number =>
    fact.who.length * 2 + fact.whom.length + (fact.when ? 2 : 0) + (fact.where ? 1 : 0) - (fact.rule.startsWith("named-") ? 5 : 0);
  return [...group].sort((a, b) => weight(b) - weight(a) || a.account - b.account)[0] as Told;
}

function slotsOf(group: Group, lead: Told): FactSlots {
  const { fact } = lead;
  const others = [fact, ...group.map((told) => told.fact)];
  const times = others.map((other) => other.when).filter((when) => when !== null);
  const when = times.find((time) => !time.inherited && time.iso.length === Math.max(...times.map((t) => t.iso.length))) ?? times[0];
  const places = others.map((other) => other.where).filter((where) => where !== null);
  const where = [...places].sort((a, b) => b.within.length - a.within.length)[0];
  return {
    who: fact.who.map(plainParty),
    what: fact.what,
    whom: fact.whom.map(plainParty),
    when: when ? { iso: when.iso, ...(when.tz === undefined ? {} : { tz: when.tz }), basis: when.basis } : null,
    where: where ? { name: where.name, ...(where.country === undefined ? {} : { country: where.country }) } : null,
    figures: fact.figures.map(({ value, range, unit, bound }) => ({
      ...(value === undefined ? {} : { value }),
      ...(range === undefined ? {} : { range }),
      unit,
      bound,
    })),
  };
}

const plainParty = (party: { readonly name: string; readonly id?: string; readonly country?: string }): FactSlots["who"][number] => ({
  name: party.name,
  ...(party.id === undefined ? {} : { id: party.id }),
  ...(party.country === undefined ? {} : { country: party.country }),
});

function factOf(row: Row, id: string, views: readonly AccountView[]): Fact {
  const cells: Record<string, FactCell> = {};
  for (const [i, view] of views.entries()) {
    const telling = row.tellings.find((told) => told.account === i);
    cells[view.id] = telling
      ? {
          stance: stanceOf(telling.fact, row),
          evidence: telling.spans.map((span) => quotedSpan(view, span)),
          attribution: plainAttribution(telling.fact.attribution),
        }
      : {
          stance: isComplete(view.document.article) && isRead(view.document) ? "silent" : "unknown",
          evidence: [],
          attribution: null,
        };
  }
  const lead = row.tellings.find((told) => told.fact.what === row.slots.what) ?? row.tellings[0];
  const view = views[lead?.account ?? 0];
  const span = lead?.spans[0];
  return {
    id,
    kind: row.kind,
    summary: view && span ? view.words(span).replace(/\s+/g, " ") : "",
    slots: row.slots,
    status: row.status,
    verdicts: row.verdicts,
    cells,
    why: row.why,
  };
}

function stanceOf(fact: FactCandidate, row: Row): FactCell["stance"] {
  if (row.tellings.length > 1 && fact.negated && row.tellings.some((told) => !told.fact.negated)) return "denies";
  return fact.attribution.source ? "attributes" : "says";
}

const plainAttribution = (attribution: Attribution): Attribution => ({
  source: attribution.source ? plainParty(attribution.source) : null,
  mode: attribution.mode,
  chain: attribution.chain.map(plainParty),
});

function quotedSpan(view: AccountView, span: Span): QuotedSpan {
  return { start: span.start, end: span.end, text: view.words(span), source: sourceSpan(view.document.article.map, span) };
}

function comparedAccount(view: AccountView, copyOf: string | undefined): ComparedAccount {
  const { article } = view.document;
  return {
    id: view.id,
    outlet: article.outlet ?? null,
    title: article.title ?? null,
    published: article.published?.iso ?? null,
    language: article.language,
    access: article.access,
    completeness: article.completeness,
    ...(copyOf === undefined ? {} : { copyOf }),
    ...(isRead(view.document) ? {} : { unread: true as const }),
    text: article.text,
    record: recordWithSources(view.record, article.map),
  };
}

function countsOf(facts: readonly Fact[], views: readonly AccountView[], copyOf: readonly number[]): Comparison["counts"] {
  const count = (status: FactStatus): number => facts.filter((fact) => fact.status === status).length;
  const onlyByAccount: Record<string, number> = {};
  for (const view of views) {
    onlyByAccount[view.id] = facts.filter((fact) => fact.status === "only" && (fact.cells[view.id]?.evidence.length ?? 0) > 0).length;
  }
  return {
    accounts: views.length,
    independent: copyOf.filter((original) => original === -1).length,
    facts: facts.length,
    shared: count("shared"),
    differing: count("differing"),
    only: count("only"),
    conflict: count("conflict"),
    onlyByAccount,
  };
}
