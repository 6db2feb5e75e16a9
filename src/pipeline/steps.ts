import type { Layer, Step } from "../core/index.js";
import { findFigures } from "../figures/index.js";
import type { ActorTable } from "../knowledge/index.js";
import { resolveEntities, resolvePlaces, resolveTimes } from "../language/index.js";

/** Layers that the language models give; a text in a language without a model has the first two only. */
export const MODEL_LAYERS: readonly Layer[] = ["tokens", "sentences", "tags", "trees", "names"];

/** What a reader brings along besides the text. */
export interface Resources {
  /** A user's own actors, looked up before those of the package. */
  readonly actors?: ActorTable;
}

/** Steps between the language models and the coders, in order. A new step is one line here. */
export const stepsFor = (resources: Resources): readonly Step[] => [
  { name: "times", version: "1", requires: ["tokens", "sentences"], assigns: ["times"], run: resolveTimes },
  { name: "figures", version: "1", requires: ["tokens", "sentences"], assigns: ["figures"], run: findFigures },
  {
    name: "entities",
    version: "1",
    requires: ["trees", "names"],
    assigns: ["entities", "chains"],
    run: (document) => resolveEntities(document, resources),
  },
  { name: "places", version: "1", requires: ["trees", "entities"], assigns: ["places"], run: resolvePlaces },
];

/** The steps with the tables of the package alone. */
export const STEPS: readonly Step[] = stepsFor({});
