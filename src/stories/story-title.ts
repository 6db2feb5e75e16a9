import type { StoryInput } from "./clusterer.js";
import { findCopies } from "./copies.js";
import { memberOf } from "./member.js";
import { Rarity } from "./rarity.js";
import { Story } from "./story.js";
import { termsOf } from "./terms.js";

/** A title for a story: words of one of its accounts. */
export interface StoryTitle {
  /** The account. */
  readonly id: string;
  readonly title: string;
  /** The field that it was taken from, and where it stands in it. */
  readonly from: "title" | "text";
  readonly start: number;
  readonly end: number;
}

/** Longest title; longer first lines are cut after a word. */
const LONGEST = 160;

/** The title of one account: its own, or its first line. */
function titleOf(input: StoryInput): StoryTitle | null {
  const from = input.title !== undefined && /\S/.test(input.title) ? "title" : "text";
  const whole = (from === "title" ? (input.title ?? "") : input.text).slice(0, 20_000);
  const start = whole.search(/\S/);
  if (start < 0) return null;
  const line = (/^[^\n]*/.exec(whole.slice(start))?.[0] ?? "").trimEnd();
  const cut = line.length > LONGEST ? line.lastIndexOf(" ", LONGEST) : line.length;
  const title = line.slice(0, cut > 0 ? cut : LONGEST);
  return { id: input.id, title, from, start, end: start + title.length };
}

/**
 * The most central title: of the accounts' titles (first lines where there is none) the one nearest to what all
 * accounts tell; of equals the first. Copies count once. Null where no account has words.
 *
 * @example
 * storyTitle([{ id: "a", title: "Quake shakes Velden", text }, { id: "b", title: "Live updates", text: other }])?.title
 */
export function storyTitle(accounts: readonly StoryInput[]): StoryTitle | null {
  const copies = findCopies(accounts.map(({ text }) => text));
  const own = accounts.filter((_, i) => (copies[i] ?? -1) < 0);
  const rarity = new Rarity();
  const terms = own.map(({ title, text }) => termsOf(title, text));
  for (const each of terms) rarity.add(each.keys());
  const story = new Story("", 0);
  terms.forEach((each, i) => void story.add(memberOf(String(i), i, each, rarity)));
  let [best, most]: [StoryTitle | null, number] = [null, -1];
  for (const title of own.map(titleOf)) {
    if (!title) continue;
    const cosine = story.cosine(memberOf("", 0, termsOf(undefined, title.title), rarity).vector);
    if (cosine > most) [best, most] = [title, cosine];
  }
  return best;
}
