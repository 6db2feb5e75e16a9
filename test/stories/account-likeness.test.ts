import { describe, expect, it } from "vitest";
import { accountLikeness } from "../../src/stories/index.js";

const FIRST =
  "Harbour police in Valdoria closed the northern quay on Tuesday after a tanker leaked some 40 tonnes of palm oil. " +
  "Divers sealed the hull by noon, and booms kept the slick away from the bathing beaches, the port authority said.";
const SECOND =
  "A tanker that scraped a bollard has spilled palm oil into the port of Valdoria. Booms were laid around the slick and the " +
  "northern quay stayed shut; no beaches were affected, according to the port authority, which put the spill at 40 tonnes.";
const OTHER =
  "The parliament of Morland voted late on Tuesday to raise the retirement age to 66 by the end of the decade. Unions called " +
  "the reform an insult and announced a march through the capital, while ministers spoke of a painful but necessary step.";

describe("accountLikeness", () => {
  const likeness = accountLikeness([FIRST, SECOND, OTHER, "Oil spill shuts quay"]);

  it("is high for accounts of one story in other words, low for unrelated ones", () => {
    expect(likeness(0, 1)).toBeGreaterThan(0.2);
    expect(likeness(0, 2)).toBeLessThan(0.1);
    expect(likeness(1, 2)).toBeLessThan(0.1);
  });

  it("is the same both ways, and one for an account and itself", () => {
    expect(likeness(1, 0)).toBe(likeness(0, 1));
    expect(likeness(0, 0)).toBeCloseTo(1, 6);
  });

  it("tells nothing of a headline or of an account that is not there", () => {
    expect(likeness(0, 3)).toBeNull();
    expect(likeness(0, 9)).toBeNull();
  });
});
