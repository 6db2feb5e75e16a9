import type { OpenStories } from "./open-stories.js";
import type { Story } from "./story.js";

/** Least cosine of the centroids at which two stories of headlines are one. Tuned (bench/stories.ts). */
const SAME_HEADLINES = 0.18;
/** Least cosine of the centroids at which two stories are parted together; and most documents parted together. */
const NEAR = 0.2;
const MOST = 100;

export const sameHeadlines = (a: Story, b: Story): boolean => a.short && b.short && a.likeness(b) >= SAME_HEADLINES;

/** Merges, two by two until none is left, the stories of headlines that are alike. */
export function mergeHeadlines(open: OpenStories): void {
  let waiting: ReadonlySet<Story> = new Set(open.changedStories().filter(({ short }) => short));
  while (waiting.size > 0) {
    const merged = new Map<Story, Story>();
    for (const { a, b } of open.alike(waiting, SAME_HEADLINES)) {
      if (merged.has(a) || merged.has(b) || !sameHeadlines(a, b)) continue;
      const story = open.merge(a, b);
      merged.set(a, story).set(b, story);
    }
    waiting = new Set(merged.values());
  }
}

/** Parts the stories that changed anew, each with those near it, at most {@link MOST} documents at a time. */
export function regroupNeighbours(open: OpenStories): void {
  const changed = open.changedStories();
  const groups = new Map<Story, readonly Story[]>();
  const groupOf = (story: Story): readonly Story[] => groups.get(story) ?? [story];
  const size = (stories: readonly Story[]): number => stories.reduce((sum, { members }) => sum + members.length, 0);
  for (const { a, b } of open.alike(changed, NEAR)) {
    const [left, right] = [groupOf(a), groupOf(b)];
    if (left.includes(b) || size(left) + size(right) > MOST) continue;
    const both = [...left, ...right];
    for (const story of both) groups.set(story, both);
  }
  for (const stories of new Set([...changed].map(groupOf))) open.regroup(stories, MOST);
}
