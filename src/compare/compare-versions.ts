import type { ComparedAccount, Fact, FactCell } from "../core/index.js";
import type { WordVectors } from "../language/index.js";
import { diffWords, type WordRun } from "./align/diff-words.js";
import { type AccountToCompare, compareAccounts } from "./compare-accounts.js";

/** A fact that both versions tell, and what became of its words. */
export interface ChangedFact extends Fact {
  /** Words of the earlier version. */
  readonly before: string;
  /** Words of the later version. */
  readonly after: string;
  /** What changed: the words, on whose word it rests, or both. */
  readonly what: readonly ("words" | "source")[];
  /** The two wordings word by word: `first` is the earlier version's own. */
  readonly words: readonly WordRun[];
}

/** What a later version of an article did to its facts. */
export interface VersionChanges {
  /** The earlier version and the later one. */
  readonly accounts: readonly [ComparedAccount, ComparedAccount];
  /** Facts only the later version tells. */
  readonly added: readonly Fact[];
  /** Facts only the earlier version tells. */
  readonly dropped: readonly Fact[];
  /** Facts that both tell with other values, wording or sources; those that cannot both hold first. */
  readonly changed: readonly ChangedFact[];
  /** Facts told alike, counted. */
  readonly kept: number;
  /** Changed facts whose values exclude each other, counted. */
  readonly conflicts: number;
}

/**
 * Compares two versions of one article by fact, so that an edit that dropped a figure shows as that. Ids of the two
 * versions must differ. Copies are not discounted here: versions of one article are mostly alike.
 *
 * @param options.vectors as for `compareAccounts`
 * @example
 * const { dropped } = compareVersions({ id: "morning", ...coded1 }, { id: "evening", ...coded2 });
 */
export function compareVersions(
  earlier: AccountToCompare,
  later: AccountToCompare,
  options: { readonly vectors?: WordVectors; readonly meanings?: WordVectors } = {},
): VersionChanges {
  const { accounts, facts } = compareAccounts([earlier, later], { ...options, countCopies: false });
  const told = (fact: Fact, id: string): boolean => (fact.cells[id]?.evidence.length ?? 0) > 0;
  const both = facts.filter((fact) => told(fact, earlier.id) && told(fact, later.id));
  const rewritten = rewordings(
    facts.filter((fact) => !told(fact, later.id)),
    facts.filter((fact) => !told(fact, earlier.id)),
    earlier.id,
    later.id,
  );
  const merged = new Set(rewritten.flatMap(({ old, young }) => [old, young]));
  const changed = [...both, ...rewritten.map(({ old, young }) => asOne(old, young, later.id))]
    .map((fact) => changeOf(fact, earlier.id, later.id))
    .filter((fact) => fact !== null);
  return {
    accounts: [accounts[0] as ComparedAccount, accounts[1] as ComparedAccount],
    added: facts.filter((fact) => !told(fact, earlier.id) && !merged.has(fact)),
    dropped: facts.filter((fact) => !told(fact, later.id) && !merged.has(fact)),
    changed: changed.sort((a, b) => Number(b.status === "conflict") - Number(a.status === "conflict")),
    kept: both.length + rewritten.length - changed.length,
    conflicts: changed.filter((fact) => fact.status === "conflict").length,
  };
}

/** Share of words in common that makes a dropped and an added fact of one kind one fact reworded. */
const REWORDED = 0.5;

/** Dropped and added facts that are one, told in mostly the same words; each counted once, likest first. */
function rewordings(
  dropped: readonly Fact[],
  added: readonly Fact[],
  earlier: string,
  later: string,
): readonly { readonly old: Fact; readonly young: Fact }[] {
  const wordSet = (fact: Fact, id: string): ReadonlySet<string> =>
    new Set(
      wordsIn(fact.cells[id])
        .toLowerCase()
        .match(/[\p{L}\p{N}]{2,}/gu),
    );
  const young = added.map((fact) => ({ fact, words: wordSet(fact, later) }));
  const pairs = dropped.flatMap((old) => {
    const words = wordSet(old, earlier);
    return (
      young
        .filter(({ fact }) => fact.kind === old.kind)
        .map(({ fact, words: others }) => {
          const common = [...words].filter((word) => others.has(word)).length;
          return { old, young: fact, alike: (2 * common) / Math.max(1, words.size + others.size) };
        })
        // Every account has one headline; all other facts must share their words.
        .filter((pair) => pair.alike >= REWORDED || (isHeadline(old) && isHeadline(pair.young)))
    );
  });
  const taken = new Set<Fact>();
  return pairs
    .sort((a, b) => b.alike - a.alike)
    .filter((pair) => {
      if (taken.has(pair.old) || taken.has(pair.young)) return false;
      taken.add(pair.old).add(pair.young);
      return true;
    });
}

const isHeadline = (fact: Fact): boolean =>
  fact.kind === "framing" && Object.values(fact.cells).some((cell) => cell.evidence[0]?.start === 0);

const asOne = (old: Fact, young: Fact, later: string): Fact => ({
  ...old,
  status: "shared",
  verdicts: ["wording"],
  why: "told in mostly the same words",
  cells: { ...old.cells, [later]: young.cells[later] as FactCell },
});

function changeOf(fact: Fact, earlier: string, later: string): ChangedFact | null {
  const [old, young] = [fact.cells[earlier], fact.cells[later]];
  const [before, after] = [wordsIn(old), wordsIn(young)];
  const source = (cell: FactCell | undefined): string => `${cell?.attribution?.source?.name ?? ""} ${cell?.attribution?.mode ?? ""}`;
  const what = [...(before === after ? [] : ["words" as const]), ...(source(old) === source(young) ? [] : ["source" as const])];
  return what.length === 0 ? null : { ...fact, before, after, what, words: diffWords(before, after) };
}

const wordsIn = (cell: FactCell | undefined): string => (cell?.evidence[0]?.text ?? "").replace(/\s+/g, " ");
