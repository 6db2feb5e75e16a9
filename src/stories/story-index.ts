import type { Member, Story } from "./story.js";

/** A term that more open stories post finds none of them. */
const COMMON = 200;
/** Stories looked at for one document, and those given. */
const LOOKED_AT = 800;
const GIVEN = 40;

/** Open stories by the terms that their members post. */
export class StoryIndex {
  /** How many members of each story post a term; of the many terms that one member alone posts, its story. */
  private readonly posts = new Map<number, Story | Map<Story, number>>();

  post(story: Story, member: Member): void {
    for (const key of member.posted) {
      const found = this.posts.get(key);
      if (!found) this.posts.set(key, story);
      else {
        const counts = found instanceof Map ? found : new Map([[found, 1]]);
        this.posts.set(key, counts.set(story, (counts.get(story) ?? 0) + 1));
      }
    }
  }

  withdraw(story: Story, member: Member): void {
    for (const key of member.posted) {
      const found = this.posts.get(key);
      if (found instanceof Map) {
        const count = found.get(story) ?? 0;
        if (count > 1) found.set(story, count - 1);
        else if (found.delete(story) && found.size === 0) this.posts.delete(key);
      } else if (found === story) this.posts.delete(key);
    }
  }

  /** The stories that share most of a document's posted terms. The bounds keep the cost flat, however many are open. */
  sharing(member: Member, keep: (story: Story) => boolean): readonly Story[] {
    const shared = new Map<Story, number>();
    let looked = 0;
    for (const key of member.posted) {
      const found = this.posts.get(key);
      const stories = found instanceof Map ? found : new Set(found ? [found] : []);
      if (stories.size > COMMON) continue;
      // the rarest terms come first
      looked += stories.size;
      if (looked > LOOKED_AT) break;
      for (const story of stories.keys()) if (keep(story)) shared.set(story, (shared.get(story) ?? 0) + 1);
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1))
      .slice(0, GIVEN)
      .map(([story]) => story);
  }
}
