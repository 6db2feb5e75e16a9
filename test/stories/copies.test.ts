import { describe, expect, it } from "vitest";
import { containment, findCopies, shinglesOf } from "../../src/stories/index.js";

describe("findCopies", () => {
  const wire =
    "The council of the old harbour town voted on Tuesday night to close the northern bridge for repairs until the end of the coming summer.";
  const other = "Ministers of Norland and Sudland signed a trade pact in Capital City that cuts tariffs on steel and opens three ports.";
  it("points a reprint at its origin and leaves others alone", () => {
    expect(findCopies([wire, other, `${wire} By our staff.`, wire])).toEqual([-1, -1, 0, 0]);
  });
  it("tells nothing of texts shorter than a shingle", () => {
    expect(containment(shinglesOf("too short"), shinglesOf(wire))).toBe(0);
    expect(findCopies(["a b c", "a b c"])).toEqual([-1, -1]);
  });
});
