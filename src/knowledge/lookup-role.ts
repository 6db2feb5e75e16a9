import { once } from "./once.js";
import { cellValues, readTable } from "./read-table.js";
import { ROLES } from "./tables/roles.js";

/** What a role noun tells of its bearer. */
export interface Role {
  /** Lemma, in lower case ("foreign minister"). */
  readonly noun: string;
  /** Sector code; absent for people without one ("lawyer", "source"). */
  readonly sector?: string;
  /** A person, or a body or set of people. */
  readonly denotes: "person" | "group";
}

const roles = once(() => {
  const found = new Map<string, Role>();
  for (const [sector, kind, nouns] of readTable(ROLES)) {
    for (const noun of cellValues(nouns)) {
      if (noun.includes("(") || found.has(noun)) continue;
      found.set(noun, { noun, ...(sector === "-" || sector === undefined ? {} : { sector }), denotes: kind === "g" ? "group" : "person" });
    }
  }
  return found;
});

/** Number of role nouns in the tables. */
export const roleCount = (): number => roles().size;

const singular = (noun: string): string[] => {
  if (noun.endsWith("men")) return [`${noun.slice(0, -3)}man`];
  if (noun.endsWith("women")) return [`${noun.slice(0, -5)}woman`];
  if (noun.endsWith("people")) return [`${noun.slice(0, -6)}person`];
  if (noun.endsWith("ies")) return [`${noun.slice(0, -3)}y`];
  if (noun.endsWith("children")) return [noun.slice(0, -3)];
  if (/(?:ch|sh|s|x)es$/.test(noun)) return [noun.slice(0, -2), noun.slice(0, -1)];
  return /[^s]s$/.test(noun) ? [noun.slice(0, -1)] : [];
};

/**
 * The role a noun stands for, by lemma or plural, in any case; `undefined` for other nouns.
 *
 * @example
 * lookupRole("Foreign Minister")?.sector // "GOV"
 * lookupRole("soldiers")?.sector // "MIL"
 */
export function lookupRole(noun: string): Role | undefined {
  const key = noun
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
  const direct = roles().get(key);
  if (direct !== undefined) return direct;
  for (const form of singular(key)) {
    const role = roles().get(form);
    if (role !== undefined) return role;
  }
  return undefined;
}

/** Whether some role begins with this word and goes on ("foreign", "prime"): such words join what follows them. */
export const startsRole = once(() => {
  const first = new Set<string>();
  for (const noun of roles().keys()) {
    if (/[ -]/.test(noun)) first.add(noun.split(" ")[0] ?? noun);
  }
  return first;
});
