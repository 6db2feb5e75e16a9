import type { Member, Story } from "./story.js";

/** A term that more open stories post finds none of them. */
const COMMON = 200;
/** Stories looked at for one document, and those given. */
const LOOKED_AT = 800;
const GIVEN = 40;

/** Open stories by the terms that their members post. */
export class StoryIndex {
  /** How many members of each story post a term. */
  private readonly stories = new Map<number, Map<Story, number>>();

  post(story: Story, member: Member): void {
    for (const key of member.posted) {
      const posts = this.stories.get(key);
      if (posts) posts.set(story, (posts.get(story) ?? 0) + 1);
      else this.stories.set(key, new Map([[story, 1]]));
    }
  }

  withdraw(story: Story, member: Member): void {
    for (const key of member.posted) {
      const posts = this.stories.get(key);
      const count = posts?.get(story) ?? 0;
      if (count > 1) posts?.set(story, count - 1);
      else if (posts?.delete(story) && posts.size === 0) this.stories.delete(key);
    }
  }

  /** The stories that share most of a document's posted terms. The bounds keep the cost flat, however many are open. */
  sharing(member: Member, keep: (story: Story) => boolean): readonly Story[] {
    const shared = new Map<Story, number>();
    let looked = 0;
    for (const key of member.posted) {
      const posts = this.stories.get(key);
      if (!posts || posts.size > COMMON) continue;
      // the rarest terms come first
      looked += posts.size;
      if (looked > LOOKED_AT) break;
      for (const story of posts.keys()) if (keep(story)) shared.set(story, (shared.get(story) ?? 0) + 1);
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1))
      .slice(0, GIVEN)
      .map(([story]) => story);
  }
}
