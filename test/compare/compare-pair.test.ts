import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { comparePair, type PairRelation } from "../../src/compare/index.js";
import type { Models } from "../../src/language/index.js";
import { codeArticle, loadNodeModels } from "../../src/pipeline/index.js";
import { plainArticle } from "../../src/text/index.js";

let models: Models;
beforeAll(async () => {
  models = await loadNodeModels();
}, 60_000);

interface Side {
  readonly text: string;
  readonly date?: string;
}

interface GoldPair {
  readonly part: string;
  readonly label: string;
  readonly a: Side;
  readonly b: Side;
}

const coded = ({ text, date }: Side) =>
  codeArticle(plainArticle({ id: "s", text, ...(date === undefined ? {} : { published: date }) }), models);
const judge = (a: string, b: string): PairRelation => comparePair(coded({ text: a }), coded({ text: b }), models.vectors, models.meanings);

describe("sentence pairs", () => {
  it.each(["claim-pairs", "outlet-pairs"])("meets its bars on the development half of %s", (name) => {
    const pairs = readFileSync(`data/gold/${name}.jsonl`, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as GoldPair)
      .filter((pair) => pair.part === "dev");
    const judged = pairs.map((pair) => ({
      label: pair.label,
      found: comparePair(coded(pair.a), coded(pair.b), models.vectors, models.meanings).relation,
    }));
    const count = (test: (row: { label: string; found: string }) => boolean): number => judged.filter(test).length;
    const right = count((row) => row.label === "conflict" && row.found === "conflict");
    const called = count((row) => row.found === "conflict");
    const conflicts = count((row) => row.label === "conflict");
    expect(count((row) => row.label === row.found) / judged.length).toBeGreaterThanOrEqual(0.8);
    expect(right / called).toBeGreaterThanOrEqual(0.9);
    expect(right / conflicts).toBeGreaterThanOrEqual(0.7);
    expect((called - right) / (judged.length - conflicts)).toBeLessThanOrEqual(0.05);
  });

  it.each([
    ["The vote was held before the storm.", "The vote was held after the storm.", "conflict", "time"],
    ["The port remained closed on Friday.", "The port reopened on Friday.", "conflict", "polarity"],
    ["The envoys did not sign the text.", "The envoys have yet to sign the text.", "same", undefined],
    ["The company did not deny that files were lost.", "The company admitted that files were lost.", "same", undefined],
    ["The first blast hit the market at noon.", "The second blast hit the market at noon.", "different", undefined],
    ["We cannot go on losing two workers a day.", "We cannot continue to lose two workers every day.", "same", undefined],
    ["The sculptor died of pneumonia in Lenz.", "The sculptor died of a stroke in Lenz.", "conflict", "attribute"],
    ["Ann Haynes, 34, was questioned by the police.", "Haynes, a 43-year-old plumber, was questioned by the police.", "conflict", "number"],
    ["The cause of death was a stroke.", "The painter died of pneumonia.", "conflict", "attribute"],
    ["Nobody was injured in the crash.", "Four people were injured in the crash.", "conflict", "polarity"],
    ["The blast hit the town in April.", "The blast did not hit the town until April.", "same", undefined],
    ["The quarry will close in 2026.", "The quarry will close in 2028.", "conflict", "date"],
    ["The board fired coach Jim Tarver.", "Coach Jim Tarver was dismissed by the board.", "same", undefined],
    ["Tarver compiled a 23-41 record with the Bears.", "Tarver compiled a record of 24-40 with the Bears.", "conflict", "number"],
    ["The hall was licensed to hold 120 guests.", "There were 214 guests in the hall.", "different", undefined],
    ["The ferry carried 120 people on Sunday.", "The ferries have carried 9,400 people so far this year.", "different", undefined],
    ["Judge Ann Stroud was nominated on Monday.", "Judge Peter Kane was nominated on Monday.", "conflict", "actor"],
    ["The tremor was centred 20 miles north of Lenz.", "The tremor was centred 13 miles east of Pirin.", "different", undefined],
    ["The grocer's profit rose 9 percent in May.", "The grocer's revenue rose 3 percent in May.", "different", undefined],
    ["The witness was a 31-year-old baker from Lenz.", "The suspect was a 24-year-old miner from Lenz.", "different", undefined],
    ["The court awarded the farmer 30,000 euros.", "The farmer had asked the court for 80,000 euros.", "different", undefined],
    [
      "The storm has killed 12 people in the province of Arl.",
      "The storm has killed 85 people across the country.",
      "different",
      undefined,
    ],
    ["No one was hurt when the tram left the rails.", "The tram left the rails without causing injuries.", "same", undefined],
    ["A van carrying 14 people overturned.", "A van carrying 12 passengers and two guards overturned.", "same", undefined],
    [
      "The pump runs for nine hours on one tank, longer than any other pump.",
      "The pump runs for six hours on one tank.",
      "conflict",
      "number",
    ],
    [
      "Lenz Rovers have not won any of their last nine cup games.",
      "Lenz Rovers have played seven cup games without a win.",
      "conflict",
      "number",
    ],
    [
      "The crew saw smoke at 2 a.m. on Sunday and closed the hatch.",
      "The crew closed the hatch on Saturday after they saw smoke.",
      "conflict",
      "date",
    ],
    ["Hundreds of miners were taken to the surface.", "Some 400 miners were taken to the surface.", "same", undefined],
    ["The network failed at 4.45 a.m. on Friday.", "The network failed at half past eight on Friday morning.", "conflict", "time"],
    [
      "The blaze began shortly after 9 a.m., when the mill had just opened its gates to a line of trucks.",
      "It started at about 1.30 p.m. as miners were preparing to close for lunch.",
      "conflict",
      "time",
    ],
    ["The fire on the ridge was under control on Friday.", "The fire on the ridge was out of control on Friday.", "conflict", "polarity"],
    [
      "There will be no layoffs at the mill, the owner said.",
      "Layoffs at the mill could not be avoided, the owner said.",
      "conflict",
      "polarity",
    ],
    [
      "The chief witness in the trial was the firm's cook, who kept a list.",
      "The chief witness in the trial was the mayor's driver, who had seen the cash.",
      "conflict",
      "attribute",
    ],
    [
      "The container had come from the port of Pirin and was on its way to a grocer in Lenz.",
      "The container, which was on its way to a grocer in Lenz, had been loaded in Arl.",
      "conflict",
      "place",
    ],
  ] as const)("%s / %s: %s", (a, b, relation, on) => {
    const found = judge(a, b);
    expect([found.relation, found.on]).toEqual([relation, on]);
    const turned = judge(b, a);
    expect([turned.relation, turned.on]).toEqual([relation, on]);
  });

  it("takes the same words for one time, whatever the days of the accounts", () => {
    const found = comparePair(
      coded({ text: "The runner's time of 2:21:08 was a record for the course in Lenz.", date: "2024-03-04" }),
      coded({ text: "The runner's time of 2:21:08 was not a record for the course in Lenz.", date: "2024-03-05" }),
      models.vectors,
      models.meanings,
    );
    expect([found.relation, found.on]).toEqual(["conflict", "polarity"]);
  });

  it("weighs what two sentences are about, in whatever words", () => {
    const [a, b] = [
      "The surgeon removed a tumour from the patient's lung.",
      "Doctors operated on the patient to take out a growth in his chest.",
    ].map((text) => coded({ text })) as [ReturnType<typeof coded>, ReturnType<typeof coded>];
    expect(comparePair(a, b, models.vectors, models.meanings).relation).toBe("same");
    expect(comparePair(a, b, models.vectors, () => null).relation).toBe("different");
  });

  it("gives spans with their words", () => {
    const [a, b] = ["Nine miners died in the shaft on Monday.", "On Monday eleven miners died in the shaft."];
    const { evidence } = judge(a, b);
    for (const span of evidence.a) expect(a.slice(span.start, span.end)).toBe(span.text);
    for (const span of evidence.b) expect(b.slice(span.start, span.end)).toBe(span.text);
    expect(evidence.b[0]?.text).toBe("eleven");
  });

  it("judges without vectors, and takes empty and broken text", () => {
    expect(comparePair(coded({ text: "Nine miners died." }), coded({ text: "Ten miners died." })).relation).toBe("conflict");
    for (const text of [
      "",
      "\u0000",
      "\ud800 12 %",
      "5",
      "no",
      "3-1",
      "one of",
      ", 34,",
      "no one",
      "\u2019t 7",
      "cause",
      "\u{1f692} 9-9-9 -",
      "more than",
      "34 of the",
    ])
      expect(() => judge(text, "Ten miners died on Monday.")).not.toThrow();
  });
});
