import type { WordVectors } from "../../language/index.js";
import type { AccountView } from "../read/account-view.js";
import { opposed } from "./align-propositions.js";
import { type ContentWord, contentWord, nearest, wordLikeness } from "./content-words.js";
import type { Proposition } from "./propositions.js";
import { isFunctionWord } from "./word-key.js";

/** How far the best single clauses of two sentences say one thing, whatever else their sentences tell. 0 to 1. */
export interface ClauseOverlap {
  /** Of the two clauses that meet best: what of the shorter one the longer one has, its predicate included. */
  readonly core: number;
  /** Of the clause that the other sentence covers best: what of it that sentence has. */
  readonly cover: number;
  /** How near the deeds told are: of the main predicates, the one that meets any word of the other sentence worse. */
  readonly deeds: number;
  /** How alike those who act in the clauses that meet best are; 0 where one names nobody. */
  readonly agents: number;
  /** The clauses that meet best. */
  readonly best: readonly [Proposition, Proposition] | null;
}

interface Clause {
  readonly proposition: Proposition;
  readonly words: readonly ContentWord[];
}

/** Counts as a word of its own without a counterpart: two words in common are less than ten. */
const PRIOR = 0.7;

/** Clauses that only report are left out. */
export function clauseOverlap(
  left: { readonly view: AccountView; readonly propositions: readonly Proposition[]; readonly words: readonly ContentWord[] },
  right: { readonly view: AccountView; readonly propositions: readonly Proposition[]; readonly words: readonly ContentWord[] },
  vectors: WordVectors,
): ClauseOverlap {
  const [ours, theirs] = [clausesOf(left.view, left.propositions, vectors), clausesOf(right.view, right.propositions, vectors)];
  let core = 0;
  let best: readonly [Proposition, Proposition] | null = null;
  for (const x of ours) {
    for (const y of theirs) {
      const score = coreOf(x, y);
      if (score > core) [core, best] = [score, [x.proposition, y.proposition]];
    }
  }
  const deed = (clauses: readonly Clause[], others: readonly ContentWord[], theirs: readonly Clause[]): number => {
    const main = clauses[0]?.proposition;
    if (!main) return 0;
    return theirs.some(({ proposition }) => proposition.group === main.group || opposed(proposition, main))
      ? 1
      : nearest(main.word, others);
  };
  return {
    core,
    cover: Math.max(coverOf(ours, right.words), coverOf(theirs, left.words)),
    deeds: Math.min(deed(ours, right.words, theirs), deed(theirs, left.words, ours)),
    agents: best ? agentsLikeness(left.view, best[0].agent, right.view, best[1].agent, vectors) : 0,
    best,
  };
}

const agentsLikeness = (a: AccountView, x: number, b: AccountView, y: number, vectors: WordVectors): number =>
  x < 0 || y < 0 || isFunctionWord(a, x) || isFunctionWord(b, y) ? 0 : wordLikeness(contentWord(a, x, vectors), contentWord(b, y, vectors));

function clausesOf(view: AccountView, propositions: readonly Proposition[], vectors: WordVectors): readonly Clause[] {
  const predicates = new Set(propositions.map((p) => p.row));
  return propositions
    .filter((proposition) => !proposition.reporting)
    .map((proposition) => {
      const rows = new Set(rowsBelow(view, proposition.row, predicates));
      // Agent and patient of an infinitive or participle stand outside its clause.
      for (const party of [proposition.agent, proposition.patient])
        if (party >= 0 && !rows.has(party)) for (const row of rowsBelow(view, party, predicates)) rows.add(row);
      rows.delete(proposition.row);
      return { proposition, words: [...rows].filter((row) => !isFunctionWord(view, row)).map((row) => contentWord(view, row, vectors)) };
    });
}

/** Rows under a row without the clauses below. */
function rowsBelow(view: AccountView, top: number, predicates: ReadonlySet<number>): readonly number[] {
  const rows = [top];
  for (let i = 0; i < rows.length; i++)
    for (const child of view.tree.children(rows[i] ?? top)) if (!predicates.has(child)) rows.push(child);
  return rows;
}

function coreOf(x: Clause, y: Clause): number {
  const [p, q] = [x.proposition, y.proposition];
  const predicate = p.group === q.group || opposed(p, q) ? 1 : wordLikeness(p.word, q.word);
  const [mine, yours] = [met(x.words, y.words), met(y.words, x.words)];
  const [weight, other] = [weightOf(x.words), weightOf(y.words)];
  const found = weight === other ? Math.min(mine, yours) : weight < other ? mine : yours;
  return (found + predicate) / (Math.min(weight, other) + 1 + PRIOR);
}

const coverOf = (clauses: readonly Clause[], others: readonly ContentWord[]): number =>
  clauses.reduce((most, { proposition, words }) => {
    const all = [proposition.word, ...words];
    return Math.max(most, met(all, others) / (weightOf(all) + PRIOR));
  }, 0);

const met = (words: readonly ContentWord[], others: readonly ContentWord[]): number =>
  words.reduce((sum, word) => sum + word.weight * nearest(word, others), 0);

const weightOf = (words: readonly ContentWord[]): number => words.reduce((sum, word) => sum + word.weight, 0);
