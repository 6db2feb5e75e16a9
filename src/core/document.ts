import type { Article } from "./article.js";
import type { Span } from "./span.js";

/**
 * Words of a text as columns, one row per UD word (so "don't" has two rows: `do`, `n't`).
 * Rows are in text order; every row's `start..end` are its exact characters.
 */
export interface TokenTable {
  readonly length: number;
  /** UTF-16 offset of the first character. */
  readonly start: Uint32Array;
  /** UTF-16 offset after the last character. */
  readonly end: Uint32Array;
  readonly form: readonly string[];
  readonly lemma: readonly string[];
  /** UD universal part of speech, such as `NOUN`. */
  readonly upos: readonly string[];
  /** UD features as in CoNLL-U (`Number=Sing|Person=3`), `_` for none. */
  readonly feats: readonly string[];
  /** Row of the syntactic head, -1 for the root of a sentence. */
  readonly head: Int32Array;
  /** UD relation to the head with subtype, such as `nsubj:pass`. */
  readonly deprel: readonly string[];
  /** Row of the sentence in `sentences`. */
  readonly sentence: Uint32Array;
  /** Row of the first word of the multi-word token this word belongs to, -1 for plain words. */
  readonly multiword: Int32Array;
}

/** A sentence: characters and token rows (`last` exclusive). */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}

export type NameType = "PER" | "ORG" | "LOC";

/** A proper name as the name finder marks it. */
export interface Name extends Span {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
}

/** What the language models give for a text. */
export interface Annotation {
  readonly text: string;
  /** BCP 47; trees and names are given for languages with a model only. */
  readonly language: string;
  readonly tokens: TokenTable;
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
}

/** Layers a step may need or add. */
export type Layer =
  | "tokens"
  | "sentences"
  | "tags"
  | "trees"
  | "names"
  | "entities"
  | "chains"
  | "times"
  | "places"
  | "figures"
  | "statements"
  | "events";

/** How a mention came to its referent. */
export type Via = "name" | "coref" | "demonym" | "title" | "role";

/** Entity types: OntoNotes names where they fit. */
export type EntityType = "PER" | "ORG" | "LOC" | "GPE" | "NORP" | "EVENT" | "FAC" | "MISC";

/** A mention of someone or something, linked to a referent as far as the text allows. */
export interface EntityMention extends Span {
  /** Token rows, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** Row of the syntactic head of the mention. */
  readonly head: number;
  readonly type: EntityType;
  readonly form: "name" | "nominal" | "pronoun" | "demonym";
  /** Referent: index into `Document.entities`. */
  readonly entity: number;
  readonly via: Via;
  /** Why it was linked so, in a few words ("surname of Shinzo Abe"). */
  readonly reason: string;
}

/** Someone or something that a text speaks of: a chain of mentions with what is known of it. */
export interface Entity {
  /** Index in `Document.entities`. */
  readonly index: number;
  /** Id in the knowledge tables (`country:JPN`, `person:shinzo-abe`, `org:united-nations`), where known. */
  readonly id?: string;
  readonly type: EntityType;
  /** Best name: the fullest in the text, or the table's. For the unnamed, the words of the description. */
  readonly name: string;
  /** ISO 3166-1 alpha-3 of the country it is or acts for. Several for groups ("the two leaders"): see `members`. */
  readonly country?: string;
  /** Sector codes (GOV, MIL, OPP, REB, CVL, JUD, SPY, MED, BUS, IGO, NGO ...). */
  readonly sectors: readonly string[];
  /** Role as the text or the tables give it ("Prime Minister of Japan"). */
  readonly role?: string;
  /** Indices of the entities a plural mention stands for ("the two leaders"). */
  readonly members?: readonly number[];
  /** Unnamed speaker or actor ("a senior Japanese official"). */
  readonly anonymous?: boolean;
  /** Indices into `Document.mentions`, in text order. */
  readonly mentions: readonly number[];
}

/** A TIMEX3. `value` as ISO 8601 / TIMEX3 (`2017-04-06`, `2017-W14`, `2017-04-06TMO`, `PT35M`, `PRESENT_REF`). */
export interface Timex extends Span {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string;
  readonly basis: "text" | "dateline" | "published";
  /** IANA time zone, where text or dateline gives one. */
  readonly timeZone?: string;
  readonly mod?: "BEFORE" | "AFTER" | "APPROX" | "START" | "MID" | "END" | "LESS_THAN" | "MORE_THAN";
}

/** A place where something is or happens, no more precise than the text. */
export interface Place extends Span {
  readonly name: string;
  /** ISO 3166-1 alpha-3; absent for seas and regions across borders. */
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly precision: "point" | "city" | "region" | "country";
}

export type Bound = "exact" | "about" | "atLeast" | "atMost" | "range";

/** A quantity with what it counts. */
export interface Figure extends Span {
  /** In `unit`; absent when `range` is given. */
  readonly value?: number;
  readonly range?: readonly [number, number];
  /** `person`, `percent`, `percentage point`, `USD`, `km`, `minute` ... ; empty for plain counts. */
  readonly unit: string;
  /** Words of the text that say what is counted ("North Korea's international trade"), empty if none. */
  readonly of: string;
  readonly bound: Bound;
  readonly evidence: readonly Span[];
  /** Not a measure ("100 percent support"). */
  readonly rhetorical?: boolean;
}

/** Which step filled a document, and in which version. */
export interface StepStamp {
  readonly name: string;
  readonly version: string;
}

/**
 * An article with the layers that steps have added. Steps return a new document; they fill
 * their own layers and never change another's. An empty list means "looked, found none";
 * `steps` tells which layers have been looked for.
 */
export interface Document extends Annotation {
  readonly article: Article;
  readonly steps: readonly StepStamp[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly EntityMention[];
  readonly times: readonly Timex[];
  readonly places: readonly Place[];
  readonly figures: readonly Figure[];
}
