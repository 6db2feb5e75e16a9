import type { Document, Entity, EntityMention } from "../../core/index.js";
import type { ActorTable } from "../../knowledge/index.js";
import { type Chain, type MentionDraft, newBook } from "./chain.js";
import { clusterNames } from "./cluster-names.js";
import { findNames } from "./find-names.js";
import { resolveFirstPerson } from "./first-person.js";
import { findNominals, linkEpithets, resolveNominal, WINDOW } from "./nominals.js";
import { homeCountry, profileNames } from "./profile.js";
import { findPronouns, resolvePronoun } from "./pronouns.js";
import { readingOf } from "./reading.js";

/** Version of the step; raise it where its output changes. */
const ENTITIES_VERSION = "2";

/**
 * Fills `entities` and `mentions`: names, demonyms, noun phrases for people, bodies and states, and pronouns,
 * each linked to a referent with a reason. Country, sectors and role come from the words of the text (titles,
 * appositions, adjectives) and from the tables as of the article's date. Time is linear in the text: every
 * search for an antecedent looks at a bounded number of mentions.
 *
 * @param options.actors a user's own actors; their rows go before the package's.
 * @example
 * resolveEntities(document).entities.find((one) => one.name === "Shinzo Abe")?.country // "JPN"
 */
export function resolveEntities(document: Document, options: { readonly actors?: ActorTable } = {}): Document {
  const reading = readingOf(document, options.actors);
  const book = newBook();
  const names = findNames(reading);
  const byHead = new Map(names.map((name) => [name.head, name]));
  const taken = new Uint8Array(reading.tokens.length);
  for (const name of names) taken.fill(1, name.first, name.last);
  clusterNames(reading, names, byHead, book);
  const titles = profileNames(reading, byHead, book);
  findNominals(reading, byHead, taken, titles, book);
  findPronouns(reading, taken, book);
  linkEpithets(reading, book);
  const ordered = [...book.mentions].sort((a, b) => a.head - b.head);
  // inside quotations pronouns come after those outside: "I never met him", he said
  const quoted = (mention: MentionDraft): boolean => mention.form === "pronoun" && (reading.quotationAt[mention.head] ?? -1) >= 0;
  ordered.forEach((mention, at) => {
    if (mention.form === "nominal" && mention.chain < 0)
      resolveNominal(reading, book, mention, ordered.slice(Math.max(0, at - WINDOW), at));
    else if (mention.form === "pronoun" && !quoted(mention))
      resolvePronoun(reading, book, mention, ordered.slice(Math.max(0, at - 60), at), ordered.slice(at + 1, at + 12));
  });
  for (const mention of ordered) if (mention.form === "pronoun") resolveFirstPerson(reading, book, mention);
  ordered.forEach((mention, at) => {
    if (quoted(mention)) resolvePronoun(reading, book, mention, ordered.slice(Math.max(0, at - 60), at), ordered.slice(at + 1, at + 12));
  });
  homeCountry(book);
  return {
    ...document,
    ...finish(document, book.chains, ordered),
    steps: [...document.steps, { name: "entities", version: ENTITIES_VERSION }],
  };
}

function finish(
  document: Document,
  chains: readonly Chain[],
  ordered: Chain["mentions"],
): { readonly entities: readonly Entity[]; readonly mentions: readonly EntityMention[] } {
  const { tokens } = document;
  const linked = ordered.filter((mention) => mention.chain >= 0).sort((a, b) => a.first - b.first || b.last - a.last);
  const used = new Set(linked.map((mention) => mention.chain));
  for (const chain of chains) if (used.has(chain.index)) for (const member of chain.members ?? []) used.add(member);
  const index = new Map([...used].sort((a, b) => a - b).map((old, at) => [old, at]));
  const rows = new Map<number, number[]>();
  const mentions = linked.map((mention, at): EntityMention => {
    const entity = index.get(mention.chain) ?? 0;
    const list = rows.get(entity);
    if (list) list.push(at);
    else rows.set(entity, [at]);
    const chain = chains[mention.chain];
    return {
      start: tokens.start[mention.first] ?? 0,
      end: tokens.end[mention.last - 1] ?? 0,
      first: mention.first,
      last: mention.last,
      head: mention.head,
      type: mention.form === "pronoun" || (mention.type === "LOC" && chain) ? (chain?.type ?? mention.type) : mention.type,
      form: mention.form,
      entity,
      via: mention.via,
      reason: mention.reason,
    };
  });
  const entities = [...index].map(([old, at]): Entity => {
    const chain = chains[old] as Chain;
    const id = chain.id?.startsWith("group:") ? undefined : chain.id;
    return {
      index: at,
      ...(id === undefined ? {} : { id }),
      type: chain.type,
      name: chain.name,
      ...(chain.country === undefined ? {} : { country: chain.country }),
      sectors: chain.sectors,
      ...(chain.role === undefined ? {} : { role: chain.role }),
      ...(chain.members === undefined ? {} : { members: chain.members.map((member) => index.get(member) ?? 0) }),
      ...(chain.anonymous ? { anonymous: true } : {}),
      mentions: rows.get(at) ?? [],
    };
  });
  return { entities, mentions };
}
