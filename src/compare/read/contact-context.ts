import type { FactParty } from "../../core/index.js";
import type { AccountView } from "./account-view.js";
import type { FactCandidate } from "./fact-candidate.js";
import { factOfPhrase, phraseSpan } from "./fact-of-phrase.js";
import { type ContactClass, contactKey, contactNoun, meetingParties } from "./meetings.js";
import { distinct, sameParty, sameSide } from "./parties.js";

const SPOKEN = new Set(["appeal", "agreement", "assurance", "commitment", "statement"]);

/**
 * "the call", "the meeting" without its parties: the contact told before with parties, or, where none is, the exchange
 * of two sides just told ("X urged Y ..."), of which it then is the occasion. An account with several such contacts of
 * one sort leaves the noun open.
 */
export function bareContacts(view: AccountView, facts: readonly FactCandidate[]): readonly FactCandidate[] {
  const { tokens } = view.document;
  const contacts = facts.filter((fact) => fact.kind === "event" && /^(?:contact|named)-/.test(fact.rule) && fact.identity !== undefined);
  const found: FactCandidate[] = [];
  for (let row = 0; row < tokens.length; row++) {
    const sort = contactNoun(view, row);
    if (sort === null || view.quoted(tokens.start[row] ?? 0) || meetingParties(view, row).length > 0 || !isDefinite(view, row)) continue;
    const start = tokens.start[row] ?? 0;
    const known = contacts.filter((fact) => sortsMeet(sort, fact.rule.replace(/^\w+-/, "") as ContactClass));
    const names = new Set(known.map((fact) => fact.identity));
    if (names.size > 1) continue;
    const told = known[0];
    const occasion = told ?? (sort === "meeting" ? undefined : exchangeBefore(view, facts, start));
    if (!occasion) continue;
    const who = told ? told.who : distinct([...occasion.who, ...occasion.whom]);
    const key = contactKey(who);
    if (key === undefined) continue;
    const fact = factOfPhrase(view, row, {
      kind: "event",
      rule: `named-${sort}`,
      who,
      whom: [],
      identity: key,
      span: withRelative(view, row),
    });
    found.push(told ? fact : { ...fact, when: fact.when ?? occasion.when, support: [occasion.main], rule: `occasion-${sort}` });
  }
  return found;
}

const sortsMeet = (a: ContactClass, b: ContactClass): boolean => a === b || a === "talk" || b === "talk";

/** "the call", "that meeting", "Thursday's talks"; not "a call", "another meeting", "talks". */
function isDefinite(view: AccountView, row: number): boolean {
  const { tokens } = view.document;
  const articles = view.tree.childrenOf(row, "det").map((det) => (tokens.lemma[det] ?? "").toLowerCase());
  return articles.some((article) => article === "the" || article === "this" || article === "that");
}

/** The last exchange of two sides told before the offset or in its paragraph. */
function exchangeBefore(view: AccountView, facts: readonly FactCandidate[], offset: number): FactCandidate | undefined {
  const block = view.document.article.blocks.find((b) => b.start <= offset && offset < b.end);
  const limit = block?.end ?? offset;
  return [...facts]
    .filter((fact) => SPOKEN.has(fact.kind) && fact.quote === undefined && fact.main.start < limit && isTwoSided(fact))
    .sort(
      (a, b) => Number(b.when !== null) - Number(a.when !== null) || Math.abs(a.main.start - offset) - Math.abs(b.main.start - offset),
    )[0];
}

function isTwoSided(fact: FactCandidate): boolean {
  const parties = distinct([...fact.who, ...fact.whom]);
  return parties.length === 2 && contactKey(parties)?.includes("+") === true;
}

/** The phrase with a relative clause on it, up to that clause's own comma. */
function withRelative(view: AccountView, row: number): { start: number; end: number } {
  const span = phraseSpan(view, row);
  const relative = view.tree.child(row, "acl:relcl");
  if (relative < 0) return span;
  const end = view.tree.span(relative).end;
  const comma = view.document.text.indexOf(",", Math.max(span.end + 2, view.document.tokens.end[relative] ?? 0));
  return { start: span.start, end: comma > 0 && comma < end ? comma : end };
}

/**
 * What was agreed, promised or said in a dated contact of the same people happened when the contact did; who met the
 * press after it did so that day, and said there what the account has no other date for. Such times are marked as taken
 * over and never decide a conflict.
 */
export function inheritTimes(view: AccountView, facts: readonly FactCandidate[]): readonly FactCandidate[] {
  const dated = facts.filter((fact) => fact.kind === "event" && fact.identity?.startsWith("consult:") && fact.when);
  if (dated.length === 0) return facts;
  const briefings = facts.flatMap((fact) => {
    const when = fact.rule === "met-the-press" ? (fact.when ?? dayOf(occasionOf(view, fact, dated)?.when ?? null)) : null;
    return when ? [{ fact, when }] : [];
  });
  return facts.map((fact) => {
    if (fact.when || fact.modality === "habitual") return fact;
    const briefing = briefings.find(({ fact: other }) => other === fact || isSaidAt(other, fact));
    if (briefing) return { ...fact, when: { ...briefing.when, inherited: true } };
    if (!SPOKEN.has(fact.kind)) return fact;
    const occasion = dated.find(
      (contact) => within(fact.who, contact.who) && (fact.who.length > 1 || (fact.whom.length > 0 && within(fact.whom, contact.who))),
    );
    return occasion?.when ? { ...fact, when: { ...occasion.when, inherited: true } } : fact;
  });
}

/** The contact that a meeting with the press followed or was about ("told reporters after the call"). */
function occasionOf(view: AccountView, briefing: FactCandidate, dated: readonly FactCandidate[]): FactCandidate | undefined {
  const [first, last] = view.rows(briefing.main);
  for (let row = first; row < last; row++) {
    const sort = contactNoun(view, row);
    if (sort === null) continue;
    const parties = meetingParties(view, row);
    const key = contactKey(parties);
    const found = dated.find((contact) =>
      key === undefined ? sortsMeet(sort, contact.rule.replace(/^\w+-/, "") as ContactClass) : contact.identity === key,
    );
    if (found) return found;
  }
  return undefined;
}

/** Without the time of day: the press was met later. */
const dayOf = (when: FactCandidate["when"]): FactCandidate["when"] => (when ? { ...when, iso: when.iso.slice(0, 10) } : null);

/** Whether a quotation, or a mention of its source, belongs to a meeting with the press: the same speaker's, and undated. */
const isSaidAt = (briefing: FactCandidate, fact: FactCandidate): boolean => {
  const speaker = fact.kind === "source" ? fact.who[0] : fact.attribution.source;
  return (
    (fact.quote !== undefined || fact.kind === "source" || fact.kind === "assessment") &&
    speaker !== null &&
    speaker !== undefined &&
    briefing.who.some((party) => sameParty(party, speaker))
  );
};

const within = (some: readonly FactParty[], all: readonly FactParty[]): boolean =>
  some.length > 0 && some.every((a) => all.some((b) => sameSide(a, b)));
