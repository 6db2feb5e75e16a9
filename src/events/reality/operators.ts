import type { ClauseView } from "../frames/clause-view.js";
import { OPERATORS } from "../lexicon/operators.js";

/** What an operator does to the event it governs; see the table of operators. */
export type OperatorKind =
  | "intent"
  | "threat"
  | "refuse"
  | "demand"
  | "appeal"
  | "allege"
  | "deny"
  | "phase"
  | "decide"
  | "attempt"
  | "reverse"
  | "fail"
  | "hope"
  | "fear"
  | "consider"
  | "report"
  | "past"
  | "cause";

interface Entry {
  readonly kind: OperatorKind;
  /** Particle or preposition without which the word is no operator ("give up"). */
  readonly particle: string;
}

function readOperators(): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const line of OPERATORS.split("\n")) {
    const [kind = "", ...groups] = line.split("|").map((part) => part.trim());
    for (const group of groups) {
      const [pos, ...words] = group.split(/\s+/);
      for (const word of words) {
        const cut = word.indexOf("_");
        const key = `${cut < 0 ? word : word.slice(0, cut)}.${pos}`;
        const entry: Entry = { kind: kind as OperatorKind, particle: cut < 0 ? "" : word.slice(cut + 1) };
        found.set(key, [...(found.get(key) ?? []), entry]);
      }
    }
  }
  return found;
}

const TABLE = readOperators();
const POS: Readonly<Record<string, string>> = { VERB: "v", AUX: "v", NOUN: "n", ADJ: "a" };

/** Whether a lemma is an operator in any of its uses. */
export const isOperatorLemma = (lemma: string): boolean => TABLE.has(`${lemma}.v`);

function hasWord(view: ClauseView, row: number, word: string): boolean {
  return view.tree.children(row).some((c) => (c > row && view.lemma(c) === word) || view.marker(c) === word);
}

/**
 * The operator that a row is; null for plain words. A phrasal operator ("rule out") goes before a plain one.
 *
 * @example
 * operatorAt(view, row) // "threat" for "threatened"
 */
export function operatorAt(view: ClauseView, row: number): OperatorKind | null {
  const lemma = view.lemma(row);
  const entries = TABLE.get(`${lemma}.${POS[view.upos(row)] ?? "x"}`);
  if (entries === undefined) return null;
  const phrasal = entries.find((e) => e.particle !== "" && hasWord(view, row, e.particle));
  if (phrasal) return phrasal.kind;
  const plain = entries.find((e) => e.particle === "");
  // "called Erdogan to apologise" is a telephone call
  if (plain === undefined || (lemma === "call" && view.upos(row) === "VERB")) return null;
  // "ended up hosting"
  if (lemma === "end" && hasWord(view, row, "up")) return null;
  return plain.kind;
}
