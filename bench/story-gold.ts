import { readFileSync } from "node:fs";
import type { FactStatus } from "../src/core/index.js";

/** Outlets' accounts of one invented story and the words in them that tell one matter (`data/gold/README.md`). */
export interface StoryGold {
  readonly id: string;
  readonly split: "dev" | "held";
  readonly accounts: readonly { readonly id: string; readonly published: string; readonly title: string; readonly text: string }[];
  readonly matters: readonly Matter[];
}

/** How the tellings of a matter stand to each other (`data/gold/README.md`). */
export type Relation = "same" | "granularity" | "quote-variant" | "update" | "differs" | "conflict" | "related";

interface Matter {
  readonly relation: Relation;
  /** The words of each account that tells it. */
  readonly words: Readonly<Record<string, string>>;
  /** Relations of pairs of accounts ("a-b") that differ from the matter's. */
  readonly pairs?: Readonly<Record<string, Relation>>;
}

/** A matter told by two accounts. */
export interface GoldPair {
  readonly a: string;
  readonly b: string;
  readonly relation: Relation;
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../data/gold/outlets/${name}`, import.meta.url), "utf8"));

/** Stories of a file; those whose matters are pairs of words, a field an account, in the form of the others. */
export function storiesOf(name: string): readonly StoryGold[] {
  type Pair = { readonly relation: Relation } & Readonly<Record<string, string>>;
  const stories = read(name) as readonly (Omit<StoryGold, "matters"> & {
    readonly matters?: readonly Matter[];
    readonly pairs?: readonly Pair[];
  })[];
  return stories.map(({ pairs = [], matters, ...story }) => ({
    ...story,
    matters: matters ?? pairs.map(({ relation, ...words }) => ({ relation, words })),
  }));
}

/** What two accounts both tell. */
export function pairsOf({ matters }: StoryGold, left: string, right: string): readonly GoldPair[] {
  return matters.flatMap(({ relation, words, pairs }) => {
    const [a, b] = [words[left], words[right]];
    return a === undefined || b === undefined ? [] : [{ a, b, relation: pairs?.[`${left}-${right}`] ?? relation }];
  });
}

/** Statuses that tell a relation rightly. */
export const STATUS: Readonly<Record<Relation, readonly FactStatus[]>> = {
  same: ["shared", "differing"],
  granularity: ["shared", "differing"],
  "quote-variant": ["shared", "differing"],
  related: ["shared", "differing"],
  update: ["differing"],
  differs: ["differing", "conflict"],
  conflict: ["conflict"],
};
