import { accountLikeness } from "../../stories/index.js";
import type { AccountView } from "../read/account-view.js";

/**
 * Least likeness of two accounts of one story. Of 111 pairs of articles of one open story (bench/stories.ts) fewer than one in
 * twenty have less, of 2,663 pairs of different topics some one in fifty has more.
 */
const ONE_STORY = 0.15;

/** Whether two accounts are of one story, as far as their words tell; too short ones may be. */
export function kinship(views: readonly AccountView[]): (a: number, b: number) => boolean {
  const likeness = accountLikeness(views.map(({ document }) => document.text));
  return (a, b) => (likeness(a, b) ?? 1) >= ONE_STORY;
}
