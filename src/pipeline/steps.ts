import type { Layer, Step } from "../core/index.js";
import { findFigures } from "../figures/index.js";
import { resolveEntities, resolvePlaces, resolveTimes } from "../language/index.js";

/** Layers that the language models give; a text in a language without a model has the first two only. */
export const MODEL_LAYERS: readonly Layer[] = ["tokens", "sentences", "tags", "trees", "names"];

/** Steps between the language models and the coders, in order. A new step is one line here. */
export const STEPS: readonly Step[] = [
  { name: "times", version: "1", requires: ["tokens", "sentences"], assigns: ["times"], run: resolveTimes },
  { name: "figures", version: "1", requires: ["tokens", "sentences"], assigns: ["figures"], run: findFigures },
  { name: "entities", version: "1", requires: ["trees", "names"], assigns: ["entities", "chains"], run: resolveEntities },
  { name: "places", version: "1", requires: ["trees", "entities"], assigns: ["places"], run: resolvePlaces },
];
