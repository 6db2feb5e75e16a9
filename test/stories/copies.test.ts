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

  const form = (state: string, governor: string, town: string): string =>
    [
      `Today the president declared that a major disaster exists in ${state} and ordered help for the people hit by the storms in ${town}.`,
      `The order lets the agency pay for rooms and repairs, and for debris to be cleared from roads, in ${town}, as the governor, ${governor}, had asked.`,
      "Residents and owners of firms who had losses can ask for help from today on by calling the agency or on its pages.",
    ].join("\n");
  it("takes official forms that name other parties for no copies", () => {
    const texts = [
      form("Norland", "Ida Holm", "Velden"),
      form("Sudland", "Tom Ferris", "Mossgrove"),
      form("Norland", "Ida Holm", "Velden"),
    ];
    expect(containment(shinglesOf(texts[0] ?? ""), shinglesOf(texts[1] ?? ""))).toBeGreaterThan(0.5);
    expect(findCopies(texts)).toEqual([-1, -1, 0]);
  });
  it("takes a reprint with names of its own for a copy, if it leaves none out", () => {
    const origin = form("Norland", "Ida Holm", "Velden");
    expect(findCopies([origin, `${origin}\nEditing by Ana Brook, Harbourton.`])).toEqual([-1, 0]);
    expect(findCopies([origin, `HARBOURTON, Eastmoor Tribune, Tribune staff: ${origin}`])).toEqual([-1, 0]);
    expect(findCopies([origin, origin.replaceAll("Velden", "Weldon")])).toEqual([-1, 0]);
  });
  it("does not read the words of headlines in title case as names", () => {
    const body = form("Norland", "Ida Holm", "Velden");
    expect(
      findCopies([`President Sends Swift Aid Across Stricken Coast\n${body}`, `Funds Flow After Violent Gales Batter Towns\n${body}`]),
    ).toEqual([-1, 0]);
  });
});
