import { linked } from "./linked.js";
import type { Grouping, OpenStories } from "./open-stories.js";
import { BY_MEAN, BY_NEAREST, parted } from "./parting.js";
import type { Story } from "./story.js";

/** Least link at which two stories of headlines become one in the stream, and in the second pass. Tuned (bench/stories.ts). */
const SAME_HEADLINES = 0.22;
const LINKED = 0.25;
/** Least cosine of the centroids at which two stories are grouped together. */
const NEAR = 0.2;
/** Most documents parted together, and most headlines. */
const MOST = 100;
const MOST_HEADLINES = 2500;

const HEADLINES: Grouping = { short: true, of: (vectors) => linked(vectors, LINKED) };
/** Accounts by what tells them apart, in the stream and in the second pass. */
export const ACCOUNTS: Grouping = { short: false, of: (vectors) => parted(vectors, BY_MEAN) };
const ACCOUNTS_AGAIN: Grouping = { short: false, of: (vectors) => parted(vectors, BY_NEAREST) };

export const sameHeadlines = (a: Story, b: Story): boolean => a.short && b.short && a.link(b) >= SAME_HEADLINES;

/** Groups the headlines of the stories that changed anew, with those of stories near them. */
export function regroupHeadlines(open: OpenStories): void {
  const changed = open.changedStories().filter(({ short }) => short);
  const near = open.alike(changed, NEAR).flatMap(({ a, b }) => [a, b]);
  const stories = new Set([...changed, ...near.filter(({ short }) => short)]);
  if (stories.size > 0) open.regroup([...stories], MOST_HEADLINES, HEADLINES);
}

/** Parts the stories that changed anew, each with those near it, at most {@link MOST} documents at a time. */
export function regroupNeighbours(open: OpenStories): void {
  const changed = open.changedStories().filter(({ short }) => !short);
  const groups = new Map<Story, readonly Story[]>();
  const groupOf = (story: Story): readonly Story[] => groups.get(story) ?? [story];
  const size = (stories: readonly Story[]): number => stories.reduce((sum, { members }) => sum + members.length, 0);
  for (const { a, b } of open.alike(changed, NEAR)) {
    const [left, right] = [groupOf(a), groupOf(b)];
    if (left.includes(b) || size(left) + size(right) > MOST) continue;
    const both = [...left, ...right];
    for (const story of both) groups.set(story, both);
  }
  for (const stories of new Set([...changed].map(groupOf))) open.regroup(stories, MOST, ACCOUNTS_AGAIN);
}
