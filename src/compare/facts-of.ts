import type { AccountRecord, Document, Span } from "../core/index.js";
import { baseRelation } from "../language/index.js";
import { mergeRepeats } from "./align/merge-repeats.js";
import { isRead } from "./completeness.js";
import { CLAUSE_BUILDERS, FREE_BUILDERS } from "./facts/index.js";
import { type AccountView, viewAccount } from "./read/account-view.js";
import { attributionOfStatement } from "./read/attribution.js";
import { lemmaAt } from "./read/bag.js";
import { type Clause, clausesOf, subjectOf } from "./read/clauses.js";
import { bareContacts, inheritTimes } from "./read/contact-context.js";
import type { FactCandidate } from "./read/fact-candidate.js";
import { type ClauseReading, factOfClause } from "./read/fact-of-clause.js";
import { askedForContact, resolveSides } from "./read/sides.js";
import { isReportingVerb } from "./words/predicates.js";

/**
 * The facts that one account tells, in text order, each with its words, slots and attribution.
 * Derived from clauses, names, figures and statements by general patterns of syntax.
 */
export function factsOf(document: Document, record: AccountRecord): readonly FactCandidate[] {
  return factsOfView(viewAccount("", document, record));
}

/** {@link factsOf} for an account that has been read; none where its language has no model. */
export function factsOfView(view: AccountView): readonly FactCandidate[] {
  if (!isRead(view.document)) return [];
  const clauses = clausesOf(view);
  const titles = view.document.article.blocks.filter((block) => block.kind === "title");
  const untold = [...titles, ...datelinesOf(view.document)];
  const read: FactCandidate[] = [];
  for (const clause of clauses) {
    if (untold.some((span) => overlap(span, clause.span) > 0)) continue;
    const fact = factOfOneClause(view, clause);
    if (fact) read.push(fact);
  }
  for (const build of FREE_BUILDERS) {
    for (const fact of build(view, clauses))
      if (fact.rule === "headline" || !titles.some((title) => overlap(title, fact.main) > 0)) read.push(fact);
  }
  const sided = resolveSides(read);
  const facts = askedForContact([...sided, ...bareContacts(view, sided)]);
  return inheritTimes(view, mergeRepeats(facts.filter((fact) => fact.main.end > fact.main.start)));
}

/** Longest dateline, in characters ("WASHINGTON, March 3 (Northern Wire) --"). */
const DATELINE = 70;

/** Sentences that are a dateline: short, and closed by a dash. They tell where the account was written, nothing of the event. */
function datelinesOf(document: Document): readonly Span[] {
  return document.sentences.filter(
    ({ start, end }) => end - start <= DATELINE && /^\p{Lu}.*\s[-\u2013\u2014]+$/u.test(document.text.slice(start, end)),
  );
}

function factOfOneClause(view: AccountView, clause: Clause): FactCandidate | null {
  if (isQuotationCue(view, clause)) return null;
  const governor = governorOf(view, clause);
  // "agreed that A and that B": the second half is as much agreed as the first.
  if (governor && !isReportingVerb(lemmaAt(view, governor.row))) {
    const reading = readClause(view, governor);
    if (reading) {
      const whole = factOfClause(view, governor, reading);
      return {
        ...factOfClause(view, clause, { ...reading, who: whole.who, whom: [] }),
        what: whole.what,
        predicate: whole.predicate,
        negated: whole.negated,
        row: clause.row,
        rule: `${reading.rule}-and`,
      };
    }
  }
  const reading = readClause(view, clause);
  if (!reading) return null;
  const fact = factOfClause(view, clause, reading);
  const speaker = clause.form === "content" || governor ? fact.attribution.source : null;
  // Words without an actor of their own are told as what their speaker said.
  if (speaker && reading.rule.startsWith("clause-") && /^\p{Lu}/u.test(speaker.name))
    return { ...fact, kind: "statement", who: [speaker], rule: "reported-content" };
  // What a quotation calls good or bad, its speaker calls so.
  if (clause.quoted && fact.kind === "assessment" && fact.who.length === 0 && fact.attribution.source)
    return { ...fact, who: [fact.attribution.source] };
  return reading.kind === "statement" && fact.attribution.source === null
    ? { ...fact, attribution: ownAttribution(view, clause, fact) }
    : fact;
}

function readClause(view: AccountView, clause: Clause): ClauseReading | null {
  for (const builder of CLAUSE_BUILDERS) {
    if (clause.quoted && !builder.inQuotes) continue;
    const reading = builder.read(view, clause);
    if (!reading) continue;
    return clause.quoted && reading.kind === "assessment" && clause.form !== "relative" ? null : reading;
  }
  return null;
}

/** The clause whose complement this one continues ("agreed that A and that *B*"), or null. */
function governorOf(view: AccountView, clause: Clause): Clause | null {
  if (clause.form !== "conjunct") return null;
  const { tokens } = view.document;
  let first = tokens.head[clause.row] ?? -1;
  while (first >= 0 && baseRelation(tokens.deprel[first] ?? "") === "conj") first = tokens.head[first] ?? -1;
  if (first < 0) return null;
  // The parser may hang the second half on the verb that governs both.
  const that = view.tree.childrenOf(clause.row, "mark").some((mark) => tokens.lemma[mark] === "that");
  const governs = that && view.tree.child(first, "ccomp") >= 0;
  if (!governs && baseRelation(tokens.deprel[first] ?? "") !== "ccomp") return null;
  const row = governs ? first : (tokens.head[first] ?? -1);
  return row < 0 ? null : { ...clause, row, form: "main", matrix: -1, subject: subjectOf(view, row, "main", -1), content: -1 };
}

/** "..., he said": the clause that only carries a quotation. */
function isQuotationCue(view: AccountView, clause: Clause): boolean {
  const start = view.document.tokens.start[clause.row] ?? 0;
  return view.record.statements.some(
    (statement) => statement.kind === "direct" && statement.cue !== null && statement.cue.start <= start && start < statement.cue.end,
  );
}

/** A reporting clause rests on its own subject. */
function ownAttribution(view: AccountView, clause: Clause, fact: FactCandidate): FactCandidate["attribution"] {
  const start = view.document.tokens.start[clause.row] ?? 0;
  const statement = view.record.statements.find((s) => s.cue !== null && s.cue.start <= start && start < s.cue.end);
  if (statement) return attributionOfStatement(view, statement, statement.quote);
  const speaker = fact.who[0];
  return speaker ? { source: speaker, mode: "indirect", chain: [...fact.attribution.chain, speaker] } : fact.attribution;
}

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
