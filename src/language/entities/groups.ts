import { type Chain, type ChainBook, link, type MentionDraft, openChain } from "./chain.js";
import type { EntityReading } from "./reading.js";

const COUNTRY_HEADS = new Set([
  "country",
  "nation",
  "side",
  "government",
  "state",
  "neighbor",
  "neighbour",
  "ally",
  "power",
  "capital",
  "superpower",
  "rival",
  "party",
  "delegation",
  "army",
  "military",
  "camp",
]);
const PERSON_HEADS = new Set([
  "leader",
  "man",
  "woman",
  "president",
  "minister",
  "official",
  "politician",
  "counterpart",
  "statesman",
  "diplomat",
  "premier",
  "candidate",
  "rival",
  "pair",
  "duo",
  "prime minister",
  "foreign minister",
  "spouse",
  "couple",
  "negotiator",
  "envoy",
  "general",
  "brother",
  "friend",
  "ally",
  "party",
]);

/**
 * "the two leaders", "both sides", "the pair": the people or states meant are the last of their kind that the
 * text put together. Returns whether the mention was such a group.
 */
export function resolveGroup(reading: EntityReading, book: ChainBook, mention: MentionDraft, before: readonly MentionDraft[]): boolean {
  const description = mention.description;
  if (!description || mention.happening) return false;
  const lemma = description.role?.noun ?? reading.lemma(mention.head);
  const pair = lemma === "pair" || lemma === "duo" || lemma === "couple";
  const wanted = pair ? 2 : (description.count ?? 0);
  const definite =
    description.determiner === "definite" ||
    description.determiner === "demonstrative" ||
    description.determiner === "quantified" ||
    reading.lemma(mention.first) === "both";
  if (
    !definite ||
    (description.determiner === "quantified" && reading.lemma(mention.first) !== "both" && !pair && description.count !== 2)
  ) {
    return false;
  }
  if (wanted < 2 && !(description.determiner === "definite" && mention.plural && (lemma === "leader" || lemma === "side"))) return false;
  if (description.determiner === "quantified" && reading.lemma(mention.first) !== "both") return false;
  const people = PERSON_HEADS.has(lemma) || pair;
  const states = COUNTRY_HEADS.has(lemma);
  if (!people && !states) return false;
  const members = lastTogether(book, before, mention, Math.max(wanted, 2), people, states);
  if (!members) return false;
  const chain = groupChain(book, members);
  link(book, mention, chain, "coref", `${members.map((one) => one.name).join(" and ")}, the last of the kind named together`);
  return true;
}

/** The chain of a set of members; one for each set. */
export function groupChain(book: ChainBook, members: readonly Chain[]): Chain {
  const key = `group:${members
    .map((one) => one.index)
    .sort((a, b) => a - b)
    .join("+")}`;
  const held = book.byId.get(key);
  if (held) return held;
  const person = members.every((one) => one.type === "PER");
  const chain = openChain(book, person ? "PER" : (members[0]?.type ?? "ORG"), members.map((one) => one.name).join(" and "), true);
  chain.members = members.map((one) => one.index);
  book.byId.set(key, chain);
  return chain;
}

/** Leaders and states, as members of a group are. */
function fits(chain: Chain, people: boolean, states: boolean): boolean {
  if (chain.members !== undefined || chain.plural) return false;
  if (people && chain.type === "PER") return true;
  return states && (chain.id?.startsWith("country:") === true || (chain.type === "ORG" && !people));
}

/**
 * The last members that stood in one sentence as subject and object or joined by "and"; else the last two different
 * ones. Looks back over at most 60 mentions.
 */
function lastTogether(
  book: ChainBook,
  before: readonly MentionDraft[],
  mention: MentionDraft,
  wanted: number,
  people: boolean,
  states: boolean,
): readonly Chain[] | null {
  const found: Chain[] = [];
  const prefer = people && states ? [true, false] : [people];
  for (const person of prefer) {
    found.length = 0;
    const salient: Chain[] = [];
    for (let i = before.length - 1; i >= 0 && i >= before.length - 60 && salient.length < wanted; i--) {
      const other = before[i];
      if (!other || other.chain < 0 || (other.first >= mention.first && other.last <= mention.last)) continue;
      const chain = book.chains[other.chain];
      if (!chain) continue;
      if (chain.members !== undefined && chain.members.length === wanted && salient.length === 0) {
        const members = chain.members.map((index) => book.chains[index]).filter((one): one is Chain => one !== undefined);
        if (members.every((one) => fits(one, person, states && !person))) return members;
      }
      if (other.form !== "pronoun" && !other.modifier && fits(chain, person, states && !person) && !salient.includes(chain))
        salient.push(chain);
    }
    if (salient.length === wanted) return salient.reverse();
  }
  return null;
}
