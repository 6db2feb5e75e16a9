import { vectorLikeness, type WordVectors } from "../../language/index.js";
import type { AccountView } from "../read/account-view.js";
import { contentKey, entityKey, LIGHT, lemmaAt } from "../read/bag.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { isReportingVerb } from "../words/predicates.js";

/** A word or name of a fact, as facts are matched by it. */
export interface FactWord {
  readonly row: number;
  /** The same for a name in every account, and for words of one group. */
  readonly key: string;
  readonly lemma: string;
  readonly weight: number;
  /** Direction by use in texts; null for names and for words without one. */
  readonly vector: Float32Array | null;
}

const TELLING = new Set(["NOUN", "VERB", "ADJ", "PROPN", "ADV"]);

/** Words that a fact is told in: names once, numbers and times left out, which are weighed by themselves. */
export function factWords(view: AccountView, fact: FactCandidate, vectors: WordVectors): readonly FactWord[] {
  const { tokens, entities } = view.document;
  const times = view.timesIn(fact.main);
  const named = new Set<number>();
  const found: FactWord[] = [];
  const [first, last] = view.rows(fact.main);
  for (let row = first; row < last; row++) {
    const start = tokens.start[row] ?? 0;
    if (times.some((time) => time.start <= start && start < time.end)) continue;
    const mention = view.covering(row);
    if (mention && mention.form !== "nominal") {
      if (named.has(mention.entity)) continue;
      named.add(mention.entity);
      const entity = entities[mention.entity];
      const key = entity && entityKey(entity);
      const pronoun = mention.form === "pronoun";
      if (key !== undefined && isName(key)) found.push({ row, key, lemma: "", weight: pronoun ? 0.5 : 1.2, vector: null });
      if (pronoun || (key !== undefined && isName(key))) continue;
    }
    const upos = tokens.upos[row] ?? "X";
    const lemma = lemmaAt(view, row);
    if (!TELLING.has(upos) || LIGHT.has(lemma) || lemma.length < 2) continue;
    const reporting = upos === "VERB" && isReportingVerb(lemma);
    found.push({
      row,
      key: contentKey(lemma),
      lemma,
      weight: reporting ? 0.2 : upos === "ADV" ? 0.4 : upos === "ADJ" ? 0.7 : 1,
      vector: vectors((tokens.form[row] ?? "").toLowerCase()),
    });
  }
  return found;
}

export const isName = (key: string): boolean => /^(?:c|per|e):/.test(key);

/** Dot product of two vectors at which words begin to be near, and the stretch to where they are as good as one. */
const FAR = 0.3;
const STRETCH = 0.45;
const NEAREST = 0.85;

/** How near two words stand: 1 for one key, up to {@link NEAREST} by their use in texts. */
export function nearness(a: FactWord, b: FactWord): number {
  if (a.key === b.key) return 1;
  if (!a.vector || !b.vector) return 0;
  return Math.max(0, Math.min(NEAREST, (vectorLikeness(a.vector, b.vector) - FAR) / STRETCH));
}
