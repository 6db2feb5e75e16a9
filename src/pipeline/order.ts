import type { Document, Layer, Step } from "../core/index.js";

/**
 * Checks that every step finds the layers it requires among those given and those assigned before it.
 *
 * @throws Error naming the step and the missing layer: a pipeline that cannot run is a defect of its author.
 */
export function checkOrder(steps: readonly Step[], given: readonly Layer[]): void {
  const have = new Set<Layer>(given);
  for (const step of steps) {
    for (const layer of step.requires) {
      if (!have.has(layer)) throw new Error(`step ${step.name} requires ${layer}, which no earlier step assigns`);
    }
    for (const layer of step.assigns) have.add(layer);
  }
}

/** Runs steps in order; each leaves its stamp on the document. */
export function runSteps(document: Document, steps: readonly Step[]): Document {
  let current = document;
  for (const step of steps) {
    const next = step.run(current);
    current = { ...next, steps: [...current.steps, { name: step.name, version: step.version }] };
  }
  return current;
}
