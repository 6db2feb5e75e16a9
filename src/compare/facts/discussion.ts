import type { Span } from "../../core/index.js";
import type { AccountView } from "../read/account-view.js";
import { contentKey, lemmaAt } from "../read/bag.js";
import type { Clause } from "../read/clauses.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { type ClauseBuilder, factOfClause } from "../read/fact-of-clause.js";
import { factOfPhrase, phraseSpan } from "../read/fact-of-phrase.js";

const TALKING = new Set("discuss address cover review touch-on touch-upon".split(" "));
const WITH_OBJECT: Readonly<Record<string, RegExp>> = {
  exchange: /^(?:view|opinion)$/,
  hold: /^(?:exchange|discussion)$/,
  have: /^(?:exchange|discussion)$/,
  include: /^(?:exchange|discussion)$/,
  pay: /^attention$/,
};
const WITH_PREPOSITION: Readonly<Record<string, RegExp>> = { focus: /^(?:on|upon)$/, touch: /^(?:on|upon)$/, dwell: /^(?:on|upon)$/ };
const OF_TOPIC = /^(?:on|about|regarding|concerning|to|over)$/;

/** Row of what a clause says was talked about, -1 for other clauses. */
function matterOf(view: AccountView, row: number): number {
  const { tokens } = view.document;
  const lemma = lemmaAt(view, row);
  const object = view.tree.child(row, "obj", "nsubj:pass");
  if (TALKING.has(lemma)) return object;
  const marked = (children: readonly number[], marks: RegExp): number =>
    children.find((child) => view.tree.childrenOf(child, "case").some((mark) => marks.test(tokens.lemma[mark] ?? ""))) ?? -1;
  const noun = WITH_OBJECT[lemma];
  if (noun && object >= 0 && noun.test(tokens.lemma[object] ?? "")) {
    const under = marked(view.tree.childrenOf(object, "nmod"), OF_TOPIC);
    return under >= 0 ? under : marked(view.tree.childrenOf(row, "obl"), OF_TOPIC);
  }
  const marks = WITH_PREPOSITION[lemma];
  return marks ? marked(view.tree.childrenOf(row, "obl"), marks) : -1;
}

/** "discussed X", "exchanged views on X", "the talks focused on X": that a matter was talked about; the first of several. */
export const discussion: ClauseBuilder = {
  kind: "event",
  read(view, clause) {
    if (clause.quoted) return null;
    const matter = matterOf(view, clause.row);
    if (matter < 0) return null;
    const [, second] = mattersFrom(view, clause, matter);
    return {
      kind: "event",
      rule: "discuss",
      predicate: contentKey("discuss"),
      ...(second === undefined || matter < clause.row ? {} : { span: { start: clause.span.start, end: endBefore(view, second.row) } }),
    };
  },
};

/** The further matters of "discussed X, Y and Z", one fact each: another account may give each a sentence of its own. */
export function furtherMatters(view: AccountView, clauses: readonly Clause[]): readonly FactCandidate[] {
  const found: FactCandidate[] = [];
  for (const clause of clauses) {
    const reading = discussion.read(view, clause);
    const matter = reading ? matterOf(view, clause.row) : -1;
    if (!reading || matter < 0) continue;
    const whole = factOfClause(view, clause, reading);
    for (const { row, span } of mattersFrom(view, clause, matter).slice(1)) {
      const fact = factOfPhrase(view, row, {
        kind: "event",
        rule: "discuss-too",
        who: whole.who,
        whom: [],
        span,
        predicate: contentKey("discuss"),
      });
      found.push({ ...fact, what: whole.what });
    }
  }
  return found;
}

/** Each matter of a discussion with its words, in order; only phrases after the verb stand apart. */
function mattersFrom(view: AccountView, clause: Clause, matter: number): readonly { readonly row: number; readonly span: Span }[] {
  const rows = view.tree.conjuncts(matter).filter((row) => clause.rows.includes(row));
  if (matter < clause.row) return [{ row: matter, span: clause.span }];
  return rows.map((row) => ({ row, span: ownPhrase(view, row) }));
}

/** A noun with all that hangs on it but its further conjuncts. */
function ownPhrase(view: AccountView, row: number): Span {
  const { tokens } = view.document;
  const others = new Set(view.tree.childrenOf(row, "conj", "punct", "cc").flatMap((child) => view.tree.subtree(child)));
  let last = row;
  const own = new Set(view.tree.subtree(row).filter((r) => !others.has(r)));
  while (own.has(last + 1)) last++;
  const { start } = phraseSpan(view, row);
  return { start, end: Math.max(tokens.end[last] ?? 0, start) };
}

/** End of the words before a phrase, without the comma or conjunction between them. */
function endBefore(view: AccountView, row: number): number {
  const { tokens } = view.document;
  let last = (view.tree.subtree(row)[0] ?? row) - 1;
  while (last > 0 && /^(?:PUNCT|CCONJ)$/.test(tokens.upos[last] ?? "")) last--;
  return tokens.end[last] ?? 0;
}
