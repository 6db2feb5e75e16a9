import type { Document, Entity, EntityMention, Party } from "../../core/index.js";
import { type Tree, treeOf } from "../tree.js";

/** Lookups of the mentions of one document, by row. */
interface MentionRows {
  readonly tree: Tree;
  readonly byHead: ReadonlyMap<number, EntityMention>;
  /** Smallest mention around a row. */
  readonly around: ReadonlyMap<number, EntityMention>;
}

/** Indexes of documents already seen: a cache of a pure function, keyed by the immutable document. */
const indexes = new WeakMap<Document, MentionRows>();

function rowsOf(document: Document): MentionRows {
  const held = indexes.get(document);
  if (held) return held;
  const byHead = new Map<number, EntityMention>();
  const around = new Map<number, EntityMention>();
  for (const mention of document.mentions) {
    const same = byHead.get(mention.head);
    if (!same || mention.last - mention.first > same.last - same.first) byHead.set(mention.head, mention);
    if (mention.last - mention.first > 40) continue;
    for (let row = mention.first; row < mention.last; row++) {
      const other = around.get(row);
      if (!other || mention.last - mention.first < other.last - other.first) around.set(row, mention);
    }
  }
  const made = { tree: treeOf(document.tokens), byHead, around };
  indexes.set(document, made);
  return made;
}

/** The entity whose mention has its head at a row, or whose mention is the smallest around it. */
export function entityAt(document: Document, row: number): Entity | undefined {
  const mention = mentionAt(document, row);
  return mention && document.entities[mention.entity];
}

/** The mention whose head is the row, or the smallest around it. */
export function mentionAt(document: Document, row: number): EntityMention | undefined {
  const { byHead, around } = rowsOf(document);
  return byHead.get(row) ?? around.get(row);
}

/** Nouns that count or gather those whom their "of" names: "a group of rebels", "thousands of protesters". */
const GATHERING = new Set(
  "group number dozen hundred thousand score million majority series handful crowd team band couple pair member total lot bunch coalition delegation most many some part half third quarter rest several all none each one contingent wave convoy string range list".split(
    " ",
  ),
);

/** A seat of power or a government noun acts as the government. */
const GOVERNMENT = new Set(["government", "administration", "regime", "authority", "authorities", "leadership", "cabinet", "ministry"]);

/**
 * Who acts in the noun phrase headed at a row: every conjunct, the members of a group, those whom "a group of"
 * gathers, the possessor's state in "Japan's government". Empty for things and where nobody is known to act.
 * Needs the layers of {@link resolveEntities}.
 *
 * @example
 * partiesOf(document, tree.child(verb, "nsubj")) // [{ name: "Shinzo Abe", country: "JPN", sectors: ["GOV"], ... }]
 */
export function partiesOf(document: Document, row: number): readonly Party[] {
  if (row < 0 || row >= document.tokens.length) return [];
  const { tree } = rowsOf(document);
  const found: Party[] = [];
  const seen = new Set<string>();
  const named = namedBy(document, row);
  const head =
    tree.tokens.deprel[row] === "conj"
      ? [row]
      : [...tree.conjuncts(row), ...(named ? tree.conjuncts(named.head).filter((one) => one !== named.head) : [])];
  for (const part of head) {
    for (const party of partiesOfPhrase(document, part, 0)) {
      const key = party.entity === undefined ? `${party.start}` : `e${party.entity}`;
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(party);
    }
  }
  return found;
}

function partiesOfPhrase(document: Document, row: number, depth: number): readonly Party[] {
  const { tree, byHead, around } = rowsOf(document);
  const { tokens } = document;
  const lemma = (tokens.lemma[row] ?? "").toLowerCase();
  if (GATHERING.has(lemma) && depth < 3) {
    const gathered = tree.childrenOf(row, "nmod").filter((child) => tree.childrenOf(child, "case").some((c) => tokens.lemma[c] === "of"));
    const inside = gathered.flatMap((child) => tree.conjuncts(child)).flatMap((child) => partiesOfPhrase(document, child, depth + 1));
    if (inside.length > 0) return inside;
  }
  const within = around.get(row);
  const mention = byHead.get(row) ?? (within && within.form === "name" ? within : undefined) ?? namedBy(document, row);
  if (mention) {
    const entity = document.entities[mention.entity];
    if (!entity || !acts(entity, mention)) return [];
    return partiesOfEntity(document, entity, mention, 0);
  }
  return [];
}

/** "Libyan leader Muammar Gaddafi" with the title as head: the name that the title belongs to. */
function namedBy(document: Document, row: number): EntityMention | undefined {
  const { tree, byHead } = rowsOf(document);
  for (const child of tree.childrenOf(row, "flat", "appos", "nmod:desc", "compound")) {
    const mention = byHead.get(child);
    if (mention?.form === "name" && child > row && child - row < 6) return mention;
  }
  const head = tree.tokens.head[row] ?? -1;
  const mention = tree.tokens.deprel[row] === "nmod:desc" ? byHead.get(head) : undefined;
  return mention?.form === "name" ? mention : undefined;
}

function partiesOfEntity(document: Document, entity: Entity, mention: EntityMention, depth: number): readonly Party[] {
  if (entity.members && depth < 3) {
    return entity.members.flatMap((index) => {
      const member = document.entities[index];
      return member ? partiesOfEntity(document, member, mention, depth + 1) : [];
    });
  }
  return [partyOf(document, entity, mention)];
}

/** Places and things do not act; a country, also by its capital, does. */
const acts = (entity: Entity, mention: EntityMention): boolean =>
  entity.type !== "EVENT" && entity.type !== "MISC" && entity.type !== "FAC" && !(entity.type === "LOC" && mention.form !== "demonym");

/** The party that a mention of an entity is: name, country, sectors, and the words that name it here. */
export function partyOf(document: Document, entity: Entity, mention: EntityMention): Party {
  const sectors = sectorsAt(document, entity, mention);
  return {
    name: entity.name,
    ...(entity.id === undefined ? {} : { id: entity.id }),
    ...(entity.country === undefined ? {} : { country: entity.country }),
    ...(sectors.length === 0 ? {} : { sectors }),
    start: mention.start,
    end: mention.end,
    via: mention.via,
    entity: entity.index,
  };
}

/** A country named by its government, its capital or seat of power acts as GOV; by its bare name it has no sector. */
function sectorsAt(document: Document, entity: Entity, mention: EntityMention): readonly string[] {
  if (entity.sectors.length > 0 || !entity.id?.startsWith("country:")) return entity.sectors;
  const lemma = (document.tokens.lemma[mention.head] ?? "").toLowerCase();
  if (mention.form === "nominal") return GOVERNMENT.has(lemma) ? ["GOV"] : [];
  return /^(?:capital|seat of power)/.test(mention.reason) ? ["GOV"] : [];
}
