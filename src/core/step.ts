import type { Document, Layer } from "./document.js";

/**
 * One step of the annotation pipeline: a pure function from document to document
 * that says which layers it needs and which it adds.
 */
export interface Step {
  readonly name: string;
  readonly version: string;
  readonly requires: readonly Layer[];
  readonly assigns: readonly Layer[];
  run(document: Document): Document;
}
