import { describe, expect, it } from "vitest";
import { chanceByStanding, partnersOf } from "../../src/compare/align/standing.js";
import { factsOfView } from "../../src/compare/facts-of.js";
import { viewAccount } from "../../src/compare/read/account-view.js";
import { countedState, countedStateOfKey } from "../../src/compare/words/counted-states.js";
import { loadNodeModels, readAccount } from "../../src/pipeline/index.js";

describe("standing of a pair", () => {
  const facts = [{ account: 0 }, { account: 1 }, { account: 1 }];

  it("is better without a rival than beside one", () => {
    const alone = partnersOf(facts);
    alone.add(0, 1, 0);
    const beside = partnersOf(facts);
    beside.add(0, 1, 0);
    beside.add(0, 2, 1);
    expect(alone.standing(0, 1, 0)).toEqual({ odds: 0, margin: 4, marginBest: 4, mutual: 1 });
    expect(beside.standing(0, 1, 0)).toEqual({ odds: 0, margin: -1, marginBest: 4, mutual: 0 });
    expect(chanceByStanding(alone.standing(0, 1, 0))).toBeGreaterThan(chanceByStanding(beside.standing(0, 1, 0)));
  });

  it("does not hang on the order in which partners come", () => {
    const [one, other] = [partnersOf(facts), partnersOf(facts)];
    one.add(0, 1, 2);
    one.add(0, 2, 1);
    other.add(0, 2, 1);
    other.add(0, 1, 2);
    expect(one.standing(0, 1, 2)).toEqual(other.standing(0, 1, 2));
    expect(one.standing(0, 2, 1)).toEqual(other.standing(0, 2, 1));
  });
});

describe("states of those counted", () => {
  it.each([
    ["perish", "dead"],
    ["injure", "hurt"],
    ["detain", "held"],
  ])("%s: %s", (lemma, state) => expect(countedState(lemma)).toBe(state));
  it("are found by key", () => {
    expect(countedStateOfKey("injur")).toBe("hurt");
    expect(countedStateOfKey("river")).toBeUndefined();
  });
});

describe("ages", async () => {
  const models = await loadNodeModels();
  const measured = (text: string): readonly (string | undefined)[] => {
    const { document, record } = readAccount({ id: "a", text }, models);
    return factsOfView(viewAccount("a", document, record)).flatMap((fact) => (fact.kind === "figure" ? [fact.measured] : []));
  };
  it.each([
    ["The dead were men between 24 and 58.", "age"],
    ["Ann Lee, 61, won the prize on Monday.", "age"],
  ])("%s", (text, key) => expect(measured(text)).toContain(key));
  it.each(["The storm killed 24 people on Monday.", "The bridge is 58 years from completion and cost 61 million dollars."])(
    "none: %s",
    (text) => expect(measured(text)).not.toContain("age"),
  );
});
