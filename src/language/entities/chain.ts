import type { EntityMention, EntityType, Via } from "../../core/index.js";
import type { Description } from "./describe.js";
import type { NameSpan } from "./name-span.js";

export type Gender = "male" | "female";

/** A mention while chains are built. */
export interface MentionDraft {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly type: EntityType;
  readonly form: EntityMention["form"];
  readonly name?: NameSpan;
  readonly description?: Description;
  readonly plural: boolean;
  /** A country's adjective that only modifies a noun. */
  readonly modifier?: boolean;
  /** Noun of a happening, not of someone. */
  readonly happening?: boolean;
  chain: number;
  via: Via;
  reason: string;
}

/** Someone or something while its mentions are collected. */
export interface Chain {
  readonly index: number;
  id?: string;
  type: EntityType;
  name: string;
  country?: string;
  sectors: readonly string[];
  role?: string;
  /** Role nouns its mentions bear, heads in lower case. */
  readonly nouns: Set<string>;
  gender?: Gender;
  plural: boolean;
  members?: readonly number[];
  anonymous?: boolean;
  /** Words of its name, folded, in lower case. */
  readonly words: Set<string>;
  readonly mentions: MentionDraft[];
}

/** All chains of a text and its mentions, filled step by step. */
export interface ChainBook {
  readonly chains: Chain[];
  readonly mentions: MentionDraft[];
  /** Mention by head row. */
  readonly byHead: Map<number, MentionDraft>;
  /** Chain by id of the tables. */
  readonly byId: Map<string, Chain>;
}

export const newBook = (): ChainBook => ({ chains: [], mentions: [], byHead: new Map(), byId: new Map() });

/** Opens a chain for a first mention. */
export function openChain(book: ChainBook, type: EntityType, name: string, plural = false): Chain {
  const chain: Chain = { index: book.chains.length, type, name, sectors: [], nouns: new Set(), plural, words: new Set(), mentions: [] };
  book.chains.push(chain);
  return chain;
}

/** Gives a chain its id of the tables. */
export function identify(book: ChainBook, chain: Chain, id: string): void {
  chain.id = id;
  if (!book.byId.has(id)) book.byId.set(id, chain);
}

/** Puts a mention into a chain. */
export function link(_book: ChainBook, mention: MentionDraft, chain: Chain, via: Via, reason: string): void {
  mention.chain = chain.index;
  mention.via = via;
  mention.reason = reason;
  chain.mentions.push(mention);
  const noun = mention.description?.role?.noun;
  if (noun !== undefined) chain.nouns.add(noun);
}

/** Adds a mention that is not linked yet. */
export function addMention(book: ChainBook, draft: Omit<MentionDraft, "chain" | "via" | "reason">): MentionDraft {
  const mention: MentionDraft = { ...draft, chain: -1, via: "name", reason: "" };
  book.mentions.push(mention);
  if (!book.byHead.has(mention.head)) book.byHead.set(mention.head, mention);
  return mention;
}

/** Chain of a mention, once linked. */
export const chainOf = (book: ChainBook, mention: MentionDraft | undefined): Chain | undefined =>
  mention === undefined || mention.chain < 0 ? undefined : book.chains[mention.chain];
