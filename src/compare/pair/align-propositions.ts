import { areOpposites } from "../words/related-words.js";
import { nearest, wordLikeness } from "./content-words.js";
import type { Proposition } from "./propositions.js";

/** Whether two predicates say opposite things, by their words or their groups. */
export const opposed = (p: Proposition, q: Proposition): boolean => areOpposites(p.lemma, q.lemma) || areOpposites(p.group, q.group);

/** What it counts for that two predicates are the main ones of their sentences: little, where all else is level. */
const MAIN = 0.1;

/** Predicates of one group, or opposite ones, that share an argument or are alone. */
export function alignedPropositions(
  left: readonly Proposition[],
  right: readonly Proposition[],
): readonly (readonly [Proposition, Proposition])[] {
  const pairs: { p: Proposition; q: Proposition; score: number }[] = [];
  for (const p of left) {
    for (const q of right) {
      const same = p.group === q.group;
      const alike = same ? 1 : wordLikeness(p.word, q.word);
      if (alike < 0.4 && !opposed(p, q)) continue;
      const common = [...p.keys].filter((key) => q.keys.has(key)).length;
      const smaller = Math.max(1, Math.min(p.keys.size, q.keys.size));
      const main = p === mainOf(left) && q === mainOf(right) ? MAIN : 0;
      pairs.push({ p, q, score: common / smaller + 0.2 * alike + main });
    }
  }
  pairs.sort((x, y) => y.score - x.score || x.p.row - y.p.row || x.q.row - y.q.row);
  const found: (readonly [Proposition, Proposition])[] = [];
  const used = new Set<Proposition>();
  for (const { p, q, score } of pairs) {
    if (used.has(p) || used.has(q) || score < 0.3) continue;
    used.add(p);
    used.add(q);
    found.push([p, q]);
  }
  // Main predicates in other words still tell one happening where nearly all else agrees.
  const [p, q] = [mainOf(left), mainOf(right)];
  if (p && q && !used.has(p) && !used.has(q) && oneSubject(p, q) && shareOf(p, q) >= 0.6) found.push([p, q]);
  return found;
}

const mainOf = (all: readonly Proposition[]): Proposition | undefined => all.find((proposition) => !proposition.reporting);

/** Subjects that may be one: alike, a name against a noun, or not told. */
const oneSubject = (p: Proposition, q: Proposition): boolean =>
  !p.subject || !q.subject || p.subject.name !== q.subject.name || wordLikeness(p.subject, q.subject) >= 0.4;

function shareOf(p: Proposition, q: Proposition): number {
  const [fewer, more] = p.words.length <= q.words.length ? [p.words, q.words] : [q.words, p.words];
  return fewer.reduce((sum, word) => sum + nearest(word, more), 0) / Math.max(1, fewer.length);
}
