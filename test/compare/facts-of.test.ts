import { beforeAll, describe, expect, it } from "vitest";
import { factsOf } from "../../src/compare/index.js";
import type { Models } from "../../src/language/index.js";
import { loadNodeModels, readAccount } from "../../src/pipeline/index.js";

let models: Models;
beforeAll(async () => {
  models = await loadNodeModels();
}, 60_000);

const names = (parties: readonly { readonly name: string }[]): string[] => parties.map((party) => party.name);

/** Facts of a text whose words match, as one line a fact. */
function told(
  text: string,
  words: RegExp,
  outlet = "The Ledger",
): { kind: string; rule: string; who: string[]; whom: string[]; when: string | undefined; inherited: boolean }[] {
  const { document, record } = readAccount({ id: "a", text, date: "2019-05-16", outlet }, models);
  return factsOf(document, record)
    .filter((fact) => words.test(document.text.slice(fact.main.start, fact.main.end)))
    .map((fact) => ({
      kind: fact.kind,
      rule: fact.rule,
      who: names(fact.who),
      whom: names(fact.whom),
      when: fact.when?.iso,
      inherited: fact.when?.inherited ?? false,
    }));
}

const CALL = "President Emmanuel Macron of France spoke with President of Finland Sauli Niinisto by telephone on Thursday.";

describe("who is meant", () => {
  it("names who bears a title that stands before the name, whatever lies between", () => {
    expect(told(CALL, /spoke with/).find((fact) => fact.kind === "event")?.who).toEqual(["Emmanuel Macron", "Sauli Niinisto"]);
  });

  it.each(["The presidents agreed to meet again.", "Both leaders agreed to meet again.", "The parties agreed to meet again."])(
    "reads those who talked into: %s",
    (sentence) => {
      const [fact] = told(`${CALL} ${sentence}`, /agreed to meet/);
      expect(fact?.who.join(" ")).toMatch(/Macron.*Niinisto|Niinisto.*Macron/);
    },
  );

  it("leaves such words open where the account tells of several contacts", () => {
    const other = "Mr Macron then met Chancellor Angela Merkel of Germany in Berlin.";
    const [fact] = told(`${CALL} ${other} The parties agreed to meet again.`, /parties agreed/);
    expect(fact?.who).not.toContain("Sauli Niinisto");
  });

  it("leaves unnamed officials unnamed", () => {
    expect(told(`${CALL} Officials agreed to meet again.`, /Officials agreed/)[0]?.who).not.toContain("Sauli Niinisto");
  });

  it("knows whom one asks who asks for a call", () => {
    const text = "France requested the call. President Emmanuel Macron urged President Sauli Niinisto of Finland to act on Thursday.";
    expect(told(text, /requested the call/)[0]?.whom).toEqual(["Sauli Niinisto"]);
  });

  it.each([
    ["Swedish diplomats are wary of Norway leaving the pact.", "Norway"],
    ["Swedish diplomats are reluctant to press Norway.", "Norway"],
    ["Swedish diplomats are worried about Norway.", "Norway"],
  ])("knows toward whom an attitude is: %s", (text, whom) => {
    expect(told(text, /diplomats/).find((fact) => fact.kind === "position")?.whom).toEqual([whom]);
  });
});

describe("what is told in passing", () => {
  it.each([
    ["Niinisto thanked Macron for his firm support for the independence of Finland.", /^his firm support/, "Emmanuel Macron"],
    ["Niinisto thanked Macron for supporting the independence of Finland.", /^supporting/, "Emmanuel Macron"],
    ["Niinisto welcomed the readiness of France to act if talks fail.", /^the readiness/, "France"],
  ])("is a fact of its own: %s", (sentence, words, who) => {
    expect(told(`${CALL} ${sentence}`, words)[0]?.who).toEqual([who]);
  });

  it("gives each matter of a talk a fact", () => {
    const facts = told(`${CALL} The leaders discussed trade in steel, the war in Yemen and the future of NATO.`, /steel|Yemen|NATO/);
    expect(facts.filter((fact) => fact.rule.startsWith("discuss"))).toHaveLength(3);
  });
});

describe("when", () => {
  const AFTER = `${CALL} "We see things alike," Niinisto told reporters after the call. "Much is left to do," Niinisto said.`;

  it("dates what was said to the press after a contact by it, and marks that as taken over", () => {
    for (const words of [/told reporters/, /see things alike/, /left to do/]) {
      const fact = told(AFTER, words).find(({ rule }) => rule === "met-the-press" || rule === "quoted");
      expect(fact).toMatchObject({ when: "2019-05-16", inherited: true });
    }
  });

  it("dates nothing by a contact that nobody spoke after", () => {
    expect(told(`${CALL} "We see things alike," Niinisto said in a book.`, /see things alike/)[0]?.when).toBeUndefined();
  });
});
