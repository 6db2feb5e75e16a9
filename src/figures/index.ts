export { findFigures } from "./find-figures.js";
export { findNumbers, type NumberMention } from "./numbers.js";
