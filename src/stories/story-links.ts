import type { StoryInput } from "./clusterer.js";
import { Rarity } from "./rarity.js";
import { isName, isNumber, termsOf } from "./terms.js";
import { dot, hashOf, toUnit, type Vector } from "./vectors.js";

/** A story with its accounts. */
export interface StoryAccounts {
  readonly id: string;
  readonly accounts: readonly StoryInput[];
}

/** A story that takes up an earlier one. The two stay apart: it is a link, no merger. */
export interface StoryLink {
  readonly story: string;
  readonly continues: string;
  /** Cosine of the names of the two, 0 to 1. */
  readonly likeness: number;
}

/** Least cosine of names at which a story continues an earlier one. */
const CONTINUES = 0.55;
/** Names by which an earlier story is found, heaviest first. */
const FOUND_BY = 12;

interface Names {
  readonly id: string;
  readonly first: number;
  readonly last: number;
  readonly vector: Vector;
  /** The heaviest names. */
  readonly top: readonly number[];
}

/** The names of a story by the share of its accounts that hold them, and by how rare they are. */
function namesOf({ id, accounts }: StoryAccounts, rarity: Rarity): Names {
  const weights = new Map<string, number>();
  for (const { title, text } of accounts) {
    for (const [key, use] of termsOf(title, text)) {
      if (!isNumber(key) && isName(use)) weights.set(key, (weights.get(key) ?? 0) + 1 / accounts.length);
    }
  }
  const rows = [...weights]
    .map(([key, share]) => [hashOf(key), share * rarity.of(key)] as const)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const times = accounts.map(({ date }) => Date.parse(date ?? "")).filter((time) => !Number.isNaN(time));
  const top = rows.slice(0, FOUND_BY).map(([key]) => key);
  // without dates nothing is earlier or later
  const [first, last] = times.length > 0 ? [Math.min(...times), Math.max(...times)] : [Number.NaN, Number.NaN];
  return { id, first, last, vector: toUnit(rows), top };
}

/**
 * Links long storylines: each story to the earlier one, ended before it began, whose names recur in it most, where
 * they do so enough. Dated accounts only; in the order of the stories given.
 *
 * @example
 * storyLinks([{ id: "arrest", accounts: january }, { id: "trial", accounts: june }])
 * // [{ story: "trial", continues: "arrest", likeness: 0.7 }]
 */
export function storyLinks(stories: readonly StoryAccounts[]): readonly StoryLink[] {
  const rarity = new Rarity();
  for (const { accounts } of stories) for (const { title, text } of accounts) rarity.add(termsOf(title, text).keys());
  const names = stories.map((story) => namesOf(story, rarity));
  const holders = new Map<number, Names[]>();
  for (const story of names) {
    for (const key of story.top) {
      const list = holders.get(key);
      if (list) list.push(story);
      else holders.set(key, [story]);
    }
  }
  return names.flatMap((story) => {
    const earlier = new Set(story.top.flatMap((key) => holders.get(key) ?? []).filter(({ last }) => last < story.first));
    let [best, most]: [Names | null, number] = [null, CONTINUES];
    for (const other of earlier) {
      const likeness = dot(story.vector, other.vector);
      if (likeness >= most) [best, most] = [other, likeness];
    }
    return best ? [{ story: story.id, continues: best.id, likeness: Math.round(most * 100) / 100 }] : [];
  });
}
