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

function readOperators(): ReadonlyMap<string, OperatorKind> {
  const found = new Map<string, OperatorKind>();
  for (const line of OPERATORS.split("\n")) {
    const [kind = "", ...groups] = line.split("|").map((part) => part.trim());
    for (const group of groups) {
      const [pos, ...words] = group.split(/\s+/);
      for (const word of words) {
        const key = `${word.replace(/_.*$/, "")}.${pos}`;
        if (!found.has(key)) found.set(key, kind as OperatorKind);
      }
    }
  }
  return found;
}

const TABLE = readOperators();
const POS: Readonly<Record<string, string>> = { VERB: "v", AUX: "v", NOUN: "n", ADJ: "a" };

/**
 * The operator that a lemma is, by UD part of speech; undefined for plain words.
 *
 * @example
 * operatorOf("threaten", "VERB") // "threat"
 */
export const operatorOf = (lemma: string, upos: string): OperatorKind | undefined => TABLE.get(`${lemma}.${POS[upos] ?? "x"}`);
