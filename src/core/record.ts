import type { EntityType, Figure, Place, Timex, Via } from "./document.js";
import type { Span } from "./span.js";

/** An actor of an event or a speaker, with the words that name it here. */
export interface Party extends Span {
  readonly name: string;
  /** Id in the knowledge tables, where known. */
  readonly id?: string;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string;
  readonly sectors?: readonly string[];
  readonly via: Via;
  /** Index into `Document.entities`. */
  readonly entity?: number;
}

export type Polarity = "affirmed" | "negated";
export type Modality = "asserted" | "planned" | "requested" | "hypothetical" | "historical" | "habitual";

/** When something happened, no more precise than the words. */
export interface When {
  /** ISO 8601 date, time or interval, or a TIMEX3 reference. */
  readonly iso: string;
  readonly tz?: string;
  readonly basis: "text" | "dateline" | "published";
  readonly start?: number;
  readonly end?: number;
}

export interface Where {
  readonly name: string;
  readonly country?: string;
  readonly start?: number;
  readonly end?: number;
}

/**
 * What a size counts: `dead`, `injured` and `arrested` as in PLOVER 2.0; others hurt, moved, freed or sent away;
 * `participants` (those who act), `forces` (soldiers and arms moved), `money`, `other` (goods, shares).
 */
export type SizeKind =
  | "dead"
  | "injured"
  | "arrested"
  | "abducted"
  | "missing"
  | "displaced"
  | "released"
  | "expelled"
  | "participants"
  | "forces"
  | "money"
  | "other";

/** How large an event was, as one place of the text gives it: a figure, and what it says of the event. */
export interface EventSize extends Figure {
  readonly kind: SizeKind;
}

/** Who did what to whom: one happening, coded. */
export interface EventRecord {
  /** PLOVER 2.0 type (AGREE, CONSULT, SUPPORT ... MOBILIZE, ASSAULT). */
  readonly type: string;
  readonly mode?: string;
  readonly contexts: readonly string[];
  /** CAMEO code ("0311"). */
  readonly cameo: string;
  /** CAMEO QuadClass 1 to 4. */
  readonly quad: number;
  readonly goldstein: number;
  readonly source: readonly Party[];
  readonly target: readonly Party[];
  readonly when?: When;
  readonly where?: Where;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Index into the statements of the same record. */
  readonly attributedTo?: number;
  /** Every size that the mentions give, in text order; values that differ are all kept. */
  readonly size?: readonly EventSize[];
  readonly trigger: Span;
  /** First the clause that tells the event, then further mentions. Never empty. */
  readonly evidence: readonly Span[];
  /** Frame or model that fired, and the path it took. */
  readonly rule: string;
  /** 0 to 1, calibrated. */
  readonly confidence: number;
}

export type SpeechAct =
  | "say"
  | "agree"
  | "deny"
  | "demand"
  | "appeal"
  | "promise"
  | "threaten"
  | "assess"
  | "forecast"
  | "decline"
  | "question"
  | "other";

export type Channel =
  | "interview"
  | "briefing"
  | "press conference"
  | "statement"
  | "social media"
  | "speech"
  | "report"
  | "letter"
  | "phone call"
  | "broadcast"
  | "court"
  | "headline";

/** Who said what, as the account tells it. */
export interface Statement {
  /** The words said (direct) or their report (indirect), cue and speaker left out. */
  readonly quote: Span;
  /** Further parts of a statement broken by its cue. */
  readonly quoteParts?: readonly Span[];
  readonly speaker: Span | null;
  readonly cue: Span | null;
  readonly kind: "direct" | "indirect" | "mixed";
  readonly speakerName?: string;
  readonly speakerId?: string;
  /** The speaker resolved. */
  readonly party?: Party;
  /** All speakers when several speak as one ("Trump and Abe agreed"). */
  readonly parties?: readonly Party[];
  readonly anonymous?: { readonly role: string; readonly affiliation?: string; readonly number?: number; readonly reason?: string };
  readonly channel?: Channel;
  /** Outlet quoted ("in an interview with the Financial Times"). */
  readonly via?: string;
  readonly audience?: string;
  readonly addressee?: Party;
  readonly when?: When;
  readonly act: SpeechAct;
  /** Index of the statement this one stands inside. */
  readonly within?: number;
  /** The quote names what was spoken of ("condemned the verdict"), it is not what was said. */
  readonly matter?: true;
  readonly confidence: number;
}

/** A promise, assurance, duty or appointment to follow up. */
export interface Commitment extends Span {
  readonly kind: "promise" | "assurance" | "obligation" | "schedule";
  readonly who: readonly Party[];
  readonly whom: readonly Party[];
  readonly due?: When;
  readonly condition?: Span;
  readonly statement?: number;
}

/** Who supports, opposes, hopes or fears what. */
export interface Position extends Span {
  readonly stance: "support" | "oppose" | "hope" | "fear" | "reluctant" | "want" | "expect" | "believe" | "watch";
  readonly who: readonly Party[];
  readonly about: Span;
  readonly statement?: number;
}

/** An entity as `readout code` prints it: one row a mention. */
export interface CodedEntity extends Span {
  readonly type: EntityType;
  readonly id?: string;
  readonly name: string;
  readonly country?: string;
  readonly sectors?: readonly string[];
  readonly form?: "name" | "nominal" | "pronoun" | "demonym";
}

/** All that one text says: what `readout code` gives for it. */
export interface AccountRecord {
  readonly events: readonly EventRecord[];
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
  readonly times: readonly Timex[];
  readonly places: readonly Place[];
  readonly entities: readonly CodedEntity[];
  readonly commitments: readonly Commitment[];
  readonly positions: readonly Position[];
}
