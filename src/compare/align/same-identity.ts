import type { FactParty } from "../../core/index.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { sameSide } from "../read/parties.js";

/**
 * Whether two facts carry one identity. Contacts are named by their parties, and a party may stand for its country
 * ("the U.S.-China summit", "Trump's meeting with Xi") or lack one, so they are matched party by party.
 */
export function sameIdentity(a: FactCandidate, b: FactCandidate): boolean {
  if (a.identity === undefined || b.identity === undefined) return false;
  if (a.identity === b.identity) return true;
  const [x, y] = [prefix(a.identity), prefix(b.identity)];
  return x === y && (x === "consult:" || x === "order:before:" || x === "order:after:") && matches(a.who, b.who);
}

const prefix = (identity: string): string => /^(?:order:\w+:|\w+:)/.exec(identity)?.[0] ?? identity;

/** Each party of one list has its side in the other, both ways. */
const matches = (a: readonly FactParty[], b: readonly FactParty[]): boolean =>
  a.length > 1 && b.length > 1 && a.every((x) => b.some((y) => sameSide(x, y))) && b.every((y) => a.some((x) => sameSide(x, y)));
