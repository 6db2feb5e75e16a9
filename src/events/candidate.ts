import type { Sentence, When, Where } from "../core/index.js";
import type { FrameMatch } from "./frames/match-frame.js";
import type { Composed } from "./reality/compose.js";
import type { Chain } from "./reality/governors.js";
import type { Roles } from "./roles/find-roles.js";

/** An event as one sentence tells it, before it is weighed and merged. */
export interface Candidate {
  readonly sentence: Sentence;
  /** Index of the sentence in the document. */
  readonly index: number;
  readonly match: FrameMatch;
  readonly chain: Chain;
  readonly composed: Composed;
  readonly roles: Roles;
  readonly when?: When;
  readonly where?: Where;
  readonly modality: Composed["modality"];
  /** Verb above a noun trigger tells an event of its own: this is a mention under it. */
  readonly hosted: boolean;
  /** Stands in a clause under a statement of CAMEO 01 ("condolences to those who were killed"). */
  readonly underStatement: boolean;
}
