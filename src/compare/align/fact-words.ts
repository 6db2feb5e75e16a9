import type { Span } from "../../core/index.js";
import type { ContentWord } from "../pair/content-words.js";
import type { AccountView } from "../read/account-view.js";
import { entityKey, LIGHT, lemmaAt } from "../read/bag.js";

const TELLING = new Set(["NOUN", "VERB", "ADJ", "PROPN", "ADV"]);

/** Words that a span of an account is told in: names once, numbers and times left out, which are weighed by themselves. `wordAt` reads a row. */
export function factWords(view: AccountView, span: Span, wordAt: (row: number) => ContentWord): readonly ContentWord[] {
  const { tokens, entities } = view.document;
  const times = view.timesIn(span);
  const named = new Set<number>();
  const found: ContentWord[] = [];
  const [first, last] = view.rows(span);
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
      if (key !== undefined && isName(key)) found.push({ row, key, lemma: "", weight: pronoun ? 0.5 : 1.2, name: true, vector: null });
      if (pronoun || (key !== undefined && isName(key))) continue;
    }
    const lemma = lemmaAt(view, row);
    if (!TELLING.has(tokens.upos[row] ?? "X") || LIGHT.has(lemma) || lemma.length < 2) continue;
    found.push(wordAt(row));
  }
  return found;
}

/** Whether the key is that of a person, a body or a country. */
export const isName = (key: string): boolean => /^(?:c|per|e):/.test(key);
