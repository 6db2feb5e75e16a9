import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type AccountToCompare, compareAccounts } from "../src/compare/index.js";
import { loadNodeModels, readAccount } from "../src/pipeline/index.js";
import type { BenchSet, Measure } from "./bench-set.js";

/** Fifteen facts of an invented event, each in three wordings: every account tells all of them, in one wording each. */
const WORDINGS: readonly (readonly string[])[] = [
  [
    "A ferry with 212 people on board sank off the island of Tarn on Monday evening.",
    "The ferry, carrying 212 passengers and crew, went down near Tarn island late on Monday.",
    "On Monday a passenger ferry sank close to Tarn with 212 people aboard.",
  ],
  [
    "At least 31 people died, the coast guard said.",
    "The coast guard put the death toll at 31.",
    "The coast guard said 31 people were killed.",
  ],
  [
    "Rescue teams pulled 164 survivors from the water.",
    "Rescuers saved 164 people from the sea.",
    "A total of 164 passengers were rescued by boats and helicopters.",
  ],
  ["Seventeen people are still missing.", "The search goes on for 17 missing people.", "Another 17 passengers remain missing."],
  [
    "Prime Minister Lena Okoro declared three days of mourning.",
    "Okoro, the prime minister, announced three days of national mourning.",
    "The government of Lena Okoro ordered three days of mourning.",
  ],
  [
    "Transport Minister Paul Adeyemi ordered an inquiry into the sinking.",
    "An inquiry was ordered by Transport Minister Paul Adeyemi.",
    "Adeyemi, the transport minister, told investigators to find the cause.",
  ],
  [
    "The owner, Blue Line, said the ship was inspected in March.",
    "Blue Line, which owns the ferry, said an inspection took place in March.",
    "According to Blue Line the vessel passed an inspection in March.",
  ],
  ["France sent two helicopters.", "Two French helicopters joined the search.", "Paris dispatched two helicopters to help the search."],
  [
    "Winds reached 95 kilometres an hour.",
    "The storm brought winds of 95 km/h.",
    "Gusts of 95 kilometres per hour were measured at the time.",
  ],
  [
    "Police arrested the captain, Marco Silva, on Tuesday.",
    "Captain Marco Silva was detained by police on Tuesday.",
    "On Tuesday the captain of the ferry, Marco Silva, was taken into custody.",
  ],
  [
    'Silva said: "The steering failed within a minute."',
    '"The steering failed in less than a minute," Silva said.',
    'The captain told reporters that "the steering failed within one minute".',
  ],
  [
    "The opposition accused the ministry of ignoring warnings.",
    "Opposition leaders accused the transport ministry of having ignored warnings.",
    "According to the opposition the ministry ignored repeated warnings.",
  ],
  [
    "Blue Line halted all sailings until Friday.",
    "All sailings of Blue Line were suspended until Friday.",
    "The company stopped its sailings until Friday.",
  ],
  [
    "Divers will try to reach the wreck on Wednesday.",
    "Divers are to inspect the wreck on Wednesday.",
    "An attempt by divers to reach the wreck is planned for Wednesday.",
  ],
  [
    "The European Union offered 5 million euros in aid.",
    "Brussels offered aid of 5 million euros.",
    "The EU said it would give 5 million euros in emergency aid.",
  ],
];

const words = (text: string): number => text.split(/\s+/).length;

/** Time to compare accounts of 800 words after annotation: of one event, with other matters beside it. */
export const COMPARISON_SPEED: BenchSet = {
  name: "comparison-speed",
  title: "comparing accounts of 800 words that have been read: fifteen facts of one event in three wordings, other news around them",
  needs: ["data/news/wikinews.jsonl.gz"],
  async run({ shared }) {
    const models = await loadNodeModels();
    const news = gunzipSync(readFileSync(join(shared, "data/news/wikinews.jsonl.gz")))
      .toString("utf8")
      .trim()
      .split("\n")
      .flatMap((line) => (JSON.parse(line) as { text: string }).text.split(/\n\s*\n/));
    const accounts: AccountToCompare[] = [];
    for (let i = 0, next = 0; i < 100; i++) {
      const parts = WORDINGS.map((wordings, k) => wordings[(i * 7 + k * (1 + (i % 5))) % wordings.length] ?? "");
      let text = parts.join("\n\n");
      // Most paragraphs are this account's own; some are told by its neighbours too, as background is.
      while (words(text) < 800) text += `\n\n${news[next++ % news.length] ?? ""}`;
      if (i % 3 === 0) next = Math.max(0, next - 4);
      accounts.push({ id: `account-${i}`, ...readAccount({ id: `account-${i}`, text, date: "2019-05-21" }, models) });
    }
    const timed = (count: number): readonly Measure[] => {
      const some = accounts.slice(0, count);
      const [started, clock] = [process.cpuUsage(), performance.now()];
      const { facts, counts } = compareAccounts(some, models);
      const elapsed = (performance.now() - clock) / 1000;
      // Processor time: what other programs take from a shared machine is not counted.
      const { user, system } = process.cpuUsage(started);
      const seconds = (user + system) / 1e6;
      const widest = Math.max(...facts.map((fact) => Object.values(fact.cells).filter((cell) => cell.evidence.length > 0).length));
      const on = `${counts.facts} facts; the widest row has ${widest} accounts`;
      return [
        { name: `processor seconds, ${count} accounts`, value: seconds, lowerIsBetter: true, on },
        {
          name: `seconds by the clock, ${count} accounts`,
          value: elapsed,
          lowerIsBetter: true,
          on: "all threads, beside whatever else runs",
        },
      ];
    };
    compareAccounts(accounts.slice(0, 5), models);
    const measures = [10, 25, 50, 100].flatMap(timed);
    /** For each fact of the event the share of accounts in its widest row, on average. */
    const together = (count: number): number => {
      const some = accounts.slice(0, count);
      const { facts, accounts: compared } = compareAccounts(some, models);
      const shares = WORDINGS.map((wordings) => {
        const spans = compared.map(({ text }) => {
          const words = wordings.find((wording) => text.includes(wording)) ?? "";
          const start = text.indexOf(words);
          return { start, end: start + words.length };
        });
        const widths = facts.map(
          (fact) =>
            compared.filter(({ id }, i) => {
              const span = spans[i] ?? { start: 0, end: 0 };
              return fact.cells[id]?.evidence.some(({ start, end }) => start < span.end && end > span.start);
            }).length,
        );
        return Math.max(...widths) / count;
      });
      return shares.reduce((sum, share) => sum + share, 0) / shares.length;
    };
    const { counts } = compareAccounts(accounts, models);
    return [
      ...measures,
      { name: "accounts in one row, of 10", value: together(10), on: "mean share over fifteen facts, each in three wordings" },
      { name: "accounts in one row, of 100", value: together(100), on: "the same, 100 accounts" },
      { name: "conflicts reported", value: counts.conflict, lowerIsBetter: true, on: "100 accounts, no value of the event edited" },
    ];
  },
};
