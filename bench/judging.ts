import { type Clashes, clashesOf } from "../src/compare/align/clash.js";
import { detailsOf } from "../src/compare/align/details.js";
import { groupFacts, type Told } from "../src/compare/align/group-facts.js";
import { judge } from "../src/compare/align/judge.js";
import { kindsMayMeet } from "../src/compare/align/kinds-meet.js";
import { factsOfView } from "../src/compare/facts-of.js";
import { type AccountView, viewAccount } from "../src/compare/read/account-view.js";
import type { FactCandidate } from "../src/compare/read/fact-candidate.js";
import type { FactStatus, Span } from "../src/core/index.js";
import type { Models } from "../src/language/index.js";
import { loadNodeModels, readAccount } from "../src/pipeline/index.js";
import type { BenchSet, Measure } from "./bench-set.js";
import { pairsOf, type Relation, STATUS, storiesOf } from "./story-gold.js";

/** Readings of a marked matter that are judged: those whose words are nearest to the marked ones. */
const NEAREST = 3;

const common = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const length = ({ start, end }: Span): number => end - start;

/** How well a fact's words and marked words cover each other; 0 where less than half of the shorter is common. */
function nearness({ main }: FactCandidate, words: Span): number {
  const shared = common(main, words);
  return shared * 2 < Math.min(length(main), length(words)) ? 0 : (2 * shared) / (length(main) + length(words));
}

/** What the judge says of two marked spans as if they had been lined up; null where no fact is read there. */
function statusOf(
  views: readonly AccountView[],
  facts: readonly (readonly FactCandidate[])[],
  clashes: Clashes,
  [i, a]: readonly [number, Span],
  [j, b]: readonly [number, Span],
): FactStatus | null {
  const nearest = (facts[i] ?? [])
    .flatMap((x) => (facts[j] ?? []).map((y) => ({ x, y, near: nearness(x, a) && nearness(y, b) ? nearness(x, a) + nearness(y, b) : 0 })))
    .filter(({ x, y, near }) => near > 0 && kindsMayMeet(x.kind, y.kind))
    .sort((p, q) => q.near - p.near)
    .slice(0, NEAREST);
  const statuses = nearest.flatMap(({ x, y }): FactStatus[] => {
    const row: readonly Told[] = [
      { account: i, fact: x },
      { account: j, fact: y },
    ];
    return [judge(row, views, 2, clashes).status, ...detailsOf(row, views).map(({ status }) => status)];
  });
  return (["conflict", "differing", "shared"] as const).find((status) => statuses.includes(status)) ?? null;
}

function judgeStories(files: readonly string[], models: Models, print: (line: string) => void): readonly Measure[] {
  const counts = new Map<Relation, { all: number; right: number; conflicts: number }>();
  for (const story of files.flatMap(storiesOf)) {
    if (story.split !== "dev") continue;
    const views = story.accounts.map(({ id, published, title, text }) => {
      const read = readAccount({ id, outlet: id, date: published, text: `${title}\n\n${text}` }, models);
      return viewAccount(id, read.document, read.record);
    });
    const facts = views.map(factsOfView);
    const clashes = clashesOf(groupFacts(facts, views, models.vectors), views, models.vectors);
    const marked = (words: string, view: AccountView): Span | null => {
      const start = view.document.text.indexOf(words);
      return start < 0 ? null : { start, end: start + words.length };
    };
    views.forEach((left, i) => {
      for (const [at, right] of views.slice(i + 1).entries()) {
        for (const pair of pairsOf(story, left.id, right.id)) {
          const [a, b] = [marked(pair.a, left), marked(pair.b, right)];
          if (!a || !b) continue;
          const status = statusOf(views, facts, clashes, [i, a], [i + 1 + at, b]);
          const count = counts.get(pair.relation) ?? { all: 0, right: 0, conflicts: 0 };
          counts.set(pair.relation, count);
          count.all++;
          if (status === "conflict") count.conflicts++;
          if (status !== null && STATUS[pair.relation].includes(status)) count.right++;
          else print(`  ${story.id} ${left.id}-${right.id} ${pair.relation} as ${status}: ${pair.a} / ${pair.b}`);
        }
      }
    });
  }
  const total = (relations: readonly Relation[]) =>
    relations.reduce(
      (sum, relation) => {
        const { all, right, conflicts } = counts.get(relation) ?? { all: 0, right: 0, conflicts: 0 };
        return { all: sum.all + all, right: sum.right + right, conflicts: sum.conflicts + conflicts };
      },
      { all: 0, right: 0, conflicts: 0 },
    );
  const part = (what: string, value: number, of: number): Measure => ({
    name: what,
    value: of === 0 ? 1 : value / of,
    on: `${value} of ${of} marked matters`,
  });
  const agreeing = total(["same", "granularity", "quote-variant", "related"]);
  const conflict = total(["conflict"]);
  const update = total(["update"]);
  const all = total(Object.keys(STATUS) as Relation[]);
  return [
    part("conflicts told", conflict.right, conflict.all),
    { ...part("conflicts told of what agrees", agreeing.conflicts, agreeing.all), lowerIsBetter: true },
    part("updates told", update.right, update.all),
    part("right status", all.right, all.all),
  ];
}

/** What the judge makes of marked matters of the development stories that are taken as lined up, whatever lining up makes of them. */
export const JUDGING: BenchSet = {
  name: "judging",
  title: "two tellings of one matter, lined up by hand: what the judge says of them",
  needs: [],
  async run({ verbose }) {
    const models = await loadNodeModels();
    const print = (line: string): void => void (verbose && process.stdout.write(`${line}\n`));
    return [
      { name: "", files: ["stories.json", "clash-stories.json", "long-stories.json"] },
      { name: ", contrary", files: ["contrary-stories.json"] },
    ].flatMap(({ name, files }) => judgeStories(files, models, print).map((measure) => ({ ...measure, name: `${measure.name}${name}` })));
  },
};
