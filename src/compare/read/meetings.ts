import type { FactParty } from "../../core/index.js";
import { lookupCountry } from "../../knowledge/index.js";
import type { AccountView } from "./account-view.js";
import { lemmaAt, surnameOf } from "./bag.js";
import { distinct, partiesAt } from "./parties.js";

/** What sort of contact: by telephone or video, face to face, or left open ("talks", "spoke"). */
export type ContactClass = "call" | "meeting" | "talk";

const CALLS = new Set("call teleconference videoconference telephone phone phone-call".split(" "));
const MEETINGS = new Set("meeting summit visit dinner lunch breakfast encounter".split(" "));
const TALKS = new Set("talk talks conversation".split(" "));

/** The sort of contact that a noun names, or null. */
export function contactNoun(view: AccountView, row: number): ContactClass | null {
  if (row < 0) return null;
  const { tokens } = view.document;
  const lemma = (tokens.lemma[row] ?? "").toLowerCase();
  const upos = tokens.upos[row];
  if (upos !== "NOUN" && upos !== "PROPN") return null;
  const modifiers = view.tree.childrenOf(row, "compound", "amod").map((child) => (tokens.lemma[child] ?? "").toLowerCase());
  const byWire = modifiers.some((word) => /^(?:phone|telephone|video|conference|telephonic|virtual)$/.test(word));
  if (CALLS.has(lemma)) return "call";
  if (MEETINGS.has(lemma)) return byWire ? "call" : "meeting";
  if (TALKS.has(lemma)) return byWire ? "call" : "talk";
  return null;
}

/** Parties that a contact's own phrase names: possessor, compounds ("the Trump-Xi talks"), "with", "between", "of". */
export function meetingParties(view: AccountView, row: number): readonly FactParty[] {
  if (contactNoun(view, row) === null) return [];
  const { tokens } = view.document;
  const found: FactParty[] = [];
  for (const child of view.tree.childrenOf(row, "nmod:poss", "compound", "amod", "nmod", "obl")) {
    const relation = tokens.deprel[child] ?? "";
    const marks = view.tree.childrenOf(child, "case").map((mark) => (tokens.lemma[mark] ?? "").toLowerCase());
    const compound = relation === "compound" || relation === "amod";
    if (!compound && relation !== "nmod:poss" && !marks.some((mark) => /^(?:with|between|among|of|and)$/.test(mark))) continue;
    found.push(...(compound ? compoundParties(view, child) : partiesAt(view, child)));
  }
  return distinct(found);
}

/** "Trump-Xi", "U.S.-China": parties joined by a hyphen, as one word or several. */
function compoundParties(view: AccountView, row: number): readonly FactParty[] {
  const whole = view.tree.subtree(row).flatMap((part) => [...partyOfWord(view, part)]);
  return whole;
}

function partyOfWord(view: AccountView, row: number): readonly FactParty[] {
  const mention = view.mention(row);
  if (mention) return partiesAt(view, row);
  const { tokens } = view.document;
  const form = tokens.form[row] ?? "";
  const parts = form.split(/[-\u2013]/).filter((part) => part !== "");
  const found: FactParty[] = [];
  for (const part of parts) {
    const country = lookupCountry(part);
    if (country && !country.ambiguous)
      found.push({ name: country.country.name, id: `country:${country.country.code}`, country: country.country.code });
    else {
      const person = view.document.entities.find((entity) => entity.type === "PER" && entity.name.split(/\s+/).pop() === part);
      if (person)
        found.push({
          name: person.name,
          ...(person.id === undefined ? {} : { id: person.id }),
          ...(person.country === undefined ? {} : { country: person.country }),
        });
    }
  }
  return found;
}

const MEETING_VERBS = new Set("meet speak talk confer phone telephone call-up huddle".split(" "));

/** A contact told by a clause: its sort, the row of the noun that names it (-1 for verbs), and who takes part. */
export interface Contact {
  readonly sort: ContactClass;
  readonly noun: number;
  readonly parties: readonly FactParty[];
}

/** The contact that a predicate tells ("met", "held a teleconference with", "the summit will take place"), or null. */
export function contactOf(view: AccountView, row: number, subject: readonly FactParty[], subjectRow: number): Contact | null {
  const lemma = lemmaAt(view, row);
  const { tokens } = view.document;
  const object = view.tree.child(row, "obj");
  const withs = view.tree
    .childrenOf(row, "obl")
    .filter((child) => view.tree.childrenOf(child, "case").some((mark) => /^(?:with|to)$/.test(tokens.lemma[mark] ?? "")))
    .flatMap((child) => partiesAt(view, child));
  if (/^(?:hold|have|conduct|conclude|finish|end|begin|start)$/.test(lemma) && object >= 0) {
    // The parser may hang "a third telephone call with X" beside the object.
    const noun =
      contactNoun(view, object) !== null
        ? object
        : view.tree.childrenOf(row, "obl").find((child) => contactNoun(view, child) !== null && meetingParties(view, child).length > 0);
    const sort = noun === undefined ? null : contactNoun(view, noun);
    if (noun === undefined || sort === null) return null;
    return { sort, noun, parties: distinct([...subject, ...withs, ...meetingParties(view, noun)]) };
  }
  if (MEETING_VERBS.has(lemma)) {
    const others = object >= 0 ? partiesAt(view, object) : withs;
    const parties = distinct([...subject, ...others]);
    if (parties.length < 2) return null;
    const wire = view.tree.childrenOf(row, "obl").some((child) => /^(?:phone|telephone|video)$/.test(tokens.lemma[child] ?? ""));
    return { sort: lemma === "meet" ? "meeting" : wire || /phone/.test(lemma) ? "call" : "talk", noun: -1, parties };
  }
  const sort = contactNoun(view, subjectRow);
  if (sort !== null && /^(?:take|hold|come|begin|start|happen|occur|last|go|conclude|end|open)$/.test(lemma)) {
    return { sort, noun: subjectRow, parties: meetingParties(view, subjectRow) };
  }
  return null;
}

/** One name for a contact of the same parties: their countries where all have one and they differ, else their names. */
export function contactKey(parties: readonly FactParty[]): string | undefined {
  if (parties.length < 2 || parties.some((party) => party.country === undefined && !/^\p{Lu}/u.test(party.name))) return undefined;
  const countries = [...new Set(parties.map((party) => party.country))];
  if (countries.length >= 2 && !countries.includes(undefined)) return `consult:${countries.sort().join("+")}`;
  const names = parties.map((party) => surnameOf(party.name));
  return `consult:${[...new Set(names)].sort().join("+")}`;
}
