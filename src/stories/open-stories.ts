import { claimIds } from "./claim-ids.js";
import type { StoryChange } from "./clusterer.js";
import { type Member, Story } from "./story.js";
import { StoryIndex } from "./story-index.js";
import type { Vector } from "./vectors.js";

/** Two stories, and the cosine of their centroids. */
export interface Pair {
  readonly a: Story;
  readonly b: Story;
  readonly likeness: number;
}

/** A way of grouping documents that come at once: of headlines, or of longer texts. */
export interface Grouping {
  readonly short: boolean;
  /** Groups of indices. */
  readonly of: (vectors: readonly Vector[]) => readonly (readonly number[])[];
}

/** Newest members of a story by which its neighbours are looked up. */
const PROBES = 8;

/** The stories of the window: documents join and leave, stories part, merge and close. */
export class OpenStories {
  private readonly stories = new Map<string, Story>();
  private readonly index = new StoryIndex();
  private readonly changed = new Set<Story>();

  constructor(
    private readonly windowMs: number,
    private readonly log: (change: StoryChange) => void,
  ) {}

  all(): readonly Story[] {
    return [...this.stories.values()];
  }

  /** The stories that changed since the last {@link settle}. */
  changedStories(): readonly Story[] {
    return [...this.changed];
  }

  settle(): void {
    this.changed.clear();
  }

  /** Opens a story under an id, or the id with a number where an open story has it. */
  start(id: string, at: number): Story {
    const story = new Story(this.unusedId([id], []), at);
    this.stories.set(story.id, story);
    return story;
  }

  join(story: Story, member: Member): void {
    this.index.post(story, member);
    const dropped = story.add(member);
    if (dropped) this.index.withdraw(story, dropped);
    this.changed.add(story);
  }

  /** Notes an account of a story; the one touched longest ago closes first. */
  touch(story: Story, at: number): void {
    story.at = Math.max(story.at, at);
    this.stories.delete(story.id);
    this.stories.set(story.id, story);
  }

  /** Closes the stories out of the window, and beyond `most` those touched longest ago. */
  expire(now: number, most: number): void {
    for (const story of this.stories.values()) {
      if (this.stories.size <= most && !(Math.abs(story.at - now) > this.windowMs)) break;
      this.close(story);
    }
  }

  /** The stories of the window that may be a document's, nearest first. */
  near(member: Member, at: number): readonly { readonly story: Story; readonly likeness: number }[] {
    return this.index
      .sharing(member, (story) => !(Math.abs(at - story.at) > this.windowMs))
      .map((story) => ({ story, likeness: member.short && story.short ? story.joins(member.vector) : story.cosine(member.vector) }))
      .sort((a, b) => b.likeness - a.likeness || (a.story.id < b.story.id ? -1 : 1));
  }

  /** Puts the smaller of two stories into the larger, which it gives. */
  merge(a: Story, b: Story): Story {
    const [into, from] = a.members.length >= b.members.length ? [a, b] : [b, a];
    for (const member of [...from.members]) this.move(member, into);
    this.closeEmpty(from, into);
    return into;
  }

  /** Pairs of open stories, one of them among the given, whose centroids have at least that cosine; the most alike first. */
  alike(of: Iterable<Story>, least: number): readonly Pair[] {
    const found: Pair[] = [];
    const seen = new Map<Story, Set<Story>>();
    for (const a of of) {
      const others = new Set(a.members.slice(-PROBES).flatMap((member) => this.near(member, a.at).map(({ story }) => story)));
      others.delete(a);
      seen.set(a, others);
      for (const b of others) {
        const likeness = seen.get(b)?.has(a) ? 0 : a.likeness(b);
        if (likeness >= least) found.push({ a, b, likeness });
      }
    }
    return found.sort((x, y) => y.likeness - x.likeness || (x.a.id + x.b.id < y.a.id + y.b.id ? -1 : 1));
  }

  /**
   * Groups the newest documents of some stories anew, as if they had come at once. A group goes on under the id
   * that most of its documents were told. Those of the other length stay where they are.
   */
  regroup(stories: readonly Story[], newest: number, grouping: Grouping): void {
    const members = stories
      .flatMap((story) => story.members.filter(({ short }) => short === grouping.short))
      .sort((a, b) => a.order - b.order)
      .slice(-newest);
    const groups = grouping.of(members.map(({ vector }) => vector)).map((group) => group.map((i) => members[i] as Member));
    if (groups.length < 2 && stories.length === 1) return;
    const ids = claimIds(
      groups.map((group) => group.map(({ told }) => told)),
      (id) => !this.stories.has(id) || stories.some((story) => story.id === id),
    );
    for (const [g, group] of groups.entries()) {
      const homes = new Set(group.map((member) => member.story as Story));
      const id =
        ids[g] ??
        this.unusedId(
          group.map((member) => member.id),
          ids,
        );
      const story = this.stories.get(id) ?? this.start(id, Math.max(...[...homes].map(({ at }) => at)));
      if (story.empty) this.log({ kind: "split", story: ([...homes][0] as Story).id, other: id });
      for (const member of group) this.move(member, story);
      for (const home of homes) this.closeEmpty(home, story);
    }
  }

  /** The first of some ids that no story has or will have; else the first with a number. */
  private unusedId(ids: readonly string[], taken: readonly (string | null)[]): string {
    const unused = (id: string): boolean => !this.stories.has(id) && !taken.includes(id);
    const found = ids.find(unused);
    if (found !== undefined) return found;
    let n = 2;
    while (!unused(`${ids[0]}~${n}`)) n++;
    return `${ids[0]}~${n}`;
  }

  private move(member: Member, to: Story): void {
    const from = member.story as Story;
    if (from === to) return;
    this.index.withdraw(from, member);
    from.remove(member);
    this.changed.add(from);
    to.at = Math.max(to.at, from.at);
    this.join(to, member);
  }

  private closeEmpty(story: Story, into: Story): void {
    if (story === into || !story.empty) return;
    this.close(story);
    this.log({ kind: "merge", story: into.id, other: story.id });
  }

  private close(story: Story): void {
    for (const member of story.members) this.index.withdraw(story, member);
    this.stories.delete(story.id);
    this.changed.delete(story);
  }
}
