import { type StoryInput, storyLinks, storyTimeline, storyTitle } from "../../stories/index.js";

/**
 * One line of JSON per story, in the order of the stories' first accounts: its title (words of an account), its accounts
 * in order of time with what each told first, and the earlier story that it continues.
 *
 * @param told the story of each account
 */
export function storyLines(accounts: readonly StoryInput[], told: ReadonlyMap<string, string>): readonly string[] {
  const stories = new Map<string, StoryInput[]>();
  for (const account of accounts) {
    const story = told.get(account.id) ?? account.id;
    const list = stories.get(story);
    if (list) list.push(account);
    else stories.set(story, [account]);
  }
  const grouped = [...stories].map(([id, members]) => ({ id, accounts: members }));
  const links = new Map(storyLinks(grouped).map((link) => [link.story, link]));
  return grouped.map(({ id, accounts: members }) => {
    const title = storyTitle(members);
    const timeline = storyTimeline(members);
    const link = links.get(id);
    return JSON.stringify({
      story: id,
      title: title?.title ?? null,
      titleFrom: title && { id: title.id, field: title.from, start: title.start, end: title.end },
      accounts: members.length,
      independent: timeline.filter(({ copyOf }) => copyOf === undefined).length,
      outlets: [...new Set(members.flatMap(({ outlet }) => outlet ?? []))],
      timeline,
      continues: link ? { story: link.continues, likeness: link.likeness } : null,
    });
  });
}
