import { beforeAll, describe, expect, it } from "vitest";
import { countedSets, fateOf } from "../../src/compare/align/counted-set.js";
import type { Told } from "../../src/compare/align/group-facts.js";
import { factsOfView } from "../../src/compare/facts-of.js";
import { compareAccounts } from "../../src/compare/index.js";
import { viewAccount } from "../../src/compare/read/account-view.js";
import { excerptOf } from "../../src/compare/read/excerpt.js";
import type { Models } from "../../src/language/index.js";
import { loadNodeModels, readAccount } from "../../src/pipeline/index.js";

let models: Models;
beforeAll(async () => {
  models = await loadNodeModels();
});

const FRAME = [
  "The tanker Ostrava ran aground off Cape Morra on Sunday. Harbour master Jon Vik spoke to reporters.",
  "Off Cape Morra the tanker Ostrava ran aground on Sunday. Jon Vik, the harbour master, met reporters.",
] as const;

/** Two tellings set beside each other in the matrix of their accounts. */
function lined(a: string, b: string, options: Parameters<typeof compareAccounts>[1] = models, kind?: string): boolean {
  const accounts = [a, b].map((text, i) => {
    const id = `account-${i}`;
    return { id, ...readAccount({ id, text: `${FRAME[i]} ${text}`, date: "2024-03-04" }, models) };
  });
  const spans = accounts.map(({ document }, i) => ({ start: (FRAME[i] ?? "").length + 1, end: document.text.length }));
  return compareAccounts(accounts, options).facts.some(
    (fact) =>
      (kind ?? fact.kind) === fact.kind &&
      accounts.every(({ id }, i) =>
        fact.cells[id]?.evidence.some(({ start, end }) => start < (spans[i]?.end ?? 0) && end > (spans[i]?.start ?? 0)),
      ),
  );
}

describe("facts of two accounts", () => {
  it.each([
    ["Vik ordered an inquiry into the accident.", "Vik opened an investigation into the accident."],
    ["Ice had blocked the shipping lane.", "The shipping lane was closed by ice."],
    ["The crew of 23 was rescued by helicopter.", "Helicopters picked up 23 crew members."],
    ["About 400 tonnes of oil leaked into the bay.", "Some 400 tonnes of crude spilled into the bay."],
    ["Fishermen demanded compensation from the owner.", "Fishermen called on the owner to pay compensation."],
    [
      "The mayors of Molde and Asker talked on Monday and agreed to meet in Bergen next week.",
      "The mayors will meet in Bergen on March 12.",
    ],
  ])("line up in other words: %s", (a, b) => {
    expect(lined(a, b)).toBe(true);
  });

  it.each([["Volunteers scrubbed tar from seabirds.", "Helpers cleaned oil off gulls."]])(
    "line up by what all their words are about: %s",
    (a, b) => {
      expect(lined(a, b)).toBe(true);
      expect(lined(a, b, { vectors: models.vectors })).toBe(false);
    },
  );

  it.each([
    ["The crew of 23 was rescued by helicopter.", "Some 400 tonnes of crude spilled into the bay."],
    ["Fishermen demanded compensation from the owner.", "The ship was built in Gdansk in 1998."],
    ["Schools on the island stayed closed.", "Two tugs are on their way from Bergen."],
    ["Vik praised the volunteers.", "Vik has run the port since 2011."],
    ["Mayors spoke for 40 minutes.", "The mayors will meet in Bergen on March 12."],
  ])("stand alone where they tell two things: %s", (a, b) => {
    expect(lined(a, b)).toBe(false);
  });
});

describe("figures of two accounts", () => {
  it.each([
    ["The port lost 85 workers.", "The port lost another 410 workers."],
    ["Some 60 sailors were injured.", "Twenty of the sailors were injured."],
  ])("stand alone where one is of a part or of more: %s", (a, b) => {
    expect(lined(a, b, models, "figure")).toBe(false);
  });

  it("line up where the same befell those who are counted", () => {
    expect(lined("Sixty sailors were injured.", "Fifty sailors were hurt.", models, "figure")).toBe(true);
  });

  it("of those held and of those to be freed are of one set, of the dead and the hurt of two", () => {
    const figures = ["Police arrested 14 sailors.", "The owner asked police to free 17 sailors.", "The fire killed two sailors."].map(
      (text, account) => {
        const { document, record } = readAccount({ id: text, text, date: "2024-03-04" }, models);
        const fact = factsOfView(viewAccount(text, document, record)).find(({ kind }) => kind === "figure");
        if (!fact) throw new Error(`no figure in "${text}"`);
        return { account, fact };
      },
    );
    const [held, freed, dead] = figures as [Told, Told, Told];
    const oneSet = countedSets(figures);
    expect(oneSet(held, freed)).toBe(true);
    expect(oneSet(held, dead)).toBe(false);
  });
});

describe("fateOf", () => {
  it.each([
    ["A ferry ran aground on Sunday, leaving at least seven dead and 19 missing, the coast guard said.", ["dead", "missing"]],
    ["Nine bodies were recovered.", ["dead"]],
    ["17 sailors remain unaccounted for.", ["missing"]],
    ["The toll rose to 31.", ["dead"]],
    ["Twenty people took part.", [undefined]],
  ])("tells what befell those counted: %s", (text, fates) => {
    const { document, record } = readAccount({ id: text, text, date: "2024-03-04" }, models);
    const figures = factsOfView(viewAccount(text, document, record)).filter(({ kind }) => kind === "figure");
    expect(figures.map(fateOf)).toEqual(fates);
  });
});

describe("excerptOf", () => {
  it("holds the words of the span and a tree of its own, offsets counted from its start", () => {
    const text = "Police said on Monday that Anna Weber had left Oslo. She denied it.";
    const { document, record } = readAccount({ id: "a", text, date: "2024-03-04" }, models);
    const view = viewAccount("a", document, record);
    const start = text.indexOf("Anna");
    const { view: part, offset } = excerptOf(view, { start, end: text.indexOf(". She") });
    expect(offset).toBe(start);
    expect(part.document.text).toBe("Anna Weber had left Oslo");
    const { tokens } = part.document;
    for (let row = 0; row < tokens.length; row++) {
      expect(part.document.text.slice(tokens.start[row], tokens.end[row])).toBe(tokens.form[row]);
      expect(tokens.head[row]).toBeGreaterThanOrEqual(-1);
      expect(tokens.head[row]).toBeLessThan(tokens.length);
    }
    for (const mention of part.document.mentions) expect(part.document.entities[mention.entity]?.index).toBe(mention.entity);
  });
});
