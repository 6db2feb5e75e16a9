import type { FactParty } from "../../core/index.js";
import { contentKey } from "./bag.js";
import type { FactCandidate } from "./fact-candidate.js";
import { sameSide } from "./parties.js";

const TOGETHER =
  /^(?:the|both|the two|both the) (?:leaders|presidents|prime ministers|premiers|chancellors|ministers|foreign ministers|secretaries|parties|sides|counterparts|heads(?: of (?:state|government|the two states))?|interlocutors|countries|governments)$/i;

/**
 * "The presidents agreed", "both sides noted": those who take part in the one contact the account tells of, where
 * nothing nearer says who is meant. An account of several contacts leaves such words open.
 */
export function resolveSides(facts: readonly FactCandidate[]): readonly FactCandidate[] {
  const contacts = facts.filter((fact) => /^(?:contact|named)-/.test(fact.rule) && fact.identity?.includes("+"));
  const parties = contacts.find((fact) => fact.kind === "event")?.who;
  if (!parties || new Set(contacts.map((fact) => fact.identity)).size > 1) return facts;
  const resolved = (list: readonly FactParty[]): readonly FactParty[] => (list.some(isTogether) ? parties : list);
  return facts.map((fact) => ({
    ...fact,
    // "X was discussed", "the talks focused on X": by those who talked.
    who: fact.who.length === 0 && fact.rule.startsWith("discuss") ? parties : resolved(fact.who),
    whom: resolved(fact.whom),
  }));
}

/** "X asked for the call": it asked those whom it spoke to, where the account tells of one contact. */
export function askedForContact(facts: readonly FactCandidate[]): readonly FactCandidate[] {
  const contacts = facts.filter(
    (fact) => /^(?:contact|named|occasion)-/.test(fact.rule) && fact.kind === "event" && fact.identity?.includes("+"),
  );
  return facts.map((fact) => {
    if (!asksForContact(fact)) return fact;
    const own = contacts.find((contact) => contact.who.some((party) => fact.who.some((asker) => sameSide(asker, party))));
    const others = own?.who.filter((party) => !fact.who.some((asker) => sameSide(asker, party))) ?? [];
    return others.length === 1 ? { ...fact, whom: others } : fact;
  });
}

const REQUEST = contentKey("request");
const CONTACTS = ["call", "meet"].map(contentKey);

const asksForContact = (fact: FactCandidate): boolean =>
  fact.predicate === REQUEST && fact.who.length > 0 && fact.whom.length === 0 && CONTACTS.some((key) => fact.content.has(key));

const isTogether = (party: FactParty): boolean => party.country === undefined && party.id === undefined && TOGETHER.test(party.name);
