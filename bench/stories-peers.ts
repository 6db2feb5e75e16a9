import { isName, isNumber, type Terms, termsOf } from "../src/stories/terms.js";

/** A document to be grouped. */
export interface PeerItem {
  readonly id: string;
  readonly text: string;
}

type Weights = ReadonlyMap<string, number>;

/** TF-IDF, the lead three times, names and numbers three times, as a unit vector. */
function weighted(terms: Terms, counts: ReadonlyMap<string, number>, documents: number): Weights {
  const rows = [...terms].map(([term, use]): [string, number] => {
    const rare = Math.log((documents + 1) / ((counts.get(term) ?? 0) + 0.5));
    return [term, (1 + Math.log(use.count)) * Math.max(0, rare) * (use.lead ? 3 : 1) * (isNumber(term) || isName(use) ? 3 : 1)];
  });
  const length = Math.hypot(...rows.map(([, weight]) => weight)) || 1;
  return new Map(rows.map(([term, weight]) => [term, weight / length]));
}

function count(counts: Map<string, number>, terms: Terms): void {
  for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
}

const product = (a: Weights, b: Weights): number => {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
};

/** The usual way of a stream: each document joins the story with the nearest centroid, if its cosine is at least `least`; document frequencies of the stream so far. */
export function singlePass(items: readonly PeerItem[], least: number): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const stories: { readonly id: string; readonly sum: Map<string, number>; squared: number }[] = [];
  const told = new Map<string, string>();
  for (const [i, { id, text }] of items.entries()) {
    const terms = termsOf(undefined, text);
    count(counts, terms);
    const vector = weighted(terms, counts, i + 1);
    let [story, most] = [stories[-1], least];
    for (const each of stories) {
      const cosine = product(vector, each.sum) / Math.sqrt(each.squared || 1);
      if (cosine >= most) [story, most] = [each, cosine];
    }
    if (!story) {
      story = { id, sum: new Map(), squared: 0 };
      stories.push(story);
    }
    for (const [term, weight] of vector) {
      const before = story.sum.get(term) ?? 0;
      story.sum.set(term, before + weight);
      story.squared += (before + weight) ** 2 - before ** 2;
    }
    told.set(id, story.id);
  }
  return told;
}

/** The usual way without a stream: average link over all documents, with the document frequencies of all; for each bar the labels. Order does not matter. */
export function averageLink(items: readonly PeerItem[], bars: readonly number[]): readonly ReadonlyMap<string, string>[] {
  const counts = new Map<string, number>();
  const terms = items.map(({ text }) => termsOf(undefined, text));
  for (const each of terms) count(counts, each);
  const vectors = terms.map((each) => weighted(each, counts, items.length));
  const sums = vectors.map((a) => vectors.map((b) => product(a, b)));
  const groups = new Map(items.map((_, i) => [i, [i]]));
  const found = new Map<number, ReadonlyMap<string, string>>();
  for (const least of [...bars].sort((a, b) => b - a)) {
    for (;;) {
      let [most, into, from] = [least, -1, -1];
      for (const [i, a] of groups) {
        for (const [j, b] of groups) {
          const mean = j > i ? (sums[i]?.[j] ?? 0) / (a.length * b.length) : -1;
          if (mean >= most) [most, into, from] = [mean, i, j];
        }
      }
      if (into < 0) break;
      groups.get(into)?.push(...(groups.get(from) ?? []));
      groups.delete(from);
      for (const k of groups.keys()) {
        const sum = (sums[into]?.[k] ?? 0) + (sums[from]?.[k] ?? 0);
        (sums[into] as number[])[k] = sum;
        (sums[k] as number[])[into] = sum;
      }
    }
    found.set(least, new Map([...groups].flatMap(([g, group]) => group.map((i) => [items[i]?.id ?? "", String(g)] as const))));
  }
  return bars.map((least) => found.get(least) as ReadonlyMap<string, string>);
}
