export { accountLikeness } from "./account-likeness.js";
export {
  type Clusterer,
  type ClustererOptions,
  createClusterer,
  type StoryChange,
  type StoryCorrection,
  type StoryInput,
} from "./clusterer.js";
export { containment, findCopies, shinglesOf } from "./copies.js";
export { type StoryAccounts, type StoryLink, storyLinks } from "./story-links.js";
export { type FirstTold, storyTimeline, type TimelineEntry } from "./story-timeline.js";
export { type StoryTitle, storyTitle } from "./story-title.js";
