/** Part of speech of a trigger. */
export type TriggerKind = "v" | "n" | "a";

/** A condition that a frame puts on one slot of its trigger. */
export interface Condition {
  /** `obj`, `subj`, `xcomp`, `ccomp`, `mod`, `adv`, `res`, or a preposition. */
  readonly slot: string;
  /** Any filler will do. */
  readonly any: boolean;
  /** Lemmas of the slot's head that satisfy the condition. */
  readonly words: ReadonlySet<string>;
  /** A person's name, a people or a personal pronoun satisfies it. */
  readonly person: boolean;
  /** A name of a country or body satisfies it. */
  readonly body: boolean;
  /** A name of a body, not of a country, satisfies it. */
  readonly group: boolean;
  /** Sectors whose role nouns satisfy it: those of which it names several. */
  readonly sectors: ReadonlySet<string>;
}

/** Stands for the code in frames that refuse a type. */
export const REFUSE = "refuse";

/** A pattern of words that tells an event: one trigger, its conditions, and where its parties stand. */
export interface Frame {
  /** Stable: type, trigger, code (`ASSAULT:open.v:193`). */
  readonly id: string;
  /** PLOVER type, or `STATEMENT` for words that are no event. */
  readonly type: string;
  readonly cameo: string;
  readonly mode: string;
  readonly kind: TriggerKind;
  readonly lemma: string;
  /** Particle or fixed preposition ("blow up", "call for"). */
  readonly particle: string;
  /** All must hold. */
  readonly all: readonly Condition[];
  /** One must hold, where there are any (complements: object, prepositions, clauses). */
  readonly some: readonly Condition[];
  /** None may hold. */
  readonly none: readonly Condition[];
  /** Slots in which the target stands, best first. */
  readonly targets: readonly string[];
  /** Slots in which the source stands when it is not the subject. */
  readonly sources: readonly string[];
  readonly flags: ReadonlySet<string>;
}
