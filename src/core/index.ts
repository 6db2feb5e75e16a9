export type * from "./article.js";
export type * from "./comparison.js";
export type * from "./document.js";
export { ERRORS, type ErrorCode, ReadoutError } from "./errors.js";
export type * from "./record.js";
export type * from "./span.js";
export type * from "./step.js";
