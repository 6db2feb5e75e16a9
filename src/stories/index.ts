export {
  type Clusterer,
  type ClustererOptions,
  createClusterer,
  type StoryChange,
  type StoryCorrection,
  type StoryInput,
} from "./clusterer.js";
export { containment, findCopies, shinglesOf } from "./copies.js";
