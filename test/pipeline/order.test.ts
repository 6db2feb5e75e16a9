import { describe, expect, test } from "vitest";
import type { Step } from "../../src/core/index.js";
import { checkOrder, STEPS } from "../../src/pipeline/index.js";

const step = (name: string, requires: Step["requires"], assigns: Step["assigns"]): Step => ({
  name,
  version: "1",
  requires,
  assigns,
  run: (document) => document,
});

describe("the order of steps", () => {
  test("a step whose layers come first is accepted", () => {
    expect(() => checkOrder([step("a", ["tokens"], ["times"]), step("b", ["times"], ["events"])], ["tokens"])).not.toThrow();
  });
  test("a step before what it requires is refused by name", () => {
    expect(() => checkOrder([step("b", ["times"], ["events"]), step("a", ["tokens"], ["times"])], ["tokens"])).toThrow(
      /step b requires times/,
    );
  });
  test("the steps of the pipeline fit together, and fail without trees", () => {
    expect(() => checkOrder(STEPS, ["tokens", "sentences", "tags", "trees", "names"])).not.toThrow();
    expect(() => checkOrder(STEPS, ["tokens", "sentences"])).toThrow();
  });
});
